use std::rc::Rc;

use worker_core::prelude::*;

#[activity]
async fn greet(name: String) -> Result<String> {
    let name = Rc::new(name);
    tick().await;
    Ok(name.to_string())
}

async fn tick() {}

fn main() {}
