//! What the suites of this crate stand on: servers of three kinds, workers in other languages, histories as text.
//!
//! - [`servers`]: one [`TestServer`](servers::TestServer) per test program, of the kind `WORKER_TEST_SERVER` names.
//! - [`process`]: programs that end with the test, also when the test panics or is killed.
//! - [`agreement`]: scenarios on two servers, and the list of what may differ.
//! - [`deadline`]: no test waits for ever.
//! - [`cli`], [`languages`]: the `temporal` command, and workers and clients in Python and Go.
//! - [`history`]: a history normalised, as a table, and compared with another.
//! - [`tour`]: the contract of all languages, in Rust. [`flow`], [`scenes`]: scenarios whose histories are compared.
//!
//! Nothing here skips: what a test asks for and is missing fails that test with the name of the variable to set.

pub mod agreement;
pub mod cli;
pub mod deadline;
pub mod flow;
pub mod history;
pub mod languages;
pub mod process;
pub mod scenes;
pub mod servers;
pub mod tour;

/// Makes of each function a test per server: what holds on ours must hold on Temporal's own.
///
/// The functions take what the first argument makes of the server's address, by reference.
#[macro_export]
macro_rules! on_both_servers {
    ($given:expr; $($test:ident)*) => {
        mod worker_server {
            $(#[test] fn $test() {
                let server = $crate::servers::TestServer::of($crate::servers::ServerKind::Program);
                super::$test(&($given)(server.address()));
            })*
        }
        mod temporal {
            $(#[test] fn $test() {
                let server = $crate::servers::TestServer::of($crate::servers::ServerKind::Temporal);
                super::$test(&($given)(server.address()));
            })*
        }
    };
}
