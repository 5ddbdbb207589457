//! Reads and checks the seeds.
