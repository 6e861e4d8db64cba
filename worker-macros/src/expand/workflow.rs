//! Workflows: handles, the function that creates a run, handlers, the registration.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::ext::IdentExt as _;
use syn::spanned::Spanned as _;
use syn::{Ident, Type};

use super::activity::{handle_path, in_owner, place};
use super::{Private, allow, call, handle, result};
use crate::model::{Function, Init, Owner, Receiver, Shape, Update, Validator, Versioning, Workflow};

/// Everything beside the user's item; only the handles when mistakes were found.
pub(super) fn expand(model: &Workflow, registered: bool) -> TokenStream {
    let private = Private(&model.krate);
    let handles = handles(model, &private);
    let handles = match &model.owner {
        None => handles,
        Some(Owner { self_ty, cfgs }) => quote! { #(#cfgs)* impl #self_ty { #handles } },
    };
    let registration =
        model.run.as_ref().filter(|_| registered).map(|run| registration(model, run, &private));
    quote! { #handles #registration }
}

fn handles(model: &Workflow, private: &Private<'_>) -> TokenStream {
    let run = model.run.iter().map(|run| {
        let (name, input, output) = (&run.name, handle::input(run), handle::value(&run.output, private));
        let task_queue = model.options.task_queue.as_ref().map(|queue| quote!(.with_task_queue(#queue)));
        let value = quote!(#private::Workflow::named(#name) #task_queue);
        handle::constant(run, "the workflow", &quote!(#private::Workflow<#input, #output>), &value)
    });
    let signals = model.signals.iter().map(|signal| {
        let (name, input) = (&signal.name, handle::input(signal));
        handle::constant(
            signal,
            "the signal",
            &quote!(#private::Signal<#input>),
            &quote!(#private::Signal::named(#name)),
        )
    });
    let queries = model.queries.iter().map(|query| {
        let (name, input, output) =
            (&query.name, handle::input(query), handle::value(&query.output, private));
        let ty = quote!(#private::Query<#input, #output>);
        handle::constant(query, "the query", &ty, &quote!(#private::Query::named(#name)))
    });
    let updates = model.updates.iter().map(|Update { function, .. }| {
        let (name, input, output) =
            (&function.name, handle::input(function), handle::value(&function.output, private));
        let ty = quote!(#private::Update<#input, #output>);
        handle::constant(function, "the update", &ty, &quote!(#private::Update::named(#name)))
    });
    quote! { #(#run)* #(#signals)* #(#queries)* #(#updates)* }
}

fn registration(model: &Workflow, run: &Function, private: &Private<'_>) -> TokenStream {
    let owner = model.owner.as_ref();
    let (place, handle) = (place(run, private), handle_path(run, owner));
    let create_name = format_ident!("__temporal_create", span = run.ident.span());
    let (create, create_path) = in_owner(&create(model, run, &create_name, private), &create_name, owner);
    let versioning = model.options.versioning.map(|versioning| {
        let variant = match versioning {
            Versioning::Pinned => quote!(Pinned),
            Versioning::AutoUpgrade => quote!(AutoUpgrade),
        };
        quote!(.with_versioning(#private::VersioningBehavior::#variant))
    });
    let dynamic = model.options.dynamic.then(|| quote!(.dynamic()));
    let (handler_items, with_handlers) = handlers(model, private);
    let cfgs = owner.map_or(run.cfgs.as_slice(), |owner| owner.cfgs.as_slice());
    let allow = allow();
    quote! {
        #(#cfgs)*
        #allow
        const _: () = {
            #create
            #handler_items
            #private::inventory::submit! {
                #private::WorkflowRegistration::new(#handle, #place, #create_path)
                #versioning
                #dynamic
                #with_handlers
            }
        };
    }
}

/// What every function of ours that is called by the executor is given.
fn parameters(private: &Private<'_>) -> TokenStream {
    quote!(__temporal_base: &#private::BaseContext, __temporal_input: &[#private::Payload])
}

fn arguments(private: &Private<'_>) -> TokenStream {
    quote!(#private::Arguments::of(__temporal_base, __temporal_input))
}

fn no_state(_: &Type) -> TokenStream {
    unreachable!("`check` refuses states in workflows")
}

fn create(model: &Workflow, run: &Function, name: &Ident, private: &Private<'_>) -> TokenStream {
    let (parameters, source) = (parameters(private), arguments(private));
    let call = call(run, private, model.options.dynamic, &source, &quote!(__temporal_ctx), no_state);
    let (bindings, arguments) = (&call.bindings, &call.arguments);
    let ident = &run.ident;
    let path = model.owner.as_ref().map_or_else(|| quote!(#ident), |_| quote!(Self::#ident));
    let finish = finish(&quote!(#path(#(#arguments),*).await), run, private);
    let (state_ty, state) = state(model, private);
    quote! {
        fn #name(#parameters) -> ::core::result::Result<#private::Instance, #private::Failure> {
            #bindings
            let __temporal_state: #state_ty = #state;
            let __temporal_encoder = ::core::clone::Clone::clone(__temporal_base);
            ::core::result::Result::Ok(#private::Instance::new(
                __temporal_base,
                __temporal_state,
                move |__temporal_ctx: #private::WorkflowContext<#state_ty>| async move { #finish },
            ))
        }
    }
}

/// The state's type, and an expression that makes it.
fn state(model: &Workflow, private: &Private<'_>) -> (TokenStream, TokenStream) {
    let Some(Owner { self_ty, .. }) = &model.owner else { return (quote!(()), quote!(())) };
    let Some(Init { function }) = &model.init else {
        // An error about `Default` is at the user's type.
        return (
            quote!(Self),
            quote_spanned!(self_ty.span()=> <#self_ty as ::core::default::Default>::default()),
        );
    };
    let context = quote!(__temporal_base.typed::<()>());
    let call = call(function, private, model.options.dynamic, &arguments(private), &context, no_state);
    let (bindings, arguments, ident) = (&call.bindings, &call.arguments, &function.ident);
    let value = quote!(Self::#ident(#(#arguments),*));
    let made = match function.output.shape {
        Shape::Plain => value,
        _ => {
            let result = result(&value, &function.output, private);
            quote! {{ let __temporal_result: ::core::result::Result<_, #private::Failure> = #result; __temporal_result? }}
        }
    };
    (quote!(Self), quote! {{ #bindings #made }})
}

/// Encodes what a call gives; the bound is at the user's return type.
fn finish(value: &TokenStream, function: &Function, private: &Private<'_>) -> TokenStream {
    let result = result(value, &function.output, private);
    let encode = quote_spanned!(function.output.written.span()=> #private::finish(&__temporal_encoder, __temporal_result));
    quote! {
        let __temporal_result = #result;
        #encode
    }
}

/// The functions behind all handlers, and the call that registers them.
fn handlers(model: &Workflow, private: &Private<'_>) -> (TokenStream, Option<TokenStream>) {
    let Some(Owner { self_ty, .. }) = &model.owner else { return (TokenStream::new(), None) };
    if model.signals.is_empty() && model.queries.is_empty() && model.updates.is_empty() {
        return (TokenStream::new(), None);
    }
    let signals = model.signals.iter().map(|function| signal(function, private));
    let queries = model.queries.iter().map(|function| query(function, private));
    let updates = model.updates.iter().map(|update| update_fns(update, private));
    let signal_defs =
        model.signals.iter().map(|function| def("SignalDef", "signal", function, self_ty, None, private));
    let query_defs =
        model.queries.iter().map(|function| def("QueryDef", "query", function, self_ty, None, private));
    let update_defs = model.updates.iter().map(|update| {
        let validate = validate_value(update, self_ty);
        def("UpdateDef", "update", &update.function, self_ty, Some(validate), private)
    });
    let items = quote! {
        impl #self_ty { #(#signals)* #(#queries)* #(#updates)* }
        const __TEMPORAL_SIGNALS: &[#private::SignalDef] = &[#(#signal_defs),*];
        const __TEMPORAL_QUERIES: &[#private::QueryDef] = &[#(#query_defs),*];
        const __TEMPORAL_UPDATES: &[#private::UpdateDef] = &[#(#update_defs),*];
    };
    (items, Some(quote!(.with_handlers(__TEMPORAL_SIGNALS, __TEMPORAL_QUERIES, __TEMPORAL_UPDATES))))
}

fn behind(kind: &str, function: &Function) -> Ident {
    format_ident!("__temporal_{kind}_{}", function.ident.unraw(), span = function.ident.span())
}

fn def(
    ty: &str,
    kind: &str,
    function: &Function,
    self_ty: &Type,
    validate: Option<TokenStream>,
    private: &Private<'_>,
) -> TokenStream {
    let (ty, run, name, cfgs) =
        (format_ident!("{ty}"), behind(kind, function), &function.name, &function.cfgs);
    let place = place(function, private);
    let validate = validate.map(|validate| quote!(validate: #validate,));
    quote! {
        #(#cfgs)*
        #private::#ty { name: #name, place: #place, #validate run: <#self_ty>::#run }
    }
}

/// The call of a synchronous method with the state held for exactly its length.
fn with_state(function: &Function, arguments: &[TokenStream]) -> TokenStream {
    let (ident, reference) = (
        &function.ident,
        match function.receiver {
            Receiver::Exclusive => quote!(&mut *::core::cell::RefCell::borrow_mut(&__temporal_state)),
            _ => quote!(&*::core::cell::RefCell::borrow(&__temporal_state)),
        },
    );
    quote!(Self::#ident(#reference, #(#arguments),*))
}

fn signal(function: &Function, private: &Private<'_>) -> TokenStream {
    let (name, parameters, cfgs) = (behind("signal", function), parameters(private), &function.cfgs);
    let call = call(function, private, false, &arguments(private), &quote!(__temporal_ctx), no_state);
    let (bindings, arguments, ident) = (&call.bindings, &call.arguments, &function.ident);
    let body = if function.is_async {
        let result = result(&quote!(Self::#ident(#(#arguments),*).await), &function.output, private);
        quote! {
            let __temporal_ctx = __temporal_base.typed::<Self>();
            ::core::result::Result::Ok(::core::option::Option::Some(::std::boxed::Box::pin(async move { #result })))
        }
    } else {
        let result = result(&with_state(function, arguments), &function.output, private);
        quote! {
            let __temporal_state = __temporal_base.state::<Self>();
            let __temporal_result = #result;
            #private::signal_done(__temporal_result)
        }
    };
    quote! {
        #(#cfgs)*
        fn #name(#parameters) -> #private::SignalOutcome { #bindings #body }
    }
}

fn query(function: &Function, private: &Private<'_>) -> TokenStream {
    let (name, parameters, cfgs) = (behind("query", function), parameters(private), &function.cfgs);
    let call = call(function, private, false, &arguments(private), &TokenStream::new(), no_state);
    let bindings = &call.bindings;
    let finish = finish(&with_state(function, &call.arguments), function, private);
    quote! {
        #(#cfgs)*
        fn #name(#parameters) -> ::core::result::Result<#private::Payload, #private::Failure> {
            #bindings
            let __temporal_state = __temporal_base.state::<Self>();
            let __temporal_encoder = __temporal_base;
            #finish
        }
    }
}

fn update_fns(update: &Update, private: &Private<'_>) -> TokenStream {
    let function = &update.function;
    let (name, parameters, cfgs) = (behind("update", function), parameters(private), &function.cfgs);
    let call = call(function, private, false, &arguments(private), &quote!(__temporal_ctx), no_state);
    let (bindings, arguments, ident) = (&call.bindings, &call.arguments, &function.ident);
    let (setup, value) = if function.is_async {
        (
            quote! { let __temporal_ctx = __temporal_base.typed::<Self>(); },
            quote!(Self::#ident(#(#arguments),*).await),
        )
    } else {
        // Runs at the first poll: the update is accepted before it changes anything.
        (quote! { let __temporal_state = __temporal_base.state::<Self>(); }, with_state(function, arguments))
    };
    let finish = finish(&value, function, private);
    let validate = update.validator.as_ref().map(|validator| validate_fn(validator, function, private));
    quote! {
        #(#cfgs)*
        fn #name(#parameters) -> #private::UpdateOutcome {
            #bindings
            #setup
            let __temporal_encoder = ::core::clone::Clone::clone(__temporal_base);
            ::core::result::Result::Ok(::std::boxed::Box::pin(async move { #finish }))
        }
        #validate
    }
}

/// Decodes as the update does, so that both see the same values.
fn validate_fn(validator: &Validator, update: &Function, private: &Private<'_>) -> TokenStream {
    let (name, parameters) = (behind("validate", update), parameters(private));
    let call = call(update, private, false, &arguments(private), &TokenStream::new(), no_state);
    let data = update
        .params
        .iter()
        .zip(&call.arguments)
        .filter(|(param, _)| matches!(param, crate::model::Param::Data(_)));
    let arguments =
        data.zip(&validator.by_reference).map(|((_, argument), by_reference)| match by_reference {
            true => quote!(&#argument),
            false => quote!(#argument),
        });
    let (bindings, ident) = (&call.bindings, &validator.ident);
    let value = quote!(Self::#ident(&*::core::cell::RefCell::borrow(&__temporal_state), #(#arguments),*));
    let result = result(&value, &validator.output, private);
    let cfgs = &update.cfgs;
    quote! {
        #(#cfgs)*
        fn #name(#parameters) -> ::core::result::Result<(), #private::Failure> {
            #bindings
            let __temporal_state = __temporal_base.state::<Self>();
            let __temporal_result = #result;
            __temporal_result
        }
    }
}

fn validate_value(update: &Update, self_ty: &Type) -> TokenStream {
    let Some(_) = &update.validator else { return quote!(::core::option::Option::None) };
    let name = behind("validate", &update.function);
    quote!(::core::option::Option::Some(<#self_ty>::#name))
}
