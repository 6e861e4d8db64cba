//! Wire types of Temporal's API: messages, enums and gRPC stubs, generated from our own `.proto` files.
//!
//! Messages live where Temporal's packages put them, [`temporal::api`]`::<package>::v1`, with a flat alias for each
//! package here: `worker_proto::common::Payload`. Every `bytes` field is a [`bytes::Bytes`] and every map is ordered, so
//! that neither copying nor iteration depends on anything but the message.
//!
//! Large variants of `oneof`s are boxed, above all the attributes of a [`history::HistoryEvent`].
//!
//! The code under `src/generated` is committed; `tests/generated.rs` keeps it equal to the `.proto` files.
//!
//! # Features
//! - `transport`: client and server stubs, and `service`, the seam between a worker and a server.
//! - `json`: proto JSON by descriptor.

#[allow(missing_docs, clippy::all, rustdoc::all)]
mod generated {
    include!("generated/mod.rs");
}

pub mod ext;
pub mod ids;
#[cfg(feature = "json")]
pub mod json;
#[cfg(feature = "transport")]
pub mod service;

pub use generated::{google, grpc, temporal};
pub use prost;
pub use prost_types;
pub use temporal::api::{
    activity::v1 as activity, batch::v1 as batch, callback::v1 as callback, command::v1 as command,
    common::v1 as common, compute::v1 as compute, deployment::v1 as deployment, enums::v1 as enums,
    errordetails::v1 as errordetails, export::v1 as export, failure::v1 as failure, filter::v1 as filter,
    history::v1 as history, namespace::v1 as namespace, nexus::v1 as nexus,
    nexusoperation::v1 as nexusoperation, operatorservice::v1 as operatorservice, protocol::v1 as protocol,
    query::v1 as query, replication::v1 as replication, rules::v1 as rules, schedule::v1 as schedule,
    sdk::v1 as sdk, taskqueue::v1 as taskqueue, testservice::v1 as testservice, update::v1 as update,
    version::v1 as version, worker::v1 as worker, workflow::v1 as workflow,
    workflowservice::v1 as workflowservice,
};
