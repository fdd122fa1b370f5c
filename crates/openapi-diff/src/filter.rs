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
        let any = |listed: &[String], fits: fn(&Operation<'_>, &str) -> bool| {
            listed.is_empty() || listed.iter().any(|listed| fits(operation, listed))
        };
        any(&self.paths, has_path) && any(&self.tags, has_tag) && any(&self.operations, has_name)
    }

    /// The paths, tags and operations of the filter that no operation of either document fits: they may be mistyped.
    ///
    /// ```
    /// use openapi_diff::Filter;
    /// use openapi_model::Document;
    ///
    /// let text = r#"{"openapi": "3.1.0", "info": {"title": "Pets", "version": "1"}, "paths": {"/pets": {"get": {}}}}"#;
    /// let document = Document::parse("pets.json", text)?;
    /// let mut filter = Filter::default();
    /// filter.paths = vec!["/pets*".to_owned(), "/toys".to_owned()];
    /// assert_eq!(filter.unmatched(&document, &document).paths, ["/toys"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn unmatched(&self, old: &Document, new: &Document) -> Self {
        let operations: Vec<_> = [old, new]
            .into_iter()
            .flat_map(|document| {
                Operation::all(document)
                    .into_iter()
                    .chain(Operation::webhooks(document))
            })
            .collect();
        let unmatched = |listed: &[String], fits: fn(&Operation<'_>, &str) -> bool| -> Vec<String> {
            let is_unmatched = |text: &&String| !operations.iter().any(|operation| fits(operation, text));
            listed.iter().filter(is_unmatched).cloned().collect()
        };
        Self {
            paths: unmatched(&self.paths, has_path),
            tags: unmatched(&self.tags, has_tag),
            operations: unmatched(&self.operations, has_name),
        }
    }
}

fn has_path(operation: &Operation<'_>, pattern: &str) -> bool {
    matches(pattern, &operation.path)
}

fn has_tag(operation: &Operation<'_>, tag: &str) -> bool {
    operation.node.texts("tags").any(|name| name == tag)
}

fn has_name(operation: &Operation<'_>, name: &str) -> bool {
    name == operation.label() || name == operation.route()
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
