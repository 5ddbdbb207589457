//! The app's tests in a browser, by wasm-pack.

use std::{env, fs, path::Path, process};

use serde_json::json;

use super::APP;
use crate::{failure::Failure, process::run, setup::Toolbox};

/// Runs the WebAssembly tests of the app in headless Chromium.
///
/// # Errors
/// When the tests cannot be built, or one fails.
pub fn run_tests(toolbox: &Toolbox) -> Result<(), Failure> {
    let browser = toolbox.browser()?;
    let capabilities = env::temp_dir().join(format!("nien-bieu-webdriver-{}.json", process::id()));
    fs::write(&capabilities, capabilities_for(&browser.chrome))
        .map_err(|error| Failure::new(format!("cannot write {}: {error}", capabilities.display())))?;
    let result = toolbox.command("wasm-pack").and_then(|mut wasm_pack| {
        run(wasm_pack
            // What set-up found is used; nothing is looked for elsewhere.
            .args(["test", "--headless", "--chrome", "--mode", "no-install", "--chromedriver"])
            .arg(&browser.driver)
            // Only the app: the other members of the workspace do not run in a browser.
            .args(["--", "--package", APP])
            .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", &capabilities)
            // In seconds, for all tests together; a slow machine needs more than the 20 that are usual.
            .env("WASM_BINDGEN_TEST_TIMEOUT", "300"))
    });
    // A file left in the temporary folder does no harm.
    let _ = fs::remove_file(&capabilities);
    result
}

/// What the driver is told of the browser: which program it is, and to keep off the network.
fn capabilities_for(chrome: &Path) -> String {
    json!({
        "goog:chromeOptions": {
            "binary": chrome,
            "args": ["disable-background-networking", "no-first-run", "window-size=1280,900"],
        }
    })
    .to_string()
}

#[cfg(test)]
mod tests {
    use super::capabilities_for;
    use std::path::Path;

    #[test]
    fn the_driver_is_told_which_browser_to_start() {
        let capabilities: serde_json::Value =
            serde_json::from_str(&capabilities_for(Path::new("/opt/my \"chrome\""))).unwrap();
        assert_eq!(capabilities["goog:chromeOptions"]["binary"], "/opt/my \"chrome\"");
    }
}
