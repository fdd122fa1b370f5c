// @generated from names.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// `All`
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct All {
    pub m0: ::std::option::Option<Option>,
    pub m1: ::std::option::Option<Vec>,
    pub m10: ::std::option::Option<Error>,
    pub m11: ::std::option::Option<ToString>,
    pub m12: ::std::option::Option<TypeOk>,
    pub m13: ::std::option::Option<Cow>,
    pub m14: ::std::option::Option<From>,
    pub m15: ::std::option::Option<FromStr>,
    pub m16: ::std::option::Option<T>,
    pub m17: ::std::option::Option<Builder>,
    pub m18: ::std::option::Option<crate::open::Result>,
    pub m19: ::std::option::Option<crate::open::Visitor>,
    pub m2: ::std::option::Option<Box>,
    pub m20: ::std::option::Option<crate::open::E>,
    pub m21: ::std::option::Option<crate::open::Text>,
    pub m22: ::std::option::Option<crate::open::Formatter>,
    pub m23: ::std::option::Option<crate::open::Infallible>,
    pub m24: ::std::option::Option<crate::open::Clone>,
    pub m25: ::std::option::Option<crate::open::JsonSchema>,
    pub m26: ::std::option::Option<crate::open::Std>,
    pub m27: ::std::option::Option<crate::open::Core>,
    pub m28: ::std::option::Option<TypeString>,
    pub m29: ::std::option::Option<TypeErr>,
    pub m3: ::std::option::Option<Client>,
    pub m30: ::std::option::Option<TypeSome>,
    pub m31: ::std::option::Option<TypeNone>,
    pub m32: ::std::option::Option<TypeDefault>,
    pub m33: ::std::option::Option<I64>,
    pub m34: ::std::option::Option<TryFrom>,
    pub m35: ::std::option::Option<Type>,
    pub m36: ::std::option::Option<TypeSelf>,
    pub m37: ::std::option::Option<Type2nd>,
    pub m38: ::std::option::Option<crate::open::Value>,
    pub m39: ::std::option::Option<crate::open::Kind>,
    pub m4: ::std::option::Option<Debug>,
    pub m40: ::std::option::Option<crate::open::Tag>,
    pub m41: ::std::option::Option<crate::open::S>,
    pub m42: ::std::option::Option<crate::open::Number>,
    pub m43: ::std::option::Option<crate::open::Serde>,
    pub m44: ::std::option::Option<crate::open::Schemars>,
    pub m45: ::std::option::Option<crate::open::PetKind2>,
    pub m46: ::std::option::Option<crate::open::PetKind>,
    pub m47: ::std::option::Option<crate::open::Café>,
    pub m48: ::std::option::Option<crate::open::Unnamed>,
    pub m49: ::std::option::Option<crate::open::Unnamed2>,
    pub m5: ::std::option::Option<Serialize>,
    pub m6: ::std::option::Option<D>,
    pub m7: ::std::option::Option<Types>,
    pub m8: ::std::option::Option<PhantomData>,
    pub m9: ::std::option::Option<Café2>,
    pub members: ::std::option::Option<Members>,
    /// a
    /// */\u{202e}
    pub tagged: ::std::option::Option<crate::open::Tagged>,
    /// a
    /// b
    /// c */ \u{202e}\u{0}
    pub values: ::std::option::Option<crate::open::Values>,
}
