//! Which schemas are the same all the way down.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::places::Places;

/// The same for schemas that let the same values through, as far as keywords tell, in either document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Likeness(u64);

/// How often schemas that contain one another are told apart by what they contain.
const ROUNDS: usize = 16;

/// The likeness of every schema that was asked for, and of all that it uses.
#[derive(Debug, Default)]
pub(super) struct Likenesses {
    known: HashMap<Places, Likeness>,
}

/// A use of a schema.
pub(super) struct Visited {
    /// A hash of what it says by itself.
    pub(super) own: u64,
    pub(super) children: Vec<Child>,
}

/// A schema that another one uses.
#[derive(Debug)]
pub(super) struct Child {
    /// What for. Children of one use are in no order.
    pub(super) usage: String,
    pub(super) places: Places,
}

/// A schema on the way down.
struct Visit {
    places: Places,
    own: u64,
    children: Vec<Child>,
    /// The next child to look at.
    next: usize,
    /// The outermost visit, by its number, that this one leads back to.
    lowest: usize,
}

impl Likenesses {
    /// Finds circles of schemas by Tarjan's algorithm, on a stack of its own: whatever a circle uses is known before it.
    pub(super) fn of(&mut self, root: &Places, read: &dyn Fn(&Places) -> Visited) -> Likeness {
        let mut numbers: HashMap<Places, usize> = HashMap::new();
        let mut way: Vec<Visit> = Vec::new();
        // Visits that are done, and may yet be part of a circle with one on the way.
        let mut open: Vec<(usize, Visit)> = Vec::new();
        let mut count = 0;
        let mut enter = |places: &Places, numbers: &mut HashMap<Places, usize>| {
            numbers.insert(places.clone(), count);
            count += 1;
            let Visited { own, children } = read(places);
            Visit {
                places: places.clone(),
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
                if self.known.contains_key(&child.places) {
                    continue;
                }
                match numbers.get(&child.places) {
                    Some(number) => visit.lowest = visit.lowest.min(*number),
                    None => {
                        let child = child.places.clone();
                        way.push(enter(&child, &mut numbers));
                    }
                }
                continue;
            }
            let Some(done) = way.pop() else { break };
            let number = numbers.get(&done.places).copied().unwrap_or_default();
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
                let circle: Vec<Visit> = open.split_off(first).into_iter().map(|(_, visit)| visit).collect();
                self.close(&circle);
            }
        }
        self.known.get(root).copied().unwrap_or(Likeness(0))
    }

    /// Tells the schemas of a circle apart: by what they say, then by what those say that they use, and so on.
    fn close(&mut self, circle: &[Visit]) {
        let mut current: HashMap<&Places, u64> = circle.iter().map(|visit| (&visit.places, visit.own)).collect();
        let uses_itself = |visit: &Visit| visit.children.iter().any(|child| child.places == visit.places);
        let circular = circle.len() > 1 || circle.iter().any(uses_itself);
        for _ in 0..if circular { ROUNDS } else { 1 } {
            let next = circle.iter().map(|visit| {
                let mut children: Vec<(&str, u64)> = visit
                    .children
                    .iter()
                    .map(|child| {
                        let known = self.known.get(&child.places).map(|likeness| likeness.0);
                        let likeness = known.or_else(|| current.get(&child.places).copied());
                        (child.usage.as_str(), likeness.unwrap_or_default())
                    })
                    .collect();
                children.sort_unstable();
                (&visit.places, hashed(&(visit.own, children)))
            });
            current = next.collect();
        }
        for (places, hash) in current {
            self.known.insert(places.clone(), Likeness(hash));
        }
    }
}

fn hashed(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}
