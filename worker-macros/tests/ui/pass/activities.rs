//! Every accepted form of an activity, and what its handle is.
#![forbid(unsafe_code)]
#![deny(warnings, missing_docs)]

use std::fmt;

use serde::{Deserialize, Serialize};
use worker_core::prelude::*;

#[activity]
async fn plain() {}

#[activity]
async fn value(a: u32) -> u32 {
    a
}

#[activity(start_to_close = "1h 30m", retry(max_attempts = 3, non_retryable = ["A", "B"]))]
async fn result(ctx: ActivityContext, a: u32, b: Option<String>) -> Result<String> {
    Ok(format!("{a} {b:?} {}", ctx.attempt()))
}

/// A documented, public one.
#[activity(name = "Blocking/v2", local)]
pub fn blocking(mut a: Vec<u8>) -> std::io::Result<Vec<u8>> {
    a.reverse();
    Ok(a)
}

type AnyResult<T> = Result<T, String2>;

#[derive(Debug)]
struct String2;

impl fmt::Display for String2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("wrong")
    }
}

impl std::error::Error for String2 {}

#[activity]
async fn alias() -> AnyResult<u8> {
    Ok(1)
}

#[activity]
async fn tuple((a, b): (u32, String)) -> (u32, String) {
    (a, b)
}

#[derive(Debug, Serialize, Deserialize, WorkerError)]
enum Declined {
    #[worker_error("declined {0}")]
    Declined(u64),
}

#[activity]
async fn typed() -> Result<(), Declined> {
    Err(Declined::Declined(1))
}

#[activity]
async fn boxed(input: State<Pool>) -> Result<usize, Failure> {
    Ok(input.0.len())
}

#[activity]
async fn many_states(
    _ctx: ActivityContext,
    pool: State<Pool>,
    a: u8,
    settings: worker_core::State<Vec<u8>>,
    b: u8,
) -> usize {
    pool.0.len() + settings.len() + usize::from(a + b)
}

#[activity(dynamic)]
async fn anything(ctx: ActivityContext, input: Vec<RawPayload>) -> Result<RawPayload> {
    let _ = ctx.info();
    input.into_iter().next().ok_or_else(|| Failure::new("Empty", "no input"))
}

struct Pool(String);

#[activity]
impl Pool {
    #[activity]
    async fn get(&self, ctx: ActivityContext, key: String) -> Result<String, Declined> {
        let _ = ctx;
        Ok(self.0.clone() + &key + &self.helper())
    }

    #[worker_core::activity(heartbeat = "5s")]
    fn put(&self, key: String) -> usize {
        key.len() + Self::SIZE
    }

    #[activity]
    fn without_self(a: u8) -> u8 {
        a
    }

    #[cfg(any())]
    #[activity]
    fn absent(&self, a: Missing) {}

    const SIZE: usize = 1;

    fn helper(&self) -> String {
        self.0.clone()
    }
}

#[activity]
impl Pool {
    #[activity(name = "second_block")]
    fn get_again(&self) {}
}

// Names of the user's that generated code must not trip over.
#[allow(dead_code)]
mod hygiene {
    #[allow(dead_code)]
    fn __state() {}
    struct Box;
    struct Option;
    struct Result2;
    mod std {}
    mod core {}
    #[worker_core::activity]
    async fn ok(inventory: u8) -> u8 {
        inventory
    }
    #[worker_core::activity]
    async fn r#type(r#fn: u8) -> u8 {
        r#fn
    }
    const NAME: &str = TYPE.name();
    const _: () = assert!(NAME.len() == 4);
}

// A renamed crate, and one that is re-exported.
extern crate worker_core as renamed;

#[renamed::activity(crate = renamed)]
async fn by_other_name() {}

mod inner {
    pub(crate) use worker_core as sdk;

    #[sdk::activity(crate = crate::inner::sdk)]
    pub(crate) async fn by_path(_ctx: sdk::ActivityContext) {}
}

fn main() {
    let _: Activity<(), ()> = PLAIN;
    let _: Activity<u32, u32> = VALUE;
    let _: Activity<(u32, Option<String>), String> = RESULT;
    let _: Activity<Vec<u8>, Vec<u8>> = BLOCKING;
    let _: Activity<(), u8> = ALIAS;
    let _: Activity<(u32, String), (u32, String)> = TUPLE;
    let _: Activity<(), usize> = BOXED;
    let _: Activity<(u8, u8), usize> = MANY_STATES;
    let _: Activity<(), ()> = TYPED;
    let _: Activity<Vec<RawPayload>, RawPayload> = ANYTHING;
    let _: Activity<String, String> = Pool::GET;
    let _: Activity<String, usize> = Pool::PUT;
    let _: Activity<u8, u8> = Pool::WITHOUT_SELF;
    let _: Activity<(), ()> = BY_OTHER_NAME;
    let _: Activity<(), ()> = inner::BY_PATH;
    assert_eq!(BLOCKING.name(), "Blocking/v2");
    assert!(BLOCKING.defaults().local);
    assert_eq!(RESULT.defaults().start_to_close, Some(std::time::Duration::from_secs(5400)));
    assert_eq!(Pool(String::new()).put("key".into()), 4);

    let names: Vec<_> = registry().definitions().map(|definition| definition.name()).collect();
    for name in ["plain", "Blocking/v2", "type", "get", "without_self", "second_block", "by_other_name", "by_path", "anything"] {
        assert!(names.contains(&name), "{name} in {names:?}");
    }
    assert!(!names.contains(&"absent"));
    let get = registry().definitions().find(|definition| definition.name() == "get").unwrap();
    assert!(get.place().file.ends_with("activities.rs"), "{}", get.place());
    assert_eq!(get.place().line, 91, "the function's own line");
}
