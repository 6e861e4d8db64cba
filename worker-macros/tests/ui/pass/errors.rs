//! Every accepted form of `#[derive(WorkerError)]`.
#![forbid(unsafe_code)]
#![deny(warnings)]

use std::fmt;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use worker_core::{Failure, WorkerError};

#[derive(Debug, PartialEq, Serialize, Deserialize, WorkerError)]
enum Billing {
    #[worker_error("declined: {reason:?}, {{{cents}}}", non_retryable)]
    Declined { cents: u64, reason: String, hidden: bool },
    #[worker_error("offline for {0} s and {1}", name = "Offline", next_retry = "1m")]
    BankOffline(u64, String),
    #[worker_error("unknown")]
    Unknown,
}

#[derive(Debug, PartialEq, Serialize, Deserialize, WorkerError)]
#[worker_error("gone {id}", name = "GoneForGood", non_retryable)]
struct Gone {
    id: u64,
}

#[derive(Debug, PartialEq, Serialize, Deserialize, WorkerError)]
#[worker_error(crate = worker_core)]
enum Own {
    A,
    #[worker_error(name = "C")]
    B(u8),
}

impl fmt::Display for Own {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("its own message")
    }
}

impl std::error::Error for Own {}

fn main() {
    let declined = Billing::Declined { cents: 5, reason: "poor".into(), hidden: true };
    let failure = Failure::from_worker_error(&declined);
    assert_eq!((failure.type_name(), failure.message()), ("Declined", "declined: \"poor\", {5}"));
    assert_eq!(failure.downcast(), Some(declined));
    assert_eq!(failure.downcast::<Own>(), None);

    let offline = Billing::BankOffline(3, "more".into());
    assert_eq!(offline.to_string(), "offline for 3 s and more");
    assert_eq!((offline.type_name(), offline.next_retry()), ("Offline", Some(Duration::from_secs(60))));
    assert!(!offline.is_non_retryable() && Billing::Unknown.next_retry().is_none());
    assert_eq!(Billing::TYPE_NAMES, ["Declined", "Offline", "Unknown"]);

    assert_eq!((Gone { id: 1 }.to_string(), Gone::TYPE_NAMES), ("gone 1".to_owned(), &["GoneForGood"][..]));
    assert!(Gone { id: 1 }.is_non_retryable());
    assert_eq!((Own::A.type_name(), Own::B(1).type_name()), ("A", "C"));
}
