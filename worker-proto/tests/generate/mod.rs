//! From `.proto` files to the text of `src/generated`: messages, stubs, forwarding impls, descriptors.

mod attributes;
mod boxing;
mod forward;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::{fs, iter};

use prost_build::{Module, Service, ServiceGenerator};
use protox::prost::Message as _;
use protox::prost_reflect::prost_types::FileDescriptorSet;

/// Every generated file by name.
pub(crate) fn generate(proto_root: &Path) -> BTreeMap<String, Vec<u8>> {
    let fds = compile(proto_root);
    let stubs = Stubs::default();
    let mut config = config(&fds);
    config.service_generator(Box::new(stubs.clone()));

    let requests = fds
        .file
        .iter()
        .map(|file| (Module::from_protobuf_package_name(file.package()), file.clone()))
        .collect();
    let messages: BTreeMap<String, String> = config
        .generate(requests)
        .expect("the .proto files can be generated")
        .into_iter()
        .map(|(module, code)| (module.parts().collect::<Vec<_>>().join("."), code))
        // prost-types holds these.
        .filter(|(package, _)| package != "google.protobuf")
        .collect();
    let stubs = stubs.by_package.take();

    let mut files = BTreeMap::new();
    let packages: Vec<&str> = messages.keys().map(String::as_str).collect();
    files.insert("mod.rs".to_owned(), format(&module_tree(&packages, |package| stubs.contains_key(package))));
    files.insert("forward.rs".to_owned(), format(&forward::generate(&fds)));
    files.insert("attributes.rs".to_owned(), format(&attributes::generate(&fds)));
    for (package, code) in &messages {
        files.insert(format!("{package}.rs"), format(code));
    }
    for (package, code) in &stubs {
        files.insert(format!("{package}.service.rs"), format(code));
    }
    files.insert("descriptor.bin".to_owned(), without_source_info(fds).encode_to_vec());
    files
}

fn compile(proto_root: &Path) -> FileDescriptorSet {
    let mut files = Vec::new();
    proto_files(proto_root, &mut files);
    files.sort();
    protox::Compiler::new([proto_root])
        .expect("the .proto folder can be read")
        .include_source_info(true)
        .include_imports(true)
        .open_files(&files)
        .unwrap_or_else(|error| panic!("{error:?}"))
        .file_descriptor_set()
}

fn proto_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            proto_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "proto") {
            files.push(path);
        }
    }
}

fn config(fds: &FileDescriptorSet) -> prost_build::Config {
    let mut config = prost_build::Config::new();
    config.bytes(["."]).btree_map(["."]).enable_type_names().type_name_domain(["."], "type.googleapis.com");
    for path in boxing::large_variants(fds) {
        config.boxed(path);
    }
    config
}

/// Collects tonic's stubs apart from the messages, so that plain data does not need tonic.
#[derive(Clone, Default)]
struct Stubs {
    by_package: Rc<RefCell<BTreeMap<String, String>>>,
}

impl ServiceGenerator for Stubs {
    fn generate(&mut self, service: Service, _messages: &mut String) {
        let mut by_package = self.by_package.borrow_mut();
        let buffer = by_package.entry(service.package.clone()).or_default();
        tonic_prost_build::configure()
            .build_transport(false)
            .generate_default_stubs(true)
            .service_generator()
            .generate(service, buffer);
    }
}

/// Nested modules as prost's `super::` paths expect them.
fn module_tree(packages: &[&str], has_stubs: impl Fn(&str) -> bool) -> String {
    let mut code = String::new();
    let mut open: Vec<&str> = Vec::new();
    for package in packages {
        let parts: Vec<&str> = package.split('.').collect();
        let shared = iter::zip(&open, &parts).take_while(|(a, b)| a == b).count();
        code.extend(iter::repeat_n("}\n", open.len() - shared));
        for part in &parts[shared..] {
            let _ = writeln!(code, "pub mod {part} {{");
        }
        let _ = writeln!(code, "include!(\"{package}.rs\");");
        if has_stubs(package) {
            let _ = writeln!(code, "#[cfg(feature = \"transport\")]\ninclude!(\"{package}.service.rs\");");
        }
        open = parts;
    }
    code.extend(iter::repeat_n("}\n", open.len()));
    code
}

fn format(code: &str) -> Vec<u8> {
    let file = syn::parse_file(code).unwrap_or_else(|error| panic!("{error}:\n{code}"));
    format!(
        "// Generated from the .proto files by tests/generated.rs; do not edit.\n{}",
        prettyplease::unparse(&file)
    )
    .into_bytes()
}

fn without_source_info(mut fds: FileDescriptorSet) -> FileDescriptorSet {
    for file in &mut fds.file {
        file.source_code_info = None;
    }
    fds
}
