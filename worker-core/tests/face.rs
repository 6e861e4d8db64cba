//! The whole face of the crate as a user writes it: a name or shape that goes away does not compile here. What can run without a
//! server does, on the engine in memory; what each thing does is tested where it is made.
#![cfg(feature = "embedded")]

use serde::{Deserialize, Serialize};
use worker_core::client::{
    ActivityHandle, ConnectError, IdConflict, IdReuse, QueryRejectCondition, ResultError, UpdateHandle,
    WorkflowExecutionStatus, WorkflowHandle,
};
use worker_core::prelude::*;
use worker_core::testing::Replayer;
use worker_core::{ActivityCancellation, FailureKind, ParentClosePolicy, SearchAttributeUpdates};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Item {
    cents: u64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Charge {
    cents: u64,
}

type Receipt = String;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, WorkerError)]
enum BillingError {
    Declined { limit: u64 },
}

impl std::fmt::Display for BillingError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("declined")
    }
}

impl std::error::Error for BillingError {}

#[derive(Clone)]
struct Pool(u64);

struct Billing {
    db: Pool,
}

#[activity]
impl Billing {
    #[activity(start_to_close = "10s", retry(initial = "10ms", max_attempts = 1))]
    async fn charge(&self, ctx: ActivityContext, charge: Charge) -> Result<Receipt, BillingError> {
        let cents = self.fee(charge.cents);
        match cents > 1000 {
            true => Err(BillingError::Declined { limit: 1000 }),
            false => Ok(format!("{cents} in attempt {}", ctx.attempt())),
        }
    }

    fn fee(&self, cents: u64) -> u64 {
        cents + self.db.0
    }
}

/// Greets one person.
#[activity(start_to_close = "10s")]
async fn greet(name: String) -> Result<String> {
    Ok(format!("Hello, {name}!"))
}

#[activity(
    name = "resize",
    schedule_to_close = "1h 30m",
    schedule_to_start = "1m",
    heartbeat = "5s",
    retry(initial = "1s", backoff = 2.0, max_interval = "1m", max_attempts = 5, non_retryable = ["Declined"])
)]
fn resize(ctx: ActivityContext, image: Vec<u8>, width: u32) -> Result<usize> {
    ctx.heartbeat(&width)?;
    Ok(image.len() * width as usize)
}

#[activity]
async fn ping(db: State<Pool>) -> Result<u64> {
    Ok(db.0)
}

#[workflow(task_queue = "face")]
async fn greeter(ctx: WorkflowContext, name: String) -> Result<String> {
    ctx.activity(GREET, name).await
}

const APPROVE: Signal<bool> = Signal::named("approve");

/// A function workflow: signals as a channel, and every operation of the context.
#[workflow]
async fn tour(ctx: WorkflowContext, limit: u64) -> Result<String> {
    let mut approvals = ctx.signals(APPROVE);
    ctx.upsert_memo("limit", Some(&limit))?;
    let approved = worker_core::select! {
        approved = approvals.recv() => approved?,
        slept = ctx.sleep("1h") => { slept?; false },
    };
    let (width, greeting) = worker_core::join!(
        ctx.activity(RESIZE, (vec![1, 2], 3))
            .start_to_close("30s")
            .cancellation(ActivityCancellation::TryCancel),
        ctx.activity(GREET, "you".into()),
    );
    let pings: Vec<_> = ctx.join_all([ctx.activity(PING, ()), ctx.activity(PING, ())]).await;
    let spawned = ctx.spawn({
        let ctx = ctx.clone();
        async move { ctx.now() }
    });
    let now = spawned.await;
    assert!(now <= ctx.now() && !ctx.uuid().is_empty() && ctx.random().range(0..3) < 3);
    let scope = ctx.cancellation().child();
    let timer = ctx.with_cancellation(&scope).sleep("1h");
    scope.cancel("not needed");
    assert!(timer.await.expect_err("cancelled").is_cancelled());
    ctx.detached().activity(PING, ()).await?;
    ctx.log().info("on the way");
    let receipt = ctx.activity(Billing::CHARGE, Charge { cents: limit }).await;
    let billing = receipt.map_err(|failure| (failure.kind(), failure.downcast::<BillingError>()));
    let child = ctx.child(GREETER, "child".into()).task_queue(&*ctx.info().task_queue);
    let child = child.parent_close(ParentClosePolicy::Abandon).start().await?;
    let from_child = child.await?;
    let pings = pings.into_iter().collect::<Result<Vec<_>>>()?;
    Ok(format!("{approved} {} {} {pings:?} {billing:?} {from_child}", width?, greeting?))
}

