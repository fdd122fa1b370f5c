//! Nothing: what this package depends on is compiled.
