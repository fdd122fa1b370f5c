// @generated from names.yaml by `cargo xtask generate`; do not edit.

//! Operations without a tag.
#[allow(unused_imports)]
use super::prelude::*;

/// `POST /all` (`all`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct All(Request);
impl All {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::ALL_OPERATION))
    }

    #[inline]
    pub fn m0(mut self, m0: types::Option) -> Self {
        self.0.object("m0", &m0);
        self
    }

    #[inline]
    pub fn m1(mut self, m1: types::Vec) -> Self {
        self.0.object("m1", &m1);
        self
    }

    /// At most 5 characters.
    #[inline]
    pub fn m10(mut self, m10: impl Into<types::Error>) -> Self {
        let m10: types::Error = m10.into();
        self.0.object("m10", &m10);
        self
    }

    /// At most 5 characters.
    #[inline]
    pub fn m11(mut self, m11: impl Into<types::ToString>) -> Self {
        let m11: types::ToString = m11.into();
        self.0.object("m11", &m11);
        self
    }

    /// At most 5 characters.
    #[inline]
    pub fn m12(mut self, m12: impl Into<types::TypeOk>) -> Self {
        let m12: types::TypeOk = m12.into();
        self.0.object("m12", &m12);
        self
    }

    /// At most 5 characters.
    #[inline]
    pub fn m13(mut self, m13: impl Into<types::Cow>) -> Self {
        let m13: types::Cow = m13.into();
        self.0.object("m13", &m13);
        self
    }

    /// At most 5 characters.
    #[inline]
    pub fn m14(mut self, m14: impl Into<types::From>) -> Self {
        let m14: types::From = m14.into();
        self.0.object("m14", &m14);
        self
    }

    /// At most 5 characters.
    #[inline]
    pub fn m15(mut self, m15: impl Into<types::FromStr>) -> Self {
        let m15: types::FromStr = m15.into();
        self.0.object("m15", &m15);
        self
    }

    /// At most 5 characters.
    #[inline]
    pub fn m16(mut self, m16: impl Into<types::T>) -> Self {
        let m16: types::T = m16.into();
        self.0.object("m16", &m16);
        self
    }

    /// At most 5 characters.
    #[inline]
    pub fn m17(mut self, m17: impl Into<types::Builder>) -> Self {
        let m17: types::Builder = m17.into();
        self.0.object("m17", &m17);
        self
    }

    #[inline]
    pub fn m18(mut self, m18: impl Into<crate::open::Result>) -> Self {
        let m18: crate::open::Result = m18.into();
        self.0.field("m18", Value::from(m18.to_string()));
        self
    }

    #[inline]
    pub fn m19(mut self, m19: impl Into<crate::open::Visitor>) -> Self {
        let m19: crate::open::Visitor = m19.into();
        self.0.field("m19", Value::from(m19.to_string()));
        self
    }

    #[inline]
    pub fn m2(mut self, m2: types::Box) -> Self {
        self.0.object("m2", &m2);
        self
    }

    #[inline]
    pub fn m20(mut self, m20: impl Into<crate::open::E>) -> Self {
        let m20: crate::open::E = m20.into();
        self.0.field("m20", Value::from(m20.to_string()));
        self
    }

    #[inline]
    pub fn m21(mut self, m21: impl Into<crate::open::Text>) -> Self {
        let m21: crate::open::Text = m21.into();
        self.0.field("m21", Value::from(m21.to_string()));
        self
    }

    #[inline]
    pub fn m22(mut self, m22: impl Into<crate::open::Formatter>) -> Self {
        let m22: crate::open::Formatter = m22.into();
        self.0.field("m22", Value::from(m22.to_string()));
        self
    }

    #[inline]
    pub fn m23(mut self, m23: impl Into<crate::open::Infallible>) -> Self {
        let m23: crate::open::Infallible = m23.into();
        self.0.field("m23", Value::from(m23.to_string()));
        self
    }

    #[inline]
    pub fn m24(mut self, m24: impl Into<crate::open::Clone>) -> Self {
        let m24: crate::open::Clone = m24.into();
        self.0.field("m24", Value::from(m24.to_string()));
        self
    }

    #[inline]
    pub fn m25(mut self, m25: impl Into<crate::open::JsonSchema>) -> Self {
        let m25: crate::open::JsonSchema = m25.into();
        self.0.field("m25", Value::from(m25.to_string()));
        self
    }

    #[inline]
    pub fn m26(mut self, m26: impl Into<crate::open::Std>) -> Self {
        let m26: crate::open::Std = m26.into();
        self.0.field("m26", Value::from(m26.to_string()));
        self
    }

    #[inline]
    pub fn m27(mut self, m27: impl Into<crate::open::Core>) -> Self {
        let m27: crate::open::Core = m27.into();
        self.0.field("m27", Value::from(m27.to_string()));
        self
    }

    #[inline]
    pub fn m28(mut self, m28: impl Into<types::TypeString>) -> Self {
        let m28: types::TypeString = m28.into();
        self.0.object("m28", &m28);
        self
    }

    #[inline]
    pub fn m29(mut self, m29: impl Into<types::TypeErr>) -> Self {
        let m29: types::TypeErr = m29.into();
        self.0.object("m29", &m29);
        self
    }

    #[inline]
    pub fn m3(mut self, m3: types::Client) -> Self {
        self.0.object("m3", &m3);
        self
    }

    #[inline]
    pub fn m30(mut self, m30: impl Into<types::TypeSome>) -> Self {
        let m30: types::TypeSome = m30.into();
        self.0.object("m30", &m30);
        self
    }

    #[inline]
    pub fn m31(mut self, m31: impl Into<types::TypeNone>) -> Self {
        let m31: types::TypeNone = m31.into();
        self.0.object("m31", &m31);
        self
    }

    #[inline]
    pub fn m32(mut self, m32: impl Into<types::TypeDefault>) -> Self {
        let m32: types::TypeDefault = m32.into();
        self.0.object("m32", &m32);
        self
    }

    #[inline]
    pub fn m33(mut self, m33: impl Into<types::I64>) -> Self {
        let m33: types::I64 = m33.into();
        self.0.object("m33", &m33);
        self
    }

    #[inline]
    pub fn m34(mut self, m34: impl Into<types::TryFrom>) -> Self {
        let m34: types::TryFrom = m34.into();
        self.0.object("m34", &m34);
        self
    }

    #[inline]
    pub fn m35(mut self, m35: impl Into<types::Type>) -> Self {
        let m35: types::Type = m35.into();
        self.0.object("m35", &m35);
        self
    }

    #[inline]
    pub fn m36(mut self, m36: impl Into<types::TypeSelf>) -> Self {
        let m36: types::TypeSelf = m36.into();
        self.0.object("m36", &m36);
        self
    }

    #[inline]
    pub fn m37(mut self, m37: impl Into<types::Type2nd>) -> Self {
        let m37: types::Type2nd = m37.into();
        self.0.object("m37", &m37);
        self
    }

    #[inline]
    pub fn m38(mut self, m38: impl Into<crate::open::Value>) -> Self {
        let m38: crate::open::Value = m38.into();
        self.0.field("m38", serde_json::to_value(m38).unwrap_or_default());
        self
    }

    #[inline]
    pub fn m39(mut self, m39: impl Into<crate::open::Kind>) -> Self {
        let m39: crate::open::Kind = m39.into();
        self.0.field("m39", serde_json::to_value(m39).unwrap_or_default());
        self
    }

    #[inline]
    pub fn m4(mut self, m4: types::Debug) -> Self {
        self.0.object("m4", &m4);
        self
    }

    #[inline]
    pub fn m40(mut self, m40: impl Into<crate::open::Tag>) -> Self {
        let m40: crate::open::Tag = m40.into();
        self.0.field("m40", serde_json::to_value(m40).unwrap_or_default());
        self
    }

    #[inline]
    pub fn m41(mut self, m41: impl Into<crate::open::S>) -> Self {
        let m41: crate::open::S = m41.into();
        self.0.field("m41", serde_json::to_value(m41).unwrap_or_default());
        self
    }

    #[inline]
    pub fn m42(mut self, m42: impl Into<crate::open::Number>) -> Self {
        let m42: crate::open::Number = m42.into();
        self.0.field("m42", serde_json::to_value(m42).unwrap_or_default());
        self
    }

    #[inline]
    pub fn m43(mut self, m43: impl Into<crate::open::Serde>) -> Self {
        let m43: crate::open::Serde = m43.into();
        self.0.field("m43", serde_json::to_value(m43).unwrap_or_default());
        self
    }

    #[inline]
    pub fn m44(mut self, m44: impl Into<crate::open::Schemars>) -> Self {
        let m44: crate::open::Schemars = m44.into();
        self.0.field("m44", serde_json::to_value(m44).unwrap_or_default());
        self
    }

    #[inline]
    pub fn m45(mut self, m45: impl Into<crate::open::PetKind2>) -> Self {
        let m45: crate::open::PetKind2 = m45.into();
        self.0.field("m45", serde_json::to_value(m45).unwrap_or_default());
        self
    }

    #[inline]
    pub fn m46(mut self, m46: impl Into<crate::open::PetKind>) -> Self {
        let m46: crate::open::PetKind = m46.into();
        self.0.field("m46", serde_json::to_value(m46).unwrap_or_default());
        self
    }

    #[inline]
    pub fn m47(mut self, m47: impl Into<crate::open::Café>) -> Self {
        let m47: crate::open::Café = m47.into();
        self.0.field("m47", serde_json::to_value(m47).unwrap_or_default());
        self
    }

    #[inline]
    pub fn m48(mut self, m48: impl Into<crate::open::Unnamed>) -> Self {
        let m48: crate::open::Unnamed = m48.into();
        self.0.field("m48", serde_json::to_value(m48).unwrap_or_default());
        self
    }

    #[inline]
    pub fn m49(mut self, m49: impl Into<crate::open::Unnamed2>) -> Self {
        let m49: crate::open::Unnamed2 = m49.into();
        self.0.field("m49", serde_json::to_value(m49).unwrap_or_default());
        self
    }

    #[inline]
    pub fn m5(mut self, m5: types::Serialize) -> Self {
        self.0.object("m5", &m5);
        self
    }

    #[inline]
    pub fn m6(mut self, m6: types::D) -> Self {
        self.0.object("m6", &m6);
        self
    }

    #[inline]
    pub fn m7(mut self, m7: types::Types) -> Self {
        self.0.object("m7", &m7);
        self
    }

    #[inline]
    pub fn m8(mut self, m8: types::PhantomData) -> Self {
        self.0.object("m8", &m8);
        self
    }

    #[inline]
    pub fn m9(mut self, m9: types::Café2) -> Self {
        self.0.object("m9", &m9);
        self
    }

    #[inline]
    pub fn members(mut self, members: types::Members) -> Self {
        self.0.object("members", &members);
        self
    }

    /// a
    /// \*/\u{202e}.
    #[inline]
    pub fn tagged(mut self, tagged: impl Into<crate::open::Tagged>) -> Self {
        let tagged: crate::open::Tagged = tagged.into();
        self.0.field("tagged", serde_json::to_value(tagged).unwrap_or_default());
        self
    }

    /// a
    /// b
    /// c \*/ \u{202e}\u{0}.
    #[inline]
    pub fn values(mut self, values: impl Into<crate::open::Values>) -> Self {
        let values: crate::open::Values = values.into();
        self.0.field("values", Value::from(values.to_string()));
        self
    }

    /// Sets all fields of the body that are present in the value.
    #[inline]
    pub fn body(mut self, body: impl Into<types::All>) -> Self {
        let body: types::All = body.into();
        self.0.draft(&body);
        self
    }

    request_methods!(All, answer, once, decode types::All);
}

