//! The paths of the machine that builds, which would otherwise be in the program: a panic says in which file it arose.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{failure::Failure, process::capture, project};

/// The variable by which cargo passes flags to the compiler for WebAssembly alone.
pub const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Flags that put names in the place of this machine's paths, so that the same sources give the same bytes in any
/// folder of any machine: those of the packages and of the standard library. Cargo itself names the project's own files by
/// their place in it; and flags that are the same in every folder let a copy use the packages that are compiled already.
///
/// Cargo splits the flags at spaces and knows no quoting in a variable; a path with a space in it is left out, which is
/// said. The site is then as good as any, but has that path in it.
///
/// # Errors
/// When the compiler does not say where it is.
pub fn remapping() -> Result<String, Failure> {
    let mut flags = vec![env::var(FLAGS).unwrap_or_default()];
    for (path, name) in names()? {
        let path = path.to_string_lossy();
        if path.contains(char::is_whitespace) {
            eprintln!("warning: {path} will be in the program: cargo cannot pass a path with a space in it");
        } else {
            flags.push(format!("--remap-path-prefix={path}={name}"));
        }
    }
    Ok(flags.join(" ").trim().to_owned())
}

/// Folders that no file of the site may name.
///
/// # Errors
/// When the compiler does not say where it is.
pub fn private_folders() -> Result<Vec<PathBuf>, Failure> {
    let home = env::home_dir().filter(|home| home.parent().is_some());
    Ok(names()?.into_iter().map(|(path, _)| path).chain(home).chain([project::root()]).collect())
}

/// Folders, and what stands for each.
fn names() -> Result<Vec<(PathBuf, String)>, Failure> {
    let rustc =
        |arguments: &[&str]| capture(Command::new("rustc").args(arguments).current_dir(project::root()));
    let sysroot = PathBuf::from(rustc(&["--print", "sysroot"])?.trim());
    // The standard library as it was shipped calls itself so; where its sources are installed, the compiler puts their
    // path in the place of this name.
    let version = rustc(&["--version", "--verbose"])?;
    let commit = version.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or("unknown");
    let mut names = vec![(sysroot.join("lib/rustlib/src/rust"), format!("/rustc/{commit}"))];
    names.extend(registries().into_iter().map(|folder| (folder, "/packages".to_owned())));
    Ok(names)
}

/// The folders in which cargo unpacks packages, one for each registry.
fn registries() -> Vec<PathBuf> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(env::home_dir()?.join(".cargo")));
    let folders = home.and_then(|home| fs::read_dir(home.join("registry/src")).ok());
    let mut folders: Vec<PathBuf> =
        folders.into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    folders.sort();
    folders.retain(|folder| Path::is_dir(folder));
    folders
}
