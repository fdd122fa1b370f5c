//! Places in a document, as JSON pointers (RFC 6901).

use std::fmt;

use percent_encoding::percent_decode_str;

/// The place of a value in a JSON document, for instance `#/components/schemas/Pet/properties/name`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Pointer {
    tokens: Vec<String>,
}

impl Pointer {
    /// The document itself.
    #[must_use]
    pub fn root() -> Self {
        Self::default()
    }

    /// The value that `token` names inside this one.
    #[must_use]
    pub fn join(&self, token: impl fmt::Display) -> Self {
        let mut tokens = self.tokens.clone();
        tokens.push(token.to_string());
        Self { tokens }
    }

    /// Reads the fragment of a local reference, `#/components/…`; `None` when it points elsewhere.
    #[must_use]
    pub fn from_reference(reference: &str) -> Option<Self> {
        let path = percent_decode_str(reference.strip_prefix("#/")?).decode_utf8().ok()?;
        let tokens = path.split('/').map(|token| token.replace("~1", "/").replace("~0", "~"));
        Some(Self {
            tokens: tokens.collect(),
        })
    }

    /// Whether this is the place of `other`, or one inside it.
    #[must_use]
    pub fn is_within(&self, other: &Self) -> bool {
        self.tokens.starts_with(&other.tokens)
    }

    /// The unescaped tokens, outermost first.
    #[must_use]
    pub fn tokens(&self) -> &[String] {
        &self.tokens
    }

    /// The name, when this is the place of a component schema and of nothing inside it.
    #[must_use]
    pub fn component_schema(&self) -> Option<&str> {
        match self.tokens.as_slice() {
            [components, schemas, name] if components == "components" && schemas == "schemas" => Some(name),
            _ => None,
        }
    }

    /// What stands at this place of `document`.
    #[must_use]
    pub fn get<'a>(&self, document: &'a serde_json::Value) -> Option<&'a serde_json::Value> {
        document.pointer(&self.path())
    }

    /// What stands at this place of `document`, to be changed.
    #[must_use]
    pub fn get_mut<'a>(&self, document: &'a mut serde_json::Value) -> Option<&'a mut serde_json::Value> {
        document.pointer_mut(&self.path())
    }

    fn path(&self) -> String {
        let mut path = String::new();
        for token in &self.tokens {
            path.push('/');
            path.push_str(&token.replace('~', "~0").replace('/', "~1"));
        }
        path
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.path())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_and_reads_back() {
        let pointer = Pointer::root().join("paths").join("/a~b/{id}");
        assert_eq!(pointer.to_string(), "#/paths/~1a~0b~1{id}");
        assert_eq!(Pointer::from_reference(&pointer.to_string()).as_ref(), Some(&pointer));
        assert_eq!(Pointer::from_reference("#/paths/~1a~0b~1%7Bid%7D"), Some(pointer));
        assert_eq!(Pointer::from_reference("other.yaml#/a"), None);
    }

    #[test]
    fn names_component_schemas() {
        let place = Pointer::root().join("components").join("schemas").join("Pet");
        assert_eq!(place.component_schema(), Some("Pet"));
        assert_eq!(place.join("properties").component_schema(), None);
    }
}
