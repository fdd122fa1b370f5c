// @generated from names.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// `Quantity`
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Quantity {
    pub count: u64,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub discount: ::std::option::Option<crate::Decimal>,
    pub price: crate::Decimal,
}
