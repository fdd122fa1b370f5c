// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A user of the platform who is tagged as a person in media.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct TaggedFriend {
    /// Id of a release form.
    pub id: ReleaseFormId,
    /// Name of the consent.
    pub name: ::std::string::String,
    /// Kind of the consent, as the server names it.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: ::std::string::String,
    /// The user.
    pub user: UserSummary,
}
/// One page of tagged friends.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct TaggedFriendPage {
    /// Whether further tagged friends follow.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasMore"))]
    pub has_more: bool,
    /// The tagged friends.
    pub list: ::std::vec::Vec<TaggedFriend>,
}
