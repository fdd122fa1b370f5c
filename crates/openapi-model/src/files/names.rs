//! Names of components for values of other files.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::reference::Target;
use crate::objects::Shape;
use crate::{Kind, Pointer};

/// The names that components have, by section.
#[derive(Debug, Default)]
pub(super) struct Names {
    taken: HashMap<&'static str, HashSet<String>>,
}

impl Names {
    /// The names that a document has.
    pub(super) fn of(document: &Value) -> Self {
        let mut names = Self::default();
        let components = document.get("components");
        for (section, _) in Kind::Components.members() {
            let members = components.and_then(|components| components.get(section)?.as_object());
            let members = members.into_iter().flat_map(|members| members.keys().cloned());
            names.taken.insert(section, members.collect());
        }
        names
    }

    /// A unique name for a value of another file: its own name there, or that of its file; if taken, prefixed with the
    /// path of the file.
    pub(super) fn component(&mut self, target: &Target, section: &'static str) -> Pointer {
        let stem = target
            .path
            .rsplit_once('.')
            .map_or(target.path.as_str(), |(stem, _)| stem);
        let file = stem.rsplit_once('/').map_or(stem, |(_, file)| file);
        let own = target.pointer.last();
        let short = sanitized(own.as_deref().unwrap_or(file));
        let long = match &own {
            Some(_) => format!("{}_{}", sanitized(stem), sanitized(&target.pointer.tokens().join("_"))),
            None => sanitized(stem),
        };
        let taken = self.taken.entry(section).or_default();
        let counted = (2_usize..).map(|count| format!("{long}_{count}"));
        let name = [short, long.clone()]
            .into_iter()
            .chain(counted)
            .find(|name| !taken.contains(name));
        let name = name.unwrap_or(long);
        taken.insert(name.clone());
        Pointer::root().join("components").join(section).join(name)
    }
}

/// The section of the components for objects of a kind, where there is one.
pub(super) fn section(kind: Kind) -> Option<&'static str> {
    let members = Kind::Components.members().iter();
    members
        .filter(|(_, shape)| *shape == Shape::Map(kind))
        .map(|(name, _)| *name)
        .next()
}

/// The text with `_` for every character that OpenAPI forbids in the name of a component (all but `[a-zA-Z0-9._-]`).
fn sanitized(text: &str) -> String {
    let fits = |letter: char| letter.is_ascii_alphanumeric() || "._-".contains(letter);
    let text: String = text
        .chars()
        .map(|letter| if fits(letter) { letter } else { '_' })
        .collect();
    if text.is_empty() { "_".to_owned() } else { text }
}
