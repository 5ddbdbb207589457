//! The list of what a reader keeps who wants to read offline, and the worker that keeps it.
//!
//! `public/sw.js` has a place for the list's name, which has the sum of the list in it, which has the sums of the files:
//! the worker changes when any file does, and takes nothing that is not what was built.

use std::{collections::BTreeMap, fs, io, path::Path};

use serde::Serialize;

use crate::{compress, failure::Failure, project, site_files, sums, whole};

/// The name of the worker. It stays for ever: browsers ask for it by this name.
const WORKER: &str = "sw.js";

/// What stands in the worker for the name of the list.
const PLACE: &str = "OFFLINE_LIST";

/// What is not kept: what is only for hosts, robots and programs that read feeds. Compressed forms neither.
const LEFT_OUT: [&str; 9] = [
    WORKER,
    "sw-off.js",
    sums::SUMS,
    "_headers",
    "robots.txt",
    "sitemap.xml",
    "feed.xml",
    "feed.json",
    whole::FILE,
];

/// What the worker has to fetch.
#[derive(Serialize)]
struct List {
    /// About how many bytes that is on the way, compressed.
    bytes: u64,
    /// The SHA-256 of every file by its name.
    files: BTreeMap<String, String>,
}

/// Writes the list and the worker into a site that is complete but for them and the sums.
///
/// # Errors
/// When a file cannot be read or written, or the worker has no place for the list's name.
pub fn write(site: &Path) -> Result<(), Failure> {
    let failed =
        |path: &Path, error: &io::Error| Failure::new(format!("cannot list {}: {error}", path.display()));
    let mut list = List { bytes: 0, files: BTreeMap::new() };
    for (name, path) in site_files::all(site).map_err(|(path, error)| failed(&path, &error))? {
        if is_kept(&name) {
            let bytes = fs::read(&path).map_err(|error| failed(&path, &error))?;
            list.bytes +=
                fs::metadata(compress::beside(&path, "br")).map_or(bytes.len() as u64, |data| data.len());
            list.files.insert(name, sums::hex(&bytes));
        }
    }
    let list = serde_json::to_string(&list).map_err(|error| Failure::new(error.to_string()))?;
    let sum: String = sums::hex(list.as_bytes()).chars().take(16).collect();
    let name = format!("offline-{sum}.json");
    let source = project::root().join("public").join(WORKER);
    let worker = fs::read_to_string(&source).map_err(|error| failed(&source, &error))?;
    if worker.matches(PLACE).count() != 1 {
        return Err(Failure::new(format!("{} has not one {PLACE} in it", source.display())));
    }
    for (name, text) in [(name.as_str(), list.as_str()), (WORKER, &worker.replace(PLACE, &name))] {
        let path = site.join(name);
        fs::write(&path, text)
            .and_then(|()| compress::write_forms(&path))
            .map_err(|error| failed(&path, &error))?;
    }
    Ok(())
}

fn is_kept(name: &str) -> bool {
    let file = name.rsplit('/').next().unwrap_or(name);
    !LEFT_OUT.contains(&file) && !compress::is_form(name)
}

#[cfg(test)]
mod tests {
    use super::is_kept;

    #[test]
    fn what_a_reader_sees_is_kept() {
        for name in
            ["index.html", "en/e/x.html", "app-1a_bg.wasm", "details-1a.bundle", "boot.js", "404.html"]
        {
            assert!(is_kept(name), "{name}");
        }
        for name in ["sw.js", "en/feed.xml", "index.html.br", "e/x.html.gz", "_headers", "SHA256SUMS"] {
            assert!(!is_kept(name), "{name}");
        }
    }
}
