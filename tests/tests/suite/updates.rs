//! Updates: accepted, refused, failing, awaited at each stage, sent twice.

use worker_core::prelude::*;

use crate::support::{Env, Failed as _, both, notes, soon, told};

#[workflow]
#[derive(Default)]
struct Account {
    cents: i64,
    closed: bool,
    open_gate: bool,
}

#[workflow(name = "UpdateAccount")]
impl Account {
    #[run]
    async fn run(ctx: WorkflowContext<Self>) -> Result<i64> {
        ctx.wait_until(|account| account.closed).await?;
        Ok(ctx.read(|account| account.cents))
    }

    #[signal]
    fn close(&mut self) {
        self.closed = true;
    }

    #[signal]
    fn open_gate(&mut self) {
        self.open_gate = true;
    }

    #[update]
    fn deposit(&mut self, cents: i64) -> Result<i64> {
        self.cents += cents;
        Ok(self.cents)
    }

    #[validate(deposit)]
    fn check(&self, cents: &i64) -> Result<()> {
        if *cents <= 0 {
            return Err(Failure::new("Refused", format!("{cents} is not a deposit")));
        }
        Ok(())
    }

    #[update]
    async fn withdraw(ctx: WorkflowContext<Self>, cents: i64) -> Result<i64> {
        ctx.sleep("10ms").await?;
        let left = ctx.read(|account| account.cents) - cents;
        if left < 0 {
            return Err(Failure::new("Overdrawn", format!("{} short", -left)));
        }
        ctx.write(|account| account.cents = left);
        Ok(left)
    }

    /// Accepted at once, complete only after the signal `open_gate`.
    #[update]
    async fn gated(ctx: WorkflowContext<Self>, number: u32) -> Result<u32> {
        notes::put(&ctx.info().workflow_id, "handled");
        ctx.wait_until(|account| account.open_gate).await?;
        Ok(number + 1)
    }
}

both! { accepted, async_handler, refused, failing, stages, same_id_twice, wrong_argument, unknown_name, before_the_first_task }

fn dispatch() -> Dispatch {
    Dispatch::new().workflow(Account::RUN)
}

async fn accepted(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(Account::RUN, (), "w").await?;
    assert_eq!(soon(handle.update(Account::DEPOSIT, 500)).await?, 500);
    assert_eq!(soon(handle.update(Account::DEPOSIT, 250)).await?, 750);
    handle.signal(Account::CLOSE, ()).await?;
    assert_eq!(soon(handle.result()).await?, 750);
    assert_eq!(
        env.history(&handle).await?.story(),
        [
            "WorkflowExecutionStarted",
            "WorkflowExecutionUpdateAccepted",
            "WorkflowExecutionUpdateCompleted",
            "WorkflowExecutionUpdateAccepted",
            "WorkflowExecutionUpdateCompleted",
            "WorkflowExecutionSignaled",
            "WorkflowExecutionCompleted"
        ]
    );
    worker.shutdown().await
}

async fn async_handler(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(Account::RUN, (), "w").await?;
    soon(handle.update(Account::DEPOSIT, 500)).await?;
    assert_eq!(soon(handle.update(Account::WITHDRAW, 100)).await?, 400);
    handle.terminate().reason("done").await?;
    worker.shutdown().await
}

async fn refused(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(Account::RUN, (), "w").await?;
    let failure = soon(handle.update(Account::DEPOSIT, -1)).await.expect_err("refused").into_failure();
    assert_eq!((failure.type_name(), failure.message()), ("Refused", "-1 is not a deposit"));
    handle.signal(Account::CLOSE, ()).await?;
    assert_eq!(soon(handle.result()).await?, 0);
    let story = env.history(&handle).await?.story();
    assert_eq!(
        story,
        ["WorkflowExecutionStarted", "WorkflowExecutionSignaled", "WorkflowExecutionCompleted"],
        "refused leaves no trace"
    );
    worker.shutdown().await
}

async fn failing(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(Account::RUN, (), "w").await?;
    let failure = soon(handle.update(Account::WITHDRAW, 100)).await.expect_err("overdrawn").into_failure();
    assert_eq!((failure.type_name(), failure.message()), ("Overdrawn", "100 short"));
    assert_eq!(soon(handle.update(Account::DEPOSIT, 5)).await?, 5, "the run goes on");
    handle.terminate().reason("done").await?;
    worker.shutdown().await
}

async fn stages(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(Account::RUN, (), "w").await?;
    let update = soon(handle.update(Account::GATED, 1).id("u").accepted()).await?;
    notes::wait(handle.id(), "handled").await;
    let history = env.history(&handle).await?;
    assert_eq!(
        (history.count("WorkflowExecutionUpdateAccepted"), history.count("WorkflowExecutionUpdateCompleted")),
        (1, 0)
    );
    handle.signal(Account::OPEN_GATE, ()).await?;
    assert_eq!(soon(update.result()).await?, 2);
    assert_eq!(soon(handle.update(Account::GATED, 9).id("u")).await?, 2, "the same id has the same outcome");
    handle.terminate().reason("done").await?;
    worker.shutdown().await
}

async fn same_id_twice(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(Account::RUN, (), "w").await?;
    assert_eq!(soon(handle.update(Account::DEPOSIT, 500).id("once")).await?, 500);
    assert_eq!(
        soon(handle.update(Account::DEPOSIT, 500).id("once")).await?,
        500,
        "the first outcome, not a second deposit"
    );
    handle.signal(Account::CLOSE, ()).await?;
    assert_eq!(soon(handle.result()).await?, 500);
    assert_eq!(env.history(&handle).await?.count("WorkflowExecutionUpdateAccepted"), 1);
    worker.shutdown().await
}

async fn wrong_argument(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(Account::RUN, (), "w").await?;
    let mistake: Update<String, i64> = Update::named("deposit");
    let error = told(&soon(handle.update(mistake, "a lot".into())).await.expect_err("not a number"));
    assert!(error.contains("argument 1") && error.contains("i64"), "{error}");
    assert_eq!(soon(handle.update(Account::DEPOSIT, 5)).await?, 5, "the run is none the worse");
    handle.terminate().reason("done").await?;
    worker.shutdown().await
}

async fn unknown_name(env: Env) -> Result<()> {
    let worker = env.worker(dispatch()).await?;
    let handle = env.start(Account::RUN, (), "w").await?;
    let mistake: Update<(), i64> = Update::named("steal");
    let error = told(&soon(handle.update(mistake, ())).await.expect_err("there is no such update"));
    for part in ["`steal`", "`deposit`", "`withdraw`"] {
        assert!(error.contains(part), "{part} in: {error}");
    }
    handle.terminate().reason("done").await?;
    worker.shutdown().await
}

async fn before_the_first_task(env: Env) -> Result<()> {
    let handle = env.start(Account::RUN, (), "w").await?;
    // The update is sent first, and waits at the server for a worker.
    let (sent, worker) =
        tokio::join!(soon(handle.update(Account::DEPOSIT, 500)), async { env.worker(dispatch()).await });
    let worker = worker?;
    assert_eq!(sent?, 500);
    handle.terminate().reason("done").await?;
    worker.shutdown().await
}
