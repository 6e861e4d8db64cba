-- Version 1.  Records are protobuf messages of worker-server (src/engine/effect.rs), events are Temporal's HistoryEvent.
-- Times are nanoseconds since the Unix epoch.  `run` columns hold run.id, which grows, so that new rows land together.

CREATE TABLE meta (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    record BLOB NOT NULL
);

CREATE TABLE namespace (
    id     BLOB PRIMARY KEY,
    record BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE run (
    id           INTEGER PRIMARY KEY,
    run_id       BLOB NOT NULL UNIQUE,
    namespace_id BLOB NOT NULL,
    open         INTEGER NOT NULL,
    record       BLOB NOT NULL
);
CREATE INDEX run_open ON run (id) WHERE open = 1;

CREATE TABLE current_run (
    namespace_id BLOB NOT NULL,
    workflow_id  TEXT NOT NULL,
    record       BLOB NOT NULL,
    PRIMARY KEY (namespace_id, workflow_id)
) WITHOUT ROWID;

-- One row is one batch, the events of one step: a message temporal.api.history.v1.History.
CREATE TABLE history (
    run            INTEGER NOT NULL,
    first_event_id INTEGER NOT NULL,
    events         BLOB NOT NULL,
    PRIMARY KEY (run, first_event_id)
) WITHOUT ROWID;

-- Pending activities (kind 1), buffered events (2), request ids (3).
CREATE TABLE item (
    run   INTEGER NOT NULL,
    kind  INTEGER NOT NULL,
    key   BLOB NOT NULL,
    value BLOB NOT NULL,
    PRIMARY KEY (run, kind, key)
) WITHOUT ROWID;

CREATE TABLE outbox (
    id     INTEGER PRIMARY KEY,
    record BLOB NOT NULL
);

-- What lists and counts select from; `id` is run.id.  Columns without NOT NULL are null until the run has closed or
-- when there is no parent.
CREATE TABLE visibility (
    id                     INTEGER PRIMARY KEY,
    namespace_id           BLOB NOT NULL,
    run_id                 TEXT NOT NULL,
    workflow_id            TEXT NOT NULL,
    workflow_type          TEXT NOT NULL,
    task_queue             TEXT NOT NULL,
    status                 INTEGER NOT NULL,
    start_time_ns          INTEGER NOT NULL,
    execution_time_ns      INTEGER NOT NULL,
    close_time_ns          INTEGER,
    -- close_time_ns, or the greatest integer while the run is open: the order of lists.
    close_order_ns         INTEGER NOT NULL,
    execution_duration_ns  INTEGER,
    history_length         INTEGER,
    history_size_bytes     INTEGER,
    state_transition_count INTEGER,
    parent_namespace_id    BLOB,
    parent_workflow_id     TEXT,
    parent_run_id          TEXT,
    root_workflow_id       TEXT NOT NULL,
    root_run_id            TEXT NOT NULL,
    first_run_id           BLOB NOT NULL,
    memo                   BLOB,
    search_attributes      BLOB
);
CREATE INDEX visibility_order ON visibility (namespace_id, close_order_ns DESC, start_time_ns DESC, run_id);
CREATE INDEX visibility_workflow_id ON visibility (namespace_id, workflow_id);

-- One row a value: a keyword, a number, each member of a list, each word of a text.
CREATE TABLE visibility_attribute (
    visibility_id INTEGER NOT NULL,
    name          TEXT NOT NULL,
    ordinal       INTEGER NOT NULL,
    value         NOT NULL,
    PRIMARY KEY (visibility_id, name, ordinal)
) WITHOUT ROWID;
