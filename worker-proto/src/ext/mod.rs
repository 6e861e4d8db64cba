//! Small readings of generated messages, for both sides of the wire. Nothing here panics on what a message may hold.
//!
//! | want | use |
//! |---|---|
//! | the kind or the attributes of an event | [`HistoryEvent::kind`], [`HistoryEvent::attributes_of`] |
//! | an event or a command from its attributes | [`HistoryEvent::new`], [`Command::new`] |
//! | times as `std` has them | [`time`] |
//! | a payload's encoding and metadata | [`Payload::encoding`], [`payload`] |
//! | messages inside `Any` | [`any`] |
//! | gRPC statuses with typed details | `status` (feature `transport`) |
//!
//! [`HistoryEvent::kind`]: crate::history::HistoryEvent::kind
//! [`HistoryEvent::attributes_of`]: crate::history::HistoryEvent::attributes_of
//! [`HistoryEvent::new`]: crate::history::HistoryEvent::new
//! [`Command::new`]: crate::command::Command::new
//! [`Payload::encoding`]: crate::common::Payload::encoding

pub mod any;
mod attributes;
pub mod payload;
#[cfg(feature = "transport")]
pub mod status;
pub mod time;
mod wrappers;

pub use attributes::{CommandAttributes, EventAttributes};
