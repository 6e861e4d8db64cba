//! `#[workflow]` on functions, types and impl blocks.

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::{ImplItem, ImplItemFn, ItemFn, ItemImpl, ReturnType, Type};

use super::signature::{self, Parts};
use super::{Marker, check_impl, options, replay, take_marker};
use crate::errors::{self, Mistakes};
use crate::model::{Function, Init, Receiver, Shape, Update, Validator, Workflow};
use crate::parse;

const ROLE: &str = "a workflow";

/// One annotated function; what lets nondeterminism through is removed from its body.
pub(crate) fn workflow_function(
    attribute: TokenStream,
    item: &mut ItemFn,
    mistakes: &mut Mistakes,
) -> Workflow {
    let options = mistakes.keep(parse::options(attribute)).unwrap_or_default();
    let (options, krate) = options::workflow(options, mistakes);
    replay::check(&mut item.attrs, &item.sig, &mut item.block, mistakes);
    let mut workflow = Workflow {
        krate: options::krate_or_default(krate),
        owner: None,
        options,
        run: None,
        init: None,
        signals: Vec::new(),
        queries: Vec::new(),
        updates: Vec::new(),
    };
    if let Some(receiver) = item.sig.receiver() {
        mistakes.push(errors::method_outside_impl(receiver, "#[workflow]"));
        return workflow;
    }
    let mut parts = main(&item.sig, &workflow, mistakes);
    match parts.context("WorkflowContext", ROLE, mistakes) {
        Some(context) if context.has_state() => mistakes.push(errors::state_in_function(context.ty)),
        None if !parts.has_context() => {
            mistakes.push(errors::missing_context(signature::arguments_place(&item.sig), "WorkflowContext"));
        }
        _ => {}
    }
    parts.refuse_borrowed(mistakes);
    let name = options::name_or(workflow.options.name.clone(), &item.sig.ident, mistakes);
    workflow.run = parts.sound.then(|| parts.into_function(&item.vis, &item.attrs, name));
    workflow
}

/// The main function of a workflow: async, and one argument if it is a catch-all.
fn main<'a>(sig: &'a syn::Signature, workflow: &Workflow, mistakes: &mut Mistakes) -> Parts<'a> {
    let parts = signature::take_apart(sig, ROLE, mistakes);
    parts.refuse_states(mistakes);
    if sig.asyncness.is_none() {
        mistakes.push(errors::workflow_not_async(sig.fn_token));
    }
    if workflow.options.dynamic {
        parts.check_dynamic(mistakes);
    }
    parts
}

/// A struct or enum: the attribute only marks it, all options go on the impl block.
pub(crate) fn workflow_type(attribute: TokenStream, mistakes: &mut Mistakes) {
    for option in mistakes.keep(parse::options(attribute)).unwrap_or_default() {
        mistakes.push(errors::options_on_type(&option.key));
    }
}

/// One annotated impl block; marks, and what lets nondeterminism through, are removed from its methods.
pub(crate) fn workflow_impl(
    attribute: TokenStream,
    item: &mut ItemImpl,
    mistakes: &mut Mistakes,
) -> Option<Workflow> {
    let options = mistakes.keep(parse::options(attribute)).unwrap_or_default();
    let (mut options, krate) = options::workflow(options, mistakes);
    let owner = check_impl(item, mistakes);
    if options.name.is_none() {
        options.name = signature::last_segment(&item.self_ty)
            .map(|segment| options::name_or(None, &segment.ident, mistakes));
    }
    let workflow = Workflow {
        krate: options::krate_or_default(krate),
        owner: None,
        options,
        run: None,
        init: None,
        signals: Vec::new(),
        queries: Vec::new(),
        updates: Vec::new(),
    };
    let mut methods = Methods { workflow, init: None, validators: Vec::new(), has_run: false, mistakes };
    for member in &mut item.items {
        if let ImplItem::Fn(method) = member {
            methods.method(method);
        }
    }
    let mut workflow = methods.finish(&item.self_ty);
    workflow.owner = Some(owner?);
    Some(workflow)
}

/// Reads the methods of one impl block.
struct Methods<'m> {
    workflow: Workflow,
    init: Option<ImplItemFn>,
    validators: Vec<(Ident, ImplItemFn)>,
    has_run: bool,
    mistakes: &'m mut Mistakes,
}

