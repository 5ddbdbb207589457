//! The WebAssembly target of the Rust compiler.

use std::path::Path;

use crate::{
    failure::Failure,
    process::{capture, command, run},
};

/// The target that the app is compiled for.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Installs the target if the compiler has no standard library for it.
///
/// # Errors
/// When there is no rustup, or it cannot fetch the target.
pub fn ensure() -> Result<(), Failure> {
    let libraries = capture(command("rustc").args(["--print", "target-libdir", "--target", TARGET]))?;
    if Path::new(libraries.trim()).is_dir() {
        return Ok(());
    }
    eprintln!("Installing the Rust target {TARGET} (some seconds)");
    run(command("rustup").args(["target", "add", TARGET])).map_err(|failure| {
        failure.remedy(format!(
            "install rustup (https://rustup.rs) and run `rustup target add {TARGET}`,\nor install the standard \
             library for that target from where your Rust comes from"
        ))
    })
}
