//! The second programs of the site: what only some readers open is a WebAssembly program of its own.
//!
//! Trunk builds them as it builds web workers, whose files it names by the binary alone. Here they get names that change
//! with what is in them, so that no cache ever mixes two builds, and the page is told of them.

use std::{
    env,
    fmt::Write,
    fs, io,
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

use crate::{failure::Failure, project};

/// The page, and the script in it whose address says what to start.
const PAGE: &str = "index.html";
const STARTER: &str = "boot.js?";

/// Names the second programs in the folder in which Trunk puts the site together, puts their style sheets beside them,
/// and writes them into the page.
///
/// # Errors
/// When it is not called by Trunk, a file cannot be read or written, or the page does not start anything.
pub fn name() -> Result<(), Failure> {
    let site = env::var_os("TRUNK_STAGING_DIR").ok_or_else(|| {
        Failure::new("TRUNK_STAGING_DIR is not set")
            .remedy("Trunk calls this by itself: run `cargo xtask build` or `cargo xtask serve`")
    })?;
    name_in(Path::new(&site), &project::root().join("style"))
}

fn name_in(site: &Path, styles: &Path) -> Result<(), Failure> {
    let failed = |path: &Path, error: &io::Error| {
        Failure::new(format!("cannot name the program of {}: {error}", path.display()))
    };
    let page = site.join(PAGE);
    let mut text = fs::read_to_string(&page).map_err(|error| failed(&page, &error))?;
    for name in names_in(site).map_err(|error| failed(site, &error))? {
        let built = [".js", "_bg.wasm"].map(|end| (site.join([&name, end].concat()), end));
        let mut contents = Vec::new();
        for (path, end) in &built {
            contents.push((fs::read(path).map_err(|error| failed(path, &error))?, *end));
        }
        let mut style = Vec::new();
        for path in sheets_of(styles, &name).map_err(|error| failed(styles, &error))? {
            style.extend(fs::read(&path).map_err(|error| failed(&path, &error))?);
        }
        contents.push((style, ".css"));
        let mut all = Sha256::new();
        for (bytes, _) in &contents {
            all.update(bytes);
        }
        let stem = format!("{name}-{}", sixteen_digits(&all.finalize()));
        for (bytes, end) in contents {
            let path = site.join([&stem, end].concat());
            fs::write(&path, bytes).map_err(|error| failed(&path, &error))?;
        }
        for (path, _) in &built {
            fs::remove_file(path).map_err(|error| failed(path, &error))?;
        }
        text = told(&text, &name, &stem).ok_or_else(|| {
            Failure::new(format!("the built {PAGE} has no script `{STARTER}…`"))
                .remedy("Trunk.toml's `pattern_script` writes it")
        })?;
    }
    fs::write(&page, text).map_err(|error| failed(&page, &error))
}

/// The style sheets of a program, which make one file: `teach.css`, then `teach-paper.css` and others by their names.
fn sheets_of(styles: &Path, name: &str) -> io::Result<Vec<PathBuf>> {
    let (own, part) = ([name, ".css"].concat(), [name, "-"].concat());
    let mut parts = Vec::new();
    for entry in fs::read_dir(styles)? {
        let file = PathBuf::from(entry?.file_name());
        let is_part = file.to_str().is_some_and(|file| file.starts_with(&part));
        if is_part && file.extension().is_some_and(|extension| extension == "css") {
            parts.push(styles.join(file));
        }
    }
    parts.sort();
    parts.insert(0, styles.join(own));
    Ok(parts)
}

/// The names of the programs that have none of their own yet, sorted.
fn names_in(site: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(site)? {
        let file = entry?.file_name();
        let name = file.to_str().and_then(|file| file.strip_suffix("_bg.wasm"));
        names.extend(name.filter(|name| !is_named(name)).map(str::to_owned));
    }
    names.sort();
    Ok(names)
}

/// Whether the name of a program says what is in it.
fn is_named(stem: &str) -> bool {
    stem.rsplit_once('-').is_some_and(|(_, sum)| {
        sum.len() > 8 && sum.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
    })
}

/// As much of a sum as names hold.
fn sixteen_digits(sum: &[u8]) -> String {
    sum.iter().take(8).fold(String::new(), |mut digits, byte| {
        // Writing to a string cannot fail.
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

/// The page that tells its starter of a program.
fn told(page: &str, name: &str, stem: &str) -> Option<String> {
    let (before, after) = page.split_once(STARTER)?;
    Some([before, STARTER, name, "=", stem, "&amp;", after].concat())
}

#[cfg(test)]
mod tests {
    use super::{name_in, told};
    use std::fs;

    #[test]
    fn programs_are_named_by_what_is_in_them_and_the_page_is_told() {
        let folder = std::env::temp_dir().join(format!("xtask-programs-{}", std::process::id()));
        let (site, styles) = (folder.join("site"), folder.join("style"));
        for folder in [&site, &styles] {
            fs::create_dir_all(folder).unwrap();
        }
        let names = |style: &str| {
            fs::write(site.join("index.html"), "<script src=\"./boot.js?js=a.js&amp;wasm=a.wasm\">").unwrap();
            fs::write(site.join("app-0123456789abcdef_bg.wasm"), "main").unwrap();
            fs::write(site.join("teach.js"), "script").unwrap();
            fs::write(site.join("teach_bg.wasm"), "program").unwrap();
            fs::write(styles.join("teach.css"), style).unwrap();
            fs::write(styles.join("teach-paper.css"), "r {}").unwrap();
            name_in(&site, &styles).unwrap();
            let page = fs::read_to_string(site.join("index.html")).unwrap();
            let stem = page.split(['=', '&']).nth(2).unwrap().to_owned();
            for (end, content) in
                [(".js", "script"), ("_bg.wasm", "program"), (".css", [style, "r {}"].concat().as_str())]
            {
                assert_eq!(fs::read_to_string(site.join([&stem, end].concat())).unwrap(), content);
            }
            stem
        };
        let stem = names("p {}");
        assert!(!site.join("teach.js").exists() && !site.join("teach_bg.wasm").exists());
        assert!(site.join("app-0123456789abcdef_bg.wasm").exists());
        // The same files have the same name; another style sheet makes another program.
        assert_eq!(names("p {}"), stem);
        assert_ne!(names("q {}"), stem);
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_page_that_starts_nothing_is_refused() {
        assert_eq!(told("<p>", "teach", "teach-1"), None);
    }
}
