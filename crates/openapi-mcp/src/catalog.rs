//! The operations of a document, and the spellings that name one.

use std::collections::{BTreeSet, HashMap, HashSet};

use openapi_model::{Document, Operation};

/// An operation of the document.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// Its `operationId`; method and path if it has none of its own.
    pub(crate) id: String,
    /// In capitals.
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) tag: String,
    pub(crate) summary: String,
    pub(crate) description: String,
    /// Alternatives, each with the names of all permissions that it needs.
    pub(crate) permissions: Vec<BTreeSet<String>>,
    /// Whether it changes nothing.
    pub(crate) reads: bool,
    pub(crate) parameters: Vec<String>,
}

/// The operations of a document.
#[derive(Debug)]
pub(crate) struct Catalog {
    document: Document,
    entries: Vec<Entry>,
    by_id: HashMap<String, usize>,
}

/// Its `operationId`, or else method and path: `GET /pets`.
fn operation_id(operation: &Operation<'_>) -> String {
    let id = operation.id().filter(|id| !id.trim().is_empty());
    id.map_or_else(
        || format!("{} {}", operation.method.to_uppercase(), operation.path),
        str::to_owned,
    )
}

/// The operations of a document, by ids of which no two are equal.
pub(crate) fn operations(document: &Document) -> Vec<(String, Operation<'_>)> {
    let mut known = HashSet::new();
    let operations = document.operations().into_iter().map(|operation| {
        let mut id = operation_id(&operation);
        if known.contains(&id) {
            id = format!("{} {}", operation.method.to_uppercase(), operation.path);
        }
        known.insert(id.clone());
        (id, operation)
    });
    operations.collect()
}

impl Catalog {
    pub(crate) fn of(document: Document) -> Self {
        let operations = operations(&document).into_iter();
        let entries: Vec<Entry> = operations
            .map(|(id, operation)| entry(&document, id, &operation))
            .collect();
        let by_id = entries
            .iter()
            .enumerate()
            .map(|(index, entry)| (entry.id.clone(), index));
        Self {
            by_id: by_id.collect(),
            document,
            entries,
        }
    }

    pub(crate) fn document(&self) -> &Document {
        &self.document
    }

    pub(crate) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The operation of the document behind an entry.
    pub(crate) fn operation(&self, entry: &Entry) -> Option<Operation<'_>> {
        let mut operations = self.document.operations().into_iter();
        operations
            .find(|operation| operation.path == entry.path && operation.method.eq_ignore_ascii_case(&entry.method))
    }

    /// The operation that a text names by its id in any case, or by method and path. A path may have values in it.
    pub(crate) fn named(&self, text: &str) -> Option<&Entry> {
        let text = text.trim().trim_matches('`');
        if let Some(index) = self.by_id.get(text) {
            return self.entries.get(*index);
        }
        let mut same = self.entries.iter().filter(|entry| entry.id.eq_ignore_ascii_case(text));
        if let (Some(entry), None) = (same.next(), same.next()) {
            return Some(entry);
        }
        let (method, address) = text.split_once(char::is_whitespace)?;
        let path = path_of(address.trim());
        let of_method = || {
            self.entries
                .iter()
                .filter(|entry| entry.method.eq_ignore_ascii_case(method))
        };
        let exact = of_method().find(|entry| entry.path == path || self.with_server(entry).any(|whole| whole == path));
        exact.or_else(|| {
            let fitting = of_method().filter_map(|entry| {
                let whole = self.with_server(entry).find_map(|whole| fits(&whole, path));
                Some((fits(&entry.path, path).or(whole)?, entry))
            });
            // A path with fewer parameters is more specific (OpenAPI 3.1, section 4.8.8.2).
            fitting
                .min_by_key(|(parameters, _)| *parameters)
                .map(|(_, entry)| entry)
        })
    }

    /// The path of the operation behind the path of each server.
    fn with_server<'a>(&'a self, entry: &'a Entry) -> impl Iterator<Item = String> + 'a {
        self.document.root().elements("servers").filter_map(move |server| {
            let prefix = path_of(server.text("url")?).trim_end_matches('/');
            (!prefix.is_empty()).then(|| format!("{prefix}{}", entry.path))
        })
    }
}

