//! Open unions: the server may add alternatives.

/// A named union of known alternatives, open to others.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OpenUnion {
    /// Name of the component schema, and of the Rust type that the caller supplies.
    pub name: String,
    /// The description from the contract.
    pub description: Option<String>,
    /// How to distinguish the alternatives.
    pub selector: Selector,
    /// The known alternatives, in the order of the contract.
    pub variants: Vec<Variant>,
}

/// How to distinguish alternatives.
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
    /// Its identifier, unique in the union.
    pub name: String,
    /// The tag's value, or the kind: `array`, `boolean`, `number`, `object`, `string`.
    pub value: String,
    /// Its content.
    pub content: Content,
}

/// The content of an alternative.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Content {
    /// The component schema of this name.
    Schema(String),
    /// True or false.
    Boolean,
    /// An integer.
    Integer,
    /// A number.
    Number,
    /// Text.
    String,
}
