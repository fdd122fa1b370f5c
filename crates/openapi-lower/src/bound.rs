//! Bounds of arguments that the generated code does not keep to.

use serde_json::Number;

/// A bound of one parameter, which the caller checks before the request goes out.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Bound {
    /// The operation's id, as in the lowered document.
    pub operation: String,
    /// The argument, as the generator calls it.
    pub argument: String,
    /// What it must keep to.
    pub limit: Limit,
}

/// What a value must keep to, by the keyword of JSON Schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Limit {
    /// The least number.
    Minimum(Number),
    /// A number that all are greater than.
    ExclusiveMinimum(Number),
    /// The greatest number.
    Maximum(Number),
    /// A number that all are less than.
    ExclusiveMaximum(Number),
    /// A number that all are multiples of.
    MultipleOf(Number),
    /// The least number of characters.
    MinLength(u64),
    /// The greatest number of characters.
    MaxLength(u64),
    /// The least number of items.
    MinItems(u64),
    /// The greatest number of items.
    MaxItems(u64),
    /// No two items are equal.
    UniqueItems,
    /// What every item must keep to.
    Items(Box<Limit>),
}
