/// Greets.
#[workflow(task_queue = "greetings", versioning = "pinned")]
async fn greeter(ctx: WorkflowContext, name: String) -> Result<String> {
    ctx.activity(GREET, name).await
}

#[workflow(dynamic)]
async fn any(ctx: WorkflowContext, input: Vec<RawPayload>) -> usize {
    input.len()
}
