//! What one function's signature says, whatever its role: receiver, context, states, data, result.

use proc_macro2::Span;
use quote::ToTokens;
use syn::{
    Attribute, FnArg, GenericArgument, LitStr, PathArguments, PathSegment, ReturnType, Signature, Type,
    TypePath, Visibility, parse_quote,
};

use crate::errors::{self, Mistakes};
use crate::model::{Function, Output, Param, Receiver, Shape};

/// Serde's limit for tuples.
const ARGUMENTS_MAX: usize = 16;

/// A signature taken apart, before its role decides what is allowed.
pub(super) struct Parts<'a> {
    pub(super) sig: &'a Signature,
    pub(super) receiver: Receiver,
    /// The receiver's own tokens, for messages.
    pub(super) receiver_arg: Option<&'a syn::Receiver>,
    pub(super) params: Vec<Param>,
    /// Types of the contexts among the parameters, to be judged by the role.
    pub(super) contexts: Vec<Context<'a>>,
    pub(super) output: Output,
    /// `false`: a handle with these types would be a second mistake.
    pub(super) sound: bool,
}

/// A parameter whose type is `ActivityContext` or `WorkflowContext<..>`.
pub(super) struct Context<'a> {
    pub(super) ty: &'a Type,
    pub(super) segment: &'a PathSegment,
    /// 0-based, receiver not counted.
    pub(super) position: usize,
}

impl Context<'_> {
    /// Says a type, and not `()`.
    pub(super) fn has_state(&self) -> bool {
        first_type_argument(self.segment)
            .is_some_and(|ty| !matches!(ty, Type::Tuple(tuple) if tuple.elems.is_empty()))
    }
}

/// Takes a signature apart; `role` is for messages, as in "an activity".
pub(super) fn take_apart<'a>(sig: &'a Signature, role: &str, mistakes: &mut Mistakes) -> Parts<'a> {
    let mut parts = Parts {
        sig,
        receiver: Receiver::None,
        receiver_arg: None,
        params: Vec::new(),
        contexts: Vec::new(),
        output: output(&sig.output, mistakes),
        sound: true,
    };
    parts.refuse_generics(role, mistakes);
    refuse_qualifiers(sig, role, mistakes);
    let mut position = 0;
    for input in &sig.inputs {
        match input {
            FnArg::Receiver(receiver) => {
                parts.receiver = match (&receiver.reference, &receiver.mutability) {
                    (Some(_), None) => Receiver::Shared,
                    _ => Receiver::Exclusive,
                };
                parts.receiver_arg = Some(receiver);
            }
            FnArg::Typed(input) => {
                parts.param(&input.ty, position, mistakes);
                position += 1;
            }
        }
    }
    let extra = parts.data().nth(ARGUMENTS_MAX).cloned();
    if let Some(extra) = extra {
        mistakes.push(errors::too_many_arguments(extra));
        parts.sound = false;
    }
    parts
}

impl<'a> Parts<'a> {
    fn refuse_generics(&mut self, role: &str, mistakes: &mut Mistakes) {
        if !self.sig.generics.params.is_empty() {
            mistakes.push(errors::generic_function(&self.sig.generics.params, role));
            self.sound = false;
        }
    }

    fn param(&mut self, ty: &'a Type, position: usize, mistakes: &mut Mistakes) {
        let (bare, reference) = match ty {
            Type::Reference(reference) => (&*reference.elem, true),
            _ => (ty, false),
        };
        if let Some(segment) = last_segment(bare) {
            if segment.ident == "ActivityContext" || segment.ident == "WorkflowContext" {
                if reference {
                    let name = bare.to_token_stream().to_string().replace(' ', "");
                    mistakes.push(errors::borrowed_context(ty, &name));
                }
                self.contexts.push(Context { ty: bare, segment, position });
                return self.params.push(Param::Context);
            }
            if segment.ident == "State"
                && !reference
                && let Some(state) = only_type_argument(segment)
            {
                return self.params.push(Param::State(state.clone()));
            }
        }
        if let Type::ImplTrait(_) = bare {
            mistakes.push(errors::opaque_type(bare));
            self.sound = false;
        }
        self.params.push(Param::Data(ty.clone()));
    }

    /// Refuses borrowed data parameters.
    pub(super) fn refuse_borrowed(&mut self, mistakes: &mut Mistakes) {
        for param in &mut self.params {
            if let Param::Data(ty) = param
                && let Type::Reference(reference) = ty
            {
                let owned = owned(&reference.elem);
                mistakes.push(errors::borrowed_argument(
                    &*ty,
                    &owned.to_token_stream().to_string().replace(' ', ""),
                ));
                *ty = owned;
            }
        }
    }

