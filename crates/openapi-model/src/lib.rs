#![doc = include_str!("../README.md")]

mod all_of;
mod document;
mod keywords;
mod number;
mod objects;
mod pointer;
mod problem;
mod source;
mod validity;
mod version;
mod walk;

pub use all_of::{Alternatives, Bound, Conjunction, Contradiction, Fact, Limit, Merged, Part};
pub use document::Document;
pub use keywords::{AppliesTo, Holds, KEYWORDS, Keyword, Polarity};
pub use number::{compare, equal};
pub use objects::{Kind, METHODS};
pub use pointer::Pointer;
pub use problem::{Position, Problem, ProblemKind, Problems};
pub use source::{MAX_ALIASED, MAX_DEPTH};
pub use version::Version;
pub use walk::{Node, Nodes};
