/// Greets one person.
#[activity(start_to_close = "10s")]
pub async fn greet(name: String) -> Result<String> {
    Ok(format!("Hello, {name}!"))
}

#[activity]
fn resize(ctx: ActivityContext, pool: State<Pool>, image: Image, width: u32) -> Result<Image, ImageError> {
    pool.resize(ctx, image, width)
}

#[activity]
async fn tick() {}
