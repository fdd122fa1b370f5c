// @generated from names.yaml by `cargo xtask generate`; do not edit.

mod all;
mod box_;
mod builder_;
mod client;
mod cow;
mod d;
mod debug;
mod error_;
mod free;
mod from;
mod i64_;
mod limit;
mod members;
mod one;
mod option;
mod other;
mod owner;
mod phantom;
mod quantity;
mod serialize;
mod t;
mod to;
mod try_;
mod two;
mod type2nd;
mod type_;
mod types;
mod vec;
pub use all::*;
pub use box_::*;
pub use builder_::*;
pub use client::*;
pub use cow::*;
pub use d::*;
pub use debug::*;
pub use error_::*;
pub use free::*;
pub use from::*;
pub use i64_::*;
pub use limit::*;
pub use members::*;
pub use one::*;
pub use option::*;
pub use other::*;
pub use owner::*;
pub use phantom::*;
pub use quantity::*;
pub use serialize::*;
pub use t::*;
pub use to::*;
pub use try_::*;
pub use two::*;
pub use type2nd::*;
pub use type_::*;
pub use types::*;
pub use vec::*;
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
