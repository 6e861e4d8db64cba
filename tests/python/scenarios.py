"""Runs each scenario once and writes its histories, one JSON file a run, into a folder of its own.

The same program runs against two servers; the histories are then compared event by event.
Every scenario is written so that its order of events is decided by the program, not by a race.
"""

import argparse
import asyncio
import contextlib
import os
import sys
import uuid
from datetime import timedelta
from typing import Optional

from temporalio import activity, workflow
from temporalio.api.enums.v1 import EventType
from temporalio.client import (
    Client,
    RPCError,
    WithStartWorkflowOperation,
    WorkflowExecutionStatus,
    WorkflowFailureError,
    WorkflowHandle,
    WorkflowUpdateFailedError,
    WorkflowUpdateStage,
)
from temporalio.common import RetryPolicy, WorkflowIDConflictPolicy
from temporalio.exceptions import ActivityError, ApplicationError, CancelledError, ChildWorkflowError
from temporalio.worker import Worker

with workflow.unsafe.imports_passed_through():
    from memory import seen

SECOND = timedelta(seconds=1)
TEN = timedelta(seconds=10)
ONCE = RetryPolicy(maximum_attempts=1)
QUICK = RetryPolicy(initial_interval=timedelta(milliseconds=20), maximum_attempts=3)

scenarios = {}


def scenario(function):
    scenarios[function.__name__] = function
    return function


@activity.defn
async def echo(value: str) -> str:
    return value


@activity.defn
async def fails(kind: str) -> str:
    attempt = activity.info().attempt
    if kind == "always":
        raise ApplicationError("no", attempt, type="Always")
    if kind == "final":
        raise ApplicationError("never again", {"a": 1}, type="Final", non_retryable=True)
    if attempt <= 2:
        raise ApplicationError(f"attempt {attempt}", type="Twice")
    return kind


@activity.defn
async def hangs(beat: bool) -> str:
    if activity.info().heartbeat_details:
        return f"resumed at {activity.info().heartbeat_details[0]}"
    if beat:
        activity.heartbeat(41)
    await asyncio.Event().wait()
    return ""


@activity.defn
async def cancelled_activity(mode: str) -> str:
    try:
        while True:
            activity.heartbeat("alive")
            await asyncio.sleep(0.05)
    except asyncio.CancelledError:
        if mode == "completes":
            return "done anyway"
        raise


