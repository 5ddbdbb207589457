//! Tables, by the crate `csv`.

use chronicle::Lang;
use csv::{ReaderBuilder, StringRecord};
use exports::Format;

use super::{RECORD, all};

fn rows(text: &str, separator: u8) -> Vec<StringRecord> {
    let mut reader =
        ReaderBuilder::new().delimiter(separator).has_headers(false).from_reader(text.as_bytes());
    reader.records().map(Result::unwrap).collect()
}

/// A cell without the apostrophe that keeps it from being a formula.
fn plain(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| rest.starts_with(['=', '+', '-', '@'])).unwrap_or(cell)
}

#[test]
fn every_event_is_a_row_once_and_whole() {
    for (format, separator) in [(Format::Csv, b','), (Format::CsvSemicolon, b';')] {
        for lang in Lang::ALL {
            let text = format.write(&all(lang));
            // What spreadsheets know UTF-8 by.
            let text = text.strip_prefix('\u{feff}').unwrap();
            let rows = rows(text, separator);
            assert_eq!(rows.len(), RECORD.events.len() + 1);
            for (row, event) in rows[1..].iter().zip(&RECORD.events) {
                let cell = |at: usize| plain(&row[at]);
                assert_eq!(cell(0), event.id);
                assert_eq!(cell(1), event.date.to_string());
                assert_eq!(cell(2), event.date.in_words(lang));
                assert_eq!(cell(8), event.title.get(lang));
                assert_eq!(cell(9), event.summary.get(lang));
                assert_eq!(cell(13), event.part_of.unwrap_or_default());
                assert_eq!(
                    cell(14),
                    event.documents.iter().map(|text| text.get(lang)).collect::<Vec<_>>().join("; ")
                );
                assert_eq!(cell(20), event.teaching.map_or("", |note| note.get(lang)));
                assert_eq!(cell(22), lang.tag());
                for evidence in &event.evidence {
                    if let chronicle::Evidence::Page { url, publisher, .. } = evidence {
                        assert!(cell(16).contains(publisher) && cell(17).contains(url), "{}", event.id);
                    }
                }
            }
        }
    }
}

#[test]
fn no_cell_is_a_formula() {
    for format in [Format::Csv, Format::CsvSemicolon, Format::TimelineCsv] {
        let text = format.write(&all(Lang::Vi));
        let separator = if format == Format::CsvSemicolon { b';' } else { b',' };
        for cell in rows(&text, separator).iter().flatten() {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{format:?}: {cell}");
        }
    }
}

#[test]
fn the_table_of_timeline_js_has_its_columns_and_no_finer_dates_than_are_known() {
    let rows = rows(&Format::TimelineCsv.write(&all(Lang::Vi)), b',');
    let head = "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media \
                Credit,Media Caption,Media Thumbnail,Type,Group,Background,Alt Text";
    assert_eq!(rows[0].iter().collect::<Vec<_>>().join(","), head);
    assert_eq!(&rows[1][15], "title");
    assert_eq!(rows.len(), RECORD.events.len() + 2);
    for (row, event) in rows[2..].iter().zip(&RECORD.events) {
        let date = event.date.to_string();
        assert_eq!(&row[8], event.date.in_words(Lang::Vi));
        match date.len() {
            4 => assert_eq!([&row[0], &row[1], &row[2], &row[4]], [&date[..4], "", "", ""], "{date}"),
            7 => assert_eq!([&row[1].parse::<u8>().unwrap().to_string(), &row[2]], [&row[1], ""], "{date}"),
            _ if event.date.is_one_of() => assert_eq!(&row[2], "", "{date}"),
            _ => {}
        }
    }
}
