//! Places in a document, as JSON pointers (RFC 6901).

use std::fmt;

use serde::{Serialize, Serializer};
use serde_json::Value;

/// The place of a value in a JSON document, for instance `#/components/schemas/Pet/properties/name`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Pointer(String);

impl Pointer {
    /// The document itself.
    #[must_use]
    pub fn root() -> Self {
        Self::default()
    }

    /// The value that `token` names inside this one.
    #[must_use]
    pub fn join(&self, token: impl fmt::Display) -> Self {
        let token = token.to_string();
        let mut joined = String::with_capacity(self.0.len() + 1 + token.len());
        joined.push_str(&self.0);
        joined.push('/');
        if token.contains(['~', '/']) {
            joined.push_str(&token.replace('~', "~0").replace('/', "~1"));
        } else {
            joined.push_str(&token);
        }
        Self(joined)
    }

    /// Reads a local reference, `#/components/…`; `None` when it points elsewhere.
    #[must_use]
    pub fn from_reference(reference: &str) -> Option<Self> {
        let path = reference.strip_prefix('#')?;
        let path = percent_encoding::percent_decode_str(path).decode_utf8().ok()?;
        (path.is_empty() || path.starts_with('/')).then(|| Self(path.into_owned()))
    }

    /// What holds the value that stands here.
    pub(crate) fn parent(&self) -> Self {
        Self(self.0.rsplit_once('/').map_or("", |(parent, _)| parent).to_owned())
    }

    /// The place at which this one stands when what is at `from` moves to `to`; `None` when it is not within `from`.
    pub(crate) fn moved(&self, from: &Self, to: &Self) -> Option<Self> {
        let rest = self.0.strip_prefix(&from.0)?;
        (rest.is_empty() || rest.starts_with('/')).then(|| Self(format!("{}{rest}", to.0)))
    }

    /// The unescaped tokens, outermost first.
    #[must_use]
    pub fn tokens(&self) -> Vec<String> {
        let tokens = self.0.split('/').skip(1);
        tokens
            .map(|token| token.replace("~1", "/").replace("~0", "~"))
            .collect()
    }

    /// The name, when this is the place of a component schema and of nothing inside it.
    #[must_use]
    pub fn component_schema(&self) -> Option<String> {
        match self.tokens().as_slice() {
            [components, schemas, name] if components == "components" && schemas == "schemas" => Some(name.clone()),
            _ => None,
        }
    }

    /// What stands at this place of `document`.
    #[must_use]
    pub fn get<'a>(&self, document: &'a Value) -> Option<&'a Value> {
        document.pointer(&self.0)
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

impl Serialize for Pointer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_and_reads_back() {
        let pointer = Pointer::root().join("paths").join("/a~b/{id}");
        assert_eq!(pointer.to_string(), "#/paths/~1a~0b~1{id}");
        assert_eq!(pointer.tokens(), ["paths", "/a~b/{id}"]);
        assert_eq!(Pointer::from_reference(&pointer.to_string()), Some(pointer.clone()));
        assert_eq!(Pointer::from_reference("#/paths/~1a~0b~1%7Bid%7D"), Some(pointer));
        assert_eq!(Pointer::from_reference("other.yaml#/a"), None);
        assert_eq!(Pointer::from_reference("#anchor"), None);
    }

    #[test]
    fn moves_what_is_within() {
        let place = |text: &str| Pointer::from_reference(text).unwrap();
        let moved = |text: &str| place(text).moved(&place("#/a"), &place("#/b/c"));
        assert_eq!(moved("#/a/x"), Some(place("#/b/c/x")));
        assert_eq!(moved("#/a"), Some(place("#/b/c")));
        assert_eq!(moved("#/ab"), None);
    }

    #[test]
    fn names_component_schemas() {
        let place = Pointer::root().join("components").join("schemas").join("Pet");
        assert_eq!(place.component_schema().as_deref(), Some("Pet"));
        assert_eq!(place.join("properties").component_schema(), None);
    }
}
