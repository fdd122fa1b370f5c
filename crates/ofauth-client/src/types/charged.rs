// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// Details of a payment that was charged back.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ChargedBackPayment {
    /// What was paid, and what of it goes where.
    pub amounts: ::std::option::Option<Amounts>,
    /// When it was made.
    #[cfg_attr(feature = "schemars", schemars(rename = "createdAt"))]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    /// Code of the currency.
    pub currency: ::std::option::Option<::std::string::String>,
    /// Description of the payment.
    pub description: ::std::option::Option<::std::string::String>,
    /// Id of the payment.
    pub id: ::std::option::Option<::std::string::String>,
    /// State of the subscription, as the platform names it.
    pub status: ::std::option::Option<::std::string::String>,
    /// Who paid.
    pub user: ::std::option::Option<UserSummary>,
}
