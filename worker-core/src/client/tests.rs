use tonic::{Code, Status};
use worker_proto::common::{Payloads, WorkflowExecution};
use worker_proto::enums::{UpdateWorkflowExecutionLifecycleStage as Stage, WorkflowExecutionStatus};
use worker_proto::history::history_event::Attributes;
use worker_proto::history::{self, History, HistoryEvent};
use worker_proto::query::QueryRejected;
use worker_proto::update::{Outcome, UpdateRef, outcome};
use worker_proto::workflowservice as wire;

use super::fake::client;
use super::*;
use crate::error::Failure;
use crate::{Query, SearchAttributeUpdates, Signal, Update};

const GREETER: Workflow<String, String> = Workflow::named("greeter");
const ADD: Signal<(String, u32)> = Signal::named("add");
const TOTAL: Query<(), u64> = Query::named("total");
const PAY: Update<u64, String> = Update::named("pay");

fn payloads<T: Serialize>(value: &T) -> Option<Payloads> {
    Some(Payloads { payloads: vec![DataConverter::default().encode(value).unwrap()] })
}

fn close(attributes: Attributes) -> wire::GetWorkflowExecutionHistoryResponse {
    let events = vec![HistoryEvent { attributes: Some(attributes), ..Default::default() }];
    wire::GetWorkflowExecutionHistoryResponse { history: Some(History { events }), ..Default::default() }
}

fn completed(value: &str, next: &str) -> wire::GetWorkflowExecutionHistoryResponse {
    close(Attributes::WorkflowExecutionCompletedEventAttributes(
        history::WorkflowExecutionCompletedEventAttributes {
            result: payloads(&value),
            new_execution_run_id: next.into(),
            ..Default::default()
        },
    ))
}

fn continued(next: &str) -> wire::GetWorkflowExecutionHistoryResponse {
    close(Attributes::WorkflowExecutionContinuedAsNewEventAttributes(
        history::WorkflowExecutionContinuedAsNewEventAttributes {
            new_execution_run_id: next.into(),
            ..Default::default()
        }
        .into(),
    ))
}

#[tokio::test(start_paused = true)]
async fn what_the_engine_puts_off_is_asked_again() {
    let (client, fake) = client();
    let line = &fake.signal_workflow_execution;
    for _ in 0..3 {
        line.refuse(Status::resource_exhausted("workflow is closing"));
    }
    line.answer(wire::SignalWorkflowExecutionResponse::default());
    client.workflow::<()>("w").signal(ADD, ("one".into(), 1)).await.unwrap();
    let asked = line.asked();
    assert_eq!(asked.len(), 4);
    assert!(
        asked.iter().all(|request| request.request_id == asked[0].request_id),
        "one signal to the engine"
    );
    line.refuse(Status::unavailable("closed"));
    client.workflow::<()>("w").signal(ADD, ("two".into(), 2)).await.expect_err("final");
}

#[tokio::test]
async fn a_start_carries_its_options() {
    let (client, fake) = client();
    fake.start_workflow_execution
        .answer(wire::StartWorkflowExecutionResponse { run_id: "r1".into(), ..Default::default() });
    let handle = client
        .start(GREETER, "World".into())
        .id("g")
        .task_queue("q")
        .run_timeout("1m")
        .memo("note", &5)
        .search_attributes(SearchAttributeUpdates::new().keyword("Tier", "gold"))
        .summary("hello")
        .id_conflict(IdConflict::UseExisting)
        .retry(crate::RetryPolicy::new().max_attempts(3))
        .await
        .unwrap();
    assert_eq!((handle.id(), handle.run_id()), ("g", Some("r1")));
    let request = fake.start_workflow_execution.asked().remove(0);
    assert_eq!(request.input, payloads(&"World"));
    assert_eq!(request.workflow_run_timeout.unwrap().seconds, 60);
    assert_eq!(request.retry_policy.unwrap().maximum_attempts, 3);
    assert_eq!(&request.memo.unwrap().fields["note"].data[..], b"5");
    assert_eq!(request.workflow_id_conflict_policy, 2);
    assert_eq!(uuid::Uuid::parse_str(&request.request_id).unwrap().get_version_num(), 4);
    assert!(request.identity.starts_with(&format!("{}@", std::process::id())));
}

