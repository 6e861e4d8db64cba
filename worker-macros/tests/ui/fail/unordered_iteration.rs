use worker_core::prelude::*;

#[workflow]
async fn sum(_ctx: WorkflowContext, by_name: std::collections::HashMap<String, u64>) -> u64 {
    let mut total = 0;
    for (_, cents) in &by_name {
        total += cents;
    }
    let names = std::collections::HashSet::from(["a", "b"]);
    total + names.iter().map(|name| name.len() as u64).sum::<u64>()
}

fn main() {}
