//! The small sound record that the tests change.

use compiler::{Source, Sources};

/// Its files: path and text.
pub const BASE: [(&str, &str); 3] = [
    ("seeds/names.toml", include_str!("../base/seeds/names.toml")),
    ("seeds/articles/2020-09-hop-bao.md", include_str!("../base/seeds/articles/2020-09-hop-bao.md")),
    ("seeds/events/asean.toml", include_str!("../base/seeds/events/asean.toml")),
];

/// The base, with the given files in the place of, or beside, its own.
pub fn base_with(changes: impl IntoIterator<Item = (String, Vec<u8>)>) -> Sources {
    let changes: Vec<_> = changes.into_iter().collect();
    let kept = BASE.into_iter().filter(|(path, _)| changes.iter().all(|(changed, _)| changed != path));
    let kept = kept.map(|(path, text)| Source::new(path, text.as_bytes()));
    Sources::new(kept.chain(changes.iter().map(|(path, bytes)| Source::new(path, bytes))))
}
