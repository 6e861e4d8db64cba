//! Parsed items to models: gathers every mistake of one item, each on the user's own token.
//!
//! A function whose signature cannot give a handle is left out of the model; everything else is in it, even when other mistakes were
//! found, so that `expand` can still emit the handles that the user's other code names.

mod activity;
mod options;
mod replay;
mod signature;
mod workflow;

pub(crate) use activity::{activity_function, activity_impl};
pub(crate) use options::{ErrorOptions, error_options};
pub(crate) use workflow::{workflow_function, workflow_impl, workflow_type};

use proc_macro2::Ident;
use syn::{Attribute, ImplItem, ItemImpl};

use crate::errors::{self, Mistakes};
use crate::model::Owner;

/// Marks that `#[workflow]` and `#[activity]` read on the methods of an impl block, and remove.
const MARKERS: &[&str] = &["run", "init", "signal", "query", "update", "validate", "activity"];

/// A mark on a method.
struct Marker {
    ident: Ident,
    attribute: Attribute,
}

impl Marker {
    fn is(&self, name: &str) -> bool {
        self.ident == name
    }
}

fn as_marker(attribute: &Attribute) -> Option<Marker> {
    let path = attribute.path();
    let ident = &path.segments.last()?.ident;
    // `activity` is an attribute of its own and may be written with its path; the others exist only here.
    let is_marker =
        MARKERS.iter().any(|marker| ident == marker) && (path.segments.len() == 1 || ident == "activity");
    is_marker.then(|| Marker { ident: ident.clone(), attribute: attribute.clone() })
}

/// Removes the marks from attributes; several on one method are a mistake.
fn take_marker(attributes: &mut Vec<Attribute>, mistakes: &mut Mistakes) -> Option<Marker> {
    let mut markers = Vec::new();
    attributes.retain(|attribute| match as_marker(attribute) {
        Some(marker) => {
            markers.push(marker);
            false
        }
        None => true,
    });
    let mut markers = markers.into_iter();
    let first = markers.next()?;
    for second in markers {
        mistakes.push(errors::two_markers(&second.ident, &first.ident));
    }
    Some(first)
}

/// What holds for every annotated impl block. `None`: its handles would make no sense.
fn check_impl(item: &mut ItemImpl, mistakes: &mut Mistakes) -> Option<Owner> {
    let mut sound = true;
    if let Some((_, path, _)) = &item.trait_ {
        mistakes.push(errors::trait_impl(path));
        sound = false;
    }
    if !item.generics.params.is_empty() {
        mistakes.push(errors::generic_impl(&item.generics.params));
        sound = false;
    }
    for member in &mut item.items {
        let attributes = match member {
            ImplItem::Const(member) => &mut member.attrs,
            ImplItem::Type(member) => &mut member.attrs,
            ImplItem::Macro(member) => &mut member.attrs,
            _ => continue,
        };
        if let Some(marker) = take_marker(attributes, mistakes) {
            mistakes.push(errors::marked_constant(&marker.ident));
        }
    }
    sound.then(|| Owner { self_ty: (*item.self_ty).clone(), cfgs: cfgs(&item.attrs) })
}

/// Attributes that decide whether an item exists; they hold for what is made from it too.
fn cfgs(attributes: &[Attribute]) -> Vec<Attribute> {
    attributes.iter().filter(|attribute| attribute.path().is_ident("cfg")).cloned().collect()
}

fn docs(attributes: &[Attribute]) -> Vec<Attribute> {
    attributes.iter().filter(|attribute| attribute.path().is_ident("doc")).cloned().collect()
}
