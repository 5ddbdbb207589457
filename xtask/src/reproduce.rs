//! Building the release site a second time in another folder: the same sources give the same bytes, wherever they lie.

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    process::{self, Command},
};

use crate::{
    failure::Failure,
    machine,
    process::{capture, command, run},
    project, site, site_files, sums,
};

/// Builds the site here and in a copy of the project, or in two new copies with nothing compiled before, and compares
/// the two: see [`prove`].
///
/// # Errors
/// When a build fails, a file differs, or one names a folder of this machine.
pub fn check(from_scratch: bool) -> Result<(), Failure> {
    if !from_scratch {
        site::build(None, false)?;
        return prove();
    }
    in_temporary(|place| {
        let one = build_copy(&place.join("one"), None)?;
        compare(&one, &build_copy(&place.join("another/and-deeper"), None)?)
    })
}

/// Builds the site in a copy of the project and compares it with the one in `dist/`: the sums of all files. Then looks
/// for names of this machine's folders in what was built. The sums of the copy are kept in [`SECOND`]; where they are
/// those of the site already, nothing is built.
///
/// The copy takes the compiled packages from the project's `target/`; the project's own crates, the program as a whole,
/// wasm-bindgen's and wasm-opt's work and every page are made anew, since cargo knows crates by their folder.
///
/// # Errors
/// When the build fails, a file differs, or one names a folder of this machine.
pub fn prove() -> Result<(), Failure> {
    let (dist, second) = (site::dist(), project::root().join(SECOND));
    if sums_of(&second).is_ok_and(|second| sums_of(&dist).is_ok_and(|first| first == second)) {
        return report(compare(&dist, &second));
    }
    in_temporary(|place| {
        let copy = build_copy(&place.join("another/and-deeper"), Some(&project::root().join("target")))?;
        fs::create_dir_all(&second)
            .and_then(|()| fs::copy(copy.join(sums::SUMS), second.join(sums::SUMS)))
            .map_err(|error| Failure::new(format!("cannot write to {}: {error}", second.display())))?;
        compare(&dist, &copy)
    })
}

/// Where the sums of the last copy are.
const SECOND: &str = "target/reproduced";

/// Does that in a folder that is there only for it, and prints what it found.
fn in_temporary(act: impl FnOnce(&Path) -> Result<String, Failure>) -> Result<(), Failure> {
    let place = env::temp_dir().join(format!("nien-bieu-reproduce-{}", process::id()));
    let result = act(&place);
    // A folder left in the temporary folder does no harm.
    let _ = fs::remove_dir_all(&place);
    report(result)
}

fn report(result: Result<String, Failure>) -> Result<(), Failure> {
    result.map(|found| println!("{found}"))
}

/// Copies the project's files to that folder, and builds the site there; gives where it is.
fn build_copy(folder: &Path, target: Option<&Path>) -> Result<PathBuf, Failure> {
    println!("\nBuilding a copy in {}", folder.display());
    let root = project::root();
    // What git knows, and what it does not leave out: neither target/ nor dist/.
    let files = capture(
        command("git")
            .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
            .current_dir(&root),
    )
    .map_err(|failure| failure.remedy("the copy is made of the files that git knows"))?;
    for name in files.split_terminator('\0') {
        let (from, to) = (root.join(name), folder.join(name));
        // A file that was deleted and not yet committed is still listed.
        if from.is_file() {
            copy(&from, &to)
                .map_err(|error| Failure::new(format!("cannot copy {}: {error}", from.display())))?;
        }
    }
    let mut cargo: Command = command("cargo");
    cargo.args(["run", "--locked", "--package", "xtask", "--", "build"]).current_dir(folder);
    cargo.env("CARGO_TARGET_DIR", target.map_or_else(|| folder.join("target"), Path::to_owned));
    run(&mut cargo)?;
    Ok(folder.join("dist"))
}

fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    if let Some(parent) = to.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::copy(from, to).map(|_| ())
}

/// What was found, in a sentence.
fn compare(one: &Path, other: &Path) -> Result<String, Failure> {
    let (sums, others) = (sums_of(one)?, sums_of(other)?);
    let names: Vec<&String> = sums.keys().chain(others.keys()).collect();
    let mut different: Vec<&str> = names
        .iter()
        .filter(|name| sums.get(**name) != others.get(**name))
        .map(|name| name.as_str())
        .collect();
    different.sort_unstable();
    different.dedup();
    if !different.is_empty() {
        return Err(Failure::new(format!(
            "{} of {} files differ between two builds of the same sources: {}",
            different.len(),
            sums.len(),
            different.join(", ")
        ))
        .remedy("something in the build depends on its folder, on the time, or on chance"));
    }
    let folders = machine::private_folders()?;
    for (name, path) in site_files::all(one).map_err(|(path, error)| unreadable(&path, &error))? {
        let bytes = fs::read(&path).map_err(|error| unreadable(&path, &error))?;
        if let Some(folder) = folders.iter().find(|folder| contains(&bytes, &folder.to_string_lossy())) {
            return Err(Failure::new(format!("{name} names a folder of this machine: {}", folder.display())));
        }
    }
    Ok(format!(
        "The two builds are the same to the byte: {} files. None names a folder of this machine.",
        sums.len()
    ))
}

fn contains(bytes: &[u8], text: &str) -> bool {
    !text.is_empty() && bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

/// The sum of each file by its name, from the list beside them.
fn sums_of(site: &Path) -> Result<BTreeMap<String, String>, Failure> {
    let path = site.join(sums::SUMS);
    let list = fs::read_to_string(&path).map_err(|error| unreadable(&path, &error))?;
    Ok(list
        .lines()
        .filter_map(|line| line.split_once("  "))
        .map(|(sum, name)| (name.to_owned(), sum.to_owned()))
        .collect())
}

fn unreadable(path: &Path, error: &std::io::Error) -> Failure {
    Failure::new(format!("cannot read {}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::compare;
    use crate::{machine, sums};
    use std::{env, fs, path::PathBuf, process};

    fn site(name: &str, files: &[(&str, &str)]) -> PathBuf {
        let folder = env::temp_dir().join(format!("xtask-reproduce-{}-{name}", process::id()));
        fs::create_dir_all(&folder).unwrap();
        for (name, text) in files {
            fs::write(folder.join(name), text).unwrap();
        }
        sums::write(&folder).unwrap();
        folder
    }

    #[test]
    fn a_byte_that_differs_is_found_and_so_is_a_file_too_many() {
        let one = site("one", &[("a.js", "1"), ("b.js", "2")]);
        let same = site("same", &[("a.js", "1"), ("b.js", "2")]);
        let other = site("other", &[("a.js", "1"), ("b.js", "3"), ("c.js", "4")]);
        assert!(compare(&one, &same).unwrap().contains("2 files"));
        let failure = compare(&one, &other).unwrap_err().to_string();
        assert!(failure.contains("2 of 2 files differ") && failure.contains("b.js, c.js"), "{failure}");
        for folder in [one, same, other] {
            fs::remove_dir_all(folder).unwrap();
        }
    }

    #[test]
    fn a_path_of_the_machine_is_found() {
        let path = &machine::private_folders().unwrap()[0];
        let site = site("path", &[("app.wasm", &format!("\0panicked at {}/x.rs", path.display()))]);
        let failure = compare(&site, &site).unwrap_err().to_string();
        assert!(failure.contains("app.wasm names a folder"), "{failure}");
        fs::remove_dir_all(site).unwrap();
    }
}
