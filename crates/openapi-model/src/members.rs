//! Reads an object member by member.

use serde_json::Value;

use crate::objects::Shape;
use crate::{MediaType, Node};

impl<'a> Node<'a> {
    /// The names of its members, in their order.
    pub fn names(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.value
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, _)| name.as_str())
    }

    /// Whether it has a member of this name.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// The value of a member that holds data: a default, an example, values, an extension.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&'a Value> {
        self.value.get(name)
    }

    /// A member that is a string.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&'a str> {
        self.get(name)?.as_str()
    }

    /// Whether a member is `true`; false when it is missing.
    #[must_use]
    pub fn flag(&self, name: &str) -> bool {
        self.get(name) == Some(&Value::Bool(true))
    }

    /// The strings of a member that is a list.
    pub fn texts(&self, name: &str) -> impl Iterator<Item = &'a str> + use<'a> {
        let list = self.get(name).and_then(Value::as_array);
        list.into_iter().flatten().filter_map(Value::as_str)
    }

    /// The strings of a member that maps names to them: scopes of a flow, values of a discriminator.
    pub fn named_texts(&self, name: &str) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
        let map = self.get(name).and_then(Value::as_object).into_iter().flatten();
        map.filter_map(|(name, text)| Some((name.as_str(), text.as_str()?)))
    }

    /// A member that is an object of OpenAPI, or a reference to one.
    ///
    /// ```
    /// use openapi_model::{Document, Kind};
    /// use serde_json::json;
    ///
    /// let document = Document::of_value("a", json!({"info": {"title": "Pets", "contact": {"name": "Robin"}}}));
    /// let contact = document.root().member("info").and_then(|info| info.member("contact")).unwrap();
    /// assert_eq!((contact.kind, contact.text("name")), (Kind::Contact, Some("Robin")));
    /// assert!(document.root().member("title").is_none());
    /// ```
    #[must_use]
    pub fn member(&self, name: &str) -> Option<Self> {
        let value = self.get(name)?;
        match self.kind.member(name)? {
            Shape::One(kind) => Some(Self::new(self.pointer.join(name), kind, value)),
            _ => None,
        }
    }

    /// The objects in a member that is a list of them.
    pub fn elements(&self, name: &str) -> impl Iterator<Item = Self> + use<'a> {
        let kind = match self.kind.member(name) {
            Some(Shape::List(kind) | Shape::Some(kind)) => Some(kind),
            _ => None,
        };
        let list = kind.and_then(|kind| Some((kind, self.pointer.join(name), self.get(name)?.as_array()?)));
        list.into_iter().flat_map(|(kind, pointer, list)| {
            let elements = list.iter().enumerate();
            elements.map(move |(index, value)| Self::new(pointer.join(index), kind, value))
        })
    }

    /// The objects in a member that maps names to them. Extensions that OpenAPI allows among the names are omitted.
    ///
    /// ```
    /// use openapi_model::{Document, Kind};
    /// use serde_json::json;
    ///
    /// let document = Document::of_value("a", json!({"paths": {"/a": {"get": {}}, "x-a": 1}}));
    /// let paths: Vec<&str> = document.root().entries("paths").map(|(path, _)| path).collect();
    /// assert_eq!(paths, ["/a"]);
    /// ```
    pub fn entries(&self, name: &str) -> impl Iterator<Item = (&'a str, Self)> + use<'a> {
        let shape = self.kind.member(name).and_then(Shape::entries);
        let map = shape.and_then(|shape| Some((shape, self.pointer.join(name), self.get(name)?.as_object()?)));
        map.into_iter().flat_map(|((kind, extensible), pointer, members)| {
            let members = members.iter();
            let members = members.filter(move |(name, _)| !extensible || !name.starts_with("x-"));
            members.map(move |(name, value)| (name.as_str(), Self::new(pointer.join(name), kind, value)))
        })
    }

    /// The object of one name in a member that maps names to them.
    ///
    /// ```
    /// use openapi_model::Document;
    /// use serde_json::json;
    ///
    /// let document = Document::of_value("a", json!({"paths": {"/a": {"get": {}}, "x-a": {"get": {}}}}));
    /// assert!(document.root().entry("paths", "/a").is_some());
    /// assert!(document.root().entry("paths", "x-a").is_none());
    /// ```
    #[must_use]
    pub fn entry(&self, member: &str, name: &str) -> Option<Self> {
        let (kind, extensible) = self.kind.member(member).and_then(Shape::entries)?;
        if extensible && name.starts_with("x-") {
            return None;
        }
        let value = self.get(member)?.get(name)?;
        Some(Self::new(self.pointer.join(member).join(name), kind, value))
    }

    /// The values that a schema lists itself.
    ///
    /// ```
    /// use openapi_model::{Kind, Node, Pointer};
    /// use serde_json::json;
    ///
    /// let schema = json!({"const": null});
    /// let schema = Node::new(Pointer::root(), Kind::Schema, &schema);
    /// assert_eq!(schema.values(), [&json!(null)]);
    /// assert!(schema.allows_null_alone());
    /// ```
    #[must_use]
    pub fn values(&self) -> Vec<&'a Value> {
        match (self.get("const"), self.get("enum")) {
            (Some(only), _) => vec![only],
            (None, Some(Value::Array(values))) => values.iter().collect(),
            _ => Vec::new(),
        }
    }

    /// Whether a schema, by its own keywords, allows null and nothing else.
    #[must_use]
    pub fn allows_null_alone(&self) -> bool {
        let types = self.types();
        let values = self.values();
        !types.is_empty() && types.iter().all(|name| *name == "null")
            || !values.is_empty() && values.iter().all(|value| value.is_null())
    }

    /// The names of the types that a schema lists itself, null among them.
    ///
    /// ```
    /// use openapi_model::{Kind, Node, Pointer};
    /// use serde_json::json;
    ///
    /// for schema in [json!({"type": "string"}), json!({"type": ["string"]})] {
    ///     assert_eq!(Node::new(Pointer::root(), Kind::Schema, &schema).types(), ["string"]);
    /// }
    /// ```
    #[must_use]
    pub fn types(&self) -> Vec<&'a str> {
        self.text("type").into_iter().chain(self.texts("type")).collect()
    }

    /// The media type objects of `content`.
    pub fn content(&self) -> impl Iterator<Item = (MediaType, Self)> + use<'a> {
        self.entries("content")
            .map(|(name, media_type)| (MediaType::parse(name), media_type))
    }
}
