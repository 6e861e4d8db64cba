"""Speaks the API without an SDK and writes what each call answered, one folder a scenario.

A worker written out call by call decides every order itself, so that even replies and errors of the rarest paths can be
compared between two servers.  `transcript.json` has the form of a history: one `event` a call; `history.json` is the one that is left.
"""

import argparse
import asyncio
import json
import os
import sys
import uuid
from contextvars import ContextVar
from datetime import timedelta

from google.protobuf.any_pb2 import Any
from google.protobuf.duration_pb2 import Duration
from google.protobuf.json_format import MessageToDict
from temporalio.api.command.v1 import Command
from temporalio.api.common.v1 import (
    ActivityType,
    Header,
    Memo,
    Payload,
    Payloads,
    RetryPolicy,
    WorkflowExecution,
    WorkflowType,
)
from temporalio.api.enums.v1 import (
    CommandType,
    EventType,
    ParentClosePolicy,
    QueryRejectCondition,
    QueryResultType,
    TaskQueueKind,
    UpdateWorkflowExecutionLifecycleStage,
    WorkflowIdConflictPolicy,
    WorkflowIdReusePolicy,
    WorkflowTaskFailedCause,
)
from temporalio.api.failure.v1 import ApplicationFailureInfo, Failure
from temporalio.api.protocol.v1 import Message
from temporalio.api.query.v1 import WorkflowQuery, WorkflowQueryResult
from temporalio.api.taskqueue.v1 import StickyExecutionAttributes, TaskQueue
from temporalio.api.update.v1 import Acceptance, Input, Meta, Outcome, Rejection, Request, Response, UpdateRef, WaitPolicy
from temporalio.api.workflow.v1 import *
from temporalio.api.workflowservice.v1 import *
from temporalio.api.errordetails.v1 import *
from temporalio.client import Client, RPCError

scenarios = {}
# Within `Raw.later`: the notes to make when its result is awaited.
delayed: ContextVar[list | None] = ContextVar("delayed", default=None)
Stage = UpdateWorkflowExecutionLifecycleStage


def scenario(function):
    scenarios[function.__name__] = function
    return function


def seconds(value: float) -> Duration:
    duration = Duration()
    duration.FromTimedelta(timedelta(seconds=value))
    return duration


# No timeout passes on a busy machine unless a scenario is about it.
UNHURRIED = seconds(60)
# A run that continues as new sooner has the rest of a second added to the wait for the next one.
MINIMAL_RUN = 1.5


def payloads(*values) -> Payloads:
    return Payloads(
        payloads=[Payload(metadata={"encoding": b"json/plain"}, data=json.dumps(value).encode()) for value in values]
    )


def failure(message: str, **info) -> Failure:
    return Failure(message=message, source="test", application_failure_info=ApplicationFailureInfo(type="T", **info))


def command(kind: str, **attributes) -> Command:
    name = kind.lower() + "_command_attributes"
    return Command(command_type=CommandType.Value("COMMAND_TYPE_" + kind), **{name: attributes})


def timer(id: str = "t", after: float = 600) -> Command:
    return command("START_TIMER", timer_id=id, start_to_fire_timeout=seconds(after))


def activity(id: str = "a", **attributes) -> Command:
    attributes.setdefault("start_to_close_timeout", UNHURRIED)
    attributes.setdefault("activity_type", ActivityType(name="act"))
    attributes.setdefault("task_queue", TaskQueue(name="nobody"))
    return command("SCHEDULE_ACTIVITY_TASK", activity_id=id, **attributes)


def child(id: str, **attributes) -> Command:
    return command("START_CHILD_WORKFLOW_EXECUTION", workflow_id=id, workflow_type=WorkflowType(name="child"), **attributes)


def complete(value="done") -> Command:
    return command("COMPLETE_WORKFLOW_EXECUTION", result=payloads(value))


class Raw:
    def __init__(self, client: Client, name: str) -> None:
        self.client = client
        self.service = client.workflow_service
        self.name = name
        self.id = f"{name}-a0{uuid.uuid4().hex[:7]}"
        self.queue = f"queue-{self.id}"
        self.calls: list[dict] = []
        self.note("Workflow", workflowId=self.id)

    def later(self, call):
        """Starts a call now; what it answered is noted where the result is awaited."""
        notes: list[tuple[str, dict]] = []

        async def run():
            delayed.set(notes)
            return await call

        task = asyncio.create_task(run())

        async def result():
            answer = await task
            for kind, fields in notes:
                self.note(kind, **fields)
            return answer

        return result()

    def note(self, kind: str, **fields) -> None:
        if delayed.get() is not None:
            delayed.get().append((kind, fields))
            return
        self.calls.append(
            {
                "eventId": str(len(self.calls) + 1),
                "eventTime": "2000-01-01T00:00:00Z",
                "eventType": kind,
                **fields,
            }
        )

    async def call(self, method: str, request, label: str = "", quiet: bool = False, timeout: float = 30):
        """One call; its reply or error is part of the transcript.  None for an error."""
        kind = type(request).__name__.removesuffix("Request") + (f" {label}" if label else "")
        try:
            reply = await getattr(self.service, method)(request, timeout=timedelta(seconds=timeout))
            if not quiet:
                noted = MessageToDict(reply)
                # Temporal's server gives these in any order.
                noted.get("pendingActivities", []).sort(key=lambda pending: pending["activityId"])
                noted.get("pendingChildren", []).sort(key=lambda pending: pending["workflowId"])
                for pending in noted.get("pendingActivities", []):
                    if interval := pending.get("currentRetryInterval"):  # there it is measured
                        pending["currentRetryInterval"] = f"{float(interval.removesuffix('s')):.1f}s"
                self.note(kind, reply=noted)
            return reply
        except RPCError as error:
            if error.status.name in ("CANCELLED", "DEADLINE_EXCEEDED"):
                self.note(kind, code="too late")  # the client's clock or the server's: a race
                return None
            details = [MessageToDict(detail) for detail in error.grpc_status.details]
            self.note(kind, code=error.status.name, message=error.message, details=details)
            return None

    async def settled(self, calls: int = 10) -> None:
        """What `later` sent has arrived: calls sent behind it were answered, often and for long enough."""
        for _ in range(calls):
            await asyncio.sleep(0.05)
            await self.service.describe_workflow_execution(
                DescribeWorkflowExecutionRequest(namespace="default", execution=self.execution())
            )

    async def polled(self, queue: TaskQueue) -> None:
        """A workflow task poll that `later` sent has arrived at its queue."""
        request = DescribeTaskQueueRequest(namespace="default", task_queue=queue, task_queue_type=1)
        while not (await self.service.describe_task_queue(request)).pollers:
            await asyncio.sleep(0.05)

    # Client calls.

    async def start(self, label: str = "", **fields):
        request = dict(
            namespace="default",
            workflow_id=self.id,
            workflow_type=WorkflowType(name="wf"),
            task_queue=TaskQueue(name=self.queue),
            identity="test",
            request_id=str(uuid.uuid4()),
            workflow_task_timeout=UNHURRIED,
        )
        request.update(fields)
        return await self.call("start_workflow_execution", StartWorkflowExecutionRequest(**request), label)

    def execution(self, run_id: str = "") -> WorkflowExecution:
        return WorkflowExecution(workflow_id=self.id, run_id=run_id)

    async def signal(self, name: str = "s", label: str = "", **fields):
        request = dict(
            namespace="default", workflow_execution=self.execution(), signal_name=name, identity="test", input=payloads(name)
        )
        request.update(fields)
        return await self.call("signal_workflow_execution", SignalWorkflowExecutionRequest(**request), label)

    async def terminate(self, label: str = "", **fields):
        request = dict(namespace="default", workflow_execution=self.execution(), reason="enough", identity="test")
        request.update(fields)
        return await self.call("terminate_workflow_execution", TerminateWorkflowExecutionRequest(**request), label)

    async def cancel(self, label: str = "", **fields):
        request = dict(namespace="default", workflow_execution=self.execution(), identity="test", reason="why")
        request.update(fields)
        return await self.call("request_cancel_workflow_execution", RequestCancelWorkflowExecutionRequest(**request), label)

    async def describe(self, label: str = "", **fields):
        request = dict(namespace="default", execution=self.execution())
        request.update(fields)
        return await self.call("describe_workflow_execution", DescribeWorkflowExecutionRequest(**request), label)

    async def query(self, label: str = "", timeout: float = 30, **fields):
        request = dict(namespace="default", execution=self.execution(), query=WorkflowQuery(query_type="q", query_args=payloads(1)))
        request.update(fields)
        return await self.call("query_workflow", QueryWorkflowRequest(**request), label, timeout=timeout)

    async def update(
        self, id: str, label: str = "", stage=Stage.UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_COMPLETED, **fields
    ):
        request = dict(
            namespace="default",
            workflow_execution=self.execution(),
            wait_policy=WaitPolicy(lifecycle_stage=stage),
            request=Request(meta=Meta(update_id=id, identity="test"), input=Input(name="u", args=payloads(id))),
        )
        request.update(fields)
        return await self.call("update_workflow_execution", UpdateWorkflowExecutionRequest(**request), label)

    async def history(self, label: str = "", **fields):
        request = dict(namespace="default", execution=self.execution())
        request.update(fields)
        return await self.call("get_workflow_execution_history", GetWorkflowExecutionHistoryRequest(**request), label)

    # The worker's calls.

    async def poll(self, label: str = "", queue: TaskQueue | None = None, quiet: bool = False):
        request = PollWorkflowTaskQueueRequest(
            namespace="default", task_queue=queue or TaskQueue(name=self.queue), identity="test"
        )
        return await self.call("poll_workflow_task_queue", request, label, quiet=quiet, timeout=70)

    async def done(self, task, *commands, label: str = "", **fields):
        request = dict(task_token=task.task_token, commands=commands, identity="test", namespace="default")
        request.update(fields)
        return await self.call("respond_workflow_task_completed", RespondWorkflowTaskCompletedRequest(**request), label)

    async def failed(self, task, label: str = "", **fields):
        request = dict(
            task_token=task.task_token,
            cause=WorkflowTaskFailedCause.WORKFLOW_TASK_FAILED_CAUSE_WORKFLOW_WORKER_UNHANDLED_FAILURE,
            failure=failure("task"),
            identity="test",
            namespace="default",
        )
        request.update(fields)
        return await self.call("respond_workflow_task_failed", RespondWorkflowTaskFailedRequest(**request), label)

    async def poll_activity(self, label: str = "", quiet: bool = False):
        request = PollActivityTaskQueueRequest(namespace="default", task_queue=TaskQueue(name=self.queue), identity="test")
        return await self.call("poll_activity_task_queue", request, label, quiet=quiet, timeout=70)

    def own_activity(self, id: str = "a", **attributes) -> Command:
        return activity(id, task_queue=TaskQueue(name=self.queue), **attributes)

    def sticky(self, after: float = 1) -> dict:
        queue = TaskQueue(name=f"sticky-{self.id}", kind=TaskQueueKind.TASK_QUEUE_KIND_STICKY, normal_name=self.queue)
        return dict(
            sticky_attributes=StickyExecutionAttributes(
                worker_task_queue=queue, schedule_to_start_timeout=seconds(after)
            )
        )

    async def answer_query(self, task, value="answer", **fields):
        request = dict(
            task_token=task.task_token,
            completed_type=QueryResultType.QUERY_RESULT_TYPE_ANSWERED,
            query_result=payloads(value),
            namespace="default",
        )
        request.update(fields)
        return await self.call("respond_query_task_completed", RespondQueryTaskCompletedRequest(**request))


