use worker_core::prelude::*;

#[workflow]
#[allow_nondeterminism(reason = "it is fine")]
async fn timed(_ctx: WorkflowContext) {}

fn main() {}
