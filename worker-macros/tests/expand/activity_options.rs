#[activity(
    name = "Charge",
    start_to_close = "250ms",
    schedule_to_close = "1h 30m",
    schedule_to_start = "1m",
    heartbeat = "5s",
    retry(initial = "1s", backoff = 2.0, max_interval = "1m", max_attempts = 5, non_retryable = ["Declined"]),
    local
)]
pub(crate) async fn charge(card: Card) -> BillingResult<Receipt> {
    card.charge().await
}

#[cfg(feature = "anything")]
#[activity(dynamic, crate = my::core)]
async fn anything(ctx: ActivityContext, input: Vec<RawPayload>) -> Result<RawPayload> {
    forward(ctx, input).await
}
