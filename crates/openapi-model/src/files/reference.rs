//! Parses references to other files.

use percent_encoding::percent_decode_str;

use crate::Pointer;

/// A value in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Target {
    /// The path from the folder of the document, with neither `.` nor `..`.
    pub(super) path: String,
    pub(super) pointer: Pointer,
}

/// Why a reference cannot be resolved to a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unreadable {
    /// It names a scheme or a host.
    Network,
    /// The file is outside of the folder of the document.
    Outside,
    /// The text after `#` is not a JSON pointer.
    Fragment,
    /// It is not UTF-8 after percent-decoding.
    Escapes,
}

impl Unreadable {
    pub(super) fn expected(self) -> &'static str {
        match self {
            Self::Network => "the relative path of a file: nothing is read over the network",
            Self::Outside => "a file in the folder of the document, or in one inside of it",
            Self::Fragment => "a JSON pointer after `#`",
            Self::Escapes => "a path in UTF-8",
        }
    }
}

impl Target {
    /// The target of `reference` in the file at `base`.
    pub(super) fn of(reference: &str, base: &str) -> Result<Self, Unreadable> {
        let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        if path.starts_with("//") || has_scheme(path) {
            return Err(Unreadable::Network);
        }
        let pointer = Pointer::from_reference(&format!("#{fragment}")).ok_or(Unreadable::Fragment)?;
        let path = percent_decode_str(path)
            .decode_utf8()
            .map_err(|_| Unreadable::Escapes)?;
        let path = if path.is_empty() {
            base.to_owned()
        } else {
            joined(base, &path)?
        };
        Ok(Self { path, pointer })
    }
}

/// Whether it begins with a URI scheme. One letter is a drive, which is outside of the folder as well.
fn has_scheme(path: &str) -> bool {
    path.split_once(':').is_some_and(|(scheme, _)| {
        scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && scheme
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"+.-".contains(&byte))
    })
}

/// Resolves `relative` against the file at `base`.
fn joined(base: &str, relative: &str) -> Result<String, Unreadable> {
    if relative.starts_with('/') {
        return Err(Unreadable::Outside);
    }
    let folder = base.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in relative.split('/') {
        match step {
            "" | "." => {}
            ".." => drop(steps.pop().ok_or(Unreadable::Outside)?),
            step => steps.push(step),
        }
    }
    Ok(steps.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_relative_to_the_file_that_they_stand_in() {
        for (reference, path, pointer) in [
            ("pet.yaml", "a/b/pet.yaml", "#"),
            ("./pet.yaml#/Pet", "a/b/pet.yaml", "#/Pet"),
            ("../pet.yaml#", "a/pet.yaml", "#"),
            ("../../c//d/./pet.json#/a~1b", "c/d/pet.json", "#/a~1b"),
            ("my%20pet.yaml#/%7Bid%7D", "a/b/my pet.yaml", "#/{id}"),
            ("#/Pet", "a/b/base.yaml", "#/Pet"),
            ("", "a/b/base.yaml", "#"),
        ] {
            let target = Target::of(reference, "a/b/base.yaml").unwrap();
            assert_eq!(
                (target.path.as_str(), target.pointer.to_string().as_str()),
                (path, pointer)
            );
        }
    }

    #[test]
    fn what_leads_to_no_file_is_told_apart() {
        for (reference, expected) in [
            ("https://example.com/pet.yaml#/Pet", Unreadable::Network),
            ("HTTP://example.com", Unreadable::Network),
            ("//example.com/pet.yaml", Unreadable::Network),
            ("file:///etc/passwd", Unreadable::Network),
            ("urn:example:pet", Unreadable::Network),
            ("C:/pet.yaml", Unreadable::Network),
            ("/etc/passwd", Unreadable::Outside),
            ("%2Fetc/passwd", Unreadable::Outside),
            ("../../../pet.yaml", Unreadable::Outside),
            ("..%2f../../pet.yaml", Unreadable::Outside),
            ("pet.yaml#Pet", Unreadable::Fragment),
            ("%ff.yaml", Unreadable::Escapes),
        ] {
            assert_eq!(Target::of(reference, "a/b/base.yaml"), Err(expected), "{reference}");
        }
    }
}