@workflow.defn
class Flow:
    """One workflow for most scenarios: `kind` says which."""

    def __init__(self) -> None:
        self.signals: list[str] = []
        self.phase = ""
        self.go = False

    @workflow.signal
    def note(self, value: str) -> None:
        self.signals.append(value)

    @workflow.query
    def at(self) -> str:
        return self.phase

    @workflow.update
    async def bump(self, how: str) -> str:
        if how == "fails":
            raise ApplicationError("cannot", type="UpdateFailed")
        if how == "activity":
            return await workflow.execute_activity(echo, how, start_to_close_timeout=TEN)
        self.go = how == "go"
        return how

    @bump.validator
    def check(self, how: str) -> None:
        if how == "bad":
            raise ApplicationError("refused", type="Refused")

    @workflow.run
    async def run(self, kind: str, a: Optional[str] = None, b: Optional[int] = None) -> Optional[str]:
        return await getattr(self, kind)(a, b)

    async def plain(self, a, b):
        return None

    async def arguments(self, a, b):
        return f"{a}{b}"

    async def refuses(self, a, b):
        raise ApplicationError("no", {"x": [1, 2]}, type="No", non_retryable=True)

    async def activity(self, a, b):
        return await workflow.execute_activity(echo, a, start_to_close_timeout=TEN)

    async def activity_options(self, a, b):
        return await workflow.execute_activity(
            echo,
            a,
            activity_id="mine",
            schedule_to_close_timeout=TEN,
            schedule_to_start_timeout=timedelta(seconds=5),
            start_to_close_timeout=timedelta(seconds=20),
            heartbeat_timeout=timedelta(seconds=15),
            retry_policy=RetryPolicy(non_retryable_error_types=["X"], backoff_coefficient=3.0),
        )

    async def activity_fails(self, a, b):
        policy = RetryPolicy(initial_interval=timedelta(milliseconds=20), maximum_attempts=b or 0)
        try:
            return await workflow.execute_activity(
                fails, a, start_to_close_timeout=TEN, retry_policy=policy
            )
        except ActivityError as error:
            return f"{error.retry_state} {error.cause}"

    async def activity_listed_type(self, a, b):
        policy = RetryPolicy(initial_interval=timedelta(milliseconds=20), non_retryable_error_types=["Always"])
        try:
            return await workflow.execute_activity(
                fails, "always", start_to_close_timeout=TEN, retry_policy=policy
            )
        except ActivityError as error:
            return str(error.retry_state)

    async def activity_out_of_time(self, a, b):
        policy = RetryPolicy(initial_interval=timedelta(seconds=5))
        try:
            return await workflow.execute_activity(
                fails, "always", schedule_to_close_timeout=timedelta(seconds=2), retry_policy=policy
            )
        except ActivityError as error:
            return str(error.retry_state)

    async def timeout(self, a, b):
        timeouts = {
            "start_to_close": dict(start_to_close_timeout=SECOND),
            "schedule_to_close": dict(schedule_to_close_timeout=SECOND),
            "schedule_to_start": dict(
                start_to_close_timeout=TEN, schedule_to_start_timeout=SECOND, task_queue="nobody"
            ),
            "heartbeat": dict(start_to_close_timeout=TEN, heartbeat_timeout=SECOND),
        }[a]
        try:
            await workflow.execute_activity(hangs, b == 1, retry_policy=ONCE, **timeouts)
        except ActivityError as error:
            return f"{error.retry_state} {error.cause}"

    async def heartbeat_resumes(self, a, b):
        return await workflow.execute_activity(
            hangs, True, start_to_close_timeout=TEN, heartbeat_timeout=SECOND, retry_policy=QUICK
        )

    async def cancels_activity(self, a, b):
        handle = workflow.start_activity(
            cancelled_activity,
            "completes" if b else "cancels",
            start_to_close_timeout=TEN,
            heartbeat_timeout=timedelta(seconds=2),
            cancellation_type={
                "try": workflow.ActivityCancellationType.TRY_CANCEL,
                "wait": workflow.ActivityCancellationType.WAIT_CANCELLATION_COMPLETED,
                "abandon": workflow.ActivityCancellationType.ABANDON,
            }[a],
        )
        self.phase = "running"
        await workflow.wait_condition(lambda: bool(self.signals))
        handle.cancel()
        try:
            return await handle
        except ActivityError as error:
            return f"cancelled {error.cause}"

    async def cancels_queued_activity(self, a, b):
        handle = workflow.start_activity(
            echo,
            "",
            start_to_close_timeout=TEN,
            task_queue="nobody",
            cancellation_type=workflow.ActivityCancellationType.WAIT_CANCELLATION_COMPLETED,
        )
        await asyncio.sleep(0.05)
        handle.cancel()
        try:
            return await handle
        except ActivityError as error:
            return f"cancelled {error.cause}"

    async def timer(self, a, b):
        await asyncio.sleep(0.05)
        return "slept"

    async def timer_cancelled(self, a, b):
        task = asyncio.create_task(asyncio.sleep(60))
        await asyncio.sleep(0.05)
        task.cancel()
        await asyncio.sleep(0.05)
        return "cancelled"

    async def signals_or_timer(self, a, b):
        self.phase = "waiting"
        try:
            await workflow.wait_condition(lambda: len(self.signals) >= (b or 1), timeout=timedelta(seconds=30))
        except asyncio.TimeoutError:
            return "timer"
        return ",".join(self.signals)

    async def waits(self, a, b):
        self.phase = "waiting"
        await workflow.wait_condition(lambda: self.go)
        return "went"

    async def waits_to_refuse(self, a, b):
        self.phase = "waiting"
        await workflow.wait_condition(lambda: self.go)
        raise ApplicationError("no", {"x": [1, 2]}, type="No", non_retryable=True)

    async def waits_through(self, a, b):
        self.phase = "waiting"
        try:
            await workflow.wait_condition(lambda: self.go)
        except asyncio.CancelledError:
            await workflow.wait_condition(lambda: self.go)
            raise

    async def cleans_up(self, a, b):
        self.phase = "waiting"
        try:
            await workflow.wait_condition(lambda: self.go)
        except asyncio.CancelledError:
            await workflow.execute_activity(echo, "clean", start_to_close_timeout=TEN)
            raise

    async def swallows_cancel(self, a, b):
        self.phase = "waiting"
        with contextlib.suppress(asyncio.CancelledError):
            await workflow.wait_condition(lambda: self.go)
        return "swallowed"

    async def child(self, a, b):
        try:
            return await workflow.execute_child_workflow(Flow.run, args=[a, "x", 1], id=f"{workflow.info().workflow_id}-child")
        except ChildWorkflowError as error:
            return f"{error.retry_state} {error.cause}"

    async def child_times_out(self, a, b):
        try:
            await workflow.execute_child_workflow(
                Flow.run, args=["waits"], id=f"{workflow.info().workflow_id}-child", run_timeout=SECOND
            )
        except ChildWorkflowError as error:
            return f"{error.retry_state} {error.cause}"

    async def child_exists(self, a, b):
        id = f"{workflow.info().workflow_id}-child"
        await workflow.start_child_workflow(
            Flow.run, args=["waits"], id=id, parent_close_policy=workflow.ParentClosePolicy.TERMINATE
        )
        await workflow.wait_condition(lambda: self.go)
        try:
            await workflow.execute_child_workflow(Flow.run, args=["plain"], id=id)
        except Exception as error:
            return type(error).__name__

    async def child_left(self, a, b):
        await workflow.start_child_workflow(
            Flow.run,
            args=["waits"],
            id=f"{workflow.info().workflow_id}-child",
            parent_close_policy={
                "terminate": workflow.ParentClosePolicy.TERMINATE,
                "abandon": workflow.ParentClosePolicy.ABANDON,
                "cancel": workflow.ParentClosePolicy.REQUEST_CANCEL,
            }[a],
        )
        await workflow.wait_condition(lambda: self.go)
        return "left"

    async def child_cancelled(self, a, b):
        handle = await workflow.start_child_workflow(
            Flow.run,
            args=["waits_through"],
            id=f"{workflow.info().workflow_id}-child",
            cancellation_type=workflow.ChildWorkflowCancellationType.WAIT_CANCELLATION_COMPLETED,
        )
        await workflow.wait_condition(lambda: self.go)
        handle.cancel()
        try:
            await handle
        except ChildWorkflowError as error:
            return str(error.cause)

    async def child_signalled(self, a, b):
        handle = await workflow.start_child_workflow(
            Flow.run, args=["signals_or_timer", None, 2], id=f"{workflow.info().workflow_id}-child"
        )
        await workflow.wait_condition(lambda: self.go)
        await handle.signal(Flow.note, "from parent")
        return await handle

    async def signals_other(self, a, b):
        try:
            await workflow.get_external_workflow_handle(a).signal("note", "hello")
            return "sent"
        except Exception as error:
            return f"{type(error).__name__} {error}"

    async def cancels_other(self, a, b):
        try:
            await workflow.get_external_workflow_handle(a).cancel()
            return "sent"
        except Exception as error:
            return f"{type(error).__name__} {error}"

    async def continues(self, a, b):
        if b:
            await asyncio.sleep(1.1)  # a run that lived for a second is continued without back-off
            workflow.continue_as_new(args=["continues", a, b - 1], memo={"left": b - 1})
        return a

    async def continues_with_signals(self, a, b):
        self.phase = "waiting"
        await workflow.wait_condition(lambda: len(self.signals) >= 2)
        workflow.continue_as_new(args=["arguments", ",".join(self.signals), 7])

    async def fails_attempts(self, a, b):
        if workflow.info().attempt <= (b or 0):
            raise ApplicationError(f"attempt {workflow.info().attempt}", type="Again")
        return "ok"

    async def cron(self, a, b):
        last = workflow.get_last_completion_result(str)
        return f"{last}+" if workflow.has_last_completion_result() else "first"

    async def task_fails_once(self, a, b):
        key = workflow.info().run_id
        if key not in seen:
            seen.add(key)
            raise RuntimeError("fails the task")
        return "recovered"

    async def attributes(self, a, b):
        workflow.upsert_memo({"colour": "blue", "gone": None})
        return workflow.memo_value("colour")

    async def local(self, a, b):
        return await workflow.execute_local_activity(echo, "near", start_to_close_timeout=TEN)

    async def patches(self, a, b):
        return str(workflow.patched("my-patch"))

    async def side_by_side(self, a, b):
        first = asyncio.create_task(asyncio.sleep(0.3))
        second = workflow.execute_activity(echo, "two", start_to_close_timeout=TEN)
        await first
        return await second


