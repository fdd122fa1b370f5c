//! A document: its values, and their positions in the text.

use std::collections::HashSet;
use std::sync::Arc;

use serde_json::Value;

use crate::file::File;
use crate::problem::Invalid;
use crate::source::{self, Fault, MAX_DEPTH, Marks};
use crate::{Conjunction, Kind, Location, Node, Nodes, Pointer, Position, Problem, ProblemKind, Problems, Version};
use crate::{anchors, validity};

/// An OpenAPI document.
///
/// [`Document::read`] returns a valid one. [`Document::parse`] and [`Document::of_value`] do not validate;
/// [`Document::problems`] does.
#[derive(Debug)]
pub struct Document {
    pub(crate) value: Value,
    /// The positions of its values in the files; empty when it was not read from text.
    pub(crate) marks: Marks,
    /// The files that its values came from, its own first.
    pub(crate) files: Vec<Arc<File>>,
    /// Names that an object has a second time.
    pub(crate) repeated: Vec<Problem>,
}

impl Document {
    /// Reads and validates an OpenAPI 3.0 or 3.1 document, JSON or YAML. `name` names the file in problems; one that
    /// ends in `.json` holds JSON and nothing else.
    ///
    /// # Errors
    ///
    /// All problems of the document, each with line, column and JSON pointer. When the text is neither JSON nor YAML,
    /// or not OpenAPI of these versions, that is the only problem reported.
    ///
    /// ```
    /// use openapi_model::Document;
    ///
    /// let text = "openapi: 3.1.0\ninfo: {title: Pets, version: 1.0.0}\ncomponents:\n  schemas:\n    Pet: {type: dog}\n";
    /// let problems = Document::read("pets.yaml", text).unwrap_err();
    /// assert_eq!(
    ///     problems.to_string(),
    ///     "pets.yaml:5:17: #/components/schemas/Pet/type: found the string `dog`, \
    ///      expected one of array, boolean, integer, null, number, object, string"
    /// );
    /// ```
    pub fn read(name: &str, text: &str) -> Result<Self, Problems> {
        let document = Self::parse(name, text)?;
        Problems::none_of(document.problems())?;
        Ok(document)
    }

