//! OAuth flows.

use std::collections::BTreeSet;

use crate::comparison::Comparison;
use crate::difference::{Difference, Subject};
use crate::model::{Flow, Scheme};
use crate::pair::Use;
use crate::verdict::{Verdict, breaking, compatible, harmless};

pub(super) fn compare(
    comparison: &mut Comparison<'_>,
    met: Use<'_>,
    subject: &Subject,
    old: &Scheme<'_>,
    new: &Scheme<'_>,
) {
    for name in old.flows.keys().chain(new.flows.keys()).collect::<BTreeSet<_>>() {
        let mut subject = subject.clone();
        subject.append(&format!("flow `{name}`"));
        let at = |scheme: &Scheme<'_>| {
            scheme
                .flows
                .get(name)
                .map(|_| scheme.node.pointer.join("flows").join(name))
        };
        let pointers = (at(old), at(new));
        let mut note = |kind, what: String, why: Verdict| {
            comparison.note(met, Difference::new(kind, pointers.clone(), subject.clone(), what, why));
        };
        match (old.flows.get(name), new.flows.get(name)) {
            (Some(before), Some(after)) => flow(before, after, &mut note),
            (Some(_), None) => {
                let why = breaking("tokens can no longer be obtained by this flow");
                note("oauth-flow-removed", "removed".to_owned(), why);
            }
            (None, _) => {
                let why = compatible("the other flows remain");
                note("oauth-flow-added", "added".to_owned(), why);
            }
        }
    }
}

fn flow(before: &Flow<'_>, after: &Flow<'_>, note: &mut impl FnMut(&'static str, String, Verdict)) {
    for keyword in before.urls.keys().chain(after.urls.keys()).collect::<BTreeSet<_>>() {
        let (what, why) = match (before.urls.get(keyword), after.urls.get(keyword)) {
            (Some(from), Some(to)) if from != to => (
                format!("`{keyword}` changed from {from} to {to}"),
                breaking("programs request tokens from the old URL"),
            ),
            (Some(from), None) => (
                format!("`{keyword}` {from} removed"),
                breaking("programs request tokens from the old URL"),
            ),
            (None, Some(to)) => (
                format!("`{keyword}` {to} added"),
                compatible("tokens can be obtained as before"),
            ),
            _ => continue,
        };
        note("oauth-url-changed", what, why);
    }
    for scope in before.scopes.difference(&after.scopes) {
        let why = breaking("a token with this scope is refused");
        note("oauth-scope-removed", format!("scope `{scope}` removed"), why);
    }
    for scope in after.scopes.difference(&before.scopes) {
        let why = harmless("the security of an operation states the scopes that it requires");
        note("oauth-scope-added", format!("scope `{scope}` added"), why);
    }
}
