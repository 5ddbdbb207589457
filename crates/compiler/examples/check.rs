//! Checks a directory of seeds: prints its faults, or what it holds.

use std::{path::Path, process::ExitCode};

fn main() -> ExitCode {
    let seeds = std::env::args().nth(1).unwrap_or_else(|| "seeds".into());
    match compiler::load(Path::new(&seeds)) {
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
        Ok(compiled) => match compiled.record() {
            Ok(record) => {
                let (articles, events, names) =
                    (record.articles.len(), record.events.len(), record.names.len());
                println!(
                    "{articles} articles, {events} events, {names} names, {} bytes",
                    compiled.bundle().len()
                );
                ExitCode::SUCCESS
            }
            Err(error) => {
                eprintln!("{error}");
                ExitCode::FAILURE
            }
        },
    }
}
