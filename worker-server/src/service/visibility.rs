//! List, scan, count and their older forms: filter text or filter fields to a checked filter, records to wire rows.

use std::collections::BTreeMap;
use std::sync::Arc;

use bytes::Bytes;
use tonic::Status;
use worker_proto::common::{Payload, WorkflowExecution, WorkflowType};
use worker_proto::enums::WorkflowExecutionStatus;
use worker_proto::filter::StartTimeFilter;
use worker_proto::prost_types::Timestamp;
use worker_proto::workflow::WorkflowExecutionInfo;
use worker_proto::workflowservice::count_workflow_executions_response::AggregationGroup;
use worker_proto::workflowservice::{
    CountWorkflowExecutionsResponse, ListClosedWorkflowExecutionsRequest, ListOpenWorkflowExecutionsRequest,
    list_closed_workflow_executions_request as closed, list_open_workflow_executions_request as open,
};

use super::{Service, status};
use crate::engine::Rejected;
use crate::engine::effect::{NamespaceRecord, VisibilityRecord};
use crate::engine::ids::NamespaceId;
use crate::engine::time::{Time, wire};
use crate::store::{Store, StoreError};
use crate::visibility::ast::{Comparison, Expr, Literal, Query, Test};
use crate::visibility::attribute::{AttributeType, Column, CustomAttributes, PREDEFINED};
use crate::visibility::error::FilterError;
use crate::visibility::filter::STATUS_NAMES;
use crate::visibility::record::{TYPE_METADATA, execution_duration_ns, position};
use crate::visibility::{Filter, Position};

/// Most rows of a page; zero, negative and larger wishes mean this.
const PAGE_ROWS_MAX: i32 = 1_000;

type Page = (Vec<WorkflowExecutionInfo>, Bytes);

impl Service {
    /// A page of the rows that a filter text selects.
    pub(super) async fn list(
        &self,
        namespace: &str,
        text: &str,
        page_size: i32,
        token: &[u8],
    ) -> Result<Page, Status> {
        let namespace = self.namespace(namespace).await?;
        let filter = Filter::for_list(text, &custom(&namespace)).map_err(refuse)?;
        self.page(&namespace, filter, page_size, token).await
    }

    /// The same for a filter that came as fields.
    pub(super) async fn list_parsed(
        &self,
        namespace: &str,
        query: Query,
        page_size: i32,
        token: &[u8],
    ) -> Result<Page, Status> {
        let namespace = self.namespace(namespace).await?;
        let filter = Filter::new(&query, &custom(&namespace)).map_err(refuse)?;
        self.page(&namespace, filter, page_size, token).await
    }

    async fn page(
        &self,
        namespace: &NamespaceRecord,
        filter: Filter,
        page_size: i32,
        token: &[u8],
    ) -> Result<Page, Status> {
        let id = id(namespace)?;
        let after = match token {
            [] => None,
            token => match Position::from_token(token) {
                Some(position) => Some(position),
                None => return Err(Rejected::invalid("Invalid NextPageToken.").into()),
            },
        };
        let limit = if page_size <= 0 { PAGE_ROWS_MAX } else { page_size.min(PAGE_ROWS_MAX) } as usize;
        // One more than the page holds says whether there is a next one.
        let mut rows = self.read(move |store| store.list(id, &filter, after, limit + 1)).await?;
        let mut next = Bytes::new();
        if rows.len() > limit {
            rows.truncate(limit);
            next = rows.last().map(|row| position(row).to_token().into()).unwrap_or_default();
        }
        Ok((rows.into_iter().map(info).collect(), next))
    }

