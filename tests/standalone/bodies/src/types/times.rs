// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// `Times`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct Times {
    pub at: crate::Timestamp,
    pub day: ::std::option::Option<crate::Date>,
    pub hour: ::std::option::Option<crate::TimeOfDay>,
    pub key: ::std::option::Option<crate::Uuid>,
    pub lasts: ::std::option::Option<crate::IsoDuration>,
    /// Default: `3`.
    pub retries: ::std::option::Option<i64>,
}
