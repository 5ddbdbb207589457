//! The promises of `docs/promises.md`, checked on the built site.

use crate::{
    failure::Failure,
    process::run,
    reproduce,
    setup::{Needs, Toolbox, set_up},
    site,
    test::e2e,
};

/// What checking them needs.
pub const NEEDS: Needs = Needs { browser: true, node: true, ..site::BUILD_NEEDS };

/// Sets up and checks the site in `dist/`.
///
/// # Errors
/// When a promise is broken, or there is no site.
pub fn check() -> Result<(), Failure> {
    check_with(&set_up(NEEDS)?)
}

/// Checks the site in `dist/` with a toolbox at hand.
///
/// # Errors
/// When a promise is broken, or there is no site.
pub fn check_with(toolbox: &Toolbox) -> Result<(), Failure> {
    if !site::dist().join("index.html").is_file() {
        return Err(Failure::new("there is no built site in dist/").remedy("run `cargo xtask build`"));
    }
    // One of them is that the site can be built again; the table says so too.
    let proved = reproduce::prove();
    run(e2e::node(toolbox, "node")?.arg("promises/run.js"))
        .map_err(|failure| failure.remedy("the table above says which promise is broken, and by what"))?;
    proved
}
