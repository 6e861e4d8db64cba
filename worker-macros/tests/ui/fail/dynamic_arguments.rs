use worker_core::prelude::*;

#[activity(dynamic)]
async fn anything(_ctx: ActivityContext, first: RawPayload, _rest: Vec<RawPayload>) -> Result<RawPayload> {
    Ok(first)
}

fn main() {}
