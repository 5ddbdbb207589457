//! The versions that the project pins: `versions.toml` for the tools, `Cargo.lock` for wasm-bindgen.

use std::{fs, path::Path};

use serde::Deserialize;

use crate::failure::Failure;

/// The version of each tool that the project is built and tested with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pins {
    /// Trunk, the builder and development server.
    pub trunk: String,
    /// wasm-pack, the runner of the browser tests.
    pub wasm_pack: String,
    /// binaryen's npm package, which brings `wasm-opt`.
    pub binaryen: String,
    /// cargo-deny, which looks at what the packages are.
    pub cargo_deny: String,
    /// wasm-bindgen's command-line programs: the library's version in `Cargo.lock`.
    pub wasm_bindgen: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct VersionsFile {
    trunk: String,
    wasm_pack: String,
    binaryen: String,
    cargo_deny: String,
}

#[derive(Deserialize)]
struct LockFile {
    package: Vec<LockedPackage>,
}

#[derive(Deserialize)]
struct LockedPackage {
    name: String,
    version: String,
}

impl Pins {
    /// Reads the pins of the project at `root`.
    ///
    /// # Errors
    /// When `xtask/versions.toml` or `Cargo.lock` cannot be read or does not name what it should.
    pub fn read(root: &Path) -> Result<Self, Failure> {
        Self::parse(&read(&root.join("xtask/versions.toml"))?, &read(&root.join("Cargo.lock"))?)
    }

    fn parse(versions: &str, lock: &str) -> Result<Self, Failure> {
        let versions: VersionsFile = toml::from_str(versions)
            .map_err(|error| Failure::new(format!("xtask/versions.toml: {error}")))?;
        Ok(Self {
            trunk: versions.trunk,
            wasm_pack: versions.wasm_pack,
            binaryen: versions.binaryen,
            cargo_deny: versions.cargo_deny,
            wasm_bindgen: locked_version(lock, "wasm-bindgen")?,
        })
    }
}

fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| Failure::new(format!("cannot read {}: {error}", path.display())))
}

/// The version of `package` in the text of a `Cargo.lock`. Linear in the text.
fn locked_version(lock: &str, package: &str) -> Result<String, Failure> {
    let lock: LockFile =
        toml::from_str(lock).map_err(|error| Failure::new(format!("Cargo.lock: {error}")))?;
    let mut versions =
        lock.package.into_iter().filter(|locked| locked.name == package).map(|locked| locked.version);
    match (versions.next(), versions.next()) {
        (Some(version), None) => Ok(version),
        (None, _) => Err(Failure::new(format!("Cargo.lock has no package {package}"))
            .remedy("run `cargo generate-lockfile`")),
        (Some(one), Some(other)) => Err(Failure::new(format!(
            "Cargo.lock has two versions of {package}, {one} and {other}; the command-line program can equal only \
             one"
        ))
        .remedy(format!("run `cargo tree --invert {package}@{other}` and align what asks for it"))),
    }
}

/// The version in what a program prints for `--version`: the first word that begins with a digit.
pub fn version_in(output: &str) -> Option<&str> {
    output.split_whitespace().find(|word| word.starts_with(|first: char| first.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::{Pins, locked_version, version_in};
    use std::path::Path;

    const LOCK: &str = r#"
version = 4

[[package]]
name = "wasm-bindgen"
version = "0.2.130"
source = "registry"
dependencies = ["cfg-if"]

[[package]]
name = "wasm-bindgen-macro"
version = "0.2.99"
"#;

    #[test]
    fn the_lock_names_one_version_of_the_very_package() {
        assert_eq!(locked_version(LOCK, "wasm-bindgen").as_deref(), Ok("0.2.130"));
        assert!(locked_version(LOCK, "wasm").is_err());
    }

    #[test]
    fn two_locked_versions_are_refused() {
        let twice = format!("{LOCK}\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.128\"\n");
        let failure = locked_version(&twice, "wasm-bindgen").unwrap_err().to_string();
        assert!(failure.contains("0.2.130 and 0.2.128"), "{failure}");
    }

    #[test]
    fn an_unknown_or_missing_tool_is_refused() {
        assert!(Pins::parse("trunk = \"1\"\nwasm-pack = \"1\"", LOCK).is_err());
        assert!(
            Pins::parse(
                "trunk = \"1\"\nwasm-pack = \"1\"\nbinaryen = \"1\"\ncargo-deny = \"1\"\nnode = \"1\"",
                LOCK
            )
            .is_err()
        );
    }

    #[test]
    fn versions_are_found_in_what_tools_print() {
        assert_eq!(version_in("trunk 0.21.14\n"), Some("0.21.14"));
        assert_eq!(version_in("wasm-opt version 132 (version_132)"), Some("132"));
        assert_eq!(version_in("Chromium 156.0.8078.79 built on Debian 12"), Some("156.0.8078.79"));
        assert_eq!(version_in("ChromeDriver 156.0.8078.79 (3f0a1b)"), Some("156.0.8078.79"));
        assert_eq!(version_in("command not found"), None);
    }

    /// Trunk.toml refuses other versions of Trunk; it must accept the one that set-up installs.
    #[test]
    fn trunk_toml_asks_for_the_pinned_trunk() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let pins = Pins::read(&root).unwrap();
        let trunk: toml::Table =
            toml::from_str(&std::fs::read_to_string(root.join("Trunk.toml")).unwrap()).unwrap();
        assert_eq!(trunk["trunk-version"].as_str(), Some(format!("^{}", pins.trunk).as_str()));
    }
}