/// `GET /arguments` (`arguments`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Arguments(Request);
impl Arguments {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::ARGUMENTS))
    }

    #[inline]
    pub fn self_(mut self, self_: i64) -> Self {
        self.0.set("self", &self_);
        self
    }

    #[inline]
    pub fn type_(mut self, type_: i64) -> Self {
        self.0.set("type", &type_);
        self
    }

    #[inline]
    pub fn gen_(mut self, gen_: i64) -> Self {
        self.0.set("gen", &gen_);
        self
    }

    #[inline]
    pub fn url(mut self, url: i64) -> Self {
        self.0.set("url", &url);
        self
    }

    #[inline]
    pub fn request_request(mut self, request_request: i64) -> Self {
        self.0.set("request", &request_request);
        self
    }

    #[inline]
    pub fn response(mut self, response: i64) -> Self {
        self.0.set("response", &response);
        self
    }

    #[inline]
    pub fn result(mut self, result: i64) -> Self {
        self.0.set("result", &result);
        self
    }

    #[inline]
    pub fn info(mut self, info: i64) -> Self {
        self.0.set("info", &info);
        self
    }

    #[inline]
    pub fn value(mut self, value: i64) -> Self {
        self.0.set("value", &value);
        self
    }

    #[inline]
    pub fn body(mut self, body: i64) -> Self {
        self.0.set("body", &body);
        self
    }

    #[inline]
    pub fn header_map(mut self, header_map: i64) -> Self {
        self.0.set("header_map", &header_map);
        self
    }

    #[inline]
    pub fn encode_path(mut self, encode_path: i64) -> Self {
        self.0.set("encode_path", &encode_path);
        self
    }

    #[inline]
    pub fn client(mut self, client: i64) -> Self {
        self.0.set("client", &client);
        self
    }

    #[inline]
    pub fn baseurl(mut self, baseurl: i64) -> Self {
        self.0.set("baseurl", &baseurl);
        self
    }

    #[inline]
    pub fn dont(mut self, dont: i64) -> Self {
        self.0.set("dont", &dont);
        self
    }

    #[inline]
    pub fn don_t(mut self, don_t: i64) -> Self {
        self.0.set("don't", &don_t);
        self
    }

    #[inline]
    pub fn a_b(mut self, a_b: i64) -> Self {
        self.0.set("aB", &a_b);
        self
    }

    #[inline]
    pub fn a_b2(mut self, a_b2: i64) -> Self {
        self.0.set("a_b", &a_b2);
        self
    }

    #[inline]
    pub fn value_2nd(mut self, value_2nd: i64) -> Self {
        self.0.set("2nd", &value_2nd);
        self
    }

    #[inline]
    pub fn value2(mut self, value2: i64) -> Self {
        self.0.set("❤", &value2);
        self
    }

    #[inline]
    pub fn a_b3(mut self, a_b3: i64) -> Self {
        self.0.set("a b", &a_b3);
        self
    }

    #[inline]
    pub fn filter_name(mut self, filter_name: i64) -> Self {
        self.0.set("filter[name]", &filter_name);
        self
    }

    #[inline]
    pub fn header_value(mut self, header_value: impl Into<String>) -> Self {
        let header_value: String = header_value.into();
        self.0.set("header:value", &header_value);
        self
    }

    #[inline]
    pub fn x_trace(mut self, x_trace: impl Into<String>) -> Self {
        let x_trace: String = x_trace.into();
        self.0.set("X-Trace", &x_trace);
        self
    }

    #[inline]
    pub fn header_header_map(mut self, header_header_map: impl Into<String>) -> Self {
        let header_header_map: String = header_header_map.into();
        self.0.set("header:header_map", &header_header_map);
        self
    }

    #[inline]
    pub fn x_trace2(mut self, x_trace2: impl Into<String>) -> Self {
        let x_trace2: String = x_trace2.into();
        self.0.set("x_trace", &x_trace2);
        self
    }

    #[inline]
    pub fn header_type(mut self, header_type: impl Into<String>) -> Self {
        let header_type: String = header_type.into();
        self.0.set("header:type", &header_type);
        self
    }

    #[inline]
    pub fn a_b4(mut self, a_b4: impl Into<String>) -> Self {
        let a_b4: String = a_b4.into();
        self.0.set("a.b", &a_b4);
        self
    }

    #[inline]
    pub fn cookie_a_b(mut self, cookie_a_b: impl Into<String>) -> Self {
        let cookie_a_b: String = cookie_a_b.into();
        self.0.set("cookie.a-b", &cookie_a_b);
        self
    }

    #[inline]
    pub fn a_b5(mut self, a_b5: impl Into<String>) -> Self {
        let a_b5: String = a_b5.into();
        self.0.set("a-b", &a_b5);
        self
    }

    #[inline]
    pub fn cookie_a_b2(mut self, cookie_a_b2: impl Into<String>) -> Self {
        let cookie_a_b2: String = cookie_a_b2.into();
        self.0.set("cookie:a.b", &cookie_a_b2);
        self
    }

    #[inline]
    pub fn a_b6(mut self, a_b6: impl Into<String>) -> Self {
        let a_b6: String = a_b6.into();
        self.0.set("A-B", &a_b6);
        self
    }

    request_methods!(Arguments, answer, repeated, empty());
}

