//! The sizes of the built site, and the budget of a first visit.

use std::{fs, io, path::Path};

use crate::{compress, failure::Failure, site_files, sums::SUMS, table::Table};

/// What a first visit shall load at the most, in bytes after brotli: HTML, CSS, JavaScript and WebAssembly with the
/// data in it. The site is not there yet.
pub const FIRST_LOAD_BUDGET: usize = 126_000;

/// What it may not exceed on the way there: a build over it fails. Lowered with every saving, raised only for what a
/// reader gets for it.
pub const FIRST_LOAD_CEILING: usize = 237_500;

/// What each second program may weigh in bytes after brotli: script, WebAssembly and style. Only those load it who open
/// one of its screens.
const PROGRAM_CEILINGS: [(&str, usize); 2] = [("teach", 150_000), ("draft", 140_000)];

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
            let is_form = [".br", ".gz"].iter().any(|form| name.ends_with(form));
            if is_form || name == SUMS {
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
        table.row(["ceiling in force".to_owned(), String::new(), grouped(FIRST_LOAD_CEILING)]);
        for (name, (raw, brotli)) in self.programs() {
            table.row([format!("program {name}, on demand"), grouped(raw), grouped(brotli)]);
            let ceiling = ceiling_of(name).map_or_else(String::new, grouped);
            table.row([format!("ceiling of {name}"), String::new(), ceiling]);
        }
        table
    }

    /// The second programs with their bytes, raw and after brotli.
    fn programs(&self) -> Vec<(&str, (usize, usize))> {
        let is_program = |asset: &&Asset| !asset.first && asset.name.ends_with("_bg.wasm");
        let stems = self.0.iter().filter(is_program).filter_map(|asset| asset.name.strip_suffix("_bg.wasm"));
        stems
            .map(|stem| {
                let ends = ["_bg.wasm", ".js", ".css"].map(|end| [stem, end].concat());
                let files = self.0.iter().filter(|asset| ends.contains(&asset.name));
                let sums = files.fold((0, 0), |(raw, brotli), file| (raw + file.raw, brotli + file.brotli));
                (stem.rsplit_once('-').map_or(stem, |(name, _)| name), sums)
            })
            .collect()
    }

    /// Checks the ceilings.
    ///
    /// # Errors
    /// When a first visit loads more than [`FIRST_LOAD_CEILING`], or a second program weighs more than its own.
    pub fn check_ceiling(&self) -> Result<(), Failure> {
        for (name, (_, brotli)) in self.programs() {
            let ceiling = ceiling_of(name).ok_or_else(|| {
                Failure::new(format!("the program {name} has no ceiling"))
                    .remedy("give it one in xtask/src/sizes.rs")
            })?;
            if brotli > ceiling {
                return Err(Failure::new(format!(
                    "the program {name} is {} bytes over its ceiling of {}",
                    grouped(brotli - ceiling),
                    grouped(ceiling)
                )));
            }
        }
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
            .filter(|asset| asset.first)
            .fold((0, 0), |(raw, brotli), asset| (raw + asset.raw, brotli + asset.brotli))
    }
}

/// The ceiling of a second program.
fn ceiling_of(name: &str) -> Option<usize> {
    PROGRAM_CEILINGS.iter().find(|(other, _)| *other == name).map(|(_, ceiling)| *ceiling)
}

/// What a page makes a browser load where scripts run: its scripts, its style sheets, and what it asks for ahead.
fn loaded_by(page: &str) -> Vec<&str> {
    let mut loaded = Vec::new();
    let mut rest = page;
    while let Some((_, tag)) = rest.split_once('<') {
        // What stands for browsers without scripts is passed over.
        if tag.starts_with("noscript") {
            rest = tag.split_once("</noscript").map_or("", |(_, after)| after);
            continue;
        }
        let (tag, after) = tag.split_once('>').unwrap_or((tag, ""));
        rest = after;
        let is = |name: &str, value: &str| attribute(tag, name) == Some(value);
        let address = match tag.split_whitespace().next() {
            Some("script") if attribute(tag, "nomodule").is_none() => attribute(tag, "src"),
            Some("link") if ["stylesheet", "preload", "modulepreload"].iter().any(|rel| is("rel", rel)) => {
                attribute(tag, "href")
            }
            _ => None,
        };
        let name = address.map(|address| address.split('?').next().unwrap_or(address));
        loaded.extend(name.map(|name| name.trim_start_matches("./")));
    }
    loaded
}