#[tokio::test]
async fn a_start_without_an_id_makes_one() {
    let (client, fake) = client();
    fake.start_workflow_execution.answer(Default::default());
    let handle = client.start(GREETER, "World".into()).task_queue("q").await.unwrap();
    assert!(uuid::Uuid::parse_str(handle.id().strip_prefix("greeter-").unwrap()).is_ok());
}

#[tokio::test]
async fn bad_starts_are_refused_before_they_are_sent() {
    let (client, fake) = client();
    let error = client.start(GREETER, "World".into()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "no task queue to start workflow `greeter` on; add `.task_queue(\"..\")` or the attribute `#[workflow(task_queue = \"..\")]`"
    );
    let error = client.start(GREETER, "x".repeat(3 << 20)).task_queue("q").await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the input of workflow `greeter` has 3145759 bytes, more than the 2097152 that a server accepts; \
         store it elsewhere and pass where it is"
    );
    let error = client.start(GREETER, "x".into()).task_queue("q").run_timeout("soon").await.unwrap_err();
    assert!(error.to_string().starts_with("`soon` is not a duration"), "{error}");
    assert!(fake.start_workflow_execution.asked().is_empty());
}

/// Every way in is checked before anything is sent, and names what is too large.
#[tokio::test]
async fn inputs_that_no_server_takes_are_not_sent() {
    const NOTE: Signal<String> = Signal::named("note");
    const FIND: Query<String, u64> = Query::named("find");
    const SET: Update<String, ()> = Update::named("set");
    let (client, fake) = client();
    let handle = client.workflow::<()>("g");
    let large = || "x".repeat(crate::size::BYTES_MAX);
    let start = client.start(GREETER, "x".into()).task_queue("q").signal_with_start(NOTE, large());
    let StartError::Input(start) = start.await.unwrap_err() else { panic!("the signal of a start") };
    let HandleError::Input(signal) = handle.signal(NOTE, large()).await.unwrap_err() else {
        panic!("signal")
    };
    let QueryError::Input(query) = handle.query(FIND, large()).await.unwrap_err() else { panic!("query") };
    let UpdateError::Input(update) = handle.update(SET, large()).await.unwrap_err() else { panic!("update") };
    for (error, named) in [(start, "`note`"), (signal, "`note`"), (query, "`find`"), (update, "`set`")] {
        let InputError::TooLarge { what, size, limit } = &error else { panic!("{error:?}") };
        assert!(what.contains(named) && *size > *limit && *limit == crate::size::BYTES_MAX, "{error:?}");
        assert!(error.to_string().ends_with("; store it elsewhere and pass where it is"), "{error}");
    }
    assert!(fake.signal_with_start_workflow_execution.asked().is_empty());
    assert!(fake.signal_workflow_execution.asked().is_empty());
    assert!(fake.query_workflow.asked().is_empty() && fake.update_workflow_execution.asked().is_empty());
}

/// Each value is small enough, all together are not.
#[tokio::test]
async fn a_memo_is_measured_as_a_whole() {
    let (client, fake) = client();
    let start = || client.start(GREETER, "x".into()).task_queue("q");
    let half = "x".repeat(crate::size::BYTES_MAX / 2);
    let StartError::Input(whole) = start().memo("a", &half).memo("b", &half).await.unwrap_err() else {
        panic!()
    };
    let StartError::Input(one) = start().memo("a", &half.repeat(2)).await.unwrap_err() else { panic!() };
    let StartError::Input(with_signal) =
        start().memo("a", &half).memo("b", &half).signal_with_start(ADD, ("a".into(), 1)).await.unwrap_err()
    else {
        panic!()
    };
    for (error, named) in [(whole, "the memo has"), (one, "memo `a` has"), (with_signal, "the memo has")] {
        assert!(matches!(error, InputError::TooLarge { .. }), "{error:?}");
        assert!(error.to_string().starts_with(named), "{error}");
    }
    assert!(fake.start_workflow_execution.asked().is_empty());
    assert!(fake.signal_with_start_workflow_execution.asked().is_empty());
    fake.start_workflow_execution.answer(Default::default());
    start().memo("a", &half).await.unwrap();
}

