impl Order {
    fn new(ctx: WorkflowContext, id: u64, lines: Vec<Line>) -> Result<Self> {
        Ok(Self {
            id,
            lines,
            started: ctx.now(),
        })
    }
    async fn run(ctx: WorkflowContext<Self>, id: u64, lines: Vec<Line>) {}
}
impl Order {
    /// Handle of the workflow `Order/v2`.
    #[allow(dead_code, private_interfaces)]
    const RUN: ::worker_core::__private::Workflow<(u64, Vec<Line>), ()> = ::worker_core::__private::Workflow::named(
        "Order/v2",
    );
}
#[allow(deprecated, clippy::all, clippy::pedantic, clippy::nursery)]
const _: () = {
    impl Order {
        fn __temporal_create(
            __temporal_base: &::worker_core::__private::BaseContext,
            __temporal_input: &[::worker_core::__private::Payload],
        ) -> ::core::result::Result<
            ::worker_core::__private::Instance,
            ::worker_core::__private::Failure,
        > {
            let __temporal_1: u64 = ::worker_core::__private::Arguments::of(
                    __temporal_base,
                    __temporal_input,
                )
                .at::<u64>(0usize)?;
            let __temporal_2: Vec<Line> = ::worker_core::__private::Arguments::of(
                    __temporal_base,
                    __temporal_input,
                )
                .at::<Vec<Line>>(1usize)?;
            let __temporal_state: Self = {
                let __temporal_1: u64 = ::worker_core::__private::Arguments::of(
                        __temporal_base,
                        __temporal_input,
                    )
                    .at::<u64>(0usize)?;
                let __temporal_2: Vec<Line> = ::worker_core::__private::Arguments::of(
                        __temporal_base,
                        __temporal_input,
                    )
                    .at::<Vec<Line>>(1usize)?;
                {
                    let __temporal_result: ::core::result::Result<
                        _,
                        ::worker_core::__private::Failure,
                    > = ::worker_core::__private::outcome!(
                        Self::new(__temporal_base.typed:: < () > (), __temporal_1,
                        __temporal_2)
                    );
                    __temporal_result?
                }
            };
            let __temporal_encoder = ::core::clone::Clone::clone(__temporal_base);
            ::core::result::Result::Ok(
                ::worker_core::__private::Instance::new(
                    __temporal_base,
                    __temporal_state,
                    move |
                        __temporal_ctx: ::worker_core::__private::WorkflowContext<Self>|
                    async move {
                        let __temporal_result = ::core::result::Result::Ok::<
                            _,
                            ::worker_core::__private::Failure,
                        >(Self::run(__temporal_ctx, __temporal_1, __temporal_2).await);
                        ::worker_core::__private::finish(
                            &__temporal_encoder,
                            __temporal_result,
                        )
                    },
                ),
            )
        }
    }
    ::worker_core::__private::inventory::submit! {
        ::worker_core::__private::WorkflowRegistration::new(< Order > ::RUN,
        ::worker_core::__private::Place::here(), < Order > ::__temporal_create)
    }
};