/// The value of an attribute of a tag, quoted or not; empty where it has none.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let mut rest = tag.split_once(char::is_whitespace)?.1.trim_start();
    while !rest.is_empty() {
        let end = rest.find(|c: char| c == '=' || c.is_whitespace()).unwrap_or(rest.len());
        let (this, after) = rest.split_at(end);
        let (value, after) = match after.strip_prefix('=') {
            None => ("", after),
            Some(after) => match after.strip_prefix('"') {
                Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
                None => after.split_at(after.find(char::is_whitespace).unwrap_or(after.len())),
            },
        };
        if this == name {
            return Some(value);
        }
        rest = after.trim_start();
    }
    None
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
    use super::{Asset, FIRST_LOAD_CEILING, Sizes, grouped, loaded_by};

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
    fn a_page_loads_its_scripts_and_styles_and_what_it_asks_for_ahead() {
        let page = r#"<link href=./icon.svg rel=icon><noscript><link href=no-script.css rel=stylesheet></noscript>
            <link href=./page.css integrity=sha384-x/= rel=stylesheet><script nomodule defer src="plain.js"></script>
            <script src="./boot.js?js=app.js&wasm=app.wasm" type=module></script>
            <link crossorigin href=./app.js rel=modulepreload><link as=fetch href="./app.wasm" rel=preload>
            <link rel="alternate" href="en/index.html"><a href="e/x.html">"#;
        assert_eq!(loaded_by(page), ["page.css", "boot.js", "app.js", "app.wasm"]);
    }

    #[test]
    fn only_what_a_first_visit_loads_counts() {
        let mut sizes = Sizes(vec![
            asset("app_bg.wasm", 400_000, FIRST_LOAD_CEILING - 10, true),
            asset("index.html", 20, 10, true),
            asset("e/x.html", 90_000, 90_000, false),
        ]);
        assert!(sizes.check_ceiling().is_ok());
        sizes.0.push(asset("boot.js", 1, 1, true));
        let failure = sizes.check_ceiling().unwrap_err().to_string();
        assert!(failure.contains("1 bytes over"), "{failure}");
    }

    #[test]
    fn a_second_program_is_no_part_of_a_first_visit_and_has_a_ceiling_of_its_own() {
        let mut sizes = Sizes(vec![
            asset("app-0_bg.wasm", 400_000, 10, true),
            asset("teach-1_bg.wasm", 300, 90, false),
            asset("teach-1.css", 20, 7, false),
            asset("teach-1.js", 30, 10, false),
        ]);
        assert_eq!((sizes.programs(), sizes.first_load().1), (vec![("teach", (350, 107))], 10));
        assert!(sizes.check_ceiling().is_ok());
        sizes.0.push(asset("other-1_bg.wasm", 3, 2, false));
        assert!(sizes.check_ceiling().unwrap_err().to_string().contains("other has no ceiling"));
        sizes.0[1].brotli = 1_000_000;
        sizes.0.pop();
        assert!(sizes.check_ceiling().unwrap_err().to_string().contains("over its ceiling"));
    }

    #[test]
    fn the_table_names_files_folders_total_and_goal() {
        let sizes = Sizes(vec![
            asset("a.js", 1_000, 300, true),
            asset("e/x.html", 500, 200, false),
            asset("e/y.html", 500, 200, false),
        ]);
        let table = sizes.table().to_string();
        for line in
            ["a.js                              1 000      300", "e/ (2 files)", "2 000      700", "126 000"]
        {
            assert!(table.contains(line), "{table}");
        }
    }
}
