// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// The signing rules and their status.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct CurrentDynamicRules {
    /// Whether they are the rules that the platform currently checks by.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_current: ::std::option::Option<bool>,
    /// Whether they are newer than the public rules.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_early_access: ::std::option::Option<bool>,
    /// Whether they are public.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_public: ::std::option::Option<bool>,
    /// The rules.
    pub rules: DynamicRules,
}
/// The connected account. A session that is not logged in has `isAuth` alone.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct CurrentUser {
    /// Picture of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub avatar: ::std::option::Option<crate::SignedUrl>,
    /// Id of a user of the platform.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<UserId>,
    /// Whether the session is logged in.
    #[serde(rename = "isAuth")]
    pub is_auth: bool,
    /// Whether the platform has verified the account.
    #[serde(
        rename = "isVerified",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_verified: ::std::option::Option<bool>,
    /// Display name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Number of photos.
    #[serde(
        rename = "photosCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub photos_count: ::std::option::Option<u64>,
    /// Number of posts.
    #[serde(
        rename = "postsCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub posts_count: ::std::option::Option<u64>,
    /// Number of subscribers.
    #[serde(
        rename = "subscribersCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribers_count: ::std::option::Option<u64>,
    /// Name in the address of the profile.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
    /// Number of videos.
    #[serde(
        rename = "videosCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub videos_count: ::std::option::Option<u64>,
}