class Run:
    """What a scenario works with."""

    def __init__(self, client: Client, name: str) -> None:
        self.client = client
        self.name = name
        self.prefix = f"{name}-a0{uuid.uuid4().hex[:7]}"
        self.queue = f"queue-{self.prefix}"
        self.saved: list[tuple[str, str]] = []

    def worker(self) -> Worker:
        return Worker(
            self.client,
            task_queue=self.queue,
            workflows=[Flow],
            activities=[echo, fails, hangs, cancelled_activity],
            default_heartbeat_throttle_interval=timedelta(milliseconds=100),
            max_heartbeat_throttle_interval=timedelta(milliseconds=100),
            graceful_shutdown_timeout=timedelta(0),
        )

    async def start(self, kind: str, a=None, b=None, suffix: str = "", **options) -> WorkflowHandle:
        return await self.client.start_workflow(
            Flow.run, args=[kind, a, b], id=self.prefix + suffix, task_queue=self.queue, **options
        )

    async def execute(self, kind: str, a=None, b=None, **options) -> None:
        handle = await self.start(kind, a, b, **options)
        await self.end(handle)

    async def end(self, handle: WorkflowHandle) -> None:
        with contextlib.suppress(WorkflowFailureError):
            await handle.result()

    async def at(self, handle: WorkflowHandle, phase: str) -> None:
        """Waits until the workflow says that it is at `phase`, which leaves no trace in its history."""
        while await handle.query(Flow.at) != phase:
            await asyncio.sleep(0.02)

    async def settled(self, handle: WorkflowHandle) -> None:
        """Waits until no workflow task is pending."""
        while (await handle.describe()).raw_description.HasField("pending_workflow_task"):
            await asyncio.sleep(0.02)

    async def settled_after(self, handle: WorkflowHandle, event: str) -> None:
        """Waits until the history has an event of that type and no task is pending."""
        wanted = EventType.Value(f"EVENT_TYPE_{event}")
        while all(each.event_type != wanted for each in (await handle.fetch_history()).events):
            await asyncio.sleep(0.02)
        await self.settled(handle)

    async def activity_started(self, handle: WorkflowHandle) -> None:
        while True:
            pending = (await handle.describe()).raw_description.pending_activities
            if pending and pending[0].state == 2:
                return
            await asyncio.sleep(0.02)

    @property
    def child(self) -> WorkflowHandle:
        return self.client.get_workflow_handle(self.prefix + "-child")

    async def begin_child(self, kind: str, a=None) -> WorkflowHandle:
        """Starts a workflow with a child and brings both to rest."""
        parent = await self.start(kind, a)
        await self.settled_after(parent, "CHILD_WORKFLOW_EXECUTION_STARTED")
        await self.at(self.child, "waiting")
        await self.settled(self.child)
        return parent

    async def go(self, handle: WorkflowHandle) -> None:
        """Lets it go on."""
        await handle.execute_update(Flow.bump, "go", id="go")

    async def with_child(self, kind: str, a=None) -> None:
        """Starts a child, brings it to rest, then lets the parent go on to its end."""
        parent = await self.begin_child(kind, a)
        await self.go(parent)
        await self.end(parent)

    async def children_closed(self, suffix: str = "-child") -> None:
        handle = self.client.get_workflow_handle(self.prefix + suffix)
        while (await handle.describe()).status == WorkflowExecutionStatus.RUNNING:
            await asyncio.sleep(0.02)


