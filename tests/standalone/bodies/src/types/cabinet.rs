// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// `Cabinet`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct Cabinet {
    pub color: ::std::option::Option<::std::string::String>,
    pub maker: ::std::option::Option<Maker>,
    pub name: ::std::string::String,
    pub shelves: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, Maker>,
    >,
}
/// `CabinetPatch`
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CabinetPatch {
    pub color: ::std::option::Option<crate::Nullable<::std::string::String>>,
    pub maker: ::std::option::Option<crate::Nullable<MakerPatch>>,
    pub name: ::std::option::Option<crate::Nullable<::std::string::String>>,
    pub shelves: ::std::option::Option<
        crate::Nullable<
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::option::Option<MakerPatch>,
            >,
        >,
    >,
}
