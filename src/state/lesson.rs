//! A lesson in the address: which events, in which order.
//!
//! An event stands in it by six characters that follow from its id alone, so that a lesson of fifty events is an
//! address of some three hundred characters, which a code for cameras can hold. Beside these codes there may be whole
//! ids, and names of ready lessons, all with commas between: `1b0k3f9x2m4q,2018-11-14-asean-nga,~asean-2020`.

/// How many characters stand for an event.
pub const CODE: usize = 6;

/// Crockford's digits of base 32: none is taken for another by a reader.
const DIGITS: [u8; 32] = *b"0123456789abcdefghjkmnpqrstvwxyz";

/// What stands before the name of a ready lesson.
pub const READY: char = '~';

/// One entry of a lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry<'a> {
    /// An event, by its code.
    Code(&'a str),
    /// An event, by its id.
    Id(&'a str),
    /// All events of a ready lesson.
    Ready(&'a str),
}

impl Entry<'_> {
    /// Whether it is the event of that id.
    #[must_use]
    pub fn is(&self, id: &str) -> bool {
        match *self {
            Self::Code(other) => code(id) == other,
            Self::Id(other) => other == id,
            Self::Ready(_) => false,
        }
    }
}

/// The code of an event: the lowest thirty bits of FNV-1a of its id. O(length of the id).
#[must_use]
pub fn code(id: &str) -> String {
    let hash =
        id.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    (0..CODE).map(|at| char::from(DIGITS[(hash >> (5 * at)) as usize & 31])).collect()
}

/// The entries of a lesson as it stands in the address. What is broken is passed over. O(length of the text).
#[must_use]
pub fn entries(lesson: &str) -> Vec<Entry<'_>> {
    let mut entries = Vec::new();
    for part in lesson.split(',') {
        if let Some(name) = part.strip_prefix(READY) {
            entries.push(Entry::Ready(name));
        } else if part.contains('-') {
            entries.push(Entry::Id(part));
        } else {
            let mut rest = part;
            while let Some((code, after)) = rest.split_at_checked(CODE) {
                entries.push(Entry::Code(code));
                rest = after;
            }
        }
    }
    entries
}

/// Whether a lesson has an event, that of ready lessons aside.
#[must_use]
pub fn has(lesson: &str, id: &str) -> bool {
    entries(lesson).iter().any(|entry| entry.is(id))
}

/// The lesson with that event at its end, or without it where it has it.
#[must_use]
pub fn toggled(lesson: &str, id: &str) -> String {
    let mut after = String::new();
    let mut had = false;
    for entry in entries(lesson) {
        if entry.is(id) {
            had = true;
        } else {
            push(&mut after, entry);
        }
    }
    if !had {
        push(&mut after, Entry::Code(&code(id)));
    }
    after
}

/// Adds an entry at the end.
pub fn push(lesson: &mut String, entry: Entry<'_>) {
    let last = lesson.rsplit(',').next().unwrap_or_default();
    let continues = matches!(entry, Entry::Code(_)) && !last.starts_with(READY) && !last.contains('-');
    if !lesson.is_empty() && !continues {
        lesson.push(',');
    }
    match entry {
        Entry::Ready(name) => {
            lesson.push(READY);
            lesson.push_str(name);
        }
        Entry::Code(text) | Entry::Id(text) => lesson.push_str(text),
    }
}

#[cfg(test)]
mod tests {
    use super::{Entry, code, entries, has, toggled};

    const IDS: [&str; 3] =
        ["2018-11-14-asean-nga", "2020-04-14-asean-3", "2025-03-12-viet-nam-singapore-cltd"];

    #[test]
    fn a_code_is_short_and_stays_as_it_is() {
        // What is in addresses must go on to mean the same.
        assert_eq!(code(IDS[0]), "xw1sr0");
        assert_eq!(code(""), "5e7sh0");
        assert!(IDS.iter().all(|id| code(id).len() == 6));
    }

    #[test]
    fn an_event_is_added_at_the_end_and_taken_out_again() {
        let mut lesson = String::new();
        for id in IDS {
            lesson = toggled(&lesson, id);
            assert!(has(&lesson, id));
        }
        assert_eq!(lesson, IDS.map(code).concat());
        lesson = toggled(&lesson, IDS[1]);
        assert_eq!(lesson, [code(IDS[0]), code(IDS[2])].concat());
        assert!(!has(&lesson, IDS[1]));
    }

    #[test]
    fn ids_names_and_what_is_broken_stand_beside_codes() {
        let lesson = "~asean-2020,2018-11-14-asean-nga,0123456789abcd,ẳẵx-,,xyz";
        let found = entries(lesson);
        assert_eq!(
            found,
            [
                Entry::Ready("asean-2020"),
                Entry::Id(IDS[0]),
                Entry::Code("012345"),
                Entry::Code("6789ab"),
                Entry::Id("ẳẵx-"),
            ]
        );
        assert_eq!(toggled(lesson, IDS[0]), "~asean-2020,0123456789ab,ẳẵx-");
        assert_eq!(toggled("~a,", IDS[0]), ["~a,", &code(IDS[0])].concat());
    }
}
