//! Keeps `src/generated` equal to what the `.proto` files say, without `protoc` and without a build script.
//!
//! Fails when a committed file differs; `UPDATE_GENERATED=1 cargo test -p worker-proto --test generated` rewrites.

mod generate;

use std::path::Path;
use std::{env, fs};

#[test]
fn committed_code_is_what_the_proto_files_generate() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let target = root.join("src/generated");
    let files = generate::generate(&root.join("proto"));

    if env::var_os("UPDATE_GENERATED").is_some() {
        fs::create_dir_all(&target).unwrap();
        for name in committed(&target).iter().filter(|name| !files.contains_key(*name)) {
            fs::remove_file(target.join(name)).unwrap();
        }
        for (name, content) in &files {
            fs::write(target.join(name), content).unwrap();
        }
        return;
    }

    let mut differing: Vec<&str> = files
        .iter()
        .filter(|(name, content)| fs::read(target.join(name)).ok().as_ref() != Some(content))
        .map(|(name, _)| name.as_str())
        .collect();
    let committed = committed(&target);
    differing.extend(committed.iter().filter(|name| !files.contains_key(*name)).map(String::as_str));
    assert!(
        differing.is_empty(),
        "out of date: {differing:?}; run UPDATE_GENERATED=1 cargo test -p worker-proto --test generated"
    );
}

fn committed(target: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(target) else { return Vec::new() };
    entries.map(|entry| file_name(&entry.unwrap().path())).collect()
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap().to_str().unwrap().to_owned()
}
