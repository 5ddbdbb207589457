//! Completes a built site: `pages FOLDER [ADDRESS]`. It is run by `cargo xtask build`.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process::ExitCode,
};

use nien_bieu::catalogue::Catalogue;
use pages::{Address, File, Place, files, headers, with_text};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let (folder, address) = match arguments.as_slice() {
        [folder] => (folder, None),
        [folder, address] => (folder, Some(address)),
        _ => {
            eprintln!("usage: pages FOLDER [ADDRESS]");
            return ExitCode::FAILURE;
        }
    };
    match complete(Path::new(folder), address.map(String::as_str)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes the pages into the folder of the built app and completes the app's own.
fn complete(folder: &Path, address: Option<&str>) -> Result<(), String> {
    let address = address.map(str::parse::<Address>).transpose().map_err(|error| error.to_string())?;
    let catalogue = Catalogue::whole().map_err(|error| format!("the record cannot be read: {error}"))?;
    // The record lives as long as the program.
    let catalogue: &'static Catalogue = Box::leak(Box::new(catalogue));
    let built = names_in(folder)?;
    let named = |stem: &str, extension: &str| hashed(&built, stem, extension, folder);
    let styles = ["tokens", "page", "reading"].map(|stem| named(stem, "css"));
    let place =
        Place { address, styles: styles.into_iter().collect::<Result<_, _>>()?, icon: named("icon", "svg")? };
    let index = folder.join("index.html");
    let app = fs::read_to_string(&index).map_err(|error| cannot("read", &index, &error))?;
    let app = with_text(&app, catalogue, &place).map_err(|error| error.to_string())?;
    fs::write(&index, app).map_err(|error| cannot("write", &index, &error))?;
    let mut made = files(catalogue, &place);
    let all: Vec<String> = built.into_iter().chain(made.iter().map(|file| file.path.clone())).collect();
    made.push(File { path: "_headers".to_owned(), text: headers(all.iter().map(String::as_str)) });
    for File { path, text } in made {
        let path = folder.join(path);
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent).map_err(|error| cannot("make the folder", parent, &error))?;
        fs::write(&path, text).map_err(|error| cannot("write", &path, &error))?;
    }
    Ok(())
}

/// The names of the files in the folder itself, sorted.
fn names_in(folder: &Path) -> Result<Vec<String>, String> {
    let entries = fs::read_dir(folder).map_err(|error| cannot("read", folder, &error))?;
    let paths: Result<Vec<PathBuf>, io::Error> =
        entries.map(|entry| entry.map(|entry| entry.path())).collect();
    let paths = paths.map_err(|error| cannot("read", folder, &error))?;
    let files = paths.into_iter().filter(|path| path.is_file());
    let mut names: Vec<String> =
        files.filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned())).collect();
    names.sort();
    Ok(names)
}

/// The name of the file that was built from `stem.extension`.
fn hashed(names: &[String], stem: &str, extension: &str, folder: &Path) -> Result<String, String> {
    let is_it = |name: &&String| {
        let rest = name.strip_prefix(stem).and_then(|rest| rest.strip_prefix('-'));
        rest.is_some_and(|rest| rest.ends_with(&[".", extension].concat()))
    };
    names.iter().find(is_it).cloned().ok_or_else(|| {
        format!(
            "{} has no {stem}-….{extension}; index.html must take in {stem}.{extension}",
            folder.display()
        )
    })
}

fn cannot(what: &str, path: &Path, error: &io::Error) -> String {
    format!("cannot {what} {}: {error}", path.display())
}