#[tokio::test]
async fn signal_with_start_is_one_call() {
    let (client, fake) = client();
    fake.signal_with_start_workflow_execution.answer(Default::default());
    client
        .start(GREETER, "World".into())
        .id("g")
        .task_queue("q")
        .signal_with_start(ADD, ("a".into(), 1))
        .await
        .unwrap();
    let request = fake.signal_with_start_workflow_execution.asked().remove(0);
    assert_eq!((request.signal_name.as_str(), request.signal_input.unwrap().payloads.len()), ("add", 2));
}

#[tokio::test]
async fn a_result_follows_pages_and_runs() {
    let (client, fake) = client();
    let line = &fake.get_workflow_execution_history;
    line.answer(wire::GetWorkflowExecutionHistoryResponse {
        next_page_token: "t".into(),
        ..Default::default()
    });
    line.answer(continued("r2"));
    line.answer(wire::GetWorkflowExecutionHistoryResponse::default());
    line.answer(completed("cron", "r3"));
    line.answer(completed("done", ""));
    let handle = client.workflow_run::<String>("g", "r1");
    assert_eq!(handle.result().await.unwrap(), "done");
    let asked: Vec<_> = line
        .asked()
        .into_iter()
        .map(|request| (request.execution.unwrap().run_id, request.next_page_token))
        .collect();
    let expected = [("r1", ""), ("r1", "t"), ("r2", ""), ("r2", ""), ("r3", "")];
    assert_eq!(asked, expected.map(|(run, token)| (run.to_owned(), bytes::Bytes::from(token))));

    line.answer(continued("r2"));
    let error = handle.result_of_run().await.unwrap_err();
    assert_eq!(error.to_string(), "workflow `g` continues as run `r2`");
}

#[tokio::test]
async fn each_end_is_its_own_error() {
    let (client, fake) = client();
    let line = &fake.get_workflow_execution_history;
    let handle = client.workflow::<String>("g");
    let failure = Failure::new("Declined", "no").caused_by(Failure::new("Inner", "why")).into_proto();
    line.answer(close(Attributes::WorkflowExecutionFailedEventAttributes(
        history::WorkflowExecutionFailedEventAttributes { failure: Some(failure), ..Default::default() }
            .into(),
    )));
    let error = Failure::from(handle.result().await.unwrap_err());
    assert_eq!(error.to_string(), "workflow `g` failed: no: why");
    assert_eq!(error.cause().unwrap().type_name(), "Declined");

    line.answer(close(Attributes::WorkflowExecutionTerminatedEventAttributes(
        history::WorkflowExecutionTerminatedEventAttributes { reason: "stop".into(), ..Default::default() },
    )));
    assert_eq!(handle.result().await.unwrap_err().to_string(), "workflow `g` was terminated: stop");
    line.answer(close(Attributes::WorkflowExecutionTimedOutEventAttributes(Default::default())));
    assert_eq!(handle.result().await.unwrap_err().to_string(), "workflow `g` timed out");
    line.answer(close(Attributes::WorkflowExecutionCanceledEventAttributes(Default::default())));
    assert!(matches!(handle.result().await, Err(ResultError::Cancelled { .. })));
    line.refuse(Status::not_found("no such workflow"));
    assert_eq!(handle.result().await.unwrap_err().to_string(), "there is no workflow `g` in this namespace");
    line.answer(completed("text", ""));
    let error = Failure::from(client.workflow::<u64>("g").result().await.unwrap_err()).to_string();
    assert!(
        error.starts_with("the result of workflow `g` is of another type: cannot read a payload"),
        "{error}"
    );
}