/// The path of a URL, without its query.
fn path_of(address: &str) -> &str {
    let path = match address.split_once("://") {
        Some((_, rest)) => rest.find('/').and_then(|start| rest.get(start..)).unwrap_or_default(),
        None => address,
    };
    path.split(['?', '#']).next().unwrap_or_default()
}

/// The number of parameters, if the path fits the template.
fn fits(template: &str, path: &str) -> Option<usize> {
    let (mut templates, mut segments) = (template.split('/'), path.split('/'));
    let mut parameters = 0;
    loop {
        match (templates.next(), segments.next()) {
            (None, None) => return Some(parameters),
            (Some(template), Some(segment)) if template == segment => {}
            (Some(template), Some(segment)) if template.contains('{') && !segment.is_empty() => {
                let before = template.split('{').next().unwrap_or_default();
                let after = template.rsplit('}').next().unwrap_or_default();
                if !(segment.starts_with(before) && segment.ends_with(after)) {
                    return None;
                }
                parameters += 1;
            }
            _ => return None,
        }
    }
}

fn entry(document: &Document, id: String, operation: &Operation<'_>) -> Entry {
    let text = |name: &str| operation.node.text(name).unwrap_or_default();
    let reads = match operation.node.get("x-read-only") {
        Some(said) => *said == true,
        None => ["get", "head", "options", "trace", "query"].contains(&operation.method),
    };
    let tag = operation.node.get("tags").and_then(|tags| tags.get(0)?.as_str());
    let description = one_line(text("description"));
    let summary = match one_line(text("summary")) {
        summary if summary.is_empty() => first_sentence(&description).to_owned(),
        summary => summary,
    };
    let parameters = operation.parameters(document);
    Entry {
        id,
        method: operation.method.to_uppercase(),
        path: operation.path.clone(),
        tag: tag.unwrap_or("other").to_owned(),
        summary,
        description,
        permissions: permissions(document, operation),
        reads,
        parameters: parameters.iter().map(|parameter| parameter.name().to_owned()).collect(),
    }
}

/// The permission that the document names, or else the scopes that its security requirements name.
fn permissions(document: &Document, operation: &Operation<'_>) -> Vec<BTreeSet<String>> {
    if let Some(permission) = operation.node.text("x-permission") {
        return vec![BTreeSet::from([permission.to_owned()])];
    }
    let alternatives = operation.security(document).0.into_iter();
    let scopes = alternatives.map(|schemes| schemes.into_values().flatten().collect::<BTreeSet<String>>());
    scopes.filter(|scopes| !scopes.is_empty()).collect()
}

pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(crate) fn first_sentence(text: &str) -> &str {
    text.find(". ").and_then(|end| text.get(..=end)).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn catalog() -> Catalog {
        let operation = |id: &str| json!({"operationId": id, "responses": {}});
        Catalog::of(Document::of_value(
            "pets",
            json!({
                "servers": [{"url": "https://pets.example/v1"}],
                "paths": {
                    "/pets": {"get": operation("listPets"), "post": {"responses": {}}},
                    "/pets/{id}": {"get": operation("getPet")},
                    "/pets/mine": {"get": operation("listMyPets"), "post": {"x-read-only": true, "security": [{"a": ["pets:find"]}]}}
                }
            }),
        ))
    }

    #[test]
    fn operations_have_several_spellings() {
        let catalog = catalog();
        for (text, expected) in [
            ("listPets", Some("listPets")),
            (" `listpets` ", Some("listPets")),
            ("GET /pets", Some("listPets")),
            ("get  /pets?limit=1", Some("listPets")),
            ("GET https://pets.example/v1/pets/7", Some("getPet")),
            ("GET /v1/pets/{id}", Some("getPet")),
            ("GET /pets/mine", Some("listMyPets")),
            ("GET /pets/", None),
            ("POST /pets", Some("POST /pets")),
            ("DELETE /pets", None),
            ("pets", None),
            ("", None),
        ] {
            assert_eq!(catalog.named(text).map(|entry| entry.id.as_str()), expected, "{text}");
        }
    }

    #[test]
    fn what_reads_and_what_is_needed_comes_from_the_document() {
        let catalog = catalog();
        let reads: Vec<bool> = catalog.entries().iter().map(|entry| entry.reads).collect();
        assert_eq!(reads, [true, false, true, true, true]);
        assert_eq!(
            catalog.entries()[3].permissions,
            [BTreeSet::from(["pets:find".to_owned()])]
        );
    }
}
