// @generated from stockroom.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// `PlaceOrderBody`
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct PlaceOrderBody {
    pub count: ::std::option::Option<i64>,
    pub item: i64,
}
