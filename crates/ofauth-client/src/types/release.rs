// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// Consent of a person whom a media item shows.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct ReleaseForm {
    /// Id of a release form.
    pub id: ReleaseFormId,
    /// Name of the form.
    pub name: ::std::string::String,
    /// Where the form came from.
    #[serde(rename = "partnerSource")]
    pub partner_source: ::std::string::String,
    /// Kind of the form, as the server names it.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
    /// The person who signed a release form.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user: ::std::option::Option<ReleaseFormUser>,
}
/// Id of a release form.
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
pub struct ReleaseFormId(
    #[serde(deserialize_with = "::openapi_runtime::generated::whole::id")]
    pub i64,
);
impl ::std::ops::Deref for ReleaseFormId {
    type Target = i64;
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<ReleaseFormId> for i64 {
    fn from(value: ReleaseFormId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for ReleaseFormId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for ReleaseFormId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for ReleaseFormId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for ReleaseFormId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for ReleaseFormId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
/// Who can be seen in the media, by the ids of their release forms' users.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ReleaseFormParticipants {
    /// Guests.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub guests: ::std::vec::Vec<UserId>,
    /// Partners.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub partners: ::std::vec::Vec<UserId>,
    /// Users of the platform.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub users: ::std::vec::Vec<UserId>,
}
/// Consent form of a person who appears in media.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct ReleaseFormRecord {
    /// When the platform approved it.
    #[serde(
        rename = "approvedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub approved_at: ::std::option::Option<crate::Timestamp>,
    /// The code with which the form is signed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    /// When it was made.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    /// Whether the person has an account.
    #[serde(rename = "hasUser", skip_serializing_if = "::std::option::Option::is_none")]
    pub has_user: ::std::option::Option<bool>,
    /// Id of a release form.
    pub id: ReleaseFormId,
    /// Whether the account has hidden it.
    #[serde(rename = "isHidden", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_hidden: ::std::option::Option<bool>,
    /// When it was last changed.
    #[serde(
        rename = "lastChangedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_changed_at: ::std::option::Option<crate::Timestamp>,
    /// Name of the form.
    pub name: ::std::string::String,
    /// Id of the partner who signed it.
    #[serde(
        rename = "partnerId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub partner_id: ::std::option::Option<UserId>,
    /// State of the subscription, as the platform names it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    /// Kind of the form, as the server names it.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
    /// Name of the person, where they have an account.
    #[serde(rename = "userName", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_name: ::std::option::Option<::std::string::String>,
}
/// One page of release forms.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct ReleaseFormRecordPage {
    /// Whether further release forms follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    /// The release forms.
    pub list: ::std::vec::Vec<ReleaseFormRecord>,
}
/// The person who signed a release form.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct ReleaseFormUser {
    /// Picture of the user.
    pub avatar: crate::SignedUrl,
    /// Small pictures of a user.
    #[serde(rename = "avatarThumbs")]
    pub avatar_thumbs: AvatarThumbs,
    /// Id of a user of the platform.
    pub id: UserId,
    /// Whether the form was signed by someone without an account.
    #[serde(rename = "isFromGuest")]
    pub is_from_guest: bool,
    /// Whether the platform has verified the account.
    #[serde(rename = "isVerified")]
    pub is_verified: bool,
    /// The platform's name for the state of the identity check.
    #[serde(rename = "ivStatus")]
    pub iv_status: ::std::string::String,
    /// Display name.
    pub name: ::std::string::String,
    /// Name in the address of the profile.
    pub username: ::std::string::String,
    /// The platform's mark for how much of the user is shown.
    pub view: ::std::string::String,
}
