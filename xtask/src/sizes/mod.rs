//! The sizes of the built site: what a first visit loads, and what each part is held to.

mod baseline;
mod loaded;

use std::{fs, io, path::Path};

use baseline::Parts;
use loaded::loaded_by;

use crate::{compress, failure::Failure, site_files, sums::SUMS, table::Table, whole};

/// What a first visit shall load at the most, in bytes after brotli: HTML, CSS, JavaScript and WebAssembly with the
/// data in it. The site is not there yet.
pub const FIRST_LOAD_BUDGET: usize = 126_000;

/// What the whole site in one file shall have at the most, in bytes. It is not there yet.
pub const ONE_FILE_BUDGET: usize = 300_000;

/// The page that a first visit loads.
const FRONT: &str = "index.html";

/// One file of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Asset {
    /// Its path in the site, with `/`.
    name: String,
    raw: usize,
    brotli: usize,
    /// Whether a first visit loads it.
    first: bool,
}

/// The sizes of all the files of a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sizes(Vec<Asset>);

impl Sizes {
    /// Measures every file in `site` and its subfolders, as it is and as the compressed form beside it.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn measure(site: &Path) -> Result<Self, Failure> {
        let failed = |path: &Path, error: &io::Error| {
            Failure::new(format!("cannot measure {}: {error}", path.display()))
        };
        let length =
            |path: &Path| fs::metadata(path).map(|data| usize::try_from(data.len()).unwrap_or(usize::MAX));
        let front = site.join(FRONT);
        let front = fs::read_to_string(&front).map_err(|error| failed(&front, &error))?;
        let loaded = loaded_by(&front);
        let mut assets = Vec::new();
        for (name, path) in site_files::all(site).map_err(|(path, error)| failed(&path, &error))? {
            if compress::is_form(&name) || name == SUMS {
                continue;
            }
            let raw = length(&path).map_err(|error| failed(&path, &error))?;
            let brotli = length(&compress::beside(&path, "br")).unwrap_or(raw);
            let first = name == FRONT || loaded.contains(&name.as_str());
            assets.push(Asset { name, raw, brotli, first });
        }
        Ok(Self(assets))
    }

    /// The table of the sizes, a folder of pages in a line, with the total and the budget's line.
    pub fn table(&self) -> Table {
        let mut table = Table::new(&["file", "bytes", "brotli"]);
        let mut rest = self.0.as_slice();
        while let Some(asset) = rest.first() {
            let folder = asset.name.rsplit_once('/').map(|(folder, _)| folder);
            let same = |other: &&Asset| other.name.rsplit_once('/').map(|(folder, _)| folder) == folder;
            let number = if folder.is_some() { rest.iter().take_while(same).count() } else { 1 };
            let (these, others) = rest.split_at(number);
            rest = others;
            let name = match folder {
                Some(folder) if number > 1 => format!("{folder}/ ({number} files)"),
                _ => asset.name.clone(),
            };
            let sum = |part: fn(&Asset) -> usize| grouped(these.iter().map(part).sum());
            table.row([name, sum(|asset| asset.raw), sum(|asset| asset.brotli)]);
        }
        let sum = |part: fn(&Asset) -> usize| grouped(self.0.iter().map(part).sum());
        table.row(["total".to_owned(), sum(|asset| asset.raw), sum(|asset| asset.brotli)]);
        let (raw, brotli) = self.first_load();
        table.row(["first load (html, css, js, wasm)".to_owned(), grouped(raw), grouped(brotli)]);
        table.row(["goal of the first load".to_owned(), String::new(), grouped(FIRST_LOAD_BUDGET)]);
        table.row(["goal of the one file".to_owned(), grouped(ONE_FILE_BUDGET), String::new()]);
        table
    }

    /// Checks every part against what was accepted of it.
    ///
    /// # Errors
    /// When a part has grown too much, is new, or is gone.
    pub fn check(&self) -> Result<(), Failure> {
        baseline::check(&self.parts(), &baseline::read()?)
    }

    /// Takes the sizes as they are for accepted.
    ///
    /// # Errors
    /// When they cannot be written down.
    pub fn accept(&self) -> Result<(), Failure> {
        baseline::accept(&self.parts())
    }

    /// What is held to a size: the first load by the sort of its files, and each script, style sheet, program and
    /// bundle that comes later, by its name without the hash. Pages grow with the record and are not among them.
    fn parts(&self) -> Parts {
        let mut parts = Parts::new();
        for asset in &self.0 {
            let (stem, extension) = asset.name.rsplit_once('.').unwrap_or((&asset.name, ""));
            if asset.name == whole::FILE {
                // It is carried as it is.
                parts.insert(asset.name.clone(), asset.raw);
                continue;
            }
            let name = if asset.first {
                format!("first load: {extension}")
            } else if ["js", "css", "wasm", "bundle"].contains(&extension) {
                format!("{}.{extension}", without_hash(stem))
            } else {
                continue;
            };
            *parts.entry(name).or_default() += asset.brotli;
        }
        parts
    }

    /// The bytes of a first visit, raw and after brotli.
    fn first_load(&self) -> (usize, usize) {
        self.0
            .iter()
            .filter(|asset| asset.first)
            .fold((0, 0), |(raw, brotli), asset| (raw + asset.raw, brotli + asset.brotli))
    }
}