    /// How many rows a filter text selects, by status if it says so.
    pub(super) async fn count(
        &self,
        namespace: &str,
        text: &str,
    ) -> Result<CountWorkflowExecutionsResponse, Status> {
        let namespace = self.namespace(namespace).await?;
        let filter = Filter::for_count(text, &custom(&namespace)).map_err(refuse)?;
        let id = id(&namespace)?;
        let grouped = filter.group_by_status;
        let counts = self.read(move |store| store.count(id, &filter)).await?;
        let count = counts.iter().map(|(_, count)| count.cast_signed()).sum();
        let groups = if grouped { counts.into_iter().map(group).collect() } else { Vec::new() };
        Ok(CountWorkflowExecutionsResponse { count, groups })
    }

    /// Reads the store without keeping the runtime's threads from other work while a disk is slow.
    async fn read<T: Send + 'static>(
        &self,
        read: impl FnOnce(&dyn Store) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, Status> {
        let store = Arc::clone(self.driver.store());
        let result = if store.is_immediate() {
            read(&*store)
        } else {
            tokio::task::spawn_blocking(move || read(&*store))
                .await
                .unwrap_or_else(|error| Err(StoreError { message: error.to_string() }))
        };
        result.map_err(|error| {
            status::status(Rejected::unavailable(format!("the store cannot be read: {error}")))
        })
    }
}

fn refuse(error: FilterError) -> Status {
    Rejected::invalid(error.to_string()).into()
}

fn id(namespace: &NamespaceRecord) -> Result<NamespaceId, Status> {
    NamespaceId::from_bytes(&namespace.id).ok_or_else(|| Status::internal("a namespace without an id"))
}

fn custom(namespace: &NamespaceRecord) -> CustomAttributes {
    let attributes = namespace.search_attributes.iter();
    attributes.filter_map(|(name, kind)| Some((name.clone(), AttributeType::from_number(*kind)?))).collect()
}

/// Columns and predefined attributes with their types, as `IndexedValueType` numbers.
pub(super) fn system_attributes() -> BTreeMap<String, i32> {
    let columns = Column::ALL.iter().map(|(_, name, _, kind)| (*name, *kind));
    columns.chain(PREDEFINED).map(|(name, kind)| (name.to_owned(), kind as i32)).collect()
}

fn group((status, count): (i32, u64)) -> AggregationGroup {
    let name =
        STATUS_NAMES.iter().find(|(_, number)| *number == i64::from(status)).map_or("", |(name, _)| name);
    let metadata = [("encoding", "json/plain"), (TYPE_METADATA, AttributeType::Keyword.name())];
    let value = Payload {
        metadata: metadata.map(|(key, value)| (key.to_owned(), value.into())).into(),
        data: format!("\"{name}\"").into(),
        ..Payload::default()
    };
    AggregationGroup { group_values: vec![value], count: count.cast_signed() }
}

fn info(record: VisibilityRecord) -> WorkflowExecutionInfo {
    let execution = |(workflow_id, run): &(String, crate::engine::RunId)| WorkflowExecution {
        workflow_id: workflow_id.clone(),
        run_id: run.to_string(),
    };
    let duration = execution_duration_ns(&record).and_then(|nanos| u64::try_from(nanos).ok());
    WorkflowExecutionInfo {
        execution: Some(WorkflowExecution {
            workflow_id: record.workflow_id.to_string(),
            run_id: record.run.to_string(),
        }),
        r#type: Some(WorkflowType { name: record.workflow_type }),
        start_time: Some(record.start_time.to_proto()),
        execution_time: Some(record.execution_time.to_proto()),
        close_time: record.close_time.map(Time::to_proto),
        status: record.status as i32,
        history_length: record.history_length,
        history_size_bytes: record.history_bytes,
        state_transition_count: record.state_transitions,
        execution_duration: duration.map(|nanos| wire(std::time::Duration::from_nanos(nanos))),
        parent_namespace_id: record.parent_namespace.map(|id| id.to_string()).unwrap_or_default(),
        parent_execution: record.parent.as_ref().map(execution),
        root_execution: Some(execution(&record.root)),
        first_run_id: record.first_run.to_string(),
        memo: Some(record.memo.unwrap_or_default()),
        search_attributes: record.search_attributes,
        task_queue: record.task_queue,
        ..WorkflowExecutionInfo::default()
    }
}

