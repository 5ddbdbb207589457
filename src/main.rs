//! Mounts the app.

fn main() {
    nien_bieu::start();
}
