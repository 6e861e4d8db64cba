//! Workflow tasks between a fake server and the real workflow threads. Time is real here: the threads do not share the
//! test's clock, so nothing may depend on it.

use worker_proto::command::command::Attributes;
use worker_proto::common::WorkflowType;
use worker_proto::enums::{QueryResultType, WorkflowTaskFailedCause};
use worker_proto::ext::any::{pack, unpack};
use worker_proto::history::{History, HistoryEvent};
use worker_proto::protocol::Message;
use worker_proto::protocol::message::SequencingId;
use worker_proto::query::WorkflowQuery;
use worker_proto::update;

use super::*;
use crate::testing::history_table;
use crate::{WorkflowContext, activity, workflow};

/// Doubles.
#[activity(name = "double_in_task", start_to_close = "5s")]
async fn double(n: u64) -> Result<u64> {
    Ok(n * 2)
}

/// Calls the activity.
#[workflow(name = "doubler")]
async fn doubler(ctx: WorkflowContext, n: u64) -> Result<u64> {
    ctx.activity(DOUBLE, n).await
}

/// Returns more than servers take.
#[workflow(name = "bulky")]
async fn bulky(_ctx: WorkflowContext, n: u64) -> Result<String> {
    Ok("x".repeat(n as usize))
}

/// Answers a query with more than servers take.
#[workflow(name = "talkative")]
async fn talkative(ctx: WorkflowContext, n: u64) -> Result<u64> {
    ctx.on_query(crate::Query::<(), String>::named("all"), |_, ()| Ok("x".repeat(5_000_000)));
    ctx.activity(DOUBLE, n).await
}

/// Takes an update whose result is more than servers take.
#[workflow(name = "generous")]
async fn generous(ctx: WorkflowContext, n: u64) -> Result<u64> {
    ctx.on_update(crate::Update::<(), String>::named("all"), |_, ()| async { Ok("x".repeat(5_000_000)) });
    ctx.activity(DOUBLE, n).await
}

/// Fails, is cancelled, or describes itself, with more than servers take.
#[workflow(name = "overdone")]
async fn overdone(ctx: WorkflowContext, how: u64) -> Result<u64> {
    let half = "x".repeat(1_500_000);
    match how {
        1 => Err(Failure::new("Declined", "no").details(&half).details(&half)),
        2 => Err(Failure::cancelled("stop").details(&half).details(&half)),
        3 => {
            ctx.upsert_memo("first", Some(&half))?;
            ctx.upsert_memo("second", Some(&half))?;
            ctx.activity(DOUBLE, 4).await
        }
        4 => ctx.child(DOUBLER, 1).memo("a", &half).memo("b", &half).await,
        _ => Ok(how),
    }
}

/// Refuses a query and updates with more than servers take.
#[workflow(name = "wordy")]
async fn wordy(ctx: WorkflowContext, n: u64) -> Result<u64> {
    let refusal = || Failure::new("Declined", "no").details(&"x".repeat(5_000_000));
    ctx.on_query(crate::Query::<(), String>::named("all"), move |_, ()| Err(refusal()));
    ctx.on_update(crate::Update::<(), String>::named("all"), move |_, ()| async move { Err(refusal()) });
    ctx.activity(DOUBLE, n).await
}

/// Panics.
#[workflow(name = "broken")]
async fn broken(_ctx: WorkflowContext, n: u64) -> Result<u64> {
    assert!(n == 0, "out of order");
    Ok(n)
}

const FIRST: &str =
    "1 WorkflowExecutionStarted type=TYPE input=4 | 2 WorkflowTaskScheduled | 3 WorkflowTaskStarted";
const SECOND: &str = "4 WorkflowTaskCompleted | 5 ActivityTaskScheduled id=1 type=double_in_task
    6 ActivityTaskStarted of=5 | 7 ActivityTaskCompleted of=5 result=8
    8 WorkflowTaskScheduled | 9 WorkflowTaskStarted";

