//! The contract that every language of these tests speaks, here in Rust: same names, same types, same answers.
//!
//! | name | takes | gives |
//! |---|---|---|
//! | workflow `Tour` | order, rate | calls `tour.quote` and `tour.flaky`, sleeps, waits for two items and a payment |
//! | its signal `add`, query `items`, update `pay` | item; nothing; amount | nothing; the items; a receipt, or `BadAmount` for 0 |
//! | workflow `Across` | task queue, order | calls every activity and the child `Refuse` there |
//! | workflow `Refuse` | order | fails: `Refused` because `Closed`, details an object and null |
//! | activity `tour.quote` | order, rate, discount or null, bytes | what it was given, in its own words |
//! | activity `tour.flip` | bytes | the same backwards |
//! | activity `tour.same` | text or null | the same |
//! | activity `tour.flaky` | n | its attempt; fails as `Flaky` n times first |
//! | activity `tour.decline` | order | fails for good: `Declined` because `IssuerError`, each with details |
//!
//! Every result names the language it was made in as `lang`.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use worker_core::client::{HandleError, QueryError, ResultError, UpdateError};
use worker_core::prelude::*;
use worker_core::{Client, Dispatch, Failure, RawPayload, WorkflowContext};

use crate::servers::unique;

const LANG: &str = "rust";

/// What is bought.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Order {
    id: String,
    cents: u64,
    note: Option<String>,
    tags: Vec<String>,
}

/// What `tour.quote` was given.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Quote {
    lang: String,
    total: u64,
    discount: Option<u64>,
    blob_hex: String,
    note: Option<String>,
    tags: Vec<String>,
}

/// One application failure of a cause chain.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Link {
    r#type: String,
    message: String,
    non_retryable: bool,
    details: Vec<Value>,
}

/// Result of `Tour`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TourReport {
    lang: String,
    quote: Quote,
    attempts: u32,
    items: Vec<String>,
    receipt: String,
}

/// Result of `Across`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AcrossReport {
    lang: String,
    quote: Quote,
    flipped_hex: String,
    nothing: Option<String>,
    something: Option<String>,
    declined: Vec<Link>,
    refused: Vec<Link>,
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The application failures of a failure and its causes, outermost first.
fn chain(failure: &Failure) -> Vec<Link> {
    let applications = failure.chain().filter(|each| each.kind() == worker_core::FailureKind::Application);
    let details = |failure: &Failure| {
        (0..failure.detail_payloads().len())
            .map(|index| failure.detail::<Value>(index).expect("counted").expect("JSON or null"))
            .collect()
    };
    applications
        .map(|failure| Link {
            r#type: failure.type_name().to_owned(),
            message: failure.message().to_owned(),
            non_retryable: failure.is_non_retryable(),
            details: details(failure),
        })
        .collect()
}

/// Answers with what it was given.
#[activity(name = "tour.quote")]
pub async fn quote(order: Order, rate: u64, discount: Option<u64>, blob: Vec<u8>) -> Result<Quote> {
    let total = order.cents * rate - discount.unwrap_or(0);
    Ok(Quote { lang: LANG.into(), total, discount, blob_hex: hex(&blob), note: order.note, tags: order.tags })
}

/// The bytes backwards.
#[activity(name = "tour.flip")]
pub async fn flip(mut blob: Vec<u8>) -> Result<Vec<u8>> {
    blob.reverse();
    Ok(blob)
}

/// What it was given.
#[activity(name = "tour.same")]
pub async fn same(value: Option<String>) -> Result<Option<String>> {
    Ok(value)
}

/// Its attempt, after some that fail.
#[activity(name = "tour.flaky")]
pub async fn flaky(ctx: ActivityContext, failures: u32) -> Result<u32> {
    match ctx.attempt() {
        attempt if attempt <= failures => Err(Failure::new("Flaky", format!("attempt {attempt} fails"))),
        attempt => Ok(attempt),
    }
}

/// Fails for good.
#[activity(name = "tour.decline")]
pub async fn decline(order: Order) -> Result<()> {
    let cause = Failure::new("IssuerError", "issuer said no").details(&json!({ "limit": 100 }));
    Err(Failure::new("Declined", format!("card declined for {}", order.id))
        .details(&json!({ "code": 7, "cents": order.cents }))
        .details("try another")
        .non_retryable()
        .caused_by(cause))
}

/// A workflow with an activity, a timer, a signal, a query and an update.
#[workflow]
#[derive(Default)]
pub struct Tour {
    basket: Vec<String>,
    receipt: Option<String>,
}

