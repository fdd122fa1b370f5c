//! Servers.

use std::collections::BTreeSet;

use crate::comparison::Comparison;
use crate::difference::{Difference, Subject};
use crate::model::{Operation, Server};
use crate::pair::Use;
use crate::verdict::{Verdict, breaking, compatible, unclear};

pub(super) fn compare(comparison: &mut Comparison<'_>, met: Use<'_>, old: &Operation<'_>, new: &Operation<'_>) {
    let (old_servers, from) = Server::all(comparison.old.document, old);
    let (new_servers, to) = Server::all(comparison.new.document, new);
    let addresses = |servers: &[Server]| servers.iter().map(|server| server.address.clone()).collect::<Vec<_>>();
    let (before, after) = (addresses(&old_servers), addresses(&new_servers));
    let missing = |list: &[String], other: &[String]| -> Vec<String> {
        list.iter()
            .filter(|address| !other.contains(address))
            .cloned()
            .collect()
    };
    let mut removed = missing(&before, &after).into_iter();
    let mut added = missing(&after, &before).into_iter();
    let mut add = |kind, what: String, verdict: Verdict| {
        let pointers = (Some(from.clone()), Some(to.clone()));
        comparison.note(
            met,
            Difference::new(kind, pointers, Subject::operation("servers"), what, verdict),
        );
    };
    let gone = "released versions call the old URL";
    let (first_before, first_after) = (before.first(), after.first());
    let stays = first_before.is_some_and(|address| after.contains(address));
    loop {
        match (removed.next(), added.next()) {
            (Some(old), Some(new)) => {
                let server = |servers: &[Server], address: &str| {
                    let mut servers = servers.iter();
                    servers.find(|server| server.address == address).cloned()
                };
                let (was, is) = (server(&old_servers, &old), server(&new_servers, &new));
                let still_there = was.zip(is).is_some_and(|(was, is)| is.can_be(&was));
                let why = if still_there {
                    unclear("callers that choose no server get another one")
                } else {
                    breaking(gone)
                };
                add("server-changed", format!("{old} became {new}"), why);
            }
            (Some(old), None) => add("server-removed", format!("{old} removed"), breaking(gone)),
            (None, Some(new)) if first_after == Some(&new) && stays => {
                let what = format!("{new} added before the others");
                add(
                    "default-server-changed",
                    what,
                    unclear("callers that choose no server get another one"),
                );
            }
            (None, Some(new)) => add("server-added", format!("{new} added"), compatible("the others remain")),
            (None, None) => break,
        }
    }
    for (old, new) in old_servers.iter().filter_map(|old| {
        let mut same = new_servers.iter().filter(|new| new.template == old.template);
        same.next().map(|new| (old, new))
    }) {
        variables(old, new, &mut add);
    }
    let moved = first_after.is_some_and(|address| before.contains(address));
    if let (true, true, Some(old), Some(new)) = (stays, moved, first_before, first_after)
        && old != new
    {
        let what = format!("the first is {new} now, {old} before");
        add(
            "default-server-changed",
            what,
            unclear("callers that choose no server get another one"),
        );
    }
}

/// The values of a URL's variables.
fn variables(old: &Server, new: &Server, add: &mut impl FnMut(&'static str, String, Verdict)) {
    for (name, before) in &old.variables {
        let Some(after) = new.variables.get(name) else { continue };
        let all = || "anything".to_owned();
        let shown = |values: &Option<BTreeSet<String>>| {
            let list = |values: &BTreeSet<String>| values.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
            values.as_ref().map_or_else(all, list)
        };
        let contains = |large: &Option<BTreeSet<String>>, small: &Option<BTreeSet<String>>| match (large, small) {
            (None, _) => true,
            (Some(large), Some(small)) => small.is_subset(large),
            (Some(_), None) => false,
        };
        if before == after {
            continue;
        }
        let what = format!(
            "variable `{name}` may be {} now, {} before",
            shown(after),
            shown(before)
        );
        if contains(after, before) {
            let why = compatible("the old values remain");
            add("server-variable-widened", what, why);
        } else {
            let why = breaking("released versions call a removed URL");
            add("server-variable-narrowed", what, why);
        }
    }
}
