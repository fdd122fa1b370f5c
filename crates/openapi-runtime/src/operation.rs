//! The types of the operation table.

use crate::{Field, Value, Xml};

/// An operation of the API, from its document.
#[derive(Debug)]
pub struct Operation {
    /// `operationId` of the document, for instance `listInvoices`.
    pub id: &'static str,
    /// HTTP method, in capitals.
    pub method: &'static str,
    /// Path with its parameters in braces.
    pub path: &'static str,
    /// Its group.
    pub tag: &'static str,
    /// Summary, in one line.
    pub summary: &'static str,
    /// Its stability.
    pub stability: Stability,
    /// The permission that a call requires, if any.
    pub permission: Option<&'static str>,
    /// Whether a request that may have reached the server can be retried.
    pub retry: Retry,
    /// Whether it only reads, regardless of its method: a search by `POST`, for instance.
    pub read_only: bool,
    /// Name of the token bucket that limits its rate, if any.
    pub rate_limit: Option<&'static str>,
    /// Whether it is called in a scope of one account or tenant, not for the client as a whole.
    pub scoped: bool,
    /// Whether it takes no credentials, by `security: []` of the document: none are sent.
    pub unauthenticated: bool,
    /// Its parameters, in the order of the document.
    pub parameters: &'static [Parameter],
    /// The body of a request, if it has one.
    pub body: Option<Body>,
    /// The fields of a form whose style is stated; of the others, a list is several fields of one name, and an object is JSON.
    pub form: &'static [Parameter],
    /// The media type of the response, for `Accept`.
    pub accept: &'static str,
    /// How bodies are XML, if they are.
    pub xml: Xml,
    /// How it is paginated, if it is.
    pub paging: Option<Paging>,
    /// The sorted names of the response's fields; of a list, those of its items. Empty if the document names none.
    pub response_fields: &'static [&'static str],
    /// The schemas of its errors, by status; the first that includes a status applies.
    pub errors: &'static [ErrorSchema],
}

impl Operation {
    /// The base of generated entries: members that an older generator does not set have a default.
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
        unauthenticated: false,
        parameters: &[],
        body: None,
        form: &[],
        accept: "application/json",
        xml: Xml::NONE,
        paging: None,
        response_fields: &[],
        errors: &[],
    };

    /// The parameter called `name` on the wire; if several are, those outside of path and query are called
    /// `location:name`.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<&'static Parameter> {
        self.parameters.iter().find(|parameter| parameter.key() == name)
    }
}

/// The schema of the body of errors, by status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorSchema {
    /// The first status of its range.
    pub first: u16,
    /// The last status of its range.
    pub last: u16,
    /// The name of its type.
    pub name: &'static str,
}

impl ErrorSchema {
    /// A schema for one status.
    #[doc(hidden)]
    #[must_use]
    pub const fn of(status: u16, name: &'static str) -> Self {
        Self::within(status, status, name)
    }

    /// A schema for a range of statuses.
    #[doc(hidden)]
    #[must_use]
    pub const fn within(first: u16, last: u16, name: &'static str) -> Self {
        Self { first, last, name }
    }
}

/// The stability of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Stability {
    /// Only compatible changes.
    Stable,
    /// Announced; it may change.
    Preview,
}

/// Whether a request can be retried after it may have been carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Retry {
    /// Idempotent: a retry has no further effect.
    Safe,
    /// Not idempotent: a retry may repeat the effect.
    Unsafe,
}

/// A parameter of an operation and its constraints.
#[derive(Debug)]
pub struct Parameter {
    /// Name on the wire.
    pub name: &'static str,
    /// Its name in requests, if several parameters have the same `name`.
    pub key: Option<&'static str>,
    /// Its location.
    pub location: Location,
    /// Whether it is required.
    pub required: bool,
    /// Its description.
    pub description: &'static str,
    /// Whether its value is secret, although its format is not `password`.
    pub secret: bool,
    /// The style of lists and objects.
    pub style: Style,
    /// Whether each element or member is serialized separately (`explode`).
    pub explode: bool,
    /// The constraints on its value; of a list, on each element.
    pub value: Value,
}

/// OpenAPI's serialization styles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Style {
    /// `a=1&a=2` in a query, `a=1,2` without `explode`.
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

/// The location of a parameter in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Location {
    /// Path.
    Path,
    /// Query.
    Query,
    /// Header.
    Header,
    /// Cookie.
    Cookie,
}

/// The body of a request.
#[derive(Debug)]
pub struct Body {
    /// Media type.
    pub media_type: &'static str,
    /// Whether it is required.
    pub required: bool,
    /// The constraints on its value; none for bytes that are not JSON.
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

    /// Its name in requests.
    pub(crate) fn key(&self) -> &'static str {
        self.key.unwrap_or(self.name)
    }

    /// Whether its value must not appear in errors.
    #[must_use]
    pub fn is_secret(&self) -> bool {
        self.secret || self.value.is_secret()
    }
}

impl Body {
    /// Its fields, if it is a JSON object.
    #[must_use]
    pub fn fields(&self) -> &'static [Field] {
        self.value.fields()
    }
}

/// How an operation is paginated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    /// The style.
    pub style: PagingStyle,
    /// Query parameter of the position of the next page: the cursor or the offset.
    pub cursor: &'static str,
    /// Other query parameters that set the start of the first page, and are not sent for the next.
    pub starts: &'static [&'static str],
    /// Query parameter of the page size.
    pub limit: Option<&'static str>,
    /// The maximum page size, if known.
    pub size: Option<i64>,
    /// Field of the response with the items.
    pub items: &'static str,
    /// Whether the response may be a bare array of items.
    pub bare: bool,
    /// Field of the response that says whether more items follow.
    pub more: Option<&'static str>,
    /// Field of the response with the next cursor, if there is one.
    pub next: Option<&'static str>,
    /// Field of the last item that is the next cursor, if the response has none.
    pub key: Option<&'static str>,
    /// Dotted paths to what identifies an item; the first with a value is used.
    pub identity: &'static [&'static str],
    /// Whether items with equal ids are distinct entries, a payment and its refund for instance.
    pub ledger: bool,
    /// The number of the first page, if pages are numbered.
    pub first: u64,
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
        first: 1,
    };
}

/// Styles of pagination.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PagingStyle {
    /// By the last item seen, usually its id.
    LastId,
    /// By the number of items to skip.
    Offset,
    /// By a marker from the server, until it sends none.
    Marker,
    /// By a cursor from the server, until it sends none.
    Cursor,
    /// By a link to the next page: the header `Link`, or a URL in the response.
    Link,
    /// By the number of the page, until one is empty.
    Page,
}

/// A server of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Server {
    /// Short name.
    pub name: &'static str,
    /// URL, without a trailing slash.
    pub url: &'static str,
    /// Its description.
    pub description: &'static str,
}
