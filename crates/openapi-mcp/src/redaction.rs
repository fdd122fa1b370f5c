//! Removes secrets and media links from what the API returns.

use std::collections::HashSet;

use openapi_model::{Conjunction, Document, Kind, Node};
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Map, Value};

use crate::links::without_links;
use crate::notation::variants;

/// What a secret is replaced by.
pub(crate) const SECRET: &str = "[secret removed]";

/// Parts of names of fields that hold secrets, without separators and in lower case.
const SECRET_NAMES: [&str; 16] = [
    "password",
    "passwd",
    "passphrase",
    "secret",
    "token",
    "apikey",
    "accesskey",
    "privatekey",
    "authorization",
    "cookie",
    "credential",
    "signature",
    "sessionid",
    "bearer",
    "jwt",
    "otp",
];

/// Names of fields that contain one of these, and hold none.
const PUBLIC_NAMES: [&str; 8] = [
    "pagetoken",
    "nexttoken",
    "continuationtoken",
    "synctoken",
    "tokentype",
    "tokencount",
    "totaltokens",
    "maxtokens",
];

/// Names that say too little: a field of this name is secret only where the document says so of that field.
const VAGUE_NAMES: [&str; 12] = [
    "id", "name", "key", "code", "value", "data", "text", "type", "status", "url", "uri", "hash",
];

/// Names of fields whose links lead to media.
const MEDIA_NAMES: [&str; 18] = [
    "src",
    "source",
    "thumb",
    "thumbs",
    "thumbnail",
    "preview",
    "squarepreview",
    "full",
    "original",
    "download",
    "downloadurl",
    "signedurl",
    "uploadurl",
    "avatar",
    "cover",
    "image",
    "video",
    "poster",
];

/// A secret text, and what is shown instead of it.
#[derive(Debug)]
pub struct Known {
    /// The secret.
    pub secret: SecretString,
    /// The text that takes its place, which names it: `[the API key]`.
    pub shown: String,
}

/// Removes secrets and media links.
#[derive(Debug, Default)]
pub(crate) struct Redactor {
    known: Vec<Known>,
    prefixes: Vec<String>,
    /// The fields and parameters that the document calls secret, as [`plain`] writes them.
    fields: HashSet<String>,
}

impl Redactor {
    /// `prefixes` are what secrets of this API begin with, `sk_` for instance.
    pub(crate) fn new(document: &Document, mut known: Vec<Known>, prefixes: Vec<String>) -> Self {
        // A secret may be part of another.
        known.retain(|known| !known.secret.expose_secret().is_empty());
        known.sort_by_key(|known| std::cmp::Reverse(known.secret.expose_secret().len()));
        Self {
            known,
            prefixes: prefixes.into_iter().filter(|prefix| !prefix.is_empty()).collect(),
            fields: secret_fields(document),
        }
    }

    /// The value without secrets and media links. `schema` is what the document says of it.
    pub(crate) fn value(&self, value: Value, schema: Option<&Conjunction<'_>>) -> Value {
        let schemas: Vec<Conjunction<'_>> = schema.into_iter().flat_map(with_variants).collect();
        self.within(value, Context::default(), &schemas)
    }

    /// The text without secrets and media links.
    pub(crate) fn text(&self, text: &str) -> String {
        self.shown(text, false)
    }

    /// The secret behind what was shown in its place, for a parameter that takes the secret itself.
    pub(crate) fn hidden(&self, shown: &str) -> Option<&SecretString> {
        let known = self.known.iter().find(|known| known.shown == shown);
        known.map(|known| &known.secret)
    }

    fn within(&self, value: Value, mut context: Context, schemas: &[Conjunction<'_>]) -> Value {
        context.secret |= schemas.iter().any(is_secret);
        match value {
            Value::String(text) if context.secret && !text.is_empty() => SECRET.into(),
            Value::String(text) => self.shown(&text, context.media).into(),
            Value::Array(items) => {
                let inner = schemas.iter().filter_map(|schema| schema.inner("items"));
                let inner: Vec<Conjunction<'_>> = inner.flat_map(|schema| with_variants(&schema)).collect();
                items
                    .into_iter()
                    .map(|item| self.within(item, context, &inner))
                    .collect()
            }
            Value::Object(fields) => {
                let fields = fields.into_iter().map(|(name, value)| {
                    let context = context.of(&plain(&name), self);
                    let inner = schemas.iter().map(|schema| schema.property(&name));
                    let inner: Vec<Conjunction<'_>> = inner.flat_map(|schema| with_variants(&schema)).collect();
                    (self.shown(&name, false), self.within(value, context, &inner))
                });
                Value::Object(fields.collect::<Map<_, _>>())
            }
            other => other,
        }
    }

    fn shown(&self, text: &str, is_media: bool) -> String {
        let mut text = text.to_owned();
        for known in &self.known {
            text = text.replace(known.secret.expose_secret(), &known.shown);
        }
        for prefix in &self.prefixes {
            text = without_tokens(&text, prefix, 4);
        }
        // A JSON Web Token begins with `{"` in base64.
        text = without_tokens(&text, "eyJ", 30);
        without_links(&text, is_media)
    }
}

/// A schema and its alternatives.
fn with_variants<'a>(schema: &Conjunction<'a>) -> Vec<Conjunction<'a>> {
    let mut schemas = variants(schema);
    schemas.push(schema.clone());
    // One that says nothing would only be carried along.
    schemas.retain(|schema| !schema.parts().is_empty());
    schemas
}

