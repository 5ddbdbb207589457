//! Poppler's programs, by which the end-to-end tests read what is printed.

use super::apt;
use crate::failure::Failure;

const PROGRAMS: [&str; 2] = ["pdftotext", "pdfinfo"];

/// Finds the programs, or installs them by apt.
///
/// # Errors
/// When they are missing and cannot be installed.
pub fn ensure() -> Result<(), Failure> {
    let here = || PROGRAMS.iter().all(|program| which::which(program).is_ok());
    if here() {
        return Ok(());
    }
    apt::install(
        "the end-to-end tests read printed pages by pdftotext and pdfinfo, which are not on the path",
        Some(&["poppler-utils"]),
        BY_HAND,
    )?;
    if here() {
        Ok(())
    } else {
        Err(Failure::new("poppler-utils was installed, but pdftotext is not on the path").remedy(BY_HAND))
    }
}

const BY_HAND: &str = "install poppler's programs (the package poppler-utils of Debian, poppler of Homebrew) and put \
                       them on the path";
