//! The site in one file, which opens from a disk: `dist/nien-bieu-asean-2020.html`.
//!
//! A page that is opened from a disk may fetch nothing and load no modules. So one page has everything in it: the program
//! (`src/bin/whole.rs`), its script, the style sheets and what the site's programs fetch, packed by LZMA and written as
//! text; and a small script that unpacks and starts them (`public/whole`). Its policy lets these scripts and this style
//! run, by their sums, and nothing else.

mod units;

use std::{
    fs, io,
    io::Write,
    path::{Path, PathBuf},
};

use base64::{Engine, engine::general_purpose::STANDARD};
use lzma_rust2::{LzmaOptions, LzmaWriter};
use sha2::{Digest, Sha256};

use crate::{
    failure::Failure,
    machine,
    process::{capture, run},
    project,
    setup::{TARGET, Toolbox},
    site_files,
};

/// The file's name in the site.
pub const FILE: &str = "nien-bieu-asean-2020.html";

/// The binary.
const PROGRAM: &str = "whole";

/// The style sheets that the page of the site loads, in its order, and that of the program for teaching.
const STYLES: [&str; 5] = ["tokens", "page", "drawing", "reading", "teach"];

/// What the programs fetch beside them; those with a hash in their names by what stands before it.
const FETCHED: [(&str, &str); 3] =
    [("details", ".bundle"), ("citations", ".json"), ("en/citations", ".json")];

/// What follows the script of the program: a page of its own starts it.
const START: &str = "\nwindow.startProgram = (wasm) => wasm_bindgen({ module_or_path: wasm });\n";

/// Builds the program and writes the file into a site whose pages are written. `address` is where the site is published,
/// for what the page says to others.
///
/// # Errors
/// When the program cannot be built, or a file cannot be read or written.
pub fn write(toolbox: &Toolbox, site: &Path, address: Option<&str>) -> Result<(), Failure> {
    println!("\nPacking the site into one file");
    let [script, program] = built(toolbox)?;
    let names: Vec<(String, PathBuf)> = site_files::all(site)
        .map_err(|(path, error)| Failure::new(format!("cannot pack {}: {error}", path.display())))?;
    let in_site = |stem: &str, end: &str| {
        let found = names.iter().find(|(name, _)| is_file(name, stem, end));
        let (name, path) =
            found.ok_or_else(|| Failure::new(format!("{} has no {stem}…{end}", site.display())))?;
        Ok::<_, Failure>((name.clone(), read(path)?))
    };
    let mut style = Vec::new();
    for stem in STYLES {
        style.extend(in_site(stem, ".css")?.1);
    }
    let sums = [sum(&style), sum(&script)];
    let mut files = vec![("app.css".to_owned(), style), ("app.js".to_owned(), script)];
    for (stem, end) in FETCHED {
        files.push(in_site(stem, end)?);
    }
    files.push(("app.wasm".to_owned(), program));
    let page = page(&files, &sums, address)?;
    let path = site.join(FILE);
    fs::write(&path, page).map_err(|error| Failure::new(format!("cannot write {}: {error}", path.display())))
}

/// The script of the program, and the program.
fn built(toolbox: &Toolbox) -> Result<[Vec<u8>; 2], Failure> {
    run(toolbox
        .command("cargo")?
        .args(["build", "--release", "--locked", "--bin", PROGRAM, "--target", TARGET])
        .env(machine::FLAGS, machine::remapping()?))?;
    let output = target_folder(toolbox)?.join(TARGET).join("release");
    let folder = output.join(PROGRAM);
    run(toolbox
        .command("wasm-bindgen")?
        .args(["--target", "no-modules", "--no-typescript", "--out-name", PROGRAM, "--out-dir"])
        .arg(&folder)
        .arg(output.join(PROGRAM).with_extension("wasm")))?;
    let program = folder.join("whole_bg.wasm");
    run(toolbox.command("wasm-opt")?.arg("-Oz").arg(&program).arg("-o").arg(&program))?;
    let mut script = read(&folder.join("whole.js"))?;
    script.extend(START.as_bytes());
    Ok([script, read(&program)?])
}

/// Where cargo builds.
fn target_folder(toolbox: &Toolbox) -> Result<PathBuf, Failure> {
    let printed = capture(toolbox.command("cargo")?.args([
        "metadata",
        "--no-deps",
        "--format-version",
        "1",
        "--locked",
    ]))?;
    let told: serde_json::Value =
        serde_json::from_str(&printed).map_err(|error| Failure::new(format!("`cargo metadata`: {error}")))?;
    told["target_directory"]
        .as_str()
        .map(PathBuf::from)
        .ok_or_else(|| Failure::new("`cargo metadata` names no target directory"))
}

