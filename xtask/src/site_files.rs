//! The files of a built site.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// Every file in `site` and its subfolders, with its name in the site, which has `/` between its parts; sorted by name.
///
/// # Errors
/// When a folder cannot be read; the path is that of the folder.
pub fn all(site: &Path) -> Result<Vec<(String, PathBuf)>, (PathBuf, io::Error)> {
    let mut files = Vec::new();
    let mut folders = vec![site.to_owned()];
    while let Some(folder) = folders.pop() {
        let failed = |error| (folder.clone(), error);
        for entry in fs::read_dir(&folder).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push((name_in(site, &path), path));
            }
        }
    }
    files.sort();
    Ok(files)
}

fn name_in(site: &Path, path: &Path) -> String {
    let parts = path.strip_prefix(site).unwrap_or(path);
    parts.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}
