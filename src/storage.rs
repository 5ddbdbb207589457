//! What the browser keeps between visits.

use gloo::utils::window;
use web_sys::Storage;

/// The browser's storage. It may be refused, or not be there.
pub(crate) fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}
