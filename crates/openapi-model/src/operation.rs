//! Operations, each with what applies to it: its own members, those of its path item, or those of the document.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::{Document, METHODS, Node, Parameter, Pointer};

/// An operation of a path, of a webhook or of a callback.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Operation<'a> {
    /// The method, in lower case.
    pub method: &'static str,
    /// The path; the name of the webhook; the expression of the callback.
    pub path: String,
    /// The operation itself.
    pub node: Node<'a>,
    /// The chain of path items: each refers to the next.
    items: Vec<Node<'a>>,
}

/// Schemes with their scopes, all required together.
pub type Requirement = BTreeMap<String, BTreeSet<String>>;

impl Document {
    /// The operations of all paths, in their order.
    ///
    /// ```
    /// use openapi_model::Document;
    /// use serde_json::json;
    ///
    /// let document = Document::of_value("a", json!({
    ///     "paths": {"/pets": {"$ref": "#/components/pathItems/Pets"}},
    ///     "components": {"pathItems": {"Pets": {"get": {"operationId": "listPets"}}}}
    /// }));
    /// let operations = document.operations();
    /// assert_eq!((operations[0].method, operations[0].path.as_str()), ("get", "/pets"));
    /// assert_eq!(operations[0].id(), Some("listPets"));
    /// ```
    #[must_use]
    pub fn operations(&self) -> Vec<Operation<'_>> {
        let paths = self.root().entries("paths");
        paths.flat_map(|(path, item)| self.of_item(path, item)).collect()
    }

    /// The webhooks: requests that the API sends.
    #[must_use]
    pub fn webhooks(&self) -> Vec<Operation<'_>> {
        let webhooks = self.root().entries("webhooks");
        webhooks.flat_map(|(name, item)| self.of_item(name, item)).collect()
    }

    /// The operations of a path item. Members beside its reference take precedence over those of the target.
    fn of_item<'a>(&'a self, path: &str, item: Node<'a>) -> Vec<Operation<'a>> {
        let mut items = vec![item];
        while let Some(next) = items.last().and_then(|item| self.target(item))
            && items.iter().all(|item| item.pointer != next.pointer)
        {
            items.push(next);
        }
        let methods = METHODS.iter().filter_map(|method| {
            let node = items.iter().find_map(|item| item.member(method))?;
            Some(Operation {
                method,
                path: path.to_owned(),
                node,
                items: items.clone(),
            })
        });
        methods.collect()
    }
}

