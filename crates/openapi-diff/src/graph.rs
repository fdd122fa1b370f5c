//! The graph of pairs of schemas: each is compared once, however many operations use it.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::rc::Rc;

use openapi_model::Pointer;

use crate::difference::{Difference, XML};
use crate::found::{Found, Part};
use crate::model::PointerSet;
use crate::pair::{Content, Inner, Pair};
use crate::verdict::{Bearing, Role};

/// The root nodes of an operation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Root {
    pub(crate) node: usize,
    pub(crate) operation: u32,
    pub(crate) role: Role,
    pub(crate) xml: bool,
}

#[derive(Debug)]
struct Node {
    pair: Pair,
    /// Differences, and their indices among those that were found.
    differences: Vec<(usize, Rc<Difference>)>,
    inner: Vec<(usize, (Bearing, Bearing))>,
}

/// Two ends of a comparison.
type Ends = (PointerSet, PointerSet);

/// The differences between two schemas.
#[derive(Debug)]
pub(crate) struct Known {
    pub(crate) differences: Vec<Rc<Difference>>,
    pub(crate) inner: Vec<Inner>,
}

#[derive(Debug, Default)]
pub(crate) struct Graph {
    nodes: Vec<Node>,
    index: HashMap<Pair, usize>,
    contents: HashMap<Ends, Rc<Known>>,
    /// Pairs of named schemas that are used in the same positions, before and after, and the nodes of these uses.
    names: BTreeMap<(Pointer, Pointer), Vec<usize>>,
}

impl Graph {
    /// The node of a pair, and whether it is new.
    pub(crate) fn node(&mut self, pair: Pair) -> (usize, bool) {
        if let Some(known) = self.index.get(&pair) {
            return (*known, false);
        }
        let node = self.nodes.len();
        self.nodes.push(Node {
            pair: pair.clone(),
            differences: Vec::new(),
            inner: Vec::new(),
        });
        self.index.insert(pair, node);
        (node, true)
    }

    pub(crate) fn pair(&self, node: usize) -> &Pair {
        &self.nodes[node].pair
    }

    pub(crate) fn content(&self, ends: &Ends) -> Option<Rc<Known>> {
        self.contents.get(ends).map(Rc::clone)
    }

    pub(crate) fn keep(&mut self, ends: Ends, content: Content) -> Rc<Known> {
        let known = Rc::new(Known {
            differences: content.differences.into_iter().map(Rc::new).collect(),
            inner: content.inner,
        });
        self.contents.insert(ends, Rc::clone(&known));
        known
    }

    pub(crate) fn differ(&mut self, node: usize, number: usize, difference: Rc<Difference>) {
        self.nodes[node].differences.push((number, difference));
    }

    pub(crate) fn lead(&mut self, from: usize, to: usize, bearing: (Bearing, Bearing)) {
        self.nodes[from].inner.push((to, bearing));
    }

    /// Records that two schemas are used in the same position, if both have names.
    pub(crate) fn met(&mut self, node: usize, (old, new): (&PointerSet, &PointerSet)) {
        let named = |pointers: &PointerSet| {
            pointers
                .only()
                .filter(|pointer| pointer.component_schema().is_some())
                .cloned()
        };
        if let (Some(old), Some(new)) = (named(old), named(new)) {
            self.names.entry((old, new)).or_default().push(node);
        }
    }

    /// Takes the pairs of names that are used in the same positions.
    pub(crate) fn take_names(&mut self) -> BTreeMap<(Pointer, Pointer), Vec<usize>> {
        std::mem::take(&mut self.names)
    }

    /// Assigns to every difference the operations that it affects, and how.
    pub(crate) fn reach(&self, roots: &[Root], found: &mut [Found]) {
        let telling = self.telling();
        let mut seen: HashSet<(usize, Part)> = HashSet::new();
        for root in roots.iter().filter(|root| telling[root.node]) {
            seen.clear();
            let mut todo = vec![(root.node, Part::of(root.role))];
            while let Some((node, part)) = todo.pop() {
                if !seen.insert((node, part)) {
                    continue;
                }
                for (number, difference) in &self.nodes[node].differences {
                    if difference.kind == XML && !root.xml {
                        continue;
                    }
                    if let Some(found) = found.get_mut(*number) {
                        found.meet(part, difference);
                        found.reach(root.operation);
                    }
                }
                for (inner, (sent, received)) in &self.nodes[node].inner {
                    let bearing = if part.role == Role::Request { sent } else { received };
                    if telling[*inner] {
                        let bearing = part.bearing.then(*bearing);
                        todo.push((*inner, Part { bearing, ..part }));
                    }
                }
            }
        }
    }

    /// The nodes that have a difference, or lead to one.
    fn telling(&self) -> Vec<bool> {
        let mut above: Vec<Vec<usize>> = vec![Vec::new(); self.nodes.len()];
        let mut telling = vec![false; self.nodes.len()];
        let mut todo = Vec::new();
        for (number, node) in self.nodes.iter().enumerate() {
            for (inner, _) in &node.inner {
                above[*inner].push(number);
            }
            if !node.differences.is_empty() {
                todo.push(number);
            }
        }
        while let Some(node) = todo.pop() {
            if !telling[node] {
                telling[node] = true;
                todo.extend(&above[node]);
            }
        }
        telling
    }
}
