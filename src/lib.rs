//! Niên biểu ASEAN 2020.
