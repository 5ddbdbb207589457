//! The ordinals of a series of meetings.

use std::collections::BTreeMap;

use crate::{
    code::Code,
    diagnostic::Diagnostic,
    index::{Index, SessionEntry},
};

/// Reports a session whose ordinal is below that of an earlier session of its series, or the same in another year.
pub(super) fn check(index: &Index<'_>, faults: &mut Vec<Diagnostic>) {
    let mut series: BTreeMap<&str, Vec<&SessionEntry<'_>>> = BTreeMap::new();
    for session in &index.sessions {
        series.entry(session.of).or_default().push(session);
    }
    for mut sessions in series.into_values() {
        sessions.sort_by_key(|session| session.date.sort_key());
        for (at, after) in sessions.iter().enumerate() {
            // Of two sessions whose days overlap it is not known which came first.
            let earlier =
                sessions.iter().take(at).filter(|before| before.date.sort_key().1 < after.date.sort_key().0);
            if let Some(before) = earlier.max_by_key(|before| before.number.value) {
                check_pair(before, after, faults);
            }
        }
    }
}

fn check_pair(before: &SessionEntry<'_>, after: &SessionEntry<'_>, faults: &mut Vec<Diagnostic>) {
    let (earlier, later) = (before.number.value, after.number.value);
    let is_same_year = before.date.years().end() == after.date.years().start();
    if later > earlier || later == earlier && is_same_year {
        return;
    }
    let message = format!("session {later} of `{}` comes after session {earlier}", after.of);
    let help = "correct the number or the date of one of the two, or give another series as `of`";
    let label = format!("dated {}", after.date);
    let fault = Diagnostic::new(Code::Session, message, &after.number.span, label, help);
    faults.push(fault.also(&before.number.span, format!("dated {}", before.date)));
}