/// `GET /bounds` (`bounds`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Bounds(Request);
impl Bounds {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, x_depth: i64) -> Self {
        let mut request = Request::new(scope, &operations::BOUNDS);
        request.set("X-Depth", &x_depth);
        Self(request)
    }

    /// 1 to 100.
    #[inline]
    pub fn limit(mut self, limit: impl Into<types::Limit>) -> Self {
        let limit: types::Limit = limit.into();
        self.0.set("limit", &limit);
        self
    }

    /// More than 0, at most 1.
    #[inline]
    pub fn ratio(mut self, ratio: f64) -> Self {
        self.0.set("ratio", &ratio);
        self
    }

    /// At most 2 elements.
    #[inline]
    pub fn ids(
        mut self,
        ids: impl IntoIterator<Item = impl Into<openapi_runtime::IdRef<i64>>>,
    ) -> Self {
        for value in ids {
            let value: openapi_runtime::IdRef<i64> = value.into();
            self.0.add("ids", &value);
        }

        self
    }

    /// 0 characters or more.
    #[inline]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        let note: String = note.into();
        self.0.set("note", &note);
        self
    }

    request_methods!(Bounds, answer, repeated, decode types::Limit);
}

/// `GET /files/{id}.{type}` (`file`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct File(Request);
impl File {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, id: impl Into<String>, type_: impl Into<String>) -> Self {
        let mut request = Request::new(scope, &operations::FILE);
        let id: String = id.into();
        request.set("id", &id);
        let type_: String = type_.into();
        request.set("type", &type_);
        Self(request)
    }

    request_methods!(File, answer, repeated, empty());
}

