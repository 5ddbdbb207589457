//! Chromium and its driver, which run the browser tests.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use super::apt;
use crate::{failure::Failure, process::version_of};

/// A browser and the driver that fits it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Browser {
    /// The browser's program.
    pub chrome: PathBuf,
    /// The driver's program.
    pub driver: PathBuf,
}

const BROWSERS: [&str; 5] =
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", MACOS_CHROME];
const MACOS_CHROME: &str = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
const DRIVERS: [&str; 2] = ["chromedriver", "/usr/lib/chromium-browser/chromedriver"];

/// Finds the browser and its driver, or installs them by apt.
///
/// # Errors
/// When there are none and they cannot be installed, or when their versions do not fit.
pub fn ensure() -> Result<Browser, Failure> {
    let browser = if let Some(browser) = find()? {
        browser
    } else {
        install()?;
        find()?.ok_or_else(|| {
            Failure::new("Chromium was installed, but it is not on the path").remedy(BY_HAND)
        })?
    };
    check_versions(version_of(&browser.chrome).as_deref(), version_of(&browser.driver).as_deref(), &browser)?;
    Ok(browser)
}

const BY_HAND: &str = "install Chromium (or Chrome) and the chromedriver of the same major version, put both on the \
                       path,\nor name the two programs in the variables CHROME and CHROMEDRIVER";

fn find() -> Result<Option<Browser>, Failure> {
    let chrome = named("CHROME")?.or_else(|| first_on_path(&BROWSERS));
    let driver = named("CHROMEDRIVER")?.or_else(|| first_on_path(&DRIVERS));
    Ok(chrome.zip(driver).map(|(chrome, driver)| Browser { chrome, driver }))
}

/// The program that the environment variable names, if it is set.
fn named(variable: &str) -> Result<Option<PathBuf>, Failure> {
    match env::var_os(variable) {
        Some(value) if !value.is_empty() => which::which(&value).map(Some).map_err(|_| {
            Failure::new(format!("{variable} names {}, which is no program", Path::new(&value).display()))
                .remedy(format!("set {variable} to a program's path, or unset it"))
        }),
        _ => Ok(None),
    }
}

fn first_on_path(programs: &[&str]) -> Option<PathBuf> {
    programs.iter().find_map(|program| which::which(program).ok())
}

fn check_versions(chrome: Option<&str>, driver: Option<&str>, at: &Browser) -> Result<(), Failure> {
    let (Some(chrome), Some(driver)) = (chrome, driver) else {
        let silent = if chrome.is_none() { &at.chrome } else { &at.driver };
        return Err(
            Failure::new(format!("{} does not run: it prints no version", silent.display())).remedy(BY_HAND)
        );
    };
    if major(chrome) == major(driver) {
        return Ok(());
    }
    Err(Failure::new(format!(
        "the driver does not fit the browser: {} is {chrome}, {} is {driver}",
        at.chrome.display(),
        at.driver.display()
    ))
    .remedy(BY_HAND))
}

fn major(version: &str) -> &str {
    version.split('.').next().unwrap_or(version)
}

fn install() -> Result<(), Failure> {
    let system = fs::read_to_string("/etc/os-release").unwrap_or_default();
    apt::install(
        "the browser tests need Chromium and chromedriver, which are not on the path",
        apt_packages(&system).as_ref().map(<[_; 2]>::as_slice),
        BY_HAND,
    )
}

/// The packages by the text of `/etc/os-release`: Debian's, Ubuntu's, or none for other systems.
fn apt_packages(os_release: &str) -> Option<[&'static str; 2]> {
    let names: Vec<&str> = os_release
        .lines()
        .filter_map(|line| line.strip_prefix("ID=").or_else(|| line.strip_prefix("ID_LIKE=")))
        .flat_map(|value| value.trim_matches('"').split_whitespace())
        .collect();
    if names.contains(&"ubuntu") {
        Some(["chromium-browser", "chromium-chromedriver"])
    } else if names.contains(&"debian") {
        Some(["chromium", "chromium-driver"])
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::{Browser, apt_packages, check_versions};

    #[test]
    fn the_packages_are_those_of_the_system() {
        assert_eq!(apt_packages("NAME=x\nID=debian\n"), Some(["chromium", "chromium-driver"]));
        let mint = "ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n";
        assert_eq!(apt_packages(mint), Some(["chromium-browser", "chromium-chromedriver"]));
        assert_eq!(apt_packages("ID=fedora\n"), None);
        assert_eq!(apt_packages(""), None);
    }

    #[test]
    fn browser_and_driver_must_share_the_major_version() {
        let at = Browser { chrome: "chromium".into(), driver: "chromedriver".into() };
        assert!(check_versions(Some("156.0.1.2"), Some("156.0.3.4"), &at).is_ok());
        let failure = check_versions(Some("156.0.1.2"), Some("108.0.1.2"), &at).unwrap_err().to_string();
        assert!(failure.contains("chromium is 156.0.1.2, chromedriver is 108.0.1.2"), "{failure}");
        let silent = check_versions(Some("156"), None, &at).unwrap_err().to_string();
        assert!(silent.contains("chromedriver does not run"), "{silent}");
    }
}
