// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// What was paid, and what of it goes where.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Amounts {
    /// The platform's share, in the currency of the payment.
    pub fee: ::std::option::Option<crate::Decimal>,
    /// What was paid, in the currency of the payment.
    pub gross: ::std::option::Option<crate::Decimal>,
    /// What the account gets, in the currency of the payment.
    pub net: ::std::option::Option<crate::Decimal>,
    /// Other taxes, in the currency of the payment.
    pub tax: ::std::option::Option<crate::Decimal>,
    /// Value added tax, in the currency of the payment.
    pub vat: ::std::option::Option<crate::Decimal>,
}
