//! Groups of operations, and the handles that return them.

use std::collections::BTreeMap;

use anyhow::{Context, bail};

use super::example::{self, Example};
use super::names;
use super::settings::Settings;
use crate::document::Document;
use crate::identifier::structure;
use crate::requests::{Operation, Requests};
use crate::{facts, tags};

/// The type on which operations without a handle are called.
pub(super) const CLIENT: &str = "Client";

/// Operations that are methods of one struct.
pub(super) struct Group<'a> {
    /// Its path from the handle: `["shop", "orders"]`.
    pub(super) path: Vec<String>,
    pub(super) description: String,
    /// The handle that returns it.
    pub(super) handle: &'a str,
    /// The group in examples, if the method that returns it is hand-written.
    pub(super) entry: Option<&'a str>,
    pub(super) methods: Vec<Method<'a>>,
}

pub(super) struct Method<'a> {
    pub(super) name: String,
    pub(super) operation: &'a Operation<'a>,
    pub(super) example: Option<Example>,
}

impl Group<'_> {
    /// The last segment of its path.
    pub(super) fn name(&self) -> &str {
        self.path.last().map_or("", String::as_str)
    }

    pub(super) fn structure(&self) -> String {
        structure(self.name())
    }

    /// The path of its parent group; empty if the handle returns it.
    pub(super) fn parent(&self) -> &[String] {
        self.path.split_last().map_or(&[], |(_, parent)| parent)
    }
}

/// All groups: the first tag of an operation, or its `x-group`.
pub(super) fn read<'a>(
    contract: &'a Document,
    requests: &'a Requests<'_>,
    settings: &Settings,
) -> anyhow::Result<Vec<Group<'a>>> {
    let mut groups: BTreeMap<Vec<String>, Group<'a>> = BTreeMap::new();
    for operation in requests.operations() {
        if operation.made_by == facts::Method::ByHand {
            continue;
        }
        let handle = operation.handle.as_deref().unwrap_or(CLIENT);
        let path: Vec<String> = operation.group.split('.').map(tags::module).collect();
        let group = groups
            .entry(path.clone())
            .or_insert_with(|| new(contract, path, operation, handle));
        if group.handle != handle {
            bail!(
                "operation {}: it is called on `{}`, and others of the group {} on `{}`; give it an `x-group` of its own",
                operation.id,
                handle,
                operation.group,
                group.handle
            );
        }
        let name = String::new();
        group.methods.push(Method {
            name,
            operation,
            example: None,
        });
    }
    for group in groups.values_mut() {
        let operations: Vec<_> = group.methods.iter().map(|method| method.operation).collect();
        let names = names::of(group.name(), &operations)?;
        for (method, name) in group.methods.iter_mut().zip(names) {
            method.name = name;
        }
    }
    check(&groups)?;
    let mut groups: Vec<Group<'a>> = groups.into_values().collect();
    for group in &mut groups {
        let examples = group
            .methods
            .iter()
            .map(|method| example::of(method, group, requests, settings));
        let examples: Vec<_> = examples.collect::<Result<_, _>>()?;
        for (method, example) in group.methods.iter_mut().zip(examples) {
            method.example = example;
        }
    }
    Ok(groups)
}

/// Files and structs are named after the last segment only, so it must be unique; and the parent of a nested group must
/// exist.
fn check(groups: &BTreeMap<Vec<String>, Group<'_>>) -> anyhow::Result<()> {
    let mut names: BTreeMap<&str, &Group<'_>> = BTreeMap::new();
    for group in groups.values() {
        let parent = group.parent();
        if !parent.is_empty() {
            groups.get(parent).with_context(|| {
                format!(
                    "the group {} is nested in a group without operations",
                    group.path.join(".")
                )
            })?;
        }
        if let Some(other) = names.insert(group.name(), group) {
            bail!(
                "the groups {} and {} have the same name",
                other.path.join("."),
                group.path.join(".")
            );
        }
    }
    Ok(())
}

fn new<'a>(contract: &'a Document, path: Vec<String>, first: &Operation<'_>, handle: &'a str) -> Group<'a> {
    let mut tags = contract.model().root().elements("tags");
    let tag = tags.find(|tag| tag.text("name") == first.tag.as_deref());
    Group {
        description: tags::description(contract, path.last().map_or("", String::as_str)),
        entry: tag.and_then(|tag| tag.text("x-entry")),
        handle,
        methods: Vec::new(),
        path,
    }
}