fn events(table: &str, workflow_type: &str) -> Vec<HistoryEvent> {
    history_table(&table.replace("TYPE", workflow_type)).unwrap()
}

fn polled(workflow_type: &str, events: Vec<HistoryEvent>) -> wire::PollWorkflowTaskQueueResponse {
    wire::PollWorkflowTaskQueueResponse {
        task_token: "token".into(),
        workflow_execution: Some(WorkflowExecution { workflow_id: "w".into(), run_id: "run-1".into() }),
        workflow_type: Some(WorkflowType { name: workflow_type.into() }),
        started_event_id: events.last().map_or(0, |event| event.event_id),
        previous_started_event_id: if events.first().is_some_and(|event| event.event_id > 1) { 3 } else { 0 },
        attempt: 1,
        history: Some(History { events }),
        ..Default::default()
    }
}

async fn start(options: WorkerOptions) -> (Worker, Arc<Fake>) {
    let (client, fake) = fake::client();
    greet(&fake);
    let dispatch = Dispatch::new()
        .workflow(DOUBLER)
        .workflow(BULKY)
        .workflow(BROKEN)
        .workflow(TALKATIVE)
        .workflow(GENEROUS)
        .workflow(OVERDONE)
        .workflow(WORDY)
        .activity(DOUBLE);
    let worker = Worker::start(&client, options.dispatch(dispatch)).await.unwrap();
    (worker, fake)
}

fn history(events: Vec<HistoryEvent>, token: &'static str) -> wire::GetWorkflowExecutionHistoryResponse {
    wire::GetWorkflowExecutionHistoryResponse {
        history: Some(History { events }),
        next_page_token: token.into(),
        ..Default::default()
    }
}

