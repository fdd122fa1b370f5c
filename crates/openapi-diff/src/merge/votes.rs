//! What all uses of a value of ours ask for, and the edits that follow.

use std::collections::BTreeMap;

use openapi_model::Pointer;
use openapi_model::text::Edit;
use serde_json::{Map, Value};

use super::references::Translator;
use super::report::{Conflict, Conflicting, Kept, Taken};
use super::side::{At, shown};
use super::slot::{Action, Slot, Token};
use super::walk::Walk;

#[derive(Debug, Default)]
pub(super) struct Outcome {
    pub(super) edits: Vec<Edit>,
    pub(super) taken: Vec<Taken>,
    pub(super) conflicts: Vec<Conflict>,
    pub(super) kept: Vec<Kept>,
    pub(super) unused: Vec<Pointer>,
}

/// Decides each slot, and makes the edits.
pub(super) fn outcome(walk: &Walk<'_>) -> Outcome {
    let translator = Translator::new(walk.theirs, walk.ours, walk.names.clone());
    let mut decider = Decider {
        outcome: Outcome {
            kept: walk.kept.clone(),
            ..Outcome::default()
        },
        missing: BTreeMap::new(),
        used: Vec::new(),
        translator,
        walk,
    };
    for (slot, actions) in &walk.votes {
        decider.decide(slot, actions);
    }
    decider.finish()
}

struct Decider<'a> {
    walk: &'a Walk<'a>,
    translator: Translator<'a>,
    outcome: Outcome,
    /// Objects and lists that ours has not got, with what is added to them.
    missing: BTreeMap<Pointer, Value>,
    /// The decisions that conflicts asked for.
    used: Vec<Pointer>,
}

