//! The command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand};

use crate::test::Step;

/// Sets up, builds, serves and tests Niên biểu ASEAN 2020.
///
/// Each command first installs what it needs and does not find: the WebAssembly target, Trunk, wasm-bindgen, wasm-pack,
/// wasm-opt and a browser, in the versions that the project pins. They go into your cache directory; what you have
/// installed yourself is used where its version is right, and is never changed.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version, arg_required_else_help = true)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Task,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Task {
    /// Builds the site and serves it on localhost, rebuilding and reloading at each change.
    Serve {
        /// The port to listen on.
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// Opens the page in your browser.
        #[arg(long)]
        open: bool,
    },
    /// Builds the release site in dist/ and prints the size of each file.
    ///
    /// Fails when a part of it has grown by more than 2 % (after brotli) over what was accepted in xtask/sizes.toml.
    Build {
        /// Where the site will be published: <https://example.org/folder/>. With it the site has a sitemap and its
        /// pages name their own address; without it nothing is said that depends on it.
        #[arg(long, env = "SITE_ADDRESS", value_name = "URL")]
        address: Option<String>,
        /// Takes the sizes of this build as those that later ones are held to.
        #[arg(long)]
        accept_sizes: bool,
    },
    /// Runs every check and test: formatting, lints, native tests, browser tests, end-to-end tests.
    ///
    /// All steps run even if one fails; a table at the end says which passed and how long each took.
    Test {
        /// Runs this step only; may be given more than once.
        #[arg(long, value_enum, value_name = "STEP")]
        only: Vec<Step>,
    },
    /// Checks on the built site, in Chromium, what docs/promises.md promises, and prints what is kept and what broken.
    ///
    /// It takes the site that lies in dist/, and builds it a second time in another folder to compare the two.
    Promises,
    /// Builds the release site a second time in another folder and compares the two to the byte.
    Reproduce {
        /// Builds both in new copies that share nothing with what was compiled before; takes many minutes.
        #[arg(long)]
        from_scratch: bool,
    },
    /// Prints the whole compiled record as JSON.
    Data,
    /// Writes the details of the record into the site that Trunk is building, which names it; Trunk calls this.
    #[command(hide = true)]
    Details,
    /// Names the second programs in the site that Trunk is building; Trunk calls this.
    #[command(hide = true)]
    Programs,
    /// Checks the seeds alone and prints every fault with its place and its remedy.
    Check,
    /// Drafts an article and its events from a saved page (.html, .txt), for you to judge.
    ///
    /// Writes `seeds/articles/<id>.md` and `seeds/events/<id>.toml`, in which everything that it could not settle is
    /// marked `JUDGE:`; `cargo xtask check` refuses them until you have judged each place. Never writes over a file.
    Draft {
        /// The page, as saved from the browser (.html, .htm) or as plain text (.txt).
        file: PathBuf,
        /// Prints the draft as JSON and writes nothing. Its offsets are characters of the file.
        #[arg(long)]
        json: bool,
    },
}

#[cfg(test)]
mod tests {
    use super::Cli;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }
}
