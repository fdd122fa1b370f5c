//! Restricts a report to some operations.

use std::collections::HashSet;

use openapi_model::Document;

use crate::model::Operation;
use crate::report::Report;

/// Which operations to report on; all of them by default. An operation has to fit each of the lists that is not empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Filter {
    /// Paths, in which `*` is any text: `/v2/*`.
    pub paths: Vec<String>,
    /// Tags.
    pub tags: Vec<String>,
    /// Operation ids, or method and path: `GET /pets`.
    pub operations: Vec<String>,
}

impl Filter {
    fn fits(&self, operation: &Operation<'_>) -> bool {
        let any = |listed: &[String], fits: &dyn Fn(&str) -> bool| {
            listed.is_empty() || listed.iter().any(|listed| fits(listed))
        };
        let tags: Vec<&str> = operation.node.texts("tags").collect();
        any(&self.paths, &|pattern| matches(pattern, &operation.path))
            && any(&self.tags, &|tag| tags.contains(&tag))
            && any(&self.operations, &|name| {
                name == operation.label() || name == operation.route()
            })
    }
}

impl Report {
    /// Keeps the changes that affect an operation that the filter selects, in either document, and those of the documents
    /// as a whole.
    pub fn restrict(&mut self, filter: &Filter, old: &Document, new: &Document) {
        if *filter == Filter::default() {
            return;
        }
        let mut kept = HashSet::new();
        for document in [old, new] {
            let operations = Operation::all(document);
            let with_callbacks = operations.into_iter().flat_map(|operation| {
                let callbacks = operation.callbacks(document);
                let fits = filter.fits(&operation);
                std::iter::once((fits, operation)).chain(callbacks.into_iter().map(move |callback| (fits, callback)))
            });
            kept.extend(
                with_callbacks
                    .filter(|(fits, _)| *fits)
                    .map(|(_, operation)| operation.label()),
            );
            let webhooks = Operation::webhooks(document).into_iter();
            kept.extend(
                webhooks
                    .filter(|webhook| filter.fits(webhook))
                    .map(|webhook| webhook.label()),
            );
        }
        self.changes.retain_mut(|change| {
            let is_general = change.operations.is_empty();
            change.operations.retain(|operation| kept.contains(operation));
            is_general || !change.operations.is_empty()
        });
    }
}

/// Whether a text fits a pattern in which `*` is any text.
fn matches(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let Some(mut rest) = parts.next().and_then(|first| text.strip_prefix(first)) else {
        return false;
    };
    let mut parts: Vec<&str> = parts.collect();
    let Some(last) = parts.pop() else {
        return rest.is_empty();
    };
    for part in parts {
        match rest.split_once(part) {
            Some((_, after)) => rest = after,
            None => return false,
        }
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_is_any_text() {
        for (pattern, text, fits) in [
            ("/pets", "/pets", true),
            ("/pets", "/pets/{id}", false),
            ("/pets*", "/pets/{id}", true),
            ("*/toys/*", "/pets/{id}/toys/{toy}", true),
            ("/a*b*c", "/a-b-c", true),
            ("/ab*ba", "/aba", false),
            ("*", "", true),
        ] {
            assert_eq!(matches(pattern, text), fits, "{pattern} {text}");
        }
    }
}
