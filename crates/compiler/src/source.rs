//! The files of the seeds, in memory.

use std::{fs, io, ops::Range, path::Path};

use crate::Error;

/// The seeds' files, sorted by path.
///
/// They need not come from a disk, so that a check can run on an editor's unsaved text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources {
    files: Vec<Source>,
}

/// One file of the seeds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its path within the project, with `/` between the parts: `seeds/names.toml`.
    pub path: String,
    /// Its text without byte order mark, with `\n` at the ends of lines.
    pub text: String,
    /// Where in [`Source::text`] bytes were replaced because they are no UTF-8.
    pub not_utf8: Option<Range<usize>>,
}

impl Source {
    /// A file of that path and those bytes.
    #[must_use]
    pub fn new(path: impl Into<String>, bytes: &[u8]) -> Self {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let (text, bad) = match std::str::from_utf8(bytes) {
            Ok(text) => (text.into(), None),
            Err(error) => (String::from_utf8_lossy(bytes), Some(error.valid_up_to())),
        };
        let not_utf8 = bad.map(|at| {
            let shift = text.get(..at).map_or(0, |before| before.matches("\r\n").count());
            at - shift..at - shift + char::REPLACEMENT_CHARACTER.len_utf8()
        });
        Self { path: path.into(), text: text.replace("\r\n", "\n"), not_utf8 }
    }

    /// The stem of the file's name: `amm` for `seeds/events/amm.toml`.
    pub(crate) fn stem(&self) -> &str {
        let name = self.path.rsplit_once('/').map_or(self.path.as_str(), |(_, name)| name);
        name.rsplit_once('.').map_or(name, |(stem, _)| stem)
    }
}

impl Sources {
    /// The given files, in any order. Their paths tell what they hold; what is none of the seeds' paths is left alone.
    pub fn new(files: impl IntoIterator<Item = Source>) -> Self {
        let mut files: Vec<_> = files.into_iter().collect();
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Self { files }
    }

    /// The files `articles/*.md`, `events/*.toml`, `lessons/*.toml` and `names.toml` of a directory.
    ///
    /// # Errors
    ///
    /// If the directory or one of these files cannot be read. A directory without one of them is no error.
    pub fn read(seeds: &Path) -> Result<Self, Error> {
        let root = seeds.file_name().map_or_else(|| "seeds".into(), |name| name.to_string_lossy());
        let mut files = Vec::new();
        // An absent directory must not pass for an empty record.
        fs::read_dir(seeds).map_err(|error| Error::Read { path: seeds.into(), error })?;
        for (folder, extension) in [("articles", "md"), ("events", "toml"), ("lessons", "toml"), ("", "toml")]
        {
            let directory = seeds.join(folder);
            let entries = match fs::read_dir(&directory) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                entries => entries.map_err(|error| Error::Read { path: directory.clone(), error })?,
            };
            for entry in entries {
                let path = entry.map_err(|error| Error::Read { path: directory.clone(), error })?.path();
                let Some(name) = path.file_name().map(|name| name.to_string_lossy()) else { continue };
                let wanted =
                    path.extension().is_some_and(|found| found == extension) && !name.starts_with('.');
                if !wanted || (folder.is_empty() && name != NAMES) {
                    continue;
                }
                let bytes = fs::read(&path).map_err(|error| Error::Read { path: path.clone(), error })?;
                let parts = [root.as_ref(), folder, name.as_ref()];
                let shown: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
                files.push(Source::new(shown.join("/"), &bytes));
            }
        }
        Ok(Self::new(files))
    }

    /// The files, sorted by path.
    #[must_use]
    pub fn files(&self) -> &[Source] {
        &self.files
    }
}

/// The name of the file of names.
const NAMES: &str = "names.toml";

/// What a file holds, by its path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Article,
    Events,
    Lessons,
    Names,
}

impl Source {
    pub(crate) fn role(&self) -> Option<Role> {
        let (folder, name) = self.path.rsplit_once('/')?;
        let folder = folder.rsplit_once('/').map_or(folder, |(_, last)| last);
        match (folder, name.rsplit_once('.')?.1) {
            ("articles", "md") => Some(Role::Article),
            ("events", "toml") => Some(Role::Events),
            ("lessons", "toml") => Some(Role::Lessons),
            _ if name == NAMES => Some(Role::Names),
            _ => None,
        }
    }
}

/// A place in the seeds: a file, by its number in [`Sources::files`], and a range of bytes of its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The file's number.
    pub file: usize,
    /// The bytes of its text.
    pub range: Range<usize>,
}

/// A value with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct At<T> {
    pub value: T,
    pub span: Span,
}
