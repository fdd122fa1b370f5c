// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// The signing rules and their status.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct CurrentDynamicRules {
    /// Whether they are the rules that the platform currently checks by.
    pub is_current: ::std::option::Option<bool>,
    /// Whether they are newer than the public rules.
    pub is_early_access: ::std::option::Option<bool>,
    /// Whether they are public.
    pub is_public: ::std::option::Option<bool>,
    /// The rules.
    pub rules: DynamicRules,
}
/// The connected account. A session that is not logged in has `isAuth` alone.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct CurrentUser {
    /// Picture of the user.
    pub avatar: ::std::option::Option<crate::SignedUrl>,
    /// Id of a user of the platform.
    pub id: ::std::option::Option<UserId>,
    /// Whether the session is logged in.
    #[cfg_attr(feature = "schemars", schemars(rename = "isAuth"))]
    pub is_auth: bool,
    /// Whether the platform has verified the account.
    #[cfg_attr(feature = "schemars", schemars(rename = "isVerified"))]
    pub is_verified: ::std::option::Option<bool>,
    /// Display name.
    pub name: ::std::option::Option<::std::string::String>,
    /// Number of photos.
    #[cfg_attr(feature = "schemars", schemars(rename = "photosCount"))]
    pub photos_count: ::std::option::Option<u64>,
    /// Number of posts.
    #[cfg_attr(feature = "schemars", schemars(rename = "postsCount"))]
    pub posts_count: ::std::option::Option<u64>,
    /// Number of subscribers.
    #[cfg_attr(feature = "schemars", schemars(rename = "subscribersCount"))]
    pub subscribers_count: ::std::option::Option<u64>,
    /// Name in the address of the profile.
    pub username: ::std::option::Option<::std::string::String>,
    /// Number of videos.
    #[cfg_attr(feature = "schemars", schemars(rename = "videosCount"))]
    pub videos_count: ::std::option::Option<u64>,
}
