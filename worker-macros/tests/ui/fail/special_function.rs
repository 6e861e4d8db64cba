use worker_core::prelude::*;

#[activity]
unsafe extern "C" fn greet(name: u32) -> u32 {
    name
}

fn main() {}
