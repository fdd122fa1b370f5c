//! Reads a conjunction keyword by keyword, as if it were one schema.

use serde_json::Value;

use super::conjunction::{Conjunction, Part};

impl<'a> Conjunction<'a> {
    /// The schemas that it was made of, without those that they lead to.
    ///
    /// ```
    /// use openapi_model::{Conjunction, Pointer};
    /// use serde_json::json;
    ///
    /// let document = json!({"a": {"$ref": "#/b", "x-unit": "s"}, "b": {"x-unit": "h"}});
    /// let schema = Conjunction::of(&document, [Pointer::root().join("a")]);
    /// let units: Vec<_> = schema.own().filter_map(|part| part.node().text("x-unit")).collect();
    /// assert_eq!(units, ["s"]);
    /// ```
    pub fn own(&self) -> impl Iterator<Item = &Part<'a>> {
        self.parts.iter().filter(|part| self.starts.contains(&part.pointer))
    }

    /// A keyword that is a string, a description for instance: that of the schema itself outranks those of what it leads to.
    ///
    /// ```
    /// use openapi_model::{Conjunction, Pointer};
    /// use serde_json::json;
    ///
    /// let document = json!({"a": {"$ref": "#/b", "description": "A."}, "b": {"description": "B.", "format": "date"}});
    /// let schema = Conjunction::of(&document, [Pointer::root().join("a")]);
    /// assert_eq!((schema.text("description"), schema.text("format")), (Some("A."), Some("date")));
    /// ```
    #[must_use]
    pub fn text(&self, keyword: &str) -> Option<&'a str> {
        self.annotation(keyword)?.as_str()
    }

    /// Whether a keyword is `true` in one of them.
    #[must_use]
    pub fn flag(&self, keyword: &str) -> bool {
        self.parts
            .iter()
            .any(|part| part.value.get(keyword) == Some(&Value::Bool(true)))
    }

    /// The schemas under a keyword that holds one schema, `items` for instance, as a conjunction; `None` if none of
    /// them has the keyword.
    ///
    /// ```
    /// use openapi_model::{Conjunction, Pointer};
    /// use serde_json::json;
    ///
    /// let document = json!({"a": {"allOf": [{"items": {"type": "string"}}, {"items": {"maxLength": 5}}]}});
    /// let schema = Conjunction::of(&document, [Pointer::root().join("a")]);
    /// assert_eq!(schema.inner("items").unwrap().parts().len(), 2);
    /// assert!(schema.inner("contains").is_none());
    /// ```
    #[must_use]
    pub fn inner(&self, keyword: &str) -> Option<Self> {
        let schemas = self.schemas(keyword);
        (!schemas.is_empty()).then(|| self.of_pointers(schemas))
    }

    /// The schemas of a property, as a conjunction: those that name it, and the `additionalProperties` of those that do
    /// not. `additionalProperties: false` does not apply to properties that other schemas name.
    ///
    /// ```
    /// use openapi_model::{Conjunction, Pointer};
    /// use serde_json::json;
    ///
    /// let document = json!({"a": {"allOf": [
    ///     {"properties": {"size": {"type": "integer"}}},
    ///     {"additionalProperties": {"minimum": 1}},
    ///     {"additionalProperties": false},
    /// ]}});
    /// let schema = Conjunction::of(&document, [Pointer::root().join("a")]);
    /// assert_eq!(schema.property("size").keywords().into_iter().collect::<Vec<_>>(), ["minimum", "type"]);
    /// ```
    #[must_use]
    pub fn property(&self, name: &str) -> Self {
        let open = self.additional_for(name).into_iter();
        let open = open.filter(|pointer| self.get(pointer).is_some_and(|schema| *schema != false));
        self.of_pointers(self.schemas_of("properties", name).into_iter().chain(open))
    }

    /// Whether they explicitly allow properties that they do not name (`additionalProperties`).
    #[must_use]
    pub fn says_open(&self) -> bool {
        let stated = ["additionalProperties", "unevaluatedProperties"].map(|keyword| self.facts(keyword));
        let mut stated = stated.iter().flatten().peekable();
        stated.peek().is_some() && stated.all(|fact| *fact.value != false)
    }

    /// The first example: of `examples`, or else `example`.
    ///
    /// ```
    /// use openapi_model::{Conjunction, Pointer};
    /// use serde_json::json;
    ///
    /// let document = json!({"a": {"$ref": "#/b"}, "b": {"examples": ["rex", "tom"]}});
    /// let schema = Conjunction::of(&document, [Pointer::root().join("a")]);
    /// assert_eq!(schema.example(), Some(&json!("rex")));
    /// ```
    #[must_use]
    pub fn example(&self) -> Option<&'a Value> {
        let listed = self.annotation("examples").and_then(|examples| examples.get(0));
        listed.or_else(|| self.annotation("example"))
    }

    /// Whether the schemas, by their own keywords, allow only null.
    #[must_use]
    pub fn allows_null_alone(&self) -> bool {
        let types = self.types().map(|types| types.value);
        let only_null = types.is_some_and(|types| types.iter().eq(["null"]));
        let values = self.values();
        only_null || values.is_some_and(|values| !values.is_empty() && values.iter().all(|fact| fact.value.is_null()))
    }
}
