use worker_core::prelude::*;

#[activity]
async fn greet(name: impl Into<String>) -> impl Data {
    let name: String = name.into();
    name
}

fn main() {}
