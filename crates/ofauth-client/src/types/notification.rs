// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A notification about the account.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct Notification {
    /// Whether the profile of the user can be opened.
    #[cfg_attr(feature = "schemars", schemars(rename = "canGoToProfile"))]
    pub can_go_to_profile: ::std::option::Option<bool>,
    /// When it happened.
    #[cfg_attr(feature = "schemars", schemars(rename = "createdAt"))]
    pub created_at: crate::Timestamp,
    /// Id of a notification.
    pub id: NotificationId,
    /// Whether the account has seen it.
    #[cfg_attr(feature = "schemars", schemars(rename = "isRead"))]
    pub is_read: ::std::option::Option<bool>,
    /// Values of the placeholders in a text.
    #[cfg_attr(feature = "schemars", schemars(rename = "replacePairs"))]
    pub replace_pairs: ::std::option::Option<crate::Entries<::std::string::String>>,
    /// The platform's name for the subtype of the notification.
    #[cfg_attr(feature = "schemars", schemars(rename = "subType"))]
    pub sub_type: ::std::option::Option<::std::string::String>,
    /// Text of the notification, with placeholders for what `replacePairs` holds.
    pub text: ::std::string::String,
    /// Kind of the notification.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: crate::NotificationType,
    /// Id of the user who did it.
    #[cfg_attr(feature = "schemars", schemars(rename = "userId"))]
    pub user_id: ::std::option::Option<UserId>,
}
/// Id of a notification.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct NotificationId(
    #[serde(deserialize_with = "::openapi_runtime::generated::whole::id")]
    pub i64,
);
impl ::std::ops::Deref for NotificationId {
    type Target = i64;
    #[inline]
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<NotificationId> for i64 {
    #[inline]
    fn from(value: NotificationId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for NotificationId {
    #[inline]
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for NotificationId {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for NotificationId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for NotificationId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for NotificationId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
/// One page of notifications.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct NotificationPage {
    /// Whether further notifications follow.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasMore"))]
    pub has_more: bool,
    /// The notifications.
    pub list: ::std::vec::Vec<Notification>,
}
