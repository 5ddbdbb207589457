//! All the checks and tests, one step after the other.

pub mod e2e;
mod packages;
mod webdriver;

use std::time::{Duration, Instant};

use clap::ValueEnum;

use crate::{
    failure::Failure,
    process::run,
    promises,
    setup::{Needs, TARGET, Toolbox, set_up},
    site,
    table::Table,
};

/// A part of `cargo xtask test`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Step {
    /// Formatting, by rustfmt.
    Fmt,
    /// Lints, by clippy: the workspace natively, and the app for WebAssembly.
    Clippy,
    /// Licences, sources and known faults of the packages, by cargo-deny.
    Deny,
    /// Tests that run without a browser.
    Native,
    /// Tests of the app in headless Chromium, by wasm-pack.
    Browser,
    /// The release site in Chromium, end to end.
    E2e,
    /// What docs/promises.md promises, checked on the site in dist/, which is built a second time for it.
    Promises,
}

impl Step {
    fn heading(self) -> &'static str {
        match self {
            Self::Fmt => "Formatting",
            Self::Clippy => "Lints",
            Self::Deny => "The packages",
            Self::Native => "Native tests",
            Self::Browser => "Browser tests",
            Self::E2e => "End-to-end tests of the release site",
            Self::Promises => "The promises",
        }
    }

    /// Its name on the command line.
    fn name(self) -> String {
        self.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned())
    }

    fn needs(self) -> Needs {
        match self {
            Self::Fmt | Self::Native => Needs::NONE,
            Self::Clippy => Needs { target: true, ..Needs::NONE },
            Self::Deny => Needs { deny: true, ..Needs::NONE },
            Self::Browser => Needs { target: true, browser_tests: true, browser: true, ..Needs::NONE },
            Self::E2e => Needs { browser: true, node: true, ..site::BUILD_NEEDS },
            Self::Promises => promises::NEEDS,
        }
    }

    fn run(self, toolbox: &Toolbox) -> Result<(), Failure> {
        let cargo = |arguments: &[&str]| run(toolbox.command("cargo")?.args(arguments));
        match self {
            Self::Fmt => {
                cargo(&["fmt", "--all", "--check"]).map_err(|failure| failure.remedy("run `cargo fmt --all`"))
            }
            Self::Clippy => {
                cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])?;
                cargo(&[
                    "clippy",
                    "--package",
                    APP,
                    "--all-targets",
                    "--target",
                    TARGET,
                    "--",
                    "-D",
                    "warnings",
                ])
            }
            Self::Deny => packages::check(toolbox),
            Self::Native => cargo(&["test", "--workspace"]),
            Self::Browser => webdriver::run_tests(toolbox),
            Self::E2e => {
                let sizes = site::build_with(toolbox, None)?;
                // A site that is too large is tested all the same: its sizes speak last.
                e2e::run_tests(toolbox)?;
                sizes.check()
            }
            Self::Promises => promises::check_with(toolbox),
        }
    }
}

/// The package of the app.
const APP: &str = "nien-bieu";

/// How a step ended.
struct Outcome {
    step: Step,
    result: Result<(), Failure>,
    took: Duration,
}

/// Sets up and runs the steps: all of them if `only` is empty. A failed step does not keep the later ones from running.
///
/// # Errors
/// When set-up or a step fails; the failure says how to run the failed steps again.
pub fn test(only: &[Step]) -> Result<(), Failure> {
    let steps: Vec<Step> = Step::value_variants()
        .iter()
        .copied()
        .filter(|step| only.is_empty() || only.contains(step))
        .collect();
    let toolbox = set_up(steps.iter().map(|step| step.needs()).fold(Needs::NONE, Needs::and))?;

    let mut outcomes = Vec::new();
    for step in steps {
        println!("\n== {} ==", step.heading());
        let start = Instant::now();
        let result = step.run(&toolbox);
        let took = start.elapsed();
        match &result {
            Ok(()) => println!("== {}: passed in {} ==", step.heading(), seconds(took)),
            Err(failure) => eprintln!("{failure}\n== {}: FAILED after {} ==", step.heading(), seconds(took)),
        }
        outcomes.push(Outcome { step, result, took });
    }
    println!("\n{}", table(&outcomes));
    verdict(&outcomes)
}

fn table(outcomes: &[Outcome]) -> Table {
    let mut table = Table::new(&["step", "result", "time"]);
    for outcome in outcomes {
        let result = if outcome.result.is_ok() { "passed" } else { "FAILED" };
        table.row([outcome.step.name(), result.to_owned(), seconds(outcome.took)]);
    }
    table.row([
        "total".to_owned(),
        String::new(),
        seconds(outcomes.iter().map(|outcome| outcome.took).sum()),
    ]);
    table
}

fn verdict(outcomes: &[Outcome]) -> Result<(), Failure> {
    let failed: Vec<String> = outcomes
        .iter()
        .filter(|outcome| outcome.result.is_err())
        .map(|outcome| outcome.step.name())
        .collect();
    if failed.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!("failed: {}", failed.join(", ")))
        .remedy(format!("to run only what failed: cargo xtask test --only {}", failed.join(" --only "))))
}

fn seconds(duration: Duration) -> String {
    format!("{:.1} s", duration.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::{Outcome, Step, table, verdict};
    use crate::failure::Failure;
    use std::time::Duration;

    fn outcomes() -> Vec<Outcome> {
        let outcome = |step, result| Outcome { step, result, took: Duration::from_millis(1500) };
        vec![outcome(Step::Fmt, Ok(())), outcome(Step::E2e, Err(Failure::new("no")))]
    }

    #[test]
    fn the_table_has_a_row_for_each_step_and_the_total() {
        let table = table(&outcomes()).to_string();
        assert_eq!(
            table,
            "  step   result   time\n  fmt    passed  1.5 s\n  e2e    FAILED  1.5 s\n  total          3.0 s\n"
        );
    }

    #[test]
    fn the_verdict_tells_how_to_repeat_what_failed() {
        let outcomes = outcomes();
        assert_eq!(verdict(&outcomes[..1]), Ok(()));
        let failure = verdict(&outcomes).unwrap_err().to_string();
        assert!(failure.ends_with("cargo xtask test --only e2e"), "{failure}");
    }
}
