//! A database file that another process holds.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use worker_core::client::{ConnectError, OpenError};
use worker_core::prelude::*;

/// The holder is named, so that the reader knows what to stop; once it is gone, even by SIGKILL, the file is free.
#[tokio::test]
async fn the_holder_is_named_and_its_end_frees_the_file() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("engine.db");
    let mut holder = Command::new(env!("CARGO_BIN_EXE_hold_database"))
        .arg(&file)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut line = String::new();
    BufReader::new(holder.stdout.take().expect("it is piped")).read_line(&mut line)?;
    assert_eq!(line, "held\n");

    let error = Client::embedded(Embedded::at(&file)).await.expect_err("it is held");
    let ConnectError::Embedded { source: OpenError::Held { path, by }, .. } = &error else {
        panic!("{error:?}")
    };
    assert_eq!((path.canonicalize()?, *by), (file.canonicalize()?, Some(holder.id())));
    let told = Failure::from(error).to_string();
    assert!(told.contains(&format!("process {}", holder.id())), "{told}");
    assert!(told.ends_with("stop it first, or use another file"), "{told}");

    holder.kill()?;
    holder.wait()?;
    let client = Client::embedded(Embedded::at(&file)).await?;
    assert_eq!(client.count("").await?.count, 0);
    Ok(())
}
