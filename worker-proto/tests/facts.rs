//! Our `.proto` files say what Temporal's API says: every method, message, field, oneof and enum value, both ways.

mod table;

use prost_reflect::DescriptorPool;
use prost_reflect::prost::Message as _;
use prost_reflect::prost_types::field_descriptor_proto::{Label, Type};
use prost_reflect::prost_types::{
    DescriptorProto, EnumDescriptorProto, FieldDescriptorProto, FileDescriptorProto, FileDescriptorSet,
};
use table::differences;

const TABLE: &str = include_str!("temporal-api.json");
const OURS: &[u8] = include_bytes!("../src/generated/descriptor.bin");

fn ours() -> FileDescriptorSet {
    FileDescriptorSet::decode(OURS).unwrap()
}

#[test]
fn ours_are_the_facts() {
    let pool = DescriptorPool::from_file_descriptor_set(ours()).unwrap();
    let differences = differences(&pool, TABLE);
    assert!(differences.is_empty(), "{} differences:\n{}", differences.len(), differences.join("\n"));
}

#[test]
fn the_table_is_not_empty() {
    let table: serde_json::Value = serde_json::from_str(TABLE).unwrap();
    let count = |part: &str| table[part].as_object().unwrap().len();
    assert_eq!((count("services"), count("messages") > 600, count("enums") > 60), (3, true, true));
    let methods = &table["services"]["temporal.api.workflowservice.v1.WorkflowService"];
    assert!(methods.as_object().unwrap().len() > 100);
}

/// Changes one thing in our descriptors and expects exactly these differences.
#[track_caller]
fn check(change: impl FnOnce(&mut FileDescriptorSet), expected: &[&str]) {
    let mut files = ours();
    change(&mut files);
    let pool = DescriptorPool::from_file_descriptor_set(files).unwrap();
    assert_eq!(differences(&pool, TABLE), expected);
}

fn file<'a>(files: &'a mut FileDescriptorSet, name: &str) -> &'a mut FileDescriptorProto {
    files.file.iter_mut().find(|file| file.name().ends_with(name)).unwrap()
}

fn message<'a>(files: &'a mut FileDescriptorSet, name: &str) -> &'a mut DescriptorProto {
    let messages = files.file.iter_mut().flat_map(|file| &mut file.message_type);
    let mut found: Vec<_> = messages.filter(|message| message.name() == name).collect();
    assert_eq!(found.len(), 1);
    found.remove(0)
}

fn field<'a>(files: &'a mut FileDescriptorSet, of: &str, name: &str) -> &'a mut FieldDescriptorProto {
    message(files, of).field.iter_mut().find(|field| field.name() == name).unwrap()
}

fn event_type(files: &mut FileDescriptorSet) -> &mut EnumDescriptorProto {
    let enums = &mut file(files, "enums/v1/enums.proto").enum_type;
    enums.iter_mut().find(|descriptor| descriptor.name() == "EventType").unwrap()
}

#[test]
fn a_wrong_field_is_found() {
    const DATA: &str = "temporal.api.common.v1.Payload.data";
    check(
        |files| field(files, "Payload", "data").number = Some(77),
        &[&format!("{DATA}: table `bytes = 2`, ours `bytes = 77`")],
    );
    check(
        |files| field(files, "Payload", "data").set_type(Type::String),
        &[&format!("{DATA}: table `bytes = 2`, ours `string = 2`")],
    );
    check(
        |files| field(files, "Payload", "data").set_label(Label::Repeated),
        &[&format!("{DATA}: table `bytes = 2`, ours `repeated bytes = 2`")],
    );
    check(
        |files| message(files, "Payload").field.retain(|field| field.name() != "data"),
        &[&format!("{DATA}: missing, table has `bytes = 2`")],
    );
    check(
        |files| field(files, "Payload", "data").name = Some("bytes".to_owned()),
        &[
            "temporal.api.common.v1.Payload.bytes: `bytes = 2` is not in the table",
            &format!("{DATA}: missing, table has `bytes = 2`"),
        ],
    );
}

#[test]
fn a_wrong_message_type_is_found() {
    check(
        |files| {
            let cause = field(files, "ResetWorkflowFailureInfo", "last_heartbeat_details");
            cause.type_name = Some(".temporal.api.common.v1.Payload".to_owned());
        },
        &["temporal.api.failure.v1.ResetWorkflowFailureInfo.last_heartbeat_details: \
           table `temporal.api.common.v1.Payloads = 1`, ours `temporal.api.common.v1.Payload = 1`"],
    );
}

