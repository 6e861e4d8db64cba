//! The stock `temporal` command against `worker-server`, and the same assertions against the development server.

use serde_json::{Value, json};
use tests::cli::Cli;
use tests::languages::{Language, LanguageWorker};
use tests::on_both_servers;
use tests::servers::unique;

const ORDER: &str = r#"{"id":"o-1","cents":1250,"note":null,"tags":["a"]}"#;

on_both_servers! {
    tests::cli::Cli::new;
    start_and_follow_a_workflow
    execute_waits_for_the_end
    show_writes_the_history
    list_and_count_filter
    cancel_reaches_the_workflow
    terminate_ends_at_once
    start_refuses_an_id_in_use
    unknown_workflow_is_named
    namespaces_come_and_go
    cluster_and_task_queue_answer
}

/// A worker of the contract in Python, and the id of a workflow for this test.
fn worker(cli: &Cli) -> (LanguageWorker, String) {
    (Language::Python.worker(cli.address()), unique("cli"))
}

fn start_tour(cli: &Cli, queue: &str, id: &str) -> Value {
    cli.json(
        "workflow start --type Tour",
        &["-i", ORDER, "-i", "2", "--task-queue", queue, "--workflow-id", id],
    )
}

#[track_caller]
fn status(cli: &Cli, id: &str, expected: &str) {
    let described = cli.json("workflow describe", &["--workflow-id", id]);
    let status = described["workflowExecutionInfo"]["status"].as_str().unwrap_or_default();
    assert_eq!(status, format!("WORKFLOW_EXECUTION_STATUS_{expected}"), "{described:#}");
}

fn start_and_follow_a_workflow(cli: &Cli) {
    let (worker, id) = worker(cli);
    let started = start_tour(cli, &worker.queue, &id);
    assert_eq!(started["workflowId"], json!(id));
    assert_eq!(started["type"], "Tour");
    assert_eq!(started["namespace"], "default");
    assert_eq!(started["taskQueue"], json!(worker.queue));
    let on = ["--workflow-id", id.as_str()];

    cli.run("workflow signal --name add --input \"apple\"", &on);
    assert_eq!(cli.json("workflow query --name items", &on), json!({ "queryResult": [["apple"]] }));
    let refused = cli.fail("workflow query --name nonsense", &on);
    assert!(refused.contains("nonsense"), "{refused}");
    let refused = cli.fail("workflow update execute --name pay --input 0", &on);
    assert!(refused.contains("amount must be positive"), "{refused}");
    let paid = cli.json("workflow update execute --name pay --input 250", &on);
    assert_eq!(paid["result"], "paid 250");

    let described = cli.json("workflow describe", &on);
    let info = &described["workflowExecutionInfo"];
    assert_eq!(info["execution"], json!({ "workflowId": id, "runId": started["runId"] }));
    assert_eq!(info["type"]["name"], "Tour");
    assert_eq!(info["status"], "WORKFLOW_EXECUTION_STATUS_RUNNING");
    assert_eq!(info["taskQueue"], json!(worker.queue));
    assert_eq!(info["rootExecution"], info["execution"]);
    assert_eq!(info["firstRunId"], started["runId"]);
    assert_eq!(info["executionTime"], info["startTime"]);
    assert_eq!(described["executionConfig"]["taskQueue"]["name"], json!(worker.queue));
    assert_eq!(described["executionConfig"]["defaultWorkflowTaskTimeout"], "10s");

    cli.run("workflow signal --name add --input \"pear\"", &on);
    let ended = cli.json("workflow result", &on);
    assert_eq!(ended["status"], "COMPLETED");
    assert_eq!(ended["result"]["items"], json!(["apple", "pear"]));
    assert_eq!(ended["result"]["attempts"], 3);
    let described = cli.json("workflow describe", &on);
    let info = &described["workflowExecutionInfo"];
    assert_eq!(info["status"], "WORKFLOW_EXECUTION_STATUS_COMPLETED");
    assert!(info["closeTime"].is_string() && info["executionDuration"].is_string(), "{info:#}");
    assert_eq!(described["pendingActivities"], Value::Null);
    let late = cli.fail("workflow signal --name add --input 1", &on);
    assert!(late.contains("workflow execution already completed"), "{late}");
}

