//! What a schema means together with its `$ref` and `allOf`: all of them must hold.

mod bounds;
mod conjunction;
mod distinct;
mod merge;
mod parts;
mod reading;
mod types;
mod values;

pub use bounds::{Bound, Limit};
pub use conjunction::{Alternatives, Condition, Conjunction, Fact, Part};
pub use merge::{Contradiction, Merged};
pub use types::type_of;

#[cfg(test)]
mod tests;