#[test]
fn a_wrong_map_is_found() {
    check(
        |files| {
            let entry = &mut message(files, "Memo").nested_type[0];
            entry.field[1].type_name = Some(".temporal.api.common.v1.Payloads".to_owned());
        },
        &["temporal.api.common.v1.Memo.fields: table `map<string, temporal.api.common.v1.Payload> = 1`, \
           ours `map<string, temporal.api.common.v1.Payloads> = 1`"],
    );
}

#[test]
fn a_wrong_oneof_is_found() {
    check(
        |files| message(files, "Outcome").oneof_decl[0].name = Some("result".to_owned()),
        &[
            "temporal.api.update.v1.Outcome.failure: \
             table `temporal.api.failure.v1.Failure = 2 in oneof value`, \
             ours `temporal.api.failure.v1.Failure = 2 in oneof result`",
            "temporal.api.update.v1.Outcome.success: \
             table `temporal.api.common.v1.Payloads = 1 in oneof value`, \
             ours `temporal.api.common.v1.Payloads = 1 in oneof result`",
        ],
    );
    check(
        |files| {
            let name = message(files, "WorkflowType");
            name.oneof_decl.push(Default::default());
            name.oneof_decl[0].name = Some("_name".to_owned());
            name.field[0].oneof_index = Some(0);
            name.field[0].proto3_optional = Some(true);
        },
        &["temporal.api.common.v1.WorkflowType.name: \
           table `string = 1`, ours `string = 1 in oneof _name`"],
    );
}

#[test]
fn a_wrong_enum_is_found() {
    const STARTED: &str = "temporal.api.enums.v1.EventType.EVENT_TYPE_WORKFLOW_EXECUTION_STARTED";
    check(
        |files| event_type(files).value[1].number = Some(1001),
        &[&format!("{STARTED}: table `value 1`, ours `value 1001`")],
    );
    check(
        |files| drop(event_type(files).value.remove(1)),
        &[&format!("{STARTED}: missing, table has `value 1`")],
    );
}

#[test]
fn a_wrong_method_is_found() {
    const SERVICE: &str = "temporal.api.testservice.v1.TestService";
    check(
        |files| drop(file(files, "testservice/v1/service.proto").service[0].method.pop()),
        &[&format!(
            "{SERVICE}/GetCurrentTime: missing, table has \
             `rpc (google.protobuf.Empty) returns (temporal.api.testservice.v1.GetCurrentTimeResponse)`"
        )],
    );
    check(
        |files| {
            let sleep = &mut file(files, "testservice/v1/service.proto").service[0].method[2];
            sleep.server_streaming = Some(true);
        },
        &[&format!(
            "{SERVICE}/Sleep: \
             table `rpc (temporal.api.testservice.v1.SleepRequest) returns (temporal.api.testservice.v1.SleepResponse)`, \
             ours `rpc (temporal.api.testservice.v1.SleepRequest) returns (stream temporal.api.testservice.v1.SleepResponse)`"
        )],
    );
}

#[test]
fn a_missing_message_is_found() {
    check(
        |files| drop(file(files, "protometa/v1/message.proto").message_type.pop()),
        &[
            "temporal.api.protometa.v1.RequestHeaderAnnotation: missing, table has `message`",
            "temporal.api.protometa.v1.RequestHeaderAnnotation.header: missing, table has `string = 1`",
            "temporal.api.protometa.v1.RequestHeaderAnnotation.value: missing, table has `string = 2`",
        ],
    );
}

/// The table covers Temporal's packages; these two are defined by gRPC.
#[test]
fn grpc_messages_have_their_numbers() {
    let pool = DescriptorPool::from_file_descriptor_set(ours()).unwrap();
    let number = |message: &str, field: &str| {
        pool.get_message_by_name(message).unwrap().get_field_by_name(field).unwrap().number()
    };
    assert_eq!(number("google.rpc.Status", "code"), 1);
    assert_eq!(number("google.rpc.Status", "message"), 2);
    assert_eq!(number("google.rpc.Status", "details"), 3);
    assert_eq!(number("grpc.health.v1.HealthCheckRequest", "service"), 1);
    assert_eq!(number("grpc.health.v1.HealthCheckResponse", "status"), 1);
    let status = pool.get_enum_by_name("grpc.health.v1.HealthCheckResponse.ServingStatus").unwrap();
    let values: Vec<_> = status.values().map(|value| (value.name().to_owned(), value.number())).collect();
    let expected = [("UNKNOWN", 0), ("SERVING", 1), ("NOT_SERVING", 2), ("SERVICE_UNKNOWN", 3)];
    assert_eq!(values, expected.map(|(name, number)| (name.to_owned(), number)));
}
