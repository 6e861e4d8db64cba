use worker_core::prelude::*;

#[workflow]
trait Cart {}

fn main() {}
