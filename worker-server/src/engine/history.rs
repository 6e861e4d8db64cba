//! Reading a run's history: pages that never split a batch, and the long poll for what comes next.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use worker_proto::enums::HistoryEventFilterType as Filter;
use worker_proto::history::HistoryEvent;
use worker_proto::workflowservice::{
    GetWorkflowExecutionHistoryRequest, GetWorkflowExecutionHistoryReverseRequest,
};

use super::Ticket;
use super::mutable_state::Run;
use super::request::{HistoryPage, Response, patience};
use super::shard::Shard;
use super::token::PageToken;
use super::waiting::Wait;
use super::workflow_task;

/// Events of a page, but for the rest of its last batch.
pub(crate) const PAGE_SIZE_MAX: usize = 256;
const LONG_POLL: Duration = Duration::from_secs(20);

/// The wire's page size, where 0 and nonsense are the maximum.
fn page_size(asked: i32) -> usize {
    usize::try_from(asked).ok().filter(|size| (1..=PAGE_SIZE_MAX).contains(size)).unwrap_or(PAGE_SIZE_MAX)
}

/// Events from `token.next_event_id` on, in order, and a token if there are more.
pub(crate) fn page(run: &Run, token: &PageToken, size: usize) -> HistoryPage {
    let last = if token.last_event_id == 0 { run.last_event_id() } else { token.last_event_id };
    let last = last.clamp(0, run.last_event_id());
    let first = token.next_event_id.max(1);
    let end = end_of_page(run, first, last, size);
    let mut events: Vec<Arc<HistoryEvent>> = match (index(first), index(end)) {
        (Some(first), Some(end)) if first <= end => run.events[first..=end].to_vec(),
        _ => Vec::new(),
    };
    let mut next_page_token = Bytes::new();
    if end < last {
        next_page_token = PageToken { next_event_id: end + 1, ..token.clone() }.to_bytes();
    } else if token.task_started_event_id != 0 {
        let task = run.core.workflow_task.as_ref();
        if task.is_some_and(|task| task.started_event_id == token.task_started_event_id) {
            events.extend(workflow_task::synthetic_events(run));
        }
    }
    HistoryPage { events, next_page_token }
}

fn index(event_id: i64) -> Option<usize> {
    usize::try_from(event_id - 1).ok()
}

/// The last event of the page that begins with `first`: the end of the batch in which the page fills up.
fn end_of_page(run: &Run, first: i64, last: i64, size: usize) -> i64 {
    let full = first.saturating_add(i64::try_from(size).unwrap_or(i64::MAX)) - 1;
    if full >= last {
        return last;
    }
    let next_batch = run.batches.partition_point(|start| *start <= full);
    run.batches.get(next_batch).map_or(last, |start| start - 1).min(last)
}

fn reverse_page(run: &Run, token: &PageToken, size: usize) -> HistoryPage {
    let last = token.next_event_id.clamp(0, run.last_event_id());
    let full = last.saturating_sub(i64::try_from(size).unwrap_or(i64::MAX)) + 1;
    let batch = run.batches.partition_point(|start| *start <= full.max(1));
    let first = run.batches.get(batch.saturating_sub(1)).copied().unwrap_or(1).max(1);
    let events = match (index(first), index(last)) {
        (Some(first), Some(last)) if first <= last => {
            run.events[first..=last].iter().rev().cloned().collect()
        }
        _ => Vec::new(),
    };
    let next_page_token = if first > 1 {
        PageToken { next_event_id: first - 1, ..token.clone() }.to_bytes()
    } else {
        Bytes::new()
    };
    HistoryPage { events, next_page_token }
}

/// Answers at once, or registers the caller until there is something new.
pub(crate) fn read(
    run: &mut Run,
    shard: &mut Shard,
    ticket: Ticket,
    timeout: Option<Duration>,
    request: &GetWorkflowExecutionHistoryRequest,
    token: Option<PageToken>,
) {
    let close_only = request.history_event_filter_type() == Filter::CloseEvent;
    let size = page_size(request.maximum_page_size);
    let first_call = token.is_none();
    let token = token.unwrap_or_else(|| PageToken {
        run: run.id.to_bytes(),
        next_event_id: 1,
        ..PageToken::default()
    });
    let next = token.next_event_id.max(1);
    let nothing_new = if close_only {
        run.is_open()
    } else {
        next > run.last_event_id() && run.is_open() && !(first_call && run.last_event_id() > 0)
    };
    if request.wait_new_event && nothing_new && token.last_event_id == 0 {
        let until = shard.mono_after(patience(LONG_POLL, timeout));
        let wait = Wait::History { run: run.id, from_event_id: next, close_only, page_size: size };
        shard.waiting.insert(ticket, until, wait);
        run.watchers.push(ticket);
        return;
    }
    let page = if close_only {
        let closing = run.events.last().filter(|_| !run.is_open());
        HistoryPage { events: closing.cloned().into_iter().collect(), ..HistoryPage::default() }
    } else {
        with_wait(run, page(run, &token, size), &token, request.wait_new_event)
    };
    shard.reply(ticket, Response::History(page));
}

/// A waiting reader of an open run is told to come again after the last event.
fn with_wait(run: &Run, mut page: HistoryPage, token: &PageToken, wait: bool) -> HistoryPage {
    if wait && run.is_open() && page.next_page_token.is_empty() && token.last_event_id == 0 {
        let next_event_id = run.next_event_id();
        page.next_page_token =
            PageToken { run: run.id.to_bytes(), next_event_id, ..PageToken::default() }.to_bytes();
    }
    page
}

/// From the last event to the first.
pub(crate) fn read_reverse(
    run: &Run,
    request: &GetWorkflowExecutionHistoryReverseRequest,
    token: Option<PageToken>,
) -> HistoryPage {
    let token = token.unwrap_or_else(|| PageToken {
        run: run.id.to_bytes(),
        next_event_id: run.last_event_id(),
        last_event_id: 0,
        task_started_event_id: 0,
        reverse: true,
    });
    reverse_page(run, &token, page_size(request.maximum_page_size))
}

/// Answers the readers that wait for what has just happened.
pub(crate) fn notify(run: &mut Run, shard: &mut Shard) {
    if run.watchers.is_empty() {
        return;
    }
    for ticket in std::mem::take(&mut run.watchers) {
        let Some(Wait::History { from_event_id, close_only, page_size, .. }) = shard.waiting.get(ticket)
        else {
            continue;
        };
        let (from, close_only, size) = (*from_event_id, *close_only, *page_size);
        if run.is_open() && (close_only || from > run.last_event_id()) {
            run.watchers.push(ticket);
            continue;
        }
        shard.waiting.remove(ticket);
        let page = if close_only {
            HistoryPage { events: run.events.last().cloned().into_iter().collect(), ..HistoryPage::default() }
        } else {
            let token = PageToken { run: run.id.to_bytes(), next_event_id: from, ..PageToken::default() };
            with_wait(run, page(run, &token, size), &token, true)
        };
        shard.reply(ticket, Response::History(page));
    }
}

/// The wait is over without news: no events, and a token to come again with.
pub(crate) fn expire(run: &mut Run, shard: &mut Shard, ticket: Ticket, from_event_id: i64) {
    run.watchers.retain(|waiting| *waiting != ticket);
    let token = PageToken { run: run.id.to_bytes(), next_event_id: from_event_id, ..PageToken::default() };
    let page = HistoryPage { events: Vec::new(), next_page_token: token.to_bytes() };
    shard.reply(ticket, Response::History(page));
}
