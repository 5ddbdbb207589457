//! The search for a page: builds an index and asks it.

use search::{Index, IndexBuilder, Query};
use wasm_bindgen::prelude::{JsError, wasm_bindgen};

/// The bytes of an index of paragraphs, one a line.
#[must_use]
#[wasm_bindgen]
pub fn build(paragraphs: &str) -> Vec<u8> {
    let mut builder = IndexBuilder::new();
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
    /// Opens an index.
    ///
    /// # Errors
    /// If the bytes are none.
    #[wasm_bindgen(constructor)]
    pub fn new(bytes: Vec<u8>) -> Result<Self, JsError> {
        Ok(Self { index: Index::open(bytes.leak())? })
    }

    /// The numbers of the ten best paragraphs, from 0.
    #[must_use]
    pub fn search(&self, query: &str) -> Vec<u32> {
        let query = self.index.settle(Query::parse(query));
        self.index.best(&query, 10).hits.into_iter().map(|hit| hit.doc).collect()
    }
}
