use worker_core::prelude::*;

#[activity]
async fn greet(name: &str, lines: &[u64], title: &String) -> usize {
    name.len() + lines.len() + title.len()
}

fn main() {}
