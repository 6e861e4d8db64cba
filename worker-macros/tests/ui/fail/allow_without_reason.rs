use worker_core::prelude::*;

#[workflow]
async fn timed(_ctx: WorkflowContext) {
    #[allow_nondeterminism]
    let now = std::time::SystemTime::now();
    drop(now);
    #[allow_nondeterminism(reason = "")]
    println!("{:?}", std::time::SystemTime::now());
}

fn main() {}
