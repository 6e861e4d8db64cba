#[workflow]
#[derive(Default)]
struct Cart {
    items: Vec<Item>,
}

#[workflow]
impl Cart {
    #[run]
    async fn run(ctx: WorkflowContext<Self>, limit: usize) -> Result<u64> {
        #[allow_nondeterminism(reason = "for people")]
        println!("{:?}", Instant::now());
        Ok(0)
    }

    /// Adds one item.
    #[signal]
    fn add(&mut self, item: Item) {
        self.items.push(item)
    }

    #[signal(name = "clear-all")]
    async fn clear(ctx: WorkflowContext<Self>) -> Result<()> {
        ctx.write(|cart| cart.items.clear());
        Ok(())
    }

    #[query]
    fn total(&self) -> u64 {
        self.items.len() as u64
    }

    #[update]
    async fn pay(ctx: WorkflowContext<Self>, card: Card, cents: u64) -> Result<Receipt> {
        ctx.activity(CHARGE, (card, cents)).await
    }

    #[validate(pay)]
    fn check(&self, card: &Card, cents: u64) -> Result<()> {
        card.check(cents)
    }

    #[cfg(unix)]
    #[update]
    fn set(&mut self, items: Vec<Item>) -> usize {
        self.items = items;
        self.items.len()
    }
}
