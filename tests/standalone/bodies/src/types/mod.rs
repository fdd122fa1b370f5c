// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

mod add;
mod cabinet;
mod change;
mod circle;
mod drawing;
mod labelled;
mod labels;
mod list;
mod maker;
mod note;
mod send;
mod shape;
mod size;
mod square;
mod times;
pub use add::*;
pub use cabinet::*;
pub use change::*;
pub use circle::*;
pub use drawing::*;
pub use labelled::*;
pub use labels::*;
pub use list::*;
pub use maker::*;
pub use note::*;
pub use send::*;
pub use shape::*;
pub use size::*;
pub use square::*;
pub use times::*;
/// Error types.
pub mod error {
    /// Error from a `TryFrom` or `FromStr` implementation.
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }
    impl ::std::fmt::Debug for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }
    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }
    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}