#[workflow(name = "Tour")]
impl Tour {
    /// Runs it.
    #[run]
    pub async fn run(ctx: WorkflowContext<Self>, order: Order, rate: u64) -> Result<TourReport> {
        let quote = ctx.activity(QUOTE, (order, rate, None, vec![0, 1, 255])).start_to_close("10s").await?;
        let retry = RetryPolicy::new().initial("50ms").max_attempts(5);
        let attempts = ctx.activity(FLAKY, 2).start_to_close("10s").retry(retry).await?;
        ctx.sleep("100ms").await?;
        ctx.wait_until(|tour| tour.basket.len() >= 2 && tour.receipt.is_some()).await?;
        let (items, receipt) =
            ctx.read(|tour| (tour.basket.clone(), tour.receipt.clone().unwrap_or_default()));
        Ok(TourReport { lang: LANG.into(), quote, attempts, items, receipt })
    }

    /// Takes one more.
    #[signal]
    pub fn add(&mut self, item: String) {
        self.basket.push(item);
    }

    /// Tells.
    #[query]
    pub fn items(&self) -> Vec<String> {
        self.basket.clone()
    }

    /// Changes it and answers.
    #[update]
    pub fn pay(&mut self, amount: u64) -> Result<String> {
        let receipt = format!("paid {amount}");
        self.receipt = Some(receipt.clone());
        Ok(receipt)
    }

    #[validate(pay)]
    fn check(&self, amount: &u64) -> Result<()> {
        if *amount == 0 {
            return Err(Failure::new("BadAmount", "amount must be positive"));
        }
        Ok(())
    }
}

/// Calls the activities and the child of another queue.
#[workflow(name = "Across")]
pub async fn across(ctx: WorkflowContext, queue: String, order: Order) -> Result<AcrossReport> {
    let quote = ctx.activity(QUOTE, (order.clone(), 3, Some(5), vec![0xfe, 0])).task_queue(&queue).await?;
    let flipped = ctx.activity(FLIP, vec![1, 2, 0x80]).task_queue(&queue).await?;
    let nothing = ctx.activity(SAME, None).task_queue(&queue).await?;
    let something = ctx.activity(SAME, Some("é€😀".to_owned())).task_queue(&queue).await?;
    let declined = ctx.activity(DECLINE, order.clone()).task_queue(&queue).await;
    let refused = ctx.child(REFUSE, order).task_queue(&queue).await;
    Ok(AcrossReport {
        lang: LANG.into(),
        quote,
        flipped_hex: hex(&flipped),
        nothing,
        something,
        declined: declined.err().as_ref().map(chain).unwrap_or_default(),
        refused: refused.err().as_ref().map(chain).unwrap_or_default(),
    })
}

/// Fails.
#[workflow(name = "Refuse")]
pub async fn refuse(_ctx: WorkflowContext, order: Order) -> Result<()> {
    Err(Failure::new("Refused", format!("order {} refused", order.id))
        .details(&json!({ "code": 9 }))
        .details(&())
        .non_retryable()
        .caused_by(Failure::new("Closed", "the shop is closed")))
}

/// What a Rust worker of the contract serves.
pub fn dispatch() -> Dispatch {
    Dispatch::new()
        .workflow(Tour::RUN)
        .workflow(ACROSS)
        .workflow(REFUSE)
        .activity(QUOTE)
        .activity(FLIP)
        .activity(SAME)
        .activity(FLAKY)
        .activity(DECLINE)
}

/// Drives the contract on a worker of any language, as the clients in Python and Go do; what it saw.
pub async fn drive(client: &Client, queue: &str, other: &str) -> Result<Value> {
    let order = Order { id: "o-1".into(), cents: 1250, note: None, tags: vec!["a".into(), "b".into()] };
    let mut seen = serde_json::Map::new();
    let mut note = |key: &str, value: Value| drop(seen.insert(key.to_owned(), value));

    let tour = client.start(Tour::RUN, (order.clone(), 2)).id(unique("tour")).task_queue(queue).await?;
    tour.signal(Tour::ADD, "apple".into()).await?;
    note("items", json!(tour.query(Tour::ITEMS, ()).await?));
    if let Err(QueryError::Failed { .. }) = tour.query_named::<_, RawPayload>("nonsense", &()).await {
        note("unknown_query", json!("failed"));
    }
    if let Err(UpdateError::Failed { failure, .. }) = tour.update(Tour::PAY, 0).await {
        note("rejected", json!(chain(&failure)));
    }
    note("receipt", json!(tour.update(Tour::PAY, 250).await?));
    tour.signal(Tour::ADD, "pear".into()).await?;
    note("tour", json!(tour.result().await?));
    note("status", json!(format!("{:?}", tour.describe().await?.status()).to_lowercase()));
    if let Err(HandleError::NotFound { .. }) = tour.signal(Tour::ADD, "late".into()).await {
        note("late_signal", json!("not_found"));
    }
    let across =
        client.execute(ACROSS, (other.to_owned(), order.clone())).id(unique("across")).task_queue(queue);
    note("across", json!(across.await?));
    let refused = client.start(REFUSE, order).id(unique("refuse")).task_queue(queue).await?;
    if let Err(ResultError::Failed { failure, .. }) = refused.result().await {
        note("refused", json!(chain(&failure)));
    }
    Ok(Value::Object(seen))
}
