//! From function names to registered names and handle names.

use proc_macro2::Ident;
use quote::format_ident;
use syn::ext::IdentExt as _;

/// Names that start so are the server's and ours.
pub(crate) const RESERVED_PREFIX: &str = "__temporal_";

/// Handler names that every workflow has already.
pub(crate) const RESERVED: &[&str] = &["__stack_trace", "__enhanced_stack_trace"];

/// `greet_all`, `greetAll` and `r#greet_all` give the handle `GREET_ALL`, at the function's own place.
pub(crate) fn handle(function: &Ident) -> Ident {
    let mut shouted = String::new();
    let mut after_lower = false;
    for c in function.unraw().to_string().chars() {
        if c.is_uppercase() && after_lower {
            shouted.push('_');
        }
        after_lower = c.is_lowercase() || c.is_numeric();
        shouted.extend(c.to_uppercase());
    }
    format_ident!("{shouted}", span = function.span())
}

/// The name a function is registered under when its attribute says none.
pub(crate) fn registered(function: &Ident) -> String {
    function.unraw().to_string()
}

/// Whether a name belongs to the server or to us.
pub(crate) fn is_reserved(name: &str) -> bool {
    name.starts_with(RESERVED_PREFIX) || RESERVED.contains(&name)
}

/// The known word that was probably meant: a third of it mistyped at most.
pub(crate) fn nearest<'a>(wanted: &str, known: &[&'a str]) -> Option<&'a str> {
    let best = known.iter().copied().min_by_key(|word| distance(wanted, word))?;
    (distance(wanted, best) <= (wanted.len().max(best.len()) / 3).max(1)).then_some(best)
}

fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, to) in b.iter().enumerate() {
            let substituted = diagonal + usize::from(from != *to);
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn handles_are_shouted() {
        for (function, expected) in [
            ("greet", "GREET"),
            ("greet_all", "GREET_ALL"),
            ("greetAll", "GREET_ALL"),
            ("r#type", "TYPE"),
            ("s3Get", "S3_GET"),
            ("grüße", "GRÜSSE"),
        ] {
            let ident: Ident = syn::parse_str(function).expect("an identifier");
            assert_eq!(handle(&ident).to_string(), expected);
        }
    }

    #[test]
    fn the_nearest_word_is_suggested() {
        let known = ["start_to_close", "schedule_to_close", "heartbeat"];
        assert_eq!(nearest("start_to_cloes", &known), Some("start_to_close"));
        assert_eq!(nearest("timeout", &known), None);
    }
}
