//! JSON pointers (RFC 6901).

use std::borrow::Cow;
use std::fmt;

use percent_encoding::percent_decode_str;
use serde::{Serialize, Serializer};
use serde_json::Value;

/// A JSON pointer to a value in a document, for instance `#/components/schemas/Pet/properties/name`.
///
/// It is kept escaped, as RFC 6901 writes it, so that joining a token is one allocation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Pointer(String);

impl Pointer {
    /// The document itself.
    ///
    /// ```
    /// # use openapi_model::Pointer;
    /// assert_eq!(Pointer::root().to_string(), "#");
    /// ```
    #[must_use]
    pub fn root() -> Self {
        Self::default()
    }

    /// The value that `token` names inside this one; `token` is not escaped.
    ///
    /// ```
    /// # use openapi_model::Pointer;
    /// assert_eq!(Pointer::root().join("paths").join("/pets").to_string(), "#/paths/~1pets");
    /// ```
    #[must_use]
    pub fn join(&self, token: impl fmt::Display) -> Self {
        let token = token.to_string();
        let mut path = String::with_capacity(self.0.len() + token.len() + 1);
        path.push_str(&self.0);
        push(&mut path, &token);
        Self(path)
    }

    /// Parses a local reference, `#/components/…`; `None` for a reference to another document or an anchor.
    ///
    /// ```
    /// # use openapi_model::Pointer;
    /// let pointer = Pointer::from_reference("#/paths/~1a%7Bid%7D").unwrap();
    /// assert_eq!(pointer.tokens(), ["paths", "/a{id}"]);
    /// assert_eq!(Pointer::from_reference("other.yaml#/a"), None);
    /// ```
    #[must_use]
    pub fn from_reference(reference: &str) -> Option<Self> {
        let path = percent_decode_str(reference.strip_prefix('#')?).decode_utf8().ok()?;
        (path.is_empty() || path.starts_with('/')).then(|| Self(path.into_owned()))
    }

    /// The unescaped tokens, outermost first.
    #[must_use]
    pub fn tokens(&self) -> Vec<Cow<'_, str>> {
        self.iter().collect()
    }

    /// The unescaped tokens, one by one, outermost first.
    pub fn iter(&self) -> impl Iterator<Item = Cow<'_, str>> {
        self.0.split('/').skip(1).map(unescaped)
    }

    /// Whether one of its tokens is `name`, which is not escaped.
    ///
    /// ```
    /// # use openapi_model::Pointer;
    /// assert!(Pointer::root().join("paths").join("/pets").has("/pets"));
    /// assert!(!Pointer::root().join("paths").has("path"));
    /// ```
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        let mut escaped = String::new();
        push(&mut escaped, name);
        let escaped = escaped.get(1..).unwrap_or_default();
        self.0.split('/').skip(1).any(|token| token == escaped)
    }

    /// The number of tokens: the depth of the value.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.0.bytes().filter(|byte| *byte == b'/').count()
    }

    /// The innermost token, unescaped; `None` for the document itself.
    ///
    /// ```
    /// # use openapi_model::Pointer;
    /// assert_eq!(Pointer::root().join("paths").join("/pets").last().as_deref(), Some("/pets"));
    /// ```
    #[must_use]
    pub fn last(&self) -> Option<Cow<'_, str>> {
        self.0.rsplit_once('/').map(|(_, token)| unescaped(token))
    }

    /// The pointer of the value around this one; `None` for the document itself.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        self.0.rsplit_once('/').map(|(parent, _)| Self(parent.to_owned()))
    }

    /// Whether this points to the value that `other` points to, or to one inside it.
    ///
    /// ```
    /// # use openapi_model::Pointer;
    /// let outer = Pointer::root().join("paths");
    /// assert!(outer.join("/a").is_within(&outer));
    /// assert!(!outer.is_within(&outer.join("/a")));
    /// ```
    #[must_use]
    pub fn is_within(&self, other: &Self) -> bool {
        let rest = self.0.strip_prefix(&other.0);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// This pointer after the value at `from` has moved to `to`; `None` when it is not within `from`.
    ///
    /// ```
    /// # use openapi_model::Pointer;
    /// let (a, b) = (Pointer::root().join("a"), Pointer::root().join("b"));
    /// assert_eq!(a.join("x").moved(&a, &b), Some(b.join("x")));
    /// assert_eq!(b.moved(&a, &b), None);
    /// ```
    #[must_use]
    pub fn moved(&self, from: &Self, to: &Self) -> Option<Self> {
        let rest = self.0.strip_prefix(&from.0)?;
        (rest.is_empty() || rest.starts_with('/')).then(|| Self(format!("{}{rest}", to.0)))
    }

    /// The name, when this points to a component schema and to nothing inside it.
    ///
    /// ```
    /// # use openapi_model::Pointer;
    /// let pointer = Pointer::from_reference("#/components/schemas/Pet").unwrap();
    /// assert_eq!(pointer.component_schema().as_deref(), Some("Pet"));
    /// ```
    #[must_use]
    pub fn component_schema(&self) -> Option<Cow<'_, str>> {
        let name = self.0.strip_prefix("/components/schemas/")?;
        (!name.contains('/')).then(|| unescaped(name))
    }

    /// The value in `document`.
    #[must_use]
    pub fn get<'a>(&self, document: &'a Value) -> Option<&'a Value> {
        self.iter().try_fold(document, |value, token| match value {
            Value::Object(members) => members.get(token.as_ref()),
            Value::Array(elements) => elements.get(index(&token)?),
            _ => None,
        })
    }

    /// The value in `document`, mutably.
    #[must_use]
    pub fn get_mut<'a>(&self, document: &'a mut Value) -> Option<&'a mut Value> {
        document.pointer_mut(&self.0)
    }
}

