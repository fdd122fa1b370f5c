//! What a schema says together with all that its `$ref` and its `allOf` add. There is one meaning: all of them hold.

mod bounds;
mod conjunction;
mod distinct;
mod merge;
mod parts;
mod types;
mod values;

pub use bounds::{Bound, Limit};
pub use conjunction::{Alternatives, Condition, Conjunction, Fact, Part};
pub use merge::{Contradiction, Merged};
pub use types::type_of;

#[cfg(test)]
mod tests;
