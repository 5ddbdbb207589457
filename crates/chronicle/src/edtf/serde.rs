//! A date is its text, in postcard as in JSON.

use core::fmt::{Formatter, Result as FmtResult};

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error, Visitor},
};

use super::{Edtf, parse::strict};

impl Serialize for Edtf {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Edtf {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(EdtfVisitor)
    }
}

struct EdtfVisitor;

impl Visitor<'_> for EdtfVisitor {
    type Value = Edtf;

    fn expecting(&self, f: &mut Formatter<'_>) -> FmtResult {
        f.write_str("a date in EDTF, such as \"2020-09-12\"")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Edtf, E> {
        // Stored dates are the compiler's: a page need not carry the guesses at what else a text may mean.
        strict(text).map_err(E::custom)
    }
}
