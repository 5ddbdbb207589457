//! The steps of one partnership over time.

use std::collections::BTreeMap;

use crate::{
    code::Code,
    diagnostic::Diagnostic,
    index::{Index, Step},
};

/// Reports a step that does not lead up from where the same parties stood before.
pub(super) fn check(index: &Index<'_>, faults: &mut Vec<Diagnostic>) {
    let mut ladders: BTreeMap<[&str; 2], Vec<&Step<'_>>> = BTreeMap::new();
    for step in &index.steps {
        ladders.entry(step.parties).or_default().push(step);
    }
    for mut steps in ladders.into_values() {
        steps.sort_by_key(|step| step.date.sort_key());
        for (at, after) in steps.iter().enumerate() {
            let same = steps.iter().take(at).find(|step| is_same(step, after));
            if let Some(same) = same {
                faults.push(told_twice(same, after));
                continue;
            }
            // Of two steps whose days overlap it is not known which came first.
            let earlier =
                steps.iter().take(at).filter(|step| step.date.sort_key().1 < after.date.sort_key().0);
            if let Some(highest) = earlier.max_by_key(|step| step.to.rank()) {
                check_pair(highest, after, faults);
            }
        }
    }
}

/// Whether two tell of one step: to the same level, on days that overlap.
fn is_same(before: &Step<'_>, after: &Step<'_>) -> bool {
    let overlap = before.date.sort_key().1 >= after.date.sort_key().0;
    overlap && before.to == after.to && before.is_named == after.is_named
}

fn told_twice(before: &Step<'_>, after: &Step<'_>) -> Diagnostic {
    let [first, second] = after.parties;
    let fault = Diagnostic::new(
        Code::LadderTwice,
        format!("`{first}` and `{second}` step to `{}` twice at the same time", after.to.as_str()),
        &after.span,
        format!("dated {}", after.date),
        "keep one event, and give it the evidence of both".to_owned(),
    );
    fault.also(&before.span, format!("dated {}", before.date))
}

fn check_pair(before: &Step<'_>, after: &Step<'_>, faults: &mut Vec<Diagnostic>) {
    let [first, second] = after.parties;
    let reached = before.to.as_str();
    // A deeper partnership of the same level has a name of its own.
    let rises = after.to.rank() > before.to.rank() || after.to == before.to && after.is_named;
    let (code, message, help) = if !rises {
        (
            Code::Ladder,
            format!(
                "`{first}` and `{second}` step to `{}` here, after they reached `{reached}`",
                after.to.as_str()
            ),
            format!("write a level above `{reached}`, or correct the level or the date of the earlier step"),
        )
    } else if let Some(from) = after.from.filter(|from| *from != before.to) {
        (
            Code::LadderFrom,
            format!(
                "`{first}` and `{second}` start from `{}` here, after they reached `{reached}`",
                from.as_str()
            ),
            format!("write `from = \"{reached}\"`, or correct the level or the date of the earlier step"),
        )
    } else {
        return;
    };
    let label = format!("dated {}", after.date);
    let fault = Diagnostic::new(code, message, &after.span, label, help);
    faults.push(fault.also(&before.span, format!("dated {}", before.date)));
}
