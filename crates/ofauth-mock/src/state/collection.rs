//! Things of a kind: of those that are seeded nothing is stored but what has been changed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::{Map, Value};

/// Fields of things, by name.
pub(crate) type Fields = Map<String, Value>;

/// Things by the kind that they are of.
#[derive(Debug, Default)]
pub(crate) struct Collections(Mutex<BTreeMap<&'static str, Changes>>);

/// What has been done to the things of one kind.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    created: Vec<i64>,
    removed: BTreeSet<i64>,
    fields: BTreeMap<i64, Fields>,
}

impl Changes {
    /// Ids of all that there is or was.
    fn ids(&self, seeded: Seeded) -> impl Iterator<Item = i64> {
        let created = self.created.iter().rev().copied();
        created.chain(seeded.first..seeded.first + seeded.count as i64)
    }
}

/// The things of one kind: which there are at first.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seeded {
    pub(crate) kind: &'static str,
    pub(crate) first: i64,
    pub(crate) count: usize,
}

/// Distance from the first that is seeded to the first that is created.
const ROOM: i64 = 100_000;

impl Seeded {
    /// Number of a thing among its like; what is created later has a smaller one.
    pub(crate) fn index(self, id: i64) -> i64 {
        let distance = id.saturating_sub(self.first);
        if distance < ROOM { distance } else { ROOM - 1 - distance }
    }

    fn has(self, id: i64) -> bool {
        (self.first..self.first + self.count as i64).contains(&id)
    }
}

impl Collections {
    /// Ids of what there is: what was created last comes first, then what was seeded.
    pub(crate) fn ids(&self, seeded: Seeded) -> Vec<i64> {
        let mut kinds = self.kinds();
        let changes = kinds.entry(seeded.kind).or_default();
        changes.ids(seeded).filter(|id| !changes.removed.contains(id)).collect()
    }

    /// The same with what has been taken away.
    pub(crate) fn ids_with_removed(&self, seeded: Seeded) -> Vec<i64> {
        let mut kinds = self.kinds();
        kinds.entry(seeded.kind).or_default().ids(seeded).collect()
    }

    /// What has been set on a thing, if it is there.
    pub(crate) fn get(&self, seeded: Seeded, id: i64) -> Option<Fields> {
        let mut kinds = self.kinds();
        let changes = kinds.entry(seeded.kind).or_default();
        let there = (seeded.has(id) || changes.created.contains(&id)) && !changes.removed.contains(&id);
        there.then(|| changes.fields.get(&id).cloned().unwrap_or_default())
    }

    /// Adds a thing and answers its id.
    pub(crate) fn create(&self, seeded: Seeded, fields: Fields) -> i64 {
        let mut kinds = self.kinds();
        let changes = kinds.entry(seeded.kind).or_default();
        let id = seeded.first + ROOM + changes.created.len() as i64;
        changes.created.push(id);
        changes.fields.insert(id, fields);
        id
    }

    /// Sets fields of a thing and answers all that have been set, if it is there.
    pub(crate) fn update(&self, seeded: Seeded, id: i64, fields: Fields) -> Option<Fields> {
        self.get(seeded, id)?;
        let mut kinds = self.kinds();
        let set = kinds.entry(seeded.kind).or_default().fields.entry(id).or_default();
        set.extend(fields);
        Some(set.clone())
    }

    /// Takes a thing away, and says whether it was there.
    pub(crate) fn remove(&self, seeded: Seeded, id: i64) -> bool {
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
