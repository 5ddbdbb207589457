//! Reads and checks the seeds, and compiles them into the bundle.
//!
//! [`load`] reads a directory, [`compile`] takes files from memory. Either gives the [`Compiled`] record, or a
//! [`Report`] of every fault, each with its place and its remedy. `docs/seeds.md` describes the format.
//!
//! Every file is read table by table and field by field, so that one fault does not hide the next; what the tables
//! say of each other is checked when all are read. The result depends on the files' paths and texts alone, not on the
//! order in which they come.

mod characters;
mod check;
mod code;
mod diagnostic;
mod index;
mod judge;
mod nearest;
mod read;
mod report;
mod source;

use std::{
    error, fmt, io,
    path::{Path, PathBuf},
};

use chronicle::{
    Record,
    bundle::{self, DecodeError, EncodeError, Part},
    lesson,
};
use typed_arena::Arena;

pub use code::Code;
pub use diagnostic::{Diagnostic, Label};
pub use judge::MARK;
pub use report::Report;
pub use source::{Source, Sources, Span};

use index::Index;
use read::{Reader, article, toml_file};
use source::Role;

/// The compiled record: as one bundle, and as the two that the page reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compiled {
    bundle: Vec<u8>,
    core: Vec<u8>,
    details: Vec<u8>,
    lessons: Vec<u8>,
}

impl Compiled {
    /// The bundle, in the layout of [`chronicle::bundle`]. The same seeds give the same bytes.
    #[must_use]
    pub fn bundle(&self) -> &[u8] {
        &self.bundle
    }

    /// The bundle of the record's [core](Record::core), which the program carries.
    #[must_use]
    pub fn core(&self) -> &[u8] {
        &self.core
    }

    /// The bundle of the record's [details](Record::details), which the page fetches.
    #[must_use]
    pub fn details(&self) -> &[u8] {
        &self.details
    }

    /// The ready lessons, in the layout of [`chronicle::lesson`].
    #[must_use]
    pub fn lessons(&self) -> &[u8] {
        &self.lessons
    }

    /// The name of the file of the details in the site. It has their checksum, so that a browser never takes old ones
    /// from its cache.
    #[must_use]
    pub fn details_name(&self) -> String {
        let header = self.details.first_chunk::<{ bundle::HEADER_LEN }>();
        let checksum = header.and_then(|header| header.last_chunk().copied()).map_or(0, u32::from_le_bytes);
        format!("details-{checksum:08x}.bundle")
    }

    /// The record, as the page will have it once it has both parts.
    ///
    /// # Errors
    ///
    /// If the bundle is not readable, which is then a fault of [`chronicle::bundle`].
    pub fn record(&self) -> Result<Record<'_>, DecodeError> {
        bundle::decode(&self.bundle)
    }
}

/// Reads and compiles a directory of seeds: `articles/*.md`, `events/*.toml`, `lessons/*.toml` and `names.toml`.
///
/// # Errors
///
/// If a file cannot be read, or the seeds have faults.
pub fn load(seeds: &Path) -> Result<Compiled, Error> {
    compile(Sources::read(seeds)?)
}

/// Compiles seeds. O(n) in their text, and n log n in their number.
///
/// # Errors
///
/// If they have faults; the report holds all of them.
pub fn compile(sources: Sources) -> Result<Compiled, Error> {
    let strings = Arena::new();
    let mut index = Index::default();
    let mut record = Record::default();
    let mut lessons = Vec::new();
    let mut faults = Vec::new();
    for (file, source) in sources.files().iter().enumerate() {
        let mut reader =
            Reader { file, source, base: 0, strings: &strings, weekdays: Vec::new(), faults: Vec::new() };
        characters::check(file, source, &mut reader.faults);
        judge::check(file, source, &mut reader.faults);
        match source.role() {
            Some(Role::Article) => record.articles.extend(article::read(&mut reader, &mut index)),
            Some(Role::Events) => record.events.extend(toml_file::events(&mut reader, &mut index)),
            Some(Role::Lessons) => lessons.extend(toml_file::lessons(&mut reader, &mut index)),
            Some(Role::Names) => record.names.extend(toml_file::names(&mut reader, &mut index)),
            None => {}
        }
        faults.append(&mut reader.faults);
    }
    check::all(&index, &mut faults);
    if !faults.is_empty() {
        return Err(Error::Faults(Report::new(sources, faults)));
    }
    record.articles.sort_by_key(|article| article.id);
    record.events.sort_by(chronicle::Event::in_time);
    record.names.sort_by_key(|name| name.id);
    lessons.sort_by_key(|lesson| lesson.id);
    let part = |record: &Record<'_>, part| bundle::encode_part(record, part).map_err(Error::Encode);
    Ok(Compiled {
        bundle: part(&record, Part::Whole)?,
        core: part(&record.core(), Part::Core)?,
        details: part(&record.details(), Part::Details)?,
        lessons: lesson::encode(&lessons).map_err(|error| Error::Encode(EncodeError::Record(error)))?,
    })
}

/// A record as JSON, indented, with the fields' names of [`chronicle`].
///
/// # Errors
///
/// None that a record can cause: all its keys are texts.
pub fn to_json(record: &Record<'_>) -> Result<String, serde_json::Error> {
    serde_json::to_string_pretty(record)
}

/// Why seeds were not compiled.
#[derive(Debug)]
pub enum Error {
    /// A file or directory could not be read.
    Read {
        /// Its path.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// The seeds have faults.
    Faults(Report),
    /// The record does not fit a bundle.
    Encode(EncodeError),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read { path, error } => write!(f, "cannot read {}: {error}", path.display()),
            Self::Faults(report) => report.fmt(f),
            Self::Encode(error) => error.fmt(f),
        }
    }
}

impl error::Error for Error {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match self {
            Self::Read { error, .. } => Some(error),
            Self::Faults(report) => Some(report),
            Self::Encode(error) => Some(error),
        }
    }
}
