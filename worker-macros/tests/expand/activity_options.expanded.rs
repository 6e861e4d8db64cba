pub(crate) async fn charge(card: Card) -> BillingResult<Receipt> {
    card.charge().await
}
/// Handle of the activity `Charge`.
#[allow(dead_code, private_interfaces)]
pub(crate) const CHARGE: ::worker_core::__private::Activity<
    Card,
    <BillingResult<Receipt> as ::worker_core::__private::ResultType>::Value,
> = {
    const __TEMPORAL_DEFAULTS: ::worker_core::__private::ActivityDefaults = ::worker_core::__private::ActivityDefaults::NONE
        .start_to_close(::worker_core::__private::Duration::new(0u64, 250000000u32))
        .schedule_to_close(::worker_core::__private::Duration::new(5400u64, 0u32))
        .schedule_to_start(::worker_core::__private::Duration::new(60u64, 0u32))
        .heartbeat(::worker_core::__private::Duration::new(5u64, 0u32))
        .retry(
            ::worker_core::__private::RetryDefaults::NONE
                .initial(::worker_core::__private::Duration::new(1u64, 0u32))
                .backoff(2f64)
                .max_interval(::worker_core::__private::Duration::new(60u64, 0u32))
                .max_attempts(5u32)
                .non_retryable(&["Declined"]),
        )
        .local();
    ::worker_core::__private::Activity::named("Charge")
        .with_defaults(&__TEMPORAL_DEFAULTS)
};
#[allow(deprecated, clippy::all, clippy::pedantic, clippy::nursery)]
const _: () = {
    fn __temporal_run_charge(
        __temporal_call: ::worker_core::__private::Invocation,
    ) -> ::worker_core::__private::BoxFuture<::worker_core::__private::ActivityOutcome> {
        ::std::boxed::Box::pin(async move {
            let __temporal_0: Card = __temporal_call.arguments().only::<Card>()?;
            let __temporal_result = ::worker_core::__private::outcome!(
                charge(__temporal_0). await
            );
            __temporal_call.finish(__temporal_result)
        })
    }
    ::worker_core::__private::inventory::submit! {
        ::worker_core::__private::ActivityRegistration::new(CHARGE,
        ::worker_core::__private::Place::here(),
        ::worker_core::__private::ActivityEntry::Async(__temporal_run_charge))
    }
};
#[cfg(feature = "anything")]
async fn anything(ctx: ActivityContext, input: Vec<RawPayload>) -> Result<RawPayload> {
    forward(ctx, input).await
}
#[cfg(feature = "anything")]
/// Handle of the activity `anything`.
#[allow(dead_code, private_interfaces)]
const ANYTHING: my::core::__private::Activity<Vec<RawPayload>, RawPayload> = my::core::__private::Activity::named(
    "anything",
);
#[cfg(feature = "anything")]
#[allow(deprecated, clippy::all, clippy::pedantic, clippy::nursery)]
const _: () = {
    fn __temporal_run_anything(
        __temporal_call: my::core::__private::Invocation,
    ) -> my::core::__private::BoxFuture<my::core::__private::ActivityOutcome> {
        ::std::boxed::Box::pin(async move {
            let __temporal_1: Vec<RawPayload> = __temporal_call
                .arguments()
                .raw::<Vec<RawPayload>>();
            let __temporal_result = my::core::__private::outcome!(
                anything(__temporal_call.context(), __temporal_1). await
            );
            __temporal_call.finish(__temporal_result)
        })
    }
    my::core::__private::inventory::submit! {
        my::core::__private::ActivityRegistration::new(ANYTHING,
        my::core::__private::Place::here(),
        my::core::__private::ActivityEntry::Async(__temporal_run_anything)).dynamic()
    }
};
