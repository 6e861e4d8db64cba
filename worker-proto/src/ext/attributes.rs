//! Attributes of events and commands without naming the variant twice or knowing which variant is boxed.
//!
//! The event type and the attributes of one event say the same thing in two fields; whoever builds an event here cannot
//! make them disagree, and whoever reads one asks for the attributes and gets `None` when they are others.

use std::time::SystemTime;

use crate::command::Command;
use crate::command::command::Attributes as AnyCommandAttributes;
use crate::enums::{CommandType, EventType};
use crate::history::HistoryEvent;
use crate::history::history_event::Attributes as AnyEventAttributes;
use crate::ids::EventId;

use super::time;

#[allow(clippy::useless_conversion, reason = "the same text serves boxed and plain variants")]
mod table {
    use super::{
        AnyCommandAttributes, AnyEventAttributes, CommandAttributes, CommandType, EventAttributes, EventType,
    };

    include!("../generated/attributes.rs");
}

/// A message that is the attributes of one type of event.
pub trait EventAttributes: Sized {
    /// The type of the events that carry these attributes.
    const EVENT_TYPE: EventType;

    /// These attributes out of any event's; `None` when they are of another type.
    fn from_attributes(attributes: &AnyEventAttributes) -> Option<&Self>;

    /// The variant that holds these attributes.
    fn into_attributes(self) -> AnyEventAttributes;
}

/// A message that is the attributes of one type of command.
pub trait CommandAttributes: Sized {
    /// The type of the commands that carry these attributes.
    const COMMAND_TYPE: CommandType;

    /// These attributes out of any command's; `None` when they are of another type.
    fn from_attributes(attributes: &AnyCommandAttributes) -> Option<&Self>;

    /// The variant that holds these attributes.
    fn into_attributes(self) -> AnyCommandAttributes;
}

impl HistoryEvent {
    /// An event with these attributes and the type that belongs to them.
    pub fn new(event_id: EventId, event_time: SystemTime, attributes: impl EventAttributes) -> Self {
        let attributes = attributes.into_attributes();
        Self {
            event_id: event_id.get(),
            event_time: Some(time::to_timestamp(event_time)),
            event_type: attributes.event_type().into(),
            attributes: Some(attributes),
            ..Self::default()
        }
    }

    /// The place in the history; `None` when the field holds no valid id.
    pub fn id(&self) -> Option<EventId> {
        EventId::from_wire(self.event_id)
    }

    /// The event's type; `None` when it is unspecified or newer than this crate.
    ///
    /// `event_type()` cannot tell these apart: it answers `Unspecified` to both.
    pub fn kind(&self) -> Option<EventType> {
        EventType::try_from(self.event_type).ok().filter(|kind| *kind != EventType::Unspecified)
    }

    /// When the event was recorded; `None` when the field is not set.
    pub fn time(&self) -> Option<SystemTime> {
        self.event_time.as_ref().map(time::to_system_time)
    }

    /// The attributes as this message; `None` when the event carries others, or none.
    pub fn attributes_of<A: EventAttributes>(&self) -> Option<&A> {
        self.attributes.as_ref().and_then(A::from_attributes)
    }
}

impl Command {
    /// A command with these attributes and the type that belongs to them.
    pub fn new(attributes: impl CommandAttributes) -> Self {
        let attributes = attributes.into_attributes();
        Self {
            command_type: attributes.command_type().into(),
            attributes: Some(attributes),
            ..Self::default()
        }
    }

    /// The command's type; `None` when it is unspecified or newer than this crate.
    pub fn kind(&self) -> Option<CommandType> {
        CommandType::try_from(self.command_type).ok().filter(|kind| *kind != CommandType::Unspecified)
    }

    /// The attributes as this message; `None` when the command carries others, or none.
    pub fn attributes_of<A: CommandAttributes>(&self) -> Option<&A> {
        self.attributes.as_ref().and_then(A::from_attributes)
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::*;
    use crate::command::{ScheduleActivityTaskCommandAttributes, StartTimerCommandAttributes};
    use crate::history::{
        TimerFiredEventAttributes, TimerStartedEventAttributes, WorkflowExecutionStartedEventAttributes,
    };

    #[test]
    fn an_event_knows_its_type_and_attributes() {
        let time = UNIX_EPOCH + Duration::from_secs(7);
        let attributes = TimerStartedEventAttributes { timer_id: "1".to_owned(), ..Default::default() };
        let event = HistoryEvent::new(EventId::FIRST, time, attributes.clone());
        assert_eq!(event.id(), Some(EventId::FIRST));
        assert_eq!(event.time(), Some(time));
        assert_eq!(event.kind(), Some(EventType::TimerStarted));
        assert_eq!(event.attributes_of(), Some(&attributes));
        assert_eq!(event.attributes_of::<TimerFiredEventAttributes>(), None);
    }

    #[test]
    fn boxed_attributes_read_like_others() {
        let attributes = WorkflowExecutionStartedEventAttributes { attempt: 3, ..Default::default() };
        let event = HistoryEvent::new(EventId::FIRST, UNIX_EPOCH, attributes.clone());
        assert_eq!(event.kind(), Some(EventType::WorkflowExecutionStarted));
        assert_eq!(event.attributes_of(), Some(&attributes));
    }

    #[test]
    fn a_command_knows_its_type_and_attributes() {
        let attributes =
            ScheduleActivityTaskCommandAttributes { activity_id: "a".to_owned(), ..Default::default() };
        let command = Command::new(attributes.clone());
        assert_eq!(command.kind(), Some(CommandType::ScheduleActivityTask));
        assert_eq!(command.attributes_of(), Some(&attributes));
        assert_eq!(command.attributes_of::<StartTimerCommandAttributes>(), None);
    }

    #[test]
    fn what_is_unknown_is_none() {
        for unknown in [0, -1, 9999, i32::MAX] {
            assert_eq!(HistoryEvent { event_type: unknown, ..Default::default() }.kind(), None);
            assert_eq!(Command { command_type: unknown, ..Default::default() }.kind(), None);
        }
        let event = HistoryEvent { event_id: -23, ..Default::default() };
        assert_eq!((event.id(), event.time()), (None, None));
    }

    #[test]
    fn an_event_is_small() {
        assert!(size_of::<HistoryEvent>() <= 640, "{}", size_of::<HistoryEvent>());
        assert!(size_of::<Command>() <= 640, "{}", size_of::<Command>());
    }
}
