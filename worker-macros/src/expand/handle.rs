//! The typed constant beside each function.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;

use super::Private;
use crate::model::{Function, Output, Shape};
use crate::names;

/// A handle of type `kind<types>` made by the expression `value`.
pub(super) fn constant(
    function: &Function,
    what: &str,
    ty: &TokenStream,
    value: &TokenStream,
) -> TokenStream {
    let Function { vis, docs, cfgs, ident, name, .. } = function;
    let handle = names::handle(ident);
    let gap = (!docs.is_empty()).then(|| quote!(#[doc = ""]));
    let text = format!(" Handle of {what} `{}`.", name.value());
    quote! {
        #(#cfgs)*
        #(#docs)*
        #gap
        #[doc = #text]
        #[allow(dead_code, private_interfaces)]
        #vis const #handle: #ty = #value;
    }
}

/// `()`, the one argument's type, or a tuple.
pub(super) fn input(function: &Function) -> TokenStream {
    let data: Vec<_> = function.data().collect();
    match data[..] {
        [only] => quote!(#only),
        _ => quote!((#(#data),*)),
    }
}

/// The type of the value that a function gives.
pub(super) fn value(output: &Output, private: &Private<'_>) -> TokenStream {
    let written = &output.written;
    match &output.shape {
        Shape::Plain => quote!(#written),
        Shape::Result(value) => quote!(#value),
        Shape::Alias => quote_spanned!(written.span()=> <#written as #private::ResultType>::Value),
    }
}
