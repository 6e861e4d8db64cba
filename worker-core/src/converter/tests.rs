use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use worker_proto::common::WorkflowExecution;

use super::*;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Charge {
    cents: u64,
    note: Option<String>,
}

#[track_caller]
fn check<T: Data + PartialEq + fmt::Debug>(value: T, encoding: &str, data: &[u8]) {
    let converter = DataConverter::default();
    let payload = converter.encode(&value).unwrap();
    assert_eq!((encoding_of(&payload), &payload.data[..]), (encoding, data));
    assert_eq!(converter.decode::<T>(&payload).unwrap(), value);
    assert_eq!(converter.encode(&&value).unwrap(), payload, "a reference is written like its value");
}

#[test]
fn values_are_written_as_other_sdks_read_them() {
    check((), NULL, b"");
    check(None::<u8>, NULL, b"");
    check(Some(3), JSON, b"3");
    check("World".to_owned(), JSON, br#""World""#);
    check(Charge { cents: 5, note: None }, JSON, br#"{"cents":5,"note":null}"#);
    check(vec![1_u32, 2], JSON, b"[1,2]");
    check([1_u8, 2], JSON, b"[1,2]");
    check(vec![0_u8, 255], PLAIN, &[0, 255]);
    check(Vec::<u8>::new(), PLAIN, b"");
    check(("a".to_owned(), 1), JSON, br#"["a",1]"#);
}

#[track_caller]
fn check_args<I: Data + PartialEq + fmt::Debug>(args: I, data: &[&[u8]]) {
    let converter = DataConverter::default();
    let payloads = converter.encode_args(&args).unwrap();
    assert_eq!(payloads.iter().map(|payload| &payload.data[..]).collect::<Vec<_>>(), data);
    assert_eq!(converter.decode_args::<I>(&payloads).unwrap(), args);
    let surplus: Vec<_> = payloads.into_iter().chain([payload(JSON, b"{}".to_vec())]).collect();
    assert_eq!(converter.decode_args::<I>(&surplus).unwrap(), args, "surplus arguments are ignored");
}

#[test]
fn each_argument_is_one_payload() {
    check_args((), &[]);
    check_args("a".to_owned(), &[br#""a""#]);
    check_args((7_u8,), &[b"7"]);
    check_args(("a".to_owned(), vec![1_u8], Some(2)), &[br#""a""#, &[1], b"2"]);
    check_args([1, 2], &[b"[1,2]"]);
    check_args((Charge { cents: 1, note: Some("n".into()) }, ()), &[br#"{"cents":1,"note":"n"}"#, b""]);
    check_args(vec![(1, 2)], &[b"[[1,2]]"]);
}

#[test]
fn missing_trailing_arguments_are_null() {
    let converter = DataConverter::default();
    let one = converter.encode_args(&("a",)).unwrap();
    assert_eq!(converter.decode_args::<(String, Option<u8>)>(&one).unwrap(), ("a".to_owned(), None));
    assert_eq!(converter.decode_args::<Option<u8>>(&[]).unwrap(), None);
    let error = converter.decode_args::<(String, u8, u8)>(&one).unwrap_err().to_string();
    assert_eq!(
        error,
        "argument 2 is missing (1 given): cannot read a payload of encoding `binary/null` as `u8`: \
         invalid type: null, expected u8"
    );
    let error = converter.decode_args::<String>(&[]).unwrap_err().to_string();
    assert!(error.starts_with("argument 1 is missing (0 given): cannot read"), "{error}");
}

#[track_caller]
fn check_decode<T: Data + PartialEq + fmt::Debug>(
    encoding: &'static str,
    data: &[u8],
    expected: Result<T, &str>,
) {
    match (DataConverter::default().decode::<T>(&payload(encoding, data.to_vec())), expected) {
        (Ok(value), Ok(expected)) => assert_eq!(value, expected),
        (Err(error), Err(part)) => assert!(error.to_string().contains(part), "{error}"),
        (value, _) => panic!("{value:?}"),
    }
}

#[test]
fn payloads_of_others_are_read_by_their_encoding() {
    check_decode::<()>(JSON, b"null", Ok(()));
    check_decode::<Option<u8>>(JSON, b"null", Ok(None));
    check_decode(JSON, b" { \"note\" : null, \"cents\": 5 } ", Ok(Charge { cents: 5, note: None }));
    check_decode(PROTO_JSON, br#"{"cents":5}"#, Ok(Charge { cents: 5, note: None }));
    check_decode(PLAIN, b"text", Ok("text".to_owned()));
    check_decode(PLAIN, b"ab", Ok(Some(vec![b'a', b'b'])));
    check_decode::<String>(JSON, b"5", Err("as `alloc::string::String`: invalid type: integer `5`"));
    check_decode::<u8>(JSON, b"5 6", Err("trailing characters"));
    check_decode::<u8>(JSON, b"300", Err("invalid value"));
    check_decode::<u8>(PLAIN, b"5", Err("invalid type"));
    check_decode::<u8>("json/yaml", b"5", Err("the unknown encoding `json/yaml`"));
    check_decode::<u8>("", b"5", Err("no metadata entry `encoding`"));
    check_decode::<u8>(PROTO_BINARY, b"5", Err("read as `Proto<M>` or `RawPayload`"));
    let no_metadata = Payload { data: b"5"[..].into(), ..Default::default() };
    assert!(DataConverter::default().decode::<u8>(&no_metadata).is_err());
}

#[test]
fn what_json_cannot_say_is_an_error() {
    let map = BTreeMap::from([((1, 2), 3)]);
    let error = DataConverter::default().encode_args(&("a", map)).unwrap_err().to_string();
    assert!(error.starts_with("argument 2 of 2: cannot encode a value of type"), "{error}");
}

#[test]
fn raw_payloads_pass_untouched() {
    let odd = RawPayload(payload("x/secret", vec![1, 2, 3]));
    let converter = DataConverter::default();
    assert_eq!(converter.encode(&odd).unwrap(), odd.0);
    assert_eq!(converter.decode::<RawPayload>(&odd.0).unwrap(), odd);
    let args = converter.encode_args(&(1, &odd)).unwrap();
    assert_eq!(args[1], odd.0);
    assert_eq!(converter.decode_args::<(u8, RawPayload)>(&args).unwrap(), (1, odd));
}

#[test]
fn protobuf_messages_carry_their_name() {
    let message = Proto(WorkflowExecution { workflow_id: "w".into(), run_id: "r".into() });
    let converter = DataConverter::default();
    let payload = converter.encode(&message).unwrap();
    assert_eq!(encoding_of(&payload), PROTO_BINARY);
    assert_eq!(&payload.metadata["messageType"][..], b"temporal.api.common.v1.WorkflowExecution");
    assert_eq!(converter.decode::<Proto<WorkflowExecution>>(&payload).unwrap(), message);
    let error = converter.decode::<Proto<WorkflowExecution>>(&null()).unwrap_err().to_string();
    assert!(error.contains("not `binary/null`"), "{error}");
}

#[cfg(feature = "bincode")]
#[test]
fn bincode_round_trips_and_reads_json() {
    let converter = DataConverter::bincode();
    let charge = Charge { cents: 5, note: Some("n".into()) };
    let args = converter.encode_args(&(charge.clone(), vec![1_u8], ())).unwrap();
    assert_eq!(args.iter().map(encoding_of).collect::<Vec<_>>(), [BINCODE, PLAIN, NULL]);
    assert_eq!(args[0].data.len(), 4);
    assert_eq!(converter.decode_args::<(Charge, Vec<u8>, ())>(&args).unwrap(), (charge.clone(), vec![1], ()));
    assert_eq!(DataConverter::default().decode::<Charge>(&args[0]).unwrap(), charge, "read by encoding");
    assert_eq!(converter.decode::<u8>(&payload(JSON, b"7".to_vec())).unwrap(), 7);
    let cut = payload(BINCODE, args[0].data[..2].to_vec());
    assert!(converter.decode::<Charge>(&cut).is_err());
    let hostile = payload(BINCODE, vec![253, 255, 255, 255, 255, 255, 255, 255, 255]);
    assert!(converter.decode::<Vec<String>>(&hostile).is_err());
    let surplus = payload(BINCODE, [&args[0].data[..], &[0]].concat());
    assert!(converter.decode::<Charge>(&surplus).unwrap_err().to_string().contains("left over"));
}

#[cfg(not(feature = "bincode"))]
#[test]
fn bincode_payloads_name_the_feature() {
    check_decode::<u8>(BINCODE, &[7], Err("lacks the feature `bincode`"));
}
