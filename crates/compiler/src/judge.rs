//! Places of a draft that a person has to judge.

use crate::{
    code::Code,
    diagnostic::Diagnostic,
    source::{Source, Span},
};

/// The word with which `cargo xtask draft` marks them, in a text or in a comment.
pub const MARK: &str = "JUDGE:";

/// Reports each line on which the mark stands.
pub(crate) fn check(file: usize, source: &Source, faults: &mut Vec<Diagnostic>) {
    let mut at = 0;
    for line in source.text.split_inclusive('\n') {
        if let Some(column) = line.find(MARK) {
            let start = at + column;
            let about = line.get(column + MARK.len()..).unwrap_or_default().trim();
            let what = about.split(['"', '}']).next().unwrap_or_default().trim();
            let message = match what {
                "" => "a place of a draft has not been judged".to_owned(),
                what => format!("a place of a draft has not been judged: {what}"),
            };
            let help = "read the source, write what is right in its place, and delete the word `JUDGE:`";
            let span = Span { file, range: start..start + MARK.len() };
            faults.push(Diagnostic::new(Code::Judge, message, &span, "marked by `cargo xtask draft`", help));
        }
        at += line.len();
    }
}
