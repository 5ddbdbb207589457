//! The development server: Trunk, which builds anew and reloads the page at each change.

use std::{
    net::{Ipv4Addr, TcpListener, TcpStream},
    process::{Child, ExitStatus},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Duration,
};

use crate::{
    failure::Failure,
    process::line_of,
    setup::{Needs, set_up},
    site::{BUILD_NEEDS, trunk},
};

/// How often the server is looked at.
const PAUSE: Duration = Duration::from_millis(200);

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
    let interrupted = watch_for_interruption()?;
    let mut server = trunk
        .spawn()
        .map_err(|error| Failure::new(format!("cannot start `{}`: {error}", line_of(&trunk))))?;
    match stay(&mut server, port, &interrupted)? {
        Some(ended) if !ended.success() => {
            Err(Failure::new(format!("`{}` ended ({ended})", line_of(&trunk)))
                .remedy("the lines above say why"))
        }
        _ => Ok(()),
    }
}

fn require_free(port: u16) -> Result<(), Failure> {
    match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Ok(_) => Ok(()),
        Err(error) => Err(Failure::new(format!("cannot listen on port {port}: {error}"))
            .remedy("end the other program, or choose another port with --port")),
    }
}

/// Without this, a signal to this process alone would leave the server running, and its port taken.
fn watch_for_interruption() -> Result<Arc<AtomicBool>, Failure> {
    let interrupted = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&interrupted);
    ctrlc::set_handler(move || flag.store(true, Ordering::Relaxed))
        .map_err(|error| Failure::new(format!("cannot listen for Ctrl-C: {error}")))?;
    Ok(interrupted)
}

/// Says where the site is once the server answers, and stays until it ends, which gives its status, or until this
/// process is interrupted.
fn stay(server: &mut Child, port: u16, interrupted: &AtomicBool) -> Result<Option<ExitStatus>, Failure> {
    let lost = |error| Failure::new(format!("lost the server: {error}"));
    let mut is_announced = false;
    while !interrupted.load(Ordering::Relaxed) {
        if let Some(ended) = server.try_wait().map_err(lost)? {
            return Ok(Some(ended));
        }
        if !is_announced && TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok() {
            println!("\n  The site is at http://localhost:{port}/ (Ctrl-C ends)\n");
            is_announced = true;
        }
        thread::sleep(PAUSE);
    }
    // It may have ended by itself: a terminal sends Ctrl-C to both.
    let _ = server.kill();
    server.wait().map_err(lost)?;
    Ok(None)
}
