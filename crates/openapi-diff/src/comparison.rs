//! Walks through two documents in parallel.

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use openapi_model::{Document, Fact, Pointer};
use serde_json::Value;

use crate::difference::{Difference, REPLACED, Subject};
use crate::found::{Found, Part};
use crate::graph::{Graph, Root};
use crate::model::{Likeness, PointerSet, Reader, Schema, Slot};
use crate::pair::{Content, Pair, Use};
use crate::pairing::Side;
use crate::report::Pointers;
use crate::settings::Settings;

/// The rules for two uses of schemas, and for two schemas.
pub(crate) struct Rules {
    /// Compares two uses of schemas.
    pub(crate) uses: fn(&mut Comparison<'_>, &Pair, &Slot, &Slot) -> Vec<Difference>,
    /// Compares two schemas.
    pub(crate) schemas: fn(&Comparison<'_>, &Schema, &Schema) -> Content,
}

/// Identifies a difference, however often it is found.
type Key = (&'static str, Option<Pointer>, Option<Pointer>, String);

/// Two documents, and the differences found so far.
pub(crate) struct Comparison<'a> {
    pub(crate) old: Reader<'a>,
    pub(crate) new: Reader<'a>,
    pub(crate) settings: &'a Settings,
    rules: &'a Rules,
    pub(crate) graph: Graph,
    roots: Vec<Root>,
    found: Vec<Found>,
    index: HashMap<Key, usize>,
    operations: Vec<String>,
    numbers: HashMap<String, u32>,
    texts: BTreeSet<Pointer>,
}

/// All that was found.
#[derive(Debug)]
pub(crate) struct Finding {
    pub(crate) found: Vec<Found>,
    /// The operations by their numbers.
    pub(crate) operations: Vec<String>,
    pub(crate) texts_changed: usize,
}

impl<'a> Comparison<'a> {
    pub(crate) fn new(old: &'a Document, new: &'a Document, settings: &'a Settings, rules: &'a Rules) -> Self {
        Self {
            old: Reader::new(old),
            new: Reader::new(new),
            settings,
            rules,
            graph: Graph::default(),
            roots: Vec::new(),
            found: Vec::new(),
            index: HashMap::new(),
            operations: Vec::new(),
            numbers: HashMap::new(),
            texts: BTreeSet::new(),
        }
    }

    pub(crate) fn reader(&self, side: Side) -> &Reader<'a> {
        match side {
            Side::Old => &self.old,
            Side::New => &self.new,
        }
    }

    pub(crate) fn slot(&self, side: Side, pointers: &PointerSet) -> Rc<Slot> {
        self.reader(side).slot(pointers)
    }

    /// The schema of a use.
    pub(crate) fn used(&self, side: Side, pointers: &PointerSet) -> Rc<Schema> {
        self.reader(side).used(pointers)
    }

    pub(crate) fn likeness(&self, side: Side, pointers: &PointerSet) -> Likeness {
        self.reader(side).likeness(pointers)
    }

    /// Records a difference that affects an operation.
    pub(crate) fn note(&mut self, met: Use<'_>, difference: Difference) {
        let difference = Rc::new(difference);
        let number = self.place_of(&difference);
        let operation = (!met.operation.is_empty()).then(|| self.number(met.operation));
        if let Some(found) = self.found.get_mut(number) {
            found.operations.extend(operation);
            found.meet(Part::of(met.role), &difference);
        }
    }

    /// Records that a text differs; `pointer` is its pointer in either document.
    pub(crate) fn note_text(&mut self, pointer: Pointer) {
        self.texts.insert(pointer);
    }

    /// Compares all schemas that a pair leads to.
    pub(crate) fn walk(&mut self, met: Use<'_>, root: Pair) {
        let (node, is_new) = self.graph.node(root);
        let mut todo: Vec<usize> = is_new.then_some(node).into_iter().collect();
        while let Some(node) = todo.pop() {
            self.compare(node, &mut todo);
        }
        let operation = self.number(met.operation);
        self.roots.push(Root {
            node,
            operation,
            role: met.role,
            xml: met.xml,
        });
    }

    /// Compares the two ends of a node, and adds the nodes that they lead to.
    fn compare(&mut self, node: usize, todo: &mut Vec<usize>) {
        let pair = self.graph.pair(node).clone();
        if self.is_unchanged(&pair) {
            return;
        }
        let (old, new) = (self.slot(Side::Old, &pair.old), self.slot(Side::New, &pair.new));
        let differences = (self.rules.uses)(self, &pair, &old, &new);
        let replaced = differences.iter().any(|difference| difference.kind == REPLACED);
        for difference in differences {
            self.difference_at(node, Rc::new(difference));
        }
        if replaced {
            return;
        }
        self.graph.met(node, (&old.target, &new.target));
        let ends = (old.target.clone(), new.target.clone());
        let content = match self.graph.content(&ends) {
            Some(known) => known,
            None => {
                let before = self.reader(Side::Old).schema(&old.target);
                let after = self.reader(Side::New).schema(&new.target);
                let content = (self.rules.schemas)(self, &before, &after);
                self.graph.keep(ends, content)
            }
        };
        for difference in &content.differences {
            self.difference_at(node, Rc::clone(difference));
        }
        for inner in &content.inner {
            let (there, is_new) = self.graph.node(inner.pair.clone());
            self.graph.lead(node, there, (inner.sent, inner.received));
            if is_new {
                todo.push(there);
            }
        }
    }

    /// Whether both are the same inline schema, word for word, without schemas inside it: most are.
    fn is_unchanged(&self, pair: &Pair) -> bool {
        let simple = |side: Side, pointers: &PointerSet| {
            let pointer = pointers.only().filter(|pointer| pointer.component_schema().is_none())?;
            let keywords = self.reader(side).document.get(pointer)?.as_object()?;
            let leads_nowhere = |(name, value): (&String, &Value)| match value {
                Value::Object(_) => false,
                Value::Array(values) => values.iter().all(|value| !value.is_object() && !value.is_array()),
                _ => name != "$ref",
            };
            keywords.iter().all(leads_nowhere).then_some(keywords)
        };
        let (before, after) = pair.optional;
        let old = || simple(Side::Old, &pair.old);
        before == after && old().is_some_and(|old| simple(Side::New, &pair.new) == Some(old))
    }

    pub(crate) fn difference_at(&mut self, node: usize, difference: Rc<Difference>) {
        let number = self.place_of(&difference);
        self.graph.differ(node, number, difference);
    }

    /// Whether both ask for the same schema.
    pub(crate) fn same(&self, old: &PointerSet, new: &PointerSet) -> bool {
        let named = || {
            let (old, new) = (self.slot(Side::Old, old), self.slot(Side::New, new));
            (old.target.component_schema(), new.target.component_schema())
        };
        self.likeness(Side::Old, old) == self.likeness(Side::New, new)
            && match named() {
                (Some(before), Some(after)) => !self.settings.names || before == after || self.renamed(&before, &after),
                _ => true,
            }
    }

    /// The subject of a fact of one of two schemas.
    pub(crate) fn fact_subject<T>(
        &self,
        pointers: (&Pointer, &Pointer),
        before: Option<&Fact<T>>,
        after: Option<&Fact<T>>,
    ) -> Subject {
        self.subject_at(pointers, before.map(|fact| &fact.at), after.map(|fact| &fact.at))
    }

    /// The subject of a value that is in one of two schemas, or in both.
    pub(crate) fn subject_at(
        &self,
        (old, new): (&Pointer, &Pointer),
        before: Option<&Pointer>,
        after: Option<&Pointer>,
    ) -> Subject {
        match (before, after) {
            (Some(at), _) => self.old.subject(at),
            (None, Some(at)) => self.added_subject((old, new), at),
            (None, None) => Subject::default(),
        }
    }

    /// The subject of a value that only the new schema has: a part of the old schema, if it was added to that.
    pub(crate) fn added_subject(&self, (old, new): (&Pointer, &Pointer), pointer: &Pointer) -> Subject {
        match pointer.moved(new, old) {
            Some(there) => self.old.subject(&there),
            None => self.new.subject(pointer),
        }
    }

    /// The number of an operation.
    fn number(&mut self, operation: &str) -> u32 {
        if let Some(number) = self.numbers.get(operation) {
            return *number;
        }
        let number = u32::try_from(self.operations.len()).unwrap_or(u32::MAX);
        self.operations.push(operation.to_owned());
        self.numbers.insert(operation.to_owned(), number);
        number
    }

    /// The index of a difference among those that were found.
    fn place_of(&mut self, difference: &Difference) -> usize {
        let Pointers { old, new } = difference.pointers.clone();
        let key = (difference.kind, old, new, difference.what.clone());
        *self.index.entry(key).or_insert_with(|| {
            self.found.push(Found::default());
            self.found.len() - 1
        })
    }

    /// All that was found, and how many texts differ.
    pub(crate) fn finish(mut self) -> Finding {
        self.graph.reach(&self.roots, &mut self.found);
        Finding {
            found: self.found,
            operations: self.operations,
            texts_changed: self.texts.len(),
        }
    }
}
