//! The compressed forms of the site's files, for hosts that serve such as they are.

use std::{
    ffi::OsString,
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};

use crate::{failure::Failure, site_files};

/// What shrinks; a host may want any of it compressed.
const EXTENSIONS: [&str; 9] = ["html", "css", "js", "wasm", "bundle", "svg", "xml", "json", "txt"];

/// Writes `x.br` and `x.gz` beside every file `x` that shrinks. The same file gives the same bytes.
///
/// # Errors
/// When a file cannot be read or written.
pub fn write_beside(site: &Path) -> Result<(), Failure> {
    let failed =
        |path: &Path, error: &io::Error| Failure::new(format!("cannot compress {}: {error}", path.display()));
    for (name, path) in site_files::all(site).map_err(|(path, error)| failed(&path, &error))? {
        if !name.rsplit_once('.').is_some_and(|(_, extension)| EXTENSIONS.contains(&extension)) {
            continue;
        }
        write_forms(&path).map_err(|error| failed(&path, &error))?;
    }
    Ok(())
}

/// Writes both compressed forms of the file.
///
/// # Errors
/// When it cannot be read, or a form cannot be written.
pub fn write_forms(path: &Path) -> io::Result<()> {
    let bytes = fs::read(path)?;
    fs::write(beside(path, "br"), brotli(&bytes)?)?;
    fs::write(beside(path, "gz"), gzip(&bytes)?)
}

/// Whether a file of that name is a compressed form of another.
pub fn is_form(name: &str) -> bool {
    [".br", ".gz"].iter().any(|form| name.ends_with(form))
}

/// The path of a compressed form.
pub fn beside(path: &Path, form: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(".");
    name.push(form);
    name.into()
}

/// Brotli at its highest quality.
fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let parameters = BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    let (mut input, mut output) = (bytes, Vec::new());
    brotli::BrotliCompress(&mut input, &mut output, &parameters)?;
    Ok(output)
}

/// Gzip without a time of day in it.
fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut writer = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    writer.write_all(bytes)?;
    writer.finish()
}

#[cfg(test)]
mod tests {
    use super::{beside, brotli, gzip};
    use std::{io::Read, path::Path};

    #[test]
    fn compressed_forms_give_back_what_went_in_and_are_always_the_same() {
        let text = "Niên biểu ASEAN 2020. ".repeat(100);
        let (br, gz) = (brotli(text.as_bytes()).unwrap(), gzip(text.as_bytes()).unwrap());
        assert!(br.len() < 100 && gz.len() < 200, "{} {}", br.len(), gz.len());
        let (mut from_br, mut from_gz) = (Vec::new(), String::new());
        brotli::BrotliDecompress(&mut br.as_slice(), &mut from_br).unwrap();
        flate2::read::GzDecoder::new(gz.as_slice()).read_to_string(&mut from_gz).unwrap();
        assert_eq!((from_br, from_gz.as_str()), (text.clone().into_bytes(), text.as_str()));
        assert_eq!(gz, gzip(text.as_bytes()).unwrap());
        // No time of day: bytes 4 to 7 of RFC 1952.
        assert_eq!(gz[4..8], [0; 4]);
    }

    #[test]
    fn a_compressed_form_lies_beside_its_file() {
        assert_eq!(beside(Path::new("dist/e/x.html"), "br"), Path::new("dist/e/x.html.br"));
    }
}