#[workflow]
#[derive(Default)]
struct Cart {
    items: Vec<Item>,
    paid: bool,
}

#[workflow]
impl Cart {
    #[run]
    async fn run(ctx: WorkflowContext<Self>, limit: usize) -> Result<u64> {
        ctx.wait_until(move |cart| cart.paid || cart.items.len() >= limit).timeout("7d").await?;
        let total = ctx.read(|cart| cart.items.iter().map(|item| item.cents).sum());
        Ok(total)
    }

    #[signal]
    fn add(&mut self, item: Item) {
        self.items.push(item);
    }

    #[query]
    fn total(&self) -> u64 {
        self.items.iter().map(|item| item.cents).sum()
    }

    #[update]
    async fn pay(ctx: WorkflowContext<Self>, card: String) -> Result<Receipt> {
        ctx.write(|cart| cart.paid = true);
        Ok(format!("paid by {card}"))
    }

    #[validate(pay)]
    fn check(&self, card: &str) -> Result<()> {
        if card.is_empty() { Err(Failure::new("NoCard", "there is no card")) } else { Ok(()) }
    }
}

/// What lives elsewhere, in any language.
const ELSEWHERE: Activity<Charge, Receipt> = Activity::named("Charge");

#[workflow]
async fn calls_elsewhere(ctx: WorkflowContext) -> Result<Receipt> {
    ctx.external("other").signal(APPROVE, true).await?;
    ctx.upsert_search_attributes(SearchAttributeUpdates::new().keyword("Tier", "gold"));
    ctx.activity(ELSEWHERE, Charge { cents: 1 }).await?;
    ctx.continue_as_new(()).await
}

/// Handles are small values with the types of what they name.
#[test]
fn handles_have_the_types_of_their_definitions() {
    let _: Activity<String, String> = GREET;
    let _: Activity<(Vec<u8>, u32), usize> = RESIZE;
    let _: Activity<(), u64> = PING;
    let _: Activity<Charge, Receipt> = Billing::CHARGE;
    let _: Workflow<String, String> = GREETER;
    let _: Workflow<usize, u64> = Cart::RUN;
    let _: Signal<Item> = Cart::ADD;
    let _: Query<(), u64> = Cart::TOTAL;
    let _: Update<String, Receipt> = Cart::PAY;
    let _: Workflow<(), Receipt> = CALLS_ELSEWHERE;
}

/// The function stays what was written.
#[tokio::test]
async fn an_annotated_function_is_still_one() {
    assert_eq!(greet("World".into()).await.expect("it greets"), "Hello, World!");
    let billing = Billing { db: Pool(2) };
    assert_eq!(billing.fee(1), 3);
    let mut cart = Cart::default();
    cart.add(Item { cents: 3 });
    assert_eq!(cart.total(), 3);
    assert!(cart.check("").is_err());
}

fn options(queue: &str) -> WorkerOptions {
    let state = Billing { db: Pool(2) };
    WorkerOptions::new(queue).state(state).state(Pool(7)).grace_period("1s")
}

#[tokio::test]
async fn the_first_program() -> Result<()> {
    let client = Client::embedded(Embedded::in_memory()).await?;
    let worker = Worker::start(&client, options("face")).await?;
    let greeting = client.execute(GREETER, "World".into()).id("greeter-1").await?;
    assert_eq!(greeting, "Hello, World!");
    assert!(worker.status().workflows.contains(&"greeter"));
    worker.run_until(async {}).await
}

