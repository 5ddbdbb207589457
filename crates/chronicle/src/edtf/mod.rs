//! Extended Date/Time Format.

/// A date in EDTF.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Edtf(String);
