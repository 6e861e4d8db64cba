//! `#[activity]` on functions and on impl blocks.

use proc_macro2::TokenStream;
use syn::{Attribute, ImplItem, ItemFn, ItemImpl, Signature, Visibility};

use super::options::{self, ActivityOptions};
use super::{check_impl, signature, take_marker};
use crate::errors::{self, Mistakes};
use crate::model::{Activities, Activity, Receiver};
use crate::parse;

const ROLE: &str = "an activity";

/// One annotated function.
pub(crate) fn activity_function(
    attribute: TokenStream,
    item: &ItemFn,
    mistakes: &mut Mistakes,
) -> Activities {
    let options = mistakes.keep(parse::options(attribute)).unwrap_or_default();
    let mut options = options::activity(options, false, mistakes);
    let krate = options::krate_or_default(options.krate.take());
    if let Some(receiver) = item.sig.receiver() {
        mistakes.push(errors::method_outside_impl(receiver, "#[activity]"));
        return Activities { krate, owner: None, activities: Vec::new() };
    }
    let activity = check(&item.sig, &item.vis, &item.attrs, options, mistakes);
    Activities { krate, owner: None, activities: activity.into_iter().collect() }
}

/// One annotated impl block; the marks are removed from its methods.
pub(crate) fn activity_impl(
    attribute: TokenStream,
    item: &mut ItemImpl,
    mistakes: &mut Mistakes,
) -> Activities {
    let options = mistakes.keep(parse::options(attribute)).unwrap_or_default();
    let krate = options::krate_or_default(options::activity_impl(options, mistakes));
    let owner = check_impl(item, mistakes);
    let (mut activities, mut marked) = (Vec::new(), false);
    for member in &mut item.items {
        let ImplItem::Fn(method) = member else { continue };
        let Some(marker) = take_marker(&mut method.attrs, mistakes) else { continue };
        marked = true;
        if !marker.is("activity") {
            mistakes.push(errors::marker_of_workflow(&marker.ident));
            continue;
        }
        let options = mistakes.keep(parse::inner_options(&marker.attribute)).unwrap_or_default();
        let options = options::activity(options, true, mistakes);
        activities.extend(check(&method.sig, &method.vis, &method.attrs, options, mistakes));
    }
    if !marked {
        mistakes.push(errors::nothing_marked(&item.self_ty));
    }
    refuse_duplicates(&activities, mistakes);
    match owner {
        Some(owner) => Activities { krate, owner: Some(owner), activities },
        None => Activities { krate, owner: None, activities: Vec::new() },
    }
}

fn check(
    sig: &Signature,
    vis: &Visibility,
    attributes: &[Attribute],
    options: ActivityOptions,
    mistakes: &mut Mistakes,
) -> Option<Activity> {
    let mut parts = signature::take_apart(sig, ROLE, mistakes);
    parts.context("ActivityContext", ROLE, mistakes);
    parts.refuse_borrowed(mistakes);
    if let (Receiver::Exclusive, Some(receiver)) = (parts.receiver, parts.receiver_arg) {
        mistakes.push(errors::activity_receiver(receiver));
    }
    if options.dynamic {
        parts.check_dynamic(mistakes);
    }
    let name = options::name_or(options.name, &sig.ident, mistakes);
    parts.sound.then(|| Activity {
        function: parts.into_function(vis, attributes, name),
        defaults: options.defaults,
        dynamic: options.dynamic,
    })
}

fn refuse_duplicates(activities: &[Activity], mistakes: &mut Mistakes) {
    for (index, activity) in activities.iter().enumerate() {
        let name = &activity.function.name;
        if activity.function.cfgs.is_empty()
            && activities[..index]
                .iter()
                .any(|other| other.function.name.value() == name.value() && other.function.cfgs.is_empty())
        {
            mistakes.push(errors::duplicate_name(name, "activities", &name.value()));
        }
    }
}
