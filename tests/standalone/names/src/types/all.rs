// @generated from names.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// `All`
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct All {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m0: ::std::option::Option<Option>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m1: ::std::option::Option<Vec>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m10: ::std::option::Option<Error>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m11: ::std::option::Option<ToString>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m12: ::std::option::Option<TypeOk>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m13: ::std::option::Option<Cow>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m14: ::std::option::Option<From>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m15: ::std::option::Option<FromStr>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m16: ::std::option::Option<T>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m17: ::std::option::Option<Builder>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m18: ::std::option::Option<crate::open::Result>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m19: ::std::option::Option<crate::open::Visitor>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m2: ::std::option::Option<Box>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m20: ::std::option::Option<crate::open::E>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m21: ::std::option::Option<crate::open::Text>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m22: ::std::option::Option<crate::open::Formatter>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m23: ::std::option::Option<crate::open::Infallible>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m24: ::std::option::Option<crate::open::Clone>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m25: ::std::option::Option<crate::open::JsonSchema>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m26: ::std::option::Option<crate::open::Std>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m27: ::std::option::Option<crate::open::Core>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m28: ::std::option::Option<TypeString>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m29: ::std::option::Option<TypeErr>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m3: ::std::option::Option<Client>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m30: ::std::option::Option<TypeSome>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m31: ::std::option::Option<TypeNone>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m32: ::std::option::Option<TypeDefault>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m33: ::std::option::Option<I64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m34: ::std::option::Option<TryFrom>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m35: ::std::option::Option<Type>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m36: ::std::option::Option<TypeSelf>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m37: ::std::option::Option<Type2nd>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m38: ::std::option::Option<crate::open::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m39: ::std::option::Option<crate::open::Kind>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m4: ::std::option::Option<Debug>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m40: ::std::option::Option<crate::open::Tag>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m41: ::std::option::Option<crate::open::S>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m42: ::std::option::Option<crate::open::Number>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m43: ::std::option::Option<crate::open::Serde>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m44: ::std::option::Option<crate::open::Schemars>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m45: ::std::option::Option<crate::open::PetKind2>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m46: ::std::option::Option<crate::open::PetKind>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m47: ::std::option::Option<crate::open::Café>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m48: ::std::option::Option<crate::open::Unnamed>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m49: ::std::option::Option<crate::open::Unnamed2>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m5: ::std::option::Option<Serialize>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m6: ::std::option::Option<D>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m7: ::std::option::Option<Types>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m8: ::std::option::Option<PhantomData>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub m9: ::std::option::Option<Café2>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub members: ::std::option::Option<Members>,
    /// a
    /// */\u{202e}
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tagged: ::std::option::Option<crate::open::Tagged>,
    /// a
    /// b
    /// c */ \u{202e}\u{0}
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub values: ::std::option::Option<crate::open::Values>,
}
