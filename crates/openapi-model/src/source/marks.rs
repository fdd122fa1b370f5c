//! Where values start in the text.

use std::collections::HashMap;

use serde_json::Value;

use crate::Pointer;

/// Where each value starts, in the order of the text: a value is followed by all that stands in it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Marks {
    pub(super) list: Vec<Mark>,
    names: HashMap<Box<str>, u32>,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    /// The member's name; not used in a list.
    pub(super) name: u32,
    /// The byte at which the member's name starts, or the value where it has none.
    pub(super) key: u32,
    /// The byte at which the value starts.
    pub(super) value: u32,
    /// How many values there are, this one and all inside it.
    pub(super) size: u32,
}

impl Marks {
    /// The number of a name, the same for the same name.
    pub(super) fn name(&mut self, name: &str) -> u32 {
        if let Some(known) = self.names.get(name) {
            return *known;
        }
        let number = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        self.names.insert(name.into(), number);
        number
    }

    /// The members or elements of the value whose mark is number `index`.
    pub(super) fn inside(&self, index: usize) -> impl Iterator<Item = usize> + '_ {
        let end = index + self.list.get(index).map_or(1, |mark| mark.size as usize);
        let mut next = index + 1;
        std::iter::from_fn(move || {
            let here = next;
            next += self.list.get(here).filter(|_| here < end)?.size.max(1) as usize;
            Some(here)
        })
    }

    /// The byte at which the value at `pointer` starts, or the nearest value around it.
    pub(crate) fn offset(&self, root: &Value, pointer: &Pointer) -> Option<usize> {
        let (mut here, mut value) = (0, root);
        for token in pointer.iter() {
            let (mark, inner) = match value {
                Value::Object(members) => {
                    let name = self.names.get(token.as_ref());
                    let mark = name.and_then(|name| self.inside(here).find(|inner| self.list[*inner].name == *name));
                    (mark, members.get(token.as_ref()))
                }
                Value::Array(elements) => {
                    let index: Option<usize> = token.parse().ok();
                    let mark = index.and_then(|index| self.inside(here).nth(index));
                    (mark, index.and_then(|index| elements.get(index)))
                }
                _ => (None, None),
            };
            match (mark, inner) {
                (Some(mark), Some(inner)) => (here, value) = (mark, inner),
                _ => break,
            }
        }
        self.list.get(here).map(|mark| mark.value as usize)
    }
}
