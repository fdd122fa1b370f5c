//! The state of a lowering, through which rules change the document and report.

use std::collections::BTreeSet;

use openapi_model::edit::{self, Object};
use openapi_model::{Kind, METHODS};
use serde_json::{Map, Value};

use crate::side::Sides;
use crate::{Change, OpenEnum, OpenUnion, Pointer, Refusal, Settings, Side};

/// One step of the lowering.
#[derive(Debug)]
#[non_exhaustive]
pub struct Rule {
    /// Short name, as in reports.
    pub name: &'static str,
    /// Why the generator needs it.
    pub why: &'static str,
    pub(crate) apply: fn(&mut Lowering<'_>),
}

/// The document in its current form, and the report so far.
pub(crate) struct Lowering<'a> {
    pub(crate) document: Value,
    pub(crate) settings: &'a Settings,
    /// Whether the original document is OpenAPI 3.0, not 3.1.
    pub(crate) openapi_3_0: bool,
    pub(crate) open_enums: Vec<OpenEnum>,
    pub(crate) open_unions: Vec<OpenUnion>,
    pub(crate) merge_patches: BTreeSet<String>,
    pub(crate) changes: Vec<Change>,
    pub(crate) refusals: Vec<Refusal>,
    /// Whether the document is so invalid that no rule can process it.
    pub(crate) hopeless: bool,
    pub(crate) sides: Sides,
    rule: &'static str,
}

impl<'a> Lowering<'a> {
    pub(crate) fn new(document: Value, settings: &'a Settings) -> Self {
        let sides = Sides::of(&document);
        let version = document.get("openapi").and_then(Value::as_str);
        Self {
            openapi_3_0: version.is_some_and(|version| version.starts_with("3.0.")),
            document,
            settings,
            open_enums: Vec::new(),
            open_unions: Vec::new(),
            merge_patches: BTreeSet::new(),
            changes: Vec::new(),
            refusals: Vec::new(),
            hopeless: false,
            sides,
            rule: "",
        }
    }

    pub(crate) fn apply(&mut self, rule: &Rule) {
        self.rule = rule.name;
        (rule.apply)(self);
    }

    /// Reports that the current rule has changed the value at `pointer`.
    pub(crate) fn changed(&mut self, pointer: &Pointer, what: impl Into<String>) {
        self.note(pointer, what.into(), false);
    }

    /// The same, when the generated type is less specific than the document.
    pub(crate) fn loosened(&mut self, pointer: &Pointer, what: impl Into<String>) {
        self.note(pointer, what.into(), true);
    }

    fn note(&mut self, pointer: &Pointer, what: String, loss: bool) {
        self.changes.push(Change {
            rule: self.rule,
            pointer: pointer.clone(),
            what,
            loss,
        });
    }

    /// Reports that the current rule does not support the value at `pointer`.
    pub(crate) fn refuse(&mut self, pointer: &Pointer, found: impl Into<String>, remedy: impl Into<String>) {
        self.refusals.push(Refusal {
            rule: self.rule,
            pointer: pointer.clone(),
            found: found.into(),
            remedy: remedy.into(),
        });
    }

    /// Calls `change` with the document, and with this lowering to report to.
    pub(crate) fn root(&mut self, change: impl FnOnce(&mut Self, &mut Object<'_>)) {
        let mut document = self.document.take();
        if let Some(mut root) = Object::of(Pointer::root(), Kind::Document, &mut document) {
            change(self, &mut root);
        }
        self.document = document;
    }

    /// Calls `change` for every object, as [`edit::walk`] does.
    pub(crate) fn walk(&mut self, mut change: impl FnMut(&mut Self, &Pointer, Kind, &mut Value) -> bool) {
        let mut document = self.document.take();
        edit::walk(
            &Pointer::root(),
            Kind::Document,
            &mut document,
            &mut |pointer, kind, value| change(self, pointer, kind, value),
        );
        self.document = document;
    }

    /// Calls `change` for every path item.
    pub(crate) fn each_path_item(&mut self, mut change: impl FnMut(&mut Self, &mut Object<'_>)) {
        self.root(|lowering, root| {
            for (_, mut item) in root.entries("paths") {
                change(lowering, &mut item);
            }
        });
    }

    /// Calls `change` for every operation.
    pub(crate) fn each_operation(&mut self, mut change: impl FnMut(&mut Self, &mut Object<'_>)) {
        self.each_path_item(|lowering, item| each_method(item, |operation| change(lowering, operation)));
    }

    /// Calls `change` for every schema that is an object, references included, with its side.
    pub(crate) fn each_schema(&mut self, mut change: impl FnMut(&mut Self, &mut Object<'_>, Side)) {
        let mut document = self.document.take();
        let sides = std::mem::take(&mut self.sides);
        edit::schemas(&Pointer::root(), Kind::Document, &mut document, &mut |schema| {
            let side = sides.side(&schema.pointer);
            change(self, schema, side);
        });
        self.sides = sides;
        self.document = document;
    }

    /// The same, without references.
    pub(crate) fn each_described(&mut self, mut change: impl FnMut(&mut Self, &mut Object<'_>, Side)) {
        self.each_schema(|lowering, schema, side| {
            if !schema.has("$ref") {
                change(lowering, schema, side);
            }
        });
    }

    /// Adds a component schema.
    pub(crate) fn insert_schema(&mut self, name: &str, schema: Value) {
        for path in ["/components", "/components/schemas"] {
            if !self.document.pointer(path).is_some_and(Value::is_object) {
                let mut holder = &mut self.document;
                for token in path.split('/').skip(1) {
                    holder = &mut holder[token];
                }
                *holder = Value::Object(Map::new());
            }
        }
        self.document["components"]["schemas"][name] = schema;
    }

    /// Names of the component schemas.
    pub(crate) fn schema_names(&self) -> Vec<String> {
        let schemas = self.document.pointer("/components/schemas").and_then(Value::as_object);
        schemas.into_iter().flat_map(Map::keys).cloned().collect()
    }
}

/// Calls `change` for every operation of a path item, in the order of their methods' names.
pub(crate) fn each_method(item: &mut Object<'_>, mut change: impl FnMut(&mut Object<'_>)) {
    let methods = item.names().filter(|name| METHODS.contains(name));
    let methods: Vec<String> = methods.map(str::to_owned).collect();
    for method in methods {
        if let Some(mut operation) = item.member(&method) {
            change(&mut operation);
        }
    }
}
