//! The adapters' bodies: one server method per RPC, which calls the client method of the same name.

use std::fmt::Write as _;

use protox::prost_reflect::prost_types::{FileDescriptorSet, ServiceDescriptorProto};

/// Impls for every service in Temporal's packages, and the list of each one's methods.
pub(crate) fn generate(fds: &FileDescriptorSet) -> String {
    let mut code = String::new();
    for file in fds.file.iter().filter(|file| file.package().starts_with("temporal.")) {
        for service in &file.service {
            forward(file.package(), service, &mut code);
            names(service, &mut code);
        }
    }
    code
}

fn forward(package: &str, service: &ServiceDescriptorProto, code: &mut String) {
    let name = service.name();
    let server = format!("{}::{}_server", rust_path(package), snake(name));
    let _ = writeln!(code, "#[tonic::async_trait]\nimpl {server}::{name} for Grpc{name} {{");
    for method in &service.method {
        let call = snake(method.name());
        let (input, output) = (rust_type(method.input_type()), rust_type(method.output_type()));
        let _ = writeln!(
            code,
            "async fn {call}(&self, request: tonic::Request<{input}>) -> Result<tonic::Response<{output}>, tonic::Status> {{
                self.client().{call}(request).await
            }}"
        );
    }
    code.push_str("}\n");
}

fn names(service: &ServiceDescriptorProto, code: &mut String) {
    let name = service.name();
    let constant = snake(name).to_uppercase();
    let _ = writeln!(code, "/// Every RPC of `{name}`, as the `.proto` file orders them.");
    let _ = writeln!(code, "pub const {constant}_METHODS: &[&str] = &[");
    for method in &service.method {
        let _ = writeln!(code, "{:?},", method.name());
    }
    code.push_str("];\n");
}

fn rust_path(package: &str) -> String {
    format!("crate::{}", package.replace('.', "::"))
}

fn rust_type(name: &str) -> String {
    match name {
        ".google.protobuf.Empty" => "()".to_owned(),
        name => format!("crate{}", name.replace('.', "::")),
    }
}

fn snake(name: &str) -> String {
    let mut snake = String::new();
    for (at, letter) in name.char_indices() {
        if letter.is_uppercase() && at > 0 {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}
