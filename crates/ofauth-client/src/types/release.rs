// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// Consent of a person whom a media item shows.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct ReleaseForm {
    /// Id of a release form.
    pub id: ReleaseFormId,
    /// Name of the form.
    pub name: ::std::string::String,
    /// Where the form came from.
    #[cfg_attr(feature = "schemars", schemars(rename = "partnerSource"))]
    pub partner_source: ::std::string::String,
    /// Kind of the form, as the server names it.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: ::std::string::String,
    /// The person who signed a release form.
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
    #[inline]
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<ReleaseFormId> for i64 {
    #[inline]
    fn from(value: ReleaseFormId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for ReleaseFormId {
    #[inline]
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for ReleaseFormId {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for ReleaseFormId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for ReleaseFormId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for ReleaseFormId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
/// Who can be seen in the media, by the ids of their release forms' users.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ReleaseFormParticipants {
    /// Guests.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "::std::vec::Vec::is_empty")
    )]
    pub guests: ::std::vec::Vec<UserId>,
    /// Partners.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "::std::vec::Vec::is_empty")
    )]
    pub partners: ::std::vec::Vec<UserId>,
    /// Users of the platform.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "::std::vec::Vec::is_empty")
    )]
    pub users: ::std::vec::Vec<UserId>,
}
/// Consent form of a person who appears in media.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct ReleaseFormRecord {
    /// When the platform approved it.
    #[cfg_attr(feature = "schemars", schemars(rename = "approvedAt"))]
    pub approved_at: ::std::option::Option<crate::Timestamp>,
    /// The code with which the form is signed.
    pub code: ::std::option::Option<::std::string::String>,
    /// When it was made.
    #[cfg_attr(feature = "schemars", schemars(rename = "createdAt"))]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    /// Whether the person has an account.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasUser"))]
    pub has_user: ::std::option::Option<bool>,
    /// Id of a release form.
    pub id: ReleaseFormId,
    /// Whether the account has hidden it.
    #[cfg_attr(feature = "schemars", schemars(rename = "isHidden"))]
    pub is_hidden: ::std::option::Option<bool>,
    /// When it was last changed.
    #[cfg_attr(feature = "schemars", schemars(rename = "lastChangedAt"))]
    pub last_changed_at: ::std::option::Option<crate::Timestamp>,
    /// Name of the form.
    pub name: ::std::string::String,
    /// Id of the partner who signed it.
    #[cfg_attr(feature = "schemars", schemars(rename = "partnerId"))]
    pub partner_id: ::std::option::Option<UserId>,
    /// State of the subscription, as the platform names it.
    pub status: ::std::option::Option<::std::string::String>,
    /// Kind of the form, as the server names it.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: ::std::string::String,
    /// Name of the person, if they have an account.
    #[cfg_attr(feature = "schemars", schemars(rename = "userName"))]
    pub user_name: ::std::option::Option<::std::string::String>,
}
/// One page of release forms.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct ReleaseFormRecordPage {
    /// Whether further release forms follow.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasMore"))]
    pub has_more: bool,
    /// The release forms.
    pub list: ::std::vec::Vec<ReleaseFormRecord>,
}
/// The person who signed a release form.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct ReleaseFormUser {
    /// Picture of the user.
    pub avatar: crate::SignedUrl,
    /// Small pictures of a user.
    #[cfg_attr(feature = "schemars", schemars(rename = "avatarThumbs"))]
    pub avatar_thumbs: AvatarThumbs,
    /// Id of a user of the platform.
    pub id: UserId,
    /// Whether the form was signed by someone without an account.
    #[cfg_attr(feature = "schemars", schemars(rename = "isFromGuest"))]
    pub is_from_guest: bool,
    /// Whether the platform has verified the account.
    #[cfg_attr(feature = "schemars", schemars(rename = "isVerified"))]
    pub is_verified: bool,
    /// The platform's name for the state of the identity check.
    #[cfg_attr(feature = "schemars", schemars(rename = "ivStatus"))]
    pub iv_status: ::std::string::String,
    /// Display name.
    pub name: ::std::string::String,
    /// Name in the address of the profile.
    pub username: ::std::string::String,
    /// The platform's mark for how much of the user is shown.
    pub view: ::std::string::String,
}
