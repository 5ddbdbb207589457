//! The same dates by an implementation of its own: npm `edtf`.
//!
//! `edtf_oracle.json` is what `oracle/edtf.mjs` writes (`npm ci && npm run edtf` in `oracle/`). Where the two differ
//! on purpose, [`DIFFERENCES`] says how and why; any other difference fails.

#![allow(clippy::unwrap_used)]

use chronicle::edtf::{Day, Edtf};

#[derive(serde::Deserialize)]
struct Seen {
    edtf: String,
    valid: bool,
    #[serde(default)]
    min: Option<String>,
    #[serde(default)]
    max: Option<String>,
}

/// A reason to differ, and for each text what ours is.
struct Difference {
    reason: &'static str,
    texts: &'static [(&'static str, &'static str)],
}

const DIFFERENCES: &[Difference] = &[
    Difference {
        reason: "level 1 does not say when a season begins: they take quarters, we meteorological seasons",
        texts: &[
            ("2001-21", "2001-03-01 to 2001-05-31"),
            ("2001-22", "2001-06-01 to 2001-08-31"),
            ("2001-23", "2001-09-01 to 2001-11-30"),
            ("2001-24", "2001-12-01 to 2002-02-28"),
        ],
    },
    Difference {
        reason: "the end of a range in a set bounds the set: they look at its start alone",
        texts: &[
            ("[2020-09-09..2020-09-12]", "2020-09-09 to 2020-09-12"),
            ("[1667,1668,1670..1672]", "1667-01-01 to 1672-12-31"),
            ("[2020-01..2020-03]", "2020-01-01 to 2020-03-31"),
            ("[2016..2020]", "2016-01-01 to 2020-12-31"),
            ("[2019-12-30..2020-01-02]", "2019-12-30 to 2020-01-02"),
            ("[-0010..-0005]", "-000010-01-01 to -000005-12-31"),
        ],
    },
    Difference {
        reason: "a set need not be written in order, and its bounds are in order: theirs are not",
        texts: &[("[1668,1667]", "1667-01-01 to 1668-12-31")],
    },
    Difference {
        reason: "a range whose end is before its start is impossible: they accept it in a set",
        texts: &[("[1670..1667]", "invalid"), ("[2020-09-12..2020-09-09]", "invalid")],
    },
    Difference {
        reason: "an interval may start and end in the same day, month or year: they refuse it",
        texts: &[
            ("2004-02-01/2004", "2004-02-01 to 2004-12-31"),
            ("2020-09-09/2020-09-09", "2020-09-09 to 2020-09-09"),
            ("2016/2016", "2016-01-01 to 2016-12-31"),
        ],
    },
    Difference {
        reason: "any date of level 1 may be an end of an interval: they refuse seasons there",
        texts: &[
            ("2001-21/2003", "2001-03-01 to 2003-12-31"),
            ("2001/2003-21", "2001-01-01 to 2003-05-31"),
            ("2001-21/2001-23", "2001-03-01 to 2001-11-30"),
        ],
    },
    Difference {
        reason: "any date of level 1 may be qualified as a whole: they refuse some forms",
        texts: &[
            ("201X?", "2010-01-01 to 2019-12-31"),
            ("2004-XX~", "2004-01-01 to 2004-12-31"),
            ("2001-21?", "2001-03-01 to 2001-05-31"),
            ("Y12345?", "+012345-01-01 to +012345-12-31"),
        ],
    },
    Difference {
        reason: "an interval needs a known end to stand on a timeline",
        texts: &[("/", "invalid"), ("../..", "invalid"), ("../", "invalid"), ("/..", "invalid")],
    },
    Difference {
        reason: "the year 0 is a leap year; they take it for 1900, which is not",
        texts: &[("0000-02-29", "0000-02-29 to 0000-02-29")],
    },
    Difference {
        reason: "29 February stands in leap years alone: they carry it over to 1 March",
        texts: &[("1985-02-29", "invalid"), ("1900-02-29", "invalid"), ("2019-02-29", "invalid")],
    },
    Difference {
        reason: "a year has four digits or places",
        texts: &[("198", "invalid"), ("985", "invalid")],
    },
    Difference { reason: "no spaces in a set", texts: &[("[1667, 1668]", "invalid")] },
    Difference {
        reason: "level 0's times of day: not supported",
        texts: &[
            ("1985-04-12T23:20:30", "invalid"),
            ("1985-04-12T23:20:30Z", "invalid"),
            ("1985-04-12T23:20:30-04", "invalid"),
            ("1985-04-12T23:20:30+04:30", "invalid"),
        ],
    },
    Difference {
        reason: "level 2's sets of all dates: not supported",
        texts: &[
            ("{1667,1668,1670..1672}", "invalid"),
            ("{1960,1961-12}", "invalid"),
            ("{..1984}", "invalid"),
        ],
    },
    Difference {
        reason: "level 2's qualification of a part: not supported",
        texts: &[
            ("2004-06~-11", "invalid"),
            ("2004?-06-11", "invalid"),
            ("?2004-06-~11", "invalid"),
            ("2011-~06-~04", "invalid"),
        ],
    },
    Difference {
        reason: "level 2's unspecified digits elsewhere than on the right: not supported",
        texts: &[
            ("156X-12-25", "invalid"),
            ("15XX-12-25", "invalid"),
            ("XXXX-12-XX", "invalid"),
            ("1XXX-XX", "invalid"),
            ("1XXX", "invalid"),
            ("1984-1X", "invalid"),
            ("20X1", "invalid"),
            ("XXXX", "invalid"),
        ],
    },
    Difference { reason: "unspecified digits in a set: not supported", texts: &[("[201X]", "invalid")] },
    Difference {
        reason: "level 2's years as powers or with significant digits: not supported",
        texts: &[
            ("Y-17E7", "invalid"),
            ("Y17E8", "invalid"),
            ("1950S2", "invalid"),
            ("Y171010000S3", "invalid"),
        ],
    },
    Difference {
        reason: "level 2's quarters and other divisions of a year: not supported",
        texts: &[("2001-34", "invalid"), ("2001-25", "invalid"), ("2001-41", "invalid")],
    },
];