fn execute_waits_for_the_end(cli: &Cli) {
    let (worker, id) = worker(cli);
    let words = ["-i", ORDER, "--task-queue", &worker.queue, "--workflow-id", &id];
    let text = cli.fail("workflow execute --type Refuse --output json", &words);
    let json = text.split_once("time=").map_or(text.as_str(), |(json, _)| json);
    let ended: Value = serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {text}"));
    assert_eq!(ended["status"], "FAILED");
    let event = &ended["closeEvent"];
    assert_eq!(
        (&event["eventId"], &event["eventType"]),
        (&json!("5"), &json!("EVENT_TYPE_WORKFLOW_EXECUTION_FAILED"))
    );
    let failure = &event["workflowExecutionFailedEventAttributes"]["failure"];
    assert_eq!(failure["message"], "order o-1 refused");
    assert_eq!(failure["applicationFailureInfo"]["type"], "Refused");
    assert_eq!(failure["cause"]["applicationFailureInfo"]["type"], "Closed");

    let words = ["-i", &format!("{:?}", worker.queue), "-i", ORDER, "--task-queue", &worker.queue];
    let ended = cli.json("workflow execute --type Across", &words);
    assert_eq!(ended["status"], "COMPLETED");
    assert_eq!(ended["result"]["flipped_hex"], "800201");
}

fn show_writes_the_history(cli: &Cli) {
    let (worker, id) = worker(cli);
    let words = ["-i", ORDER, "--task-queue", &worker.queue, "--workflow-id", &id];
    cli.fail("workflow execute --type Refuse", &words);
    let text = cli.run("workflow show", &["--workflow-id", &id]);
    let kinds: Vec<&str> = text.lines().filter_map(|line| line.split_whitespace().nth(2)).collect();
    let expected = [
        "WorkflowExecutionStarted",
        "WorkflowTaskScheduled",
        "WorkflowTaskStarted",
        "WorkflowTaskCompleted",
        "WorkflowExecutionFailed",
    ];
    let shown: Vec<&str> = kinds.into_iter().filter(|kind| kind.starts_with("Workflow")).collect();
    assert_eq!(shown, expected, "{text}");
    let history = cli.history(&id, None);
    assert_eq!(history["events"].as_array().map(Vec::len), Some(5));
    tests::history::History::from_json(&history);
}

