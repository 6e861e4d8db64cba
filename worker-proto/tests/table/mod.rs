//! The facts of Temporal's API, and the comparison of a set of descriptors with them.
//!
//! The table holds names, numbers and types only; `tests/temporal-api.json` says where they were read.

use std::collections::{BTreeMap, BTreeSet};

use prost_reflect::{
    DescriptorPool, EnumDescriptor, FieldDescriptor, Kind, MessageDescriptor, ServiceDescriptor,
};
use serde_json::Value;

/// One line for each difference between the descriptors and the table; empty when they agree.
pub(crate) fn differences(pool: &DescriptorPool, table: &str) -> Vec<String> {
    let expected = expected(&serde_json::from_str(table).expect("the table is JSON"));
    let found = found(pool);
    let names: BTreeSet<&String> = expected.keys().chain(found.keys()).collect();
    names
        .into_iter()
        .filter_map(|name| match (expected.get(name), found.get(name)) {
            (Some(expected), Some(found)) if expected == found => None,
            (Some(expected), Some(found)) => Some(format!("{name}: table `{expected}`, ours `{found}`")),
            (Some(expected), None) => Some(format!("{name}: missing, table has `{expected}`")),
            (None, Some(found)) => Some(format!("{name}: `{found}` is not in the table")),
            (None, None) => unreachable!("the name came from one of them"),
        })
        .collect()
}

/// What a name stands for, as one comparable text, by full name. Both sides use the same words.
type Facts = BTreeMap<String, String>;

fn expected(table: &Value) -> Facts {
    let mut facts = Facts::new();
    for (service, methods) in object(&table["services"]) {
        for (method, types) in object(methods) {
            let (input, output) = (text(&types[0]), text(&types[1]));
            facts.insert(format!("{service}/{method}"), format!("rpc ({input}) returns ({output})"));
        }
    }
    for (name, message) in object(&table["messages"]) {
        let reserved = message["reserved"].as_array().into_iter().flatten();
        let reserved = reserved.map(|range| (number(&range[0]), number(&range[1])));
        facts.insert(name.clone(), message_fact(reserved.collect()));
        for field in message["fields"].as_array().expect("fields are a list") {
            let oneof = field[3]["oneof"].as_str();
            facts.insert(
                format!("{name}.{}", text(&field[0])),
                field_fact(text(&field[2]), number(&field[1]), oneof),
            );
        }
    }
    for (name, values) in object(&table["enums"]) {
        facts.insert(name.clone(), "enum".to_owned());
        for (value, value_number) in object(values) {
            facts.insert(format!("{name}.{value}"), value_fact(number(value_number)));
        }
    }
    facts
}

fn found(pool: &DescriptorPool) -> Facts {
    let mut facts = Facts::new();
    pool.services().filter(|s| is_temporal(s.package_name())).for_each(|s| found_service(&s, &mut facts));
    // An entry message of a map is how a descriptor spells the map; the field's type says the same.
    let messages = pool.all_messages().filter(|m| is_temporal(m.package_name()) && !m.is_map_entry());
    messages.for_each(|m| found_message(&m, &mut facts));
    pool.all_enums().filter(|e| is_temporal(e.package_name())).for_each(|e| found_enum(&e, &mut facts));
    facts
}

fn is_temporal(package: &str) -> bool {
    package.starts_with("temporal.")
}

fn found_service(service: &ServiceDescriptor, facts: &mut Facts) {
    for method in service.methods() {
        let streaming = |yes| if yes { "stream " } else { "" };
        let fact = format!(
            "rpc ({}{}) returns ({}{})",
            streaming(method.is_client_streaming()),
            method.input().full_name(),
            streaming(method.is_server_streaming()),
            method.output().full_name(),
        );
        facts.insert(format!("{}/{}", service.full_name(), method.name()), fact);
    }
}

fn found_message(message: &MessageDescriptor, facts: &mut Facts) {
    let reserved = message.reserved_ranges().map(|range| (range.start.into(), i64::from(range.end) - 1));
    facts.insert(message.full_name().to_owned(), message_fact(reserved.collect()));
    for field in message.fields() {
        // `optional` is a oneof of one field that nobody wrote; the table would show it under its made-up name.
        let oneof = field.containing_oneof();
        let oneof = oneof.as_ref().map(|oneof| oneof.name());
        let fact = field_fact(&field_type(&field), field.number().into(), oneof);
        facts.insert(format!("{}.{}", message.full_name(), field.name()), fact);
    }
}

fn found_enum(descriptor: &EnumDescriptor, facts: &mut Facts) {
    facts.insert(descriptor.full_name().to_owned(), "enum".to_owned());
    for value in descriptor.values() {
        facts.insert(
            format!("{}.{}", descriptor.full_name(), value.name()),
            value_fact(value.number().into()),
        );
    }
}

fn field_type(field: &FieldDescriptor) -> String {
    match field.kind() {
        Kind::Message(entry) if field.is_map() => {
            let (key, value) = (entry.map_entry_key_field().kind(), entry.map_entry_value_field().kind());
            format!("map<{}, {}>", kind_name(&key), kind_name(&value))
        }
        kind if field.is_list() => format!("repeated {}", kind_name(&kind)),
        kind => kind_name(&kind),
    }
}

fn kind_name(kind: &Kind) -> String {
    match kind {
        Kind::Message(message) => message.full_name().to_owned(),
        Kind::Enum(descriptor) => descriptor.full_name().to_owned(),
        scalar => format!("{scalar:?}").to_lowercase(),
    }
}

fn message_fact(reserved: Vec<(i64, i64)>) -> String {
    if reserved.is_empty() { "message".to_owned() } else { format!("message, reserved {reserved:?}") }
}

fn field_fact(type_name: &str, number: i64, oneof: Option<&str>) -> String {
    match oneof {
        Some(oneof) => format!("{type_name} = {number} in oneof {oneof}"),
        None => format!("{type_name} = {number}"),
    }
}

fn value_fact(number: i64) -> String {
    format!("value {number}")
}

fn object(value: &Value) -> &serde_json::Map<String, Value> {
    value.as_object().expect("the table has an object here")
}

fn text(value: &Value) -> &str {
    value.as_str().expect("the table has a text here")
}

fn number(value: &Value) -> i64 {
    value.as_i64().expect("the table has a number here")
}
