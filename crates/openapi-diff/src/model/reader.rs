//! The schemas of a document, each read once.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::rc::Rc;

use openapi_model::{Document, Node, Pointer};

use super::likeness::{Likeness, Likenesses, Visited};
use super::pointer_set::PointerSet;
use super::schema::Schema;
use super::slot::Slot;
use super::subject;
use crate::difference::Subject;

/// A document whose schemas are read on demand and cached.
#[derive(Debug)]
pub(crate) struct Reader<'a> {
    pub(crate) document: &'a Document,
    slots: RefCell<HashMap<PointerSet, Rc<Slot>>>,
    schemas: RefCell<HashMap<PointerSet, Rc<Schema>>>,
    likenesses: RefCell<Likenesses>,
    heirs: RefCell<Option<Rc<Heirs>>>,
}

/// Component schemas by those that they have in their `allOf`.
type Heirs = BTreeMap<Pointer, Vec<(String, Pointer)>>;

impl<'a> Reader<'a> {
    pub(crate) fn new(document: &'a Document) -> Self {
        Self {
            document,
            slots: RefCell::default(),
            schemas: RefCell::default(),
            likenesses: RefCell::default(),
            heirs: RefCell::default(),
        }
    }

    pub(crate) fn slot(&self, pointers: &PointerSet) -> Rc<Slot> {
        let mut slots = self.slots.borrow_mut();
        let known = slots.entry(pointers.clone());
        Rc::clone(known.or_insert_with(|| Rc::new(Slot::read(self.document, pointers))))
    }

    pub(crate) fn schema(&self, pointers: &PointerSet) -> Rc<Schema> {
        let mut schemas = self.schemas.borrow_mut();
        let known = schemas.entry(pointers.clone());
        Rc::clone(known.or_insert_with(|| Rc::new(Schema::read(self.document, pointers))))
    }

    /// The schema of a use.
    pub(crate) fn used(&self, pointers: &PointerSet) -> Rc<Schema> {
        self.schema(&self.slot(pointers).target)
    }

    pub(crate) fn likeness(&self, pointers: &PointerSet) -> Likeness {
        // Taken out during the computation, which uses the other caches.
        let mut likenesses = self.likenesses.take();
        let likeness = likenesses.of(pointers, &|pointers| self.visited(pointers));
        self.likenesses.replace(likenesses);
        likeness
    }

    /// What distinguishes a use of a schema, and the schemas that it uses in turn.
    fn visited(&self, pointers: &PointerSet) -> Visited {
        let slot = self.slot(pointers);
        let schema = self.schema(&slot.target);
        let mut hasher = DefaultHasher::new();
        schema.hash_own(&mut hasher);
        let wrapped = slot.nullable.is_some() || schema.is_nullable();
        wrapped.hash(&mut hasher);
        for (keyword, note) in &slot.notes {
            (keyword, note.value.to_string()).hash(&mut hasher);
        }
        Visited {
            own: hasher.finish(),
            children: schema.children(),
        }
    }

    /// The name of a pointer in reports.
    pub(crate) fn subject(&self, pointer: &Pointer) -> Subject {
        subject::of(self.document, pointer)
    }

    pub(crate) fn has_schema(&self, name: &str) -> bool {
        self.document.component("schemas", name).is_some()
    }

    /// Names of the component schemas that have the one at `pointer` in their `allOf`, directly or indirectly.
    pub(crate) fn heirs(&self, pointer: &Pointer) -> Vec<String> {
        let mut known = self.heirs.borrow_mut();
        let index = Rc::clone(known.get_or_insert_with(|| Rc::new(heirs(self.document))));
        let mut all: Vec<String> = Vec::new();
        let mut seen = HashSet::from([pointer.clone()]);
        let mut todo = vec![pointer.clone()];
        while let Some(pointer) = todo.pop() {
            for (name, heir) in index.get(&pointer).into_iter().flatten() {
                if seen.insert(heir.clone()) {
                    all.push(name.clone());
                    todo.push(heir.clone());
                }
            }
        }
        all
    }
}

fn heirs(document: &Document) -> Heirs {
    let mut heirs = Heirs::new();
    let components = document.root().member("components");
    let schemas = components.iter().flat_map(|components| components.entries("schemas"));
    for (name, schema) in schemas {
        let parent = |member: Node<'_>| document.target(&member);
        for parent in schema.elements("allOf").filter_map(parent) {
            let heir = (name.to_owned(), schema.pointer.clone());
            heirs.entry(parent.pointer).or_default().push(heir);
        }
    }
    heirs
}
