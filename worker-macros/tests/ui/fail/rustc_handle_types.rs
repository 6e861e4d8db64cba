use worker_core::prelude::*;

#[activity]
async fn greet(name: String) -> Result<String> {
    Ok(name)
}

fn main() {
    let _: Activity<u64, String> = GREET;
}
