//! The schemas of a document, each read once.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use super::{Document, Likeness, Likenesses, Places, Schema, Slot, reference};
use crate::Pointer;

/// A document whose schemas are read when they are asked for, and then kept.
#[derive(Debug)]
pub(crate) struct Reader<'a> {
    pub(crate) document: Document<'a>,
    slots: RefCell<HashMap<Places, Rc<Slot>>>,
    schemas: RefCell<HashMap<Places, Rc<Schema>>>,
    likenesses: RefCell<Likenesses>,
    heirs: RefCell<Option<Rc<Heirs>>>,
}

/// Component schemas by those that they have in their `allOf`.
type Heirs = BTreeMap<Pointer, Vec<String>>;

impl<'a> Reader<'a> {
    pub(crate) fn new(document: Document<'a>) -> Self {
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
        let likeness = likenesses.of(self, places);
        self.likenesses.replace(likenesses);
        likeness
    }

    /// Names of the component schemas that have the one at `place` in their `allOf`, however far up.
    pub(crate) fn heirs(&self, place: &Pointer) -> Vec<String> {
        let index = Rc::clone(
            self.heirs
                .borrow_mut()
                .get_or_insert_with(|| Rc::new(heirs(self.document))),
        );
        let section = Pointer::root().join("components").join("schemas");
        let mut all: Vec<String> = Vec::new();
        let mut seen = std::collections::HashSet::from([place.clone()]);
        let mut todo = vec![place.clone()];
        while let Some(place) = todo.pop() {
            for name in index.get(&place).into_iter().flatten() {
                let heir = section.join(name);
                if seen.insert(heir.clone()) {
                    all.push(name.clone());
                    todo.push(heir);
                }
            }
        }
        all
    }
}

fn heirs(document: Document<'_>) -> Heirs {
    let mut heirs = Heirs::new();
    for (name, schema) in document.entries(&Pointer::root().join("components").join("schemas")) {
        for member in document.elements(&schema.join("allOf")) {
            if let Some(parent) = reference(document.get(&member)) {
                heirs.entry(parent).or_default().push(name.clone());
            }
        }
    }
    heirs
}
