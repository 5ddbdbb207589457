//! The sizes that were last accepted, in `xtask/sizes.toml`: what a build is held to.

use std::{collections::BTreeMap, fmt::Write, fs, path::PathBuf};

use crate::{failure::Failure, project};

/// How much a part may grow before it has to be accepted, in percent.
const PERCENT: usize = 2;
/// The same in bytes, for parts so small that a word is more than that.
const BYTES: usize = 48;

/// Parts of the site by name, each with its bytes after brotli.
pub type Parts = BTreeMap<String, usize>;

const HEAD: &str = "# The parts of the built site in bytes after brotli, as they were last accepted. A build fails when one has grown by\n\
                    # more than 2 % of it, or is not listed. `cargo xtask build --accept-sizes` writes this file: accept less after every\n\
                    # saving, and more only for what a reader gets for it.\n\n";

/// The accepted sizes.
///
/// # Errors
/// When the file is missing or is not a list of sizes.
pub fn read() -> Result<Parts, Failure> {
    let path = file();
    let text = fs::read_to_string(&path).map_err(|error| {
        Failure::new(format!("cannot read {}: {error}", path.display()))
            .remedy("`cargo xtask build --accept-sizes` writes it")
    })?;
    toml::from_str(&text).map_err(|error| Failure::new(format!("{}: {error}", path.display())))
}

/// Takes these sizes as accepted.
///
/// # Errors
/// When the file cannot be written.
pub fn accept(parts: &Parts) -> Result<(), Failure> {
    let path = file();
    fs::write(&path, text(parts))
        .map_err(|error| Failure::new(format!("cannot write {}: {error}", path.display())))?;
    println!("These sizes are accepted now: {}", path.display());
    Ok(())
}

/// Holds the parts to what was accepted of them.
///
/// # Errors
/// When a part has grown too much, is new, or is gone; the failure names each.
pub fn check(parts: &Parts, accepted: &Parts) -> Result<(), Failure> {
    let mut faults = Vec::new();
    for (name, &bytes) in parts {
        match accepted.get(name) {
            None => faults.push(format!("{name} is new, with {bytes} bytes")),
            Some(&base) if bytes > ceiling(base) => {
                faults.push(format!(
                    "{name} has {bytes} bytes, {} more than the {base} accepted",
                    bytes - base
                ));
            }
            Some(_) => {}
        }
    }
    faults.extend(
        accepted.keys().filter(|name| !parts.contains_key(*name)).map(|name| format!("{name} is gone")),
    );
    if faults.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!("the site's sizes are not those accepted: {}", faults.join("; "))).remedy(
        "find what grew by comparing the table above with that of an earlier commit.\nIf a reader gets something for \
         it, `cargo xtask build --accept-sizes`, and commit xtask/sizes.toml",
    ))
}

/// The most that a part may have of which so much was accepted.
pub fn ceiling(accepted: usize) -> usize {
    accepted + (accepted * PERCENT / 100).max(BYTES)
}

fn file() -> PathBuf {
    project::root().join("xtask/sizes.toml")
}

fn text(parts: &Parts) -> String {
    let mut text = HEAD.to_owned();
    for (name, bytes) in parts {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "\"{name}\" = {bytes}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{Parts, check, text};

    fn parts(list: &[(&str, usize)]) -> Parts {
        list.iter().map(|&(name, bytes)| (name.to_owned(), bytes)).collect()
    }

    #[test]
    fn two_percent_are_let_pass_and_more_is_not() {
        let accepted = parts(&[("wasm", 100_000), ("js", 500)]);
        assert!(check(&parts(&[("wasm", 102_000), ("js", 548)]), &accepted).is_ok());
        let failure = check(&parts(&[("wasm", 102_001), ("js", 500)]), &accepted).unwrap_err().to_string();
        assert!(failure.contains("wasm has 102001 bytes, 2001 more"), "{failure}");
        let failure = check(&parts(&[("wasm", 1), ("js", 549)]), &accepted).unwrap_err().to_string();
        assert!(failure.contains("js has 549 bytes, 49 more"), "{failure}");
    }

    #[test]
    fn parts_that_come_and_go_are_named() {
        let failure = check(&parts(&[("teach.wasm", 5)]), &parts(&[("js", 500)])).unwrap_err().to_string();
        assert!(failure.contains("teach.wasm is new, with 5 bytes; js is gone"), "{failure}");
    }

    #[test]
    fn what_is_accepted_is_read_back() {
        let parts = parts(&[("first load: css", 8_000), ("details.bundle", 52_000)]);
        assert_eq!(toml::from_str::<Parts>(&text(&parts)).unwrap(), parts);
    }
}
