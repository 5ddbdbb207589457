//! The end-to-end tests: a Node.js project in `tests/e2e` that drives Chromium over the built site.

use std::{fs, path::Path, process::Command};

use crate::{failure::Failure, process::run, project, setup::Toolbox, site};

/// Runs the tests of the built site.
///
/// # Errors
/// When the packages cannot be installed, or a test fails.
pub fn run_tests(toolbox: &Toolbox) -> Result<(), Failure> {
    run(node(toolbox, "npm")?.args(["test"]))
}

/// A command in the test project, whose packages are installed if its lock file is not the one they were installed by.
/// It finds the browser in the variable `CHROME` and the site in `SITE`.
///
/// # Errors
/// When the packages cannot be installed.
pub fn node(toolbox: &Toolbox, program: &str) -> Result<Command, Failure> {
    let folder = project::root().join("tests/e2e");
    if !is_installed(&folder) {
        println!("Installing the packages of tests/e2e (npm)");
        run(toolbox.command("npm")?.args(["ci", "--no-audit", "--no-fund"]).current_dir(&folder))
            .map_err(|failure| failure.remedy("the lines above say why; it needs the network"))?;
        remember_lock(&folder)?;
    }
    let mut command = toolbox.command(program)?;
    command.current_dir(&folder).env("CHROME", &toolbox.browser()?.chrome).env("SITE", site::dist());
    Ok(command)
}

const LOCK: &str = "package-lock.json";
/// A copy of the lock file as it was when npm installed by it.
const INSTALLED_LOCK: &str = "node_modules/.installed-lock.json";

fn is_installed(folder: &Path) -> bool {
    let lock = |name| fs::read(folder.join(name)).ok();
    lock(INSTALLED_LOCK).is_some_and(|installed| lock(LOCK).is_some_and(|wanted| wanted == installed))
}

fn remember_lock(folder: &Path) -> Result<(), Failure> {
    fs::copy(folder.join(LOCK), folder.join(INSTALLED_LOCK)).map(|_| ()).map_err(|error| {
        Failure::new(format!("cannot write {INSTALLED_LOCK} in {}: {error}", folder.display()))
    })
}

#[cfg(test)]
mod tests {
    use super::{LOCK, is_installed, remember_lock};
    use std::fs;

    #[test]
    fn packages_are_installed_anew_when_the_lock_file_changed() {
        let folder = std::env::temp_dir().join(format!("xtask-lock-{}", std::process::id()));
        fs::create_dir_all(folder.join("node_modules")).unwrap();
        fs::write(folder.join(LOCK), "one").unwrap();
        assert!(!is_installed(&folder));
        remember_lock(&folder).unwrap();
        assert!(is_installed(&folder));
        fs::write(folder.join(LOCK), "two").unwrap();
        assert!(!is_installed(&folder));
        fs::remove_dir_all(&folder).unwrap();
    }
}
