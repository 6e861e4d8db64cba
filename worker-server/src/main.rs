//! The program `worker-server`: an engine on a port.

use std::ffi::OsString;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::process::ExitCode;

use worker_server::{Server, ServerBuilder};

const HELP: &str = "\
worker-server: a workflow engine that speaks Temporal's protocol

USAGE: worker-server [--port PORT] [--ip ADDRESS] (--db FILE | --memory)

    --port PORT       the port to listen on; 0 takes a free one [default: 7233]
    --ip ADDRESS      the address to listen on [default: 127.0.0.1]; there is no authentication,
                      so an address that others can reach gives them the engine
    --db FILE         keep everything in this file, made if it does not exist
    --memory          keep everything in memory, gone when the program ends
    --log-level LEVEL error, warn, info, debug or trace [default: warn]
    --help, --version
";

struct Arguments {
    address: SocketAddr,
    storage: Storage,
    log_level: tracing::Level,
}

enum Storage {
    Memory,
    File(PathBuf),
}

enum Wish {
    Serve(Arguments),
    Print(String),
}

fn main() -> ExitCode {
    let arguments = match parse(std::env::args_os().skip(1)) {
        Ok(Wish::Serve(arguments)) => arguments,
        Ok(Wish::Print(text)) => {
            print!("{text}");
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            eprintln!("worker-server: {error}; see --help");
            return ExitCode::from(2);
        }
    };
    match run(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("worker-server: {error}");
            ExitCode::FAILURE
        }
    }
}

fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Wish, lexopt::Error> {
    use lexopt::prelude::*;
    let mut parser = lexopt::Parser::from_args(arguments);
    let (mut port, mut ip) = (7233_u16, IpAddr::V4(Ipv4Addr::LOCALHOST));
    let (mut storage, mut log_level) = (None, tracing::Level::WARN);
    while let Some(argument) = parser.next()? {
        match argument {
            Long("port") | Short('p') => port = parser.value()?.parse()?,
            Long("ip") => ip = parser.value()?.parse()?,
            Long("log-level") => log_level = parser.value()?.parse()?,
            Long("db") | Long("memory") if storage.is_some() => {
                return Err("name one store: --db FILE or --memory".into());
            }
            Long("db") => storage = Some(Storage::File(parser.value()?.into())),
            Long("memory") => storage = Some(Storage::Memory),
            Long("help") | Short('h') => return Ok(Wish::Print(HELP.to_owned())),
            Long("version") | Short('V') => {
                return Ok(Wish::Print(format!("worker-server {}\n", env!("CARGO_PKG_VERSION"))));
            }
            other => return Err(other.unexpected()),
        }
    }
    let Some(storage) = storage else { return Err("name a store: --db FILE or --memory".into()) };
    Ok(Wish::Serve(Arguments { address: SocketAddr::new(ip, port), storage, log_level }))
}

#[tokio::main]
async fn run(arguments: Arguments) -> Result<(), Box<dyn std::error::Error>> {
    tracing_subscriber::fmt().with_max_level(arguments.log_level).with_writer(std::io::stderr).init();
    // Before the address is told, so that nobody can stop the program at the wrong moment.
    let stop = stop_signal()?;
    let builder: ServerBuilder = match arguments.storage {
        Storage::Memory => Server::builder().memory(),
        Storage::File(path) => Server::builder().file(path),
    };
    let listening = builder.build().await?.bind(arguments.address).await?;
    println!("worker-server listens on {}", listening.local_addr());
    listening.serve(stop).await?;
    Ok(())
}

/// Done at the first SIGINT (Ctrl-C) or SIGTERM.
#[cfg(unix)]
fn stop_signal() -> std::io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// Done at the first Ctrl-C.
#[cfg(not(unix))]
fn stop_signal() -> std::io::Result<impl Future<Output = ()>> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(arguments: &str, expected: &str) {
        let outcome = match parse(arguments.split_whitespace().map(OsString::from)) {
            Ok(Wish::Serve(Arguments { address, storage: Storage::Memory, .. })) => {
                format!("{address} memory")
            }
            Ok(Wish::Serve(Arguments { address, storage: Storage::File(path), .. })) => {
                format!("{address} {}", path.display())
            }
            Ok(Wish::Print(text)) => text.lines().next().unwrap_or_default().to_owned(),
            Err(error) => format!("error: {error}"),
        };
        assert_eq!(outcome, expected);
    }

    #[test]
    fn arguments_say_where_and_what() {
        check("--memory", "127.0.0.1:7233 memory");
        check("--port 0 --db a.db", "127.0.0.1:0 a.db");
        check("--ip ::1 -p 80 --memory", "[::1]:80 memory");
        check("--help", "worker-server: a workflow engine that speaks Temporal's protocol");
        check("", "error: name a store: --db FILE or --memory");
        check("--memory --db x", "error: name one store: --db FILE or --memory");
        check(
            "--port 70000 --memory",
            "error: cannot parse argument \"70000\": number too large to fit in target type",
        );
        check("--frob", "error: invalid option '--frob'");
    }
}