/// Whether the site's file of that name is the one with that stem, before a hash or not.
fn is_file(name: &str, stem: &str, end: &str) -> bool {
    let rest = name.strip_prefix(stem).and_then(|rest| rest.strip_suffix(end));
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// The page with the files in it.
fn page(files: &[(String, Vec<u8>)], sums: &[String; 2], address: Option<&str>) -> Result<Vec<u8>, Failure> {
    let folder = project::root().join("public/whole");
    let text = |name: &str| {
        let path = folder.join(name);
        String::from_utf8(read(&path)?).map_err(|error| Failure::new(format!("{}: {error}", path.display())))
    };
    let boot = without_remarks(&text("boot.js")?);
    let all = in_one(files)?;
    let [style, script] = sums;
    let policy = format!(
        "default-src 'none'; script-src {} {script} 'wasm-unsafe-eval'; style-src {style}; img-src data:; base-uri 'none'; \
         form-action 'none'; require-trusted-types-for 'script'; trusted-types nien-bieu-whole",
        sum(boot.as_bytes())
    );
    let canonical =
        address.map(|address| format!("\n<link rel=\"canonical\" href=\"{address}\">")).unwrap_or_default();
    let page = text("page.html")?
        .replace("POLICY", &policy)
        .replace("CANONICAL", &canonical)
        .replace("LENGTH", &all.len().to_string())
        .replace("BOOT", &boot);
    let (before, after) = page
        .split_once("PACKED")
        .ok_or_else(|| Failure::new(format!("{} has no place PACKED", folder.join("page.html").display())))?;
    let packed = units::units_of(&packed(&all).map_err(|error| Failure::new(error.to_string()))?);
    Ok(units::page_of(before.encode_utf16().chain(packed).chain(after.encode_utf16())))
}

/// The files as one: a line with their names and lengths as JSON, then each.
fn in_one(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>, Failure> {
    let list: Vec<(&str, usize)> = files.iter().map(|(name, bytes)| (name.as_str(), bytes.len())).collect();
    let list = serde_json::to_string(&list).map_err(|error| Failure::new(error.to_string()))?;
    Ok([list.as_bytes(), b"\n"]
        .into_iter()
        .chain(files.iter().map(|(_, bytes)| bytes.as_slice()))
        .collect::<Vec<_>>()
        .concat())
}

/// Raw LZMA, as `public/whole/boot.js` reads it: without a header, its literals by the upper half of the byte before.
fn packed(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let options = LzmaOptions {
        dict_size: u32::try_from(bytes.len()).unwrap_or(u32::MAX).next_power_of_two(),
        lc: 4,
        lp: 0,
        pb: 0,
        nice_len: LzmaOptions::NICE_LEN_MAX,
        depth_limit: 1_000,
        ..LzmaOptions::with_preset(9)
    };
    let mut writer = LzmaWriter::new_no_header(Vec::new(), &options, false)?;
    writer.write_all(bytes)?;
    writer.finish()
}

/// The script without its lines of remarks and the spaces before lines, which would count twice in UTF-16.
fn without_remarks(script: &str) -> String {
    let lines =
        script.lines().map(str::trim_start).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The sum of a script or style, as a policy names it.
fn sum(bytes: &[u8]) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(bytes)))
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(path).map_err(|error| Failure::new(format!("cannot read {}: {error}", path.display())))
}

#[cfg(test)]
mod tests {
    use super::{in_one, is_file, packed, without_remarks};

    #[test]
    fn the_files_of_the_site_are_found_by_what_stands_before_the_hash() {
        assert!(is_file("details-1ea8d512.bundle", "details", ".bundle"));
        assert!(is_file("citations.json", "citations", ".json"));
        assert!(!is_file("en/citations.json", "citations", ".json"));
        assert!(!is_file("pages-1ea8d512.css", "page", ".css"));
    }

    #[test]
    fn files_stand_behind_a_line_that_lists_them() {
        let files = [("a.css".to_owned(), b"p {}".to_vec()), ("b".to_owned(), vec![10, 0])];
        assert_eq!(in_one(&files).unwrap(), b"[[\"a.css\",4],[\"b\",2]]\np {}\n\0");
    }

    #[test]
    fn packing_makes_less_of_it_and_always_the_same() {
        let text = "Niên biểu ASEAN 2020. ".repeat(500);
        let once = packed(text.as_bytes()).unwrap();
        assert!(once.len() < 120, "{}", once.len());
        assert_eq!(packed(text.as_bytes()).unwrap(), once);
    }

    #[test]
    fn remarks_are_left_out_and_nothing_else() {
        assert_eq!(without_remarks("// a\n  x(); // b\n\n  y('//');\n"), "x(); // b\ny('//');");
    }
}
