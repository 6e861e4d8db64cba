//! Workers and clients in Python and Go, on `worker-server` and on the development server, with each other and with Rust.

use serde_json::{Value, json};
use tests::languages::Language::{self, Go, Python};
use tests::on_both_servers;

on_both_servers! {
    String::from;
    python_client_python_worker
    go_client_go_worker
    python_client_go_workflows_python_activities
    go_client_python_workflows_go_activities
}

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

#[track_caller]
fn check(address: &str, client: Language, workflows: Language, activities: Language) {
    let worker = workflows.worker(address);
    let other = (workflows != activities).then(|| activities.worker(address));
    let other_queue = other.as_ref().map_or(&worker.queue, |other| &other.queue);
    let seen = client.drive(address, &worker.queue, other_queue);
    let expected = expected(workflows.name(), activities.name());
    for (key, value) in expected.as_object().expect("an object") {
        assert_eq!(&seen[key], value, "`{key}` differs; the worker said:\n{}", worker.log());
    }
}

fn python_client_python_worker(address: &str) {
    check(address, Python, Python, Python);
}

fn go_client_go_worker(address: &str) {
    check(address, Go, Go, Go);
}

fn python_client_go_workflows_python_activities(address: &str) {
    check(address, Python, Go, Python);
}

fn go_client_python_workflows_go_activities(address: &str) {
    check(address, Go, Python, Go);
}
