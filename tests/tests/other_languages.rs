//! Workers and clients in Python and Go, on `worker-server` and on the development server, with each other and with Rust.

use serde_json::{Value, json};
use tests::deadline;
use tests::languages::{Language, LanguageWorker};
use tests::servers::unique;
use tests::{on_both_servers, tour};
use worker_core::{Client, Worker, WorkerOptions};

/// What every client sees of workflows in `workflows` whose `Across` calls `activities`.
fn expected(workflows: &str, activities: &str) -> Value {
    let quote = |lang: &str, total: u64, discount: Option<u64>, blob: &str| json!({ "lang": lang, "total": total, "discount": discount, "blob_hex": blob, "note": null, "tags": ["a", "b"] });
    let refused = json!([
        { "type": "Refused", "message": "order o-1 refused", "non_retryable": true, "details": [{ "code": 9 }, null] },
        { "type": "Closed", "message": "the shop is closed", "non_retryable": false, "details": [] },
    ]);
    json!({
        "items": ["apple"],
        "unknown_query": "failed",
        "rejected": [{ "type": "BadAmount", "message": "amount must be positive", "non_retryable": false, "details": [] }],
        "receipt": "paid 250",
        "status": "completed",
        "late_signal": "not_found",
        "tour": {
            "lang": workflows,
            "quote": quote(workflows, 2500, None, "0001ff"),
            "attempts": 3,
            "items": ["apple", "pear"],
            "receipt": "paid 250",
        },
        "across": {
            "lang": workflows,
            "quote": quote(activities, 3745, Some(5), "fe00"),
            "flipped_hex": "800201",
            "nothing": null,
            "something": "é€😀",
            "declined": [
                { "type": "Declined", "message": "card declined for o-1", "non_retryable": true,
                  "details": [{ "code": 7, "cents": 1250 }, "try another"] },
                { "type": "IssuerError", "message": "issuer said no", "non_retryable": false, "details": [{ "limit": 100 }] },
            ],
            "refused": refused,
        },
        "refused": refused,
    })
}

/// A language that plays a part.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Party {
    Rust,
    Other(Language),
}

const RUST: Party = Party::Rust;
const PYTHON: Party = Party::Other(Language::Python);
const GO: Party = Party::Other(Language::Go);

/// A running worker of any language.
enum Serving {
    Rust(Box<Worker>, String),
    Other(Box<LanguageWorker>),
}

impl Party {
    fn name(self) -> &'static str {
        match self {
            Self::Rust => "rust",
            Self::Other(language) => language.name(),
        }
    }

    async fn serve(self, address: &str) -> Serving {
        match self {
            Self::Rust => {
                let (client, queue) = (connect(address).await, unique("rust"));
                let options = WorkerOptions::new(&queue).dispatch(tour::dispatch());
                Serving::Rust(Box::new(Worker::start(&client, options).await.expect("a worker")), queue)
            }
            Self::Other(language) => Serving::Other(Box::new(language.worker(address))),
        }
    }

    async fn drive(self, address: &str, queue: &str, other: &str) -> Value {
        match self {
            Self::Rust => tour::drive(&connect(address).await, queue, other).await.expect("the Rust client"),
            Self::Other(language) => {
                let (address, queue, other) = (address.to_owned(), queue.to_owned(), other.to_owned());
                let driven = tokio::task::spawn_blocking(move || language.drive(&address, &queue, &other));
                driven.await.expect("the client")
            }
        }
    }
}

impl Serving {
    fn queue(&self) -> &str {
        match self {
            Self::Rust(_, queue) => queue,
            Self::Other(worker) => &worker.queue,
        }
    }

    fn log(&self) -> String {
        match self {
            Self::Rust(..) => String::new(),
            Self::Other(worker) => worker.log(),
        }
    }

    async fn stop(self) {
        if let Self::Rust(worker, _) = self {
            worker.shutdown().await.expect("a clean end");
        }
    }
}

async fn connect(address: &str) -> Client {
    Client::connect(address).await.expect("the server answers")
}

#[track_caller]
fn check(address: &str, client: Party, workflows: Party, activities: Party) {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime");
    let (seen, log) = runtime.block_on(async {
        let worker = workflows.serve(address).await;
        let other = if workflows == activities { None } else { Some(activities.serve(address).await) };
        let (queue, others) = (worker.queue(), other.as_ref().unwrap_or(&worker).queue());
        let seen = client.drive(address, queue, others);
        let seen = deadline::scenario(&connect(address).await, &[queue, others], seen).await;
        let log = worker.log();
        worker.stop().await;
        if let Some(other) = other {
            other.stop().await;
        }
        (seen, log)
    });
    let expected = expected(workflows.name(), activities.name());
    for (key, value) in expected.as_object().expect("an object") {
        assert_eq!(&seen[key], value, "`{key}` differs; the worker said:\n{log}");
    }
}

macro_rules! pairs {
    ($($name:ident: $client:ident, $workflows:ident, $activities:ident;)*) => {
        $(fn $name(address: &str) { check(address, $client, $workflows, $activities); })*
        on_both_servers! { String::from; $($name)* }
    };
}

// Who starts; whose workflows; whose activities and child the workflow `Across` calls.
pairs! {
    python_alone: PYTHON, PYTHON, PYTHON;
    go_alone: GO, GO, GO;
    rust_alone: RUST, RUST, RUST;
    python_starts_go_calls_python: PYTHON, GO, PYTHON;
    go_starts_python_calls_go: GO, PYTHON, GO;
    rust_calls_python: RUST, RUST, PYTHON;
    python_calls_rust: PYTHON, PYTHON, RUST;
    rust_starts_python_calls_rust: RUST, PYTHON, RUST;
    python_starts_rust_calls_go: PYTHON, RUST, GO;
    go_starts_rust_calls_python: GO, RUST, PYTHON;
    rust_starts_go_calls_rust: RUST, GO, RUST;
}
