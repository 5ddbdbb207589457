//! Compiles `seeds/` into the two bundles of the app: `OUT_DIR/core.bundle`, which it carries, and
//! `OUT_DIR/details.bundle`, which it fetches by the name in `DETAILS_FILE`; and into `OUT_DIR/lessons.bundle`, which
//! the program for teaching carries; and the registry of names into `OUT_DIR/names.txt`, which the program for a reader's
//! own article carries.

use std::{env, error::Error, fs, path::Path, process::ExitCode};

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=seeds");
    match build() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Returning the error from `main` would print it in Debug form, which nobody can read.
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn build() -> Result<(), Box<dyn Error>> {
    let compiled = compiler::load(Path::new("seeds"))?;
    let folder = env::var("OUT_DIR")?;
    let files = [
        ("core.bundle", compiled.core()),
        ("details.bundle", compiled.details()),
        ("lessons.bundle", compiled.lessons()),
    ];
    for (name, bytes) in files {
        let file = Path::new(&folder).join(name);
        fs::write(&file, bytes).map_err(|error| format!("cannot write {}: {error}", file.display()))?;
    }
    let names = Path::new(&folder).join("names.txt");
    let lines = names_lines(&compiled.record()?.names);
    fs::write(&names, lines).map_err(|error| format!("cannot write {}: {error}", names.display()))?;
    println!("cargo::rustc-env=DETAILS_FILE={}", compiled.details_name());
    Ok(())
}

/// A line for each name: id, kind, label and the other forms, with tabs between.
fn names_lines(names: &[chronicle::Name<'_>]) -> String {
    let mut lines = String::new();
    for name in names {
        let full = name.full.as_ref().map(|full| [full.vi, full.en]);
        let forms = [name.label.vi, name.label.en].into_iter().chain(full.into_iter().flatten());
        let forms = forms.chain(name.acronym).chain(name.aliases.iter().copied());
        let parts: Vec<&str> = [name.id, name.kind.as_str()].into_iter().chain(forms).collect();
        lines.push_str(&parts.join("\t"));
        lines.push('\n');
    }
    lines
}
