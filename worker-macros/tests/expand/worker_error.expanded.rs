#[derive(Debug, Serialize, Deserialize, WorkerError)]
enum BillingError {
    #[worker_error("declined: {reason}", non_retryable)]
    Declined { reason: String },
    #[worker_error("offline since {0}", name = "Offline", next_retry = "5s")]
    ServiceOffline(u64),
}
#[automatically_derived]
impl ::core::fmt::Display for BillingError {
    #[allow(unused_variables, clippy::all, clippy::pedantic)]
    fn fmt(&self, __temporal_f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        match self {
            Self::Declined { reason } => {
                ::core::write!(__temporal_f, "declined: {reason}")
            }
            Self::ServiceOffline { 0: _0 } => {
                ::core::write!(__temporal_f, "offline since {_0}")
            }
        }
    }
}
#[automatically_derived]
impl ::core::error::Error for BillingError {}
#[automatically_derived]
impl ::worker_core::WorkerError for BillingError {
    const TYPE_NAMES: &'static [&'static str] = &["Declined", "Offline"];
    fn type_name(&self) -> &'static str {
        match *self {
            Self::Declined { .. } => "Declined",
            Self::ServiceOffline { .. } => "Offline",
        }
    }
    fn is_non_retryable(&self) -> bool {
        match *self {
            Self::Declined { .. } => true,
            Self::ServiceOffline { .. } => false,
        }
    }
    fn next_retry(&self) -> ::core::option::Option<::core::time::Duration> {
        match *self {
            Self::Declined { .. } => ::core::option::Option::None,
            Self::ServiceOffline { .. } => {
                ::core::option::Option::Some(::core::time::Duration::new(5u64, 0u32))
            }
        }
    }
}
const _: () = {
    ::worker_core::__private::inventory::submit! {
        ::worker_core::__private::TypedError::of:: < BillingError > ()
    }
};
#[derive(Debug, Serialize, Deserialize, thiserror::Error, WorkerError)]
#[worker_error(non_retryable, crate = my::core)]
#[error("gone")]
struct Gone;
#[automatically_derived]
impl my::core::WorkerError for Gone {
    const TYPE_NAMES: &'static [&'static str] = &["Gone"];
    fn type_name(&self) -> &'static str {
        match *self {
            Self { .. } => "Gone",
        }
    }
    fn is_non_retryable(&self) -> bool {
        match *self {
            Self { .. } => true,
        }
    }
    fn next_retry(&self) -> ::core::option::Option<::core::time::Duration> {
        match *self {
            Self { .. } => ::core::option::Option::None,
        }
    }
}
const _: () = {
    my::core::__private::inventory::submit! {
        my::core::__private::TypedError::of:: < Gone > ()
    }
};
