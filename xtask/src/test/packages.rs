//! What the packages are that the project is built from, by cargo-deny and `deny.toml`.

use crate::{
    failure::Failure,
    process::{capture, run},
    setup::Toolbox,
};

/// Checks licences, bans and sources, and the list of known faults where that can be fetched: it lies on another host
/// than the packages do. Which was checked is said.
///
/// # Errors
/// When a package is not as it should be.
pub fn check(toolbox: &Toolbox) -> Result<(), Failure> {
    let deny = |arguments: &[&str]| {
        let mut command = toolbox.command("cargo")?;
        command.args(["deny", "--locked"]).args(arguments);
        Ok::<_, Failure>(command)
    };
    match capture(&mut deny(&["fetch", "db"])?) {
        Ok(_) => run(&mut deny(&["check"])?)?,
        Err(failure) => {
            run(&mut deny(&["check", "licenses", "bans", "sources"])?)?;
            eprintln!("{failure}");
            println!("Known faults (advisories) were NOT checked: their list cannot be fetched from here.");
            return Ok(());
        }
    }
    println!("Licences, bans, sources and known faults (advisories) were checked.");
    Ok(())
}
