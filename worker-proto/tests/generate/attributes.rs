//! Impls of `EventAttributes` and `CommandAttributes`: which type of event or command has which attributes.
//!
//! Temporal spells the tie in names: `EVENT_TYPE_TIMER_FIRED` has `timer_fired_event_attributes`. An event type without
//! attributes, or the other way round, does not compile.

use std::fmt::Write as _;

use protox::prost_reflect::prost_types::FileDescriptorSet;

/// The impls for events and commands.
pub(crate) fn generate(fds: &FileDescriptorSet) -> String {
    let mut code = String::new();
    impls(
        fds,
        &Family { package: "temporal.api.history.v1", message: "HistoryEvent", word: "Event" },
        &mut code,
    );
    impls(
        fds,
        &Family { package: "temporal.api.command.v1", message: "Command", word: "Command" },
        &mut code,
    );
    code
}

struct Family {
    package: &'static str,
    message: &'static str,
    word: &'static str,
}

fn impls(fds: &FileDescriptorSet, family: &Family, code: &mut String) {
    let Family { package, message, word } = family;
    let lower = word.to_lowercase();
    let suffix = format!("{word}Attributes");
    let messages =
        fds.file.iter().filter(|file| file.package() == *package).flat_map(|file| &file.message_type);
    let message =
        messages.into_iter().find(|found| found.name() == *message).expect("the message is defined");
    let mut arms = String::new();
    for field in message.field.iter().filter(|field| field.oneof_index.is_some()) {
        let path = field.type_name().replace('.', "::");
        let variant = path.rsplit("::").next().expect("a path has a last part");
        let kind = variant.strip_suffix(&suffix).expect("attributes are named after their type");
        let _ = writeln!(
            code,
            "impl {suffix} for crate{path} {{
                const {upper}_TYPE: {word}Type = {word}Type::{kind};
                fn from_attributes(attributes: &Any{suffix}) -> Option<&Self> {{
                    match attributes {{ Any{suffix}::{variant}(attributes) => Some(attributes), _ => None }}
                }}
                fn into_attributes(self) -> Any{suffix} {{ Any{suffix}::{variant}(self.into()) }}
            }}",
            upper = word.to_uppercase(),
        );
        let _ = writeln!(arms, "Self::{variant}(_) => {word}Type::{kind},");
    }
    let _ = writeln!(
        code,
        "impl Any{suffix} {{
            /// The type of {lower} that carries these attributes.
            pub fn {lower}_type(&self) -> {word}Type {{ match self {{ {arms} }} }}
        }}"
    );
}