    /// Parses the text without validating it.
    ///
    /// # Errors
    ///
    /// Problems of the kind [`ProblemKind::Syntax`]: text that is neither JSON nor YAML, nesting deeper than [`MAX_DEPTH`].
    /// Names that an object has twice are among the [`problems`](Self::problems) of the document instead: the second
    /// object adds what the first does not say.
    pub fn parse(name: &str, text: &str) -> Result<Self, Problems> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let file = File::new(name, text);
        match source::read(name, text) {
            Ok(mut read) => {
                if ["$anchor", "$id", "$dynamicAnchor", "$recursiveAnchor"]
                    .iter()
                    .any(|keyword| text.contains(keyword))
                {
                    anchors::resolve(&mut read.value);
                }
                let repeated = read.repeated.into_iter().map(|fault| at_fault(&file, fault));
                Ok(Self {
                    repeated: repeated.collect(),
                    value: read.value,
                    marks: read.marks,
                    files: vec![Arc::new(file)],
                })
            }
            Err(mut faults) => {
                faults.sort_by_key(|fault| fault.offset);
                let problems = faults.into_iter().map(|fault| at_fault(&file, fault)).collect();
                Problems::none_of(problems)?;
                Ok(Self::of_value(name, Value::Null))
            }
        }
    }

    /// A document from a value instead of text: its problems have no line and column.
    ///
    /// ```
    /// use openapi_model::Document;
    /// use serde_json::json;
    ///
    /// let document = Document::of_value("pets", json!({"swagger": "2.0"}));
    /// assert!(document.problems()[0].to_string().starts_with("pets: #/swagger: found Swagger 2.0, expected OpenAPI 3.0"));
    /// ```
    #[must_use]
    pub fn of_value(name: &str, value: Value) -> Self {
        Self {
            value,
            marks: Marks::default(),
            files: vec![Arc::new(File::without_text(name))],
            repeated: Vec::new(),
        }
    }

    /// The name that it was read under.
    #[must_use]
    pub fn name(&self) -> &str {
        self.files.first().map_or("", |file| file.name())
    }

    /// The whole document.
    #[must_use]
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// The whole document, to be changed.
    #[must_use]
    pub fn into_value(self) -> Value {
        self.value
    }

    /// The same document with another value, of which what stands at the same pointers has the same positions.
    #[must_use]
    pub fn with_value(self, value: Value) -> Self {
        Self { value, ..self }
    }

    /// Names that an object has a second time, which are [`problems`](Self::problems) of the document.
    #[must_use]
    pub fn repeated(&self) -> &[Problem] {
        &self.repeated
    }

    /// The version of OpenAPI, when it is one that can be read.
    #[must_use]
    pub fn version(&self) -> Option<Version> {
        Version::of(&self.value)
    }

    /// The value at `pointer`.
    #[must_use]
    pub fn get(&self, pointer: &Pointer) -> Option<&Value> {
        pointer.get(&self.value)
    }

    /// The position in the text of the value at `pointer`, or of the nearest value around it; `None` when there is no
    /// text.
    ///
    /// ```
    /// use openapi_model::{Document, Pointer};
    ///
    /// let document = Document::parse("a.yaml", "a:\n  - b: 1\n").unwrap();
    /// let position = document.position(&Pointer::from_reference("#/a/0/b").unwrap()).unwrap();
    /// assert_eq!((position.line, position.column), (2, 8));
    /// ```
    #[must_use]
    pub fn position(&self, pointer: &Pointer) -> Option<Position> {
        self.location(pointer).position
    }

    /// The file, line and column of the value at `pointer`; of the nearest value around it when there is none at
    /// `pointer`.
    ///
    /// ```
    /// use openapi_model::{Document, Pointer};
    ///
    /// let document = Document::parse("a.yaml", "a: [1, 2]\n").unwrap();
    /// let location = document.location(&Pointer::from_reference("#/a/1").unwrap());
    /// assert_eq!(location.to_string(), "a.yaml:1:8");
    /// ```
    #[must_use]
    pub fn location(&self, pointer: &Pointer) -> Location<'_> {
        let (file, position) = self.mark(pointer);
        Location {
            file: self.files.get(file).map_or("", |file| file.name()),
            position,
        }
    }

    /// The number of the file that a value came from, and the byte at which it starts.
    fn mark(&self, pointer: &Pointer) -> (usize, Option<Position>) {
        let Some((file, offset)) = self.marks.find(&self.value, pointer) else {
            return (0, None);
        };
        let position = self.files.get(file).and_then(|file| file.position(offset));
        (file, position)
    }

    /// Where the chain of references that starts at `pointer` ends; `pointer` itself when it is not a reference.
    /// `None` where one leads nowhere, out of the document or back to itself.
    ///
    /// ```
    /// use openapi_model::{Document, Pointer};
    /// use serde_json::json;
    ///
    /// let document = Document::of_value("a", json!({"a": {"$ref": "#/b"}, "b": {"$ref": "#/c"}, "c": {}}));
    /// let end = document.follow(&Pointer::root().join("a")).unwrap();
    /// assert_eq!(end.to_string(), "#/c");
    /// ```
    #[must_use]
    pub fn follow(&self, pointer: &Pointer) -> Option<Pointer> {
        let mut here = pointer.clone();
        let mut seen = HashSet::new();
        loop {
            let value = here.get(&self.value)?;
            let Some(reference) = value.get("$ref").and_then(Value::as_str) else {
                return Some(here);
            };
            let next = Pointer::from_reference(reference)?;
            if !seen.insert(here) {
                return None;
            }
            here = next;
        }
    }

    /// The document itself as an object, to be read member by member.
    #[must_use]
    pub fn root(&self) -> Node<'_> {
        Node::new(Pointer::root(), Kind::Document, &self.value)
    }

    /// The value at `pointer`, as an object of that kind.
    #[must_use]
    pub fn node(&self, pointer: Pointer, kind: Kind) -> Option<Node<'_>> {
        let value = self.get(&pointer)?;
        Some(Node::new(pointer, kind, value))
    }

    /// The target of a reference; `None` when `node` is not a reference, or its target does not exist.
    #[must_use]
    pub fn target(&self, node: &Node<'_>) -> Option<Node<'_>> {
        self.node(Pointer::from_reference(node.reference()?)?, node.kind)
    }

    /// The target at the end of a chain of references; `node` itself when it is not a reference, or the chain has no
    /// end.
    ///
    /// ```
    /// use openapi_model::{Document, Kind, Pointer};
    /// use serde_json::json;
    ///
    /// let document = Document::of_value("a", json!({"a": {"$ref": "#/b"}, "b": {"type": "string"}}));
    /// let schema = document.node(Pointer::root().join("a"), Kind::Schema).unwrap();
    /// assert_eq!(document.resolve(schema).text("type"), Some("string"));
    /// ```
    #[must_use]
    pub fn resolve<'a>(&'a self, node: Node<'a>) -> Node<'a> {
        if !node.refers() {
            return node;
        }
        let end = self.follow(&node.pointer).and_then(|end| self.node(end, node.kind));
        end.unwrap_or(node)
    }

    /// A component by kind and name, references followed.
    ///
    /// ```
    /// use openapi_model::Document;
    /// use serde_json::json;
    ///
    /// let document = Document::of_value("a", json!({"components": {"schemas": {"Pet": {"type": "string"}}}}));
    /// assert!(document.component("schemas", "Pet").is_some());
    /// assert!(document.component("schemas", "Toy").is_none());
    /// ```
    #[must_use]
    pub fn component(&self, section: &str, name: &str) -> Option<Node<'_>> {
        let components = self.root().member("components")?;
        Some(self.resolve(components.entry(section, name)?))
    }

    /// The components of one kind, references not followed.
    ///
    /// ```
    /// use openapi_model::Document;
    /// use serde_json::json;
    ///
    /// let document = Document::of_value("a", json!({"components": {"schemas": {"Pet": {}, "Toy": {}}}}));
    /// let names: Vec<&str> = document.components("schemas").map(|(name, _)| name).collect();
    /// assert_eq!(names, ["Pet", "Toy"]);
    /// ```
    pub fn components(&self, section: &str) -> impl Iterator<Item = (&str, Node<'_>)> {
        let components = self.root().member("components");
        components
            .into_iter()
            .flat_map(move |components| components.entries(section))
    }

    /// The first example of a media type, a parameter or a header: of `examples`, references followed, or else `example`.
    ///
    /// ```
    /// use openapi_model::{Document, Kind, Pointer};
    /// use serde_json::json;
    ///
    /// let document = Document::of_value("a", json!({
    ///     "a": {"examples": {"rex": {"$ref": "#/components/examples/Rex"}}},
    ///     "components": {"examples": {"Rex": {"value": "rex"}}}
    /// }));
    /// let media_type = document.node(Pointer::root().join("a"), Kind::MediaType).unwrap();
    /// assert_eq!(document.example(&media_type), Some(&json!("rex")));
    /// ```
    #[must_use]
    pub fn example<'a>(&'a self, holder: &Node<'a>) -> Option<&'a Value> {
        let listed = holder.entries("examples").next();
        let listed = listed.and_then(|(_, example)| self.resolve(example).get("value"));
        listed.or_else(|| holder.get("example"))
    }

    /// The schemas at these pointers, and all that must hold with them by `$ref` and `allOf`.
    #[must_use]
    pub fn conjunction(&self, pointers: impl IntoIterator<Item = Pointer>) -> Conjunction<'_> {
        Conjunction::of(&self.value, pointers)
    }

    /// All objects of the document, each before those inside it.
    ///
    /// ```
    /// use openapi_model::{Document, Kind};
    /// use serde_json::json;
    ///
    /// let document = Document::of_value("a", json!({"paths": {"/a": {"get": {}, "put": {}}}}));
    /// let operations = document.nodes().filter(|node| node.kind == Kind::Operation);
    /// assert_eq!(operations.count(), 2);
    /// ```
    #[must_use]
    pub fn nodes(&self) -> Nodes<'_> {
        Nodes::from(Pointer::root(), Kind::Document, &self.value)
    }

    /// All problems of the document. When it is not OpenAPI 3.0 or 3.1, that is the only one; when objects have a name
    /// twice, there are only problems of that kind.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        if !self.repeated.is_empty() {
            return self.repeated.clone();
        }
        if let Some(problem) = self.depth_problem() {
            return vec![problem];
        }
        if let Some(invalid) = Version::problem(&self.value) {
            return vec![self.problem(invalid)];
        }
        self.shape_problems()
    }

    /// Whether it is nested too deep to be walked recursively.
    pub(crate) fn depth_problem(&self) -> Option<Problem> {
        let pointer = too_deep(&self.value)?;
        Some(self.problem(Invalid {
            kind: ProblemKind::Syntax,
            pointer,
            found: format!("values nested more than {MAX_DEPTH} deep"),
            expected: "fewer levels".to_owned(),
        }))
    }

    /// The same, without the check of the version.
    fn shape_problems(&self) -> Vec<Problem> {
        let mut invalid = validity::check(&self.value);
        invalid.sort_by_cached_key(|invalid| self.mark(&invalid.pointer));
        invalid.into_iter().map(|invalid| self.problem(invalid)).collect()
    }

    /// A problem with its file and position.
    pub(crate) fn problem(&self, invalid: Invalid) -> Problem {
        let location = self.location(&invalid.pointer);
        Problem {
            file: location.file.to_owned(),
            position: location.position,
            pointer: invalid.pointer,
            found: invalid.found,
            expected: invalid.expected,
            kind: invalid.kind,
        }
    }
}

/// A value nested deeper than allowed, if there is one.
fn too_deep(root: &Value) -> Option<Pointer> {
    let mut open = vec![(root, 0)];
    while let Some((value, depth)) = open.pop() {
        if depth > MAX_DEPTH {
            return Some(Pointer::root());
        }
        match value {
            Value::Array(elements) => open.extend(elements.iter().map(|inner| (inner, depth + 1))),
            Value::Object(members) => open.extend(members.values().map(|inner| (inner, depth + 1))),
            _ => {}
        }
    }
    None
}

fn at_fault(file: &File, fault: Fault) -> Problem {
    let mut found = fault.found;
    if let Some(first) = fault.first.and_then(|first| file.position(first)) {
        found = format!("{found} after {first}");
    }
    Problem {
        file: file.name().to_owned(),
        position: file.position(fault.offset),
        pointer: fault.pointer,
        found,
        expected: fault.expected,
        kind: ProblemKind::Syntax,
    }
}
