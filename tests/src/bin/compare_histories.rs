//! Compares histories: `compare_histories FIRST SECOND`, two files or two folders; `compare_histories FILE` shows one.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use tests::history::History;

fn main() -> ExitCode {
    let paths: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let found = match paths.as_slice() {
        [file] => {
            print!("{}", History::from_file(file).table());
            0
        }
        [first, second] if first.is_dir() => folders(first, second),
        [first, second] => files(first, second),
        _ => {
            eprintln!("usage: compare_histories FILE | FIRST SECOND");
            return ExitCode::from(2);
        }
    };
    if found == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn folders(first: &Path, second: &Path) -> usize {
    let names = |folder: &Path| -> BTreeSet<_> {
        let entries = std::fs::read_dir(folder).expect("a folder of histories");
        entries.map(|entry| entry.expect("an entry").file_name()).collect()
    };
    let (mut found, mut same) = (0, 0);
    let (ours, theirs) = (names(first), names(second));
    for name in ours.union(&theirs) {
        let label = name.to_string_lossy();
        if !ours.contains(name) || !theirs.contains(name) {
            let side = if ours.contains(name) { second } else { first };
            println!("{label}: missing in {}", side.display());
            found += 1;
            continue;
        }
        let differences = files(&first.join(name), &second.join(name));
        found += differences;
        same += usize::from(differences == 0);
    }
    println!("{same} histories agree, {found} differences");
    found
}

fn files(first: &Path, second: &Path) -> usize {
    let differences = History::from_file(first).differences(&History::from_file(second));
    for difference in &differences {
        println!("{}: {difference}", first.file_stem().unwrap_or_default().to_string_lossy());
    }
    differences.len()
}
