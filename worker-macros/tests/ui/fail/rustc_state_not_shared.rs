use worker_core::prelude::*;

#[activity]
async fn count(cell: State<std::cell::Cell<u64>>) -> u64 {
    cell.get()
}

fn main() {}
