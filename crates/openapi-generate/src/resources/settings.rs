//! Settings of the generated groups, which differ between crates.

pub(crate) struct Settings {
    /// The crate that defines the handles, as examples name it.
    pub(crate) sdk: String,
    /// The path of the groups, as that crate names it.
    pub(crate) groups: String,
    /// Whether examples have values that the document does not: then there is one of each method.
    pub(crate) complete: bool,
}
