#[workflow(name = "Order/v2")]
impl Order {
    #[init]
    fn new(ctx: WorkflowContext, id: u64, lines: Vec<Line>) -> Result<Self> {
        Ok(Self { id, lines, started: ctx.now() })
    }

    #[run]
    async fn run(ctx: WorkflowContext<Self>, id: u64, lines: Vec<Line>) {}
}
