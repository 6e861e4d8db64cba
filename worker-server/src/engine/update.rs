//! Updates of a run: admitted → sent → accepted → completed, or rejected without a trace.
//!
//! Defined by `temporal.api.update.v1` and `protocol.v1`.  Only acceptance and completion are events.

use worker_proto::enums::WorkflowTaskFailedCause as Cause;
use worker_proto::prost::Message as _;
use worker_proto::{protocol, update as wire};

use super::command::BadCommand;

/// One protocol message of a completion.
#[derive(Debug, Clone)]
pub(crate) struct Message {
    /// What a PROTOCOL_MESSAGE command names.
    pub(crate) id: String,
    /// The update id.
    pub(crate) update_id: String,
    pub(crate) body: Body,
}

/// What the worker says of the update.
#[derive(Debug, Clone)]
pub(crate) enum Body {
    Accepted(wire::Acceptance),
    Rejected(wire::Rejection),
    Completed(wire::Response),
}

/// Parses all messages; the first that has no meaning here spoils them all.
///
/// # Errors
/// An unknown body type, or bytes that are not of it.
pub(crate) fn parse(messages: Vec<protocol::Message>) -> Result<Vec<Message>, BadCommand> {
    messages.into_iter().map(parse_one).collect()
}

fn parse_one(message: protocol::Message) -> Result<Message, BadCommand> {
    let bad = |text: String| BadCommand::new(Cause::BadUpdateWorkflowExecutionMessage, text);
    let any = message.body.ok_or_else(|| bad(format!("message {} has no body", message.id)))?;
    let name = any.type_url.rsplit('/').next().unwrap_or_default();
    let bytes = any.value.as_slice();
    let body = match name {
        "temporal.api.update.v1.Acceptance" => wire::Acceptance::decode(bytes).map(Body::Accepted),
        "temporal.api.update.v1.Rejection" => wire::Rejection::decode(bytes).map(Body::Rejected),
        "temporal.api.update.v1.Response" => wire::Response::decode(bytes).map(Body::Completed),
        _ => return Err(bad(format!("unknown message type: {}", any.type_url))),
    };
    let body = body.map_err(|error| bad(format!("unable to decode message {}: {error}", message.id)))?;
    Ok(Message { id: message.id, update_id: message.protocol_instance_id, body })
}