#[tokio::test]
async fn a_handle_from_a_start_stays_in_its_chain() {
    let (client, fake) = client();
    fake.start_workflow_execution
        .answer(wire::StartWorkflowExecutionResponse { run_id: "r1".into(), ..Default::default() });
    let handle = client.start(GREETER, "World".into()).id("g").task_queue("q").await.unwrap();
    fake.request_cancel_workflow_execution.answer(Default::default());
    handle.cancel().reason("enough").await.unwrap();
    let request = fake.request_cancel_workflow_execution.asked().remove(0);
    let execution = WorkflowExecution { workflow_id: "g".into(), run_id: String::new() };
    assert_eq!(
        (request.first_execution_run_id.as_str(), request.workflow_execution),
        ("r1", Some(execution))
    );
    assert_eq!(request.reason, "enough");
    fake.terminate_workflow_execution.refuse(Status::not_found("workflow execution already completed"));
    let error = handle.terminate().reason("x").details(&1).await.unwrap_err();
    assert_eq!(error.to_string(), "there is no running workflow `g` in this namespace");
}

#[tokio::test]
async fn queries_answer_or_say_why_not() {
    let (client, fake) = client();
    let handle = client.workflow::<()>("g");
    let line = &fake.query_workflow;
    line.answer(wire::QueryWorkflowResponse { query_result: payloads(&7), ..Default::default() });
    assert_eq!(handle.query(TOTAL, ()).await.unwrap(), 7);
    line.answer(wire::QueryWorkflowResponse { query_result: payloads(&"x"), ..Default::default() });
    let error = handle.query(TOTAL, ()).await.unwrap_err();
    assert_eq!(error.to_string(), "the answer of query `total` is of another type");
    line.answer(wire::QueryWorkflowResponse {
        query_rejected: Some(QueryRejected { status: WorkflowExecutionStatus::Completed.into() }),
        ..Default::default()
    });
    let error = handle.query(TOTAL, ()).reject_if(QueryRejectCondition::NotOpen).await.unwrap_err();
    assert_eq!(error.to_string(), "workflow `g` is Completed, which this query excludes");
    assert_eq!(line.asked()[2].query_reject_condition, QueryRejectCondition::NotOpen as i32);
    line.refuse(Status::new(Code::InvalidArgument, "unknown queryType total"));
    let error = Failure::from(handle.query(TOTAL, ()).await.unwrap_err());
    assert_eq!(error.to_string(), "query `total` of workflow `g` failed: unknown queryType total");
}

fn update_answer(stage: Stage, value: Option<outcome::Value>) -> wire::UpdateWorkflowExecutionResponse {
    let execution = WorkflowExecution { workflow_id: "g".into(), run_id: "r1".into() };
    wire::UpdateWorkflowExecutionResponse {
        stage: stage.into(),
        outcome: value.map(|value| Outcome { value: Some(value) }),
        update_ref: Some(UpdateRef { workflow_execution: Some(execution), update_id: "u".into() }),
        ..Default::default()
    }
}

#[tokio::test]
async fn an_update_is_asked_for_until_it_is_done() {
    let (client, fake) = client();
    let handle = client.workflow::<()>("g");
    fake.update_workflow_execution.answer(update_answer(Stage::Admitted, None));
    fake.update_workflow_execution.answer(update_answer(Stage::Accepted, None));
    fake.poll_workflow_execution_update.answer(Default::default());
    fake.poll_workflow_execution_update.answer(wire::PollWorkflowExecutionUpdateResponse {
        outcome: Some(Outcome { value: Some(outcome::Value::Success(payloads(&"paid").unwrap())) }),
        ..Default::default()
    });
    assert_eq!(handle.update(PAY, 5).id("u").await.unwrap(), "paid");
    let asked = fake.update_workflow_execution.asked();
    let ids: Vec<_> = asked
        .iter()
        .map(|request| request.request.as_ref().unwrap().meta.as_ref().unwrap().update_id.as_str())
        .collect();
    assert_eq!(ids, ["u", "u"]);
    assert_eq!(asked[0].wait_policy.unwrap().lifecycle_stage, Stage::Completed as i32);
    assert_eq!(fake.poll_workflow_execution_update.asked().len(), 2);
}

