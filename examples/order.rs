//! A workflow survives `kill -9`.
//!
//! `cargo run --example order` starts itself as a second process that serves and runs an order on a database file, kills that process with
//! SIGKILL in the middle of an activity, starts it again, and shows what happened once and what was retried. With a path as argument it
//! is that second process: `cargo run --example order -- orders.db`, to be killed and started again by hand.

use std::fs::{self, OpenOptions};
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use worker_core::client::IdConflict;
use worker_core::prelude::*;

/// One thing that is ordered.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Line {
    article: String,
    cents: u64,
}

/// What the customer gets in the end.
#[derive(Debug, Serialize, Deserialize)]
struct Receipt {
    lines: usize,
    cents: u64,
    tracking: String,
}

/// An order: lines come by signal, the payment by update; then it is reserved, packed and shipped.
#[workflow]
#[derive(Default)]
struct Order {
    lines: Vec<Line>,
    paid: Option<String>,
    stage: String,
}

#[workflow(task_queue = "orders")]
impl Order {
    #[init]
    fn new() -> Self {
        Self { stage: "open".into(), ..Self::default() }
    }

    #[run]
    async fn run(ctx: WorkflowContext<Self>) -> Result<Receipt> {
        ctx.wait_until(|order| order.paid.is_some()).timeout("1h").await?;
        let lines = ctx.read(|order| order.lines.clone());
        ctx.write(|order| order.stage = "reserving".into());
        for line in &lines {
            ctx.activity(Warehouse::RESERVE, line.article.clone()).await?;
        }
        ctx.write(|order| order.stage = "cooling off".into());
        ctx.sleep("200ms").await?;
        ctx.write(|order| order.stage = "packing".into());
        ctx.activity(Warehouse::PACK, lines.len()).await?;
        let tracking = ctx.child(SHIP, ctx.info().workflow_id.clone()).id("shipment-1").await?;
        Ok(Receipt { lines: lines.len(), cents: total(&lines), tracking })
    }

    #[signal]
    fn add(&mut self, line: Line) {
        self.lines.push(line)
    }

    #[query]
    fn state(&self) -> (usize, String) {
        (self.lines.len(), self.stage.clone())
    }

    /// Charges the card, then lets the order go on.
    #[update]
    async fn pay(ctx: WorkflowContext<Self>, card: String) -> Result<u64> {
        let cents = ctx.read(|order| total(&order.lines));
        ctx.activity(Warehouse::CHARGE, (card.clone(), cents)).await?;
        ctx.write(|order| order.paid = Some(card));
        Ok(cents)
    }

    #[validate(pay)]
    fn can_pay(&self, card: &str) -> Result<()> {
        if self.lines.is_empty() {
            return Err(Failure::new("Empty", "there is nothing to pay for"));
        }
        match card.starts_with("4") {
            true => Ok(()),
            false => Err(Failure::new("UnknownCard", "only cards that start with 4")),
        }
    }
}

fn total(lines: &[Line]) -> u64 {
    lines.iter().map(|line| line.cents).sum()
}

/// The child workflow.
#[workflow(task_queue = "orders")]
async fn ship(ctx: WorkflowContext, order: String) -> Result<String> {
    ctx.activity(Warehouse::HAND_OVER, order).await
}

/// State of the activities: a ledger of every attempt, kept outside of the engine.
struct Warehouse {
    ledger: PathBuf,
    /// Packing hangs, to be killed.
    hangs: bool,
}

#[activity]
impl Warehouse {
    /// Fails twice for the first article: a flaky dependency.
    #[activity(start_to_close = "5s", retry(initial = "50ms", max_attempts = 5))]
    fn reserve(&self, ctx: ActivityContext, article: String) -> Result<()> {
        self.note(&format!("reserve {article}"), &ctx)?;
        match article == "teapot" && ctx.attempt() < 3 {
            true => Err(Failure::new("ShelfLocked", "somebody else is at this shelf")),
            false => Ok(()),
        }
    }

    #[activity(start_to_close = "5s")]
    async fn charge(&self, ctx: ActivityContext, card: String, cents: u64) -> Result<()> {
        self.note(&format!("charge {cents} to {card}"), &ctx)
    }

