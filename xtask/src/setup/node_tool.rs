//! What comes by npm: wasm-opt, and Node.js itself for the end-to-end tests.

use std::path::PathBuf;

use super::ToolsDir;
use crate::{
    failure::Failure,
    process::{command, run, version_of},
};

const INSTALL_NODE: &str = "install Node.js 20 or later with npm (https://nodejs.org, or your system's packages `nodejs` and \
     `npm`)";

/// Checks that Node.js and npm are there.
///
/// # Errors
/// When one is missing.
pub fn require_node() -> Result<(), Failure> {
    for program in ["node", "npm"] {
        which::which(program).map_err(|_| {
            Failure::new(format!("the end-to-end tests need `{program}`, which is not on the path"))
                .remedy(INSTALL_NODE)
        })?;
    }
    Ok(())
}

/// The folder that holds binaryen's `wasm-opt` of `version`, installed by npm if it is missing. None where the path
/// has the right one already, and where there is no npm: the site is then built without it, which is said.
///
/// # Errors
/// When npm cannot install it.
pub fn wasm_opt(tools: &ToolsDir, version: &str) -> Result<Option<PathBuf>, Failure> {
    let is_right = |path: PathBuf| version_of(&path).as_deref() == Some(version);
    if which::which("wasm-opt").is_ok_and(is_right) {
        return Ok(None);
    }
    let bin = tools.of_tool("binaryen", version).join("node_modules/.bin");
    if which::which_in("wasm-opt", Some(&bin), ".").is_ok_and(is_right) {
        return Ok(Some(bin));
    }
    let Ok(npm) = which::which("npm") else {
        eprintln!(
            "warning: there is no npm to install wasm-opt {version} with: the site is built unoptimised"
        );
        eprintln!("  help: {INSTALL_NODE}, or put wasm-opt {version} on the path");
        return Ok(None);
    };
    eprintln!("Installing wasm-opt {version} (npm's binaryen, some seconds)");
    tools.install("binaryen", version, |folder| {
        run(command(npm)
            .args(["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix"])
            .arg(folder)
            .arg(format!("binaryen@{version}.0.0")))
        .map_err(|failure| failure.remedy("the lines above say why; it needs the network"))
    })?;
    Ok(Some(bin))
}
