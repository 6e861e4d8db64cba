use worker_core::prelude::*;

#[activity]
async fn greet(ctx: &ActivityContext) -> u32 {
    ctx.attempt()
}

fn main() {}