impl Methods<'_> {
    fn method(&mut self, method: &mut ImplItemFn) {
        let marker = take_marker(&mut method.attrs, self.mistakes);
        replay::check(&mut method.attrs, &method.sig, &mut method.block, self.mistakes);
        let Some(marker) = marker else { return };
        match marker.ident.to_string().as_str() {
            "run" => self.run(&marker, method),
            "init" => self.init(&marker, method),
            "signal" => self.signal(&marker, method),
            "query" => self.query(&marker, method),
            "update" => self.update(&marker, method),
            "validate" => self.validate(&marker, method),
            _ => self.mistakes.push(errors::activity_in_workflow(&marker.ident)),
        }
    }

    fn options(&mut self, marker: &Marker) -> Option<syn::LitStr> {
        let options = self.mistakes.keep(parse::inner_options(&marker.attribute)).unwrap_or_default();
        options::marker(&marker.ident, options, self.mistakes)
    }

    fn run(&mut self, marker: &Marker, method: &ImplItemFn) {
        self.options(marker);
        if std::mem::replace(&mut self.has_run, true) {
            return self.mistakes.push(errors::second_run(&marker.ident));
        }
        let mut parts = main(&method.sig, &self.workflow, self.mistakes);
        match parts.receiver_arg {
            Some(receiver) => self.mistakes.push(errors::run_receiver(receiver)),
            None => self.typed_context(&parts, ROLE),
        }
        parts.refuse_borrowed(self.mistakes);
        let name = self.workflow.options.name.clone();
        let name = name.unwrap_or_else(|| signature::literal("", marker.ident.span()));
        self.workflow.run = parts.sound.then(|| parts.into_function(&method.vis, &method.attrs, name));
    }

    /// The first argument is `WorkflowContext<Self>`.
    fn typed_context(&mut self, parts: &Parts<'_>, role: &str) {
        match parts.context("WorkflowContext<Self>", role, self.mistakes) {
            Some(context) if !context.has_state() => {
                self.mistakes.push(errors::context_without_state(context.ty));
            }
            None if !parts.has_context() => {
                let place = signature::arguments_place(parts.sig);
                self.mistakes.push(errors::missing_context(place, "WorkflowContext<Self>"));
            }
            _ => {}
        }
    }

    /// Is judged at the end, against the main function.
    fn init(&mut self, marker: &Marker, method: &ImplItemFn) {
        self.options(marker);
        if self.init.replace(method.clone()).is_some() {
            self.mistakes.push(errors::second_init(&marker.ident));
        }
    }

    fn signal(&mut self, marker: &Marker, method: &ImplItemFn) {
        if let Some(function) = self.handler(marker, method, "a signal") {
            if !returns_unit(&function) {
                self.mistakes.push(errors::signal_answer(&function.output.written));
            }
            refuse_duplicate(&function, &self.workflow.signals, "signals", self.mistakes);
            self.workflow.signals.push(function);
        }
    }

    fn update(&mut self, marker: &Marker, method: &ImplItemFn) {
        if let Some(function) = self.handler(marker, method, "an update") {
            let others = self.workflow.updates.iter().map(|update| &update.function);
            refuse_duplicate(&function, others, "updates", self.mistakes);
            self.workflow.updates.push(Update { function, validator: None });
        }
    }

    /// A signal or update: `fn(&mut self, ..)` or `async fn(ctx, ..)`.
    fn handler(&mut self, marker: &Marker, method: &ImplItemFn, role: &str) -> Option<Function> {
        let name = self.options(marker);
        let mut parts = signature::take_apart(&method.sig, role, self.mistakes);
        parts.refuse_states(self.mistakes);
        parts.refuse_borrowed(self.mistakes);
        match (parts.receiver_arg, &method.sig.asyncness) {
            (Some(receiver), Some(_)) => self.mistakes.push(errors::async_receiver(receiver)),
            (Some(receiver), None) if receiver.reference.is_none() => {
                self.mistakes.push(errors::handler_form(receiver, &marker.ident.to_string()));
            }
            (Some(_), None) => self.refuse_contexts(&parts),
            (None, Some(_)) => self.typed_context(&parts, role),
            (None, None) => {
                self.mistakes.push(errors::handler_form(method.sig.fn_token, &marker.ident.to_string()));
            }
        }
        let name = options::name_or(name, &method.sig.ident, self.mistakes);
        parts.sound.then(|| parts.into_function(&method.vis, &method.attrs, name))
    }

    fn refuse_contexts(&mut self, parts: &Parts<'_>) {
        for context in &parts.contexts {
            self.mistakes.push(errors::context_beside_receiver(context.ty));
        }
    }

    fn query(&mut self, marker: &Marker, method: &ImplItemFn) {
        let name = self.options(marker);
        let mut parts = signature::take_apart(&method.sig, "a query", self.mistakes);
        parts.refuse_states(self.mistakes);
        parts.refuse_borrowed(self.mistakes);
        self.refuse_contexts(&parts);
        match (parts.receiver, &method.sig.asyncness) {
            (_, Some(asyncness)) => self.mistakes.push(errors::query_form(asyncness)),
            (Receiver::Shared, None) => {}
            (Receiver::Exclusive, None) => self.mistakes.push(errors::query_form(parts.receiver_arg)),
            (Receiver::None, None) => self.mistakes.push(errors::query_form(method.sig.fn_token)),
        }
        let name = options::name_or(name, &method.sig.ident, self.mistakes);
        if parts.sound {
            let function = parts.into_function(&method.vis, &method.attrs, name);
            refuse_duplicate(&function, &self.workflow.queries, "queries", self.mistakes);
            self.workflow.queries.push(function);
        }
    }

    fn validate(&mut self, marker: &Marker, method: &ImplItemFn) {
        match marker.attribute.parse_args::<Ident>() {
            Ok(update) => self.validators.push((update, method.clone())),
            Err(_) => self.mistakes.push(errors::validate_without_update(&marker.attribute)),
        }
    }

    fn finish(mut self, self_ty: &Type) -> Workflow {
        if !self.has_run {
            self.mistakes.push(errors::no_run(self_ty));
        }
        if let Some(init) = self.init.take() {
            self.finish_init(&init);
        }
        for (update, method) in std::mem::take(&mut self.validators) {
            self.finish_validator(&update, &method);
        }
        self.workflow
    }

    fn finish_init(&mut self, method: &ImplItemFn) {
        let mut parts = signature::take_apart(&method.sig, "`#[init]`", self.mistakes);
        parts.refuse_states(self.mistakes);
        parts.refuse_borrowed(self.mistakes);
        if let Some(receiver) = parts.receiver_arg {
            self.mistakes.push(errors::init_form(receiver));
        } else if let Some(asyncness) = &method.sig.asyncness {
            self.mistakes.push(errors::init_form(asyncness));
        } else if let ReturnType::Default = method.sig.output {
            self.mistakes.push(errors::init_form(&method.sig.ident));
        }
        if let Some(context) = parts.context("WorkflowContext", "`#[init]`", self.mistakes)
            && context.has_state()
        {
            self.mistakes.push(errors::init_context(context.ty));
        }
        let name = signature::literal("", method.sig.ident.span());
        let function = parts.into_function(&method.vis, &method.attrs, name);
        if let Some(run) = &self.workflow.run {
            let same = run.data().map(text).eq(function.data().map(text));
            if function.data().next().is_some() && !same {
                self.mistakes.push(errors::init_arguments(&method.sig.inputs));
            }
        }
        self.workflow.init = Some(Init { function });
    }

    fn finish_validator(&mut self, update: &Ident, method: &ImplItemFn) {
        let parts = signature::take_apart(&method.sig, "a validator", self.mistakes);
        parts.refuse_states(self.mistakes);
        self.refuse_contexts(&parts);
        if let Some(asyncness) = &method.sig.asyncness {
            self.mistakes.push(errors::validate_form(asyncness));
        }
        match (parts.receiver, parts.receiver_arg) {
            (Receiver::Shared, _) => {}
            (_, Some(receiver)) => self.mistakes.push(errors::validate_form(receiver)),
            (_, None) => self.mistakes.push(errors::validate_form(method.sig.fn_token)),
        }
        let known: Vec<String> =
            self.workflow.updates.iter().map(|update| update.function.ident.to_string()).collect();
        let found = self.workflow.updates.iter_mut().find(|found| found.function.ident == *update);
        let Some(found) = found else {
            return self.mistakes.push(errors::validate_unknown(update, &known));
        };
        let by_reference: Vec<bool> = parts.data().map(|ty| matches!(ty, Type::Reference(_))).collect();
        let count = found.function.data().count();
        if by_reference.len() != count {
            let place =
                parts.data().next().map_or_else(|| method.sig.ident.to_token_stream(), Type::to_token_stream);
            return self.mistakes.push(errors::validate_arguments(place, update, count));
        }
        let validator = Validator { ident: method.sig.ident.clone(), by_reference, output: parts.output };
        if found.validator.replace(validator).is_some() {
            self.mistakes.push(errors::second_validator(update));
        }
    }
}

fn refuse_duplicate<'a>(
    function: &Function,
    others: impl IntoIterator<Item = &'a Function>,
    kind: &str,
    mistakes: &mut Mistakes,
) {
    let name = function.name.value();
    let same = |other: &Function| other.name.value() == name && other.cfgs.is_empty();
    if function.cfgs.is_empty() && others.into_iter().any(same) {
        mistakes.push(errors::duplicate_name(&function.name, kind, &name));
    }
}

/// `()`, or a result of it, as far as the tokens tell.
fn returns_unit(function: &Function) -> bool {
    let is_unit = |ty: &Type| matches!(ty, Type::Tuple(tuple) if tuple.elems.is_empty());
    match &function.output.shape {
        Shape::Plain => is_unit(&function.output.written),
        Shape::Result(value) => is_unit(value),
        Shape::Alias => true,
    }
}

fn text(ty: &Type) -> String {
    ty.to_token_stream().to_string()
}
