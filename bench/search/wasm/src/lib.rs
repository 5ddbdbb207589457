//! The search for a page: opens an index and asks it; and builds one.

use search::{Index, Query};
use wasm_bindgen::prelude::wasm_bindgen;

/// The bytes of an index of paragraphs, one a line.
#[cfg(feature = "builder")]
#[must_use]
#[wasm_bindgen]
pub fn build(paragraphs: &str) -> Vec<u8> {
    let mut builder = search::IndexBuilder::new();
    for paragraph in paragraphs.lines() {
        builder.add_document(&[(1.0, paragraph)]);
    }
    builder.build()
}

/// An index that lives as long as the page.
#[wasm_bindgen]
pub struct Engine {
    index: Index<'static>,
}

#[wasm_bindgen]
impl Engine {
    /// Opens an index; `None` if the bytes are none.
    #[must_use]
    pub fn open(bytes: Vec<u8>) -> Option<Self> {
        Some(Self { index: Index::open(bytes.leak()).ok()? })
    }

    /// The numbers of the ten best paragraphs, from 0.
    #[must_use]
    pub fn search(&self, query: &str) -> Vec<u32> {
        let query = self.index.settle(Query::parse(query));
        self.index.best(&query, 10).hits.into_iter().map(|hit| hit.doc).collect()
    }
}
