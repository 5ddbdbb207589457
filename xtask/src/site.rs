//! Building and serving the site by Trunk.

use std::{
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::PathBuf,
    process::{Child, Command, ExitStatus},
    thread,
    time::Duration,
};

use crate::{
    failure::Failure,
    policy,
    process::{self, run},
    project,
    setup::{Needs, Toolbox, set_up},
    sizes::Sizes,
};

/// What a release build needs.
pub const BUILD_NEEDS: Needs =
    Needs { target: true, site: true, optimiser: true, browser_tests: false, browser: false, node: false };

/// Sets up, builds the release site in `dist/`, prints its sizes and checks the budget.
///
/// # Errors
/// When a part of it fails, or the first load is over its budget.
pub fn build() -> Result<(), Failure> {
    build_with(&set_up(BUILD_NEEDS)?)
}

/// As [`build`], with a toolbox at hand.
///
/// # Errors
/// As [`build`].
pub fn build_with(toolbox: &Toolbox) -> Result<(), Failure> {
    run(trunk(toolbox, "build")?.arg("--release"))?;
    let site = dist();
    policy::add_to(&site.join("index.html"))?;
    let sizes = Sizes::measure(&site)?;
    println!("\nThe site is in {}\n\n{}", site.display(), sizes.table());
    sizes.check_budget()
}

/// Sets up and serves the development build on `port` until it is interrupted.
///
/// # Errors
/// When the port is taken, or Trunk ends with a failure.
pub fn serve(port: u16, open: bool) -> Result<(), Failure> {
    require_free(port)?;
    let toolbox = set_up(Needs { optimiser: false, ..BUILD_NEEDS })?;
    let mut trunk = trunk(&toolbox, "serve")?;
    trunk.args(["--port", &port.to_string()]);
    if open {
        trunk.arg("--open");
    }
    let mut server = trunk
        .spawn()
        .map_err(|error| Failure::new(format!("cannot start `{}`: {error}", process::line_of(&trunk))))?;
    let ended = if let Some(ended) = wait_until_served(&mut server, port)? {
        ended
    } else {
        println!("\n  The site is at http://localhost:{port}/ (Ctrl-C ends)\n");
        server.wait().map_err(|error| Failure::new(format!("lost the server: {error}")))?
    };
    if ended.success() {
        Ok(())
    } else {
        Err(Failure::new(format!("`{}` ended ({ended})", process::line_of(&trunk)))
            .remedy("the lines above say why"))
    }
}

/// The folder that the release site is built in.
pub fn dist() -> PathBuf {
    project::root().join("dist")
}

/// Trunk with what every use of it needs; the packages are fetched, since it then works offline: a tool of the wrong
/// version is an error then, and not a download.
fn trunk(toolbox: &Toolbox, subcommand: &str) -> Result<Command, Failure> {
    run(toolbox.command("cargo")?.args(["fetch", "--quiet", "--locked"])).map_err(|failure| {
        failure.remedy("the lines above say why; fetching new packages needs the network")
    })?;
    let mut trunk = toolbox.command("trunk")?;
    // Of a failed build the compiler's lines matter, not where in Trunk it was noticed.
    trunk.args([subcommand, "--offline"]).env("RUST_LIB_BACKTRACE", "0");
    Ok(trunk)
}

fn require_free(port: u16) -> Result<(), Failure> {
    match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Ok(_) => Ok(()),
        Err(error) => Err(Failure::new(format!("cannot listen on port {port}: {error}"))
            .remedy("end the other program, or choose another port with --port")),
    }
}

/// Waits until something answers on `port`. Gives the server's status if it ends before.
fn wait_until_served(server: &mut Child, port: u16) -> Result<Option<ExitStatus>, Failure> {
    loop {
        let ended = server.try_wait().map_err(|error| Failure::new(format!("lost the server: {error}")))?;
        if ended.is_some() {
            return Ok(ended);
        }
        if TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok() {
            return Ok(None);
        }
        thread::sleep(Duration::from_millis(200));
    }
}
