//! The program for teaching: lessons, presenting them, paper, and files to take along.
//!
//! It is a second program, which only those load who open one of its screens ([`crate::state::Screen`]); the main
//! program hands it the record and the element to draw in ([`crate::views`], `public/boot.js`). What it shows is in the
//! address like everything else, and both programs read that with the same code; so all that the two say to each other
//! is the address and which events are listed.
//!
//! [`desk`] is what every screen is drawn from; `session` draws the screen that is open and writes what becomes of it to
//! the address, `listen` hears what a reader does. Each screen is a module with two functions: `screen`, a tree drawn
//! from the desk, and `act`, which changes the desk by a [`desk::Deed`]: whatever stands in the attribute `data-does` of
//! the button that was pressed, or of the field that was changed.

mod attention;
pub mod code;
pub mod desk;
pub mod editor;
pub mod export;
pub mod files;
pub mod lesson;
mod listen;
pub mod outside;
pub mod paper;
pub mod present;
pub mod ready;
mod session;
mod shelf;
pub mod speaker;
pub mod wire;

use std::cell::OnceCell;

use web_sys::Element as DomElement;

use crate::catalogue::Catalogue;

pub use session::{close, show};

/// What is done once, when the program starts.
pub fn start() {
    crate::tell_of_panics();
}

thread_local! {
    /// The record, once it was handed over.
    static CATALOGUE: OnceCell<&'static Catalogue> = const { OnceCell::new() };
}

/// Draws the screen of an address into an element, from the bundles of the core and the details of the record and that
/// of the reader's own events, which may be empty. `shown` are the ids of the listed events, with commas between. What
/// was open before is closed.
///
/// # Errors
///
/// If the bundles are damaged, or not of one record.
pub fn open_with(
    host: DomElement,
    core: Vec<u8>,
    details: Vec<u8>,
    own: &[u8],
    hash: &str,
    shown: &str,
) -> Result<(), String> {
    let kept = CATALOGUE.with(|kept| kept.get().copied());
    let catalogue = if let Some(catalogue) = kept {
        catalogue
    } else {
        // The record lives as long as the page.
        let catalogue =
            Catalogue::of_bundles(core.leak(), details.leak()).map_err(|fault| fault.to_string())?;
        let catalogue = catalogue.ok_or("core and details are of different records")?;
        let catalogue: &'static Catalogue = Box::leak(Box::new(catalogue));
        CATALOGUE.with(|kept| *kept.get_or_init(|| catalogue))
    };
    catalogue.take_own(own);
    session::open(host, catalogue, hash, shown);
    Ok(())
}

/// The same, for a program that has the record already.
pub fn open(host: DomElement, catalogue: &'static Catalogue, hash: &str, shown: &str) {
    session::open(host, catalogue, hash, shown);
}
