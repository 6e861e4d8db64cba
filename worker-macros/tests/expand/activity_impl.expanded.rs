impl Billing {
    /// Charges a card.
    pub async fn charge(
        &self,
        ctx: ActivityContext,
        charge: Charge,
    ) -> Result<Receipt, BillingError> {
        self.db.charge(ctx, charge).await
    }
    #[cfg(unix)]
    fn audit(&self, from: Self, log: State<Log>) -> u64 {
        self.fee(1)
    }
    fn fee(&self, cents: u64) -> u64 {
        cents / 100
    }
}
impl Billing {
    /// Charges a card.
    ///
    /// Handle of the activity `charge`.
    #[allow(dead_code, private_interfaces)]
    pub const CHARGE: ::worker_core::__private::Activity<Charge, Receipt> = {
        const __TEMPORAL_DEFAULTS: ::worker_core::__private::ActivityDefaults = ::worker_core::__private::ActivityDefaults::NONE
            .start_to_close(::worker_core::__private::Duration::new(10u64, 0u32));
        ::worker_core::__private::Activity::named("charge")
            .with_defaults(&__TEMPORAL_DEFAULTS)
    };
    #[cfg(unix)]
    /// Handle of the activity `audit`.
    #[allow(dead_code, private_interfaces)]
    const AUDIT: ::worker_core::__private::Activity<Self, u64> = ::worker_core::__private::Activity::named(
        "audit",
    );
}
#[allow(deprecated, clippy::all, clippy::pedantic, clippy::nursery)]
const _: () = {
    impl Billing {
        fn __temporal_run_charge(
            __temporal_call: ::worker_core::__private::Invocation,
        ) -> ::worker_core::__private::BoxFuture<
            ::worker_core::__private::ActivityOutcome,
        > {
            ::std::boxed::Box::pin(async move {
                let __temporal_self = __temporal_call.state::<Self>()?;
                let __temporal_1: Charge = __temporal_call.arguments().only::<Charge>()?;
                let __temporal_result = ::worker_core::__private::outcome!(
                    Self::charge(& * __temporal_self, __temporal_call.context(),
                    __temporal_1). await
                );
                __temporal_call.finish(__temporal_result)
            })
        }
    }
    ::worker_core::__private::inventory::submit! {
        ::worker_core::__private::ActivityRegistration::new(< Billing > ::CHARGE,
        ::worker_core::__private::Place::here(),
        ::worker_core::__private::ActivityEntry::Async(< Billing >
        ::__temporal_run_charge)).with_states({ const __TEMPORAL_STATES : &
        [::worker_core::__private::StateNeed] = &
        [::worker_core::__private::StateNeed::of:: < Billing > ()]; __TEMPORAL_STATES })
    }
};
#[cfg(unix)]
#[allow(deprecated, clippy::all, clippy::pedantic, clippy::nursery)]
const _: () = {
    impl Billing {
        fn __temporal_run_audit(
            __temporal_call: ::worker_core::__private::Invocation,
        ) -> ::worker_core::__private::ActivityOutcome {
            let __temporal_self = __temporal_call.state::<Self>()?;
            let __temporal_0: Self = __temporal_call.arguments().only::<Self>()?;
            let __temporal_1: ::worker_core::__private::State<Log> = ::worker_core::__private::State::from(
                __temporal_call.state::<Log>()?,
            );
            let __temporal_result = ::core::result::Result::Ok::<
                _,
                ::worker_core::__private::Failure,
            >(Self::audit(&*__temporal_self, __temporal_0, __temporal_1));
            __temporal_call.finish(__temporal_result)
        }
    }
    ::worker_core::__private::inventory::submit! {
        ::worker_core::__private::ActivityRegistration::new(< Billing > ::AUDIT,
        ::worker_core::__private::Place::here(),
        ::worker_core::__private::ActivityEntry::Blocking(< Billing >
        ::__temporal_run_audit)).with_states({ const __TEMPORAL_STATES : &
        [::worker_core::__private::StateNeed] = &
        [::worker_core::__private::StateNeed::of:: < Billing > (),
        ::worker_core::__private::StateNeed::of:: < Log > ()]; __TEMPORAL_STATES })
    }
};
