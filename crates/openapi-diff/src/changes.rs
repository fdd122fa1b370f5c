//! Turns the differences that were found into reported changes.

use std::collections::BTreeSet;
use std::collections::btree_map::{BTreeMap, Entry};

use crate::comparison::Finding;
use crate::difference::{Difference, Subject};
use crate::found::{Found, Part};
use crate::report::{Change, Direction, Locations, Pointers};
use crate::step::Step;
use crate::verdict::{Bearing, Role, Verdict};

/// One change each, worst first. The same change in the same part of several operations is reported once.
pub(crate) fn of(finding: Finding, operations_in_all: usize) -> Vec<Change> {
    let Finding { found, operations, .. } = finding;
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
    let mut changes: Vec<Change> = drafts
        .map(|draft| draft.finish(&operations, operations_in_all))
        .collect();
    changes.sort_by(|left, right| {
        let by_class = right.class.cmp(&left.class);
        by_class
            .then_with(|| left.subject.cmp(&right.subject))
            .then_with(|| left.kind.cmp(right.kind))
            .then_with(|| left.pointers.cmp(&right.pointers))
    });
    changes
}

/// Combines the differences in one part of one component.
fn same_part(found: Vec<Found>) -> Vec<Found> {
    let mut shared: BTreeMap<(Subject, &'static str, String), Found> = BTreeMap::new();
    let mut others = Vec::new();
    for found in found {
        let first = found.parts.values().next();
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
    pointers: Pointers,
    subject: Subject,
    what: String,
    verdict: Verdict,
    why: String,
    step: Step,
    operations: BTreeSet<u32>,
}

impl Draft {
    fn of(found: Found) -> Option<Self> {
        let judged: Vec<(Part, Verdict)> = found
            .parts
            .iter()
            .map(|(part, difference)| (*part, difference.verdict(*part)))
            .collect();
        // The first of the worst: reasons in requests come before those in responses.
        let (part, verdict) = judged.iter().rev().max_by_key(|(_, verdict)| verdict.class).cloned()?;
        let why = if judged.len() > 1 {
            format!("{}: {}", in_part(part), verdict.why)
        } else {
            verdict.why.to_owned()
        };
        let step = judged.iter().map(|(_, verdict)| verdict.step).max().unwrap_or_default();
        let direction = direction(judged.iter().map(|(part, _)| part.role));
        let Difference {
            kind,
            pointers,
            subject,
            what,
            ..
        } = Difference::clone(found.parts.values().next()?.as_ref());
        Some(Self {
            kind,
            direction,
            pointers,
            subject,
            what,
            verdict,
            why,
            step,
            operations: found.operations.into_iter().collect(),
        })
    }

    fn absorb(&mut self, other: Self) {
        self.operations.extend(other.operations);
        self.pointers = std::mem::take(&mut self.pointers).min(other.pointers);
    }

    fn finish(self, labels: &[String], operations_in_all: usize) -> Change {
        let numbers = self
            .operations
            .into_iter()
            .filter_map(|number| usize::try_from(number).ok());
        let mut operations: Vec<String> = numbers.filter_map(|number| labels.get(number).cloned()).collect();
        operations.sort();
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
            pointers: self.pointers,
            locations: Locations::default(),
            subject,
            what: self.what,
            why: self.why,
            step: self.step,
            operations,
        }
    }
}

fn in_part(part: Part) -> &'static str {
    match (part.role, part.bearing) {
        (Role::Operation, _) => "for the operation",
        (Role::Request, Bearing::Plain) => "in requests",
        (Role::Request, Bearing::Negated) => "in what requests must not contain",
        (Role::Request, _) => "in a part of requests",
        (Role::Response, Bearing::Plain) => "in responses",
        (Role::Response, _) => "in a part of responses",
        (Role::ErrorResponse, _) => "in error responses",
    }
}

fn direction(roles: impl Iterator<Item = Role>) -> Direction {
    roles
        .map(|role| match role {
            Role::Operation => Direction::Operation,
            Role::Request => Direction::Request,
            Role::Response | Role::ErrorResponse => Direction::Response,
        })
        .reduce(|left, right| if left == right { left } else { Direction::Both })
        .unwrap_or(Direction::Operation)
}
