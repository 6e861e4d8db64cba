"""What outlives a workflow's sandbox: lets a workflow task fail just the first time."""

seen: set[str] = set()
