// @generated from names.yaml by `cargo xtask generate`; do not edit.

///`All`
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
    #[doc = "a\n*/\\u{202e}"]
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tagged: ::std::option::Option<crate::open::Tagged>,
    #[doc = "a\nb\nc */ \\u{202e}\\u{0}"]
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub values: ::std::option::Option<crate::open::Values>,
}
///`Box`
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Box {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
///`Builder`
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Builder(pub ::std::string::String);
impl ::std::ops::Deref for Builder {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<Builder> for ::std::string::String {
    fn from(value: Builder) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::string::String> for Builder {
    fn from(value: ::std::string::String) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for Builder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for Builder {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.to_string()))
    }
}
///`Café2`
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Café2 {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
///`Client`
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Client {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
///`Cow`
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Cow(pub ::std::string::String);
impl ::std::ops::Deref for Cow {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<Cow> for ::std::string::String {
    fn from(value: Cow) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::string::String> for Cow {
    fn from(value: ::std::string::String) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for Cow {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for Cow {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.to_string()))
    }
}
///`D`
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct D {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
///`Debug`
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Debug {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
///`Error`
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Error(pub ::std::string::String);
impl ::std::ops::Deref for Error {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<Error> for ::std::string::String {
    fn from(value: Error) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::string::String> for Error {
    fn from(value: ::std::string::String) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for Error {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for Error {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.to_string()))
    }
}
///`From`
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct From(pub ::std::string::String);
impl ::std::ops::Deref for From {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<From> for ::std::string::String {
    fn from(value: From) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::string::String> for From {
    fn from(value: ::std::string::String) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for From {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for From {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.to_string()))
    }
}
///`FromStr`
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct FromStr(pub ::std::string::String);
impl ::std::ops::Deref for FromStr {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<FromStr> for ::std::string::String {
    fn from(value: FromStr) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::string::String> for FromStr {
    fn from(value: ::std::string::String) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for FromStr {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for FromStr {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.to_string()))
    }
}
///`I64`
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
pub struct I64(pub i64);
impl ::std::ops::Deref for I64 {
    type Target = i64;
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<I64> for i64 {
    fn from(value: I64) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for I64 {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for I64 {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for I64 {
    type Err = <i64 as ::std::str::FromStr>::Err;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for I64 {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for I64 {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
///`Limit`
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
pub struct Limit(pub i64);
impl ::std::ops::Deref for Limit {
    type Target = i64;
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<Limit> for i64 {
    fn from(value: Limit) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for Limit {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for Limit {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for Limit {
    type Err = <i64 as ::std::str::FromStr>::Err;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for Limit {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for Limit {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
///`Members`
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Members {
    #[doc = "a\n*/\\u{202e}"]
    #[serde(
        rename = "cafe\u{301}",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub cafe: ::std::option::Option<i64>,
    #[doc = "a\n*/\\u{202e}"]
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub café: ::std::option::Option<i64>,
    #[doc = "a\n*/\\u{202e}"]
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub deserialize: ::std::option::Option<i64>,
    #[doc = "a\n*/\\u{202e}"]
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error: ::std::option::Option<i64>,
    #[doc = "a\n*/\\u{202e}"]
    #[serde(rename = "gen", skip_serializing_if = "::std::option::Option::is_none")]
    pub gen_: ::std::option::Option<i64>,
    #[doc = "a\n*/\\u{202e}"]
    #[serde(rename = "-1", skip_serializing_if = "::std::option::Option::is_none")]
    pub minus1: ::std::option::Option<i64>,
    #[doc = "a\n*/\\u{202e}"]
    #[serde(rename = "Option", skip_serializing_if = "::std::option::Option::is_none")]
    pub option: ::std::option::Option<i64>,
    #[doc = "a\n*/\\u{202e}"]
    #[serde(rename = "+1", skip_serializing_if = "::std::option::Option::is_none")]
    pub plus1: ::std::option::Option<i64>,
    #[doc = "a\n*/\\u{202e}"]
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub serialize: ::std::option::Option<i64>,
    #[doc = "a\n*/\\u{202e}"]
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<i64>,
    #[doc = "a\n*/\\u{202e}"]
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<i64>,
    #[doc = "a\n*/\\u{202e}"]
    #[serde(rename = "2nd", skip_serializing_if = "::std::option::Option::is_none")]
    pub x2nd: ::std::option::Option<i64>,
    ///What comes besides, by its names.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///`One`
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct One {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<i64>,
    #[serde(rename = "k\"\n*/", skip_serializing_if = "::std::option::Option::is_none")]
    pub k: ::std::option::Option<::std::string::String>,
}
///`Option`
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Option {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
///`PhantomData`
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct PhantomData {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
///`Serialize`
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Serialize {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
///`T`
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct T(pub ::std::string::String);
impl ::std::ops::Deref for T {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<T> for ::std::string::String {
    fn from(value: T) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::string::String> for T {
    fn from(value: ::std::string::String) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for T {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for T {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.to_string()))
    }
}
///`ToString`
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ToString(pub ::std::string::String);
impl ::std::ops::Deref for ToString {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<ToString> for ::std::string::String {
    fn from(value: ToString) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::string::String> for ToString {
    fn from(value: ::std::string::String) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for ToString {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for ToString {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.to_string()))
    }
}
///`TryFrom`
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
pub struct TryFrom(pub i64);
impl ::std::ops::Deref for TryFrom {
    type Target = i64;
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<TryFrom> for i64 {
    fn from(value: TryFrom) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for TryFrom {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for TryFrom {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for TryFrom {
    type Err = <i64 as ::std::str::FromStr>::Err;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for TryFrom {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for TryFrom {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
///`Two`
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Two {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub b: ::std::option::Option<i64>,
    #[serde(rename = "k\"\n*/", skip_serializing_if = "::std::option::Option::is_none")]
    pub k: ::std::option::Option<::std::string::String>,
}
///`Type`
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
pub struct Type(pub i64);
impl ::std::ops::Deref for Type {
    type Target = i64;
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<Type> for i64 {
    fn from(value: Type) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for Type {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for Type {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for Type {
    type Err = <i64 as ::std::str::FromStr>::Err;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for Type {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for Type {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
///`Type2nd`
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
pub struct Type2nd(pub i64);
impl ::std::ops::Deref for Type2nd {
    type Target = i64;
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<Type2nd> for i64 {
    fn from(value: Type2nd) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for Type2nd {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for Type2nd {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for Type2nd {
    type Err = <i64 as ::std::str::FromStr>::Err;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for Type2nd {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for Type2nd {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
///`TypeDefault`
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
pub struct TypeDefault(pub i64);
impl ::std::ops::Deref for TypeDefault {
    type Target = i64;
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<TypeDefault> for i64 {
    fn from(value: TypeDefault) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for TypeDefault {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for TypeDefault {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for TypeDefault {
    type Err = <i64 as ::std::str::FromStr>::Err;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for TypeDefault {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for TypeDefault {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
///`TypeErr`
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
pub struct TypeErr(pub i64);
impl ::std::ops::Deref for TypeErr {
    type Target = i64;
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<TypeErr> for i64 {
    fn from(value: TypeErr) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for TypeErr {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for TypeErr {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for TypeErr {
    type Err = <i64 as ::std::str::FromStr>::Err;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for TypeErr {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for TypeErr {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
///`TypeNone`
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
pub struct TypeNone(pub i64);
impl ::std::ops::Deref for TypeNone {
    type Target = i64;
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<TypeNone> for i64 {
    fn from(value: TypeNone) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for TypeNone {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for TypeNone {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for TypeNone {
    type Err = <i64 as ::std::str::FromStr>::Err;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for TypeNone {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for TypeNone {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
///`TypeOk`
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct TypeOk(pub ::std::string::String);
impl ::std::ops::Deref for TypeOk {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<TypeOk> for ::std::string::String {
    fn from(value: TypeOk) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::string::String> for TypeOk {
    fn from(value: ::std::string::String) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for TypeOk {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for TypeOk {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.to_string()))
    }
}
///`TypeSelf`
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
pub struct TypeSelf(pub i64);
impl ::std::ops::Deref for TypeSelf {
    type Target = i64;
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<TypeSelf> for i64 {
    fn from(value: TypeSelf) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for TypeSelf {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for TypeSelf {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for TypeSelf {
    type Err = <i64 as ::std::str::FromStr>::Err;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for TypeSelf {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for TypeSelf {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
///`TypeSome`
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
pub struct TypeSome(pub i64);
impl ::std::ops::Deref for TypeSome {
    type Target = i64;
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<TypeSome> for i64 {
    fn from(value: TypeSome) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for TypeSome {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for TypeSome {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for TypeSome {
    type Err = <i64 as ::std::str::FromStr>::Err;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for TypeSome {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for TypeSome {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
///`TypeString`
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
pub struct TypeString(pub i64);
impl ::std::ops::Deref for TypeString {
    type Target = i64;
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<TypeString> for i64 {
    fn from(value: TypeString) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for TypeString {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for TypeString {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for TypeString {
    type Err = <i64 as ::std::str::FromStr>::Err;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for TypeString {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for TypeString {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
///`Types`
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Types {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
///`Vec`
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Vec {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
/// Error types.
pub mod error {
    /// Error from a `TryFrom` or `FromStr` implementation.
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }
    impl ::std::fmt::Debug for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }
    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }
    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}
