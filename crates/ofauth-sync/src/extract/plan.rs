//! What is read of an item, made from the declarations of its columns.

use std::sync::atomic::AtomicUsize;

use crate::stream::Stream;
use crate::streams::STREAMS;
use crate::table::{Column, Source, Table};
use crate::value::Kind;

/// What is read of the items of a stream.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(super) table: &'static Table,
    pub(super) nodes: Vec<Node>,
    pub(super) parts: Vec<PartPlan>,
    /// Whether unknown fields are reported.
    pub(super) reports: bool,
}

#[derive(Debug)]
pub(super) struct PartPlan {
    pub(super) table: &'static Table,
    pub(super) path: &'static str,
}

/// A field of an object.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) name: &'static str,
    pub(super) action: Action,
    /// The index of the field that came after it last time: objects of a list mostly have their fields in the same order.
    pub(super) then: AtomicUsize,
}

impl Node {
    fn new(name: &'static str, action: Action) -> Self {
        Self {
            name,
            action,
            then: AtomicUsize::new(0),
        }
    }
}

#[derive(Debug)]
pub(super) enum Action {
    /// It is known and not a column.
    Skip,
    /// It is the value of a column.
    Column {
        position: usize,
        kind: Kind,
        path: &'static str,
    },
    /// It is an object with columns. Also read as a column, if it is one.
    Object(Vec<Node>),
    /// It is a list with a table of its own.
    Part {
        plan: usize,
        path: &'static str,
        width: usize,
        nodes: Vec<Node>,
        reports: bool,
    },
}

impl Plan {
    pub(crate) fn of(stream: &'static Stream) -> Self {
        let known = stream.known.unwrap_or(stream.operation.response_fields);
        let mut nodes = nodes_of(stream.table.columns, known);
        for (plan, part) in stream.parts.iter().enumerate() {
            let action = Action::Part {
                plan,
                path: part.path,
                width: part.table.columns.len(),
                nodes: nodes_of(part.table.columns, part.known),
                reports: !part.known.is_empty(),
            };
            insert(&mut nodes, part.path, action);
        }
        sort(&mut nodes);
        let parts = stream.parts.iter().map(|part| PartPlan {
            table: part.table,
            path: part.path,
        });
        Self {
            table: stream.table,
            nodes,
            parts: parts.collect(),
            reports: !known.is_empty(),
        }
    }
}

impl Plan {
    /// The positions of the columns that a table has since a later version than `found` and that can be read from the JSON
    /// beside them, and what reads them.
    pub(crate) fn since(table: &'static Table, found: u32) -> Option<(Self, Vec<usize>)> {
        let is_new = |position: &usize| {
            let column = &table.columns[*position];
            column.since > found && matches!(column.source, Source::Field(_))
        };
        let new: Vec<usize> = (0..table.columns.len()).filter(is_new).collect();
        let stream = STREAMS.iter().find(|stream| stream.table.name == table.name)?;
        (table.has_raw && !new.is_empty()).then(|| (Self::of(stream), new))
    }
}

/// The fields that columns take, and the other known ones. Without known ones, none is reported.
fn nodes_of(columns: &'static [Column], known: &'static [&'static str]) -> Vec<Node> {
    let mut nodes = Vec::new();
    for (position, column) in columns.iter().enumerate() {
        if let Source::Field(path) = column.source {
            let action = Action::Column {
                position,
                kind: column.kind,
                path,
            };
            insert(&mut nodes, path, action);
        }
    }
    for &name in known {
        if nodes.iter().all(|node| node.name != name) {
            nodes.push(Node::new(name, Action::Skip));
        }
    }
    sort(&mut nodes);
    nodes
}

/// By name, as the fields of an object are searched.
fn sort(nodes: &mut [Node]) {
    nodes.sort_by_key(|node| node.name);
    for node in nodes {
        if let Action::Object(inner) = &mut node.action {
            sort(inner);
        }
    }
}

fn insert(nodes: &mut Vec<Node>, path: &'static str, action: Action) {
    let Some((first, rest)) = path.split_once('.') else {
        match nodes.iter_mut().find(|node| node.name == path) {
            Some(node) => node.action = action,
            None => nodes.push(Node::new(path, action)),
        }
        return;
    };
    let at = nodes.iter().position(|node| node.name == first).unwrap_or_else(|| {
        nodes.push(Node::new(first, Action::Object(Vec::new())));
        nodes.len() - 1
    });
    if !matches!(nodes[at].action, Action::Object(_)) {
        nodes[at].action = Action::Object(Vec::new());
    }
    if let Action::Object(inner) = &mut nodes[at].action {
        insert(inner, rest, action);
    }
}
