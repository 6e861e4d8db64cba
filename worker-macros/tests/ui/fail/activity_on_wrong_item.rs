use worker_core::prelude::*;

#[activity]
struct Billing;

fn main() {}