def simple(kind: str, a=None, b=None, name: Optional[str] = None, **options):
    async def run(run: Run) -> None:
        async with run.worker():
            await run.execute(kind, a, b, **options)

    scenarios[name or kind] = run


simple("plain")
simple("arguments", "é", 3)
simple("refuses")
simple("activity", "x")
simple("activity_options", "x")
simple("activity_fails", "twice", 0, name="activity_retried")
simple("activity_fails", "final", 0, name="activity_non_retryable")
simple("activity_fails", "always", 3, name="activity_attempts_used_up")
simple("activity_listed_type")
simple("activity_out_of_time")
simple("timeout", "start_to_close", name="activity_start_to_close")
simple("timeout", "schedule_to_close", name="activity_schedule_to_close")
simple("timeout", "schedule_to_start", name="activity_schedule_to_start")
simple("timeout", "heartbeat", 1, name="activity_heartbeat_timeout")
simple("heartbeat_resumes")
simple("cancels_queued_activity")
simple("timer")
simple("timer_cancelled")
simple("child_times_out")
simple("signals_other", "nobody-of-that-id", name="signals_unknown")
simple("cancels_other", "nobody-of-that-id", name="cancels_unknown")
simple("continues", "x", 1)
simple("fails_attempts", None, 1, name="workflow_retried", retry_policy=QUICK)
simple("fails_attempts", None, 9, name="workflow_attempts_used_up", retry_policy=QUICK)
simple("waits", name="run_timeout", run_timeout=SECOND)
simple("waits", name="execution_timeout", execution_timeout=SECOND)
simple("waits", name="run_timeout_retried", run_timeout=SECOND, retry_policy=RetryPolicy(maximum_attempts=2, initial_interval=SECOND))
simple("task_fails_once")
simple("attributes", memo={"gone": 1, "stays": "yes"})
simple("local")
simple("patches")
simple("plain", name="start_delay", start_delay=SECOND)
simple("plain", name="all_options", memo={"m": [1]}, execution_timeout=timedelta(hours=2), run_timeout=timedelta(hours=1), task_timeout=timedelta(seconds=7), retry_policy=RetryPolicy(maximum_attempts=4), static_summary="sum", static_details="det")


