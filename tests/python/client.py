"""A client in Python that drives the contract on a worker of any language and prints what it saw as JSON."""

import argparse
import asyncio
import dataclasses
import json
import os
import sys
import uuid

from contract import AcrossReport, Order, TourReport, chain
from temporalio.client import (
    Client,
    RPCError,
    WorkflowFailureError,
    WorkflowQueryFailedError,
    WorkflowUpdateFailedError,
)

ORDER = Order("o-1", 1250, None, ["a", "b"])


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--address", required=True)
    parser.add_argument("--queue", required=True, help="queue of the workflows")
    parser.add_argument("--other", required=True, help="queue of the activities and the child of `Across`")
    parser.add_argument("--namespace", default="default")
    args = parser.parse_args()
    client = await Client.connect(args.address, namespace=args.namespace)
    seen = {}

    tour = await client.start_workflow(
        "Tour",
        args=[ORDER, 2],
        id=f"tour-{uuid.uuid4()}",
        task_queue=args.queue,
        result_type=TourReport,
    )
    await tour.signal("add", "apple")
    seen["items"] = await tour.query("items")
    try:
        await tour.query("nonsense")
    except WorkflowQueryFailedError:
        seen["unknown_query"] = "failed"
    try:
        await tour.execute_update("pay", 0, result_type=str)
    except WorkflowUpdateFailedError as error:
        seen["rejected"] = [dataclasses.asdict(link) for link in chain(error)]
    seen["receipt"] = await tour.execute_update("pay", 250, result_type=str)
    await tour.signal("add", "pear")
    seen["tour"] = dataclasses.asdict(await tour.result())
    seen["status"] = (await tour.describe()).status.name.lower()
    try:
        await tour.signal("add", "late")
    except RPCError as error:
        seen["late_signal"] = error.status.name.lower()

    report = await client.execute_workflow(
        "Across",
        args=[args.other, ORDER],
        id=f"across-{uuid.uuid4()}",
        task_queue=args.queue,
        result_type=AcrossReport,
    )
    seen["across"] = dataclasses.asdict(report)

    try:
        await client.execute_workflow("Refuse", ORDER, id=f"refuse-{uuid.uuid4()}", task_queue=args.queue)
    except WorkflowFailureError as error:
        seen["refused"] = [dataclasses.asdict(link) for link in chain(error)]
    print(json.dumps(seen, ensure_ascii=False))


if __name__ == "__main__":
    asyncio.run(main())
    # The native threads of `temporalio` can crash an interpreter that is shutting down; all is said by now.
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)
