//! Equality of schemas, including those that they use.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::pointer_set::PointerSet;

/// Equal for schemas that allow the same values, judged by keywords, across both documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Likeness(u64);

/// The number of refinement rounds for mutually recursive schemas.
const ROUNDS: usize = 16;

/// The likeness of every requested schema, and of all that it uses.
#[derive(Debug, Default)]
pub(super) struct Likenesses {
    known: HashMap<PointerSet, Likeness>,
}

/// A use of a schema.
pub(super) struct Visited {
    /// A hash of its own keywords.
    pub(super) own: u64,
    pub(super) children: Vec<Child>,
}

/// A schema that another one uses.
#[derive(Debug)]
pub(super) struct Child {
    /// How it is used. Children of one use are unordered.
    pub(super) usage: String,
    pub(super) pointers: PointerSet,
}

/// A schema on the stack.
struct Visit {
    pointers: PointerSet,
    own: u64,
    children: Vec<Child>,
    /// The next child to visit.
    next: usize,
    /// The lowest number of a visit that this one leads back to.
    lowest: usize,
}

impl Likenesses {
    /// Finds cycles of schemas by Tarjan's algorithm, with an explicit stack: all that a cycle uses is known before it.
    pub(super) fn of(&mut self, root: &PointerSet, read: &dyn Fn(&PointerSet) -> Visited) -> Likeness {
        let mut numbers: HashMap<PointerSet, usize> = HashMap::new();
        let mut way: Vec<Visit> = Vec::new();
        // Finished visits that may still be part of a cycle with one on the stack.
        let mut open: Vec<(usize, Visit)> = Vec::new();
        let mut count = 0;
        let mut enter = |pointers: &PointerSet, numbers: &mut HashMap<PointerSet, usize>| {
            numbers.insert(pointers.clone(), count);
            count += 1;
            let Visited { own, children } = read(pointers);
            Visit {
                pointers: pointers.clone(),
                own,
                children,
                next: 0,
                lowest: count - 1,
            }
        };
        if !self.known.contains_key(root) {
            way.push(enter(root, &mut numbers));
        }
        while let Some(visit) = way.last_mut() {
            if let Some(child) = visit.children.get(visit.next) {
                visit.next += 1;
                if self.known.contains_key(&child.pointers) {
                    continue;
                }
                match numbers.get(&child.pointers) {
                    Some(number) => visit.lowest = visit.lowest.min(*number),
                    None => {
                        let child = child.pointers.clone();
                        way.push(enter(&child, &mut numbers));
                    }
                }
                continue;
            }
            let Some(done) = way.pop() else { break };
            let number = numbers.get(&done.pointers).copied().unwrap_or_default();
            let lowest = done.lowest;
            if let Some(above) = way.last_mut() {
                above.lowest = above.lowest.min(lowest);
            }
            open.push((number, done));
            if lowest == number {
                let first = open
                    .iter()
                    .rposition(|(other, _)| *other < number)
                    .map_or(0, |last| last + 1);
                let cycle: Vec<Visit> = open.split_off(first).into_iter().map(|(_, visit)| visit).collect();
                self.close(&cycle);
            }
        }
        self.known.get(root).copied().unwrap_or(Likeness(0))
    }

    /// Distinguishes the schemas of a cycle: by their own keywords, then by those of the schemas that they use, and so
    /// on.
    fn close(&mut self, cycle: &[Visit]) {
        let mut current: HashMap<&PointerSet, u64> = cycle.iter().map(|visit| (&visit.pointers, visit.own)).collect();
        let uses_itself = |visit: &Visit| visit.children.iter().any(|child| child.pointers == visit.pointers);
        let circular = cycle.len() > 1 || cycle.iter().any(uses_itself);
        for _ in 0..if circular { ROUNDS } else { 1 } {
            let next = cycle.iter().map(|visit| {
                let mut children: Vec<(&str, u64)> = visit
                    .children
                    .iter()
                    .map(|child| {
                        let known = self.known.get(&child.pointers).map(|likeness| likeness.0);
                        let likeness = known.or_else(|| current.get(&child.pointers).copied());
                        (child.usage.as_str(), likeness.unwrap_or_default())
                    })
                    .collect();
                children.sort_unstable();
                (&visit.pointers, hashed(&(visit.own, children)))
            });
            current = next.collect();
        }
        for (pointers, hash) in current {
            self.known.insert(pointers.clone(), Likeness(hash));
        }
    }
}

fn hashed(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}
