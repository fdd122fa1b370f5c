//! Settings of the generated groups, which differ between crates.

pub(crate) struct Settings {
    /// The crate that defines the handles, as examples name it.
    pub(crate) sdk: String,
    /// The path of the groups, as that crate names it.
    pub(crate) groups: String,
    /// Whether examples have values that the document does not, so that there is one of each method; and whether a method
    /// whose name is taken gets a number, so that there is a method of each operation.
    pub(crate) complete: bool,
}
