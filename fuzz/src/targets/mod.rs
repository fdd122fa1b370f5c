//! The fuzz targets, one file each.

mod cursors;
mod decode;
mod deliveries;
mod errors;
mod events;
mod generate;
mod headers;
mod pages;

/// A function of arbitrary bytes with properties that must hold.
pub(crate) struct Target {
    pub(crate) name: &'static str,
    /// Panics if a property is violated.
    pub(crate) check: fn(&[u8]),
    /// Folders of initial inputs.
    pub(crate) seeds: &'static [&'static str],
    /// Tokens of the format.
    pub(crate) words: &'static [&'static str],
}

pub(crate) const ALL: &[Target] = &[
    decode::TARGET,
    errors::TARGET,
    headers::TARGET,
    cursors::TARGET,
    pages::TARGET,
    deliveries::TARGET,
    events::TARGET,
    generate::TARGET,
];
