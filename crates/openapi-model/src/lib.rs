#![doc = include_str!("../README.md")]

mod all_of;
mod document;
pub mod edit;
mod file;
mod files;
mod keywords;
mod media_type;
mod members;
mod number;
mod objects;
mod operation;
pub mod overlay;
mod parameter;
mod pointer;
mod problem;
mod source;
mod validity;
mod version;
mod walk;

pub use all_of::{Alternatives, Bound, Condition, Conjunction, Contradiction, Fact, Limit, Merged, Part, type_of};
pub use document::Document;
pub use file::Location;
pub use files::{Folder, MAX_BROUGHT_IN, MAX_FILE_LENGTH};
pub use keywords::{AppliesTo, Holds, KEYWORDS, Keyword, Polarity, constrains, is_annotation};
pub use media_type::MediaType;
pub use number::{canonical, compare, equal, is_multiple};
pub use objects::{Kind, METHODS};
pub use operation::{Operation, Requirement};
pub use parameter::Parameter;
pub use pointer::Pointer;
pub use problem::{Position, Problem, ProblemKind, Problems};
pub use source::{MAX_ALIASED, MAX_DEPTH};
pub use version::Version;
pub use walk::{Node, Nodes};