impl<'a> Decider<'a> {
    fn decide(&mut self, slot: &Slot, actions: &[Action<'a>]) {
        let changes: Vec<&Action<'a>> = actions
            .iter()
            .filter(|action| !matches!(action, Action::Same))
            .collect();
        let Some(first) = changes.first() else { return };
        let same = actions.len() - changes.len();
        let uses = self
            .walk
            .uses
            .get(&slot.around)
            .map_or(1, std::collections::HashSet::len);
        let agree = changes.iter().all(|action| action.key() == first.key());
        let others = match first {
            Action::Add(_) => uses.saturating_sub(changes.len()),
            _ => same,
        };
        if let Action::Clash(conflicting, theirs) = first {
            return self.clash(slot, conflicting.clone(), theirs.as_ref(), first);
        }
        if agree && others == 0 {
            return self.apply(slot, first);
        }
        let theirs = match first {
            Action::Set(at) | Action::Add(at) => Some(at),
            _ => None,
        };
        let conflicting = if agree {
            Conflicting::Shared {
                changed: changes.len(),
                uses: changes.len() + others,
            }
        } else {
            Conflicting::Disagreeing
        };
        self.clash(slot, conflicting, theirs, first);
    }

    /// A conflict, unless a person has decided it.
    fn clash(&mut self, slot: &Slot, conflicting: Conflicting, theirs: Option<&At<'a>>, action: &Action<'a>) {
        let pointer = slot.pointer();
        let settings = self.walk.settings;
        let decided = |decisions: &[Pointer]| decisions.iter().find(|decision| pointer.is_within(decision)).cloned();
        if let Some(decision) = decided(&settings.keep) {
            self.used.push(decision);
            return;
        }
        if let Some(decision) = decided(&settings.take) {
            self.used.push(decision);
            let exists = self.walk.ours.get(&pointer).is_some() && !slot.token.is_new();
            match (theirs, action) {
                (Some(at), _) if exists => self.apply(slot, &Action::Set(at.clone())),
                (Some(at), _) => self.apply(slot, &Action::Add(at.clone())),
                (None, Action::Put(_)) => self.apply(slot, action),
                (None, _) => self.apply(slot, &Action::Remove),
            }
            return;
        }
        let location = |at: &At<'_>| self.walk.theirs.location(&at.pointer).to_string();
        let ours = self.walk.ours.get(&pointer).filter(|_| !slot.token.is_new());
        self.outcome.conflicts.push(Conflict {
            location: self.walk.ours.location(&pointer).to_string(),
            theirs: theirs.map(location),
            what: conflicting.shown(ours, theirs.map(|at| at.value), self.walk.ours),
            kind: conflicting,
            pointer,
        });
    }

    fn apply(&mut self, slot: &Slot, action: &Action<'a>) {
        let pointer = slot.pointer();
        let (value, like) = match action {
            Action::Set(at) | Action::Add(at) => (self.translator.translated(at.value), Some(at.pointer.clone())),
            Action::Put(value) => (self.translator.translated(value), None),
            Action::Remove => {
                self.taken(&pointer, "removed".to_owned());
                return self.outcome.edits.push(Edit::Remove { pointer });
            }
            Action::Same | Action::Clash(..) => return,
        };
        let present = self.walk.ours.get(&pointer).filter(|_| !slot.token.is_new());
        let what = match present {
            Some(old) => format!("{} -> {}", shown(old), shown(&value)),
            None if slot.token.is_new() => format!("{} added", shown(&value)),
            None => "added".to_owned(),
        };
        self.taken(&pointer, what);
        if present.is_some() {
            return self.outcome.edits.push(Edit::Set { pointer, value, like });
        }
        if self.walk.ours.get(&slot.around).is_none() {
            return self.miss(slot, value);
        }
        self.outcome.edits.push(match &slot.token {
            Token::Name(name) => Edit::insert(slot.around.clone(), name.clone(), value, like),
            _ => Edit::push(slot.around.clone(), value, like),
        });
    }

    fn taken(&mut self, pointer: &Pointer, what: String) {
        self.outcome.taken.push(Taken {
            pointer: pointer.clone(),
            what,
            location: self.walk.ours.location(pointer).to_string(),
        });
    }

    /// Adds to an object or a list that ours has not got.
    fn miss(&mut self, slot: &Slot, value: Value) {
        let around = self.missing.entry(slot.around.clone());
        match &slot.token {
            Token::Name(name) => {
                if let Value::Object(members) = around.or_insert_with(|| Map::new().into()) {
                    members.insert(name.clone(), value);
                }
            }
            _ => {
                if let Value::Array(elements) = around.or_insert_with(|| Value::Array(Vec::new())) {
                    elements.push(value);
                }
            }
        }
    }

    fn finish(mut self) -> Outcome {
        for (pointer, value) in std::mem::take(&mut self.translator.imports) {
            let slot = Slot::of_component(&pointer);
            if self
                .walk
                .votes
                .get(&slot)
                .is_some_and(|votes| votes.iter().any(|vote| matches!(vote, Action::Add(_))))
            {
                continue;
            }
            self.taken(&pointer, "added: what is new refers to it".to_owned());
            if self.walk.ours.get(&slot.around).is_some() {
                let name = pointer.last().unwrap_or_default().into_owned();
                self.outcome
                    .edits
                    .push(Edit::insert(slot.around, name, value, Some(pointer)));
            } else {
                self.miss(&slot, value);
            }
        }
        for pointer in std::mem::take(&mut self.translator.taken_names) {
            self.clash(&Slot::of_component(&pointer), Conflicting::Name, None, &Action::Same);
        }
        self.add_missing();
        self.remove_emptied();
        self.outcome.edits.sort_by_key(number_in_theirs);
        let settings = self.walk.settings;
        let decisions = settings.keep.iter().chain(&settings.take);
        self.outcome.unused = decisions
            .filter(|decision| !self.used.contains(decision))
            .cloned()
            .collect();
        self.outcome
    }

    /// Inserts what is missing with what is missing around it.
    fn add_missing(&mut self) {
        let mut inserts: BTreeMap<Pointer, Value> = BTreeMap::new();
        for (mut pointer, mut value) in std::mem::take(&mut self.missing) {
            while let Some(around) = pointer.parent()
                && self.walk.ours.get(&around).is_none()
            {
                let name = pointer.last().unwrap_or_default().into_owned();
                value = Value::Object(Map::from_iter([(name, value)]));
                pointer = around;
            }
            match (inserts.get_mut(&pointer), value) {
                (Some(known), value) => join(known, value),
                (None, value) => drop(inserts.insert(pointer, value)),
            }
        }
        for (pointer, value) in inserts {
            let (Some(around), Some(name)) = (pointer.parent(), pointer.last()) else {
                continue;
            };
            self.outcome
                .edits
                .push(Edit::insert(around, name.into_owned(), value, None));
        }
    }

    /// Removes lists that lose all their elements.
    fn remove_emptied(&mut self) {
        let mut lost: BTreeMap<Pointer, usize> = BTreeMap::new();
        for edit in &self.outcome.edits {
            if let Edit::Remove { pointer } = edit
                && let Some(around) = pointer.parent()
            {
                *lost.entry(around).or_default() += 1;
            }
        }
        for edit in &self.outcome.edits {
            if let Edit::Push { list, .. } = edit {
                lost.remove(list);
            }
        }
        for (list, count) in lost {
            let emptied = matches!(self.walk.ours.get(&list), Some(Value::Array(elements)) if elements.len() == count);
            if emptied {
                self.outcome
                    .edits
                    .retain(|edit| !matches!(edit, Edit::Remove { pointer } if pointer.is_within(&list)));
                self.outcome.edits.push(Edit::Remove { pointer: list });
            }
        }
    }
}

/// The number of a new element in its list of theirs: new elements are in that order.
fn number_in_theirs(edit: &Edit) -> usize {
    match edit {
        Edit::Push { like: Some(like), .. } => like.last().and_then(|token| token.parse().ok()).unwrap_or_default(),
        _ => 0,
    }
}

impl Slot {
    fn of_component(pointer: &Pointer) -> Self {
        let around = pointer.parent().unwrap_or_default();
        let name = pointer.last().unwrap_or_default().into_owned();
        let token = Token::Name(name);
        Self { around, token }
    }
}

/// Joins objects, member by member.
fn join(left: &mut Value, right: Value) {
    match (left, right) {
        (Value::Object(left), Value::Object(right)) => {
            for (name, value) in right {
                match left.get_mut(&name) {
                    Some(known) => join(known, value),
                    None => drop(left.insert(name, value)),
                }
            }
        }
        (Value::Array(left), Value::Array(right)) => left.extend(right),
        _ => {}
    }
}
