//! What the operation table is made of.

use crate::{Field, Value};

/// An operation of the API, as its document describes it.
#[derive(Debug)]
pub struct Operation {
    /// `operationId` of the document, for instance `listInvoices`.
    pub id: &'static str,
    /// HTTP method, in capitals.
    pub method: &'static str,
    /// Path with its parameters in braces.
    pub path: &'static str,
    /// Group that it belongs to.
    pub tag: &'static str,
    /// What it does, in one line.
    pub summary: &'static str,
    /// How settled it is.
    pub stability: Stability,
    /// The permission that a call needs, if any.
    pub permission: Option<&'static str>,
    /// Whether a request that may have reached the server can be sent again.
    pub retry: Retry,
    /// Whether it changes nothing, whatever its method is: a search by `POST`.
    pub read_only: bool,
    /// Name of the token bucket that a call takes from, where the API limits its rate.
    pub rate_limit: Option<&'static str>,
    /// Whether it is called in a scope of its own, of one account or tenant, and not for the client as a whole.
    pub scoped: bool,
    /// Its parameters, in the order of the document.
    pub parameters: &'static [Parameter],
    /// What the body of a request may be, if it has one.
    pub body: Option<Body>,
    /// The media type that is asked for.
    pub accept: &'static str,
    /// How to get from page to page, if the answer is one of several.
    pub paging: Option<Paging>,
    /// Names of the fields of the answer, by the alphabet; of a list, those of its items. None where the document names
    /// none.
    pub answer_fields: &'static [&'static str],
}

impl Operation {
    /// What generated code fills in: an operation added to later has a default for what an older generator did not write.
    #[doc(hidden)]
    pub const EMPTY: Self = Self {
        id: "",
        method: "GET",
        path: "/",
        tag: "",
        summary: "",
        stability: Stability::Stable,
        permission: None,
        retry: Retry::Unsafe,
        read_only: false,
        rate_limit: None,
        scoped: false,
        parameters: &[],
        body: None,
        accept: "application/json",
        paging: None,
        answer_fields: &[],
    };

    /// The parameter called `name` on the wire; where several are, `location:name`, those in the path and the query apart.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<&'static Parameter> {
        self.parameters.iter().find(|parameter| parameter.key() == name)
    }
}

/// How settled an operation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Stability {
    /// It stays as it is, but for additions.
    Stable,
    /// It is announced, and still apt to change.
    Preview,
}

/// Whether a request can be sent a second time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Retry {
    /// Twice does no more than once.
    Safe,
    /// Twice may do twice.
    Unsafe,
}

/// A parameter of an operation and what its values must keep to.
#[derive(Debug)]
pub struct Parameter {
    /// Name on the wire.
    pub name: &'static str,
    /// What requests call it, where that is not its name: another one has the same.
    pub key: Option<&'static str>,
    /// Where it stands.
    pub location: Location,
    /// Whether a call must have it.
    pub required: bool,
    /// What it means.
    pub description: &'static str,
    /// Whether its value is a secret although its format does not say so.
    pub secret: bool,
    /// How what has parts is written: a list, an object.
    pub style: Style,
    /// Whether each part is written by itself, in the style.
    pub explode: bool,
    /// What it may hold; of a list, each of its elements.
    pub value: Value,
}

/// How a parameter is written that has parts: those of OpenAPI.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Style {
    /// `a=1&a=2` in a query, `a=1,2` where it does not explode.
    Form,
    /// `1,2`
    Simple,
    /// `.1.2`
    Label,
    /// `;a=1;a=2`
    Matrix,
    /// `a=1%202`
    SpaceDelimited,
    /// `a=1%7C2`
    PipeDelimited,
    /// `a[b]=1`
    DeepObject,
}

/// Where a parameter stands in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Location {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// A header of its own.
    Header,
    /// Among the cookies.
    Cookie,
}

/// The body of a request.
#[derive(Debug)]
pub struct Body {
    /// Media type.
    pub media_type: &'static str,
    /// Whether a call must have one.
    pub required: bool,
    /// What it may hold; of bytes that are no JSON, anything.
    pub value: Value,
}

impl Parameter {
    #[doc(hidden)]
    pub const EMPTY: Self = Self {
        name: "",
        key: None,
        location: Location::Query,
        required: false,
        description: "",
        secret: false,
        style: Style::Form,
        explode: true,
        value: Value::Any,
    };

    /// What requests call it.
    pub(crate) fn key(&self) -> &'static str {
        self.key.unwrap_or(self.name)
    }

    /// Whether no error may repeat its value.
    #[must_use]
    pub fn is_secret(&self) -> bool {
        self.secret || self.value.is_secret()
    }
}

impl Body {
    /// Its fields, where it is a JSON object.
    #[must_use]
    pub fn fields(&self) -> &'static [Field] {
        self.value.fields()
    }
}

/// How an operation that answers in pages is paged through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    /// The way of it.
    pub style: PagingStyle,
    /// Query parameter that says where the next page begins.
    pub cursor: &'static str,
    /// Other query parameters that say where the first page begins, and must not be repeated for the next.
    pub starts: &'static [&'static str],
    /// Query parameter that says how many items a page has at most.
    pub limit: Option<&'static str>,
    /// Most items to ask for in a page, when it is known.
    pub size: Option<i64>,
    /// Field of the answer that holds the items.
    pub items: &'static str,
    /// Whether the answer may also be the array of items itself, without a field around it.
    pub bare: bool,
    /// Field of the answer that says whether more follow.
    pub more: Option<&'static str>,
    /// Field of the answer that holds the next cursor, where there is one.
    pub next: Option<&'static str>,
    /// Field of the last item that serves as the next cursor where the answer holds none.
    pub key: Option<&'static str>,
    /// Paths, of names with dots between them, to what tells an item from all others; the first that leads to something
    /// counts.
    pub identity: &'static [&'static str],
    /// Whether each item is an entry of its own, also where several have the same id: a payment and its refund.
    pub ledger: bool,
}

impl Paging {
    #[doc(hidden)]
    pub const EMPTY: Self = Self {
        style: PagingStyle::Cursor,
        cursor: "",
        starts: &[],
        limit: None,
        size: None,
        items: "",
        bare: false,
        more: None,
        next: None,
        key: None,
        identity: &["id"],
        ledger: false,
    };
}

/// The ways in which an API pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PagingStyle {
    /// By what tells the last item seen from all others: its id, as a rule.
    LastId,
    /// By the number of items to skip.
    Offset,
    /// By a mark that the server gives, until it gives none.
    Marker,
    /// By a token that the server gives, until it gives none.
    Cursor,
}

/// A server that the document names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Server {
    /// Short name.
    pub name: &'static str,
    /// Address, without a slash at its end.
    pub url: &'static str,
    /// What it is.
    pub description: &'static str,
}
