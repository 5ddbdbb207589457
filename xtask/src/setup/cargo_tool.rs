//! Tools that are Rust programs: taken from the path when the version is right, else installed for the project.

use std::{
    env, fmt,
    path::{Path, PathBuf},
    thread,
};

use super::{Needs, ToolsDir, path_behind};
use crate::{
    failure::Failure,
    pins::Pins,
    process::{command, run, version_of},
};

/// A tool from the Rust package registry, in the version that the project pins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CargoTool {
    package: &'static str,
    /// All the programs that are needed of the package; the first one tells the version.
    programs: &'static [&'static str],
    version: String,
    /// Whether the versions in the package's own lock file are taken.
    locked: bool,
    /// Further arguments for `cargo install`.
    arguments: &'static [&'static str],
    /// How long one processor core compiles it, in seconds; measured with [`FAST_COMPILE`].
    core_seconds: u32,
}

/// The place where a tool was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// On the user's own path.
    Path,
    /// In this folder of the tools directory.
    Tools(PathBuf),
}

impl Place {
    /// The folder that must be added to the path to find the tool.
    pub fn folder(self) -> Option<PathBuf> {
        match self {
            Self::Path => None,
            Self::Tools(folder) => Some(folder),
        }
    }
}

/// Settings for compiling a tool: these tools run for seconds, so time spent on optimising them is not won back.
const FAST_COMPILE: [(&str, &str); 4] = [
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "false"),
];

impl CargoTool {
    /// The tools for `needs`, in the order in which they are installed.
    pub fn wanted(needs: Needs, pins: &Pins) -> Vec<Self> {
        let mut wanted = Vec::new();
        if needs.site || needs.browser_tests {
            wanted.push(Self {
                package: "wasm-bindgen-cli",
                programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
                version: pins.wasm_bindgen.clone(),
                // Its lock file has named versions that were withdrawn, which makes `--locked` fail.
                locked: false,
                arguments: &[],
                core_seconds: 320,
            });
        }
        if needs.site {
            wanted.push(Self {
                package: "trunk",
                programs: &["trunk"],
                version: pins.trunk.clone(),
                locked: true,
                // Without the default features it does not look for newer versions at each run.
                arguments: &["--no-default-features", "--features", "rustls"],
                core_seconds: 640,
            });
        }
        if needs.browser_tests {
            wanted.push(Self {
                package: "wasm-pack",
                programs: &["wasm-pack"],
                version: pins.wasm_pack.clone(),
                locked: true,
                arguments: &[],
                core_seconds: 280,
            });
        }
        if needs.deny {
            wanted.push(Self {
                package: "cargo-deny",
                programs: &["cargo-deny"],
                version: pins.cargo_deny.clone(),
                locked: true,
                arguments: &[],
                core_seconds: 240,
            });
        }
        wanted
    }

    /// The folder of the tool in the tools directory.
    pub fn folder(&self, tools: &ToolsDir) -> PathBuf {
        tools.of_tool(self.package, &self.version)
    }

    /// Where the tool is in the right version, if anywhere. Starts one program, or two.
    pub fn locate(&self, tools: &ToolsDir) -> Option<Place> {
        let bin = self.folder(tools).join("bin");
        let path = env::var_os("PATH");
        let on_path = |program: &str| which::which_in(program, path.as_ref(), ".").ok();
        let ours = |program: &str| which::which_in(program, Some(&bin), ".").ok();
        if self.is_right(on_path, version_of) {
            Some(Place::Path)
        } else if self.is_right(ours, version_of) {
            Some(Place::Tools(bin))
        } else {
            None
        }
    }

    /// Whether `find` knows all the programs and the first one has the pinned version by `version_of`.
    fn is_right(
        &self,
        find: impl Fn(&str) -> Option<PathBuf>,
        version_of: impl Fn(&Path) -> Option<String>,
    ) -> bool {
        let found: Option<Vec<PathBuf>> = self.programs.iter().map(|program| find(program)).collect();
        let version = found.and_then(|found| version_of(found.first()?));
        version.as_ref() == Some(&self.version)
    }

    /// Installs the tool: prebuilt by cargo-binstall if that is there and finds one, else compiled.
    ///
    /// # Errors
    /// When it cannot be compiled; the failure says how to install it by hand.
    pub fn install(&self, tools: &ToolsDir) -> Result<(), Failure> {
        tools.install(self.package, &self.version, |folder| {
            if has_binstall() && run(command("cargo").args(self.binstall_arguments()).arg("--root").arg(folder)).is_ok()
            {
                return Ok(());
            }
            eprintln!("Compiling {self}: {}", self.estimate(cores()));
            let mut cargo = command("cargo");
            cargo.args(self.install_arguments()).arg("--root").arg(folder);
            // Neither the project's build settings nor its folder belong to the tools.
            cargo.envs(FAST_COMPILE).env("CARGO_TARGET_DIR", tools.build_folder()).current_dir(tools.path());
            // Or else cargo advises to add the folder to the path, which is not for the user to do.
            cargo.env("PATH", path_behind([folder.join("bin")])?);
            run(&mut cargo).map_err(|failure| {
                failure.remedy(format!(
                    "the lines above say why. It needs the network, a C compiler and about 2 GB of disk; what was \
                     compiled is kept, so run this again.\nOr put {self} on the path yourself: cargo {}",
                    self.install_arguments().join(" ")
                ))
            })
        })
    }

