//! Sets up, builds, serves and tests the project. `cargo xtask --help` lists the commands.

mod cli;
mod compress;
mod draft;
mod failure;
mod machine;
mod offline;
mod pins;
mod process;
mod programs;
mod project;
mod promises;
mod reproduce;
mod seeds;
mod serve;
mod setup;
mod site;
mod site_files;
mod sizes;
mod sums;
mod table;
mod test;
mod whole;

use std::process::ExitCode;

use clap::Parser;

use cli::{Cli, Task};

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Task::Serve { port, open } => serve::serve(port, open),
        Task::Build { address, accept_sizes } => site::build(address.as_deref(), accept_sizes),
        Task::Test { only } => test::test(&only),
        Task::Promises => promises::check(),
        Task::Reproduce { from_scratch } => reproduce::check(from_scratch),
        Task::Data => seeds::print_data(),
        Task::Details => seeds::write_details(),
        Task::Programs => programs::name(),
        Task::Check => seeds::check(),
        Task::Draft { file, json } => draft::draft(&file, json),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}
