use worker_core::prelude::*;

#[activity]
async fn greet(name: String, ctx: ActivityContext) -> String {
    format!("{name} {}", ctx.attempt())
}

fn main() {}