fn result_of(request: &wire::RespondWorkflowTaskCompletedRequest) -> Payloads {
    match &request.commands[..] {
        [command] => match command.attributes.clone() {
            Some(Attributes::CompleteWorkflowExecutionCommandAttributes(complete)) => {
                complete.result.unwrap()
            }
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_task_is_answered_and_its_activity_starts_at_once() {
    let (worker, fake) = start(WorkerOptions::new("queue").cached_workflows(10)).await;
    let mut next = polled("doubler", events(SECOND, ""));
    next.task_token = "second".into();
    fake.respond_workflow_task_completed.answer(wire::RespondWorkflowTaskCompletedResponse {
        activity_tasks: vec![task("double_in_task", 4)],
        workflow_task: Some(next),
        ..Default::default()
    });
    fake.respond_workflow_task_completed.answer(Default::default());
    fake.respond_activity_task_completed.answer(Default::default());
    fake.poll_workflow_task_queue.answer(polled("doubler", events(FIRST, "doubler")));
    let answers = fake.respond_workflow_task_completed.asked_times(2).await;
    let Some(Attributes::ScheduleActivityTaskCommandAttributes(schedule)) =
        &answers[0].commands[0].attributes
    else {
        panic!("{:?}", answers[0].commands);
    };
    assert!(schedule.request_eager_execution, "a slot is free, so it may start here");
    assert!(answers[0].return_new_workflow_task);
    let sticky = answers[0].sticky_attributes.clone().unwrap().worker_task_queue.unwrap();
    assert_eq!(sticky.normal_name, "queue");
    assert_eq!((&answers[1].task_token[..], result_of(&answers[1])), (&b"second"[..], payloads(8)));
    let done = fake.respond_activity_task_completed.asked_times(1).await;
    assert_eq!(done[0].result, Some(payloads(8)));
    assert!(fake.get_workflow_execution_history.asked().is_empty(), "the second task used the cache");
    worker.shutdown().await.unwrap();
    assert_eq!(fake.shutdown_worker.asked()[0].sticky_task_queue, sticky.name);
}

#[tokio::test]
async fn a_history_in_pages_is_put_together() {
    let (worker, fake) = start(WorkerOptions::new("queue").cached_workflows(0)).await;
    let whole = events(&format!("{FIRST}|{SECOND}"), "doubler");
    let mut task = polled("doubler", whole[..2].to_vec());
    task.next_page_token = "page-2".into();
    task.started_event_id = 9;
    let line = &fake.get_workflow_execution_history;
    line.answer(history(whole[1..4].to_vec(), "page-3"));
    line.answer(history(Vec::new(), "page-4"));
    line.answer(history(whole[4..].to_vec(), ""));
    fake.respond_workflow_task_completed.answer(Default::default());
    fake.poll_workflow_task_queue.answer(task);
    let answers = fake.respond_workflow_task_completed.asked_times(1).await;
    assert_eq!(result_of(&answers[0]), payloads(8));
    assert!(answers[0].sticky_attributes.is_none() && !answers[0].return_new_workflow_task);
    let tokens: Vec<_> = line.asked().into_iter().map(|request| request.next_page_token).collect();
    assert_eq!(tokens, ["page-2", "page-3", "page-4"]);
    worker.shutdown().await.unwrap();
}

#[tokio::test]
async fn a_part_of_a_history_on_a_cold_cache_fetches_the_rest() {
    let (worker, fake) = start(WorkerOptions::new("queue")).await;
    let whole = events(&format!("{FIRST}|{SECOND}"), "doubler");
    fake.get_workflow_execution_history.answer(history(whole[..8].to_vec(), ""));
    fake.respond_workflow_task_completed.answer(Default::default());
    fake.poll_workflow_task_queue.answer(polled("doubler", whole[3..].to_vec()));
    let answers = fake.respond_workflow_task_completed.asked_times(1).await;
    assert_eq!(result_of(&answers[0]), payloads(8), "with the event that only the task had");
    let asked = fake.get_workflow_execution_history.asked();
    assert_eq!((asked.len(), asked[0].execution.as_ref().unwrap().run_id.as_str()), (1, "run-1"));
    worker.shutdown().await.unwrap();
}

#[tokio::test]
async fn a_refused_completion_forgets_the_run_and_the_worker_goes_on() {
    let (worker, fake) = start(WorkerOptions::new("queue")).await;
    fake.respond_workflow_task_completed.refuse(tonic::Status::invalid_argument("UnhandledCommand"));
    fake.poll_workflow_task_queue.answer(polled("doubler", events(FIRST, "doubler")));
    fake.respond_workflow_task_completed.asked_times(1).await;
    fake.respond_workflow_task_completed
        .refuse(tonic::Status::not_found("workflow execution already completed"));
    fake.poll_workflow_task_queue.answer(polled("doubler", events(FIRST, "doubler")));
    fake.respond_workflow_task_completed.asked_times(2).await;
    worker.shutdown().await.unwrap();
    assert!(fake.respond_workflow_task_failed.asked().is_empty());
}

/// The request of an update named `all`.
fn update_message(update_id: &str) -> Message {
    let request = update::Request {
        meta: Some(update::Meta { update_id: update_id.into(), ..Default::default() }),
        input: Some(update::Input { name: "all".into(), ..Default::default() }),
        ..Default::default()
    };
    Message {
        id: format!("{update_id}/request"),
        protocol_instance_id: update_id.into(),
        sequencing_id: Some(SequencingId::EventId(2)),
        body: Some(pack(&request)),
    }
}

/// Why the one update of a task failed.
fn failure_of_update(request: &wire::RespondWorkflowTaskCompletedRequest) -> worker_proto::failure::Failure {
    let bodies = request.messages.iter().filter_map(|message| message.body.as_ref());
    let response =
        bodies.filter_map(|body| unpack::<update::Response>(body).ok()).next().expect("a response");
    match response.outcome.and_then(|outcome| outcome.value) {
        Some(update::outcome::Value::Failure(failure)) => failure,
        other => panic!("the update has not failed: {other:?}"),
    }
}

async fn failed_task(task: wire::PollWorkflowTaskQueueResponse) -> wire::RespondWorkflowTaskFailedRequest {
    let (worker, fake) = start(WorkerOptions::new("queue")).await;
    fake.respond_workflow_task_failed.answer(Default::default());
    fake.poll_workflow_task_queue.answer(task);
    let request = fake.respond_workflow_task_failed.asked_times(1).await.remove(0);
    worker.shutdown().await.unwrap();
    request
}

#[tokio::test]
async fn an_unknown_workflow_fails_the_task_with_the_known_ones() {
    let request = failed_task(polled("double", events(FIRST, "double"))).await;
    let text = request.failure.unwrap().message;
    assert!(
        text.contains(
            "workflow type `double` is not served here; this worker serves `broken`, `bulky`, `doubler`"
        ),
        "{text}"
    );
}

#[tokio::test]
async fn a_panic_fails_the_task_and_says_where() {
    let request = failed_task(polled("broken", events(FIRST, "broken"))).await;
    assert_eq!(request.cause, WorkflowTaskFailedCause::WorkflowWorkerUnhandledFailure as i32);
    let text = request.failure.unwrap().message;
    assert!(text.contains("out of order"), "{text}");
}

#[tokio::test]
async fn an_input_of_another_type_fails_the_task() {
    let table = FIRST.replace("input=4", "input=\"text\"");
    let request = failed_task(polled("doubler", events(&table, "doubler"))).await;
    let text = Failure::from_proto(request.failure.unwrap()).to_string();
    assert!(text.contains("as `u64`"), "{text}");
}

#[tokio::test]
async fn a_result_that_is_too_large_fails_the_task_before_the_server_does() {
    let table = FIRST.replace("input=4", "input=3000000");
    let request = failed_task(polled("bulky", events(&table, "bulky"))).await;
    assert_eq!(request.cause, WorkflowTaskFailedCause::PayloadsTooLarge as i32);
    let text = request.failure.unwrap().message;
    assert!(
        text.starts_with("the result of the workflow has 3000031 bytes, more than the 2097152"),
        "{text}"
    );
}

/// What no server takes fails the task, so that the code can be mended; the server would end the run.
#[tokio::test]
async fn what_else_is_too_large_fails_the_task_with_its_name() {
    for (how, named) in [
        (1, "the failure of the workflow has 3000"),
        (2, "the details of the workflow's cancellation has 3000"),
        (3, "the memo with `second` has 3000"),
        (4, "the memo of child workflow `doubler` has 3000"),
    ] {
        let table = FIRST.replace("input=4", &format!("input={how}"));
        let mut task = polled("overdone", events(&table, "overdone"));
        if how == 2 {
            let asked = "1 WorkflowExecutionStarted type=TYPE input=2 | 2 WorkflowExecutionCancelRequested
                3 WorkflowTaskScheduled | 4 WorkflowTaskStarted";
            task = polled("overdone", events(asked, "overdone"));
        }
        let request = failed_task(task).await;
        let text = request.failure.unwrap().message;
        assert!(
            text.starts_with(named) && text.ends_with("; store it elsewhere and pass where it is"),
            "{text}"
        );
        if how != 3 {
            assert_eq!(request.cause, WorkflowTaskFailedCause::PayloadsTooLarge as i32, "{named}");
        }
    }
}

/// A memo that the server has taken is no mistake any more.
#[tokio::test]
async fn a_memo_in_history_is_not_measured_again() {
    let (worker, fake) = start(WorkerOptions::new("queue").cached_workflows(0)).await;
    let table = FIRST.replace("input=4", "input=3")
        + "| 4 WorkflowTaskCompleted | 5 WorkflowPropertiesModified | 6 WorkflowPropertiesModified
           7 ActivityTaskScheduled id=1 type=double_in_task | 8 ActivityTaskStarted of=7
           9 ActivityTaskCompleted of=7 result=8 | 10 WorkflowTaskScheduled | 11 WorkflowTaskStarted";
    fake.respond_workflow_task_completed.answer(Default::default());
    fake.poll_workflow_task_queue.answer(polled("overdone", events(&table, "overdone")));
    let answers = fake.respond_workflow_task_completed.asked_times(1).await;
    assert_eq!(result_of(&answers[0]), payloads(8));
    worker.shutdown().await.unwrap();
}

/// Otherwise the task would fail for ever: the query and the updates come again with each attempt.
#[tokio::test]
async fn refusals_that_are_too_large_lose_their_details() {
    let (worker, fake) = start(WorkerOptions::new("queue")).await;
    let mut task = polled("wordy", events(FIRST, "wordy"));
    let query = WorkflowQuery { query_type: "all".into(), ..Default::default() };
    task.queries.insert("q".into(), query);
    task.messages.push(update_message("u"));
    fake.respond_workflow_task_completed.answer(Default::default());
    fake.poll_workflow_task_queue.answer(task);
    let request = fake.respond_workflow_task_completed.asked_times(1).await.remove(0);
    let answer = &request.query_results["q"];
    assert_eq!(answer.result_type, QueryResultType::Failed as i32);
    assert!(answer.error_message.starts_with("the failure of a query has 50000"), "{}", answer.error_message);
    let failure = Failure::from_proto(failure_of_update(&request));
    assert_eq!((failure.type_name(), failure.message()), ("Declined", "no"));
    assert!(
        failure.cause().unwrap().message().starts_with("the failure of an update has 50000"),
        "{failure}"
    );
    worker.shutdown().await.unwrap();
}

#[tokio::test]
async fn commands_that_are_too_large_together_fail_the_task() {
    let (worker, fake) = start(WorkerOptions::new("queue")).await;
    let refusal = "grpc: received message larger than max (4200000 vs. 4194304)";
    fake.respond_workflow_task_completed.refuse(tonic::Status::resource_exhausted(refusal));
    fake.respond_workflow_task_failed.answer(Default::default());
    fake.poll_workflow_task_queue.answer(polled("doubler", events(FIRST, "doubler")));
    let request = fake.respond_workflow_task_failed.asked_times(1).await.remove(0);
    assert_eq!(request.cause, WorkflowTaskFailedCause::GrpcMessageTooLarge as i32);
    let text = request.failure.unwrap().message;
    assert!(text.contains("too large for the server") && text.contains(refusal), "{text}");
    worker.shutdown().await.unwrap();
}

/// The server counts a rate of the whole queue, and an activity that is not polled for passes it by.
#[tokio::test]
async fn a_rate_of_activities_leaves_none_to_start_at_once() {
    for options in [
        WorkerOptions::new("queue").queue_activities_per_second(5.0),
        WorkerOptions::new("queue").activities_per_second(5.0),
        WorkerOptions::new("queue").without_eager_activities(),
    ] {
        let (worker, fake) = start(options).await;
        fake.respond_workflow_task_completed.answer(Default::default());
        fake.poll_workflow_task_queue.answer(polled("doubler", events(FIRST, "doubler")));
        let answers = fake.respond_workflow_task_completed.asked_times(1).await;
        let Some(Attributes::ScheduleActivityTaskCommandAttributes(schedule)) =
            &answers[0].commands[0].attributes
        else {
            panic!("{:?}", answers[0].commands);
        };
        assert!(!schedule.request_eager_execution);
        worker.shutdown().await.unwrap();
    }
}

#[tokio::test]
async fn a_task_that_keeps_failing_is_reported_once() {
    let (worker, fake) = start(WorkerOptions::new("queue")).await;
    let mut again = polled("broken", events(FIRST, "broken"));
    again.attempt = 2;
    fake.poll_workflow_task_queue.answer(again);
    fake.respond_workflow_task_completed.answer(Default::default());
    let mut good = polled("doubler", events(FIRST, "doubler"));
    good.workflow_execution.as_mut().unwrap().run_id = "run-2".into();
    fake.poll_workflow_task_queue.answer(good);
    fake.respond_workflow_task_completed.asked_times(1).await;
    worker.shutdown().await.unwrap();
    assert!(fake.respond_workflow_task_failed.asked().is_empty());
}

#[tokio::test]
async fn a_query_that_is_the_whole_task_is_answered() {
    let (worker, fake) = start(WorkerOptions::new("queue")).await;
    let mut task = polled("doubler", events(FIRST, "doubler"));
    task.started_event_id = 0;
    task.query = Some(WorkflowQuery { query_type: "nothing".into(), ..Default::default() });
    fake.respond_query_task_completed.answer(Default::default());
    fake.poll_workflow_task_queue.answer(task);
    let answer = fake.respond_query_task_completed.asked_times(1).await.remove(0);
    assert_eq!(answer.completed_type, QueryResultType::Failed as i32);
    assert!(answer.error_message.contains("`nothing`"), "{}", answer.error_message);
    worker.shutdown().await.unwrap();
}

/// Otherwise the task would fail, come again with the same query, and the run would never go on.
#[tokio::test]
async fn an_answer_that_is_too_large_fails_only_its_query() {
    let (worker, fake) = start(WorkerOptions::new("queue")).await;
    let mut task = polled("talkative", events(FIRST, "talkative"));
    let query = WorkflowQuery { query_type: "all".into(), ..Default::default() };
    task.queries.insert("q".into(), query);
    fake.respond_workflow_task_completed.answer(Default::default());
    fake.poll_workflow_task_queue.answer(task);
    let request = fake.respond_workflow_task_completed.asked_times(1).await.remove(0);
    assert_eq!(request.commands.len(), 1, "the activity is scheduled");
    let answer = &request.query_results["q"];
    assert_eq!((answer.result_type, answer.answer.is_none()), (QueryResultType::Failed as i32, true));
    assert!(answer.error_message.contains("the answer of a query has 50000"), "{}", answer.error_message);
    worker.shutdown().await.unwrap();
}

/// Otherwise the task would fail for ever, since the update comes again with each attempt.
#[tokio::test]
async fn a_result_of_an_update_that_is_too_large_fails_only_the_update() {
    let (worker, fake) = start(WorkerOptions::new("queue")).await;
    let mut task = polled("generous", events(FIRST, "generous"));
    task.messages.push(update_message("u"));
    fake.respond_workflow_task_completed.answer(Default::default());
    fake.poll_workflow_task_queue.answer(task);
    let request = fake.respond_workflow_task_completed.asked_times(1).await.remove(0);
    let is_scheduling = |command: &worker_proto::command::Command| {
        matches!(command.attributes, Some(Attributes::ScheduleActivityTaskCommandAttributes(_)))
    };
    assert!(request.commands.iter().any(is_scheduling), "the activity is scheduled");
    let failure = failure_of_update(&request);
    assert!(failure.message.contains("the result of an update has 50000"), "{}", failure.message);
    worker.shutdown().await.unwrap();
}

#[tokio::test]
async fn a_full_cache_gives_runs_back() {
    let (worker, fake) = start(WorkerOptions::new("queue").cached_workflows(1)).await;
    fake.reset_sticky_task_queue.answer(Default::default());
    for run in ["run-1", "run-2"] {
        fake.respond_workflow_task_completed.answer(Default::default());
        let mut task = polled("doubler", events(FIRST, "doubler"));
        task.workflow_execution.as_mut().unwrap().run_id = run.into();
        let answered = fake.respond_workflow_task_completed.asked().len() + 1;
        fake.poll_workflow_task_queue.answer(task);
        fake.respond_workflow_task_completed.asked_times(answered).await;
    }
    let reset = fake.reset_sticky_task_queue.asked_times(1).await.remove(0);
    assert_eq!(reset.execution.unwrap().run_id, "run-1");
    worker.shutdown().await.unwrap();
}