fn list_and_count_filter(cli: &Cli) {
    let kind = unique("Kind");
    let ids: Vec<String> = (0..3).map(|_| unique("listed")).collect();
    for id in &ids {
        cli.json(&format!("workflow start --type {kind} --task-queue nobody"), &["--workflow-id", id]);
    }
    cli.run("workflow terminate --reason enough", &["--workflow-id", &ids[0]]);
    // The development server's index lags behind its runs.
    let count = |query: &str| cli.json("workflow count", &["--query", query])["count"].clone();
    let filter = format!("WorkflowType = '{kind}' AND ExecutionStatus = 'Running'");
    let settled = tests::servers::wait_for(std::time::Duration::from_secs(20), || {
        count(&filter) == "2" && count(&format!("WorkflowType = '{kind}'")) == "3"
    });
    assert!(settled, "{} running", count(&filter));

    let list = |query: &str| {
        let rows = cli.json("workflow list", &["--query", query]);
        let rows = rows.as_array().expect("a list").iter();
        let mut ids: Vec<String> =
            rows.map(|row| row["execution"]["workflowId"].as_str().expect("an id").to_owned()).collect();
        ids.sort();
        ids
    };
    let sorted = |ids: &[String]| {
        let mut ids = ids.to_vec();
        ids.sort();
        ids
    };
    assert_eq!(list(&format!("WorkflowType = '{kind}'")), sorted(&ids));
    assert_eq!(list(&filter), sorted(&ids[1..]));
    assert_eq!(list(&format!("WorkflowId IN ('{}', '{}')", ids[0], ids[1])), sorted(&ids[..2]));
    assert_eq!(list(&format!("WorkflowId = '{}' OR WorkflowId = '{}'", ids[0], ids[2])), {
        sorted(&[ids[0].clone(), ids[2].clone()])
    });
    assert_eq!(list(&format!("WorkflowType STARTS_WITH '{kind}' AND CloseTime IS NULL")), sorted(&ids[1..]));
    assert_eq!(list(&format!("WorkflowType = '{kind}' AND StartTime > '2999-01-01T00:00:00Z'")), [""; 0]);
    let row = &cli.json("workflow list", &["--query", &format!("WorkflowId = '{}'", ids[0])])[0];
    assert_eq!(row["status"], "WORKFLOW_EXECUTION_STATUS_TERMINATED");
    assert_eq!(row["type"]["name"], json!(kind));
    assert_eq!(row["taskQueue"], "nobody");
    assert!(row["closeTime"].is_string(), "{row:#}");

    let groups = cli
        .json("workflow count", &["--query", &format!("WorkflowType = '{kind}' GROUP BY ExecutionStatus")]);
    let mut found: Vec<String> = groups["groups"]
        .as_array()
        .unwrap_or_else(|| panic!("{groups:#}"))
        .iter()
        .map(|group| format!("{} {}", group["groupValues"][0].as_str().unwrap_or("?"), group["count"]))
        .collect();
    found.sort();
    assert_eq!(found, [r#"Running "2""#, r#"Terminated "1""#]);
    let refused = cli.fail("workflow list", &["--query", "NoSuchColumn = 1"]);
    assert!(refused.contains("NoSuchColumn"), "{refused}");
}

fn cancel_reaches_the_workflow(cli: &Cli) {
    let (worker, id) = worker(cli);
    start_tour(cli, &worker.queue, &id);
    cli.run("workflow cancel", &["--workflow-id", &id]);
    let text = cli.fail("workflow result", &["--workflow-id", &id]);
    assert!(text.to_lowercase().contains("cancel"), "{text}");
    status(cli, &id, "CANCELED");
}

fn terminate_ends_at_once(cli: &Cli) {
    let id = unique("cli");
    start_tour(cli, "nobody", &id);
    cli.run("workflow terminate --reason because", &["--workflow-id", &id]);
    status(cli, &id, "TERMINATED");
    let events = cli.history(&id, None)["events"].clone();
    let last = &events[2]["workflowExecutionTerminatedEventAttributes"];
    assert_eq!(last["reason"], "because", "{events:#}");
    let again = cli.fail("workflow terminate --reason again", &["--workflow-id", &id]);
    assert!(again.contains("workflow execution already completed"), "{again}");
}

fn start_refuses_an_id_in_use(cli: &Cli) {
    let id = unique("cli");
    let first = start_tour(cli, "nobody", &id);
    let words = ["--workflow-id", id.as_str()];
    let refused = cli.fail("workflow start --type Tour --task-queue nobody --fail-existing", &words);
    assert!(refused.contains("already"), "{refused}");
    let same =
        cli.json("workflow start --type Tour --task-queue nobody --id-conflict-policy UseExisting", &words);
    assert_eq!(same["runId"], first["runId"]);
    let next = cli.json(
        "workflow start --type Tour --task-queue nobody --id-conflict-policy TerminateExisting",
        &words,
    );
    assert_ne!(next["runId"], first["runId"]);
    let old = cli.json(
        "workflow describe",
        &["--workflow-id", &id, "--run-id", first["runId"].as_str().unwrap_or("")],
    );
    assert_eq!(old["workflowExecutionInfo"]["status"], "WORKFLOW_EXECUTION_STATUS_TERMINATED");
    cli.run("workflow terminate --reason done", &words);
    let refused = cli.fail(
        "workflow start --type Tour --task-queue nobody --fail-existing --id-reuse-policy RejectDuplicate",
        &words,
    );
    assert!(refused.contains("already"), "{refused}");
}

fn unknown_workflow_is_named(cli: &Cli) {
    let id = unique("nobody");
    for command in [
        "workflow describe",
        "workflow show",
        "workflow signal --name x",
        "workflow query --type x",
        "workflow cancel",
        "workflow terminate --reason x",
    ] {
        let text = cli.fail(command, &["--workflow-id", &id]);
        assert!(text.contains(&id) && text.contains("not found"), "{command}: {text}");
    }
}

fn namespaces_come_and_go(cli: &Cli) {
    let name = unique("namespace");
    let on = ["--namespace", name.as_str()];
    cli.run("operator namespace create --retention 3d --description hello", &on);
    let again = cli.fail("operator namespace create", &on);
    assert!(again.contains("already exists"), "{again}");
    let described = cli.json("operator namespace describe", &on);
    assert_eq!(described["namespaceInfo"]["name"], json!(name));
    assert_eq!(described["namespaceInfo"]["state"], "NAMESPACE_STATE_REGISTERED");
    assert_eq!(described["namespaceInfo"]["description"], "hello");
    assert_eq!(described["config"]["workflowExecutionRetentionTtl"], "259200s");
    let listed = cli.json("operator namespace list", &[]);
    let mut names = listed.as_array().expect("a list").iter().map(|each| &each["namespaceInfo"]["name"]);
    assert!(
        names.clone().any(|each| *each == json!(name)) && names.any(|each| each == "default"),
        "{listed:#}"
    );
    cli.run("operator namespace update --description changed", &on);
    assert_eq!(cli.json("operator namespace describe", &on)["namespaceInfo"]["description"], "changed");

    // The same workflow id lives in each namespace on its own.
    let id = unique("cli");
    start_tour(cli, "nobody", &id);
    let words = ["--workflow-id", id.as_str(), "--namespace", name.as_str()];
    let missing = cli.fail("workflow describe", &words);
    assert!(missing.contains("not found"), "{missing}");
    cli.json("workflow start --type Tour --task-queue nobody", &words);
    cli.run("workflow terminate --reason done", &words);
    status(cli, &id, "RUNNING");

    cli.run("operator namespace delete --yes", &on);
    let missing = cli.fail("operator namespace describe", &on);
    assert!(missing.contains(&name) && missing.contains("not found"), "{missing}");
}

fn cluster_and_task_queue_answer(cli: &Cli) {
    assert_eq!(cli.json("operator cluster health", &[]), json!({ "status": "SERVING" }));
    let system = cli.json("operator cluster system", &[]);
    for capability in [
        "signalAndQueryHeader",
        "internalErrorDifferentiation",
        "encodedFailureAttributes",
        "sdkMetadata",
        "upsertMemo",
    ] {
        assert_eq!(system["capabilities"][capability], true, "{system:#}");
    }
    let cluster = cli.json("operator cluster describe", &[]);
    assert!(cluster["clusterId"].as_str().is_some_and(|id| !id.is_empty()), "{cluster:#}");
    assert_eq!(cluster["historyShardCount"], 1);

    let (worker, id) = worker(cli);
    start_tour(cli, &worker.queue, &id);
    cli.run("workflow query --name items", &["--workflow-id", &id]);
    let queue = cli.json("task-queue describe", &["--task-queue", &worker.queue]);
    let pollers = queue["pollers"].as_array().unwrap_or_else(|| panic!("{queue:#}"));
    for kind in ["workflow", "activity"] {
        assert!(pollers.iter().any(|poller| poller["taskQueueType"] == kind), "{queue:#}");
    }
}