/// `GET /free_form` (`free_form`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FreeForm(Request);
impl FreeForm {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::FREE_FORM))
    }

    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.set("page", &page);
        self
    }

    request_methods!(FreeForm, page, repeated, decode types::FreeFormResponse);
    page_methods!(from_page_number, same_left_out);
}

impl PageRequest for FreeForm {
    type Page = types::FreeFormResponse;
    type Item = serde_json::Map<String, Value>;
    page_request!();
    #[inline]
    fn has_more(_: &Self::Page) -> Option<bool> {
        None
    }

    #[inline]
    fn next_cursor(_: &Self::Page) -> Option<Cursor> {
        None
    }

    #[inline]
    fn items(page: &mut Self::Page) -> &mut Vec<Self::Item> {
        page.items.get_or_insert_default()
    }

    #[inline]
    fn identity(_: &Self::Item) -> Option<Key> {
        None
    }

    #[inline]
    fn start_key(_: &Self::Item) -> Option<Key> {
        None
    }
}

/// `DELETE /methods` (`by_delete`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ByDelete(Request);
impl ByDelete {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::BY_DELETE))
    }

    request_methods!(ByDelete, answer, delete, empty());
}

/// `GET /methods` (`by_get`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ByGet(Request);
impl ByGet {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::BY_GET))
    }

    request_methods!(ByGet, answer, repeated, empty());
}