/// The name of a file before the hash of its content: `teach` of `teach-28247574a2209143_bg`.
fn without_hash(stem: &str) -> &str {
    match stem.rsplit_once('-') {
        Some((name, hash)) if hash.trim_end_matches("_bg").bytes().all(|byte| byte.is_ascii_hexdigit()) => {
            name
        }
        _ => stem,
    }
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
    use super::{Asset, Sizes, grouped, without_hash};

    fn asset(name: &str, raw: usize, brotli: usize, first: bool) -> Asset {
        Asset { name: name.to_owned(), raw, brotli, first }
    }

    #[test]
    fn digits_stand_in_groups_of_three() {
        assert_eq!(grouped(0), "0");
        assert_eq!(grouped(126), "126");
        assert_eq!(grouped(126_000), "126 000");
        assert_eq!(grouped(1_234_567), "1 234 567");
    }

    #[test]
    fn the_first_load_is_held_by_sort_and_what_comes_later_by_name() {
        let sizes = Sizes(vec![
            asset("app-0123456789abcdef_bg.wasm", 400_000, 200_000, true),
            asset("page-0123456789abcdef.css", 20, 10, true),
            asset("tokens-0123456789abcdef.css", 20, 7, true),
            asset("teach-0123456789abcdef_bg.wasm", 70, 60, false),
            asset("no-script.css", 9, 9, false),
            asset("e/x.html", 90_000, 90_000, false),
        ]);
        let parts: Vec<(String, usize)> = sizes.parts().into_iter().collect();
        let expected = [
            ("first load: css", 17),
            ("first load: wasm", 200_000),
            ("no-script.css", 9),
            ("teach.wasm", 60),
        ];
        assert_eq!(parts, expected.map(|(name, bytes)| (name.to_owned(), bytes)));
    }

    #[test]
    fn a_hash_is_no_part_of_a_name() {
        assert_eq!(without_hash("details-1ea8d512"), "details");
        assert_eq!(without_hash("no-script"), "no-script");
        assert_eq!(without_hash("boot"), "boot");
    }

    #[test]
    fn the_table_names_files_folders_total_and_goal() {
        let sizes = Sizes(vec![
            asset("a.js", 1_000, 300, true),
            asset("e/x.html", 500, 200, false),
            asset("e/y.html", 500, 200, false),
        ]);
        let table = sizes.table().to_string().split_whitespace().collect::<Vec<_>>().join(" ");
        for line in ["a.js 1 000 300", "e/ (2 files) 1 000 400", "total 2 000 700", "126 000", "300 000"] {
            assert!(table.contains(line), "{table}");
        }
    }
}
