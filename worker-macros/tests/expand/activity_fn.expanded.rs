/// Greets one person.
pub async fn greet(name: String) -> Result<String> {
    Ok(format!("Hello, {name}!"))
}
/// Greets one person.
///
/// Handle of the activity `greet`.
#[allow(dead_code, private_interfaces)]
pub const GREET: ::worker_core::__private::Activity<String, String> = {
    const __TEMPORAL_DEFAULTS: ::worker_core::__private::ActivityDefaults = ::worker_core::__private::ActivityDefaults::NONE
        .start_to_close(::worker_core::__private::Duration::new(10u64, 0u32));
    ::worker_core::__private::Activity::named("greet")
        .with_defaults(&__TEMPORAL_DEFAULTS)
};
#[allow(deprecated, clippy::all, clippy::pedantic, clippy::nursery)]
const _: () = {
    fn __temporal_run_greet(
        __temporal_call: ::worker_core::__private::Invocation,
    ) -> ::worker_core::__private::BoxFuture<::worker_core::__private::ActivityOutcome> {
        ::std::boxed::Box::pin(async move {
            let __temporal_0: String = __temporal_call.arguments().only::<String>()?;
            let __temporal_result = ::worker_core::__private::outcome!(
                greet(__temporal_0). await
            );
            __temporal_call.finish(__temporal_result)
        })
    }
    ::worker_core::__private::inventory::submit! {
        ::worker_core::__private::ActivityRegistration::new(GREET,
        ::worker_core::__private::Place::here(),
        ::worker_core::__private::ActivityEntry::Async(__temporal_run_greet))
    }
};
fn resize(
    ctx: ActivityContext,
    pool: State<Pool>,
    image: Image,
    width: u32,
) -> Result<Image, ImageError> {
    pool.resize(ctx, image, width)
}
/// Handle of the activity `resize`.
#[allow(dead_code, private_interfaces)]
const RESIZE: ::worker_core::__private::Activity<(Image, u32), Image> = ::worker_core::__private::Activity::named(
    "resize",
);
#[allow(deprecated, clippy::all, clippy::pedantic, clippy::nursery)]
const _: () = {
    fn __temporal_run_resize(
        __temporal_call: ::worker_core::__private::Invocation,
    ) -> ::worker_core::__private::ActivityOutcome {
        let __temporal_1: ::worker_core::__private::State<Pool> = ::worker_core::__private::State::from(
            __temporal_call.state::<Pool>()?,
        );
        let __temporal_2: Image = __temporal_call.arguments().at::<Image>(0usize)?;
        let __temporal_3: u32 = __temporal_call.arguments().at::<u32>(1usize)?;
        let __temporal_result = ::worker_core::__private::outcome!(
            resize(__temporal_call.context(), __temporal_1, __temporal_2, __temporal_3)
        );
        __temporal_call.finish(__temporal_result)
    }
    ::worker_core::__private::inventory::submit! {
        ::worker_core::__private::ActivityRegistration::new(RESIZE,
        ::worker_core::__private::Place::here(),
        ::worker_core::__private::ActivityEntry::Blocking(__temporal_run_resize))
        .with_states({ const __TEMPORAL_STATES : & [::worker_core::__private::StateNeed]
        = & [::worker_core::__private::StateNeed::of:: < Pool > ()]; __TEMPORAL_STATES })
    }
};
async fn tick() {}
/// Handle of the activity `tick`.
#[allow(dead_code, private_interfaces)]
const TICK: ::worker_core::__private::Activity<(), ()> = ::worker_core::__private::Activity::named(
    "tick",
);
#[allow(deprecated, clippy::all, clippy::pedantic, clippy::nursery)]
const _: () = {
    fn __temporal_run_tick(
        __temporal_call: ::worker_core::__private::Invocation,
    ) -> ::worker_core::__private::BoxFuture<::worker_core::__private::ActivityOutcome> {
        ::std::boxed::Box::pin(async move {
            let __temporal_result = ::core::result::Result::Ok::<
                _,
                ::worker_core::__private::Failure,
            >(tick().await);
            __temporal_call.finish(__temporal_result)
        })
    }
    ::worker_core::__private::inventory::submit! {
        ::worker_core::__private::ActivityRegistration::new(TICK,
        ::worker_core::__private::Place::here(),
        ::worker_core::__private::ActivityEntry::Async(__temporal_run_tick))
    }
};
