//! Where the project lies.

use std::{env, path::PathBuf};

/// The root of the workspace: the parent of xtask's own folder.
pub fn root() -> PathBuf {
    // Cargo sets the variable when it runs xtask, and so finds a project that was moved after it was compiled.
    let manifest =
        env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    manifest.parent().map_or_else(|| manifest.clone(), PathBuf::from)
}