def cancelled_by_signal(kind: str, completes: int):
    async def run(run: Run) -> None:
        async with run.worker():
            handle = await run.start("cancels_activity", kind, completes)
            await run.at(handle, "running")
            await run.activity_started(handle)
            await handle.signal(Flow.note, "now")
            await run.end(handle)

    scenarios[f"activity_cancel_{kind}" + ("_completes" if completes else "")] = run


cancelled_by_signal("try", 0)
cancelled_by_signal("wait", 0)
cancelled_by_signal("wait", 1)
cancelled_by_signal("abandon", 0)


def child_ends(name: str, kind: str):
    async def run(run: Run) -> None:
        async with run.worker():
            parent = await run.begin_child("child", kind)
            await run.go(run.child)
            await run.end(parent)

    scenarios[name] = run


child_ends("child_result", "waits")
child_ends("child_failure", "waits_to_refuse")


@scenario
async def child_cancelled(run: Run) -> None:
    async with run.worker():
        parent = await run.begin_child("child_cancelled")
        await run.go(parent)
        await run.settled_after(parent, "EXTERNAL_WORKFLOW_EXECUTION_CANCEL_REQUESTED")
        await run.settled_after(run.child, "WORKFLOW_EXECUTION_CANCEL_REQUESTED")
        await run.go(run.child)
        await run.end(parent)


@scenario
async def child_signalled(run: Run) -> None:
    async with run.worker():
        parent = await run.begin_child("child_signalled")
        await run.go(parent)
        await run.settled_after(parent, "EXTERNAL_WORKFLOW_EXECUTION_SIGNALED")
        await run.settled_after(run.child, "WORKFLOW_EXECUTION_SIGNALED")
        await run.child.signal(Flow.note, "from the client")
        await run.end(parent)


@scenario
async def child_terminated_by_parent(run: Run) -> None:
    async with run.worker():
        await run.with_child("child_left", "terminate")
        await run.children_closed()


@scenario
async def child_cancelled_by_parent(run: Run) -> None:
    async with run.worker():
        await run.with_child("child_left", "cancel")
        await run.children_closed()


@scenario
async def child_abandoned(run: Run) -> None:
    async with run.worker():
        await run.with_child("child_left", "abandon")
        await run.at(run.child, "waiting")
        await run.settled(run.child)
        await run.child.terminate("enough")


@scenario
async def child_exists(run: Run) -> None:
    async with run.worker():
        await run.with_child("child_exists")
        await run.children_closed()


@scenario
async def signals_before_first_task(run: Run) -> None:
    handle = await run.start("signals_or_timer", None, 3)
    for n in range(3):
        await handle.signal(Flow.note, str(n))
    async with run.worker():
        await run.end(handle)


