//! From what was found to what is reported.

use std::collections::BTreeSet;
use std::collections::btree_map::{BTreeMap, Entry};

use crate::difference::{Difference, Subject};
use crate::found::Found;
use crate::verdict::{Role, Verdict};
use crate::{Change, Direction, Place, Step};

/// One change each, worst first. The same change in the same place of several operations is one.
pub(crate) fn changes(found: Vec<Found>, operations_in_all: usize) -> Vec<Change> {
    let mut drafts: BTreeMap<(Subject, &'static str, String), Vec<Draft>> = BTreeMap::new();
    for found in same_part(found) {
        let Some(draft) = Draft::of(found) else { continue };
        let key = (draft.subject.clone(), draft.kind, draft.what.clone());
        let same = drafts.entry(key).or_default();
        match same
            .iter_mut()
            .find(|other| other.why == draft.why && other.direction == draft.direction)
        {
            Some(other) => other.absorb(draft),
            None => same.push(draft),
        }
    }
    let drafts = drafts.into_values().flatten();
    let mut changes: Vec<Change> = drafts.map(|draft| draft.finish(operations_in_all)).collect();
    changes.sort_by(|left, right| {
        let key = |change: &Change| (std::cmp::Reverse(change.class), change.subject.clone(), change.kind);
        key(left).cmp(&key(right)).then_with(|| left.place.cmp(&right.place))
    });
    changes
}

/// Puts together what was found in one part of one component.
fn same_part(found: Vec<Found>) -> Vec<Found> {
    let mut shared: BTreeMap<(Subject, &'static str, String), Found> = BTreeMap::new();
    let mut others = Vec::new();
    for found in found {
        let first = found.roles.values().next();
        match first.filter(|difference| difference.subject.owner.is_some()) {
            Some(first) => {
                let key = (first.subject.clone(), first.kind, first.what.clone());
                match shared.entry(key) {
                    Entry::Vacant(entry) => drop(entry.insert(found)),
                    Entry::Occupied(mut entry) => entry.get_mut().absorb(found),
                }
            }
            None => others.push(found),
        }
    }
    others.extend(shared.into_values());
    others
}

struct Draft {
    kind: &'static str,
    direction: Direction,
    place: Place,
    subject: Subject,
    what: String,
    verdict: Verdict,
    why: String,
    step: Step,
    operations: BTreeSet<String>,
}

impl Draft {
    fn of(found: Found) -> Option<Self> {
        let judged: Vec<(Role, Verdict)> = found
            .roles
            .iter()
            .map(|(role, difference)| (*role, difference.judgement.of(*role)))
            .collect();
        // The first of the worst: requests give their reason before answers.
        let (role, verdict) = judged.iter().rev().max_by_key(|(_, verdict)| verdict.class).cloned()?;
        let why = if judged.len() > 1 {
            format!("{}: {}", in_role(role), verdict.why)
        } else {
            verdict.why.to_owned()
        };
        let step = judged.iter().map(|(_, verdict)| verdict.step).max().unwrap_or_default();
        let direction = direction(judged.iter().map(|(role, _)| *role));
        let Difference {
            kind,
            place,
            subject,
            what,
            ..
        } = found.roles.into_values().next()?;
        Some(Self {
            kind,
            direction,
            place,
            subject,
            what,
            verdict,
            why,
            step,
            operations: found.operations,
        })
    }

    fn absorb(&mut self, other: Self) {
        self.operations.extend(other.operations);
        self.place = std::mem::take(&mut self.place).min(other.place);
    }

    fn finish(self, operations_in_all: usize) -> Change {
        let operations: Vec<String> = self.operations.into_iter().collect();
        let subject = match (&self.subject.owner, operations.as_slice()) {
            (Some(owner), _) => self.subject.shown(owner),
            (None, []) => self.subject.shown("document"),
            (None, [only]) => self.subject.shown(only),
            (None, all) if all.len() == operations_in_all => self.subject.shown("every operation"),
            (None, several) => self.subject.shown(format!("{} operations", several.len())),
        };
        Change {
            class: self.verdict.class,
            kind: self.kind,
            direction: self.direction,
            place: self.place,
            subject,
            what: self.what,
            why: self.why,
            step: self.step,
            operations,
        }
    }
}

fn in_role(role: Role) -> &'static str {
    match role {
        Role::Operation => "for the operation",
        Role::Request => "in requests",
        Role::Answer => "in answers",
        Role::ErrorAnswer => "in error answers",
    }
}

fn direction(roles: impl Iterator<Item = Role>) -> Direction {
    roles
        .map(|role| match role {
            Role::Operation => Direction::Operation,
            Role::Request => Direction::Request,
            Role::Answer | Role::ErrorAnswer => Direction::Response,
        })
        .reduce(|left, right| if left == right { left } else { Direction::Both })
        .unwrap_or(Direction::Operation)
}