#[tokio::test]
async fn a_tour_of_the_context() -> Result<()> {
    let client = Client::embedded(Embedded::in_memory()).await?;
    let worker = Worker::start(client.clone(), options("face")).await?;
    let start = client.start(TOUR, 5000).id("tour").task_queue("face").run_timeout("1h").memo("by", "face");
    let handle = start.id_reuse(IdReuse::Reject).id_conflict(IdConflict::UseExisting).await?;
    handle.signal(APPROVE, true).await?;
    let told = handle.result().await?;
    let billing = (FailureKind::Activity, Some(BillingError::Declined { limit: 1000 }));
    let expected = format!("true 6 Hello, you! [7, 7] {:?} Hello, child!", Err::<String, _>(billing));
    assert_eq!(told, expected);
    Replayer::new()?.replay(handle.history().await?.events).map_err(Failure::from)?;
    worker.shutdown().await
}

#[tokio::test]
async fn a_tour_of_the_client() -> Result<()> {
    let client = Client::builder().embedded(Embedded::in_memory()).identity("face").connect().await?;
    let dispatch = Dispatch::new().workflow(Cart::RUN);
    let worker = Worker::start(&client, WorkerOptions::new("carts").dispatch(dispatch)).await?;
    let start = client.start(Cart::RUN, 9).id("cart").task_queue("carts");
    let handle: WorkflowHandle<u64> = start.signal_with_start(Cart::ADD, Item { cents: 3 }).await?;
    handle.signal(Cart::ADD, Item { cents: 4 }).await?;
    let total = handle.query(Cart::TOTAL, ()).reject_if(QueryRejectCondition::NotOpen).await?;
    assert_eq!(total, 7);
    let refused = handle.update(Cart::PAY, String::new()).await.expect_err("the validator refuses");
    assert!(Failure::from(refused).to_string().contains("there is no card"));
    let update: UpdateHandle<Receipt> = handle.update(Cart::PAY, "visa".into()).id("u").accepted().await?;
    assert_eq!(update.result().await?, "paid by visa");
    assert_eq!(client.workflow::<u64>("cart").result().await?, 7);
    assert_eq!(handle.describe().await?.status(), WorkflowExecutionStatus::Completed);

    let other = client.start(Cart::RUN, 1).id("other").task_queue("carts").await?;
    other.cancel().reason("never mind").await?;
    let ended = other.result().await.expect_err("it was cancelled");
    assert!(matches!(ended, ResultError::Cancelled { .. }), "{ended:?}");
    let last = client.start(Cart::RUN, 1).id("last").task_queue("carts").await?;
    last.terminate().reason("enough").await?;
    assert_eq!(client.count("").await?.count, 3);
    let mut list = client.list("WorkflowType = 'Cart'");
    assert!(list.next().await?.is_some());
    let by_token: ActivityHandle = client.complete_activity(b"no token".to_vec());
    by_token.complete(&1).await.expect_err("nobody gave that token out");
    worker.shutdown().await
}

/// Lists by text, as from a settings file; and what is linked in.
#[test]
fn dispatch_by_text() {
    let _ = Dispatch::from_names(["gre*"], ["greet", "resize"]);
    let names: Vec<_> = registry().definitions().map(|definition| definition.name()).collect();
    for name in ["greeter", "tour", "Cart", "greet", "resize", "ping"] {
        assert!(names.contains(&name), "{names:?}");
    }
}

#[test]
fn failures_are_built_in_one_line() {
    let failure = Failure::new("Declined", "no").non_retryable().details(&5).next_retry("5s").benign();
    assert_eq!(
        (failure.type_name(), failure.is_non_retryable(), failure.is_benign()),
        ("Declined", true, true)
    );
    let parsed: Result<u64> = (|| Ok("x".parse()?))();
    assert_eq!(parsed.expect_err("no number").type_name(), "ParseIntError");
}

#[tokio::test]
async fn every_way_to_a_client() {
    let refused = Client::connect("no address").await.expect_err("it is none");
    assert!(matches!(refused, ConnectError::InvalidAddress { .. }), "{refused:?}");
    let builder = Client::builder().address("localhost:1").namespace("orders").api_key("key").tls(false);
    let builder = builder.header("x", "y").converter(DataConverter::default()).connect_timeout("1s").lazy();
    assert_eq!(builder.connect().await.expect("it waits for the first call").namespace(), "orders");
    let _ = Client::from_env;
    let _ = Embedded::at("app.db");
}
