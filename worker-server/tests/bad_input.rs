//! What a caller may send that is wrong, and the error that names it.  After each, the engine answers as before.

mod common;

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::sync::Arc;

use bytes::Bytes;
use tonic::{Code, Request, Status};
use worker_proto::common::{Memo, Payload, Payloads, RetryPolicy, WorkflowExecution, WorkflowType};
use worker_proto::enums::{WorkflowIdConflictPolicy, WorkflowIdReusePolicy};
use worker_proto::prost_types::Duration;
use worker_proto::sdk::UserMetadata;
use worker_proto::service::WorkflowService;
use worker_proto::taskqueue::TaskQueue;
use worker_proto::workflowservice::{
    CountWorkflowExecutionsRequest, GetSystemInfoRequest, ListWorkflowExecutionsRequest,
    PollWorkflowTaskQueueRequest, RespondActivityTaskCompletedRequest, RespondWorkflowTaskCompletedRequest,
    SignalWorkflowExecutionRequest, StartWorkflowExecutionRequest,
};
use worker_server::{OpenError, Server};

use common::{Served, call_raw};

const START: &str = "/temporal.api.workflowservice.v1.WorkflowService/StartWorkflowExecution";
const TOO_LONG: usize = 1_001;
const TOO_LARGE: usize = 2 * 1024 * 1024 + 1;

async fn service() -> Arc<dyn WorkflowService> {
    Server::builder().memory().build().await.unwrap().workflow_service()
}

fn start() -> StartWorkflowExecutionRequest {
    StartWorkflowExecutionRequest {
        namespace: "default".into(),
        workflow_id: "w".into(),
        workflow_type: Some(WorkflowType { name: "T".into() }),
        task_queue: Some(TaskQueue { name: "q".into(), ..TaskQueue::default() }),
        ..StartWorkflowExecutionRequest::default()
    }
}

fn payloads(bytes: usize) -> Payloads {
    Payloads { payloads: vec![Payload { data: vec![b'x'; bytes].into(), ..Payload::default() }] }
}

/// A start with a summary and details of so many bytes.
fn described(summary: usize, details: usize) -> StartWorkflowExecutionRequest {
    let payload = |bytes: usize| payloads(bytes).payloads.pop();
    let user_metadata = Some(UserMetadata { summary: payload(summary), details: payload(details) });
    StartWorkflowExecutionRequest { user_metadata, ..start() }
}

fn seconds(seconds: i64) -> Option<Duration> {
    Some(Duration { seconds, nanos: 0 })
}

#[track_caller]
fn check(status: &Status, code: Code, message: &str) {
    assert_eq!((status.code(), status.message()), (code, message));
}

