//! Compiles `seeds/` into the bundle that the app carries: `OUT_DIR/record.bundle`.

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
    let bundle = Path::new(&env::var("OUT_DIR")?).join("record.bundle");
    fs::write(&bundle, compiled.bundle())
        .map_err(|error| format!("cannot write {}: {error}", bundle.display()))?;
    Ok(())
}
