"""A worker in Python that serves the contract on one task queue until SIGINT or SIGTERM."""

import argparse
import asyncio
import signal
from datetime import timedelta
from typing import Optional

from temporalio import activity, workflow
from temporalio.client import Client
from temporalio.common import RetryPolicy
from temporalio.exceptions import ActivityError, ApplicationError, ChildWorkflowError
from temporalio.worker import Worker

with workflow.unsafe.imports_passed_through():
    from contract import AcrossReport, Order, Quote, TourReport, chain

LANG = "python"
ONE_ATTEMPT = RetryPolicy(maximum_attempts=1)


@activity.defn(name="tour.quote")
async def quote(order: Order, rate: int, discount: Optional[int], blob: bytes) -> Quote:
    total = order.cents * rate - (discount or 0)
    return Quote(LANG, total, discount, blob.hex(), order.note, order.tags)


@activity.defn(name="tour.flip")
async def flip(blob: bytes) -> bytes:
    return bytes(reversed(blob))


@activity.defn(name="tour.same")
async def same(value: Optional[str]) -> Optional[str]:
    return value


@activity.defn(name="tour.flaky")
async def flaky(failures: int) -> int:
    attempt = activity.info().attempt
    if attempt <= failures:
        raise ApplicationError(f"attempt {attempt} fails", type="Flaky")
    return attempt


@activity.defn(name="tour.decline")
async def decline(order: Order) -> None:
    try:
        raise ApplicationError("issuer said no", {"limit": 100}, type="IssuerError")
    except ApplicationError as cause:
        raise ApplicationError(
            f"card declined for {order.id}",
            {"code": 7, "cents": order.cents},
            "try another",
            type="Declined",
            non_retryable=True,
        ) from cause


@workflow.defn(name="Tour")
class Tour:
    def __init__(self) -> None:
        self.basket: list[str] = []
        self.receipt: Optional[str] = None

    @workflow.run
    async def run(self, order: Order, rate: int) -> TourReport:
        quote = await workflow.execute_activity(
            "tour.quote",
            args=[order, rate, None, b"\x00\x01\xff"],
            result_type=Quote,
            start_to_close_timeout=timedelta(seconds=10),
        )
        attempts = await workflow.execute_activity(
            "tour.flaky",
            2,
            result_type=int,
            start_to_close_timeout=timedelta(seconds=10),
            retry_policy=RetryPolicy(initial_interval=timedelta(milliseconds=50), maximum_attempts=5),
        )
        await asyncio.sleep(0.1)
        await workflow.wait_condition(lambda: len(self.basket) >= 2 and self.receipt is not None)
        return TourReport(LANG, quote, attempts, self.basket, self.receipt or "")

    @workflow.signal(name="add")
    def add(self, item: str) -> None:
        self.basket.append(item)

    @workflow.query(name="items")
    def items(self) -> list[str]:
        return self.basket

    @workflow.update(name="pay")
    async def pay(self, amount: int) -> str:
        self.receipt = f"paid {amount}"
        return self.receipt

    @pay.validator
    def check_amount(self, amount: int) -> None:
        if amount == 0:
            raise ApplicationError("amount must be positive", type="BadAmount")


@workflow.defn(name="Across")
class Across:
    @workflow.run
    async def run(self, queue: str, order: Order) -> AcrossReport:
        call = dict(task_queue=queue, start_to_close_timeout=timedelta(seconds=10))
        quote = await workflow.execute_activity(
            "tour.quote", args=[order, 3, 5, b"\xfe\x00"], result_type=Quote, **call
        )
        flipped = await workflow.execute_activity("tour.flip", b"\x01\x02\x80", result_type=bytes, **call)
        nothing = await workflow.execute_activity("tour.same", None, result_type=Optional[str], **call)
        something = await workflow.execute_activity("tour.same", "é€😀", result_type=Optional[str], **call)
        declined = []
        try:
            await workflow.execute_activity("tour.decline", order, **call)
        except ActivityError as error:
            declined = chain(error)
        refused = []
        try:
            await workflow.execute_child_workflow("Refuse", order, task_queue=queue)
        except ChildWorkflowError as error:
            refused = chain(error)
        return AcrossReport(LANG, quote, flipped.hex(), nothing, something, declined, refused)


@workflow.defn(name="Refuse")
class Refuse:
    @workflow.run
    async def run(self, order: Order) -> None:
        try:
            raise ApplicationError("the shop is closed", type="Closed")
        except ApplicationError as cause:
            raise ApplicationError(
                f"order {order.id} refused", {"code": 9}, None, type="Refused", non_retryable=True
            ) from cause


@activity.defn(name="Echo")
async def echo(value: int) -> int:
    return value


@workflow.defn(name="Chain")
class Chain:
    """The benchmark's workflow: one activity after the other."""

    @workflow.run
    async def run(self, n: int) -> int:
        total = 0
        for value in range(n):
            total += await workflow.execute_activity(
                "Echo", value, result_type=int, start_to_close_timeout=timedelta(seconds=60)
            )
        return total


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--address", required=True)
    parser.add_argument("--queue", required=True)
    parser.add_argument("--namespace", default="default")
    args = parser.parse_args()
    client = await Client.connect(args.address, namespace=args.namespace)
    worker = Worker(
        client,
        task_queue=args.queue,
        workflows=[Tour, Across, Refuse, Chain],
        activities=[quote, flip, same, flaky, decline, echo],
    )
    stopped = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    async with worker:
        print("ready", flush=True)
        await stopped.wait()


if __name__ == "__main__":
    asyncio.run(main())
