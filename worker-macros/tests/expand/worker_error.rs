#[derive(Debug, Serialize, Deserialize, WorkerError)]
enum BillingError {
    #[worker_error("declined: {reason}", non_retryable)]
    Declined { reason: String },
    #[worker_error("offline since {0}", name = "Offline", next_retry = "5s")]
    ServiceOffline(u64),
}

#[derive(Debug, Serialize, Deserialize, thiserror::Error, WorkerError)]
#[worker_error(non_retryable, crate = my::core)]
#[error("gone")]
struct Gone;
