//! Models to tokens. Total: whatever could be wrong was found by `check`.
//!
//! Beside the user's item stand one handle for each function, and one anonymous constant with the functions that decode, call and
//! encode, and the registration. Those name nothing but `__private` and the user's own types, by absolute paths; their own names
//! start with a prefix that `check` refuses for the user's.

mod activity;
mod handle;
mod workflow;

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned as _;
use syn::{Item, Path};

use crate::model::{Function, Output, Param, Shape};
use crate::{check, errors};

/// `#[activity(options)] item`.
pub(crate) fn activity(options: TokenStream, item: TokenStream) -> TokenStream {
    let mut mistakes = errors::Mistakes::default();
    let made = match syn::parse2::<Item>(item.clone()) {
        Ok(Item::Fn(function)) => {
            let model = check::activity_function(options, &function, &mut mistakes);
            let made = activity::expand(&model, mistakes.is_empty());
            quote! { #function #made }
        }
        Ok(Item::Impl(mut block)) => {
            let model = check::activity_impl(options, &mut block, &mut mistakes);
            let made = activity::expand(&model, mistakes.is_empty());
            quote! { #block #made }
        }
        Ok(other) => {
            mistakes.push(errors::activity_on_wrong_item(head(&other)));
            item
        }
        // The compiler says what is wrong with Rust itself.
        Err(_) => item,
    };
    let errors = mistakes.into_tokens();
    quote! { #made #errors }
}

/// `#[workflow(options)] item`.
pub(crate) fn workflow(options: TokenStream, item: TokenStream) -> TokenStream {
    let mut mistakes = errors::Mistakes::default();
    let made = match syn::parse2::<Item>(item.clone()) {
        Ok(Item::Fn(mut function)) => {
            let model = check::workflow_function(options, &mut function, &mut mistakes);
            let made = workflow::expand(&model, mistakes.is_empty());
            quote! { #function #made }
        }
        Ok(Item::Impl(mut block)) => {
            let model = check::workflow_impl(options, &mut block, &mut mistakes);
            let made = model.map(|model| workflow::expand(&model, mistakes.is_empty()));
            quote! { #block #made }
        }
        Ok(Item::Struct(_) | Item::Enum(_)) => {
            check::workflow_type(options, &mut mistakes);
            item
        }
        Ok(other) => {
            mistakes.push(errors::workflow_on_wrong_item(head(&other)));
            item
        }
        Err(_) => item,
    };
    let errors = mistakes.into_tokens();
    quote! { #made #errors }
}

/// The first word of an item, so that a message does not underline all of it.
fn head(item: &Item) -> TokenStream {
    item.to_token_stream().into_iter().find(|token| matches!(token, TokenTree::Ident(_))).into_token_stream()
}

/// `worker_core::__private` by the path that the user's crate knows.
struct Private<'a>(&'a Path);

impl ToTokens for Private<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let krate = self.0;
        tokens.extend(quote! { #krate::__private });
    }
}

/// How the call of a function is written and what it is given.
struct Call {
    /// Statements that make the arguments.
    bindings: TokenStream,
    /// All arguments, in order; the receiver is not among them.
    arguments: Vec<TokenStream>,
}

/// Makes the arguments of a function. `source` is an expression of type `Arguments`, `context` one that gives the context, and
/// `state` one that gives the state of a type.
fn call(
    function: &Function,
    private: &Private<'_>,
    dynamic: bool,
    source: &TokenStream,
    context: &TokenStream,
    state: impl Fn(&syn::Type) -> TokenStream,
) -> Call {
    let count = function.data().count();
    let (mut bindings, mut arguments, mut place) = (TokenStream::new(), Vec::new(), 0_usize);
    for (index, param) in function.params.iter().enumerate() {
        let variable = quote::format_ident!("__temporal_{index}");
        let (ty, value) = match param {
            Param::Context => {
                arguments.push(context.clone());
                continue;
            }
            Param::State(ty) => {
                let state = state(ty);
                (quote!(#private::State<#ty>), quote!(#private::State::from(#state)))
            }
            // The bound is at the user's type, so that an error about it is there too.
            Param::Data(ty) if dynamic => {
                (ty.to_token_stream(), quote_spanned!(ty.span()=> #source.raw::<#ty>()))
            }
            Param::Data(ty) if count == 1 => {
                (ty.to_token_stream(), quote_spanned!(ty.span()=> #source.only::<#ty>()?))
            }
            Param::Data(ty) => {
                place += 1;
                let at = place - 1;
                (ty.to_token_stream(), quote_spanned!(ty.span()=> #source.at::<#ty>(#at)?))
            }
        };
        bindings.extend(quote! { let #variable: #ty = #value; });
        arguments.push(variable.to_token_stream());
    }
    Call { bindings, arguments }
}

/// Turns an expression of a function's return type into a `Result<value, Failure>`. An error about the bound on `E` is at the return
/// type.
fn result(value: &TokenStream, output: &Output, private: &Private<'_>) -> TokenStream {
    match output.shape {
        Shape::Plain => quote! { ::core::result::Result::Ok::<_, #private::Failure>(#value) },
        Shape::Result(_) | Shape::Alias => {
            let outcome = respan(quote!(#private::outcome), output.written.span());
            quote_spanned!(output.written.span()=> #outcome!(#value))
        }
    }
}

/// The same tokens at another place.
fn respan(tokens: TokenStream, span: Span) -> TokenStream {
    let respan_one = |mut token: TokenTree| {
        if let TokenTree::Group(group) = &token {
            token = Group::new(group.delimiter(), respan(group.stream(), span)).into();
        }
        token.set_span(span);
        token
    };
    tokens.into_iter().map(respan_one).collect()
}

/// Lints that generated code would trip over, though the user's own use of the same things is judged as ever.
fn allow() -> TokenStream {
    quote! { #[allow(deprecated, clippy::all, clippy::pedantic, clippy::nursery)] }
}