@scenario
async def signal_while_waiting(run: Run) -> None:
    async with run.worker():
        handle = await run.start("signals_or_timer")
        await run.at(handle, "waiting")
        await run.settled(handle)
        await handle.signal(Flow.note, "x")
        await run.end(handle)


@scenario
async def signal_with_start(run: Run) -> None:
    handle = await run.start("signals_or_timer", None, 2, start_signal="note", start_signal_args=["first"])
    await run.start("signals_or_timer", None, 2, start_signal="note", start_signal_args=["second"])
    async with run.worker():
        await run.end(handle)


@scenario
async def queries_leave_no_trace(run: Run) -> None:
    async with run.worker():
        handle = await run.start("waits")
        await run.at(handle, "waiting")
        await run.settled(handle)
        await handle.query(Flow.at)
        with contextlib.suppress(Exception):
            await handle.query("unknown")
        await handle.execute_update(Flow.bump, "go")
        await run.end(handle)
        await handle.query(Flow.at)


@scenario
async def updates(run: Run) -> None:
    async with run.worker():
        handle = await run.start("waits")
        await run.at(handle, "waiting")
        await run.settled(handle)
        with contextlib.suppress(WorkflowUpdateFailedError):
            await handle.execute_update(Flow.bump, "bad", id="u1")
        with contextlib.suppress(WorkflowUpdateFailedError):
            await handle.execute_update(Flow.bump, "fails", id="u2")
        await handle.execute_update(Flow.bump, "x", id="u3")
        await handle.execute_update(Flow.bump, "x", id="u3")
        accepted = await handle.start_update(
            Flow.bump, "activity", id="u4", wait_for_stage=WorkflowUpdateStage.ACCEPTED
        )
        await accepted.result()
        await handle.execute_update(Flow.bump, "go", id="u5")
        await run.end(handle)


@scenario
async def update_before_first_task(run: Run) -> None:
    handle = await run.start("waits")
    update = asyncio.create_task(handle.execute_update(Flow.bump, "go", id="u1"))
    await asyncio.sleep(0.5)
    async with run.worker():
        await update
        await run.end(handle)


@scenario
async def update_rejected_before_first_task(run: Run) -> None:
    handle = await run.start("waits")
    update = asyncio.create_task(handle.execute_update(Flow.bump, "bad", id="u1"))
    await asyncio.sleep(0.5)
    async with run.worker():
        with contextlib.suppress(WorkflowUpdateFailedError):
            await update
        await run.settled(handle)
        await handle.terminate()


@scenario
async def update_with_start(run: Run) -> None:
    async with run.worker():
        operation = WithStartWorkflowOperation(
            Flow.run,
            args=["waits"],
            id=run.prefix,
            task_queue=run.queue,
            id_conflict_policy=WorkflowIDConflictPolicy.USE_EXISTING,
        )
        await run.client.execute_update_with_start_workflow(
            Flow.bump, "x", id="u1", start_workflow_operation=operation
        )
        handle = await operation.workflow_handle()
        await run.settled(handle)
        await handle.execute_update(Flow.bump, "go", id="u2")
        await run.end(handle)


@scenario
async def cancel_with_clean_up(run: Run) -> None:
    async with run.worker():
        handle = await run.start("cleans_up")
        await run.at(handle, "waiting")
        await run.settled(handle)
        await handle.cancel()
        await run.end(handle)


@scenario
async def cancel_swallowed(run: Run) -> None:
    async with run.worker():
        handle = await run.start("swallows_cancel")
        await run.at(handle, "waiting")
        await run.settled(handle)
        await handle.cancel()
        await handle.cancel()
        await run.end(handle)


@scenario
async def cancel_before_first_task(run: Run) -> None:
    handle = await run.start("waits")
    await handle.cancel()
    async with run.worker():
        await run.end(handle)


@scenario
async def terminated(run: Run) -> None:
    async with run.worker():
        handle = await run.start("waits")
        await run.at(handle, "waiting")
        await run.settled(handle)
        await handle.terminate("why", reason="because")
        await run.end(handle)


@scenario
async def terminated_before_first_task(run: Run) -> None:
    handle = await run.start("waits")
    await handle.terminate()