#[tokio::test]
async fn a_start_is_refused_by_its_first_fault() {
    let service = service().await;
    let long = || "x".repeat(TOO_LONG);
    let retry = |policy: RetryPolicy| StartWorkflowExecutionRequest { retry_policy: Some(policy), ..start() };
    let cases = [
        (StartWorkflowExecutionRequest { namespace: String::new(), ..start() }, "Namespace is empty."),
        (StartWorkflowExecutionRequest { namespace: long(), ..start() }, "Namespace length exceeds limit."),
        (
            StartWorkflowExecutionRequest { workflow_id: String::new(), ..start() },
            "WorkflowId is not set on request.",
        ),
        (
            StartWorkflowExecutionRequest { workflow_id: long(), ..start() },
            "WorkflowId length exceeds limit.",
        ),
        (StartWorkflowExecutionRequest { request_id: long(), ..start() }, "RequestId length exceeds limit."),
        (StartWorkflowExecutionRequest { identity: long(), ..start() }, "Identity length exceeds limit."),
        (described(401, 0), "user metadata summary size 401 exceeds size limit 400"),
        (described(0, 20_001), "user metadata details size 20001 exceeds size limit 20000"),
        (
            StartWorkflowExecutionRequest { workflow_type: None, ..start() },
            "WorkflowType is not set on request.",
        ),
        (StartWorkflowExecutionRequest { task_queue: None, ..start() }, "taskQueue is not set"),
        (
            StartWorkflowExecutionRequest { task_queue: Some(TaskQueue::default()), ..start() },
            "missing task queue name",
        ),
        (
            StartWorkflowExecutionRequest { workflow_run_timeout: seconds(-1), ..start() },
            "An invalid WorkflowRunTimeoutSeconds is set on request. cause: negative duration",
        ),
        (
            StartWorkflowExecutionRequest { cron_schedule: "now and then".into(), ..start() },
            "invalid CronSchedule.",
        ),
        (
            StartWorkflowExecutionRequest {
                cron_schedule: "* * * * *".into(),
                workflow_start_delay: seconds(5),
                ..start()
            },
            "CronSchedule and WorkflowStartDelay may not be used together.",
        ),
        (
            retry(RetryPolicy { backoff_coefficient: 0.5, ..RetryPolicy::default() }),
            "BackoffCoefficient cannot be less than 1 on retry policy.",
        ),
        (
            retry(RetryPolicy { backoff_coefficient: f64::NAN, ..RetryPolicy::default() }),
            "BackoffCoefficient cannot be less than 1 on retry policy.",
        ),
        (
            retry(RetryPolicy { initial_interval: seconds(-1), ..RetryPolicy::default() }),
            "invalid InitialInterval set on retry policy: negative duration",
        ),
        (
            retry(RetryPolicy {
                initial_interval: seconds(10),
                maximum_interval: seconds(1),
                ..RetryPolicy::default()
            }),
            "MaximumInterval cannot be less than InitialInterval on retry policy.",
        ),
        (
            retry(RetryPolicy { maximum_attempts: -1, ..RetryPolicy::default() }),
            "MaximumAttempts cannot be negative on retry policy.",
        ),
        (
            retry(RetryPolicy {
                non_retryable_error_types: vec!["TemporalTimeout:Foo".into()],
                ..RetryPolicy::default()
            }),
            "Invalid timeout type value: Foo.",
        ),
        (
            StartWorkflowExecutionRequest {
                workflow_id_reuse_policy: WorkflowIdReusePolicy::TerminateIfRunning as i32,
                workflow_id_conflict_policy: WorkflowIdConflictPolicy::Fail as i32,
                ..start()
            },
            "Invalid WorkflowIDReusePolicy: WORKFLOW_ID_REUSE_POLICY_TERMINATE_IF_RUNNING cannot be used together with a WorkflowIDConflictPolicy",
        ),
        (
            StartWorkflowExecutionRequest { input: Some(payloads(TOO_LARGE)), ..start() },
            "Blob data size exceeds limit.",
        ),
        (
            StartWorkflowExecutionRequest {
                memo: Some(Memo { fields: [("m".into(), payloads(TOO_LARGE).payloads.remove(0))].into() }),
                ..start()
            },
            "Memo size exceeds limit.",
        ),
    ];
    for (request, message) in cases {
        let status = service.start_workflow_execution(Request::new(request)).await.unwrap_err();
        check(&status, Code::InvalidArgument, message);
    }
    service.start_workflow_execution(Request::new(start())).await.unwrap();
    let status = service.start_workflow_execution(Request::new(start())).await.unwrap_err();
    assert_eq!(status.code(), Code::AlreadyExists);
    let status = service
        .start_workflow_execution(Request::new(StartWorkflowExecutionRequest {
            namespace: "nowhere".into(),
            ..start()
        }))
        .await
        .unwrap_err();
    check(&status, Code::NotFound, "Namespace nowhere is not found.");
}

