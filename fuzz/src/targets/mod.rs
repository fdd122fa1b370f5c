//! What is fuzzed, one file a target.

mod cursors;
mod decode;
mod deliveries;
mod errors;
mod events;
mod generate;
mod headers;
mod pages;

/// Something that takes any bytes and must keep its promises.
pub(crate) struct Target {
    pub(crate) name: &'static str,
    /// Panics when a promise is broken.
    pub(crate) check: fn(&[u8]),
    /// Folders of inputs to begin with.
    pub(crate) seeds: &'static [&'static str],
    /// Words that the format is made of.
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
