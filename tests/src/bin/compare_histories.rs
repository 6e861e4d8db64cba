//! Compares histories: `compare_histories FIRST SECOND`, two files, or two folders with a folder a scenario as the programs in
//! `tests/python` write them; `compare_histories FILE` shows one.

use std::path::PathBuf;
use std::process::ExitCode;

use tests::agreement::compare_folders;
use tests::history::History;

fn main() -> ExitCode {
    let paths: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let found: Vec<String> = match paths.as_slice() {
        [file] => {
            print!("{}", History::from_file(file).table());
            return ExitCode::SUCCESS;
        }
        [first, second] if first.is_dir() => {
            let compared = compare_folders(first, second);
            println!("{} scenarios", compared.len());
            let lines = compared.into_iter().flat_map(|(name, compared)| match compared {
                Ok(differences) => {
                    differences.iter().map(|(part, each)| format!("{name}, {part}: {each}")).collect()
                }
                Err(problem) => vec![format!("{name}: {problem}")],
            });
            lines.collect()
        }
        [first, second] => {
            let differences = History::from_file(first).differences(&History::from_file(second));
            differences.iter().map(ToString::to_string).collect()
        }
        _ => {
            eprintln!("usage: compare_histories FILE | FIRST SECOND");
            return ExitCode::from(2);
        }
    };
    found.iter().for_each(|line| println!("{line}"));
    if found.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
