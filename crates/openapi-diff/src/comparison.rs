//! The walk through two documents at once.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::rc::Rc;

use crate::difference::{Difference, Subject};
use crate::found::Found;
use crate::model::{Document, Fact, Schema, Slot};
use crate::rules;
use crate::verdict::Role;
use crate::{Pointer, Settings};

/// Two places that ask for a schema, one in each document.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Pair {
    pub(crate) old: Pointer,
    pub(crate) new: Pointer,
    /// Whether the value may be left out, before and after.
    pub(crate) optional: (bool, bool),
}

impl Pair {
    /// Places whose value is always there.
    pub(crate) fn required(old: Pointer, new: Pointer) -> Self {
        Self {
            old,
            new,
            optional: (false, false),
        }
    }
}

/// What is between two schemas: their own differences, and the schemas that they use.
#[derive(Debug, Default)]
pub(crate) struct Content {
    pub(crate) differences: Vec<Difference>,
    pub(crate) inner: Vec<Pair>,
}

/// An operation, and what of it is compared.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Use<'a> {
    pub(crate) operation: &'a str,
    pub(crate) role: Role,
}

/// Two documents, and what was found between them so far.
#[derive(Debug)]
pub(crate) struct Comparison<'a> {
    pub(crate) old: Document<'a>,
    pub(crate) new: Document<'a>,
    pub(crate) settings: &'a Settings,
    contents: HashMap<(Pointer, Pointer), Rc<Content>>,
    /// Schemas that are being compared further up.
    open: HashSet<(Pointer, Pointer)>,
    found: BTreeMap<(&'static str, crate::Place, String), Found>,
    /// Names that stand at the same places, before and after.
    pub(crate) names: BTreeMap<(Pointer, Pointer), BTreeSet<(String, Role)>>,
    texts: BTreeSet<Pointer>,
}

impl<'a> Comparison<'a> {
    pub(crate) fn new(old: Document<'a>, new: Document<'a>, settings: &'a Settings) -> Self {
        Self {
            old,
            new,
            settings,
            contents: HashMap::new(),
            open: HashSet::new(),
            found: BTreeMap::new(),
            names: BTreeMap::new(),
            texts: BTreeSet::new(),
        }
    }

    /// Notes a difference that an operation meets.
    pub(crate) fn note(&mut self, met: Use<'_>, difference: Difference) {
        let key = (difference.kind, difference.place.clone(), difference.what.clone());
        let found = self.found.entry(key).or_default();
        if !met.operation.is_empty() {
            found.operations.insert(met.operation.to_owned());
        }
        found.meet(met.role, difference);
    }

    /// Notes that a text differs; `place` is where it stands in either document.
    pub(crate) fn note_text(&mut self, place: Pointer) {
        self.texts.insert(place);
    }

    /// Compares all schemas that a pair of places leads to.
    pub(crate) fn walk(&mut self, met: Use<'_>, root: Pair) {
        let mut seen = HashSet::new();
        let mut todo = vec![root];
        while let Some(pair) = todo.pop() {
            if !seen.insert(pair.clone()) {
                continue;
            }
            let (old, new) = (Slot::read(self.old, &pair.old), Slot::read(self.new, &pair.new));
            rules::texts::compare_slots(self, &old, &new);
            let differences = rules::slot(self, &pair, &old, &new);
            let replaced = differences.iter().any(|difference| difference.kind == rules::REPLACED);
            for difference in differences {
                self.note(met, difference);
            }
            if replaced {
                continue;
            }
            if old.target.component_schema().is_some() && new.target.component_schema().is_some() {
                let uses = self.names.entry((old.target.clone(), new.target.clone())).or_default();
                uses.insert((met.operation.to_owned(), met.role));
            }
            let content = self.content(&old.target, &new.target);
            for difference in &content.differences {
                self.note(met, difference.clone());
            }
            todo.extend(content.inner.iter().cloned());
        }
    }

    /// Whether two places ask for the same.
    pub(crate) fn same(&mut self, old: &Pointer, new: &Pointer) -> bool {
        let mut seen = HashSet::new();
        let mut todo = vec![Pair::required(old.clone(), new.clone())];
        while let Some(pair) = todo.pop() {
            if !seen.insert(pair.clone()) {
                continue;
            }
            let (old, new) = (Slot::read(self.old, &pair.old), Slot::read(self.new, &pair.new));
            if !rules::slot(self, &pair, &old, &new).is_empty() {
                return false;
            }
            let content = self.content(&old.target, &new.target);
            if !content.differences.is_empty() {
                return false;
            }
            todo.extend(content.inner.iter().cloned());
        }
        true
    }

    /// What is between two schemas. Schemas that contain themselves are taken to be the same while they are compared.
    fn content(&mut self, old: &Pointer, new: &Pointer) -> Rc<Content> {
        let key = (old.clone(), new.clone());
        if let Some(known) = self.contents.get(&key) {
            return Rc::clone(known);
        }
        if !self.open.insert(key.clone()) {
            return Rc::default();
        }
        let (before, after) = (Schema::read(self.old, old), Schema::read(self.new, new));
        let content = Rc::new(rules::schema(self, &before, &after));
        self.open.remove(&key);
        self.contents.insert(key, Rc::clone(&content));
        content
    }

    /// What a fact of one of two schemas is about.
    pub(crate) fn fact_subject<T>(
        &self,
        (old, new): (&Pointer, &Pointer),
        before: Option<&Fact<T>>,
        after: Option<&Fact<T>>,
    ) -> Subject {
        match (before, after) {
            (Some(fact), _) => self.old.subject(&fact.at),
            (None, Some(fact)) => self.added_subject((old, new), &fact.at),
            (None, None) => Subject::default(),
        }
    }

    /// What a place is about that the new schema alone has: a part of the old one, if it was added there.
    pub(crate) fn added_subject(&self, (old, new): (&Pointer, &Pointer), place: &Pointer) -> Subject {
        match place.moved(new, old) {
            Some(there) => self.old.subject(&there),
            None => self.new.subject(place),
        }
    }

    /// All that was found, and how many texts differ.
    pub(crate) fn finish(self) -> (Vec<Found>, usize) {
        (self.found.into_values().collect(), self.texts.len())
    }
}
