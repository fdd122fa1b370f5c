//! The schemas of a document, each read once.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::rc::Rc;

use openapi_model::{Document, Node, Pointer};

use super::likeness::{Likeness, Likenesses, Visited};
use super::places::Places;
use super::schema::Schema;
use super::slot::Slot;
use super::subject;
use crate::difference::Subject;

/// A document whose schemas are read when they are asked for, and then kept.
#[derive(Debug)]
pub(crate) struct Reader<'a> {
    pub(crate) document: &'a Document,
    slots: RefCell<HashMap<Places, Rc<Slot>>>,
    schemas: RefCell<HashMap<Places, Rc<Schema>>>,
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

    pub(crate) fn slot(&self, places: &Places) -> Rc<Slot> {
        let mut slots = self.slots.borrow_mut();
        let known = slots.entry(places.clone());
        Rc::clone(known.or_insert_with(|| Rc::new(Slot::read(self.document, places))))
    }

    pub(crate) fn schema(&self, places: &Places) -> Rc<Schema> {
        let mut schemas = self.schemas.borrow_mut();
        let known = schemas.entry(places.clone());
        Rc::clone(known.or_insert_with(|| Rc::new(Schema::read(self.document, places))))
    }

    /// The schema that a use leads to.
    pub(crate) fn used(&self, places: &Places) -> Rc<Schema> {
        self.schema(&self.slot(places).target)
    }

    pub(crate) fn likeness(&self, places: &Places) -> Likeness {
        // Taken out while it works: what it reads goes through the other caches.
        let mut likenesses = self.likenesses.take();
        let likeness = likenesses.of(places, &|places| self.visited(places));
        self.likenesses.replace(likenesses);
        likeness
    }

    /// What tells a use of a schema apart, and the schemas that it uses in turn.
    fn visited(&self, places: &Places) -> Visited {
        let slot = self.slot(places);
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

    /// What a place is called in reports.
    pub(crate) fn subject(&self, place: &Pointer) -> Subject {
        subject::of(self.document, place)
    }

    pub(crate) fn has_schema(&self, name: &str) -> bool {
        self.document.component("schemas", name).is_some()
    }

    /// Names of the component schemas that have the one at `place` in their `allOf`, however far up.
    pub(crate) fn heirs(&self, place: &Pointer) -> Vec<String> {
        let mut known = self.heirs.borrow_mut();
        let index = Rc::clone(known.get_or_insert_with(|| Rc::new(heirs(self.document))));
        let mut all: Vec<String> = Vec::new();
        let mut seen = HashSet::from([place.clone()]);
        let mut todo = vec![place.clone()];
        while let Some(place) = todo.pop() {
            for (name, heir) in index.get(&place).into_iter().flatten() {
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
