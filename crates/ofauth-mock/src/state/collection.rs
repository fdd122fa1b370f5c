//! Collections of resources: of seeded resources only the changes are stored.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::{Map, Value};

/// Fields of a resource, by name.
pub(crate) type Fields = Map<String, Value>;

/// Resources by kind.
#[derive(Debug, Default)]
pub(crate) struct Collections(Mutex<BTreeMap<&'static str, Changes>>);

/// Changes to the resources of one kind.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    created: Vec<i64>,
    removed: BTreeSet<i64>,
    fields: BTreeMap<i64, Fields>,
}

impl Changes {
    /// Ids of all resources, including removed ones.
    fn ids(&self, seeded: SeededRange) -> impl Iterator<Item = i64> {
        let created = self.created.iter().rev().copied();
        created.chain(seeded.first..seeded.first + seeded.count as i64)
    }
}

/// The seeded resources of one kind.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SeededRange {
    pub(crate) kind: &'static str,
    pub(crate) first: i64,
    pub(crate) count: usize,
}

/// Distance from the first seeded id to the first created id.
const ROOM: i64 = 100_000;

impl SeededRange {
    /// Index of a resource in its collection; later created ones have smaller indexes.
    pub(crate) fn index(self, id: i64) -> i64 {
        let distance = id.saturating_sub(self.first);
        if distance < ROOM { distance } else { ROOM - 1 - distance }
    }

    fn has(self, id: i64) -> bool {
        (self.first..self.first + self.count as i64).contains(&id)
    }
}

impl Collections {
    /// Ids of the existing resources: created ones, latest first, then seeded ones.
    pub(crate) fn ids(&self, seeded: SeededRange) -> Vec<i64> {
        let mut kinds = self.kinds();
        let changes = kinds.entry(seeded.kind).or_default();
        changes.ids(seeded).filter(|id| !changes.removed.contains(id)).collect()
    }

    /// The same, including removed resources.
    pub(crate) fn ids_with_removed(&self, seeded: SeededRange) -> Vec<i64> {
        let mut kinds = self.kinds();
        kinds.entry(seeded.kind).or_default().ids(seeded).collect()
    }

    /// The stored fields of a resource, if it exists.
    pub(crate) fn get(&self, seeded: SeededRange, id: i64) -> Option<Fields> {
        let mut kinds = self.kinds();
        let changes = kinds.entry(seeded.kind).or_default();
        let there = (seeded.has(id) || changes.created.contains(&id)) && !changes.removed.contains(&id);
        there.then(|| changes.fields.get(&id).cloned().unwrap_or_default())
    }

    /// Creates a resource and returns its id.
    pub(crate) fn create(&self, seeded: SeededRange, fields: Fields) -> i64 {
        let mut kinds = self.kinds();
        let changes = kinds.entry(seeded.kind).or_default();
        let id = seeded.first + ROOM + changes.created.len() as i64;
        changes.created.push(id);
        changes.fields.insert(id, fields);
        id
    }

    /// Sets fields of a resource and returns all stored fields, if it exists.
    pub(crate) fn update(&self, seeded: SeededRange, id: i64, fields: Fields) -> Option<Fields> {
        self.get(seeded, id)?;
        let mut kinds = self.kinds();
        let set = kinds.entry(seeded.kind).or_default().fields.entry(id).or_default();
        set.extend(fields);
        Some(set.clone())
    }

    /// Removes a resource; returns whether it existed.
    pub(crate) fn remove(&self, seeded: SeededRange, id: i64) -> bool {
        let there = self.get(seeded, id).is_some();
        if there {
            self.kinds().entry(seeded.kind).or_default().removed.insert(id);
        }
        there
    }

    fn kinds(&self) -> MutexGuard<'_, BTreeMap<&'static str, Changes>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
