//! A worker by hand, over plain gRPC: it knows of each completion whether the server has acknowledged it.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use tonic::Code;
use tonic::transport::{Channel, Endpoint};
use worker_core::proto::common::{Payload, Payloads};
use worker_core::proto::service::WorkflowServiceClient;
use worker_core::proto::taskqueue::TaskQueue;
use worker_core::proto::workflowservice::{
    PollActivityTaskQueueRequest, PollActivityTaskQueueResponse, RespondActivityTaskCompletedRequest,
};

use crate::ledger::Ledger;
use crate::mix::{OUTSIDE, persist};

/// Polls and answers for ever. An activity that was acknowledged as complete must never come again.
pub(crate) async fn work(address: String, ledger: Arc<Ledger>) {
    let endpoint = Endpoint::from_shared(format!("http://{address}")).expect("an address");
    let channel = persist(async || endpoint.connect().await).await;
    let mut acknowledged: BTreeMap<(String, String), i32> = BTreeMap::new();
    let mut client = WorkflowServiceClient::new(channel);
    loop {
        let Some(task) = poll(&mut client).await else { continue };
        let run = task.workflow_execution.clone().unwrap_or_default();
        let key = (run.run_id, task.activity_id.clone());
        if let Some(attempt) = acknowledged.get(&key) {
            ledger.mistake(format!(
                "activity {key:?} came again as attempt {}, though attempt {attempt} was acknowledged",
                task.attempt
            ));
        }
        if complete(&mut client, &task).await {
            ledger.add(|ledger| &ledger.completions);
            acknowledged.insert(key, task.attempt);
        }
    }
}

/// One task, if there is one and the server is there.
async fn poll(client: &mut WorkflowServiceClient<Channel>) -> Option<PollActivityTaskQueueResponse> {
    let mut request = tonic::Request::new(PollActivityTaskQueueRequest {
        namespace: "default".into(),
        task_queue: Some(TaskQueue { name: OUTSIDE.into(), ..TaskQueue::default() }),
        identity: "outside".into(),
        ..PollActivityTaskQueueRequest::default()
    });
    request.set_timeout(Duration::from_secs(30));
    match client.poll_activity_task_queue(request).await {
        Ok(response) => Some(response.into_inner()).filter(|task| !task.task_token.is_empty()),
        Err(_) => {
            tokio::time::sleep(Duration::from_millis(50)).await;
            None
        }
    }
}

/// Answers with the number given plus one; whether the server acknowledged it.
async fn complete(client: &mut WorkflowServiceClient<Channel>, task: &PollActivityTaskQueueResponse) -> bool {
    let given: u64 = task
        .input
        .as_ref()
        .and_then(|input| serde_json::from_slice(&input.payloads.first()?.data).ok())
        .expect("the workflow gives one number");
    let metadata = [("encoding".to_owned(), b"json/plain".to_vec().into())].into();
    let payload =
        Payload { metadata, data: (given + 1).to_string().into_bytes().into(), ..Payload::default() };
    let request = RespondActivityTaskCompletedRequest {
        task_token: task.task_token.clone(),
        namespace: "default".into(),
        identity: "outside".into(),
        result: Some(Payloads { payloads: vec![payload] }),
        ..RespondActivityTaskCompletedRequest::default()
    };
    loop {
        match client.respond_activity_task_completed(request.clone()).await {
            Ok(_) => return true,
            // Decided already, by an answer whose acknowledgement was lost, or by a timeout.
            Err(status) if status.code() == Code::NotFound => return false,
            Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    }
}
