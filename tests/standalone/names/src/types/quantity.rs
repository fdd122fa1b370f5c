// @generated from names.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// `Quantity`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Quantity {
    pub count: u64,
    pub discount: ::std::option::Option<crate::Decimal>,
    pub price: crate::Decimal,
}
