//! The steps of one partnership over time.

use std::collections::BTreeMap;

use chronicle::Level;

use crate::{
    code::Code,
    diagnostic::Diagnostic,
    index::{Index, Step},
};

/// Reports a step that starts or ends below a level that the same parties had reached before.
pub(super) fn check(index: &Index<'_>, faults: &mut Vec<Diagnostic>) {
    let mut ladders: BTreeMap<[&str; 2], Vec<&Step<'_>>> = BTreeMap::new();
    for step in &index.steps {
        ladders.entry(step.parties).or_default().push(step);
    }
    for mut steps in ladders.into_values() {
        steps.sort_by_key(|step| step.date.sort_key());
        for (at, after) in steps.iter().enumerate() {
            // Of two steps whose days overlap it is not known which came first.
            let earlier =
                steps.iter().take(at).filter(|step| step.date.sort_key().1 < after.date.sort_key().0);
            if let Some(highest) = earlier.max_by_key(|step| step.to.rank()) {
                check_pair(highest, after, faults);
            }
        }
    }
}

fn check_pair(before: &Step<'_>, after: &Step<'_>, faults: &mut Vec<Diagnostic>) {
    let below = |level: &Level| level.rank() < before.to.rank();
    let Some(level) = after.from.filter(below).or(Some(after.to).filter(below)) else { return };
    let [first, second] = after.parties;
    let message = format!(
        "`{first}` and `{second}` stand at `{}` here, after they reached `{}`",
        level.as_str(),
        before.to.as_str()
    );
    let help = format!(
        "write at least `{}`, or correct the level or the date of the earlier step",
        before.to.as_str()
    );
    let label = format!("dated {}", after.date);
    let fault = Diagnostic::new(Code::Ladder, message, &after.span, label, help);
    faults.push(fault.also(&before.span, format!("dated {}", before.date)));
}
