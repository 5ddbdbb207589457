//! Building the site by Trunk.

use std::{path::PathBuf, process::Command};

use crate::{
    failure::Failure,
    policy,
    process::run,
    project,
    setup::{Needs, Toolbox, set_up},
    sizes::Sizes,
};

/// What a release build needs.
pub const BUILD_NEEDS: Needs =
    Needs { target: true, site: true, optimiser: true, browser_tests: false, browser: false, node: false };

/// Sets up, builds the release site in `dist/`, prints its sizes and checks their ceiling.
///
/// # Errors
/// When a part of it fails, or the first load is over its ceiling.
pub fn build() -> Result<(), Failure> {
    build_with(&set_up(BUILD_NEEDS)?)?.check_ceiling()
}

/// Builds the release site in `dist/` with a toolbox at hand, and prints its sizes; their ceiling is left to the caller.
///
/// # Errors
/// When a part of it fails.
pub fn build_with(toolbox: &Toolbox) -> Result<Sizes, Failure> {
    run(trunk(toolbox, "build")?.arg("--release"))?;
    let site = dist();
    policy::add_to(&site.join("index.html"))?;
    let sizes = Sizes::measure(&site)?;
    println!("\nThe site is in {}\n\n{}", site.display(), sizes.table());
    Ok(sizes)
}

/// The folder that the release site is built in.
pub fn dist() -> PathBuf {
    project::root().join("dist")
}

/// Trunk with what every use of it needs; the packages are fetched, since it then works offline: a tool of the wrong
/// version is an error then, and not a download.
///
/// # Errors
/// When the packages cannot be fetched.
pub fn trunk(toolbox: &Toolbox, subcommand: &str) -> Result<Command, Failure> {
    run(toolbox.command("cargo")?.args(["fetch", "--quiet", "--locked"])).map_err(|failure| {
        failure.remedy("the lines above say why; fetching new packages needs the network")
    })?;
    let mut trunk = toolbox.command("trunk")?;
    // Of a failed build the compiler's lines matter, not where in Trunk it was noticed.
    trunk.args([subcommand, "--offline"]).env("RUST_LIB_BACKTRACE", "0");
    Ok(trunk)
}
