//! Every accepted form of a workflow, and what its handles are.
#![forbid(unsafe_code)]
#![deny(warnings, missing_docs)]

use worker_core::prelude::*;

#[workflow]
async fn idle(_ctx: WorkflowContext) {}

/// A documented, public one.
#[workflow(name = "Sum", task_queue = "sums", versioning = "auto_upgrade")]
pub async fn sum(_ctx: WorkflowContext, a: u64, b: Option<u64>) -> Result<u64> {
    Ok(a + b.unwrap_or_default())
}

#[workflow(versioning = "pinned")]
async fn typed_unit(_ctx: WorkflowContext<()>, (a, b): (u8, u8)) -> std::result::Result<u8, std::num::ParseIntError> {
    "1".parse::<u8>().map(|one| one + a + b)
}

#[workflow(dynamic)]
async fn anything(_ctx: WorkflowContext, input: Vec<RawPayload>) -> usize {
    input.len()
}

#[workflow]
async fn permitted(_ctx: WorkflowContext) -> u32 {
    #[allow_nondeterminism(reason = "decides nothing")]
    let now = std::time::SystemTime::now();
    println!("println is fine: {now:?}");
    #[allow_nondeterminism(reason = "a sum has no order")]
    let sum = std::collections::HashMap::from([(1, 2)]).values().sum();
    let lookups = std::collections::HashMap::from([(1, 2)]);
    let _ = lookups.get(&1);
    let wait = std::time::Duration::from_secs(1);
    let _ = wait;
    sum
}

/// A cart.
#[workflow]
#[derive(Default)]
pub struct Cart {
    items: Vec<u64>,
}

#[workflow]
impl Cart {
    #[run]
    async fn run(ctx: WorkflowContext<Self>, limit: usize) -> Result<u64> {
        Ok(ctx.read(|cart| cart.sum(limit)))
    }

    #[signal]
    fn add(&mut self, cents: u64) {
        self.items.push(cents)
    }

    #[signal(name = "clear-all")]
    fn clear(&mut self) -> Result<()> {
        self.items.clear();
        Ok(())
    }

    #[signal]
    async fn fill(ctx: WorkflowContext<Self>, count: usize, cents: u64) {
        ctx.write(|cart| cart.items.resize(count, cents))
    }

    #[signal]
    async fn try_fill(ctx: WorkflowContext<Self>) -> Result<()> {
        ctx.write(|cart| cart.items.push(1));
        Ok(())
    }

    /// The sum.
    #[query]
    pub fn total(&self) -> u64 {
        self.sum(usize::MAX)
    }

    #[query]
    fn item(&self, index: usize) -> Result<u64> {
        self.items.get(index).copied().ok_or_else(|| Failure::new("None", "no such item"))
    }

    #[update]
    fn set(&mut self, items: Vec<u64>) -> usize {
        self.items = items;
        self.items.len()
    }

    #[update]
    fn peek(&self) -> usize {
        self.items.len()
    }

    #[update(name = "Pay")]
    async fn pay(ctx: WorkflowContext<Self>, card: String, cents: u64) -> Result<String> {
        ctx.write(|cart| cart.items.push(cents));
        Ok(card)
    }

    #[validate(pay)]
    fn check_pay(&self, card: &str, cents: u64) -> Result<()> {
        match card.len() as u64 > cents {
            true => Ok(()),
            false => Err(Failure::new("Declined", "too much")),
        }
    }

    #[validate(set)]
    fn check_set(&self, items: &[u64]) -> Result<(), std::fmt::Error> {
        if items.is_empty() { Err(std::fmt::Error) } else { Ok(()) }
    }

    #[cfg(any())]
    #[signal]
    fn absent(&mut self, a: Missing) {}

    fn sum(&self, limit: usize) -> u64 {
        self.items.iter().take(limit).sum()
    }
}

/// Made from its input.
#[workflow]
pub enum Order {
    /// By id.
    Open(u64),
}

#[workflow(name = "Order/v2", task_queue = "orders")]
impl Order {
    #[init]
    fn new(ctx: WorkflowContext, id: u64) -> Result<Self> {
        drop(ctx);
        Ok(Self::Open(id))
    }

    #[run]
    async fn finish(ctx: WorkflowContext<Order>, _id: u64) -> u64 {
        ctx.read(|Self::Open(id)| *id)
    }
}

struct Count(u64);

#[workflow]
impl Count {
    #[init]
    fn start() -> Self {
        Self(1)
    }

    #[run]
    async fn run(ctx: WorkflowContext<Self>, a: u8, b: u8) {
        ctx.write(|count| count.0 += u64::from(a + b))
    }
}

mod hygiene {
    // Would make `state.borrow()` mean something else.
    #[allow(unused_imports)]
    use std::borrow::{Borrow, BorrowMut};

    #[worker_core::workflow]
    #[derive(Default)]
    struct Small;

    #[worker_core::workflow(crate = worker_core)]
    impl Small {
        #[run]
        async fn run(_ctx: worker_core::WorkflowContext<Self>) {}

        #[signal]
        fn r#move(&mut self, r#in: u8) {
            let _ = r#in;
        }

        #[query]
        fn state(&self) {}
    }
}

fn main() {
    let _: Workflow<(), ()> = IDLE;
    let _: Workflow<(u64, Option<u64>), u64> = SUM;
    let _: Workflow<(u8, u8), u8> = TYPED_UNIT;
    let _: Workflow<Vec<RawPayload>, usize> = ANYTHING;
    let _: Workflow<usize, u64> = Cart::RUN;
    let _: Signal<u64> = Cart::ADD;
    let _: Signal<(usize, u64)> = Cart::FILL;
    let _: Signal<()> = Cart::TRY_FILL;
    let _: Query<(), u64> = Cart::TOTAL;
    let _: Query<usize, u64> = Cart::ITEM;
    let _: Update<Vec<u64>, usize> = Cart::SET;
    let _: Update<(String, u64), String> = Cart::PAY;
    let _: Workflow<u64, u64> = Order::FINISH;
    let _: Workflow<(u8, u8), ()> = Count::RUN;
    let _ = PERMITTED;
    assert_eq!((SUM.name(), SUM.task_queue()), ("Sum", Some("sums")));
    assert_eq!((Cart::RUN.name(), Cart::CLEAR.name(), Cart::PAY.name()), ("Cart", "clear-all", "Pay"));
    assert_eq!((Order::FINISH.name(), Order::FINISH.task_queue()), ("Order/v2", Some("orders")));
    assert_eq!(Cart { items: vec![1, 2] }.total(), 3);

    let names: Vec<_> = registry().definitions().map(|definition| definition.name()).collect();
    assert_eq!(names, ["Cart", "Count", "Order/v2", "Small", "Sum", "anything", "idle", "permitted", "typed_unit"]);
}
