//! String enums that may grow.

/// A named set of known strings, open to others.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OpenEnum {
    /// Name of the component schema, and of the Rust type that the caller supplies.
    pub name: String,
    /// What the contract says of it.
    pub description: Option<String>,
    /// The known values, in the order of the contract.
    pub values: Vec<String>,
}
