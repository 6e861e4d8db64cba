use worker_core::WorkerError;

#[derive(WorkerError)]
union Wrong {
    a: u8,
}

fn main() {}
