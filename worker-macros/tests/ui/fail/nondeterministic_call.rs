use worker_core::prelude::*;

#[workflow]
async fn timed(_ctx: WorkflowContext) -> Result<u64> {
    use std::time::Instant as Clock;
    let started = Clock::now();
    let at = std::time::SystemTime::now();
    std::thread::sleep(std::time::Duration::from_secs(1));
    let _ = std::env::var("HOME");
    let _ = std::fs::read("settings");
    println!("{:?} {:?}", at, std::time::SystemTime::now());
    Ok(started.elapsed().as_secs())
}

fn main() {}
