//! The folder where set-up keeps the tools it installs.
//!
//! It lies in the user's cache directory, so that clones of the project share it and nothing that the user installed
//! is ever overwritten. Each version of a tool has its own folder, which appears whole or not at all.

use std::{
    fs::{self, File, TryLockError},
    path::{Path, PathBuf},
};

use etcetera::BaseStrategy;

use crate::failure::Failure;

/// The folder with one subfolder for each version of each tool.
#[derive(Debug, Clone)]
pub struct ToolsDir(PathBuf);

impl ToolsDir {
    /// The folder of the present user; made if it is missing.
    ///
    /// # Errors
    /// When the user has no home directory or the folder cannot be made.
    pub fn of_user() -> Result<Self, Failure> {
        let strategy = etcetera::choose_base_strategy().map_err(|error| {
            Failure::new(format!("no place for the tools: {error}")).remedy("set HOME or XDG_CACHE_HOME")
        })?;
        let folder = strategy.cache_dir().join("nien-bieu-asean-2020");
        create(&folder)?;
        Ok(Self(folder))
    }

    /// Where `tool` of `version` is, or would be.
    pub fn of_tool(&self, tool: &str, version: &str) -> PathBuf {
        self.0.join(format!("{tool}-{version}"))
    }

    /// The path of the folder.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Waits until no other process installs, and keeps others waiting for as long as the file given back lives. The
    /// system frees the lock when the process ends, however it ends.
    ///
    /// # Errors
    /// When the folder's file system has no locks.
    pub fn lock(&self) -> Result<File, Failure> {
        let path = self.0.join("installing.lock");
        let failed = |error| Failure::new(format!("cannot lock {}: {error}", path.display()));
        let file = File::create(&path).map_err(failed)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                eprintln!("Waiting for another set-up to end");
                file.lock().map_err(failed)?;
            }
            Err(TryLockError::Error(error)) => return Err(failed(error)),
        }
        Ok(file)
    }

    /// Where compilation goes on. It is kept when an installation is interrupted, so that the next one continues.
    pub fn build_folder(&self) -> PathBuf {
        self.0.join("build")
    }

    /// Frees the space of [`Self::build_folder`]; one that stays does no harm.
    pub fn discard_build_folder(&self) {
        let _ = fs::remove_dir_all(self.build_folder());
    }

    /// Makes the folder of `tool` by `fill`, which is given an empty folder to write to. The result takes its place in
    /// one step, so an interrupted installation leaves nothing that looks finished.
    ///
    /// # Errors
    /// Those of `fill`, and when a folder cannot be made or moved.
    pub fn install(
        &self,
        tool: &str,
        version: &str,
        fill: impl FnOnce(&Path) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let target = self.of_tool(tool, version);
        let partial = self.0.join(format!("{tool}-{version}.partial"));
        remove(&partial)?;
        create(&partial)?;
        fill(&partial)?;
        remove(&target)?;
        fs::rename(&partial, &target).map_err(|error| {
            Failure::new(format!("cannot move {} to {}: {error}", partial.display(), target.display()))
        })
    }
}

fn create(folder: &Path) -> Result<(), Failure> {
    fs::create_dir_all(folder)
        .map_err(|error| Failure::new(format!("cannot make the folder {}: {error}", folder.display())))
}

fn remove(folder: &Path) -> Result<(), Failure> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(Failure::new(format!("cannot remove {}: {error}", folder.display())))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::ToolsDir;
    use crate::failure::Failure;
    use std::fs;

    fn scratch(name: &str) -> ToolsDir {
        let folder = std::env::temp_dir().join(format!("xtask-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        ToolsDir(folder)
    }

    #[test]
    fn a_failed_installation_leaves_no_tool_and_the_next_starts_clean() {
        let tools = scratch("failed");
        let failed = tools.install("trunk", "1", |folder| {
            fs::write(folder.join("half"), "").unwrap();
            Err(Failure::new("interrupted"))
        });
        assert!(failed.is_err());
        assert!(!tools.of_tool("trunk", "1").exists());

        tools
            .install("trunk", "1", |folder| {
                assert!(!folder.join("half").exists());
                fs::write(folder.join("whole"), "").map_err(|error| Failure::new(error.to_string()))
            })
            .unwrap();
        assert!(tools.of_tool("trunk", "1").join("whole").exists());
        fs::remove_dir_all(tools.path()).unwrap();
    }
}
