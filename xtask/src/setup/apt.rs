//! Packages of the system, by apt.

use std::{path::Path, process::Command};

use crate::{
    failure::Failure,
    process::{capture, command, run},
};

/// Installs packages, saying so.
///
/// # Errors
/// When the system has no apt, or no names for the packages; when they may not be installed; or when apt fails.
/// `missing` says what is missing then, and `by_hand` what can be done.
pub fn install(missing: &str, packages: Option<&[&str]>, by_hand: &str) -> Result<(), Failure> {
    let missing = || Failure::new(missing.to_owned());
    let (Some(packages), Ok(apt)) = (packages, which::which("apt-get")) else {
        return Err(missing().remedy(by_hand.to_owned()));
    };
    let Some(privilege) = Privilege::find() else {
        return Err(
            missing().remedy(format!("sudo apt-get install --no-install-recommends {}", packages.join(" ")))
        );
    };
    eprintln!("Installing {} by apt-get (about a minute)", packages.join(" and "));
    let remedy = format!("the lines above say why. {by_hand}");
    run(privilege.apply(&apt).arg("update")).map_err(|failure| failure.remedy(&remedy))?;
    run(privilege.apply(&apt).args(["install", "--yes", "--no-install-recommends"]).args(packages))
        .map_err(|failure| failure.remedy(&remedy))
}

/// How packages may be installed without a question.
enum Privilege {
    Root,
    Sudo,
}

impl Privilege {
    fn find() -> Option<Self> {
        if capture(command("id").arg("-u")).is_ok_and(|id| id.trim() == "0") {
            Some(Self::Root)
        } else if capture(command("sudo").args(["-n", "true"])).is_ok() {
            Some(Self::Sudo)
        } else {
            None
        }
    }

    fn apply(&self, apt: &Path) -> Command {
        let mut installer = match self {
            Self::Root => command(apt),
            Self::Sudo => {
                let mut sudo = command("sudo");
                sudo.args(["-n", "DEBIAN_FRONTEND=noninteractive"]).arg(apt);
                sudo
            }
        };
        installer.env("DEBIAN_FRONTEND", "noninteractive");
        installer
    }
}
