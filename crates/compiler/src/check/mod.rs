//! Checks that need more than one table.

mod duplicates;
mod ladder;
mod parts;
mod references;
mod sessions;

use crate::{diagnostic::Diagnostic, index::Index};

/// All checks.
pub(crate) fn all(index: &Index<'_>, faults: &mut Vec<Diagnostic>) {
    duplicates::check(index, faults);
    references::check(index, faults);
    parts::check(index, faults);
    ladder::check(index, faults);
    sessions::check(index, faults);
}