#[test]
fn agrees_with_npm_edtf_but_for_the_differences_listed() {
    let listed = |text: &str| {
        DIFFERENCES
            .iter()
            .flat_map(|difference| difference.texts.iter().map(|row| (row, difference.reason)))
            .find(|((listed, _), _)| *listed == text)
    };
    let mut faults = Vec::new();
    for seen in oracle() {
        let (ours, theirs) = (ours(&seen.edtf), theirs(&seen));
        match listed(&seen.edtf) {
            None if ours != theirs => faults.push(format!("{}: ours {ours}, theirs {theirs}", seen.edtf)),
            Some(((_, wanted), _)) if ours != *wanted => {
                faults.push(format!("{}: ours {ours}, listed {wanted}", seen.edtf));
            }
            Some((_, reason)) if ours == theirs => {
                faults.push(format!("{}: no difference any more ({reason})", seen.edtf));
            }
            _ => {}
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_difference_is_one_that_the_oracle_was_asked() {
    let asked = oracle();
    for (text, _) in DIFFERENCES.iter().flat_map(|difference| difference.texts) {
        assert!(asked.iter().any(|seen| seen.edtf == *text), "{text} is not in edtf_oracle.json");
    }
}

fn oracle() -> Vec<Seen> {
    let seen: Vec<Seen> = serde_json::from_str(include_str!("edtf_oracle.json")).unwrap();
    assert!(seen.len() > 200, "the oracle's file is cut short");
    seen
}

fn ours(text: &str) -> String {
    text.parse::<Edtf>().map_or_else(
        |_| "invalid".to_owned(),
        |date| span(date.earliest().map(iso).as_deref(), date.latest().map(iso).as_deref()),
    )
}

fn theirs(seen: &Seen) -> String {
    if seen.valid { span(seen.min.as_deref(), seen.max.as_deref()) } else { "invalid".to_owned() }
}

fn span(first: Option<&str>, last: Option<&str>) -> String {
    format!("{} to {}", first.unwrap_or("none"), last.unwrap_or("none"))
}

/// A day as JavaScript writes it: years outside 0 to 9999 with a sign and six digits, none beyond its range.
fn iso(day: Day) -> String {
    match day.ymd() {
        (year @ 0..=9_999, month, day) => format!("{year:04}-{month:02}-{day:02}"),
        (year @ -271_820..=275_759, month, day) => format!("{year:+07}-{month:02}-{day:02}"),
        _ => "beyond".to_owned(),
    }
}
