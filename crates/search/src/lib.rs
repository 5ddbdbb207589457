//! Full-text search for Vietnamese.