    /// Long, so it says that it is alive; a lost process is noticed by the missing heartbeat.
    #[activity(start_to_close = "1m", heartbeat = "1s", retry(initial = "50ms"))]
    async fn pack(&self, ctx: ActivityContext, lines: usize) -> Result<()> {
        self.note(&format!("pack {lines} lines"), &ctx)?;
        if !self.hangs {
            return Ok(());
        }
        loop {
            println!("half-way, packing");
            ctx.heartbeat(&"packing")?;
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
    }

    #[activity(start_to_close = "5s")]
    async fn hand_over(&self, ctx: ActivityContext, order: String) -> Result<String> {
        self.note("hand over", &ctx)?;
        Ok(format!("T-{order}"))
    }

    fn note(&self, what: &str, ctx: &ActivityContext) -> Result<()> {
        let mut ledger = OpenOptions::new().create(true).append(true).open(&self.ledger)?;
        writeln!(ledger, "{what}: attempt {}", ctx.attempt())?;
        Ok(ledger.sync_all()?)
    }
}

/// Serves and runs the order; started again, it goes on with the same one.
async fn serve(database: &Path, hangs: bool) -> Result<()> {
    let client = Client::embedded(Embedded::at(database)).await?;
    let warehouse = Warehouse { ledger: database.with_extension("ledger"), hangs };
    let worker = Worker::start(&client, WorkerOptions::new("orders").state(warehouse)).await?;

    let order = client.start(Order::RUN, ()).id("order-1").id_conflict(IdConflict::UseExisting).await?;
    let (lines, stage) = order.query(Order::STATE, ()).await?;
    println!("the order has {lines} lines and is {stage}");
    if lines == 0 {
        let refused = order.update(Order::PAY, "4711".into()).await.expect_err("an empty order");
        println!("refused: {}", deepest(&refused));
        order.signal(Order::ADD, Line { article: "teapot".into(), cents: 3500 }).await?;
        order.signal(Order::ADD, Line { article: "tea".into(), cents: 700 }).await?;
    }
    // The same id again is the same update: it is paid once, however often this line runs.
    let paid = order.update(Order::PAY, "4711".into()).id("pay-1").await?;
    println!("paid {paid} cents");
    let receipt = order.result().await?;
    println!("finished: {} lines, {} cents, {}", receipt.lines, receipt.cents, receipt.tracking);
    worker.shutdown().await
}

/// The message at the end of an error's chain of causes.
fn deepest(error: &dyn std::error::Error) -> String {
    error.source().map_or_else(|| error.to_string(), deepest)
}

#[tokio::main]
async fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match &arguments[..] {
        [] => show(),
        [database] => serve(Path::new(database), false).await,
        [database, _hang] => serve(Path::new(database), true).await,
        _ => Err(Failure::new("Usage", "order [DATABASE [hang]]")),
    }
}

/// Runs the order in a process that is killed, and in one that is not.
fn show() -> Result<()> {
    let folder = std::env::temp_dir().join(format!("order-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let database = folder.join("orders.db");

    let mut first = start(&database, true)?;
    echo("1", &mut first, Some("half-way"))?;
    first.kill()?; // SIGKILL: nothing in that process runs any more.
    first.wait()?;
    println!("killed process 1");

    let mut second = start(&database, false)?;
    echo("2", &mut second, None)?;
    if !second.wait()?.success() {
        return Err(Failure::new("Unfinished", "the second process failed"));
    }
    println!("what the warehouse saw:");
    print!("{}", fs::read_to_string(database.with_extension("ledger"))?);
    Ok(fs::remove_dir_all(&folder)?)
}

fn start(database: &Path, hangs: bool) -> Result<Child> {
    let mut command = Command::new(std::env::current_exe()?);
    command.arg(database).args(hangs.then_some("hang")).stdout(Stdio::piped());
    Ok(command.spawn()?)
}

/// Prints what a process prints, to its end or to this text.
fn echo(name: &str, process: &mut Child, until: Option<&str>) -> Result<()> {
    let stdout = process.stdout.take().ok_or_else(|| Failure::new("NoOutput", "stdout is not piped"))?;
    for line in BufReader::new(stdout).lines() {
        let line = line?;
        println!("process {name}: {line}");
        if until.is_some_and(|text| line.starts_with(text)) {
            return Ok(());
        }
    }
    match until {
        Some(_) => Err(Failure::new("Ended", "the first process ended before it was killed")),
        None => Ok(()),
    }
}
