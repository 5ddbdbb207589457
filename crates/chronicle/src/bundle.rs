//! The bundle: the record as one blob of bytes.
