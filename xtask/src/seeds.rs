//! The seeds alone: checked, or compiled and printed.

use std::{
    env, fs,
    io::{self, IsTerminal, Write},
    path::Path,
};

use compiler::{Compiled, Error, Report};

use crate::{failure::Failure, project};

/// Checks the seeds and prints what they hold, or all their faults.
///
/// # Errors
/// When the seeds have faults or cannot be read.
pub fn check() -> Result<(), Failure> {
    let compiled = compile()?;
    let record = compiled.record().map_err(unreadable)?;
    println!(
        "The seeds are in order: {} articles, {} events, {} names; {} bytes as the bundle",
        record.articles.len(),
        record.events.len(),
        record.names.len(),
        compiled.bundle().len()
    );
    Ok(())
}

/// Prints the compiled record as JSON, and nothing else, on standard output.
///
/// # Errors
/// When the seeds have faults or cannot be read, or the output cannot be written.
pub fn print_data() -> Result<(), Failure> {
    let compiled = compile()?;
    let record = compiled.record().map_err(unreadable)?;
    let json = compiler::to_json(&record).map_err(unreadable)?;
    match writeln!(io::stdout(), "{json}") {
        // A reader like `head` may stop early; that is its choice.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::new(format!("cannot print the record: {error}")))
        }
        _ => Ok(()),
    }
}

/// Writes the file of the record's details into the folder in which Trunk puts the site together.
///
/// # Errors
/// When it is not called by Trunk, the seeds have faults, or the file cannot be written.
pub fn write_details() -> Result<(), Failure> {
    let site = env::var_os("TRUNK_STAGING_DIR").ok_or_else(|| {
        Failure::new("TRUNK_STAGING_DIR is not set")
            .remedy("Trunk calls this by itself: run `cargo xtask build` or `cargo xtask serve`")
    })?;
    let compiled = compile()?;
    let file = Path::new(&site).join(compiled.details_name());
    fs::write(&file, compiled.details())
        .map_err(|error| Failure::new(format!("cannot write {}: {error}", file.display())))
}

/// Gives the names of the seeds to what needs them. Events and articles with faults do not matter to it.
///
/// # Errors
/// When the seeds cannot be read, or the names have faults.
pub fn compile_names<T>(work: impl FnOnce(&[chronicle::Name<'_>]) -> T) -> Result<T, Failure> {
    let root = project::root().join("seeds");
    let sources = compiler::Sources::read(&root).map_err(|error| Failure::new(error.to_string()))?;
    let names = sources.files().iter().filter(|file| file.path.ends_with("names.toml")).cloned();
    let compiled = compiler::compile(compiler::Sources::new(names)).map_err(report)?;
    let record = compiled.record().map_err(unreadable)?;
    Ok(work(&record.names))
}

/// Gives the record of the seeds to what compares something with it; files that are still to be judged are left out.
/// Where the rest has faults, it gives nothing.
///
/// # Errors
/// When the seeds cannot be read.
pub fn compare<T>(work: impl FnOnce(&chronicle::Record<'_>) -> T) -> Result<Option<T>, Failure> {
    let root = project::root().join("seeds");
    let sources = compiler::Sources::read(&root).map_err(|error| Failure::new(error.to_string()))?;
    let judged = sources.files().iter().filter(|file| !file.text.contains(compiler::MARK)).cloned();
    let Ok(compiled) = compiler::compile(compiler::Sources::new(judged)) else { return Ok(None) };
    let record = compiled.record().map_err(unreadable)?;
    Ok(Some(work(&record)))
}

fn compile() -> Result<Compiled, Failure> {
    compiler::load(&project::root().join("seeds")).map_err(report)
}

/// Prints the faults of seeds.
fn report(error: Error) -> Failure {
    match error {
        Error::Faults(report) => {
            eprintln!("{}", render(&report));
            Failure::new("the seeds have faults").remedy("each message above says what would be right")
        }
        other => Failure::new(other.to_string()),
    }
}

/// In colour where a person reads it who has not asked for none (<https://no-color.org>).
fn render(report: &Report) -> String {
    let is_plain = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    if io::stderr().is_terminal() && !is_plain { report.coloured() } else { report.plain() }
}

fn unreadable(error: impl std::fmt::Display) -> Failure {
    Failure::new(format!("the compiled record cannot be read back: {error}"))
}