def message(task, body, id: str, update: str | None = None, event_id: int | None = None) -> Message:
    packed = Any()
    packed.Pack(body)
    return Message(id=id, protocol_instance_id=update or task.messages[0].protocol_instance_id, body=packed)


def protocol(id: str) -> Command:
    return command("PROTOCOL_MESSAGE", message_id=id)


def accept(task, n: int = 0) -> tuple[Message, Command]:
    asked = task.messages[n]
    request = Request()
    asked.body.Unpack(request)
    body = Acceptance(
        accepted_request_message_id=asked.id,
        accepted_request_sequencing_event_id=asked.event_id,
        accepted_request=request,
    )
    id = f"{asked.protocol_instance_id}/accept"
    return message(task, body, id, asked.protocol_instance_id), protocol(id)


def respond(update: str, value="ok", fails: bool = False) -> tuple[Message, Command]:
    outcome = Outcome(failure=failure("no")) if fails else Outcome(success=payloads(value))
    body = Response(meta=Meta(update_id=update, identity="test"), outcome=outcome)
    return message(None, body, f"{update}/complete", update), protocol(f"{update}/complete")


def reject(task, n: int = 0) -> Message:
    asked = task.messages[n]
    request = Request()
    asked.body.Unpack(request)
    body = Rejection(
        rejected_request_message_id=asked.id,
        rejected_request_sequencing_event_id=asked.event_id,
        rejected_request=request,
        failure=failure("rejected"),
    )
    return message(task, body, f"{asked.protocol_instance_id}/reject", asked.protocol_instance_id)


# Workflow tasks.


@scenario
async def first_task(raw: Raw) -> None:
    await raw.start(workflow_task_timeout=None, input=payloads(1, "x"), header=Header(fields={"h": payloads(1).payloads[0]}))
    await raw.describe("scheduled")
    task = await raw.poll()
    await raw.describe("started")
    await raw.done(task, complete())
    await raw.describe("closed")
    await raw.done(task, complete(), label="again")


