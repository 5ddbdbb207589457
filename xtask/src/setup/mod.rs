//! Set-up: what a command needs is looked for, and only what is missing is installed.
//!
//! The order is: look at everything, say what will be installed and how long it takes, install it, and hand out a
//! [`Toolbox`]. A second run finds everything and only looks.

mod apt;
mod browser;
mod cargo_tool;
mod node_tool;
mod poppler;
mod tools_dir;
mod wasm_target;

use std::{env, ffi::OsString, path::PathBuf, process::Command};

pub use browser::Browser;
use cargo_tool::CargoTool;
use tools_dir::ToolsDir;
pub use wasm_target::TARGET;

use crate::{failure::Failure, pins::Pins, process, project};

/// What a command needs beyond cargo itself.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "independent needs; every combination is meaningful")]
pub struct Needs {
    /// The WebAssembly target of the Rust compiler.
    pub target: bool,
    /// Trunk and wasm-bindgen, which build the site.
    pub site: bool,
    /// wasm-opt, which makes a release build small.
    pub optimiser: bool,
    /// wasm-pack, which runs the tests in a browser; includes wasm-bindgen's runner.
    pub browser_tests: bool,
    /// Chromium and its driver.
    pub browser: bool,
    /// Node.js and npm.
    pub node: bool,
    /// cargo-deny.
    pub deny: bool,
}

impl Needs {
    /// Cargo alone.
    pub const NONE: Self = Self {
        target: false,
        site: false,
        optimiser: false,
        browser_tests: false,
        browser: false,
        node: false,
        deny: false,
    };

    /// What either of the two needs.
    pub fn and(self, other: Self) -> Self {
        Self {
            target: self.target || other.target,
            site: self.site || other.site,
            optimiser: self.optimiser || other.optimiser,
            browser_tests: self.browser_tests || other.browser_tests,
            browser: self.browser || other.browser,
            node: self.node || other.node,
            deny: self.deny || other.deny,
        }
    }
}

/// What set-up found or installed.
#[derive(Debug)]
pub struct Toolbox {
    path: OsString,
    browser: Option<Browser>,
}

impl Toolbox {
    /// A command that finds the project's tools first, run in the root of the project.
    ///
    /// # Errors
    /// When there is no such program on the path.
    pub fn command(&self, program: &str) -> Result<Command, Failure> {
        let root = project::root();
        let found = which::which_in(program, Some(&self.path), &root)
            .map_err(|_| Failure::new(format!("`{program}` is not on the path")))?;
        let mut command = process::command(found);
        command.current_dir(root).env("PATH", &self.path);
        Ok(command)
    }

    /// The browser for the tests.
    ///
    /// # Errors
    /// When set-up was not asked for one.
    pub fn browser(&self) -> Result<&Browser, Failure> {
        self.browser.as_ref().ok_or_else(|| Failure::new("set-up was not asked for a browser"))
    }
}

/// Installs what is missing of `needs`.
///
/// # Errors
/// When something is missing and cannot be installed; the failure says what to do by hand.
pub fn set_up(needs: Needs) -> Result<Toolbox, Failure> {
    let pins = Pins::read(&project::root())?;
    let tools = ToolsDir::of_user()?;

    // What nothing here can install is asked for first, before minutes go into compiling.
    if needs.node {
        node_tool::require_node()?;
    }
    let mut front = Vec::new();
    let wanted = CargoTool::wanted(needs, &pins);
    let missing: Vec<&CargoTool> = wanted.iter().filter(|tool| tool.locate(&tools).is_none()).collect();
    if needs.target {
        wasm_target::ensure()?;
    }
    if !missing.is_empty() {
        install_cargo_tools(&missing, &tools)?;
    }
    for tool in &wanted {
        let place = tool.locate(&tools).ok_or_else(|| {
            Failure::new(format!("{tool} was installed but does not run"))
                .remedy(format!("delete {} and run this again", tool.folder(&tools).display()))
        })?;
        front.extend(place.folder());
    }
    if needs.optimiser {
        front.extend(node_tool::wasm_opt(&tools, &pins.binaryen)?);
    }
    let browser = if needs.browser { Some(browser::ensure()?) } else { None };
    // Node runs the end-to-end tests, and these alone need it.
    if needs.node {
        poppler::ensure()?;
    }

    Ok(Toolbox { path: path_behind(front)?, browser })
}

/// Installs the tools one after the other, alone among all xtask processes of this user.
fn install_cargo_tools(missing: &[&CargoTool], tools: &ToolsDir) -> Result<(), Failure> {
    let lock = tools.lock()?;
    // Another process may have installed them while this one waited for the lock.
    let missing: Vec<&&CargoTool> = missing.iter().filter(|tool| tool.locate(tools).is_none()).collect();
    cargo_tool::announce(&missing, tools);
    for tool in &missing {
        tool.install(tools)?;
    }
    tools.discard_build_folder();
    drop(lock);
    Ok(())
}

/// The path variable with the folders before all others.
fn path_behind(front: impl IntoIterator<Item = PathBuf>) -> Result<OsString, Failure> {
    let rest = env::var_os("PATH").unwrap_or_default();
    env::join_paths(front.into_iter().chain(env::split_paths(&rest)))
        .map_err(|error| Failure::new(format!("cannot extend PATH: {error}")))
}