#[tokio::test]
async fn a_rejected_update_is_an_error() {
    let (client, fake) = client();
    let handle = client.workflow::<()>("g");
    let rejected = outcome::Value::Failure(Failure::new("Invalid", "too much").into_proto());
    fake.update_workflow_execution.answer(update_answer(Stage::Completed, Some(rejected)));
    let error = Failure::from(handle.update(PAY, 5).id("u").accepted().await.unwrap_err());
    assert_eq!(error.to_string(), "update `u` of workflow `g` failed: too much");
    fake.update_workflow_execution.refuse(Status::deadline_exceeded("late"));
    let error = handle.update(PAY, 5).id("u").await.unwrap_err();
    assert_eq!(error.to_string(), "waiting for update `u` was cut off; it may still run");
}

#[tokio::test]
async fn a_list_fetches_page_by_page() {
    let (client, fake) = client();
    let page = |ids: &[&str], token: &'static str| wire::ListWorkflowExecutionsResponse {
        executions: ids
            .iter()
            .map(|id| worker_proto::workflow::WorkflowExecutionInfo {
                execution: Some(WorkflowExecution { workflow_id: (*id).to_owned(), run_id: "r".into() }),
                ..Default::default()
            })
            .collect(),
        next_page_token: token.into(),
    };
    let line = &fake.list_workflow_executions;
    line.answer(page(&["a", "b"], "t"));
    line.answer(page(&[], "u"));
    line.answer(page(&["c"], ""));
    let all = client.list("Tier = 'gold'").page_size(2).all().await.unwrap();
    assert_eq!(all.iter().map(WorkflowSummary::id).collect::<Vec<_>>(), ["a", "b", "c"]);
    assert_eq!(line.asked().len(), 3);
    line.refuse(Status::invalid_argument("unexpected token"));
    let error = client.list("((").next().await.unwrap_err();
    assert_eq!(error.to_string(), "the list query `((` is not valid: unexpected token");
}

#[tokio::test]
async fn activities_are_completed_from_outside() {
    let (client, fake) = client();
    let handle = client.complete_activity(b"token".to_vec());
    assert!(!format!("{handle:?}").contains("token\""));
    fake.respond_activity_task_completed.answer(Default::default());
    handle.complete(&5).await.unwrap();
    assert_eq!(fake.respond_activity_task_completed.asked()[0].result, payloads(&5));
    fake.record_activity_task_heartbeat
        .answer(wire::RecordActivityTaskHeartbeatResponse { cancel_requested: true, ..Default::default() });
    let error = handle.heartbeat(&1).await.unwrap_err();
    assert_eq!(error.to_string(), "the activity should stop: cancellation was requested");
    fake.respond_activity_task_failed.refuse(Status::not_found("gone"));
    assert!(matches!(handle.fail(Failure::new("A", "b")).await, Err(ActivityHandleError::NotFound)));
}

#[tokio::test]
async fn what_is_too_large_for_an_activity_is_not_sent() {
    let (client, fake) = client();
    let handle = client.complete_activity(b"token".to_vec());
    let large = "x".repeat(crate::size::BYTES_MAX);
    let errors = [
        (handle.complete(&large).await, "the result of the activity has"),
        (handle.fail(Failure::new("A", "b").details(&large)).await, "the failure of the activity has"),
        (handle.cancelled(&large).await, "the details of the cancellation has"),
        (handle.heartbeat(&large).await, "the details of the heartbeat has"),
    ];
    for (result, named) in errors {
        let Err(ActivityHandleError::Input(error)) = result else { panic!("{result:?}") };
        assert!(matches!(error, InputError::TooLarge { .. }), "{error:?}");
        assert!(error.to_string().starts_with(named), "{error}");
    }
    assert!(fake.respond_activity_task_completed.asked().is_empty());
    assert!(fake.respond_activity_task_failed.asked().is_empty());
    assert!(fake.respond_activity_task_canceled.asked().is_empty());
    assert!(fake.record_activity_task_heartbeat.asked().is_empty());
}

