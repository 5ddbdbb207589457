//! The SHA-256 of every file of the site, in the form that `sha256sum --check` reads.

use std::{fmt::Write, fs, io, path::Path};

use sha2::{Digest, Sha256};

use crate::{failure::Failure, site_files};

/// The name of the list.
pub const SUMS: &str = "SHA256SUMS";

/// Writes the list for all files of the site but itself.
///
/// # Errors
/// When a file cannot be read, or the list cannot be written.
pub fn write(site: &Path) -> Result<(), Failure> {
    let failed = |path: &Path, error: &io::Error| {
        Failure::new(format!("cannot take the sum of {}: {error}", path.display()))
    };
    let mut list = String::new();
    for (name, path) in site_files::all(site).map_err(|(path, error)| failed(&path, &error))? {
        if name != SUMS {
            let bytes = fs::read(&path).map_err(|error| failed(&path, &error))?;
            list.push_str(&line(&name, &bytes));
        }
    }
    let path = site.join(SUMS);
    fs::write(&path, list).map_err(|error| failed(&path, &error))
}

fn line(name: &str, bytes: &[u8]) -> String {
    [&hex(bytes), "  ", name, "\n"].concat()
}

/// The SHA-256 of those bytes, in digits.
pub fn hex(bytes: &[u8]) -> String {
    let mut digits = String::new();
    for byte in Sha256::digest(bytes) {
        // Writing to a string cannot fail.
        let _ = write!(digits, "{byte:02x}");
    }
    digits
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn a_line_is_as_sha256sum_writes_it() {
        // The example of FIPS 180-4.
        assert_eq!(
            line("a/b.txt", b"abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a/b.txt\n"
        );
    }
}