    fn binstall_arguments(&self) -> Vec<String> {
        // Compiling is left to `install_arguments`, with its faster settings.
        [
            "binstall",
            "--no-confirm",
            "--disable-strategies",
            "compile",
            self.package,
            "--version",
            &self.version,
        ]
        .map(String::from)
        .to_vec()
    }

    fn install_arguments(&self) -> Vec<String> {
        let mut arguments: Vec<String> =
            ["install", self.package, "--version", &self.version].map(String::from).to_vec();
        if self.locked {
            arguments.push("--locked".to_owned());
        }
        arguments.extend(self.arguments.iter().map(ToString::to_string));
        arguments
    }

    /// How long compiling takes on a machine with so many cores, in words.
    fn estimate(&self, cores: u32) -> String {
        in_words(self.core_seconds / cores.max(1))
    }
}

impl fmt::Display for CargoTool {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {}", self.package, self.version)
    }
}

/// Says what will be installed, where, and how long it takes.
pub fn announce(missing: &[&&CargoTool], tools: &ToolsDir) {
    if missing.is_empty() {
        return;
    }
    let names: Vec<String> = missing.iter().map(ToString::to_string).collect();
    eprintln!("To install, once, into {}: {}", tools.path().display(), names.join(", "));
    if has_binstall() {
        eprintln!(
            "cargo-binstall is here: prebuilt programs are taken where there are any (some seconds each)"
        );
    } else {
        let seconds: u32 = missing.iter().map(|tool| tool.core_seconds).sum();
        let cores = cores();
        eprintln!(
            "They are compiled: {} in all on {cores} cores. With cargo-binstall on the path they come prebuilt.",
            in_words(seconds / cores)
        );
    }
}

fn in_words(seconds: u32) -> String {
    match seconds.div_ceil(60) {
        0 | 1 => "about a minute".to_owned(),
        minutes => format!("about {minutes} minutes"),
    }
}

fn cores() -> u32 {
    thread::available_parallelism().ok().and_then(|cores| u32::try_from(cores.get()).ok()).unwrap_or(1)
}

fn has_binstall() -> bool {
    which::which("cargo-binstall").is_ok()
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::{CargoTool, in_words};
    use crate::{pins::Pins, setup::Needs};

    fn pins() -> Pins {
        Pins {
            trunk: "0.21.14".to_owned(),
            wasm_pack: "0.15.1".to_owned(),
            binaryen: "132".to_owned(),
            cargo_deny: "0.20.2".to_owned(),
            wasm_bindgen: "0.2.130".to_owned(),
        }
    }

    fn packages(needs: Needs) -> Vec<&'static str> {
        CargoTool::wanted(needs, &pins()).into_iter().map(|tool| tool.package).collect()
    }

    #[test]
    fn only_what_a_command_needs_is_wanted() {
        let site = Needs { site: true, ..Needs::default() };
        let tests = Needs { browser_tests: true, ..Needs::default() };
        assert!(packages(Needs::default()).is_empty());
        assert_eq!(packages(site), ["wasm-bindgen-cli", "trunk"]);
        assert_eq!(packages(tests), ["wasm-bindgen-cli", "wasm-pack"]);
        assert_eq!(packages(site.and(tests)), ["wasm-bindgen-cli", "trunk", "wasm-pack"]);
    }

    #[test]
    fn a_tool_is_right_when_all_its_programs_are_there_in_the_pinned_version() {
        let bindgen = &CargoTool::wanted(Needs { site: true, ..Needs::default() }, &pins())[0];
        let find = |program: &str| Some(PathBuf::from(program));
        let version = |version: &'static str| move |_: &Path| Some(version.to_owned());
        assert!(bindgen.is_right(find, version("0.2.130")));
        assert!(!bindgen.is_right(find, version("0.2.13")));
        assert!(!bindgen.is_right(find, |_| None));
        let without_runner = |program: &str| (program == "wasm-bindgen").then(|| program.into());
        assert!(!bindgen.is_right(without_runner, version("0.2.130")));
    }

    #[test]
    fn the_version_is_pinned_in_the_command() {
        let wanted = CargoTool::wanted(Needs { site: true, ..Needs::default() }, &pins());
        let lines: Vec<String> = wanted.iter().map(|tool| tool.install_arguments().join(" ")).collect();
        assert_eq!(
            lines,
            [
                "install wasm-bindgen-cli --version 0.2.130",
                "install trunk --version 0.21.14 --locked --no-default-features --features rustls",
            ]
        );
    }

    #[test]
    fn estimates_are_rounded_up_to_minutes() {
        assert_eq!(in_words(59), "about a minute");
        assert_eq!(in_words(61), "about 2 minutes");
    }
}