/// Whether a schema says that its values are secret.
fn is_secret(schema: &Conjunction<'_>) -> bool {
    let flag = |keyword: &str| schema.facts(keyword).iter().any(|fact| *fact.value == true);
    schema.texts("format").contains_key("password") || flag("x-secret") || flag("writeOnly")
}

/// What the fields around a value say of it.
#[derive(Clone, Copy, Debug, Default)]
struct Context {
    secret: bool,
    media: bool,
}

impl Context {
    fn of(self, name: &str, redactor: &Redactor) -> Self {
        let is_public = PUBLIC_NAMES.iter().any(|known| name.ends_with(known));
        let is_secret = !is_public && SECRET_NAMES.iter().any(|known| name.contains(known));
        Self {
            secret: self.secret || is_secret || redactor.fields.contains(name),
            media: self.media || MEDIA_NAMES.contains(&name),
        }
    }
}

/// A name without separators, in lower case.
fn plain(name: &str) -> String {
    name.chars()
        .filter(|shown| shown.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// Removes what starts with a prefix, at the start of a word, and has at least so many more characters of a token.
fn without_tokens(text: &str, prefix: &str, shortest: usize) -> String {
    let is_token = |shown: char| shown.is_ascii_alphanumeric() || "_-.".contains(shown);
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(prefix) {
        let (before, found) = rest.split_at(start);
        let after = &found[prefix.len()..];
        let length = after.find(|shown| !is_token(shown)).unwrap_or(after.len());
        let begins = kept
            .chars()
            .chain(before.chars())
            .last()
            .is_none_or(|last| !last.is_ascii_alphanumeric());
        kept.push_str(before);
        if begins && length >= shortest {
            kept.push_str(SECRET);
        } else {
            kept.push_str(&found[..prefix.len() + length]);
        }
        rest = &after[length..];
    }
    kept.push_str(rest);
    kept
}

/// The names of fields and parameters whose schema is a password or is only written, or that are marked by `x-secret`.
fn secret_fields(document: &Document) -> HashSet<String> {
    let is_secret = |node: &Node<'_>| {
        let node = document.resolve(node.clone());
        node.flag("x-secret") || node.flag("writeOnly") || node.text("format") == Some("password")
    };
    let mut names = HashSet::new();
    for node in document.nodes() {
        match node.kind {
            Kind::Schema => {
                let secret = node.entries("properties").filter(|(_, property)| is_secret(property));
                names.extend(secret.map(|(name, _)| plain(name)));
            }
            Kind::Parameter => {
                let schema = node.member("schema");
                if node.flag("x-secret") || schema.as_ref().is_some_and(is_secret) {
                    names.extend(node.text("name").map(plain));
                }
            }
            _ => {}
        }
    }
    names.retain(|name| !VAGUE_NAMES.contains(&name.as_str()));
    names
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn redactor() -> Redactor {
        let document = json!({
            "paths": {"/a/{linkId}": {"get": {"parameters": [
                {"name": "linkId", "in": "path", "schema": {"$ref": "#/components/schemas/Hidden"}}
            ]}}},
            "components": {"schemas": {
                "Hidden": {"type": "string", "format": "password"},
                "Visit": {"properties": {"door_code": {"$ref": "#/components/schemas/Hidden"}, "name": {"type": "string"}}}
            }}
        });
        let known = ["sk_planted", "sk_planted_longer"].map(|secret| Known {
            secret: secret.into(),
            shown: format!("[key {}]", secret.len()),
        });
        Redactor::new(
            &Document::of_value("a", document),
            known.into(),
            vec!["door_".to_owned()],
        )
    }

    #[test]
    fn secrets_are_removed_wherever_they_are() {
        let value = json!({
            "doorCode": "1234", "linkId": "l1", "name": "n", "accessToken": {"deep": ["t"], "expires": 7},
            "nextPageToken": "p2", "text": "key sk_planted_longer and sk_planted at door_12345!",
            "other": "door_1 undoor_12345 eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxIn0.c2ln",
            "sk_planted": 1, "avatar": "https://a.example/plain", "url": "https://a.example/plain",
            "files": {"preview": {"url": "https://a.example/plain"}}, "password": ""
        });
        assert_eq!(
            redactor().value(value, None),
            json!({
                "doorCode": SECRET, "linkId": SECRET, "name": "n", "accessToken": {"deep": [SECRET], "expires": 7},
                "nextPageToken": "p2", "text": "key [key 17] and [key 10] at [secret removed]!",
                "other": "door_1 undoor_12345 [secret removed]",
                "[key 10]": 1, "avatar": "[link removed]", "url": "https://a.example/plain",
                "files": {"preview": {"url": "[link removed]"}}, "password": ""
            })
        );
    }

    #[test]
    fn a_vague_name_is_secret_where_the_schema_says_so() {
        let document = json!({"components": {"schemas": {
            "Door": {"properties": {"id": {"type": "string", "format": "password"}, "room": {"$ref": "#/components/schemas/Room"}}},
            "Room": {"properties": {"id": {"type": "string"}}},
            "Doors": {"type": "array", "items": {"oneOf": [{"$ref": "#/components/schemas/Door"}]}}
        }}});
        let document = Document::of_value("a", document);
        let redactor = Redactor::new(&document, Vec::new(), Vec::new());
        let pointer = openapi_model::Pointer::from_reference("#/components/schemas/Doors").expect("a pointer");
        let schema = document.conjunction([pointer]);
        let value = json!([{"id": "d1", "room": {"id": "r1"}}]);
        let shown = redactor.value(value.clone(), Some(&schema));
        assert_eq!(shown, json!([{"id": SECRET, "room": {"id": "r1"}}]));
        assert_eq!(redactor.value(value.clone(), None), value);
    }
}