@scenario
async def buffered_signals(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    await raw.signal("one")
    await raw.signal("two")
    await raw.history("while started")
    await raw.done(task, timer())
    task = await raw.poll("after")
    await raw.done(task, complete())


@scenario
async def unhandled_command(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    await raw.signal("one")
    await raw.done(task, timer(), complete())
    task = await raw.poll("again")
    await raw.done(task, complete())


@scenario
async def task_times_out(raw: Raw) -> None:
    await raw.start(workflow_task_timeout=seconds(5))
    first = await raw.poll(quiet=True)
    task = await raw.poll("second")
    await raw.done(first, complete(), label="late")
    await raw.done(task, complete())


@scenario
async def task_fails_three_times(raw: Raw) -> None:
    await raw.start()
    for n in range(3):
        task = await raw.poll(str(n + 1))
        await raw.failed(task)
    task = await raw.poll("last")
    await raw.describe("transient")
    await raw.query("while failing", timeout=3)
    await raw.update("u", "while failing")
    await raw.done(task, timer())
    await raw.history("end")


@scenario
async def signal_during_transient_task(raw: Raw) -> None:
    await raw.start()
    await raw.failed(await raw.poll(quiet=True))
    task = await raw.poll("transient")
    await raw.signal("in between")
    await raw.failed(task)
    task = await raw.poll("after the signal")
    await raw.done(task, complete())


@scenario
async def signal_before_transient_task(raw: Raw) -> None:
    await raw.start()
    await raw.failed(await raw.poll(quiet=True))
    await raw.signal("in between")
    task = await raw.poll("after the signal")
    await raw.done(task, complete())


@scenario
async def transient_task_completes(raw: Raw) -> None:
    await raw.start()
    await raw.failed(await raw.poll(quiet=True))
    task = await raw.poll("transient")
    await raw.signal("in between")
    await raw.done(task, timer())
    task = await raw.poll("next")
    await raw.done(task, complete())


@scenario
async def terminated_while_task_runs(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    await raw.signal("buffered")
    await raw.terminate()
    await raw.done(task, complete(), label="late")


@scenario
async def terminated_while_transient_task_runs(raw: Raw) -> None:
    await raw.start()
    await raw.failed(await raw.poll(quiet=True))
    task = await raw.poll(quiet=True)
    await raw.signal("buffered")
    await raw.terminate()
    await raw.failed(task, label="late")


@scenario
async def run_times_out_while_task_runs(raw: Raw) -> None:
    await raw.start(workflow_run_timeout=seconds(8))
    await raw.poll(quiet=True)
    await raw.signal("buffered")
    await raw.history("end", wait_new_event=True, history_event_filter_type=2)


@scenario
async def sticky_queue_nobody_polls(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    await raw.done(task, timer(), **raw.sticky(1))
    await raw.signal()
    task = await raw.poll("normal queue")
    await raw.done(task, complete())


@scenario
async def sticky_queue_polled(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    sticky = raw.sticky(50)
    queue = sticky["sticky_attributes"].worker_task_queue
    poll = raw.later(raw.poll("sticky", queue))
    await raw.polled(queue)
    await raw.done(task, timer(), **sticky)
    await raw.signal()
    task = await poll
    await raw.done(task, timer("t2"), **sticky)
    await raw.call(
        "reset_sticky_task_queue", ResetStickyTaskQueueRequest(namespace="default", execution=raw.execution())
    )
    await raw.signal("after")
    task = await raw.poll("normal queue")
    await raw.done(task, complete())


@scenario
async def task_heartbeat(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    reply = await raw.done(task, force_create_new_workflow_task=True, return_new_workflow_task=True)
    await raw.done(reply.workflow_task, force_create_new_workflow_task=True, label="to the queue")
    task = await raw.poll("polled")
    await raw.done(task, complete())


@scenario
async def returned_task(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    await raw.signal()
    reply = await raw.done(task, timer(), return_new_workflow_task=True)
    await raw.done(reply.workflow_task, complete())


@scenario
async def commands_after_the_closing_one(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    await raw.done(task, timer(), complete(), timer("t2"))


def bad(name: str, *commands: Command) -> None:
    async def run(raw: Raw) -> None:
        await raw.start()
        task = await raw.poll(quiet=True)
        await raw.done(task, *commands)
        await raw.history("after")
        await raw.terminate()

    scenarios[f"bad_{name}"] = run


bad("activity_without_timeout", activity(start_to_close_timeout=None))
bad("activity_without_type", activity(activity_type=ActivityType()))
bad("activity_without_id", activity(""))
bad("activity_without_queue", activity(task_queue=TaskQueue()))
bad("activity_negative_timeout", activity(start_to_close_timeout=seconds(-1)))
bad("activity_bad_retry", activity(retry_policy=RetryPolicy(backoff_coefficient=0.5)))
bad("activity_bad_retry_interval", activity(retry_policy=RetryPolicy(initial_interval=seconds(-1))))
bad("activity_long_id", activity("x" * 1001))
bad("activity_long_type", activity(activity_type=ActivityType(name="x" * 1001)))
bad("activity_long_queue", activity(task_queue=TaskQueue(name="x" * 1001)))
bad("activity_same_id", activity(), activity())
bad("activity_cancel_unknown", command("REQUEST_CANCEL_ACTIVITY_TASK", scheduled_event_id=77))
bad("timer_without_id", timer(""))
bad("timer_negative", timer("t", -1))
bad("timer_same_id", timer(), timer())
bad("timer_cancel_unknown", command("CANCEL_TIMER", timer_id="none"))
bad("marker_without_name", command("RECORD_MARKER"))
bad("fail_without_failure", command("FAIL_WORKFLOW_EXECUTION"))
bad("child_without_type", command("START_CHILD_WORKFLOW_EXECUTION", workflow_id="x"))
bad("child_without_id", command("START_CHILD_WORKFLOW_EXECUTION", workflow_type=WorkflowType(name="wf")))
bad("child_bad_retry", child("x", retry_policy=RetryPolicy(backoff_coefficient=0.5)))
bad("child_bad_cron", child("x", cron_schedule="never"))
bad("child_negative_timeout", child("x", workflow_task_timeout=seconds(-1)))
bad("child_long_id", child("x" * 1001))
bad("child_unknown_attribute", child("x", search_attributes={"indexed_fields": {"Nope": payloads(1).payloads[0]}}))
bad("child_cancelled_at_once", child("x"), command("REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION", workflow_id="x"))
bad("timer_long_id", timer("x" * 1001))
bad("marker_long_name", command("RECORD_MARKER", marker_name="x" * 1001))
bad("signal_without_name", command("SIGNAL_EXTERNAL_WORKFLOW_EXECUTION", execution=WorkflowExecution(workflow_id="x")))
bad("signal_without_target", command("SIGNAL_EXTERNAL_WORKFLOW_EXECUTION", signal_name="s"))
bad("cancel_without_target", command("REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION"))
bad("signal_bad_run", command("SIGNAL_EXTERNAL_WORKFLOW_EXECUTION", signal_name="s", execution=WorkflowExecution(workflow_id="x", run_id="not-a-uuid")))
bad("cancel_bad_run", command("REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION", workflow_id="x", run_id="not-a-uuid"))
bad("continue_unknown_attribute", command("CONTINUE_AS_NEW_WORKFLOW_EXECUTION", search_attributes={"indexed_fields": {"Nope": payloads(1).payloads[0]}}))
bad("continue_bad_retry", command("CONTINUE_AS_NEW_WORKFLOW_EXECUTION", retry_policy=RetryPolicy(backoff_coefficient=0.5)))
bad("continue_negative", command("CONTINUE_AS_NEW_WORKFLOW_EXECUTION", workflow_run_timeout=seconds(-1)))
bad("search_attribute", command("UPSERT_WORKFLOW_SEARCH_ATTRIBUTES", search_attributes={"indexed_fields": {"Nope": payloads(1).payloads[0]}}))
bad("memo_empty", command("MODIFY_WORKFLOW_PROPERTIES"))
bad("command_unspecified", Command())
bad("message_unknown", protocol("nothing"))


@scenario
async def bad_command_twice(raw: Raw) -> None:
    await raw.start(workflow_task_timeout=seconds(5))
    for n in range(2):
        task = await raw.poll(str(n + 1))
        await raw.done(task, timer(""))
    task = await raw.poll("third")
    await raw.done(task, complete())


# Client calls.


@scenario
async def start_refusals(raw: Raw) -> None:
    await raw.start("no id", workflow_id="")
    await raw.start("no type", workflow_type=None)
    await raw.start("no queue", task_queue=None)
    await raw.start("unknown namespace", namespace="nowhere")
    await raw.start("no namespace", namespace="")
    await raw.start("long id", workflow_id="x" * 1001)
    await raw.start("long type", workflow_type=WorkflowType(name="x" * 1001))
    await raw.start("long queue", task_queue=TaskQueue(name="x" * 1001))
    await raw.start("long request id", request_id="x" * 1001)
    await raw.start("negative run timeout", workflow_run_timeout=seconds(-1))
    await raw.start("negative execution timeout", workflow_execution_timeout=seconds(-1))
    await raw.start("negative task timeout", workflow_task_timeout=seconds(-1))
    await raw.start("negative delay", workflow_start_delay=seconds(-1))
    await raw.start("bad cron", cron_schedule="never")
    await raw.start("cron with delay", cron_schedule="* * * * *", workflow_start_delay=seconds(1))
    await raw.start("bad retry", retry_policy=RetryPolicy(backoff_coefficient=0.1))
    await raw.start("bad retry interval", retry_policy=RetryPolicy(initial_interval=seconds(-1)))
    await raw.start("bad retry attempts", retry_policy=RetryPolicy(maximum_attempts=-1))
    await raw.start("bad retry maximum", retry_policy=RetryPolicy(initial_interval=seconds(5), maximum_interval=seconds(1)))
    await raw.start("unknown attribute", search_attributes={"indexed_fields": {"Nope": payloads(1).payloads[0]}})
    await raw.start(
        "policies clash",
        workflow_id_reuse_policy=WorkflowIdReusePolicy.WORKFLOW_ID_REUSE_POLICY_TERMINATE_IF_RUNNING,
        workflow_id_conflict_policy=WorkflowIdConflictPolicy.WORKFLOW_ID_CONFLICT_POLICY_FAIL,
    )
    await raw.start(
        "reject and terminate",
        workflow_id_reuse_policy=WorkflowIdReusePolicy.WORKFLOW_ID_REUSE_POLICY_REJECT_DUPLICATE,
        workflow_id_conflict_policy=WorkflowIdConflictPolicy.WORKFLOW_ID_CONFLICT_POLICY_TERMINATE_EXISTING,
    )
    await raw.start("big input", input=payloads("x" * (2 * 1024 * 1024 + 1)))


@scenario
async def start_timeouts_are_resolved(raw: Raw) -> None:
    await raw.start(
        workflow_execution_timeout=seconds(30),
        workflow_run_timeout=seconds(60),
        workflow_task_timeout=seconds(100),
        retry_policy=RetryPolicy(),
    )
    await raw.describe()
    await raw.terminate()


@scenario
async def start_same_request(raw: Raw) -> None:
    request_id = str(uuid.uuid4())
    await raw.start("first", request_id=request_id)
    await raw.start("same request", request_id=request_id)
    await raw.start("other request")
    await raw.terminate()
    await raw.start("same request, closed", request_id=request_id)


@scenario
async def start_reuse_policies(raw: Raw) -> None:
    policy = WorkflowIdReusePolicy.Value
    await raw.start()
    await raw.terminate()
    await raw.start("rejected", workflow_id_reuse_policy=policy("WORKFLOW_ID_REUSE_POLICY_REJECT_DUPLICATE"))
    await raw.start("after failure", workflow_id_reuse_policy=policy("WORKFLOW_ID_REUSE_POLICY_ALLOW_DUPLICATE_FAILED_ONLY"))
    task = await raw.poll(quiet=True)
    await raw.done(task, complete())
    await raw.start("after success", workflow_id_reuse_policy=policy("WORKFLOW_ID_REUSE_POLICY_ALLOW_DUPLICATE_FAILED_ONLY"))
    await raw.start("allowed")
    await raw.start("terminates", workflow_id_reuse_policy=policy("WORKFLOW_ID_REUSE_POLICY_TERMINATE_IF_RUNNING"))
    conflict = WorkflowIdConflictPolicy.Value
    await raw.start("existing", workflow_id_conflict_policy=conflict("WORKFLOW_ID_CONFLICT_POLICY_USE_EXISTING"))
    await raw.start("refused", workflow_id_conflict_policy=conflict("WORKFLOW_ID_CONFLICT_POLICY_FAIL"))
    await raw.terminate()


@scenario
async def start_eager(raw: Raw) -> None:
    reply = await raw.start(request_eager_execution=True)
    if reply.HasField("eager_workflow_task"):
        await raw.done(reply.eager_workflow_task, complete())
    else:
        await raw.terminate()


@scenario
async def unknown_targets(raw: Raw) -> None:
    await raw.signal(label="unknown")
    await raw.cancel("unknown")
    await raw.terminate("unknown")
    await raw.describe("unknown")
    await raw.query("unknown", timeout=5)
    await raw.update("u", "unknown")
    await raw.history("unknown")
    run = raw.execution("01a1feda-b0d0-73c6-aecd-d9633e8655c0")
    await raw.signal(label="unknown run", workflow_execution=run)
    await raw.describe("unknown run", execution=run)
    await raw.history("unknown run", execution=run)
    bad = raw.execution("not-a-uuid")
    await raw.signal(label="bad run id", workflow_execution=bad)
    await raw.cancel("bad run id", workflow_execution=bad)
    await raw.terminate("bad run id", workflow_execution=bad)
    await raw.describe("bad run id", execution=bad)
    await raw.query("bad run id", execution=bad, timeout=5)
    await raw.history("bad run id", execution=bad)
    none = WorkflowExecution()
    await raw.signal(label="no id", workflow_execution=none)
    await raw.cancel("no id", workflow_execution=none)
    await raw.terminate("no id", workflow_execution=none)
    await raw.describe("no id", execution=none)
    await raw.query("no id", execution=none, timeout=5)
    await raw.update("u", "no id", workflow_execution=none)
    await raw.history("no id", execution=none)
    await raw.signal(label="nothing", workflow_execution=None)
    await raw.describe("nothing", execution=None)
    await raw.signal(label="unknown namespace", namespace="nowhere")
    await raw.describe("unknown namespace", namespace="nowhere")
    await raw.call("poll_workflow_task_queue", PollWorkflowTaskQueueRequest(namespace="nowhere", task_queue=TaskQueue(name="q")), "unknown namespace")
    await raw.call("poll_workflow_task_queue", PollWorkflowTaskQueueRequest(namespace="default"), "no queue")
    await raw.call("poll_activity_task_queue", PollActivityTaskQueueRequest(namespace="default"), "no queue")
    await raw.call("describe_namespace", DescribeNamespaceRequest(namespace="nowhere"), "unknown")
    await raw.call("describe_namespace", DescribeNamespaceRequest(), "nothing")
    await raw.call("register_namespace", RegisterNamespaceRequest(namespace="default", workflow_execution_retention_period=seconds(86400)), "again")
    await raw.call("register_namespace", RegisterNamespaceRequest(namespace="x y z/", workflow_execution_retention_period=seconds(10)), "short retention")
    await raw.call("register_namespace", RegisterNamespaceRequest(), "no name")


@scenario
async def closed_targets(raw: Raw) -> None:
    first = await raw.start()
    await raw.terminate()
    await raw.signal(label="closed")
    await raw.cancel("closed")
    await raw.terminate("closed")
    await raw.query("closed, no task ever", timeout=5)
    await raw.update("u", "closed")
    await raw.signal(label="no name", signal_name="")
    await raw.terminate("other chain", first_execution_run_id=str(uuid.uuid4()))
    await raw.start("next")
    await raw.cancel("other chain", first_execution_run_id=first.run_id)
    await raw.terminate("other chain", first_execution_run_id=first.run_id)
    await raw.terminate()


@scenario
async def signals_dedup(raw: Raw) -> None:
    await raw.start()
    await raw.signal("a", request_id="r1")
    await raw.signal("a", label="again", request_id="r1")
    await raw.signal("b", request_id="r2")
    await raw.cancel(request_id="c1")
    await raw.cancel("again", request_id="c1")
    await raw.cancel("other", request_id="c2")
    await raw.terminate()


@scenario
async def histories_by_page(raw: Raw) -> None:
    await raw.start()
    for n in range(3):
        await raw.signal(str(n))
    page = await raw.history("page 1", maximum_page_size=2)
    page = await raw.history("page 2", maximum_page_size=2, next_page_token=page.next_page_token)
    await raw.history("close event of an open run", history_event_filter_type=2)
    await raw.history("bad token", next_page_token=b"nonsense")
    page = await raw.history("first wait", wait_new_event=True)
    waiting = raw.later(raw.history("second wait", wait_new_event=True, next_page_token=page.next_page_token))
    await raw.settled()
    await raw.signal("woken")
    page = await waiting
    closing = raw.later(raw.history("close event", wait_new_event=True, history_event_filter_type=2))
    await raw.settled()
    await raw.terminate()
    await closing
    await raw.history("rest", wait_new_event=True, next_page_token=page.next_page_token)
    await raw.history("close event of a closed run", history_event_filter_type=2)
    await raw.call(
        "get_workflow_execution_history_reverse",
        GetWorkflowExecutionHistoryReverseRequest(namespace="default", execution=raw.execution(), maximum_page_size=3),
    )


@scenario
async def signal_with_start(raw: Raw) -> None:
    async def call(label: str, **fields):
        request = dict(
            namespace="default",
            workflow_id=raw.id,
            workflow_type=WorkflowType(name="wf"),
            task_queue=TaskQueue(name=raw.queue),
            identity="test",
            request_id=str(uuid.uuid4()),
            signal_name="s",
            signal_input=payloads(label),
        )
        request.update(fields)
        await raw.call("signal_with_start_workflow_execution", SignalWithStartWorkflowExecutionRequest(**request), label)

    await call("starts")
    await call("signals")
    await call("no name", signal_name="")
    await call("no type", workflow_type=None)
    await call("conflict fail", workflow_id_conflict_policy=WorkflowIdConflictPolicy.WORKFLOW_ID_CONFLICT_POLICY_FAIL)
    await raw.terminate()
    await call("rejected", workflow_id_reuse_policy=WorkflowIdReusePolicy.WORKFLOW_ID_REUSE_POLICY_REJECT_DUPLICATE)
    await call("delayed", workflow_start_delay=seconds(1))
    task = await raw.poll("delayed")
    await raw.done(task, complete())


@scenario
async def start_delay_signal_cancel(raw: Raw) -> None:
    await raw.start(workflow_start_delay=seconds(30))
    await raw.describe("delayed")
    await raw.signal()
    await raw.history("signalled")
    await raw.cancel()
    task = await raw.poll("cancelled")
    await raw.done(task, complete())


# Activities.


@scenario
async def activity_answers(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    await raw.done(task, raw.own_activity(input=payloads(1), heartbeat_timeout=seconds(50)))
    work = await raw.poll_activity("polled")
    token = dict(task_token=work.task_token, namespace="default", identity="test")
    await raw.describe("running")
    await raw.call("record_activity_task_heartbeat", RecordActivityTaskHeartbeatRequest(**token, details=payloads("beat")))
    await raw.describe("after heartbeat")
    await raw.call("respond_activity_task_canceled", RespondActivityTaskCanceledRequest(**token), "not asked for")
    await raw.call("respond_activity_task_completed", RespondActivityTaskCompletedRequest(**token, result=payloads("r")))
    await raw.call("respond_activity_task_completed", RespondActivityTaskCompletedRequest(**token, result=payloads("r")), "again")
    await raw.call("respond_activity_task_failed", RespondActivityTaskFailedRequest(**token, failure=failure("x")), "after completion")
    await raw.call("record_activity_task_heartbeat", RecordActivityTaskHeartbeatRequest(**token), "after completion")
    for label, value in [("empty", b""), ("nonsense", b"\x01\x02nonsense")]:
        bad_token = dict(task_token=value, namespace="default", identity="test")
        await raw.call("respond_activity_task_completed", RespondActivityTaskCompletedRequest(**bad_token), label)
        await raw.call("respond_activity_task_failed", RespondActivityTaskFailedRequest(**bad_token), label)
        await raw.call("respond_activity_task_canceled", RespondActivityTaskCanceledRequest(**bad_token), label)
        await raw.call("record_activity_task_heartbeat", RecordActivityTaskHeartbeatRequest(**bad_token), label)
        await raw.call("respond_workflow_task_completed", RespondWorkflowTaskCompletedRequest(**bad_token), label)
        await raw.call("respond_workflow_task_failed", RespondWorkflowTaskFailedRequest(**bad_token), label)
        await raw.call("respond_query_task_completed", RespondQueryTaskCompletedRequest(task_token=value, namespace="default"), label)
    task = await raw.poll("after the activity")
    await raw.done(task, complete())
    await raw.call("record_activity_task_heartbeat", RecordActivityTaskHeartbeatRequest(**token), "closed run")
    await raw.call("respond_activity_task_completed", RespondActivityTaskCompletedRequest(**token), "closed run")


@scenario
async def activity_retries(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    policy = RetryPolicy(initial_interval=seconds(0.05), maximum_attempts=3)
    await raw.done(task, raw.own_activity(retry_policy=policy))
    for n in range(3):
        work = await raw.poll_activity(f"attempt {n + 1}")
        token = dict(task_token=work.task_token, namespace="default", identity="test")
        await raw.call("record_activity_task_heartbeat", RecordActivityTaskHeartbeatRequest(**token, details=payloads(n)))
        await raw.call("respond_activity_task_failed", RespondActivityTaskFailedRequest(**token, failure=failure(f"f{n}"), last_heartbeat_details=payloads("last", n) if n == 1 else None))
    task = await raw.poll("gave up")
    await raw.done(task, complete())


@scenario
async def activity_next_retry_delay(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    await raw.done(task, raw.own_activity(retry_policy=RetryPolicy(initial_interval=seconds(60))))
    work = await raw.poll_activity(quiet=True)
    token = dict(task_token=work.task_token, namespace="default", identity="test")
    await raw.call("respond_activity_task_failed", RespondActivityTaskFailedRequest(**token, failure=failure("soon", next_retry_delay=seconds(0.1))))
    work = await raw.poll_activity("soon")
    token = dict(task_token=work.task_token, namespace="default", identity="test")
    await raw.call("respond_activity_task_failed", RespondActivityTaskFailedRequest(**token, failure=failure("never", non_retryable=True)))
    task = await raw.poll("failed")
    await raw.done(task, complete())


@scenario
async def activity_cancel_requested(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    await raw.done(task, raw.own_activity(heartbeat_timeout=seconds(50)))
    work = await raw.poll_activity(quiet=True)
    token = dict(task_token=work.task_token, namespace="default", identity="test")
    await raw.signal()
    task = await raw.poll(quiet=True)
    await raw.done(task, command("REQUEST_CANCEL_ACTIVITY_TASK", scheduled_event_id=5))
    await raw.describe("cancel requested")
    await raw.call("record_activity_task_heartbeat", RecordActivityTaskHeartbeatRequest(**token))
    await raw.call("respond_activity_task_failed", RespondActivityTaskFailedRequest(**token, failure=failure("after cancel")))
    task = await raw.poll("failed")
    await raw.done(task, complete())


@scenario
async def activity_canceled_with_details(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    await raw.done(task, raw.own_activity(heartbeat_timeout=seconds(50)), timer())
    work = await raw.poll_activity(quiet=True)
    token = dict(task_token=work.task_token, namespace="default", identity="test")
    await raw.signal()
    task = await raw.poll(quiet=True)
    await raw.done(task, command("REQUEST_CANCEL_ACTIVITY_TASK", scheduled_event_id=5), command("CANCEL_TIMER", timer_id="t"))
    await raw.call("respond_activity_task_canceled", RespondActivityTaskCanceledRequest(**token, details=payloads("bye")))
    task = await raw.poll("canceled")
    await raw.done(task, complete())


@scenario
async def activity_by_id(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    await raw.done(task, raw.own_activity("one"), raw.own_activity("two"), activity("three"))
    by = dict(namespace="default", workflow_id=raw.id, identity="test")
    await raw.poll_activity(quiet=True)
    await raw.poll_activity(quiet=True)
    await raw.call("record_activity_task_heartbeat_by_id", RecordActivityTaskHeartbeatByIdRequest(**by, activity_id="one"))
    await raw.call("respond_activity_task_completed_by_id", RespondActivityTaskCompletedByIdRequest(**by, activity_id="one", result=payloads(1)))
    await raw.call("respond_activity_task_completed_by_id", RespondActivityTaskCompletedByIdRequest(**by, activity_id="one"), "again")
    await raw.call("respond_activity_task_failed_by_id", RespondActivityTaskFailedByIdRequest(**by, activity_id="two", failure=failure("no", non_retryable=True)))
    await raw.call("respond_activity_task_failed_by_id", RespondActivityTaskFailedByIdRequest(**by, activity_id="three", failure=failure("no", non_retryable=True)), "not started")
    await raw.call("respond_activity_task_canceled_by_id", RespondActivityTaskCanceledByIdRequest(**by, activity_id="three"), "not started")
    await raw.call("respond_activity_task_completed_by_id", RespondActivityTaskCompletedByIdRequest(**by, activity_id="three", result=payloads(3)), "not started")
    await raw.call("respond_activity_task_completed_by_id", RespondActivityTaskCompletedByIdRequest(**by, activity_id="four"), "unknown")
    await raw.call("respond_activity_task_completed_by_id", RespondActivityTaskCompletedByIdRequest(namespace="default", workflow_id="nobody", activity_id="x"), "unknown workflow")
    await raw.history("end")
    await raw.terminate()


@scenario
async def activity_timeouts_normalised(raw: Raw) -> None:
    await raw.start(workflow_run_timeout=seconds(50))
    task = await raw.poll(quiet=True)
    await raw.done(
        task,
        activity("close only", start_to_close_timeout=seconds(20)),
        activity("long", start_to_close_timeout=seconds(200), heartbeat_timeout=seconds(300)),
        activity("both", schedule_to_close_timeout=seconds(10), start_to_close_timeout=seconds(20), schedule_to_start_timeout=seconds(30), heartbeat_timeout=seconds(40)),
        activity("total only", schedule_to_close_timeout=seconds(10), start_to_close_timeout=None),
        activity("policy", retry_policy=RetryPolicy(initial_interval=seconds(0.1), maximum_attempts=2)),
    )
    await raw.describe()
    await raw.terminate()


@scenario
async def activity_closes_while_task_runs(raw: Raw) -> None:
    """Buffered: the start of an activity comes before its end, and ends come last."""
    await raw.start()
    task = await raw.poll(quiet=True)
    reply = await raw.done(
        task, raw.own_activity("one"), raw.own_activity("two"), timer("t", 5),
        force_create_new_workflow_task=True, return_new_workflow_task=True,
    )
    task = reply.workflow_task
    works = [await raw.poll_activity(quiet=True), await raw.poll_activity(quiet=True)]
    await raw.signal("first")
    for work in sorted(works, key=lambda work: work.activity_id):
        token = dict(task_token=work.task_token, namespace="default", identity="test")
        await raw.call("respond_activity_task_completed", RespondActivityTaskCompletedRequest(**token))
        await raw.signal("between")
    await asyncio.sleep(10)
    await raw.cancel()
    await raw.done(task, timer("t2"))
    task = await raw.poll("everything")
    await raw.done(task, complete())


@scenario
async def timer_without_time(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    await raw.done(task, command("START_TIMER", timer_id="t"))
    task = await raw.poll("fired")
    await raw.done(task, complete())


@scenario
async def timer_cancelled_while_fired_is_buffered(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    reply = await raw.done(task, timer("t", 1), force_create_new_workflow_task=True, return_new_workflow_task=True)
    await asyncio.sleep(6)
    await raw.done(reply.workflow_task, command("CANCEL_TIMER", timer_id="t"))
    await raw.history("end")
    await raw.terminate()


# Queries.


@scenario
async def queries(raw: Raw) -> None:
    await raw.start()
    await raw.query("before the first task", timeout=2)
    task = await raw.poll(quiet=True)
    await raw.done(task, timer())
    asked = raw.later(raw.query("direct"))
    task = await raw.poll("query task")
    await raw.answer_query(task)
    await asked
    asked = raw.later(raw.query("failing"))
    task = await raw.poll(quiet=True)
    await raw.answer_query(task, completed_type=QueryResultType.QUERY_RESULT_TYPE_FAILED, error_message="bad question", failure=failure("why"))
    await asked
    await raw.answer_query(task)
    await raw.query("nobody answers", timeout=2)
    await raw.query("no type", query=WorkflowQuery(), timeout=2)
    await raw.query("nothing", query=None, timeout=2)
    await raw.query("not open", query_reject_condition=QueryRejectCondition.QUERY_REJECT_CONDITION_NOT_OPEN, timeout=2)
    await raw.terminate()
    await raw.query("not open, closed", query_reject_condition=QueryRejectCondition.QUERY_REJECT_CONDITION_NOT_OPEN)
    await raw.query("not completed cleanly", query_reject_condition=QueryRejectCondition.QUERY_REJECT_CONDITION_NOT_COMPLETED_CLEANLY)
    asked = raw.later(raw.query("closed"))
    task = await raw.poll("query task of a closed run")
    while not task.HasField("query"):
        task = await raw.poll("again")
    await raw.answer_query(task)
    await asked


@scenario
async def query_attached(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    await raw.done(task, timer())
    await raw.signal()
    asked = raw.later(raw.query("attached"))
    await raw.settled()
    task = await raw.poll(quiet=True)
    raw.note("Attached", number=len(task.queries), queries=[MessageToDict(query) for query in task.queries.values()])
    results = {
        id: WorkflowQueryResult(result_type=QueryResultType.QUERY_RESULT_TYPE_ANSWERED, answer=payloads("attached"))
        for id in task.queries
    }
    await raw.done(task, query_results=results)
    await asked
    await raw.terminate()


@scenario
async def query_overtaken(raw: Raw) -> None:
    """Handed out after more has happened than the asker could know: what its worker sees of that."""
    await raw.start()
    task = await raw.poll(quiet=True)
    await raw.done(task, raw.own_activity())
    asked = raw.later(raw.query("normal"))
    await raw.settled()
    activity = await raw.poll_activity(quiet=True)
    await raw.call(
        "respond_activity_task_completed",
        RespondActivityTaskCompletedRequest(task_token=activity.task_token, namespace="default", identity="test", result=payloads("done")),
    )
    tasks = [await raw.poll("one", quiet=True), await raw.poll("other", quiet=True)]
    tasks.sort(key=lambda task: task.HasField("query"))
    noted = [MessageToDict(task) for task in tasks]
    # Either is handed out first.
    del noted[1].get("history", {}).get("events", [])[8:]
    for task in noted:
        raw.note("Task", task=task)
    await raw.answer_query(tasks[1])
    await asked
    await raw.done(tasks[0], complete())


@scenario
async def query_overtaken_sticky(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    sticky = raw.sticky(50)
    queue = sticky["sticky_attributes"].worker_task_queue
    await raw.done(task, timer(), **sticky)
    poll = raw.later(raw.poll("sticky", queue, quiet=True))
    await raw.polled(queue)
    await raw.signal()
    task = await poll
    await raw.done(task, raw.own_activity(), **sticky)
    asked = raw.later(raw.query("sticky"))
    await raw.settled()
    activity = await raw.poll_activity(quiet=True)
    await raw.call(
        "respond_activity_task_completed",
        RespondActivityTaskCompletedRequest(task_token=activity.task_token, namespace="default", identity="test", result=payloads("done")),
    )
    tasks = [await raw.poll("one", queue, quiet=True), await raw.poll("other", queue, quiet=True)]
    tasks.sort(key=lambda task: task.HasField("query"))
    noted = [MessageToDict(task) for task in tasks]
    # Either is handed out first.
    del noted[1].get("history", {}).get("events", [])[8:]
    for task in noted:
        raw.note("Task", task=task)
    await raw.answer_query(tasks[1])
    await asked
    await raw.done(tasks[0], complete())


# Updates.


@scenario
async def update_accepted_and_completed(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    await raw.done(task, timer())
    asked = raw.later(raw.update("u1"))
    task = await raw.poll("with message")
    accepted, at = accept(task)
    answer, after = respond("u1")
    await raw.done(task, at, after, messages=[accepted, answer])
    await asked
    await raw.update("u1", "same id")
    await raw.call("poll_workflow_execution_update", PollWorkflowExecutionUpdateRequest(namespace="default", update_ref=UpdateRef(workflow_execution=raw.execution(), update_id="u1")), "known")
    await raw.call("poll_workflow_execution_update", PollWorkflowExecutionUpdateRequest(namespace="default", update_ref=UpdateRef(workflow_execution=raw.execution(), update_id="u9")), "unknown")
    await raw.update("u2", "admitted", stage=Stage.UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_ADMITTED)
    await raw.update("", "no name", request=Request(meta=Meta(update_id="u3"), input=Input()))
    await raw.terminate()
    await raw.update("u1", "closed, same id")
    await raw.update("u4", "closed, other id")


@scenario
async def update_rejected(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    await raw.done(task, timer())
    asked = raw.later(raw.update("u1"))
    task = await raw.poll("with message")
    await raw.done(task, messages=[reject(task)])
    await asked
    await raw.signal("next")
    task = await raw.poll("after")
    await raw.done(task, complete())


@scenario
async def update_rejected_with_command(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    await raw.done(task, timer())
    asked = raw.later(raw.update("u1"))
    task = await raw.poll(quiet=True)
    await raw.done(task, timer("t2"), messages=[reject(task)])
    await asked
    await raw.history("end")
    await raw.terminate()


@scenario
async def update_unprocessed(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    await raw.done(task, timer())
    asked = raw.later(raw.update("u1"))
    task = await raw.poll(quiet=True)
    await raw.done(task)
    await asked
    await raw.terminate()


@scenario
async def update_then_signal_while_speculative(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    await raw.done(task, timer())
    asked = raw.later(raw.update("u1"))
    await raw.settled()
    await raw.signal("converts")
    task = await raw.poll("with message")
    accepted, at = accept(task)
    answer, after = respond("u1", fails=True)
    await raw.done(task, at, after, messages=[accepted, answer])
    await asked
    await raw.terminate()


@scenario
async def update_signal_while_speculative_runs(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    await raw.done(task, timer())
    asked = raw.later(raw.update("u1"))
    task = await raw.poll(quiet=True)
    await raw.signal("buffered")
    await raw.done(task, messages=[reject(task)])
    await asked
    task = await raw.poll("after")
    await raw.done(task, complete())


@scenario
async def update_task_fails(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    await raw.done(task, timer())
    asked = raw.later(raw.update("u1"))
    task = await raw.poll(quiet=True)
    await raw.failed(task)
    await asyncio.sleep(0.5)
    task = await raw.poll("again")
    if task.messages:
        accepted, at = accept(task)
        answer, after = respond("u1")
        await raw.done(task, at, after, messages=[accepted, answer])
    else:
        await raw.done(task)
    await asked
    await raw.history("end")
    await raw.terminate()


@scenario
async def update_accepted_then_closed(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    await raw.done(task, timer())
    asked = raw.later(raw.update("u1"))
    task = await raw.poll(quiet=True)
    accepted, at = accept(task)
    await raw.done(task, at, messages=[accepted])
    await raw.terminate()
    await asked
    await raw.update("u1", "same id, closed")


@scenario
async def update_admitted_then_closed(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    asked = raw.later(raw.update("u1"))
    await raw.settled()
    await raw.done(task, complete())
    await asked
    await raw.history("end")


@scenario
async def update_during_task(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    asked = raw.later(raw.update("u1", stage=Stage.UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_ACCEPTED))
    await raw.settled()
    await raw.done(task, timer())
    task = await raw.poll("with message")
    accepted, at = accept(task)
    await raw.done(task, at, messages=[accepted])
    await asked
    asked = raw.later(raw.call("poll_workflow_execution_update", PollWorkflowExecutionUpdateRequest(namespace="default", update_ref=UpdateRef(workflow_execution=raw.execution(), update_id="u1"), wait_policy=WaitPolicy(lifecycle_stage=Stage.UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_COMPLETED)), "completed"))
    await raw.signal("finish")
    task = await raw.poll(quiet=True)
    answer, after = respond("u1")
    await raw.done(task, after, messages=[answer])
    await asked
    await raw.terminate()


# Closing and what follows.


@scenario
async def continue_as_new(raw: Raw) -> None:
    await raw.start(memo=Memo(fields={"m": payloads(1).payloads[0]}), workflow_run_timeout=seconds(100), retry_policy=RetryPolicy(maximum_attempts=5))
    task = await raw.poll(quiet=True)
    await asyncio.sleep(MINIMAL_RUN)
    await raw.done(task, command("CONTINUE_AS_NEW_WORKFLOW_EXECUTION", input=payloads("again"), header=Header(fields={"h": payloads(2).payloads[0]})))
    task = await raw.poll("second run")
    await asyncio.sleep(MINIMAL_RUN)
    await raw.done(task, command("CONTINUE_AS_NEW_WORKFLOW_EXECUTION", workflow_type=WorkflowType(name="other"), workflow_run_timeout=seconds(70), workflow_task_timeout=seconds(30), backoff_start_interval=seconds(0.2), memo=Memo(fields={"n": payloads(3).payloads[0]}), last_completion_result=payloads("last")))
    task = await raw.poll("third run")
    await raw.done(task, complete())


@scenario
async def workflow_retry(raw: Raw) -> None:
    await raw.start(retry_policy=RetryPolicy(initial_interval=seconds(0.1), maximum_attempts=3, non_retryable_error_types=["Final"]))
    task = await raw.poll(quiet=True)
    await raw.done(task, command("FAIL_WORKFLOW_EXECUTION", failure=failure("one")))
    task = await raw.poll("second attempt")
    await raw.done(task, command("FAIL_WORKFLOW_EXECUTION", failure=Failure(message="final", application_failure_info=ApplicationFailureInfo(type="Final"))))
    await raw.describe("ended")


@scenario
async def cancel_command(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    await raw.done(task, command("CANCEL_WORKFLOW_EXECUTION", details=payloads("x")))
    await raw.describe("cancelled")


@scenario
async def child_workflows(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)

    def child(suffix: str, **attributes) -> Command:
        return command(
            "START_CHILD_WORKFLOW_EXECUTION",
            workflow_id=raw.id + suffix,
            workflow_type=WorkflowType(name="child"),
            task_queue=TaskQueue(name=raw.queue + "-child"),
            **attributes,
        )

    await raw.done(
        task,
        child("-1", input=payloads("in"), memo=Memo(fields={"m": payloads(1).payloads[0]}), parent_close_policy=ParentClosePolicy.PARENT_CLOSE_POLICY_ABANDON, control="ctl", workflow_run_timeout=seconds(50), retry_policy=RetryPolicy(maximum_attempts=1)),
    )
    task = await raw.poll("child started")
    await raw.done(task, command("SIGNAL_EXTERNAL_WORKFLOW_EXECUTION", execution=WorkflowExecution(workflow_id=raw.id + "-1"), signal_name="s", input=payloads("sig"), child_workflow_only=True, control="c2"))
    task = await raw.poll("signalled")
    await raw.done(task, command("REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION", workflow_id=raw.id + "-1", child_workflow_only=True, reason="r"))
    task = await raw.poll("cancel requested")
    work = await raw.poll("child's task", TaskQueue(name=raw.queue + "-child"))
    await raw.done(work, complete("child result"))
    await raw.done(task)
    task = await raw.poll("child completed")
    await raw.done(task, child("-1", workflow_id_reuse_policy=WorkflowIdReusePolicy.WORKFLOW_ID_REUSE_POLICY_REJECT_DUPLICATE), label="reuse")
    task = await raw.poll("start failed")
    await raw.done(task, complete())


@scenario
async def child_of_unknown_namespace(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    await raw.done(task, command("START_CHILD_WORKFLOW_EXECUTION", namespace="nowhere", workflow_id=raw.id + "-c", workflow_type=WorkflowType(name="child")))
    await raw.history("after")
    await raw.terminate()


@scenario
async def signals_itself(raw: Raw) -> None:
    reply = await raw.start()
    task = await raw.poll(quiet=True)
    await raw.done(task, command("SIGNAL_EXTERNAL_WORKFLOW_EXECUTION", execution=raw.execution(reply.run_id), signal_name="self"))
    task = await raw.poll("after own run id")
    await raw.done(task, command("SIGNAL_EXTERNAL_WORKFLOW_EXECUTION", execution=raw.execution(), signal_name="self"))
    task = await raw.poll("after own id")
    await raw.done(task, command("REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION", workflow_id=raw.id))
    task = await raw.poll("after cancel")
    await raw.done(task, complete())


# Visibility.


@scenario
async def list_filters(raw: Raw) -> None:
    for query in [
        "Nope = 1",
        "WorkflowId",
        "WorkflowId = ",
        "WorkflowId = 1",
        "StartTime > 'yesterday'",
        "ExecutionStatus = 'Sleeping'",
        "ORDER BY StartTime",
        "WorkflowId = 'x' GROUP BY ExecutionStatus",
        "((WorkflowId = 'x')",
        "WorkflowId = 'x' AND",
        "WorkflowId LIKE 'x%'",
        "HistoryLength = 'x'",
        "WorkflowId = 'x'; DROP TABLE executions",
        "1 = 1",
        "WorkflowId = WorkflowType",
        "WorkflowId IN ()",
        "CloseTime IS NULL AND WorkflowId = 'nobody'",
        "`WorkflowId` = \"nobody\"",
        "NOT (WorkflowId != 'nobody')",
        "WorkflowId BETWEEN 'nobody' AND 'nobody'",
        "StartTime BETWEEN '2001-01-01T00:00:00Z' AND '2001-01-02T00:00:00Z'",
    ]:
        await raw.call("list_workflow_executions", ListWorkflowExecutionsRequest(namespace="default", query=query), query)
    for query in ["WorkflowId = 'nobody'", "WorkflowId = 'nobody' GROUP BY WorkflowType", "GROUP BY ExecutionStatus, WorkflowType", "Nope = 1"]:
        await raw.call("count_workflow_executions", CountWorkflowExecutionsRequest(namespace="default", query=query), query)
    await raw.call("list_workflow_executions", ListWorkflowExecutionsRequest(namespace="nowhere"), "unknown namespace")
    await raw.call("list_workflow_executions", ListWorkflowExecutionsRequest(namespace="default", next_page_token=b"nonsense"), "bad token")
    await raw.call("list_workflow_executions", ListWorkflowExecutionsRequest(namespace="default", page_size=-1, query="WorkflowId = 'nobody'"), "negative page")


@scenario
async def cluster(raw: Raw) -> None:
    await raw.call("get_system_info", GetSystemInfoRequest())
    await raw.call("get_search_attributes", GetSearchAttributesRequest())
    await raw.call("describe_task_queue", DescribeTaskQueueRequest(namespace="default", task_queue=TaskQueue(name=raw.queue), task_queue_type=1))
    await raw.call("list_task_queue_partitions", ListTaskQueuePartitionsRequest(namespace="default", task_queue=TaskQueue(name=raw.queue)))
    await raw.call("shutdown_worker", ShutdownWorkerRequest(namespace="default", sticky_task_queue="sticky", identity="test"))


@scenario
async def multi_operation(raw: Raw) -> None:
    def operations(update: str, **fields):
        start = dict(
            namespace="default", workflow_id=raw.id, workflow_type=WorkflowType(name="wf"), task_queue=TaskQueue(name=raw.queue),
            identity="test", request_id=str(uuid.uuid4()),
            workflow_id_conflict_policy=WorkflowIdConflictPolicy.WORKFLOW_ID_CONFLICT_POLICY_USE_EXISTING,
        )
        start.update(fields)
        ask = UpdateWorkflowExecutionRequest(
            namespace="default", workflow_execution=raw.execution(),
            wait_policy=WaitPolicy(lifecycle_stage=Stage.UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_COMPLETED),
            request=Request(meta=Meta(update_id=update, identity="test"), input=Input(name="u", args=payloads(1))),
        )
        operation = ExecuteMultiOperationRequest.Operation
        return ExecuteMultiOperationRequest(
            namespace="default",
            operations=[operation(start_workflow=StartWorkflowExecutionRequest(**start)), operation(update_workflow=ask)],
        )

    await raw.call("execute_multi_operation", ExecuteMultiOperationRequest(namespace="default"), "nothing")
    await raw.call("execute_multi_operation", operations("u0", workflow_id="other"), "ids differ")
    await raw.call("execute_multi_operation", operations("u0", cron_schedule="* * * * *"), "cron")
    await raw.call("execute_multi_operation", operations("u0", workflow_type=None), "no type")
    asked = raw.later(raw.call("execute_multi_operation", operations("u1"), "starts"))
    task = await raw.poll("with message")
    accepted, at = accept(task)
    answer, after = respond("u1")
    await raw.done(task, at, after, messages=[accepted, answer])
    await asked
    await raw.call("execute_multi_operation", operations("u1"), "same update")
    await raw.call("execute_multi_operation", operations("u2", workflow_id_conflict_policy=WorkflowIdConflictPolicy.WORKFLOW_ID_CONFLICT_POLICY_FAIL), "conflict")
    await raw.history("end")
    await raw.terminate()


# What several workers of one SDK or another do on the wire.


@scenario
async def sticky_task_times_out(raw: Raw) -> None:
    """A worker that dies with a sticky task: the next attempt goes to the normal queue, with the whole history."""
    await raw.start(workflow_task_timeout=seconds(5))
    task = await raw.poll(quiet=True)
    sticky = raw.sticky(50)
    queue = sticky["sticky_attributes"].worker_task_queue
    poll = raw.later(raw.poll("sticky", queue))
    await raw.polled(queue)
    await raw.done(task, timer(), **sticky)
    await raw.signal()
    await poll
    task = await raw.poll("normal queue")
    await raw.done(task, complete())


@scenario
async def sticky_task_fails(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    sticky = raw.sticky(50)
    queue = sticky["sticky_attributes"].worker_task_queue
    poll = raw.later(raw.poll("sticky", queue, quiet=True))
    await raw.polled(queue)
    await raw.done(task, timer(), **sticky)
    await raw.signal()
    await raw.failed(await poll, cause=WorkflowTaskFailedCause.WORKFLOW_TASK_FAILED_CAUSE_NON_DETERMINISTIC_ERROR)
    task = await raw.poll("normal queue")
    await raw.done(task, complete())


@scenario
async def sticky_worker_shuts_down(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    sticky = raw.sticky(50)
    queue = sticky["sticky_attributes"].worker_task_queue
    poll = raw.later(raw.poll("sticky", queue))
    await raw.polled(queue)
    await raw.done(task, timer(), **sticky)
    await raw.call("shutdown_worker", ShutdownWorkerRequest(namespace="default", sticky_task_queue=queue.name, identity="test", reason="ends"))
    await poll
    await raw.signal()
    task = await raw.poll("normal queue")
    await raw.done(task, complete())


@scenario
async def sticky_heartbeat(raw: Raw) -> None:
    """Long local activities: the task is kept by completing it with nothing, again and again."""
    await raw.start()
    task = await raw.poll(quiet=True)
    sticky = raw.sticky(50)
    for n in range(3):
        if n == 1:
            await raw.signal("meanwhile")
        reply = await raw.done(
            task, force_create_new_workflow_task=True, return_new_workflow_task=True, label=str(n), **sticky
        )
        task = reply.workflow_task
    marker = command("RECORD_MARKER", marker_name="LocalActivity", details={"result": payloads(1)}, header=Header(fields={"h": payloads(2).payloads[0]}))
    reply = await raw.done(task, marker, timer(), label="with commands", force_create_new_workflow_task=True, return_new_workflow_task=True, **sticky)
    await raw.done(reply.workflow_task, complete())


@scenario
async def query_attached_sticky(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    sticky = raw.sticky(50)
    queue = sticky["sticky_attributes"].worker_task_queue
    poll = raw.later(raw.poll("first", queue))
    await raw.polled(queue)
    await raw.done(task, timer(), **sticky)
    await raw.signal("one")
    task = await poll
    await raw.signal("two")
    asked = raw.later(raw.query("while a task runs"))
    await raw.settled()
    await raw.done(task, **sticky)
    task = await raw.poll("second", queue, quiet=True)
    noted = MessageToDict(task)
    noted["queries"] = list(noted.get("queries", {}).values())
    raw.note("Task", task=noted)
    results = {
        id: WorkflowQueryResult(result_type=QueryResultType.QUERY_RESULT_TYPE_FAILED, error_message="no", failure=failure("why"))
        for id in task.queries
    }
    await raw.done(task, query_results=results, **sticky)
    await asked
    await raw.terminate()


@scenario
async def query_while_a_task_runs(raw: Raw) -> None:
    """No other reason for a task: the question becomes one of its own when the task is done."""
    await raw.start()
    reply = await raw.done(await raw.poll(quiet=True), timer(), force_create_new_workflow_task=True, return_new_workflow_task=True)
    asked = raw.later(raw.query("buffered"))
    await raw.settled()
    await raw.done(reply.workflow_task)
    task = await raw.poll("query task")
    await raw.answer_query(task)
    await asked
    await raw.terminate()


@scenario
async def query_while_a_task_closes_the_run(raw: Raw) -> None:
    await raw.start()
    reply = await raw.done(await raw.poll(quiet=True), timer(), force_create_new_workflow_task=True, return_new_workflow_task=True)
    asked = raw.later(raw.query("buffered"))
    await raw.settled()
    await raw.done(reply.workflow_task, complete())
    task = await raw.poll("query task")
    await raw.answer_query(task)
    await asked


@scenario
async def query_while_a_task_fails(raw: Raw) -> None:
    await raw.start()
    reply = await raw.done(await raw.poll(quiet=True), timer(), force_create_new_workflow_task=True, return_new_workflow_task=True)
    asked = raw.later(raw.query("buffered"))
    await raw.settled()
    await raw.failed(reply.workflow_task)
    task = await raw.poll("transient", quiet=True)
    raw.note("Attached", number=len(task.queries), query=task.HasField("query"), events=len(task.history.events))
    results = {
        id: WorkflowQueryResult(result_type=QueryResultType.QUERY_RESULT_TYPE_ANSWERED, answer=payloads("late"))
        for id in task.queries
    }
    await raw.done(task, query_results=results)
    await asked
    await raw.terminate()


@scenario
async def wrong_tokens(raw: Raw) -> None:
    """Tokens that are good for something else, or no more."""
    await raw.start()
    first = await raw.poll(quiet=True)
    await raw.done(first, raw.own_activity())
    await raw.failed(first, label="already completed")
    work = await raw.poll_activity(quiet=True)
    await raw.signal()
    task = await raw.poll(quiet=True)
    await raw.done(first, complete(), label="of the task before")
    await raw.done(task, complete(), label="of an activity", task_token=work.task_token)
    await raw.failed(task, label="of an activity", task_token=work.task_token)
    other = dict(task_token=task.task_token, namespace="default", identity="test")
    await raw.call("respond_activity_task_completed", RespondActivityTaskCompletedRequest(**other), "of a workflow task")
    await raw.call("record_activity_task_heartbeat", RecordActivityTaskHeartbeatRequest(**other), "of a workflow task")
    await raw.answer_query(task)
    await raw.failed(task)
    await raw.done(task, complete(), label="already failed")
    task = await raw.poll("transient")
    await raw.done(task, complete())


@scenario
async def unhandled_closes(raw: Raw) -> None:
    """Each command that closes a run waits for a signal that came meanwhile."""
    await raw.start()
    for kind, closing in [
        ("fail", command("FAIL_WORKFLOW_EXECUTION", failure=failure("x"))),
        ("cancel", command("CANCEL_WORKFLOW_EXECUTION")),
        ("continue", command("CONTINUE_AS_NEW_WORKFLOW_EXECUTION")),
    ]:
        task = await raw.poll(f"to {kind}", quiet=True)
        await raw.signal(kind)
        await raw.done(task, closing, label=kind)
        await raw.done(await raw.poll(f"after {kind}"), timer(kind))
        await raw.signal("idle")
    await raw.cancel()
    task = await raw.poll("last")
    await raw.done(task, complete())


@scenario
async def closing_goes_first(raw: Raw) -> None:
    """A run that could not close because of a signal takes none while it tries again."""
    await raw.start()
    task = await raw.poll(quiet=True)
    await raw.signal("one")
    await raw.done(task, complete())
    await raw.signal("before the next task")
    task = await raw.poll(quiet=True)
    await raw.signal("while it tries")
    await raw.cancel("while it tries")
    asked = raw.later(raw.update("u1"))
    await raw.settled()
    await raw.failed(task)
    await raw.signal("after the failure")
    task = await raw.poll(quiet=True)
    await raw.signal("while it tries again")
    await raw.done(task, timer())
    await asked
    await raw.signal("after another decision")
    task = await raw.poll("last")
    await raw.signal("while it runs")
    await raw.done(task, complete())
    await raw.terminate()


@scenario
async def external_targets(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    nobody = WorkflowExecution(workflow_id="nobody")
    await raw.done(task, command("SIGNAL_EXTERNAL_WORKFLOW_EXECUTION", execution=nobody, signal_name="s", control="c"))
    task = await raw.poll("signal failed")
    await raw.done(task, command("SIGNAL_EXTERNAL_WORKFLOW_EXECUTION", execution=nobody, signal_name="s" * 1001), label="long name")
    task = await raw.poll(quiet=True)
    await raw.done(task, command("REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION", workflow_id="nobody", control="c"))
    task = await raw.poll("cancel failed")
    closed = raw.id + "-closed"
    await raw.start("closed", workflow_id=closed, task_queue=TaskQueue(name="nobody"))
    await raw.terminate("closed", workflow_execution=WorkflowExecution(workflow_id=closed))
    await raw.done(task, command("REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION", workflow_id=closed))
    task = await raw.poll("cancel of a closed one")
    stranger = raw.id + "-stranger"
    await raw.start("stranger", workflow_id=stranger, task_queue=TaskQueue(name="nobody"))
    target = WorkflowExecution(workflow_id=stranger)
    await raw.done(task, command("SIGNAL_EXTERNAL_WORKFLOW_EXECUTION", execution=target, signal_name="s", child_workflow_only=True))
    task = await raw.poll("no child of this")
    await raw.done(task, command("REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION", workflow_id=stranger, reason="why"))
    task = await raw.poll("cancel requested")
    await raw.done(task, command("REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION", workflow_id=stranger, reason="again"))
    task = await raw.poll("cancel requested again")
    await raw.terminate("stranger", workflow_execution=target)
    await raw.done(task, command("SIGNAL_EXTERNAL_WORKFLOW_EXECUTION", execution=target, signal_name="s"))
    task = await raw.poll("closed target")
    await raw.done(task, command("REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION", workflow_id=stranger))
    task = await raw.poll("closed target, cancel")
    await raw.done(task, complete())
    await raw.history("stranger", execution=target)


@scenario
async def children_at_the_end_of_their_parent(raw: Raw) -> None:
    """What each policy does to a child, and what a parent hears of children that end badly."""
    await raw.start()
    task = await raw.poll(quiet=True)
    queue = TaskQueue(name=raw.queue + "-child")
    policy = ParentClosePolicy.Value
    ends = {
        "-fails": command("FAIL_WORKFLOW_EXECUTION", failure=failure("child")),
        "-cancels": command("CANCEL_WORKFLOW_EXECUTION", details=payloads("bye")),
    }
    for suffix, end in ends.items():
        await raw.done(task, child(raw.id + suffix, task_queue=queue))
        task = await raw.poll(f"{suffix} started")
        work = await raw.poll(f"{suffix} task", queue)
        await raw.done(work, end)
        await raw.done(task)
        task = await raw.poll(f"{suffix} ended")
    await raw.done(task, child(raw.id + "-terminated", task_queue=queue))
    task = await raw.poll(quiet=True)
    await raw.terminate("child", workflow_execution=WorkflowExecution(workflow_id=raw.id + "-terminated"))
    await raw.done(task)
    task = await raw.poll("terminated")
    stays = ["TERMINATE", "REQUEST_CANCEL", "ABANDON"]
    for name in stays:
        await raw.done(task, child(raw.id + "-" + name, task_queue=queue, parent_close_policy=policy("PARENT_CLOSE_POLICY_" + name)))
        task = await raw.poll(f"{name} started", quiet=True)
    await raw.describe("with children")
    await raw.done(task, complete())
    for name, least in zip(stays, [3, 3, 2]):
        execution = WorkflowExecution(workflow_id=raw.id + "-" + name)
        request = DescribeWorkflowExecutionRequest(namespace="default", execution=execution)
        while (await raw.service.describe_workflow_execution(request)).workflow_execution_info.history_length < least:
            await asyncio.sleep(0.05)
        await raw.history(name, execution=execution)
    for name in stays[1:]:
        await raw.terminate(name, workflow_execution=WorkflowExecution(workflow_id=raw.id + "-" + name))


@scenario
async def close_event_across_runs(raw: Raw) -> None:
    """How clients wait for a result: the closing event alone, then that of the run that follows."""
    first = await raw.start()
    closing = raw.later(raw.history("first run", execution=raw.execution(first.run_id), wait_new_event=True, history_event_filter_type=2, skip_archival=True))
    await raw.settled()
    task = await raw.poll(quiet=True)
    await asyncio.sleep(MINIMAL_RUN)
    await raw.done(task, command("CONTINUE_AS_NEW_WORKFLOW_EXECUTION", input=payloads("next")))
    page = await closing
    next_run = page.history.events[-1].workflow_execution_continued_as_new_event_attributes.new_execution_run_id
    closing = raw.later(raw.history("second run", execution=raw.execution(next_run), wait_new_event=True, history_event_filter_type=2))
    await raw.settled()
    await raw.done(await raw.poll(quiet=True), complete("result"))
    await closing
    await raw.history("latest", wait_new_event=True, history_event_filter_type=2)
    await raw.history("closed, first run", execution=raw.execution(first.run_id), wait_new_event=True, history_event_filter_type=2)


@scenario
async def properties_and_markers(raw: Raw) -> None:
    one = payloads(1).payloads[0]
    await raw.start(memo=Memo(fields={"a": one, "b": one}))
    task = await raw.poll(quiet=True)
    keyword = Payload(metadata={"encoding": b"json/plain", "type": b"Keyword"}, data=b'"x"')
    await raw.done(
        task,
        command("RECORD_MARKER", marker_name="Version", details={"d": payloads(1)}, failure=failure("marker")),
        command("MODIFY_WORKFLOW_PROPERTIES", upserted_memo=Memo(fields={"a": Payload(metadata={"encoding": b"binary/null"}), "b": payloads([]).payloads[0], "c": one, "nothing": payloads(None).payloads[0]})),
        command("UPSERT_WORKFLOW_SEARCH_ATTRIBUTES", search_attributes={"indexed_fields": {"TemporalChangeVersion": payloads(["v-1"]).payloads[0]}}),
    )
    await raw.describe("changed")
    await raw.history("end")
    await raw.signal()
    task = await raw.poll(quiet=True)
    await raw.done(task, command("UPSERT_WORKFLOW_SEARCH_ATTRIBUTES", search_attributes={"indexed_fields": {"WorkflowId": keyword}}), label="system attribute")
    await raw.terminate()


@scenario
async def activity_times_out(raw: Raw) -> None:
    once = RetryPolicy(maximum_attempts=1)
    await raw.start()
    task = await raw.poll(quiet=True)
    await raw.done(task, activity("queue", schedule_to_start_timeout=seconds(1)))
    task = await raw.poll("schedule to start")
    await raw.done(task, activity("total", schedule_to_close_timeout=seconds(1), start_to_close_timeout=None))
    task = await raw.poll("schedule to close")
    await raw.done(task, raw.own_activity("run", start_to_close_timeout=seconds(1), retry_policy=once))
    await raw.poll_activity(quiet=True)
    task = await raw.poll("start to close")
    await raw.done(task, raw.own_activity("beat", heartbeat_timeout=seconds(3), retry_policy=once))
    work = await raw.poll_activity(quiet=True)
    token = dict(task_token=work.task_token, namespace="default", identity="test")
    await raw.call("record_activity_task_heartbeat", RecordActivityTaskHeartbeatRequest(**token, details=payloads("beat")))
    task = await raw.poll("heartbeat")
    await raw.call("respond_activity_task_completed", RespondActivityTaskCompletedRequest(**token), "late")
    await raw.done(task, complete())


@scenario
async def activity_waits_for_retry(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    await raw.done(task, raw.own_activity(retry_policy=RetryPolicy(initial_interval=seconds(100), maximum_interval=seconds(150)), heartbeat_timeout=seconds(50)))
    work = await raw.poll_activity(quiet=True)
    token = dict(task_token=work.task_token, namespace="default", identity="test")
    await raw.call("record_activity_task_heartbeat", RecordActivityTaskHeartbeatRequest(**token, details=payloads("beat")))
    await raw.call("respond_activity_task_failed", RespondActivityTaskFailedRequest(**token, failure=failure("try again")))
    await raw.describe("waits")
    await raw.call("respond_activity_task_failed", RespondActivityTaskFailedRequest(**token, failure=failure("x")), "old attempt")
    await raw.signal()
    task = await raw.poll(quiet=True)
    await raw.done(task, command("REQUEST_CANCEL_ACTIVITY_TASK", scheduled_event_id=5))
    task = await raw.poll("canceled")
    await raw.done(task, complete())


@scenario
async def activity_canceled_before_its_start(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    await raw.done(task, activity(), force_create_new_workflow_task=True)
    task = await raw.poll(quiet=True)
    cancel = command("REQUEST_CANCEL_ACTIVITY_TASK", scheduled_event_id=5)
    await raw.done(task, cancel)
    task = await raw.poll("canceled")
    await raw.done(task, activity(), complete(), label="scheduled and closed")


@scenario
async def activity_of_a_closed_run(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    await raw.done(task, raw.own_activity(), force_create_new_workflow_task=True)
    work = await raw.poll_activity(quiet=True)
    task = await raw.poll(quiet=True)
    await raw.done(task, complete())
    token = dict(task_token=work.task_token, namespace="default", identity="test")
    await raw.call("record_activity_task_heartbeat", RecordActivityTaskHeartbeatRequest(**token))
    await raw.call("respond_activity_task_failed", RespondActivityTaskFailedRequest(**token, failure=failure("x")))
    await raw.call("respond_activity_task_canceled", RespondActivityTaskCanceledRequest(**token))
    by = dict(namespace="default", workflow_id=raw.id, identity="test", activity_id="a")
    await raw.call("record_activity_task_heartbeat_by_id", RecordActivityTaskHeartbeatByIdRequest(**by))
    await raw.call("respond_activity_task_completed_by_id", RespondActivityTaskCompletedByIdRequest(**by))


@scenario
async def activity_eager(raw: Raw) -> None:
    """A server may hand an activity to the worker that scheduled it at once, or not; then it is polled."""
    await raw.start()
    task = await raw.poll(quiet=True)
    reply = await raw.done(task, raw.own_activity("one", request_eager_execution=True, input=payloads(1)), raw.own_activity("two"))
    work = reply.activity_tasks[0] if reply.activity_tasks else await raw.poll_activity(quiet=True)
    works = {work.activity_id: work}
    work = await raw.poll_activity(quiet=True)
    works[work.activity_id] = work
    for _, work in sorted(works.items()):
        raw.note("Activity", task=MessageToDict(work))
    work = works["one"]
    token = dict(task_token=work.task_token, namespace="default", identity="test")
    await raw.call("respond_activity_task_completed", RespondActivityTaskCompletedRequest(**token))
    task = await raw.poll("after")
    await raw.done(task, complete())


# Updates in each state of a task.


async def answer_updates(raw: Raw, task, *ids: str, label: str = "", **fields):
    messages, commands = [], []
    for n, _ in enumerate(task.messages):
        accepted, at = accept(task, n)
        messages.append(accepted)
        commands.append(at)
    for id in ids:
        answer, after = respond(id)
        messages.append(answer)
        commands.append(after)
    return await raw.done(task, *commands, messages=messages, label=label, **fields)


@scenario
async def update_before_the_first_task(raw: Raw) -> None:
    await raw.start()
    asked = raw.later(raw.update("u1"))
    await raw.settled()
    task = await raw.poll("with message")
    await answer_updates(raw, task, "u1")
    await asked
    await raw.terminate()


@scenario
async def updates_together(raw: Raw) -> None:
    """A second one before and a third one while the task made for the first runs."""
    await raw.start()
    await raw.done(await raw.poll(quiet=True), timer())
    asked = [raw.later(raw.update("u1"))]
    # Not too long: a task made for an update alone waits five seconds for a worker.
    await raw.settled(calls=4)
    asked.append(raw.later(raw.update("u2")))
    await raw.settled(calls=4)
    task = await raw.poll("two messages")
    asked.append(raw.later(raw.update("u3")))
    await raw.settled()
    await answer_updates(raw, task, "u1", "u2")
    task = await raw.poll("the third")
    await answer_updates(raw, task, "u3")
    for one in asked:
        await one
    await raw.terminate()


@scenario
async def update_returned_task(raw: Raw) -> None:
    await raw.start()
    task = await raw.poll(quiet=True)
    asked = raw.later(raw.update("u1"))
    await raw.settled()
    reply = await raw.done(task, timer(), return_new_workflow_task=True)
    await answer_updates(raw, reply.workflow_task, "u1")
    await asked
    await raw.terminate()


@scenario
async def update_during_transient_task(raw: Raw) -> None:
    await raw.start()
    await raw.failed(await raw.poll(quiet=True))
    task = await raw.poll("transient")
    asked = raw.later(raw.update("u1"))
    await raw.settled()
    await raw.done(task, timer())
    task = await raw.poll("with message")
    await answer_updates(raw, task, "u1")
    await asked
    await raw.terminate()


@scenario
async def update_before_transient_task(raw: Raw) -> None:
    await raw.start()
    await raw.failed(await raw.poll(quiet=True))
    asked = raw.later(raw.update("u1"))
    await raw.settled()
    task = await raw.poll("with message")
    await answer_updates(raw, task, "u1")
    await asked
    await raw.terminate()


@scenario
async def update_on_a_sticky_queue(raw: Raw) -> None:
    await raw.start()
    sticky = raw.sticky(50)
    queue = sticky["sticky_attributes"].worker_task_queue
    task = await raw.poll(quiet=True)
    poll = raw.later(raw.poll("sticky", queue))
    await raw.polled(queue)
    await raw.done(task, timer(), **sticky)
    asked = raw.later(raw.update("u1"))
    task = await poll
    await raw.done(task, messages=[reject(task)], **sticky)
    await asked
    asked = raw.later(raw.update("u2"))
    task = await raw.poll("next", queue)
    await answer_updates(raw, task, "u2", **sticky)
    await asked
    await raw.terminate()


@scenario
async def update_task_times_out(raw: Raw) -> None:
    await raw.start(workflow_task_timeout=seconds(5))
    await raw.done(await raw.poll(quiet=True), timer())
    asked = raw.later(raw.update("u1"))
    await raw.poll("with message")
    task = await raw.poll("again")
    await answer_updates(raw, task, "u1")
    await asked
    await raw.history("end")
    await raw.terminate()


@scenario
async def update_terminated_while_its_task_runs(raw: Raw) -> None:
    await raw.start()
    await raw.done(await raw.poll(quiet=True), timer())
    asked = raw.later(raw.update("u1"))
    task = await raw.poll(quiet=True)
    await raw.terminate()
    await asked
    await answer_updates(raw, task, "u1", label="late")


@scenario
async def update_cancel_while_its_task_runs(raw: Raw) -> None:
    await raw.start()
    await raw.done(await raw.poll(quiet=True), timer())
    asked = raw.later(raw.update("u1"))
    task = await raw.poll(quiet=True)
    await raw.cancel()
    await answer_updates(raw, task, "u1")
    await asked
    task = await raw.poll("cancelled")
    await raw.done(task, complete())


@scenario
async def update_completes_with_the_run(raw: Raw) -> None:
    await raw.start()
    await raw.done(await raw.poll(quiet=True), timer())
    asked = raw.later(raw.update("u1"))
    task = await raw.poll(quiet=True)
    accepted, at = accept(task)
    answer, after = respond("u1")
    await raw.done(task, at, after, complete(), messages=[accepted, answer])
    await asked
    await raw.update("u1", "same id, closed")


@scenario
async def update_accepted_when_the_run_completes(raw: Raw) -> None:
    await raw.start()
    await raw.done(await raw.poll(quiet=True), timer())
    asked = raw.later(raw.update("u1"))
    task = await raw.poll(quiet=True)
    accepted, at = accept(task)
    await raw.done(task, at, complete(), messages=[accepted])
    await asked


@scenario
async def update_admitted_then_continued(raw: Raw) -> None:
    """Not seen by the run that it was sent to: its caller may ask the next run."""
    await raw.start()
    task = await raw.poll(quiet=True)
    asked = raw.later(raw.update("u1"))
    await raw.settled()
    await asyncio.sleep(MINIMAL_RUN)
    await raw.done(task, command("CONTINUE_AS_NEW_WORKFLOW_EXECUTION"))
    await asked
    await raw.done(await raw.poll("next run"), complete())


@scenario
async def update_bad_messages(raw: Raw) -> None:
    await raw.start(workflow_task_timeout=seconds(5))
    await raw.done(await raw.poll(quiet=True), timer())
    asked = raw.later(raw.update("u1"))
    task = await raw.poll(quiet=True)
    answer, after = respond("u1")
    await raw.done(task, after, messages=[answer], label="completed before accepted")
    await asked
    asked = raw.later(raw.update("u2"))
    await raw.settled()
    task = await raw.poll("again")
    answer, after = respond("other")
    await raw.done(task, after, messages=[answer], label="unknown update")
    await asked
    task = await raw.poll("third")
    await raw.done(task, complete())


async def one(client: Client, name: str, out: str) -> str | None:
    raw = Raw(client, name)
    problem = None
    try:
        # Several times what the longest takes; a call of a busy server that is lost would take longer still.
        await asyncio.wait_for(scenarios[name](raw), 45)
    except Exception as error:
        problem = f"{name}: {type(error).__name__}: {error}"
        raw.note("Broken", problem=type(error).__name__)
    folder = os.path.join(out, name)
    os.makedirs(folder, exist_ok=True)
    try:
        history = await client.get_workflow_handle(raw.id).fetch_history()
        with open(os.path.join(folder, "history.json"), "w") as file:
            file.write(history.to_json())
    except RPCError:
        pass  # a scenario without a workflow
    with open(os.path.join(folder, "transcript.json"), "w") as file:
        json.dump({"events": raw.calls}, file, indent=1)
    return problem


async def main() -> bool:
    parser = argparse.ArgumentParser()
    parser.add_argument("--address", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--together", type=int, default=16, help="how many scenarios run at once")
    parser.add_argument("names", nargs="*")
    args = parser.parse_args()
    client = await Client.connect(args.address)
    limit = asyncio.Semaphore(args.together)

    async def bounded(name: str) -> str | None:
        async with limit:
            return await one(client, name, args.out)

    problems = [p for p in await asyncio.gather(*map(bounded, args.names or scenarios)) if p]
    print("\n".join(problems) or f"{len(args.names or scenarios)} scenarios")
    return not problems


if __name__ == "__main__":
    fine = asyncio.run(main())
    # The native threads of `temporalio` can crash an interpreter that is shutting down; all is said by now.
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0 if fine else 1)
