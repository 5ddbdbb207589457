//! The sizes of the built site, and the budget of a first visit.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use brotli::enc::BrotliEncoderParams;

use crate::{failure::Failure, table::Table};

/// What a first visit shall load at the most, in bytes after brotli: HTML, CSS, JavaScript and WebAssembly with the
/// data in it. The site is not there yet.
pub const FIRST_LOAD_BUDGET: usize = 126_000;

/// What it may not exceed on the way there: a build over it fails. Lowered with every saving, raised only for what a
/// reader gets for it.
pub const FIRST_LOAD_CEILING: usize = 240_000;

/// One file of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Asset {
    /// Its path in the site, with `/`.
    name: String,
    raw: usize,
    brotli: usize,
}

impl Asset {
    /// Whether a first visit loads it.
    fn is_first_load(&self) -> bool {
        let extension = Path::new(&self.name).extension().unwrap_or_default();
        ["html", "css", "js", "wasm"].iter().any(|one| extension.eq_ignore_ascii_case(one))
    }
}

/// The sizes of all the files of a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sizes(Vec<Asset>);

impl Sizes {
    /// Measures every file in `site` and its subfolders, at brotli's highest quality (11).
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn measure(site: &Path) -> Result<Self, Failure> {
        let failed = |path: &Path, error: &io::Error| {
            Failure::new(format!("cannot measure {}: {error}", path.display()))
        };
        let mut assets = Vec::new();
        let mut folders = vec![site.to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).map_err(|error| failed(&folder, &error))? {
                let path = entry.map_err(|error| failed(&folder, &error))?.path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let bytes = fs::read(&path).map_err(|error| failed(&path, &error))?;
                let brotli = brotli_length(&bytes).map_err(|error| failed(&path, &error))?;
                assets.push(Asset { name: name_in(site, &path), raw: bytes.len(), brotli });
            }
        }
        assets.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(Self(assets))
    }

    /// The table of the sizes, with the total and the budget's line.
    pub fn table(&self) -> Table {
        let mut table = Table::new(&["file", "bytes", "brotli"]);
        for asset in &self.0 {
            table.row([asset.name.clone(), grouped(asset.raw), grouped(asset.brotli)]);
        }
        let sum = |part: fn(&Asset) -> usize| grouped(self.0.iter().map(part).sum());
        table.row(["total".to_owned(), sum(|asset| asset.raw), sum(|asset| asset.brotli)]);
        let (raw, brotli) = self.first_load();
        table.row(["first load (html, css, js, wasm)".to_owned(), grouped(raw), grouped(brotli)]);
        table.row(["goal of the first load".to_owned(), String::new(), grouped(FIRST_LOAD_BUDGET)]);
        table.row(["ceiling in force".to_owned(), String::new(), grouped(FIRST_LOAD_CEILING)]);
        table
    }

    /// Checks the ceiling.
    ///
    /// # Errors
    /// When a first visit loads more than [`FIRST_LOAD_CEILING`].
    pub fn check_ceiling(&self) -> Result<(), Failure> {
        let (_, brotli) = self.first_load();
        match brotli.checked_sub(FIRST_LOAD_CEILING) {
            Some(over) if over > 0 => Err(Failure::new(format!(
                "the first load is {} bytes over its ceiling of {}",
                grouped(over),
                grouped(FIRST_LOAD_CEILING)
            ))
            .remedy("find what grew by comparing the table above with that of an earlier commit")),
            _ => Ok(()),
        }
    }

    /// The bytes of a first visit, raw and after brotli.
    fn first_load(&self) -> (usize, usize) {
        self.0
            .iter()
            .filter(|asset| asset.is_first_load())
            .fold((0, 0), |(raw, brotli), asset| (raw + asset.raw, brotli + asset.brotli))
    }
}

fn name_in(site: &Path, path: &Path) -> String {
    let parts: PathBuf = path.strip_prefix(site).unwrap_or(path).into();
    parts.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}

fn brotli_length(bytes: &[u8]) -> io::Result<usize> {
    let parameters = BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    let mut input = bytes;
    brotli::BrotliCompress(&mut input, &mut io::sink(), &parameters)
}

/// The number with a space between groups of three digits.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(' ');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::{Asset, FIRST_LOAD_CEILING, Sizes, brotli_length, grouped};

    fn asset(name: &str, raw: usize, brotli: usize) -> Asset {
        Asset { name: name.to_owned(), raw, brotli }
    }

    #[test]
    fn digits_stand_in_groups_of_three() {
        assert_eq!(grouped(0), "0");
        assert_eq!(grouped(126), "126");
        assert_eq!(grouped(126_000), "126 000");
        assert_eq!(grouped(1_234_567), "1 234 567");
    }

    #[test]
    fn only_what_a_first_visit_loads_counts() {
        let mut sizes = Sizes(vec![
            asset("app_bg.wasm", 400_000, FIRST_LOAD_CEILING - 10),
            asset("index.html", 20, 10),
            asset("fonts/one.woff2", 90_000, 90_000),
        ]);
        assert!(sizes.check_ceiling().is_ok());
        sizes.0.push(asset("boot.JS", 1, 1));
        let failure = sizes.check_ceiling().unwrap_err().to_string();
        assert!(failure.contains("1 bytes over"), "{failure}");
    }

    #[test]
    fn the_table_names_files_total_and_goal() {
        let sizes = Sizes(vec![asset("a.js", 1_000, 300), asset("b.svg", 500, 200)]);
        let table = sizes.table().to_string();
        for line in ["a.js                              1 000      300", "1 500      500", "126 000"] {
            assert!(table.contains(line), "{table}");
        }
    }

    #[test]
    fn brotli_makes_repetition_small() {
        let length = brotli_length(&[b'x'; 10_000]).unwrap();
        assert!((1..100).contains(&length), "{length}");
    }
}
