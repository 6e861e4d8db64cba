/// Greets.
async fn greeter(ctx: WorkflowContext, name: String) -> Result<String> {
    ctx.activity(GREET, name).await
}
/// Greets.
///
/// Handle of the workflow `greeter`.
#[allow(dead_code, private_interfaces)]
const GREETER: ::worker_core::__private::Workflow<String, String> = ::worker_core::__private::Workflow::named(
        "greeter",
    )
    .with_task_queue("greetings");
#[allow(deprecated, clippy::all, clippy::pedantic, clippy::nursery)]
const _: () = {
    fn __temporal_create(
        __temporal_base: &::worker_core::__private::BaseContext,
        __temporal_input: &[::worker_core::__private::Payload],
    ) -> ::core::result::Result<
        ::worker_core::__private::Instance,
        ::worker_core::__private::Failure,
    > {
        let __temporal_1: String = ::worker_core::__private::Arguments::of(
                __temporal_base,
                __temporal_input,
            )
            .only::<String>()?;
        let __temporal_state: () = ();
        let __temporal_encoder = ::core::clone::Clone::clone(__temporal_base);
        ::core::result::Result::Ok(
            ::worker_core::__private::Instance::new(
                __temporal_base,
                __temporal_state,
                move |__temporal_ctx: ::worker_core::__private::WorkflowContext<()>| async move {
                    let __temporal_result = ::worker_core::__private::outcome!(
                        greeter(__temporal_ctx, __temporal_1). await
                    );
                    ::worker_core::__private::finish(
                        &__temporal_encoder,
                        __temporal_result,
                    )
                },
            ),
        )
    }
    ::worker_core::__private::inventory::submit! {
        ::worker_core::__private::WorkflowRegistration::new(GREETER,
        ::worker_core::__private::Place::here(), __temporal_create)
        .with_versioning(::worker_core::__private::VersioningBehavior::Pinned)
    }
};
async fn any(ctx: WorkflowContext, input: Vec<RawPayload>) -> usize {
    input.len()
}
/// Handle of the workflow `any`.
#[allow(dead_code, private_interfaces)]
const ANY: ::worker_core::__private::Workflow<Vec<RawPayload>, usize> = ::worker_core::__private::Workflow::named(
    "any",
);
#[allow(deprecated, clippy::all, clippy::pedantic, clippy::nursery)]
const _: () = {
    fn __temporal_create(
        __temporal_base: &::worker_core::__private::BaseContext,
        __temporal_input: &[::worker_core::__private::Payload],
    ) -> ::core::result::Result<
        ::worker_core::__private::Instance,
        ::worker_core::__private::Failure,
    > {
        let __temporal_1: Vec<RawPayload> = ::worker_core::__private::Arguments::of(
                __temporal_base,
                __temporal_input,
            )
            .raw::<Vec<RawPayload>>();
        let __temporal_state: () = ();
        let __temporal_encoder = ::core::clone::Clone::clone(__temporal_base);
        ::core::result::Result::Ok(
            ::worker_core::__private::Instance::new(
                __temporal_base,
                __temporal_state,
                move |__temporal_ctx: ::worker_core::__private::WorkflowContext<()>| async move {
                    let __temporal_result = ::core::result::Result::Ok::<
                        _,
                        ::worker_core::__private::Failure,
                    >(any(__temporal_ctx, __temporal_1).await);
                    ::worker_core::__private::finish(
                        &__temporal_encoder,
                        __temporal_result,
                    )
                },
            ),
        )
    }
    ::worker_core::__private::inventory::submit! {
        ::worker_core::__private::WorkflowRegistration::new(ANY,
        ::worker_core::__private::Place::here(), __temporal_create).dynamic()
    }
};