@scenario
async def terminates_existing(run: Run) -> None:
    first = await run.start("waits")
    await run.start("plain", id_conflict_policy=WorkflowIDConflictPolicy.TERMINATE_EXISTING)
    async with run.worker():
        await run.end(first)
        await run.end(run.client.get_workflow_handle(run.prefix))


@scenario
async def uses_existing(run: Run) -> None:
    first = await run.start("waits")
    await run.start("plain", id_conflict_policy=WorkflowIDConflictPolicy.USE_EXISTING)
    await first.terminate()


@scenario
async def continues_with_signals(run: Run) -> None:
    async with run.worker():
        handle = await run.start("continues_with_signals")
        await run.at(handle, "waiting")
        await run.settled(handle)
        await asyncio.sleep(1.1)
        await handle.signal(Flow.note, "a")
        await run.settled(handle)
        await handle.signal(Flow.note, "b")
        await run.end(handle)


@scenario
async def signals_other(run: Run) -> None:
    async with run.worker():
        other = await run.start("signals_or_timer", suffix="-other")
        await run.at(other, "waiting")
        await run.settled(other)
        await run.execute("signals_other", run.prefix + "-other")
        await run.end(other)


@scenario
async def cancels_other(run: Run) -> None:
    async with run.worker():
        other = await run.start("waits", suffix="-other")
        await run.at(other, "waiting")
        await run.settled(other)
        await run.execute("cancels_other", run.prefix + "-other")
        await run.end(other)


@scenario
async def cron(run: Run) -> None:
    async with run.worker():
        handle = await run.start("cron", cron_schedule="@every 2s")
        runs = set()
        while len(runs) < 3:
            runs.add((await run.client.get_workflow_handle(run.prefix).describe()).run_id)
            await asyncio.sleep(0.1)
        await run.client.get_workflow_handle(run.prefix).terminate()


@scenario
async def worker_replaced(run: Run) -> None:
    """The sticky queue of the first worker is gone when the second takes over."""
    handle = await run.start("signals_or_timer", None, 2)
    async with run.worker():
        await run.at(handle, "waiting")
        await run.settled(handle)
    await handle.signal(Flow.note, "1")
    async with run.worker():
        await run.settled(handle)
        await handle.signal(Flow.note, "2")
        await run.end(handle)


async def save(run: Run, out: str) -> None:
    """Every run of every workflow of the scenario, from the first run of its chain on; a folder a scenario."""
    folder = os.path.join(out, run.name)
    os.makedirs(folder, exist_ok=True)
    for suffix in ["", "-child", "-other"]:
        handle = run.client.get_workflow_handle(run.prefix + suffix)
        try:
            run_id = (await handle.describe()).run_id
        except RPCError:
            continue  # this scenario has no such workflow
        chain = []
        while run_id:
            history = await run.client.get_workflow_handle(handle.id, run_id=run_id).fetch_history()
            chain.insert(0, history)
            run_id = history.events[0].workflow_execution_started_event_attributes.continued_execution_run_id
        for n, history in enumerate(chain, 1):
            name = "workflow" + suffix + (f"-{n}" if len(chain) > 1 else "")
            with open(os.path.join(folder, name + ".json"), "w") as file:
                file.write(history.to_json())


async def one(client: Client, name: str, out: str) -> Optional[str]:
    run = Run(client, name)
    try:
        await asyncio.wait_for(scenarios[name](run), 40)
        failure = None
    except Exception as error:
        failure = f"{name}: {type(error).__name__}: {error}"
    await save(run, out)
    return failure


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--address", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--together", type=int, default=8, help="how many scenarios run at once")
    parser.add_argument("names", nargs="*")
    args = parser.parse_args()
    os.makedirs(args.out, exist_ok=True)
    client = await Client.connect(args.address)
    limit = asyncio.Semaphore(args.together)

    async def bounded(name: str) -> Optional[str]:
        async with limit:
            return await one(client, name, args.out)

    failures = [f for f in await asyncio.gather(*map(bounded, args.names or scenarios)) if f]
    print("\n".join(failures) or f"{len(args.names or scenarios)} scenarios")
    if failures:
        raise SystemExit(1)


if __name__ == "__main__":
    asyncio.run(main())
    # The native threads of `temporalio` can crash an interpreter that is shutting down; all is said by now.
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)