impl<'a> Operation<'a> {
    /// Its id.
    #[must_use]
    pub fn id(&self) -> Option<&'a str> {
        self.node.text("operationId")
    }

    /// Its path item, references followed.
    #[must_use]
    pub fn item(&self) -> &Node<'a> {
        self.items.last().unwrap_or(&self.node)
    }

    /// Its own parameters, and those of its path item that it does not override.
    ///
    /// ```
    /// use openapi_model::Document;
    /// use serde_json::json;
    ///
    /// let limit = |required: bool| json!({"name": "limit", "in": "query", "required": required});
    /// let document = Document::of_value("a", json!({
    ///     "paths": {"/pets": {"parameters": [limit(true)], "get": {"parameters": [limit(false)]}, "put": {}}}
    /// }));
    /// let required = document.operations().iter().map(|it| it.parameters(&document)[0].required()).collect::<Vec<_>>();
    /// assert_eq!(required, [false, true]);
    /// ```
    #[must_use]
    pub fn parameters(&self, document: &'a Document) -> Vec<Parameter<'a>> {
        let mut known = HashSet::new();
        let stated = self.stated_parameters(document).into_iter();
        stated.filter(|parameter| known.insert(parameter.key())).collect()
    }

    /// Its own parameters, and all of its path item, overridden ones included.
    #[must_use]
    pub fn stated_parameters(&self, document: &'a Document) -> Vec<Parameter<'a>> {
        let owners = std::iter::once(&self.node).chain(&self.items);
        let stated = owners.flat_map(|owner| owner.elements("parameters"));
        stated
            .map(|parameter| Parameter::new(document.resolve(parameter)))
            .collect()
    }

    /// The body of its requests.
    #[must_use]
    pub fn request_body(&self, document: &'a Document) -> Option<Node<'a>> {
        Some(document.resolve(self.node.member("requestBody")?))
    }

    /// Its responses by status.
    #[must_use]
    pub fn responses(&self, document: &'a Document) -> BTreeMap<&'a str, Node<'a>> {
        let responses = self.node.entries("responses");
        responses
            .map(|(status, response)| (status, document.resolve(response)))
            .collect()
    }

    /// The operations of its callbacks, with the names of the callbacks.
    #[must_use]
    pub fn callbacks(&self, document: &'a Document) -> Vec<(&'a str, Operation<'a>)> {
        let mut operations = Vec::new();
        for (name, callback) in self.node.entries("callbacks") {
            for item in document.resolve(callback).children() {
                let expression = item.pointer.last().unwrap_or_default().into_owned();
                let sent = document.of_item(&expression, item).into_iter();
                operations.extend(sent.map(|operation| (name, operation)));
            }
        }
        operations
    }

    /// The servers that apply to it; `None` when none are listed, and the document's own address applies.
    #[must_use]
    pub fn servers(&self, document: &'a Document) -> Option<Node<'a>> {
        let owners = std::iter::once(&self.node).chain(&self.items).cloned();
        let mut owners = owners.chain([document.root()]);
        owners.find(|owner| owner.elements("servers").next().is_some())
    }

    /// Whether it says itself that it takes no credentials: `security: []`. Where a document has no `security` at all,
    /// nothing is said.
    ///
    /// ```
    /// use openapi_model::Document;
    /// use serde_json::json;
    ///
    /// let document = Document::of_value("a", json!({"security": [], "paths": {"/pets": {
    ///     "get": {"security": []}, "put": {"security": [{}]}, "post": {"security": [{}, {"key": []}]}, "delete": {}
    /// }}}));
    /// let operations = document.operations();
    /// let without = operations.iter().filter(|it| it.is_unauthenticated()).map(|it| it.method);
    /// assert_eq!(without.collect::<Vec<_>>(), ["get", "put"]);
    /// ```
    #[must_use]
    pub fn is_unauthenticated(&self) -> bool {
        let stated = self.node.get("security").and_then(serde_json::Value::as_array);
        let is_none = |requirement: &serde_json::Value| requirement.as_object().is_some_and(serde_json::Map::is_empty);
        stated.is_some_and(|requirements| requirements.iter().all(is_none))
    }

    /// Its alternative security requirements, and their pointer. "No security" is one requirement without schemes.
    ///
    /// ```
    /// use openapi_model::Document;
    /// use serde_json::json;
    ///
    /// let document = Document::of_value("a", json!({
    ///     "security": [{"key": []}], "paths": {"/pets": {"get": {"security": []}, "put": {}}}
    /// }));
    /// let schemes = document.operations().iter().map(|it| it.security(&document).0[0].len()).collect::<Vec<_>>();
    /// assert_eq!(schemes, [0, 1]);
    /// ```
    #[must_use]
    pub fn security(&self, document: &'a Document) -> (Vec<Requirement>, Pointer) {
        let stated = |owner: &Node<'a>| owner.get("security")?.as_array();
        let owner = [self.node.clone(), document.root()];
        let owner = owner.iter().find(|owner| stated(owner).is_some());
        let list = owner.and_then(stated).map_or(&[][..], Vec::as_slice);
        let scopes = |scopes: &serde_json::Value| {
            let scopes = scopes.as_array().into_iter().flatten();
            scopes.filter_map(|scope| scope.as_str().map(str::to_owned)).collect()
        };
        let requirements = list.iter().map(|requirement| {
            let schemes = requirement.as_object().into_iter().flatten();
            schemes.map(|(name, list)| (name.clone(), scopes(list))).collect()
        });
        let mut requirements: Vec<Requirement> = requirements.collect();
        if requirements.is_empty() {
            requirements.push(Requirement::new());
        }
        let pointer = owner.map_or_else(Pointer::root, |owner| owner.pointer.clone());
        (requirements, pointer.join("security"))
    }
}
