//! Grammar of attribute options: `key`, `key = value`, `key(key = value, ..)`, separated by commas. What the keys mean is
//! `check`'s business.

use proc_macro2::{Ident, TokenStream};
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, LitStr, Meta, Token};

/// One option as written.
pub(crate) struct RawOption {
    pub(crate) key: Ident,
    pub(crate) value: RawValue,
}

/// What follows an option's key.
pub(crate) enum RawValue {
    /// Nothing.
    Flag,
    /// `= value`.
    Value(Box<Expr>),
    /// `(options)`.
    List(Vec<RawOption>),
}

impl Parse for RawOption {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let key = Ident::parse_any(input)?;
        let value = if input.peek(Token![=]) {
            input.parse::<Token![=]>()?;
            RawValue::Value(input.parse()?)
        } else if input.peek(syn::token::Paren) {
            let content;
            syn::parenthesized!(content in input);
            RawValue::List(list(&content)?)
        } else {
            RawValue::Flag
        };
        Ok(Self { key, value })
    }
}

fn list(input: ParseStream<'_>) -> syn::Result<Vec<RawOption>> {
    Ok(Punctuated::<RawOption, Token![,]>::parse_terminated(input)?.into_iter().collect())
}

/// The options of the attribute that was invoked.
pub(crate) fn options(tokens: TokenStream) -> syn::Result<Vec<RawOption>> {
    syn::parse::Parser::parse2(list, tokens)
}

/// The options of an attribute inside an annotated item.
pub(crate) fn inner_options(attribute: &Attribute) -> syn::Result<Vec<RawOption>> {
    match &attribute.meta {
        Meta::Path(_) => Ok(Vec::new()),
        Meta::List(meta) => options(meta.tokens.clone()),
        Meta::NameValue(meta) => Err(syn::Error::new_spanned(meta, "expected `(..)`")),
    }
}

/// `("text", options)`, both parts optional.
pub(crate) fn message_and_options(attribute: &Attribute) -> syn::Result<(Option<LitStr>, Vec<RawOption>)> {
    attribute.parse_args_with(|input: ParseStream<'_>| {
        if !input.peek(LitStr) {
            return Ok((None, list(input)?));
        }
        let message = input.parse()?;
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
        Ok((Some(message), list(input)?))
    })
}
