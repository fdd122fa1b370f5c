//! Reads the groups of operations from the document.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, bail};

use super::group::{CLIENT, Group, Method};
use super::settings::Settings;
use super::{call, names};
use crate::document::Document;
use crate::identifier::structure;
use crate::requests::{Operation, Requests};
use crate::{facts, tags};

/// All groups: the first tag of an operation, or its `x-group`.
pub(super) fn read<'a>(
    contract: &'a Document,
    requests: &'a Requests<'_>,
    settings: &Settings,
) -> anyhow::Result<Vec<Group<'a>>> {
    let mut groups: BTreeMap<Vec<String>, Group<'a>> = BTreeMap::new();
    let operations = requests.operations().iter();
    let operations = operations.filter(|operation| operation.made_by != facts::Method::ByHand);
    let path = |operation: &Operation<'_>| -> Vec<String> { operation.group.split('.').map(tags::module).collect() };
    let paths = settings.complete.then(|| distinct(operations.clone().map(path)));
    let descriptions = tags::Descriptions::of(contract);
    for operation in operations {
        let handle = operation.handle.as_deref().unwrap_or(CLIENT);
        let stated = path(operation);
        let path = paths
            .as_ref()
            .and_then(|paths| paths.get(&stated))
            .cloned()
            .unwrap_or_else(|| stated.clone());
        let group = groups
            .entry(path.clone())
            .or_insert_with(|| new(contract, &descriptions, &stated, path, operation, handle));
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
    let inner: Vec<Vec<String>> = groups.keys().cloned().collect();
    for group in groups.values_mut() {
        let inner = inner.iter().filter(|inner| {
            let parent = inner.split_last().map(|(_, parent)| parent);
            parent == Some(group.path.as_slice())
        });
        let inner: Vec<String> = inner.filter_map(|inner| inner.last().cloned()).collect();
        let operations: Vec<_> = group.methods.iter().map(|method| method.operation).collect();
        let mut notes = Vec::new();
        let names = names::of(
            group.name(),
            &operations,
            &inner,
            settings.complete.then_some(&mut notes),
        )?;
        group.notes.extend(notes);
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
            .map(|method| call::of(method, group, requests, settings));
        let examples: Vec<_> = examples.collect::<Result<_, _>>()?;
        for (method, example) in group.methods.iter_mut().zip(examples) {
            method.example = example;
        }
    }
    Ok(groups)
}

/// Paths of groups whose structs differ in name, as [`check`] wants them, by those of the document: the second group of a
/// name gets a number, and one that is nested in a group without operations is nested in the group around that.
fn distinct(stated: impl Iterator<Item = Vec<String>>) -> BTreeMap<Vec<String>, Vec<String>> {
    let stated: BTreeSet<Vec<String>> = stated.collect();
    let wanted: BTreeSet<String> = stated.iter().filter_map(|path| Some(structure(path.last()?))).collect();
    let mut given: BTreeSet<String> = BTreeSet::new();
    let mut paths: BTreeMap<Vec<String>, Vec<String>> = BTreeMap::new();
    // A group comes before those nested in it.
    for path in &stated {
        let Some((name, _)) = path.split_last() else { continue };
        let around = (1..path.len()).rev().find_map(|length| paths.get(path.get(..length)?));
        let mut here = around.cloned().unwrap_or_default();
        let name = if given.contains(&structure(name)) {
            names::numbered(name, |name| {
                let name = structure(name);
                given.contains(&name) || wanted.contains(&name)
            })
        } else {
            name.clone()
        };
        given.insert(structure(&name));
        here.push(name);
        paths.insert(path.clone(), here);
    }
    paths
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

fn new<'a>(
    contract: &'a Document,
    descriptions: &tags::Descriptions,
    stated: &[String],
    path: Vec<String>,
    first: &Operation<'_>,
    handle: &'a str,
) -> Group<'a> {
    let renamed = (path != stated).then(|| {
        let (stated, path) = (stated.join("."), path.join("."));
        format!("the group {stated} is `{path}`: its name is taken, or the group around it has no operations")
    });
    let mut tags = contract.model().root().elements("tags");
    let tag = tags.find(|tag| tag.text("name") == first.tag.as_deref());
    Group {
        description: descriptions.module(stated.last().map_or("", String::as_str)),
        entry: tag.and_then(|tag| tag.text("x-entry")),
        handle,
        methods: Vec::new(),
        notes: renamed.into_iter().collect(),
        path,
    }
}
