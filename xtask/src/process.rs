//! Running other programs.

use std::{
    ffi::OsStr,
    path::Path,
    process::{Command, Stdio},
};

use crate::{failure::Failure, pins::version_in};

/// A command that asks for no input and that does not see `NO_COLOR`.
///
/// Trunk 0.21 takes that variable for a flag of its own and refuses the value 1, which is what people set.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.stdin(Stdio::null()).env_remove("NO_COLOR");
    command
}

/// Runs `command` to its end with its output shown.
///
/// # Errors
/// When it cannot be started or ends with another status than success; the message names the whole command.
pub fn run(command: &mut Command) -> Result<(), Failure> {
    let status = command.status().map_err(|error| cannot_start(command, &error))?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::new(format!("`{}` failed ({status})", line_of(command))))
    }
}

/// Runs `command` quietly and gives what it printed on its standard output.
///
/// # Errors
/// As [`run`]; the message then carries what the command printed on its standard error.
pub fn capture(command: &mut Command) -> Result<String, Failure> {
    let output = command.output().map_err(|error| cannot_start(command, &error))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        let said = String::from_utf8_lossy(&output.stderr);
        Err(Failure::new(format!("`{}` failed ({}): {}", line_of(command), output.status, said.trim())))
    }
}

/// The version that the program at `path` prints, if it runs and prints one.
pub fn version_of(path: &Path) -> Option<String> {
    let printed = capture(command(path).arg("--version")).ok()?;
    version_in(&printed).map(str::to_owned)
}

/// The command as one would type it; for messages, so without quoting.
pub fn line_of(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let mut line = program.file_name().unwrap_or(program.as_os_str()).to_string_lossy().into_owned();
    for argument in command.get_args() {
        line.push(' ');
        line.push_str(&argument.to_string_lossy());
    }
    line
}

fn cannot_start(command: &Command, error: &std::io::Error) -> Failure {
    Failure::new(format!("cannot start `{}`: {error}", line_of(command)))
}
