//! Building the site: the app by Trunk, then the static pages, then what a host wants beside them.

use std::{path::PathBuf, process::Command};

use crate::{
    compress,
    failure::Failure,
    machine, offline,
    process::run,
    project,
    setup::{Needs, Toolbox, set_up},
    sizes::Sizes,
    sums, whole,
};

/// What a release build needs.
pub const BUILD_NEEDS: Needs = Needs { target: true, site: true, optimiser: true, ..Needs::NONE };

/// Sets up, builds the release site in `dist/` for that public address, prints its sizes, and holds them to what was
/// accepted, or takes them for accepted.
///
/// # Errors
/// When a part of it fails, or a part of the site has grown too much.
pub fn build(address: Option<&str>, accept_sizes: bool) -> Result<(), Failure> {
    let sizes = build_with(&set_up(BUILD_NEEDS)?, address)?;
    if accept_sizes { sizes.accept() } else { sizes.check() }
}

/// Builds the release site in `dist/` with a toolbox at hand, and prints its sizes; holding them to anything is left to
/// the caller.
///
/// # Errors
/// When a part of it fails.
pub fn build_with(toolbox: &Toolbox, address: Option<&str>) -> Result<Sizes, Failure> {
    run(trunk(toolbox, "build")?.arg("--release").env(machine::FLAGS, machine::remapping()?))?;
    let site = dist();
    println!("\nWriting the static pages");
    // A program of its own: were it a part of this one, no command would run while the seeds have faults.
    run(toolbox
        .command("cargo")?
        .args(["run", "--locked", "--package", "pages", "--"])
        .arg(&site)
        .args(address))?;
    whole::write(toolbox, &site, address)?;
    compress::write_beside(&site)?;
    offline::write(&site)?;
    sums::write(&site)?;
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
