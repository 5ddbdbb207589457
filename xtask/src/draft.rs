//! Drafts the record of a saved page.

use std::{
    fs::{self, OpenOptions},
    io::{self, Write},
    path::Path,
};

use chronicle::Name;
use draft::{Draft, Json, Names, Page, seeds};

use crate::{
    failure::Failure,
    project,
    seeds::{compare, compile_names},
};

/// Drafts a page: as seeds, or as JSON on standard output.
///
/// # Errors
/// When the page cannot be read or is no page, or the seeds cannot be written.
pub fn draft(path: &Path, json: bool) -> Result<(), Failure> {
    let page = read(path)?;
    compile_names(|names: &[Name<'_>]| {
        let names = Names::new(names);
        let mut draft = draft::draft(&page, &names);
        if compare(|record| draft.compare(record, &names))?.is_none() {
            eprintln!("the seeds have faults, so the events were not compared with the record");
        }
        if json { print(&page, &draft) } else { write(path, &page, &draft, &names) }
    })?
}

fn read(path: &Path) -> Result<Page, Failure> {
    let shown = path.display();
    let extension = path.extension().map(|extension| extension.to_string_lossy().to_lowercase());
    let is_html = match extension.as_deref() {
        Some("html" | "htm" | "xhtml") => true,
        Some("txt" | "text" | "md") => false,
        _ => {
            return Err(Failure::new(format!("{shown} is neither HTML nor text by its name"))
                .remedy("save the page as .html, or its text as .txt"));
        }
    };
    let bytes = fs::read(path).map_err(|error| {
        Failure::new(format!("cannot read {shown}: {error}")).remedy("name the file of a saved page")
    })?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let line = 1 + error
            .as_bytes()
            .iter()
            .take(error.utf8_error().valid_up_to())
            .filter(|byte| **byte == b'\n')
            .count();
        Failure::new(format!("{shown}:{line}: the file is not in UTF-8"))
            .remedy("save it as UTF-8 in your editor or browser")
    })?;
    let page = if is_html { draft::html::page(&text) } else { Page::from_text(&text) };
    if page.lines.iter().all(|line| line.text.is_empty()) {
        return Err(Failure::new(format!("{shown} has no text"))
            .remedy("a page that scripts fill is empty when saved: copy its text into a .txt file instead"));
    }
    Ok(page)
}

/// The files of events, by their names, with their texts.
fn event_files() -> Result<Vec<(String, String)>, Failure> {
    let failed = |error: io::Error| Failure::new(format!("cannot read seeds/events: {error}"));
    let entries = fs::read_dir(project::root().join("seeds/events")).map_err(failed)?;
    let read = |entry: io::Result<fs::DirEntry>| {
        let path = entry?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        Ok((name.unwrap_or_default(), fs::read_to_string(&path)?))
    };
    entries.map(read).collect::<io::Result<_>>().map_err(failed)
}

/// Where in them an event begins: `seeds/events/asean-nga.toml:208`.
fn find_event(files: &[(String, String)], id: &str) -> Option<String> {
    let wanted = format!("id = \"{id}\"");
    files.iter().find_map(|(name, text)| {
        let at = text.lines().position(|line| line.trim() == wanted)?;
        Some(format!("seeds/events/{name}:{}", at + 1))
    })
}

fn print(page: &Page, draft: &Draft) -> Result<(), Failure> {
    let json = serde_json::to_string_pretty(&Json::new(page, draft))
        .map_err(|error| Failure::new(format!("cannot print the draft: {error}")))?;
    match writeln!(io::stdout(), "{json}") {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::new(format!("cannot print the draft: {error}")))
        }
        _ => Ok(()),
    }
}

fn write(path: &Path, page: &Page, draft: &Draft, names: &Names) -> Result<(), Failure> {
    if !draft.roles.iter().any(|role| role.is_text()) {
        return Err(Failure::new(format!("no paragraph of an article was found in {}", path.display()))
            .remedy("run it with --json to see what each line was taken for"));
    }
    let source = path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    let recorded = event_files()?;
    let files = seeds::files(page, draft, names, &source, &|id| find_event(&recorded, id));
    let root = project::root();
    let taken = files.iter().map(|file| root.join("seeds").join(&file.path)).find(|path| path.exists());
    if let Some(taken) = taken {
        let shown = taken.strip_prefix(&root).unwrap_or(&taken).display().to_string();
        return Err(
            Failure::new(format!("{shown} is there already")).remedy("rename or delete it, and draft again")
        );
    }
    for file in &files {
        let target = root.join("seeds").join(&file.path);
        // A file that came to be meanwhile is not written over either.
        let written = OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&target)
            .and_then(|mut new| new.write_all(file.text.as_bytes()));
        written.map_err(|error| Failure::new(format!("cannot write seeds/{}: {error}", file.path)))?;
        let places = file.text.lines().filter(|line| line.contains(seeds::MARK)).count();
        println!("seeds/{}: {places} lines to judge", file.path);
    }
    println!("`cargo xtask check` lists each place with its line");
    Ok(())
}