#[tokio::test]
async fn activities_are_found_by_their_ids() {
    let (client, fake) = client();
    let handle = client.activity("w", "7");
    let named = |workflow_id: &str, activity_id: &str| assert_eq!((workflow_id, activity_id), ("w", "7"));
    fake.respond_activity_task_completed_by_id.answer(Default::default());
    handle.complete(&5).await.unwrap();
    let asked = fake.respond_activity_task_completed_by_id.asked().remove(0);
    named(&asked.workflow_id, &asked.activity_id);
    assert_eq!((asked.result, asked.namespace.as_str()), (payloads(&5), "default"));

    fake.respond_activity_task_failed_by_id.answer(Default::default());
    handle.fail(Failure::new("Declined", "no")).await.unwrap();
    let asked = fake.respond_activity_task_failed_by_id.asked().remove(0);
    named(&asked.workflow_id, &asked.activity_id);
    assert_eq!(asked.failure.unwrap().message, "no");

    fake.respond_activity_task_canceled_by_id.answer(Default::default());
    handle.cancelled(&"cleaned up").await.unwrap();
    let asked = fake.respond_activity_task_canceled_by_id.asked().remove(0);
    named(&asked.workflow_id, &asked.activity_id);
    assert_eq!(asked.details, payloads(&"cleaned up"));

    fake.record_activity_task_heartbeat_by_id.answer(Default::default());
    handle.heartbeat(&1).await.unwrap();
    fake.record_activity_task_heartbeat_by_id
        .answer(wire::RecordActivityTaskHeartbeatByIdResponse { activity_reset: true, ..Default::default() });
    let error = handle.heartbeat(&2).await.unwrap_err();
    assert!(
        matches!(error, ActivityHandleError::Cancelled { reason: crate::CancelReason::Reset }),
        "{error:?}"
    );
    let asked = fake.record_activity_task_heartbeat_by_id.asked().remove(1);
    named(&asked.workflow_id, &asked.activity_id);
    assert_eq!(asked.details, payloads(&2));

    fake.respond_activity_task_completed_by_id.refuse(Status::not_found("gone"));
    assert!(matches!(handle.complete(&5).await, Err(ActivityHandleError::NotFound)));
}

#[tokio::test]
async fn a_reset_names_its_event_and_gives_the_new_run() {
    let (client, fake) = client();
    let line = &fake.reset_workflow_execution;
    line.answer(wire::ResetWorkflowExecutionResponse { run_id: "r2".into() });
    let handle = client.workflow_run::<()>("g", "r1");
    assert_eq!(handle.reset(4, "the code was wrong").await.unwrap(), "r2");
    let asked = line.asked().remove(0);
    let execution = WorkflowExecution { workflow_id: "g".into(), run_id: "r1".into() };
    assert_eq!((asked.workflow_execution, asked.workflow_task_finish_event_id), (Some(execution), 4));
    assert_eq!((asked.reason.as_str(), asked.namespace.as_str()), ("the code was wrong", "default"));
    assert!(uuid::Uuid::parse_str(&asked.request_id).is_ok(), "a repeated call resets once");

    line.refuse(Status::not_found("no such workflow"));
    assert!(matches!(handle.reset(4, "x").await, Err(HandleError::NotFound { .. })));
    line.refuse(Status::invalid_argument("event 4 is no end of a workflow task"));
    let error = handle.reset(4, "x").await.unwrap_err();
    assert!(matches!(error, HandleError::Rpc(_)), "{error:?}");
    assert!(error.to_string().contains("event 4 is no end of a workflow task"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn an_address_that_does_not_answer_is_a_typed_error() {
    // Port 9 of the loopback: nothing listens there.
    let error = Client::connect("127.0.0.1:9").await.unwrap_err();
    assert!(matches!(error, ConnectError::Unreachable { .. }));
    assert_eq!(
        error.to_string(),
        "no Temporal server answers at `127.0.0.1:9`; check the address and that it runs, or use \
         `Client::embedded`, which needs none"
    );
}