#[tokio::test]
async fn a_signal_names_its_fault() {
    let service = service().await;
    let execution = |workflow_id: &str, run_id: &str| {
        Some(WorkflowExecution { workflow_id: workflow_id.into(), run_id: run_id.into() })
    };
    let signal = || SignalWorkflowExecutionRequest {
        namespace: "default".into(),
        workflow_execution: execution("w", ""),
        signal_name: "s".into(),
        ..SignalWorkflowExecutionRequest::default()
    };
    let cases = [
        (
            SignalWorkflowExecutionRequest { workflow_execution: None, ..signal() },
            Code::InvalidArgument,
            "Execution is not set on request.",
        ),
        (
            SignalWorkflowExecutionRequest { workflow_execution: execution("", ""), ..signal() },
            Code::InvalidArgument,
            "WorkflowId is not set on request.",
        ),
        (
            SignalWorkflowExecutionRequest { workflow_execution: execution("w", "no uuid"), ..signal() },
            Code::InvalidArgument,
            "Invalid RunId.",
        ),
        (
            SignalWorkflowExecutionRequest { signal_name: String::new(), ..signal() },
            Code::InvalidArgument,
            "SignalName is not set on request.",
        ),
        (
            SignalWorkflowExecutionRequest { input: Some(payloads(TOO_LARGE)), ..signal() },
            Code::InvalidArgument,
            "Blob data size exceeds limit.",
        ),
        (signal(), Code::NotFound, "workflow not found for ID: w"),
    ];
    for (request, code, message) in cases {
        let status = service.signal_workflow_execution(Request::new(request)).await.unwrap_err();
        check(&status, code, message);
    }
}

#[tokio::test]
async fn a_token_that_is_not_ours_is_refused() {
    let service = service().await;
    for (token, message) in
        [("", "Task token not set on request."), ("\u{ff}\u{ff}zz", "Error deserializing task token.")]
    {
        let request = RespondActivityTaskCompletedRequest { task_token: token.into(), ..Default::default() };
        let status = service.respond_activity_task_completed(Request::new(request)).await.unwrap_err();
        check(&status, Code::InvalidArgument, message);
        let request = RespondWorkflowTaskCompletedRequest { task_token: token.into(), ..Default::default() };
        let status = service.respond_workflow_task_completed(Request::new(request)).await.unwrap_err();
        check(&status, Code::InvalidArgument, message);
    }
}

#[tokio::test]
async fn a_hostile_filter_is_refused_with_its_place() {
    let service = service().await;
    let nested = format!("{}WorkflowId = 'a'{}", "(".repeat(100_000), ")".repeat(100_000));
    for (query, message) in [
        (
            nested.as_str(),
            "invalid query: malformed SQL query: max nesting level reached at position 65; at most 64 are allowed",
        ),
        (
            "WorkflowId = 'a'; DROP TABLE visibility",
            "invalid query: malformed SQL query: syntax error at position 17 near ';'",
        ),
        (
            "WorkflowId = 'a\0'",
            "invalid query: malformed SQL query: character '\\0' at position 16 is not allowed",
        ),
        ("Foo = 1", "invalid query: invalid expression: column name 'Foo' is not a valid search attribute"),
    ] {
        let list = ListWorkflowExecutionsRequest {
            namespace: "default".into(),
            query: query.into(),
            ..Default::default()
        };
        let status = service.list_workflow_executions(Request::new(list)).await.unwrap_err();
        check(&status, Code::InvalidArgument, message);
        let count = CountWorkflowExecutionsRequest { namespace: "default".into(), query: query.into() };
        let status = service.count_workflow_executions(Request::new(count)).await.unwrap_err();
        check(&status, Code::InvalidArgument, message);
    }
    let list = ListWorkflowExecutionsRequest {
        namespace: "default".into(),
        next_page_token: "not ours".into(),
        ..Default::default()
    };
    let status = service.list_workflow_executions(Request::new(list)).await.unwrap_err();
    check(&status, Code::InvalidArgument, "Invalid NextPageToken.");
}

#[tokio::test]
async fn a_message_that_is_no_protobuf_fails_that_call_only() {
    let served = Served::memory().await;
    let channel = served.channel().await;
    for garbage in
        [&b"\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff"[..], b"\x0a\x7fshort", b"\x0a\x02\xc3\x28"]
    {
        let status = call_raw(channel.clone(), START, Bytes::copy_from_slice(garbage)).await.unwrap_err();
        assert_eq!(status.code(), Code::Internal, "{status:?}");
        assert!(status.message().contains("decode"), "{status:?}");
    }
    let status = call_raw(channel.clone(), "/no.such.Service/Method", Bytes::new()).await.unwrap_err();
    check(&status, Code::Unimplemented, "unknown service no.such.Service");
    served.client().await.get_system_info(GetSystemInfoRequest {}).await.unwrap();
}