    /// Refuses contexts of the other kind, and this kind's anywhere but first. Gives the one that counts.
    pub(super) fn context(&self, right: &str, role: &str, mistakes: &mut Mistakes) -> Option<&Context<'a>> {
        let kind = right.split('<').next().unwrap_or(right);
        let mut found = None;
        for context in &self.contexts {
            if context.segment.ident != kind {
                mistakes.push(errors::foreign_context(context.ty, role, right));
            } else if context.position != 0 {
                mistakes.push(errors::misplaced_context(context.ty, right));
                found = found.or(Some(context));
            } else {
                found = Some(context);
            }
        }
        found
    }

    /// Refuses `State` parameters.
    pub(super) fn refuse_states(&self, mistakes: &mut Mistakes) {
        for input in &self.sig.inputs {
            if let FnArg::Typed(input) = input
                && last_segment(&input.ty)
                    .is_some_and(|segment| segment.ident == "State" && only_type_argument(segment).is_some())
            {
                mistakes.push(errors::shared_state_in_workflow(&input.ty));
            }
        }
    }

    /// Any context or its absence was judged already by whether something stands first.
    pub(super) fn has_context(&self) -> bool {
        !self.contexts.is_empty()
    }

    /// A catch-all takes at most one argument: all of them.
    pub(super) fn check_dynamic(&self, mistakes: &mut Mistakes) {
        if let Some(second) = self.data().nth(1) {
            mistakes.push(errors::dynamic_arguments(second));
        }
    }

    /// Types of the data parameters, in order.
    pub(super) fn data(&self) -> impl Iterator<Item = &Type> {
        self.params.iter().filter_map(|param| match param {
            Param::Data(ty) => Some(ty),
            _ => None,
        })
    }

    pub(super) fn into_function(self, vis: &Visibility, attributes: &[Attribute], name: LitStr) -> Function {
        Function {
            ident: self.sig.ident.clone(),
            vis: vis.clone(),
            name,
            docs: super::docs(attributes),
            cfgs: super::cfgs(attributes),
            is_async: self.sig.asyncness.is_some(),
            receiver: self.receiver,
            params: self.params,
            output: self.output,
        }
    }
}

fn refuse_qualifiers(sig: &Signature, role: &str, mistakes: &mut Mistakes) {
    if let Some(qualifier) = &sig.constness {
        mistakes.push(errors::special_function(qualifier, role));
    }
    if let Some(qualifier) = &sig.unsafety {
        mistakes.push(errors::special_function(qualifier, role));
    }
    if let Some(qualifier) = &sig.abi {
        mistakes.push(errors::special_function(qualifier, role));
    }
}

fn output(written: &ReturnType, mistakes: &mut Mistakes) -> Output {
    let ReturnType::Type(_, ty) = written else {
        return Output { shape: Shape::Plain, written: parse_quote!(()) };
    };
    if let Type::ImplTrait(_) = &**ty {
        mistakes.push(errors::opaque_type(ty));
        return Output { shape: Shape::Plain, written: parse_quote!(()) };
    }
    Output { shape: shape(ty), written: (**ty).clone() }
}

/// `Result<T, ..>` by any path is a result of `T`; another name that ends in `Result` is an alias of one.
fn shape(ty: &Type) -> Shape {
    let Some(segment) = last_segment(ty) else { return Shape::Plain };
    match segment.ident.to_string() {
        name if name == "Result" => {
            first_type_argument(segment).map_or(Shape::Alias, |value| Shape::Result(Box::new(value.clone())))
        }
        name if name.ends_with("Result") => Shape::Alias,
        _ => Shape::Plain,
    }
}

pub(super) fn last_segment(ty: &Type) -> Option<&PathSegment> {
    match ty {
        Type::Path(TypePath { qself: None, path }) => path.segments.last(),
        Type::Paren(inner) => last_segment(&inner.elem),
        Type::Group(inner) => last_segment(&inner.elem),
        _ => None,
    }
}

pub(super) fn first_type_argument(segment: &PathSegment) -> Option<&Type> {
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

fn only_type_argument(segment: &PathSegment) -> Option<&Type> {
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return None };
    (arguments.args.len() == 1).then(|| first_type_argument(segment)).flatten()
}

/// The owned form of a borrowed type.
pub(super) fn owned(borrowed: &Type) -> Type {
    match borrowed {
        Type::Path(path) if path.path.is_ident("str") => parse_quote!(String),
        Type::Slice(slice) => {
            let element = &slice.elem;
            parse_quote!(Vec<#element>)
        }
        other => other.clone(),
    }
}

/// Where something that is missing from a signature would have been written.
pub(super) fn arguments_place(sig: &Signature) -> proc_macro2::TokenStream {
    match sig.inputs.first() {
        Some(first) => first.to_token_stream(),
        None => sig.ident.to_token_stream(),
    }
}

/// A literal made from text at a place.
pub(super) fn literal(text: &str, span: Span) -> LitStr {
    LitStr::new(text, span)
}
