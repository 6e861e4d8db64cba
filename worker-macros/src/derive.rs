//! `#[derive(WorkerError)]`: a serde enum or struct as an error that arrives typed at the caller.

use std::time::Duration;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt as _;
use syn::{Attribute, Data, DeriveInput, Fields, LitStr, Path};

use crate::check::{ErrorOptions, error_options};
use crate::errors::{self, Mistakes};

/// One variant, or the whole struct.
struct Kind {
    /// `Self::Declined` or `Self`.
    path: TokenStream,
    fields: Fields,
    options: ErrorOptions,
    name: LitStr,
}

/// The implementation, or what is wrong with the type.
pub(crate) fn worker_error(item: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(item) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let mut mistakes = Mistakes::default();
    let (kinds, krate) = check(&input, &mut mistakes);
    if mistakes.is_empty() { expand(&input.ident, &kinds, &krate) } else { mistakes.into_tokens() }
}

fn check(input: &DeriveInput, mistakes: &mut Mistakes) -> (Vec<Kind>, Path) {
    if !input.generics.params.is_empty() {
        mistakes.push(errors::derive_generic(&input.generics.params));
    }
    let mut own = error_options(&input.attrs, mistakes);
    let krate = own.krate.take().unwrap_or_else(|| syn::parse_quote!(::worker_core));
    let kinds = match &input.data {
        Data::Union(data) => {
            mistakes.push(errors::derive_on_union(data.union_token));
            Vec::new()
        }
        Data::Struct(data) => vec![kind(quote!(Self), &input.ident, &data.fields, own)],
        Data::Enum(data) => {
            for key in &own.keys {
                mistakes.push(errors::derive_option_on_enum(key));
            }
            data.variants
                .iter()
                .map(|variant| {
                    let ident = &variant.ident;
                    kind(
                        quote!(Self::#ident),
                        ident,
                        &variant.fields,
                        variant_options(&variant.attrs, mistakes),
                    )
                })
                .collect()
        }
    };
    for (index, kind) in kinds.iter().enumerate() {
        if kinds[..index].iter().any(|other| other.name.value() == kind.name.value()) {
            mistakes.push(errors::derive_same_name(&kind.name, &kind.name.value()));
        }
    }
    if kinds.iter().any(|kind| kind.options.message.is_some()) {
        for kind in kinds.iter().filter(|kind| kind.options.message.is_none()) {
            mistakes.push(errors::derive_message_missing(&kind.name));
        }
    }
    (kinds, krate)
}

fn variant_options(attributes: &[Attribute], mistakes: &mut Mistakes) -> ErrorOptions {
    let options = error_options(attributes, mistakes);
    if let Some(krate) = &options.krate {
        mistakes.push(errors::derive_crate_on_variant(krate));
    }
    options
}

fn kind(path: TokenStream, ident: &Ident, fields: &Fields, options: ErrorOptions) -> Kind {
    let name = options.name.clone().unwrap_or_else(|| LitStr::new(&ident.unraw().to_string(), ident.span()));
    Kind { path, fields: fields.clone(), options, name }
}

fn expand(ident: &Ident, kinds: &[Kind], krate: &Path) -> TokenStream {
    let names: Vec<&LitStr> = kinds.iter().map(|kind| &kind.name).collect();
    let paths: Vec<&TokenStream> = kinds.iter().map(|kind| &kind.path).collect();
    let non_retryable = kinds.iter().map(|kind| kind.options.non_retryable);
    let next_retry = kinds.iter().map(|kind| match kind.options.next_retry {
        None => quote!(::core::option::Option::None),
        Some(wait) => {
            let (secs, nanos) = (Duration::as_secs(&wait), wait.subsec_nanos());
            quote!(::core::option::Option::Some(::core::time::Duration::new(#secs, #nanos)))
        }
    });
    let display = display(ident, kinds);
    quote! {
        #display
        #[automatically_derived]
        impl #krate::WorkerError for #ident {
            const TYPE_NAMES: &'static [&'static str] = &[#(#names),*];

            fn type_name(&self) -> &'static str {
                match *self { #(#paths { .. } => #names,)* }
            }

            fn is_non_retryable(&self) -> bool {
                match *self { #(#paths { .. } => #non_retryable,)* }
            }

            fn next_retry(&self) -> ::core::option::Option<::core::time::Duration> {
                match *self { #(#paths { .. } => #next_retry,)* }
            }
        }

        const _: () = {
            #krate::__private::inventory::submit! { #krate::__private::TypedError::of::<#ident>() }
        };
    }
}

/// `Display` and `Error` from the messages, if there are any; else they are the user's, or another derive's.
fn display(ident: &Ident, kinds: &[Kind]) -> Option<TokenStream> {
    kinds.iter().find(|kind| kind.options.message.is_some())?;
    let arms = kinds.iter().filter_map(|kind| {
        let message = kind.options.message.as_ref()?;
        let text = LitStr::new(&named_places(&message.value()), message.span());
        let (path, fields) = (&kind.path, bindings(&kind.fields, message.span()));
        Some(quote! { #path #fields => ::core::write!(__temporal_f, #text), })
    });
    Some(quote! {
        #[automatically_derived]
        impl ::core::fmt::Display for #ident {
            #[allow(unused_variables, clippy::all, clippy::pedantic)]
            fn fmt(&self, __temporal_f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self { #(#arms)* }
            }
        }

        #[automatically_derived]
        impl ::core::error::Error for #ident {}
    })
}

/// Binds every field so that a message can name it. Places get a name where the message stands, because it is resolved there.
fn bindings(fields: &Fields, span: Span) -> TokenStream {
    let each = fields.members().map(|member| match member {
        syn::Member::Named(name) => quote!(#name),
        syn::Member::Unnamed(index) => {
            let variable = format_ident!("_{}", index.index, span = span);
            quote!(#index: #variable)
        }
    });
    quote!({ #(#each),* })
}

/// `{0}` names the first field of a tuple: `{_0}`.
fn named_places(message: &str) -> String {
    let mut named = String::new();
    let mut chars = message.chars().peekable();
    while let Some(c) = chars.next() {
        named.push(c);
        if c != '{' {
            continue;
        }
        match chars.peek() {
            Some('{') => named.extend(chars.next()),
            Some(digit) if digit.is_ascii_digit() => named.push('_'),
            _ => {}
        }
    }
    named
}

#[cfg(test)]
mod tests {
    use super::named_places;

    #[test]
    fn tuple_fields_are_named_by_their_place() {
        assert_eq!(named_places("{0} of {1:?} and {cents}, {{0}}"), "{_0} of {_1:?} and {cents}, {{0}}");
    }
}