/// `HEAD /methods` (`by_head`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ByHead(Request);
impl ByHead {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::BY_HEAD))
    }

    request_methods!(ByHead, answer, repeated, empty());
}

/// `OPTIONS /methods` (`by_options`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ByOptions(Request);
impl ByOptions {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::BY_OPTIONS))
    }

    request_methods!(ByOptions, answer, repeated, empty());
}

/// `PATCH /methods` (`by_patch`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ByPatch(Request);
impl ByPatch {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::BY_PATCH))
    }

    request_methods!(ByPatch, answer, once, empty());
}

/// `POST /methods` (`by_post`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ByPost(Request);
impl ByPost {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::BY_POST))
    }

    request_methods!(ByPost, answer, once, empty());
}

/// `PUT /methods` (`by_put`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ByPut(Request);
impl ByPut {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::BY_PUT))
    }

    request_methods!(ByPut, answer, repeated, empty());
}

/// `TRACE /methods` (`by_trace`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ByTrace(Request);
impl ByTrace {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::BY_TRACE))
    }

    request_methods!(ByTrace, answer, repeated, empty());
}

/// a \*/\u{202e}: `GET /operations/0` (`new`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct New(Request);
impl New {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::NEW))
    }

    request_methods!(New, answer, repeated, empty());
}

/// a \*/\u{202e}: `GET /operations/1` (`post`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Post(Request);
impl Post {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::POST))
    }

    request_methods!(Post, answer, repeated, empty());
}

/// a \*/\u{202e}: `GET /operations/10` (`call_2nd`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Call2nd(Request);
impl Call2nd {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::CALL_2ND))
    }

    request_methods!(Call2nd, answer, repeated, empty());
}

/// a \*/\u{202e}: `GET /operations/11` (`get_operations_11`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOperations11(Request);
impl GetOperations11 {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::GET_OPERATIONS_11))
    }

    request_methods!(GetOperations11, answer, repeated, empty());
}

