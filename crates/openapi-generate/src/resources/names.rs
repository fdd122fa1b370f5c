//! Names of methods.

use std::collections::BTreeSet;

use anyhow::bail;
use heck::ToSnakeCase;

use crate::facts;
use crate::identifier::function;
use crate::requests::Operation;

/// The constructor of every group.
const NEW: &str = "new";

/// The names of the methods of a group: `x-method`, or by convention. If two would be equal, or one is among those `taken`
/// by the groups inside it, they keep the whole `operationId`. If two are equal nevertheless, the second gets a number, and `notes` a line.
///
/// # Errors
///
/// If two names are equal where numbers are not wanted: without `notes`.
pub(super) fn of(
    group: &str,
    operations: &[&Operation<'_>],
    taken: &[String],
    mut notes: Option<&mut Vec<String>>,
) -> anyhow::Result<Vec<String>> {
    let wanted = operations.iter().map(|operation| match &operation.made_by {
        facts::Method::Named(name) | facts::Method::InNamespace(name) => function(name),
        _ => function(&conventional(&operation.id, group)),
    });
    let wanted: Vec<String> = wanted.collect();
    let taken = taken.iter().map(String::as_str);
    let mut seen: BTreeSet<&str> = taken.clone().chain([NEW]).collect();
    let twice: BTreeSet<&str> = wanted
        .iter()
        .map(String::as_str)
        .filter(|name| !seen.insert(name))
        .collect();
    let mut given: BTreeSet<String> = taken.map(str::to_owned).collect();
    let mut names = Vec::new();
    for (name, operation) in wanted.iter().zip(operations) {
        let id = &operation.id;
        let name = if twice.contains(name.as_str()) {
            function(id)
        } else {
            name.clone()
        };
        let name = if name == NEW { format!("{name}_request") } else { name };
        let Some(notes) = notes.as_mut().filter(|_| given.contains(&name)) else {
            if !given.insert(name.clone()) {
                bail!("operation {id}: the group {group} has a method `{name}` already; give it an `x-method`");
            }
            names.push(name);
            continue;
        };
        let other = numbered(&name, |other| {
            given.contains(other) || wanted.iter().any(|name| name == other)
        });
        notes.push(format!(
            "operation {id}: its method is `{other}`, because the group {group} has a method `{name}` already; \
             `x-method` gives it another name"
        ));
        given.insert(other.clone());
        names.push(other);
    }
    Ok(names)
}

/// `name` with the first number from 2 that makes a name that is not taken.
pub(super) fn numbered(name: &str, taken: impl Fn(&str) -> bool) -> String {
    let mut numbered = (2_usize..).map(|number| format!("{name}_{number}"));
    numbered.find(|name| !taken(name)).unwrap_or_default()
}

/// `list` for `listPosts` in the group `posts`: without the name of the group; and a read is named after its object,
/// such as `top_posts` for `listTopPosts` in another group.
fn conventional(id: &str, group: &str) -> String {
    let group: Vec<String> = group.split('_').map(singular).collect();
    let id = id.to_snake_case();
    let words: Vec<&str> = id.split('_').collect();
    let (verb, rest) = words.split_first().unwrap_or((&"", &[]));
    let singulars: Vec<String> = rest.iter().map(|word| singular(word)).collect();
    let found = singulars.windows(group.len()).position(|words| words == group);
    let rest: Vec<&str> = match found {
        Some(start) => [&rest[..start], &rest[start + group.len()..]].concat(),
        None => rest.to_vec(),
    };
    match *verb {
        "get" | "list" if !rest.is_empty() => rest.join("_"),
        verb => [&[verb], rest.as_slice()].concat().join("_"),
    }
}

/// For names of resources only.
fn singular(word: &str) -> String {
    match (word.strip_suffix("ies"), word.strip_suffix('s')) {
        (Some(stem), _) => format!("{stem}y"),
        (None, Some(stem)) if !stem.ends_with('s') => stem.to_owned(),
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_leave_out_what_the_group_says() {
        for (id, group, name) in [
            ("listPosts", "posts", "list"),
            ("getPost", "posts", "get"),
            ("deletePost", "posts", "delete"),
            ("listTopPosts", "analytics", "top_posts"),
            ("deleteScheduledMassMessage", "mass_messages", "delete_scheduled"),
            ("getConnectionSettings", "connections", "settings"),
            ("updateConnectionSettings", "connections", "update_settings"),
            ("listShopListPets", "shop", "list_pets"),
            ("listCategories", "categories", "list"),
            ("getStatus", "status", "get"),
            ("get", "posts", "get"),
            ("", "posts", ""),
        ] {
            assert_eq!(conventional(id, group), name, "{id}");
        }
    }
}
