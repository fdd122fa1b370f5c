// @generated from depot.yaml by `cargo xtask generate`; do not edit.

mod ask;
mod crate_;
mod delete;
mod gone;
mod list;
mod new;
mod notice;
mod problem;
mod receipt;
mod shelves;
mod wait;
pub use ask::*;
pub use crate_::*;
pub use delete::*;
pub use gone::*;
pub use list::*;
pub use new::*;
pub use notice::*;
pub use problem::*;
pub use receipt::*;
pub use shelves::*;
pub use wait::*;
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
