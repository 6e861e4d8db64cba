#[activity]
impl Billing {
    /// Charges a card.
    #[activity(start_to_close = "10s")]
    pub async fn charge(&self, ctx: ActivityContext, charge: Charge) -> Result<Receipt, BillingError> {
        self.db.charge(ctx, charge).await
    }

    #[cfg(unix)]
    #[activity]
    fn audit(&self, from: Self, log: State<Log>) -> u64 {
        self.fee(1)
    }

    fn fee(&self, cents: u64) -> u64 {
        cents / 100
    }
}