/// `ListOpenWorkflowExecutions` as a filter.
pub(super) fn open_query(request: &ListOpenWorkflowExecutionsRequest) -> Result<Query, Rejected> {
    let mut parts = vec![status_is(WorkflowExecutionStatus::Running)];
    parts.extend(times("StartTime", request.start_time_filter.as_ref())?);
    parts.extend(match &request.filters {
        Some(open::Filters::ExecutionFilter(filter)) => execution_is(&filter.workflow_id, &filter.run_id),
        Some(open::Filters::TypeFilter(filter)) => vec![equal("WorkflowType", &filter.name)],
        None => Vec::new(),
    });
    Ok(all(parts))
}

/// `ListClosedWorkflowExecutions` as a filter; its times are those of closing.
pub(super) fn closed_query(request: &ListClosedWorkflowExecutionsRequest) -> Result<Query, Rejected> {
    let mut parts = vec![Expr::Not(Box::new(status_is(WorkflowExecutionStatus::Running)))];
    parts.extend(times("CloseTime", request.start_time_filter.as_ref())?);
    parts.extend(match &request.filters {
        Some(closed::Filters::ExecutionFilter(filter)) => execution_is(&filter.workflow_id, &filter.run_id),
        Some(closed::Filters::TypeFilter(filter)) => vec![equal("WorkflowType", &filter.name)],
        Some(closed::Filters::StatusFilter(filter)) => match WorkflowExecutionStatus::try_from(filter.status)
        {
            Ok(WorkflowExecutionStatus::Unspecified | WorkflowExecutionStatus::Running) | Err(_) => {
                return Err(Rejected::invalid("StatusFilter must be specified and must be not Running."));
            }
            Ok(status) => vec![status_is(status)],
        },
        None => Vec::new(),
    });
    Ok(all(parts))
}

fn all(mut parts: Vec<Expr>) -> Query {
    let filter = if parts.len() == 1 { parts.remove(0) } else { Expr::All(parts) };
    Query { filter: Some(filter), group_by: None }
}

fn times(attribute: &str, filter: Option<&StartTimeFilter>) -> Result<Vec<Expr>, Rejected> {
    let nanos = |time: &Option<Timestamp>| time.as_ref().map(|time| Time::from_proto(time).0);
    let (earliest, latest) =
        filter.map_or((None, None), |f| (nanos(&f.earliest_time), nanos(&f.latest_time)));
    if let (Some(earliest), Some(latest)) = (earliest, latest)
        && earliest > latest
    {
        return Err(Rejected::invalid(
            "EarliestTime in StartTimeFilter should not be larger than LatestTime.",
        ));
    }
    let bound = |comparison, nanos: i64| test(attribute, comparison, Literal::Number(nanos.to_string()));
    Ok([
        earliest.map(|nanos| bound(Comparison::GreaterOrEqual, nanos)),
        latest.map(|nanos| bound(Comparison::LessOrEqual, nanos)),
    ]
    .into_iter()
    .flatten()
    .collect())
}

fn execution_is(workflow_id: &str, run_id: &str) -> Vec<Expr> {
    let mut parts = vec![equal("WorkflowId", workflow_id)];
    if !run_id.is_empty() {
        parts.push(equal("RunId", run_id));
    }
    parts
}

fn status_is(status: WorkflowExecutionStatus) -> Expr {
    test("ExecutionStatus", Comparison::Equal, Literal::Number((status as i32).to_string()))
}

fn equal(attribute: &str, value: &str) -> Expr {
    test(attribute, Comparison::Equal, Literal::Text(value.to_owned()))
}

fn test(attribute: &str, comparison: Comparison, literal: Literal) -> Expr {
    Expr::Test { attribute: attribute.to_owned(), test: Test::Compare(comparison, literal) }
}
