//! Runs the embedded engine on the file named by the argument, says `held`, and keeps it until its input closes.

use std::io::Read;

use worker_core::prelude::*;

#[tokio::main]
async fn main() -> Result<()> {
    let file = std::env::args().nth(1).expect("the database file as the only argument");
    let _client = Client::embedded(Embedded::at(file)).await?;
    println!("held");
    std::io::stdin().read_to_end(&mut Vec::new())?;
    Ok(())
}