fn push(path: &mut String, token: &str) {
    path.push('/');
    if token.contains(['~', '/']) {
        path.push_str(&token.replace('~', "~0").replace('/', "~1"));
    } else {
        path.push_str(token);
    }
}

/// The index of an element, in canonical form.
fn index(token: &str) -> Option<usize> {
    let spelt = !token.starts_with('+') && (token == "0" || !token.starts_with('0'));
    token.parse().ok().filter(|_| spelt)
}

fn unescaped(token: &str) -> Cow<'_, str> {
    if token.contains('~') {
        Cow::Owned(token.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(token)
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

impl<T: fmt::Display> FromIterator<T> for Pointer {
    /// The pointer of unescaped tokens, outermost first.
    fn from_iter<I: IntoIterator<Item = T>>(tokens: I) -> Self {
        let mut path = String::new();
        for token in tokens {
            push(&mut path, &token.to_string());
        }
        Self(path)
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
        assert_eq!(["paths", "/a~b/{id}"].into_iter().collect::<Pointer>(), pointer);
        assert_eq!(Pointer::from_reference(&pointer.to_string()).as_ref(), Some(&pointer));
        assert_eq!(Pointer::from_reference("#/paths/~1a~0b~1%7Bid%7D"), Some(pointer));
        assert_eq!(
            Pointer::from_reference("#%2Fpaths%2F%7E1a~0b~1{id}"),
            Pointer::from_reference("#/paths/~1a~0b~1{id}")
        );
        assert_eq!(Pointer::from_reference("#"), Some(Pointer::root()));
        assert_eq!(Pointer::root().tokens(), [""; 0]);
        assert_eq!(Pointer::root().depth(), 0);
        for other in ["other.yaml#/a", "#anchor", "a", ""] {
            assert_eq!(Pointer::from_reference(other), None, "{other}");
        }
    }

    #[test]
    fn finds_what_json_has_there() {
        let document = serde_json::json!({"a/b": [[1, 2], {"~": {"": true}}], "0": 3});
        for path in [
            "",
            "/a~1b",
            "/a~1b/0/1",
            "/a~1b/01",
            "/a~1b/+1",
            "/a~1b/2",
            "/a~1b/-",
            "/a~1b/1/~0/",
            "/0",
            "/0/0",
            "/b",
        ] {
            let pointer = Pointer::from_reference(&format!("#{path}")).unwrap();
            assert_eq!(pointer.get(&document), document.pointer(path), "{path}");
        }
    }

    #[test]
    fn knows_what_it_is_within() {
        let pointer = |text: &str| Pointer::from_reference(text).unwrap();
        assert!(pointer("#/a/b").is_within(&pointer("#/a")));
        assert!(pointer("#/a").is_within(&pointer("#/a")));
        assert!(!pointer("#/ab").is_within(&pointer("#/a")));
        let moved = |text: &str| pointer(text).moved(&pointer("#/a"), &pointer("#/b/c"));
        assert_eq!(moved("#/a/x"), Some(pointer("#/b/c/x")));
        assert_eq!(moved("#/a"), Some(pointer("#/b/c")));
        assert_eq!(moved("#/ab"), None);
    }

    #[test]
    fn names_component_schemas() {
        let pointer = Pointer::root().join("components").join("schemas").join("Pet/Dog");
        assert_eq!(pointer.component_schema().as_deref(), Some("Pet/Dog"));
        assert_eq!(pointer.join("properties").component_schema(), None);
        assert_eq!(pointer.parent().unwrap().component_schema(), None);
    }
}
