//! Security requirements and schemes.

use std::collections::{BTreeMap, BTreeSet};

use super::{oauth, texts};
use crate::comparison::Comparison;
use crate::difference::{Difference, Subject};
use crate::model::{Operation, Requirements, Schemes};
use crate::pair::Use;
use crate::verdict::{breaking, compatible};

type Side<'a> = (&'a Operation<'a>, &'a Schemes<'a>);

pub(super) fn compare(
    comparison: &mut Comparison<'_>,
    met: Use<'_>,
    (old, old_schemes): Side<'_>,
    (new, new_schemes): Side<'_>,
) {
    let (before, from) = old.security(comparison.old.document);
    let (after, to) = new.security(comparison.new.document);
    let before: Requirements = before.into_iter().collect();
    // Names of schemes are not sent: schemes of equal meaning are the same.
    let after: Requirements = after
        .into_iter()
        .map(|alternative| {
            let named = |(name, scopes): (String, BTreeSet<String>)| (new_schemes.name_in(old_schemes, &name), scopes);
            alternative.into_iter().map(named).collect()
        })
        .collect();
    for name in before
        .iter()
        .chain(&after)
        .flat_map(|alternative| alternative.keys())
        .collect::<BTreeSet<_>>()
    {
        scheme(comparison, met, name, old_schemes, new_schemes);
    }
    if before == after {
        return;
    }
    let enough = |asked: &Requirements| {
        before.iter().all(|given| {
            asked.iter().any(|alternative| {
                alternative
                    .iter()
                    .all(|(scheme, scopes)| given.get(scheme).is_some_and(|held| scopes.is_subset(held)))
            })
        })
    };
    let handle = |requirements: &Requirements, schemes: &Schemes<'_>| {
        let mut names = requirements.iter().flat_map(|alternative| alternative.keys());
        names.find_map(|name| schemes.get(name)?.node.text("x-handle").map(str::to_owned))
    };
    let moved = handle(&before, old_schemes) != handle(&after, old_schemes);
    let (kind, why) = if enough(&after) && moved {
        (
            "security-loosened",
            breaking("the generated method is on another handle"),
        )
    } else if enough(&after) {
        (
            "security-loosened",
            compatible("the credentials of callers still suffice"),
        )
    } else {
        (
            "security-tightened",
            breaking("the credentials of callers no longer suffice"),
        )
    };
    let what = format!("requires {} now, {} before", shown(&after), shown(&before));
    comparison.note(
        met,
        Difference::new(kind, (Some(from), Some(to)), Subject::operation("security"), what, why),
    );
}

fn scheme(comparison: &mut Comparison<'_>, met: Use<'_>, name: &str, old: &Schemes<'_>, new: &Schemes<'_>) {
    let (Some(before), Some(after)) = (old.get(name), new.get(name)) else {
        return;
    };
    texts::compare_objects(comparison, &before.node, &after.node);
    let pointers = (Some(before.node.pointer.clone()), Some(after.node.pointer.clone()));
    let subject = Subject {
        owner: Some(format!("security scheme {name}")),
        part: String::new(),
    };
    if before.meaning.get("type") == after.meaning.get("type") {
        oauth::compare(comparison, met, &subject, before, after);
    }
    let (before, after) = (&before.meaning, &after.meaning);
    if before == after {
        return;
    }
    let said = |scheme: &BTreeMap<&str, String>, keyword: &str| {
        scheme.get(keyword).cloned().unwrap_or_else(|| "null".to_owned())
    };
    let keywords: BTreeSet<&str> = before.keys().chain(after.keys()).copied().collect();
    let changes: Vec<String> = keywords
        .into_iter()
        .filter(|keyword| before.get(keyword) != after.get(keyword))
        .map(|keyword| format!("`{keyword}` from {} to {}", said(before, keyword), said(after, keyword)))
        .collect();
    let what = format!("changed: {}", changes.join(", "));
    let why = breaking("credentials are expected in another form");
    comparison.note(
        met,
        Difference::new("security-scheme-changed", pointers, subject, what, why),
    );
}

fn shown(requirements: &Requirements) -> String {
    let alternatives: Vec<String> = requirements
        .iter()
        .map(|alternative| {
            let schemes: Vec<String> = alternative
                .iter()
                .map(|(name, scopes)| {
                    let scopes: Vec<&str> = scopes.iter().map(String::as_str).collect();
                    match scopes.as_slice() {
                        [] => name.clone(),
                        scopes => format!("{name} ({})", scopes.join(", ")),
                    }
                })
                .collect();
            match schemes.as_slice() {
                [] => "nothing".to_owned(),
                schemes => schemes.join(" and "),
            }
        })
        .collect();
    alternatives.join(", or ")
}
