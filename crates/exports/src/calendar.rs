//! A calendar by RFC 5545, with the name and description of RFC 7986.
//!
//! Days are whole days, the end of several days is the day after the last. A calendar knows no doubt: an event that is
//! known within bounds only is a provisional entry over all of its bounds, whose title says that its day is not known.
//! One without bounds in days is a journal entry without a date.

use chronicle::{Event, Layer, edtf::Day};

use crate::{Selection, about, date::is_of_days, source::in_a_line, words::words};

/// Octets in a line, its end not counted: RFC 5545, 3.1.
const LINE: usize = 75;

/// What makes an id one of ours among all calendars.
const DOMAIN: &str = "@nien-bieu-asean-2020";

/// The calendar.
pub fn write(selection: &Selection<'_>) -> String {
    let mut lines = Lines::default();
    lines.put("BEGIN:VCALENDAR", "");
    lines.put("VERSION:", "2.0");
    lines.put("PRODID:", "-//Nien bieu ASEAN 2020//Timeline//VI");
    lines.put("CALSCALE:", "GREGORIAN");
    let title = escaped(&about::title(selection));
    let notes = escaped(&about::lines(selection).join("\n"));
    // The later names are the standard's, the earlier ones what most calendars read.
    for (name, value) in
        [("NAME", &title), ("X-WR-CALNAME", &title), ("DESCRIPTION", &notes), ("X-WR-CALDESC", &notes)]
    {
        lines.put(&[name, ":"].concat(), value);
    }
    if let Some(address) = selection.place.address() {
        lines.put("URL:", address);
    }
    for event in &selection.events {
        entry(&mut lines, selection, event);
    }
    lines.put("END:VCALENDAR", "");
    lines.0
}

fn entry<'a>(lines: &mut Lines, selection: &Selection<'a>, event: &'a Event<'a>) {
    let lang = selection.lang;
    let own = words(lang);
    let known = is_of_days(&event.date);
    let days = event
        .date
        .earliest()
        .and_then(basic)
        .zip(event.date.latest().and_then(|last| basic(last.add_days(1))));
    let kind = if days.is_some() { "VEVENT" } else { "VJOURNAL" };
    lines.put("BEGIN:", kind);
    lines.put("UID:", &[event.id, DOMAIN].concat());
    // When the entry was last right: the record has no other date of its own.
    lines.put("DTSTAMP:", &[&selection.looked_at().replace('-', ""), "T000000Z"].concat());
    if let Some((from, after)) = &days {
        lines.put("DTSTART;VALUE=DATE:", from);
        lines.put("DTEND;VALUE=DATE:", after);
        lines.put("STATUS:", if known && event.layer != Layer::Own { "CONFIRMED" } else { "TENTATIVE" });
        // It takes nobody's time.
        lines.put("TRANSP:", "TRANSPARENT");
    }
    let title = event.title.get(lang);
    let summary =
        if known { title.to_owned() } else { [title, " (", &selection.date_with_doubt(event), ")"].concat() };
    let language = [";LANGUAGE=", lang.tag(), ":"].concat();
    lines.put(&["SUMMARY", &language].concat(), &escaped(&summary));
    let certainty = (selection.labels.certainty)(event.certainty).get(lang);
    let text = [
        event.summary.get(lang),
        "\n\n",
        &[own.date, ": ", &selection.date_with_doubt(event), " (", certainty, ")"].concat(),
        "\n",
        &[own.sources, ": ", &in_a_line(selection, event)].concat(),
        "\n",
        &[own.layers, ": ", (selection.labels.layer)(event.layer).get(lang)].concat(),
    ];
    lines.put(&["DESCRIPTION", &language].concat(), &escaped(&text.concat()));
    if let (Some(place), true) = (event.place, days.is_some()) {
        lines.put(&["LOCATION", &language].concat(), &escaped(place.get(lang)));
    }
    let kind_label = (selection.labels.kind)(event.kind).get(lang);
    lines.put(&["CATEGORIES", &language].concat(), &escaped(kind_label));
    if let Some(address) = selection.address(event) {
        lines.put("URL:", &address);
    }
    lines.put("X-EDTF-DATE:", &event.date.to_string());
    lines.put("END:", kind);
}

/// A day as `20200912`; none where the year has other than four figures.
fn basic(day: Day) -> Option<String> {
    let (year, month, day) = day.ymd();
    (1..=9999).contains(&year).then(|| format!("{year:04}{month:02}{day:02}"))
}

/// A text value: RFC 5545, 3.3.11. Other control characters than a line's end may not stand in it.
fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => value.extend(['\\', c]),
            '\n' => value.push_str("\\n"),
            c if c.is_control() => {}
            c => value.push(c),
        }
    }
    value
}

/// Lines of content, folded.
#[derive(Default)]
struct Lines(String);

impl Lines {
    /// Adds a line. It is folded before the octet that is too many, and never within a character.
    fn put(&mut self, name: &str, value: &str) {
        let mut length = 0;
        for c in name.chars().chain(value.chars()) {
            if length + c.len_utf8() > LINE {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(c);
            length += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::{Lines, escaped};

    #[test]
    fn a_line_is_folded_at_75_octets_and_between_characters() {
        let text = "Đối tác chiến lược toàn diện · ".repeat(9);
        let mut lines = Lines::default();
        lines.put("SUMMARY:", &text);
        for line in lines.0.split_terminator("\r\n") {
            assert!(line.len() <= 75, "{line}");
        }
        assert_eq!(lines.0.replace("\r\n ", ""), ["SUMMARY:", &text, "\r\n"].concat());
    }

    #[test]
    fn what_has_a_meaning_in_a_value_is_escaped() {
        assert_eq!(escaped("a\\b; c, d\ne\u{7}"), "a\\\\b\\; c\\, d\\ne");
    }
}
