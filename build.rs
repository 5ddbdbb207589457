//! Compiles `seeds/` into the two bundles of the app: `OUT_DIR/core.bundle`, which it carries, and
//! `OUT_DIR/details.bundle`, which it fetches by the name in `DETAILS_FILE`; and into `OUT_DIR/lessons.bundle`, which
//! the program for teaching carries.

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
    println!("cargo::rustc-env=DETAILS_FILE={}", compiled.details_name());
    Ok(())
}
