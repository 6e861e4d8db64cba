#[derive(Default)]
struct Cart {
    items: Vec<Item>,
}
impl Cart {
    async fn run(ctx: WorkflowContext<Self>, limit: usize) -> Result<u64> {
        println!("{:?}", Instant::now());
        Ok(0)
    }
    /// Adds one item.
    fn add(&mut self, item: Item) {
        self.items.push(item)
    }
    async fn clear(ctx: WorkflowContext<Self>) -> Result<()> {
        ctx.write(|cart| cart.items.clear());
        Ok(())
    }
    fn total(&self) -> u64 {
        self.items.len() as u64
    }
    async fn pay(ctx: WorkflowContext<Self>, card: Card, cents: u64) -> Result<Receipt> {
        ctx.activity(CHARGE, (card, cents)).await
    }
    fn check(&self, card: &Card, cents: u64) -> Result<()> {
        card.check(cents)
    }
    #[cfg(unix)]
    fn set(&mut self, items: Vec<Item>) -> usize {
        self.items = items;
        self.items.len()
    }
}
impl Cart {
    /// Handle of the workflow `Cart`.
    #[allow(dead_code, private_interfaces)]
    const RUN: ::worker_core::__private::Workflow<usize, u64> = ::worker_core::__private::Workflow::named(
        "Cart",
    );
    /// Adds one item.
    ///
    /// Handle of the signal `add`.
    #[allow(dead_code, private_interfaces)]
    const ADD: ::worker_core::__private::Signal<Item> = ::worker_core::__private::Signal::named(
        "add",
    );
    /// Handle of the signal `clear-all`.
    #[allow(dead_code, private_interfaces)]
    const CLEAR: ::worker_core::__private::Signal<()> = ::worker_core::__private::Signal::named(
        "clear-all",
    );
    /// Handle of the query `total`.
    #[allow(dead_code, private_interfaces)]
    const TOTAL: ::worker_core::__private::Query<(), u64> = ::worker_core::__private::Query::named(
        "total",
    );
    /// Handle of the update `pay`.
    #[allow(dead_code, private_interfaces)]
    const PAY: ::worker_core::__private::Update<(Card, u64), Receipt> = ::worker_core::__private::Update::named(
        "pay",
    );
    #[cfg(unix)]
    /// Handle of the update `set`.
    #[allow(dead_code, private_interfaces)]
    const SET: ::worker_core::__private::Update<Vec<Item>, usize> = ::worker_core::__private::Update::named(
        "set",
    );
}
#[allow(deprecated, clippy::all, clippy::pedantic, clippy::nursery)]
const _: () = {
    impl Cart {
        fn __temporal_create(
            __temporal_base: &::worker_core::__private::BaseContext,
            __temporal_input: &[::worker_core::__private::Payload],
        ) -> ::core::result::Result<
            ::worker_core::__private::Instance,
            ::worker_core::__private::Failure,
        > {
            let __temporal_1: usize = ::worker_core::__private::Arguments::of(
                    __temporal_base,
                    __temporal_input,
                )
                .only::<usize>()?;
            let __temporal_state: Self = <Cart as ::core::default::Default>::default();
            let __temporal_encoder = ::core::clone::Clone::clone(__temporal_base);
            ::core::result::Result::Ok(
                ::worker_core::__private::Instance::new(
                    __temporal_base,
                    __temporal_state,
                    move |
                        __temporal_ctx: ::worker_core::__private::WorkflowContext<Self>|
                    async move {
                        let __temporal_result = ::worker_core::__private::outcome!(
                            Self::run(__temporal_ctx, __temporal_1). await
                        );
                        ::worker_core::__private::finish(
                            &__temporal_encoder,
                            __temporal_result,
                        )
                    },
                ),
            )
        }
    }
    impl Cart {
        fn __temporal_signal_add(
            __temporal_base: &::worker_core::__private::BaseContext,
            __temporal_input: &[::worker_core::__private::Payload],
        ) -> ::worker_core::__private::SignalOutcome {
            let __temporal_0: Item = ::worker_core::__private::Arguments::of(
                    __temporal_base,
                    __temporal_input,
                )
                .only::<Item>()?;
            let __temporal_state = __temporal_base.state::<Self>();
            let __temporal_result = ::core::result::Result::Ok::<
                _,
                ::worker_core::__private::Failure,
            >(
                Self::add(
                    &mut *::core::cell::RefCell::borrow_mut(&__temporal_state),
                    __temporal_0,
                ),
            );
            ::worker_core::__private::signal_done(__temporal_result)
        }
        fn __temporal_signal_clear(
            __temporal_base: &::worker_core::__private::BaseContext,
            __temporal_input: &[::worker_core::__private::Payload],
        ) -> ::worker_core::__private::SignalOutcome {
            let __temporal_ctx = __temporal_base.typed::<Self>();
            ::core::result::Result::Ok(
                ::core::option::Option::Some(
                    ::std::boxed::Box::pin(async move {
                        ::worker_core::__private::outcome!(
                            Self::clear(__temporal_ctx). await
                        )
                    }),
                ),
            )
        }
        fn __temporal_query_total(
            __temporal_base: &::worker_core::__private::BaseContext,
            __temporal_input: &[::worker_core::__private::Payload],
        ) -> ::core::result::Result<
            ::worker_core::__private::Payload,
            ::worker_core::__private::Failure,
        > {
            let __temporal_state = __temporal_base.state::<Self>();
            let __temporal_encoder = __temporal_base;
            let __temporal_result = ::core::result::Result::Ok::<
                _,
                ::worker_core::__private::Failure,
            >(Self::total(&*::core::cell::RefCell::borrow(&__temporal_state)));
            ::worker_core::__private::finish(&__temporal_encoder, __temporal_result)
        }
        fn __temporal_update_pay(
            __temporal_base: &::worker_core::__private::BaseContext,
            __temporal_input: &[::worker_core::__private::Payload],
        ) -> ::worker_core::__private::UpdateOutcome {
            let __temporal_1: Card = ::worker_core::__private::Arguments::of(
                    __temporal_base,
                    __temporal_input,
                )
                .at::<Card>(0usize)?;
            let __temporal_2: u64 = ::worker_core::__private::Arguments::of(
                    __temporal_base,
                    __temporal_input,
                )
                .at::<u64>(1usize)?;
            let __temporal_ctx = __temporal_base.typed::<Self>();
            let __temporal_encoder = ::core::clone::Clone::clone(__temporal_base);
            ::core::result::Result::Ok(
                ::std::boxed::Box::pin(async move {
                    let __temporal_result = ::worker_core::__private::outcome!(
                        Self::pay(__temporal_ctx, __temporal_1, __temporal_2). await
                    );
                    ::worker_core::__private::finish(
                        &__temporal_encoder,
                        __temporal_result,
                    )
                }),
            )
        }
        fn __temporal_validate_pay(
            __temporal_base: &::worker_core::__private::BaseContext,
            __temporal_input: &[::worker_core::__private::Payload],
        ) -> ::core::result::Result<(), ::worker_core::__private::Failure> {
            let __temporal_1: Card = ::worker_core::__private::Arguments::of(
                    __temporal_base,
                    __temporal_input,
                )
                .at::<Card>(0usize)?;
            let __temporal_2: u64 = ::worker_core::__private::Arguments::of(
                    __temporal_base,
                    __temporal_input,
                )
                .at::<u64>(1usize)?;
            let __temporal_state = __temporal_base.state::<Self>();
            let __temporal_result = ::worker_core::__private::outcome!(
                Self::check(& * ::core::cell::RefCell::borrow(& __temporal_state), &
                __temporal_1, __temporal_2)
            );
            __temporal_result
        }
        #[cfg(unix)]
        fn __temporal_update_set(
            __temporal_base: &::worker_core::__private::BaseContext,
            __temporal_input: &[::worker_core::__private::Payload],
        ) -> ::worker_core::__private::UpdateOutcome {
            let __temporal_0: Vec<Item> = ::worker_core::__private::Arguments::of(
                    __temporal_base,
                    __temporal_input,
                )
                .only::<Vec<Item>>()?;
            let __temporal_state = __temporal_base.state::<Self>();
            let __temporal_encoder = ::core::clone::Clone::clone(__temporal_base);
            ::core::result::Result::Ok(
                ::std::boxed::Box::pin(async move {
                    let __temporal_result = ::core::result::Result::Ok::<
                        _,
                        ::worker_core::__private::Failure,
                    >(
                        Self::set(
                            &mut *::core::cell::RefCell::borrow_mut(&__temporal_state),
                            __temporal_0,
                        ),
                    );
                    ::worker_core::__private::finish(
                        &__temporal_encoder,
                        __temporal_result,
                    )
                }),
            )
        }
    }
    const __TEMPORAL_SIGNALS: &[::worker_core::__private::SignalDef] = &[
        ::worker_core::__private::SignalDef {
            name: "add",
            place: ::worker_core::__private::Place::here(),
            run: <Cart>::__temporal_signal_add,
        },
        ::worker_core::__private::SignalDef {
            name: "clear-all",
            place: ::worker_core::__private::Place::here(),
            run: <Cart>::__temporal_signal_clear,
        },
    ];
    const __TEMPORAL_QUERIES: &[::worker_core::__private::QueryDef] = &[
        ::worker_core::__private::QueryDef {
            name: "total",
            place: ::worker_core::__private::Place::here(),
            run: <Cart>::__temporal_query_total,
        },
    ];
    const __TEMPORAL_UPDATES: &[::worker_core::__private::UpdateDef] = &[
        ::worker_core::__private::UpdateDef {
            name: "pay",
            place: ::worker_core::__private::Place::here(),
            validate: ::core::option::Option::Some(<Cart>::__temporal_validate_pay),
            run: <Cart>::__temporal_update_pay,
        },
        #[cfg(unix)]
        ::worker_core::__private::UpdateDef {
            name: "set",
            place: ::worker_core::__private::Place::here(),
            validate: ::core::option::Option::None,
            run: <Cart>::__temporal_update_set,
        },
    ];
    ::worker_core::__private::inventory::submit! {
        ::worker_core::__private::WorkflowRegistration::new(< Cart > ::RUN,
        ::worker_core::__private::Place::here(), < Cart > ::__temporal_create)
        .with_handlers(__TEMPORAL_SIGNALS, __TEMPORAL_QUERIES, __TEMPORAL_UPDATES)
    }
};
