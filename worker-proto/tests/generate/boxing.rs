//! Which oneof variants are boxed: those much larger than a pointer, because an enum is as large as its largest variant.
//!
//! A `HistoryEvent` without boxes would take more than a kilobyte, whatever the event.

use std::collections::HashMap;

use protox::prost_reflect::prost_types::field_descriptor_proto::{Label, Type};
use protox::prost_reflect::prost_types::{DescriptorProto, FieldDescriptorProto, FileDescriptorSet};

const BOXED_ABOVE_BYTES: usize = 300;

/// Paths, as prost wants them, of all oneof variants whose message takes more than [`BOXED_ABOVE_BYTES`].
pub(crate) fn large_variants(fds: &FileDescriptorSet) -> Vec<String> {
    let mut messages = HashMap::new();
    for file in &fds.file {
        for message in &file.message_type {
            collect(&format!(".{}", file.package()), message, &mut messages);
        }
    }
    let mut sizes = Sizes { messages: &messages, known: HashMap::new() };
    let mut paths = Vec::new();
    for (name, message) in &messages {
        for field in &message.field {
            let Some(oneof) = field.oneof_index else { continue };
            if field.r#type() == Type::Message && sizes.message(field.type_name()) > BOXED_ABOVE_BYTES {
                let oneof = message.oneof_decl[oneof as usize].name();
                paths.push(format!("{name}.{oneof}.{}", field.name()));
            }
        }
    }
    paths.sort();
    paths
}

fn collect<'a>(
    scope: &str,
    message: &'a DescriptorProto,
    messages: &mut HashMap<String, &'a DescriptorProto>,
) {
    let name = format!("{scope}.{}", message.name());
    for nested in &message.nested_type {
        collect(&name, nested, messages);
    }
    messages.insert(name, message);
}

/// Sizes on a 64-bit machine, near enough to choose by.
struct Sizes<'a> {
    messages: &'a HashMap<String, &'a DescriptorProto>,
    known: HashMap<String, usize>,
}

impl Sizes<'_> {
    fn message(&mut self, name: &str) -> usize {
        if let Some(size) = self.known.get(name) {
            return *size;
        }
        // A message inside itself is boxed by prost.
        self.known.insert(name.to_owned(), 8);
        let Some(message) = self.messages.get(name).copied() else { return 8 };
        let mut oneofs = vec![0; message.oneof_decl.len()];
        let mut size = 0;
        for field in &message.field {
            match field.oneof_index {
                Some(oneof) => {
                    let variant = self.field(field);
                    let variant = if variant > BOXED_ABOVE_BYTES { 8 } else { variant };
                    let largest: &mut usize = &mut oneofs[oneof as usize];
                    *largest = (*largest).max(variant + 8);
                }
                None => size += self.field(field),
            }
        }
        size += oneofs.iter().sum::<usize>();
        self.known.insert(name.to_owned(), size);
        size
    }

    fn field(&mut self, field: &FieldDescriptorProto) -> usize {
        if field.label() == Label::Repeated {
            return 24;
        }
        match field.r#type() {
            Type::Message => match field.type_name() {
                ".google.protobuf.Duration" | ".google.protobuf.Timestamp" => 24,
                name => self.message(name),
            },
            Type::String => 24,
            Type::Bytes => 32,
            Type::Bool => 1,
            Type::Double | Type::Int64 | Type::Uint64 => 8,
            _ => 4,
        }
    }
}
