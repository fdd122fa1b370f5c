// @generated from names.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// `Owner`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct Owner {
    pub id: crate::Uuid,
}
/// `OwnerId`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct OwnerId(pub crate::Uuid);
impl ::std::ops::Deref for OwnerId {
    type Target = crate::Uuid;
    #[inline]
    fn deref(&self) -> &crate::Uuid {
        &self.0
    }
}
impl ::std::convert::From<OwnerId> for crate::Uuid {
    #[inline]
    fn from(value: OwnerId) -> Self {
        value.0
    }
}
impl ::std::convert::From<crate::Uuid> for OwnerId {
    #[inline]
    fn from(value: crate::Uuid) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for OwnerId {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
