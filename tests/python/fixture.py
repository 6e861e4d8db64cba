"""Makes a fixture of a history that the `temporal` CLI wrote: `fixture.py IN.json OUT.json.gz`.

Compact and compressed, always the same bytes; without what tells of the machine that recorded it.
"""

import gzip
import json
import sys


def scrub(value):
    if isinstance(value, list):
        return [scrub(each) for each in value]
    if not isinstance(value, dict):
        return value
    kept = {key: scrub(each) for key, each in value.items() if key not in ("stackTrace", "taskId")}
    if "@" in str(kept.get("identity", "")):
        kept["identity"] = "worker"
    if kept.get("kind") == "TASK_QUEUE_KIND_STICKY":
        kept["name"] = "sticky"
    return kept


with open(sys.argv[1]) as source:
    history = scrub(json.load(source))
with open(sys.argv[2], "wb") as target, gzip.GzipFile(filename="", mode="wb", fileobj=target, mtime=0) as packed:
    packed.write(json.dumps(history, separators=(",", ":")).encode())
