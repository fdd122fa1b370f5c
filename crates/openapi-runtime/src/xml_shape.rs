//! How values are XML: the `xml` objects of schemas (OpenAPI 3.1, section 4.8.26), in the operation table.

/// The elements of a request and of a response that are XML.
#[derive(Clone, Copy, Debug)]
pub struct Xml {
    /// The request's body.
    pub request: Option<XmlElement>,
    /// The body of a successful response.
    pub response: Option<XmlElement>,
}

impl Xml {
    #[doc(hidden)]
    pub const NONE: Self = Self {
        request: None,
        response: None,
    };
}

/// An element, or an attribute: its name, and what it holds.
#[derive(Clone, Copy, Debug)]
pub struct XmlElement {
    /// Name without its prefix.
    pub name: &'static str,
    /// Prefix of the name; empty if it has none.
    pub prefix: &'static str,
    /// URI of the namespace; empty if it has none.
    pub namespace: &'static str,
    /// What it holds.
    pub shape: &'static XmlShape,
}

/// What an element holds.
#[derive(Debug)]
pub enum XmlShape {
    /// A text, and JSON strings.
    Text,
    /// A text that is `true` or `false`.
    Boolean,
    /// A text that is a number.
    Number,
    /// Elements and attributes.
    Object {
        /// Those with a name.
        fields: &'static [XmlField],
        /// What further elements hold.
        rest: Option<&'static XmlShape>,
    },
    /// Elements of one name.
    List(&'static XmlElement),
    /// The shape of the element so many levels further out: a recursive schema.
    Outer(usize),
}

/// A property of an object.
#[derive(Debug)]
pub struct XmlField {
    /// Name in JSON.
    pub name: &'static str,
    /// Whether it is an attribute.
    pub is_attribute: bool,
    /// Whether a list is within an element of its own.
    pub is_wrapped: bool,
    /// Name and shape.
    pub element: XmlElement,
}
