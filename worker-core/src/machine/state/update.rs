//! One update of one run. Called by `machine::mod`; defined by `temporal.api.update.v1` and by `WorkflowExecutionUpdateAccepted`,
//! `…Completed`.
//!
//! ```text
//! Requested ─accept→ Accepted ─complete→ (gone)       each: a message, and a command that keeps its place in the order
//!     └─reject→ (gone)                                a message only; leaves nothing in history
//! ```
//! In replay the commands are made again so that they can be compared, and no messages are.

use std::collections::BTreeMap;

use worker_proto::common::Payload;
use worker_proto::failure::Failure;
use worker_proto::prost::Message as _;
use worker_proto::prost_types::Any;
use worker_proto::protocol::Message;
use worker_proto::update::{Acceptance, Outcome, Rejection, Request, Response, outcome};

use crate::machine::input::UpdateInput;
use crate::machine::output::{Command, Place, payloads};
use crate::machine::queue::CommandQueue;

struct Update {
    message_id: String,
    sequencing_event_id: i64,
    request: Request,
}

/// The updates of a run that have no outcome yet, and the messages on their way out.
#[derive(Default)]
pub(crate) struct Updates {
    open: BTreeMap<String, Update>,
    messages: Vec<Message>,
}

impl Updates {
    /// An update reaches workflow code.
    pub(crate) fn on_request(&mut self, input: &UpdateInput) {
        let update = Update {
            message_id: input.message_id.clone(),
            sequencing_event_id: input.sequencing_event_id,
            request: input.request.clone(),
        };
        self.open.insert(input.update_id.clone(), update);
    }

    /// The handler was found and its validator agreed.
    pub(crate) fn accept(&mut self, queue: &mut CommandQueue, update_id: &str, live: bool, place: Place) {
        let Some(update) = self.open.get(update_id) else { return };
        let message_id = format!("{}/accept", update.message_id);
        if live {
            let body = Acceptance {
                accepted_request_message_id: update.message_id.clone(),
                accepted_request_sequencing_event_id: update.sequencing_event_id,
                accepted_request: Some(update.request.clone()),
            };
            self.messages.push(message(&message_id, update_id, "Acceptance", body.encode_to_vec()));
        }
        queue.push(Command::AcceptUpdate { update_id: update_id.to_owned(), message_id }, None, place);
    }

    /// The handler was not found, its input was wrong, or its validator refused.
    pub(crate) fn reject(&mut self, update_id: &str, failure: Failure) {
        let Some(update) = self.open.remove(update_id) else { return };
        let body = Rejection {
            rejected_request_message_id: update.message_id.clone(),
            rejected_request_sequencing_event_id: update.sequencing_event_id,
            rejected_request: Some(update.request),
            failure: Some(failure),
        };
        let message_id = format!("{}/reject", update.message_id);
        self.messages.push(message(&message_id, update_id, "Rejection", body.encode_to_vec()));
    }

    /// The handler ended.
    pub(crate) fn complete(
        &mut self,
        queue: &mut CommandQueue,
        update_id: &str,
        result: Result<Payload, Failure>,
        live: bool,
        place: Place,
    ) {
        let Some(update) = self.open.remove(update_id) else { return };
        let message_id = format!("{}/complete", update.message_id);
        if live {
            let value = match result {
                Ok(payload) => outcome::Value::Success(payloads(vec![payload]).unwrap_or_default()),
                Err(failure) => outcome::Value::Failure(failure),
            };
            let body = Response { meta: update.request.meta, outcome: Some(Outcome { value: Some(value) }) };
            self.messages.push(message(&message_id, update_id, "Response", body.encode_to_vec()));
        }
        queue.push(Command::CompleteUpdate { update_id: update_id.to_owned(), message_id }, None, place);
    }

    /// The messages made since the last call.
    pub(crate) fn take_messages(&mut self) -> Vec<Message> {
        std::mem::take(&mut self.messages)
    }
}

fn message(id: &str, update_id: &str, body: &str, value: Vec<u8>) -> Message {
    Message {
        id: id.to_owned(),
        protocol_instance_id: update_id.to_owned(),
        sequencing_id: None,
        body: Some(Any { type_url: format!("type.googleapis.com/temporal.api.update.v1.{body}"), value }),
    }
}
