//! Activities: handles, runners, registrations.

use std::time::Duration;

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};

use super::{Private, allow, call, handle, result};
use crate::model::{Activities, Activity, Defaults, Function, Owner, Param, Receiver, Retry};
use crate::names;

/// Everything beside the user's item; only the handles when mistakes were found.
pub(super) fn expand(model: &Activities, registered: bool) -> TokenStream {
    let private = Private(&model.krate);
    let handles = model.activities.iter().map(|activity| handle_of(activity, &private));
    let handles = match &model.owner {
        None => quote! { #(#handles)* },
        Some(Owner { self_ty, cfgs }) => quote! { #(#cfgs)* impl #self_ty { #(#handles)* } },
    };
    let registrations = model
        .activities
        .iter()
        .filter(|_| registered)
        .map(|activity| registration(activity, model.owner.as_ref(), &private));
    quote! { #handles #(#registrations)* }
}

fn handle_of(activity: &Activity, private: &Private<'_>) -> TokenStream {
    let function = &activity.function;
    let (name, input, output) =
        (&function.name, handle::input(function), handle::value(&function.output, private));
    let ty = quote!(#private::Activity<#input, #output>);
    let defaults = defaults(&activity.defaults, private);
    let value = match defaults {
        None => quote!(#private::Activity::named(#name)),
        Some(defaults) => quote! {{
            const __TEMPORAL_DEFAULTS: #private::ActivityDefaults = #defaults;
            #private::Activity::named(#name).with_defaults(&__TEMPORAL_DEFAULTS)
        }},
    };
    handle::constant(function, "the activity", &ty, &value)
}

/// `None`: nothing was said.
fn defaults(defaults: &Defaults, private: &Private<'_>) -> Option<TokenStream> {
    let Defaults { start_to_close, schedule_to_close, schedule_to_start, heartbeat, retry, local } = defaults;
    let parts: Vec<TokenStream> = [
        with_duration("start_to_close", *start_to_close, private),
        with_duration("schedule_to_close", *schedule_to_close, private),
        with_duration("schedule_to_start", *schedule_to_start, private),
        with_duration("heartbeat", *heartbeat, private),
        retry.as_ref().map(|retry| {
            let retry = retry_defaults(retry, private);
            quote!(.retry(#retry))
        }),
        local.then(|| quote!(.local())),
    ]
    .into_iter()
    .flatten()
    .collect();
    (!parts.is_empty()).then(|| quote!(#private::ActivityDefaults::NONE #(#parts)*))
}

fn retry_defaults(retry: &Retry, private: &Private<'_>) -> TokenStream {
    let Retry { initial, backoff, max_interval, max_attempts, non_retryable } = retry;
    let initial = with_duration("initial", *initial, private);
    let backoff = backoff.map(|backoff| quote!(.backoff(#backoff)));
    let max_interval = with_duration("max_interval", *max_interval, private);
    let max_attempts = max_attempts.map(|attempts| quote!(.max_attempts(#attempts)));
    let non_retryable = (!non_retryable.is_empty()).then(|| quote!(.non_retryable(&[#(#non_retryable),*])));
    quote!(#private::RetryDefaults::NONE #initial #backoff #max_interval #max_attempts #non_retryable)
}

fn with_duration(method: &str, duration: Option<Duration>, private: &Private<'_>) -> Option<TokenStream> {
    let duration = duration?;
    let (method, secs, nanos) = (format_ident!("{method}"), duration.as_secs(), duration.subsec_nanos());
    Some(quote!(.#method(#private::Duration::new(#secs, #nanos))))
}

fn registration(activity: &Activity, owner: Option<&Owner>, private: &Private<'_>) -> TokenStream {
    let function = &activity.function;
    let (cfgs, ident, handle) = (&function.cfgs, &function.ident, handle_path(function, owner));
    let runner = format_ident!("__temporal_run_{}", syn::ext::IdentExt::unraw(ident), span = ident.span());
    let (runner_fn, entry) = runner_fn(activity, &runner, owner, private);
    let (runner_item, runner_path) = in_owner(&runner_fn, &runner, owner);
    let states = states(activity, owner, private);
    let dynamic = activity.dynamic.then(|| quote!(.dynamic()));
    let place = place(function, private);
    let owner_cfgs = owner.map(|owner| owner.cfgs.as_slice()).unwrap_or_default();
    let allow = allow();
    quote! {
        #(#owner_cfgs)*
        #(#cfgs)*
        #allow
        const _: () = {
            #runner_item
            #private::inventory::submit! {
                #private::ActivityRegistration::new(#handle, #place, #private::ActivityEntry::#entry(#runner_path))
                #states
                #dynamic
            }
        };
    }
}

/// The place of the function, not of the attribute: the caller's location is that of the whole call, so all of its tokens stand there.
pub(super) fn place(function: &Function, private: &Private<'_>) -> TokenStream {
    super::respan(quote!(#private::Place::here()), function.ident.span())
}

/// The handle from outside the owner's impl block. The registration takes name and types from it.
pub(super) fn handle_path(function: &Function, owner: Option<&Owner>) -> TokenStream {
    let handle = names::handle(&function.ident);
    owner.map_or_else(|| quote!(#handle), |Owner { self_ty, .. }| quote!(<#self_ty>::#handle))
}

/// A function of ours that uses `Self` goes into an impl block of the owner.
pub(super) fn in_owner(
    item: &TokenStream,
    name: &syn::Ident,
    owner: Option<&Owner>,
) -> (TokenStream, TokenStream) {
    match owner {
        None => (item.clone(), quote!(#name)),
        Some(Owner { self_ty, .. }) => (quote! { impl #self_ty { #item } }, quote!(<#self_ty>::#name)),
    }
}

fn runner_fn(
    activity: &Activity,
    runner: &syn::Ident,
    owner: Option<&Owner>,
    private: &Private<'_>,
) -> (TokenStream, TokenStream) {
    let function = &activity.function;
    let ident = &function.ident;
    let source = quote!(__temporal_call.arguments());
    let context = quote!(__temporal_call.context());
    let call = call(
        function,
        private,
        activity.dynamic,
        &source,
        &context,
        |ty| quote!(__temporal_call.state::<#ty>()?),
    );
    let (bindings, arguments) = (&call.bindings, &call.arguments);
    let (receiver_binding, receiver) = match function.receiver {
        Receiver::None => (None, None),
        _ => (
            Some(quote! { let __temporal_self = __temporal_call.state::<Self>()?; }),
            Some(quote!(&*__temporal_self,)),
        ),
    };
    let path = owner.map_or_else(|| quote!(#ident), |_| quote!(Self::#ident));
    let awaited = function.is_async.then(|| quote!(.await));
    let value = quote!(#path(#receiver #(#arguments),*) #awaited);
    let result = result(&value, &function.output, private);
    let encode = quote_spanned!(syn::spanned::Spanned::span(&function.output.written)=> __temporal_call.finish(__temporal_result));
    let body = quote! {
        #receiver_binding
        #bindings
        let __temporal_result = #result;
        #encode
    };
    if function.is_async {
        let runner_fn = quote! {
            fn #runner(__temporal_call: #private::Invocation) -> #private::BoxFuture<#private::ActivityOutcome> {
                ::std::boxed::Box::pin(async move { #body })
            }
        };
        (runner_fn, quote!(Async))
    } else {
        let runner_fn = quote! {
            fn #runner(__temporal_call: #private::Invocation) -> #private::ActivityOutcome { #body }
        };
        (runner_fn, quote!(Blocking))
    }
}

fn states(activity: &Activity, owner: Option<&Owner>, private: &Private<'_>) -> Option<TokenStream> {
    let own = match (activity.function.receiver, owner) {
        (Receiver::None, _) | (_, None) => None,
        (_, Some(Owner { self_ty, .. })) => Some(self_ty),
    };
    let by_argument = activity.function.params.iter().filter_map(|param| match param {
        Param::State(ty) => Some(ty),
        _ => None,
    });
    let types: Vec<_> = own.into_iter().chain(by_argument).collect();
    (!types.is_empty()).then(|| {
        quote! {
            .with_states({
                const __TEMPORAL_STATES: &[#private::StateNeed] = &[#(#private::StateNeed::of::<#types>()),*];
                __TEMPORAL_STATES
            })
        }
    })
}
