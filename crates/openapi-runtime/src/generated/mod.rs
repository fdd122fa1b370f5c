//! For generated code alone: how its types decode. It may change with every version.

pub mod decimal;
pub mod object;
pub mod seeds;
pub mod untyped;
pub mod whole;

#[cfg(feature = "schemars")]
pub use schemars;
pub use serde;

pub use crate::open_enum::Text;
