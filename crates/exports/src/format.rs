//! The formats.

use crate::{Selection, bibliography, calendar, json, markdown, table, timeline_js};

/// A format of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A table with commas, for spreadsheets.
    Csv,
    /// The same with semicolons, for spreadsheets of systems that take a comma for a decimal point.
    CsvSemicolon,
    /// Text with marks.
    Markdown,
    /// A calendar by RFC 5545.
    Calendar,
    /// `TimelineJS`, as JSON.
    TimelineJson,
    /// `TimelineJS`, as the table that it reads.
    TimelineCsv,
    /// The record itself, of what is chosen.
    Json,
    /// A bibliography for `BibLaTeX`.
    BibTex,
    /// A bibliography in RIS.
    Ris,
    /// A bibliography in CSL-JSON.
    CslJson,
}

impl Format {
    /// All formats: for reading, for other programs, for bibliographies.
    pub const ALL: [Self; 10] = [
        Self::Csv,
        Self::CsvSemicolon,
        Self::Markdown,
        Self::Calendar,
        Self::TimelineJson,
        Self::TimelineCsv,
        Self::Json,
        Self::BibTex,
        Self::Ris,
        Self::CslJson,
    ];

    /// A name for addresses and attributes.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::CsvSemicolon => "csv-semicolon",
            Self::Markdown => "markdown",
            Self::Calendar => "icalendar",
            Self::TimelineJson => "timelinejs-json",
            Self::TimelineCsv => "timelinejs-csv",
            Self::Json => "json",
            Self::BibTex => "bibtex",
            Self::Ris => "ris",
            Self::CslJson => "csl-json",
        }
    }

    /// The format of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.as_str() == name)
    }

    /// What its file's name ends with. No two formats share one, so that all can lie in one folder.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Csv => ".csv",
            Self::CsvSemicolon => "-semicolon.csv",
            Self::Markdown => ".md",
            Self::Calendar => ".ics",
            Self::TimelineJson => "-timelinejs.json",
            Self::TimelineCsv => "-timelinejs.csv",
            Self::Json => ".json",
            Self::BibTex => ".bib",
            Self::Ris => ".ris",
            Self::CslJson => "-csl.json",
        }
    }

    /// Its media type.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Csv | Self::CsvSemicolon | Self::TimelineCsv => "text/csv;charset=utf-8",
            Self::Markdown => "text/markdown;charset=utf-8",
            Self::Calendar => "text/calendar;charset=utf-8",
            Self::TimelineJson | Self::Json => "application/json",
            Self::BibTex => "application/x-bibtex;charset=utf-8",
            Self::Ris => "application/x-research-info-systems;charset=utf-8",
            Self::CslJson => "application/vnd.citationstyles.csl+json",
        }
    }

    /// The text of the file. O(what is chosen).
    #[must_use]
    pub fn write(self, selection: &Selection<'_>) -> String {
        match self {
            Self::Csv => table::write(selection, ','),
            Self::CsvSemicolon => table::write(selection, ';'),
            Self::Markdown => markdown::write(selection),
            Self::Calendar => calendar::write(selection),
            Self::TimelineJson => timeline_js::json(selection),
            Self::TimelineCsv => timeline_js::csv(selection),
            Self::Json => json::write(selection),
            Self::BibTex => bibliography::bibtex(&selection.of_record()),
            Self::Ris => bibliography::ris(&selection.of_record()),
            Self::CslJson => bibliography::csl(&selection.of_record()),
        }
    }
}
