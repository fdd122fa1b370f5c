// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A payment to the account.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct Transaction {
    /// What was paid, and what of it goes where.
    pub amounts: ::std::option::Option<Amounts>,
    /// When it was made.
    #[cfg_attr(feature = "schemars", schemars(rename = "createdAt"))]
    pub created_at: crate::Timestamp,
    /// Code of the currency.
    pub currency: ::std::option::Option<::std::string::String>,
    /// Description of the payment.
    pub description: ::std::option::Option<::std::string::String>,
    /// Id of the payment.
    pub id: ::std::string::String,
    /// How long it is held back, in days.
    #[cfg_attr(feature = "schemars", schemars(rename = "payoutPendingDays"))]
    pub payout_pending_days: ::std::option::Option<u64>,
    /// State of the subscription, as the platform names it.
    pub status: ::std::option::Option<::std::string::String>,
    /// Purpose, as the platform names it.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: ::std::option::Option<::std::string::String>,
    /// Who paid.
    pub user: ::std::option::Option<UserSummary>,
}
/// One page of transactions.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct TransactionPage {
    /// Whether further transactions follow.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasMore"))]
    pub has_more: bool,
    /// The transactions.
    pub list: ::std::vec::Vec<Transaction>,
    /// What to send as `marker` for the next page; it has no unit. Null on the last.
    #[cfg_attr(feature = "schemars", schemars(rename = "nextMarker"))]
    pub next_marker: ::std::option::Option<i64>,
}
