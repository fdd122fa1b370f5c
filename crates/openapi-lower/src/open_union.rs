//! Alternatives that may grow.

/// A named set of known alternatives, open to others.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OpenUnion {
    /// Name of the component schema, and of the Rust type that the caller supplies.
    pub name: String,
    /// What the contract says of it.
    pub description: Option<String>,
    /// How to tell the alternatives apart.
    pub selector: Selector,
    /// The known alternatives, in the order of the contract.
    pub variants: Vec<Variant>,
}

/// How to tell alternatives apart.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Selector {
    /// By the string in this member.
    Tag(String),
    /// By the kind of JSON value.
    Kind,
}

/// One alternative.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Variant {
    /// As an identifier, unlike any other of the union.
    pub name: String,
    /// The tag's value, or the kind: `array`, `boolean`, `number`, `object`, `string`.
    pub value: String,
    /// What it holds.
    pub content: Content,
}

/// What an alternative holds.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Content {
    /// The component schema of this name.
    Schema(String),
    /// True or false.
    Boolean,
    /// A number without decimals.
    Integer,
    /// A number.
    Number,
    /// Text.
    String,
}