#[tokio::test]
async fn a_message_that_is_too_large_is_named_as_sdks_know_it() {
    let served = Served::memory().await;
    let channel = served.channel().await;
    let large = vec![0; 4 * 1024 * 1024 + 1].into();
    let status = call_raw(channel.clone(), START, large).await.unwrap_err();
    check(&status, Code::ResourceExhausted, "grpc: received message larger than max (4194305 vs. 4194304)");
    let mut client = worker_proto::service::WorkflowServiceClient::new(channel);
    client.get_system_info(GetSystemInfoRequest {}).await.unwrap();
}

#[tokio::test]
async fn bytes_that_are_no_http_end_their_connection_only() {
    let served = Served::memory().await;
    let address = served.address;
    tokio::task::spawn_blocking(move || {
        for garbage in [&b"GET / HTTP/1.1\r\n\r\n"[..], b"\0\0\0\0\0\0\0", &[0xff; 65_536]] {
            let mut stream = TcpStream::connect(address).unwrap();
            // Either end may close first.
            let _ = stream.write_all(garbage);
            let _ = stream.shutdown(std::net::Shutdown::Write);
            let _ = stream.read_to_end(&mut Vec::new());
        }
    })
    .await
    .unwrap();
    served.client().await.get_system_info(GetSystemInfoRequest {}).await.unwrap();
}

#[tokio::test]
async fn a_file_that_cannot_be_an_engine_is_a_typed_error() {
    let folder = tempfile::tempdir().unwrap();
    let notes = folder.path().join("notes.txt");
    std::fs::write(&notes, "dear diary").unwrap();
    let error = Server::builder().file(&notes).build().await.unwrap_err();
    assert!(matches!(error, OpenError::NotOurs { .. }), "{error}");
    assert_eq!(std::fs::read(&notes).unwrap(), b"dear diary");

    let file = folder.path().join("engine.db");
    let holder = Server::builder().file(&file).build().await.unwrap();
    let error = Server::builder().file(&file).build().await.unwrap_err();
    assert!(matches!(error, OpenError::Held { by: Some(_), .. }), "{error}");
    holder.workflow_service().get_system_info(Request::new(GetSystemInfoRequest {})).await.unwrap();
}

#[tokio::test]
async fn an_address_in_use_is_a_typed_error() {
    let served = Served::memory().await;
    let error = served.server.bind(served.address).await.unwrap_err();
    assert_eq!(error.address(), served.address);
    assert!(error.to_string().ends_with("; choose another port, or 0 for a free one"), "{error}");
}

#[tokio::test]
async fn stopping_answers_held_polls_empty() {
    let served = Served::memory().await;
    let mut client = served.client().await;
    let poll = PollWorkflowTaskQueueRequest {
        namespace: "default".into(),
        task_queue: Some(TaskQueue { name: "idle".into(), ..TaskQueue::default() }),
        ..Default::default()
    };
    let mut describe = served.client().await;
    let stop = async {
        // The poll is held once it shows among the pollers of its queue.
        loop {
            let request = worker_proto::workflowservice::DescribeTaskQueueRequest {
                namespace: "default".into(),
                task_queue: Some(TaskQueue { name: "idle".into(), ..TaskQueue::default() }),
                task_queue_type: 1,
                ..Default::default()
            };
            if !describe.describe_task_queue(request).await.unwrap().into_inner().pollers.is_empty() {
                break;
            }
            tokio::task::yield_now().await;
        }
        tokio::time::timeout(std::time::Duration::from_secs(5), served.stop()).await
    };
    let (answer, stopped) = tokio::join!(client.poll_workflow_task_queue(poll), stop);
    assert!(answer.unwrap().into_inner().task_token.is_empty());
    drop((client, describe));
    stopped.unwrap().unwrap().unwrap();
}