/// a \*/\u{202e}: `GET /operations/12` (`get_operations_12`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOperations12(Request);
impl GetOperations12 {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::GET_OPERATIONS_12))
    }

    request_methods!(GetOperations12, answer, repeated, empty());
}

/// a \*/\u{202e}: `GET /operations/13` (`café`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Café(Request);
impl Café {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::CAFÉ))
    }

    request_methods!(Café, answer, repeated, empty());
}

/// a \*/\u{202e}: `GET /operations/14` (`call_unnamed`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CallUnnamed(Request);
impl CallUnnamed {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::CALL_UNNAMED))
    }

    request_methods!(CallUnnamed, answer, repeated, empty());
}

/// a \*/\u{202e}: `GET /operations/2` (`pre`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Pre(Request);
impl Pre {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::PRE))
    }

    request_methods!(Pre, answer, repeated, empty());
}

/// a \*/\u{202e}: `GET /operations/3` (`exec`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Exec(Request);
impl Exec {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::EXEC))
    }

    request_methods!(Exec, answer, repeated, empty());
}

/// a \*/\u{202e}: `GET /operations/4` (`client`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Client(Request);
impl Client {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::CLIENT))
    }

    request_methods!(Client, answer, repeated, empty());
}

/// a \*/\u{202e}: `GET /operations/5` (`move_`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Move(Request);
impl Move {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::MOVE))
    }

    request_methods!(Move, answer, repeated, empty());
}

/// a \*/\u{202e}: `GET /operations/6` (`call_self`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CallSelf(Request);
impl CallSelf {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::CALL_SELF))
    }

    request_methods!(CallSelf, answer, repeated, empty());
}

/// a \*/\u{202e}: `GET /operations/7` (`type_`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Type(Request);
impl Type {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::TYPE))
    }

    request_methods!(Type, answer, repeated, empty());
}

/// a \*/\u{202e}: `GET /operations/8` (`clone`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CloneRequest(Request);
impl CloneRequest {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::CLONE))
    }

    request_methods!(CloneRequest, answer, repeated, empty());
}

/// a \*/\u{202e}: `GET /operations/9` (`fmt`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Fmt(Request);
impl Fmt {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::FMT))
    }

    request_methods!(Fmt, answer, repeated, empty());
}

/// `GET /owners/{id}` (`owner`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Owner(Request);
impl Owner {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, id: impl Into<crate::Uuid>) -> Self {
        let mut request = Request::new(scope, &operations::OWNER);
        let id: crate::Uuid = id.into();
        request.set("id", &id);
        Self(request)
    }

    request_methods!(Owner, answer, repeated, decode types::Owner);
}

/// `GET /quantities` (`quantities`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Quantities(Request);
impl Quantities {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::QUANTITIES))
    }

    /// 0 or more.
    #[inline]
    pub fn count(mut self, count: u64) -> Self {
        self.0.set("count", &count);
        self
    }

    /// 1 to 50.
    #[inline]
    pub fn page(mut self, page: u32) -> Self {
        self.0.set("page", &page);
        self
    }

    /// At most 200.
    #[inline]
    pub fn price(
        mut self,
        price: impl TryInto<
            openapi_runtime::Decimal,
            Error: Into<openapi_runtime::InvalidDecimal>,
        >,
    ) -> Self {
        self.0.set_json("price", &openapi_runtime::Decimal::argument(price.try_into()));
        self
    }

    #[inline]
    pub fn since(mut self, since: impl Into<crate::Timestamp>) -> Self {
        let since: crate::Timestamp = since.into();
        self.0.set("since", &since);
        self
    }

    #[inline]
    pub fn owner_id(mut self, owner_id: impl Into<openapi_runtime::IdRef<i64>>) -> Self {
        let owner_id: openapi_runtime::IdRef<i64> = owner_id.into();
        self.0.set("ownerId", &owner_id);
        self
    }

    request_methods!(Quantities, answer, repeated, decode types::Quantity);
}

/// `GET /quotes/"\*/❤` (`get_quotes`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetQuotes(Request);
impl GetQuotes {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::GET_QUOTES))
    }

    request_methods!(GetQuotes, answer, repeated, empty());
}

/// `GET /segments/{id}` (`segment`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Segment(Request);
impl Segment {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, id: impl Into<String>) -> Self {
        let mut request = Request::new(scope, &operations::SEGMENT);
        let id: String = id.into();
        request.set("id", &id);
        Self(request)
    }

    request_methods!(Segment, answer, repeated, empty());
}
