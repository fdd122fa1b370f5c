//! What writes are granted.

use std::collections::BTreeSet;
use std::fmt;

use crate::catalog::{Catalog, Entry};

/// A grant: writes that the server may make.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Grant {
    /// Those that need this permission.
    Permission(String),
    Tag(String),
    Method(String),
    Operation(String),
}

impl Grant {
    /// Whether it names the operation itself; a permission does not.
    fn names(&self, entry: &Entry) -> bool {
        match self {
            Self::Permission(_) => false,
            Self::Tag(tag) => entry.tag.eq_ignore_ascii_case(tag),
            Self::Method(method) => entry.method.eq_ignore_ascii_case(method),
            Self::Operation(id) => entry.id == *id,
        }
    }
}

/// All grants. Without any, the server only reads.
#[derive(Clone, Debug, Default)]
pub(crate) struct Grants(Vec<Grant>);

/// A grant that no write of the document needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownGrant {
    grant: String,
    known: Vec<String>,
}

impl fmt::Display for UnknownGrant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { grant, known } = self;
        write!(
            f,
            "the grant is {grant:?}, which no write of the document needs; expected tag:NAME, method:NAME, \
             operation:ID, or a permission"
        )?;
        match &known[..] {
            [] => Ok(()),
            known => write!(f, ": {}", known.join(", ")),
        }
    }
}

impl std::error::Error for UnknownGrant {}

impl Grants {
    /// # Errors
    ///
    /// If no write of the document needs one of them: it would be a typo.
    pub(crate) fn parse(texts: &[String], catalog: &Catalog) -> Result<Self, UnknownGrant> {
        let grants = texts.iter().map(|text| {
            let known: BTreeSet<&String> = writes(catalog)
                .flat_map(|entry| entry.permissions.iter().flatten())
                .collect();
            let grant = parsed(text, &known, catalog);
            let is_needed = match &grant {
                Grant::Permission(name) => known.contains(name),
                other => writes(catalog).any(|entry| other.names(entry)),
            };
            if is_needed {
                return Ok(grant);
            }
            Err(UnknownGrant {
                grant: text.clone(),
                known: known.into_iter().cloned().collect(),
            })
        });
        grants.collect::<Result<_, _>>().map(Self)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the server may make calls of this operation. Reads need no grant.
    pub(crate) fn allow(&self, entry: &Entry) -> bool {
        let granted = |permission: &String| {
            self.0
                .iter()
                .any(|grant| matches!(grant, Grant::Permission(name) if name == permission))
        };
        entry.reads
            || entry.permissions.iter().any(|names| names.iter().all(granted))
            || self.0.iter().any(|grant| grant.names(entry))
    }
}

/// The narrowest grant that allows a write.
pub(crate) fn needed(entry: &Entry) -> String {
    match entry.permissions.first() {
        Some(names) => names.iter().cloned().collect::<Vec<_>>().join(" "),
        None => format!("operation:{}", entry.id),
    }
}

fn writes(catalog: &Catalog) -> impl Iterator<Item = &Entry> {
    catalog.entries().iter().filter(|entry| !entry.reads)
}

fn parsed(text: &str, known: &BTreeSet<&String>, catalog: &Catalog) -> Grant {
    // The name of a permission may look like another grant.
    if known.iter().any(|known| *known == text) {
        return Grant::Permission(text.to_owned());
    }
    match text.split_once(':') {
        Some(("tag", name)) => Grant::Tag(name.to_owned()),
        Some(("method", name)) => Grant::Method(name.to_owned()),
        Some(("operation", name)) => Grant::Operation(catalog.named(name).map_or(name, |entry| &entry.id).to_owned()),
        _ => Grant::Permission(text.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use openapi_model::Document;
    use serde_json::json;

    use super::*;

    fn catalog() -> Catalog {
        Catalog::of(Document::of_value(
            "pets",
            json!({"paths": {
                "/pets": {
                    "get": {"operationId": "listPets", "x-permission": "pets:read"},
                    "post": {"operationId": "addPet", "x-permission": "pets:write", "tags": ["Pets"]},
                    "delete": {"operationId": "sellPets", "security": [{"oauth": ["pets:write", "money:read"]}]}
                },
                "/toys": {"post": {"tags": ["Toys"]}}
            }}),
        ))
    }

    fn allowed(grants: &[&str]) -> Vec<String> {
        let catalog = catalog();
        let grants: Vec<String> = grants.iter().map(|grant| (*grant).to_owned()).collect();
        let grants = Grants::parse(&grants, &catalog).expect("known grants");
        let entries = catalog.entries().iter().filter(|entry| grants.allow(entry));
        entries.map(|entry| entry.id.clone()).collect()
    }

    #[test]
    fn only_what_is_named_is_allowed() {
        assert_eq!(allowed(&[]), ["listPets"]);
        assert_eq!(allowed(&["pets:write"]), ["listPets", "addPet"]);
        assert_eq!(
            allowed(&["pets:write", "money:read"]),
            ["listPets", "addPet", "sellPets"]
        );
        assert_eq!(allowed(&["tag:toys"]), ["listPets", "POST /toys"]);
        assert_eq!(allowed(&["method:post"]), ["listPets", "addPet", "POST /toys"]);
        assert_eq!(allowed(&["operation:POST /toys"]), ["listPets", "POST /toys"]);
    }

    #[test]
    fn a_grant_that_allows_nothing_is_an_error() {
        for grant in [
            "pets:wirte",
            "pets:read",
            "tag:Cats",
            "method:GET",
            "operation:listPets",
            "",
        ] {
            let error = Grants::parse(&[grant.to_owned()], &catalog())
                .expect_err(grant)
                .to_string();
            assert!(
                error.contains(&format!("{grant:?}")) && error.contains("money:read, pets:write"),
                "{error}"
            );
        }
    }
}
