//! Positions of values in the text.

use std::collections::HashMap;
use std::mem;

use serde_json::Value;

use crate::Pointer;

/// The start of each value, in the order of the text: a value is followed by all inside it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Marks {
    pub(super) list: Vec<Mark>,
    names: HashMap<Box<str>, u32>,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    /// The number of the file.
    pub(super) file: u32,
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
    /// A number for a name: equal names have equal numbers.
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

    /// The number of the file that the value at `pointer` came from and the byte at which it starts there, or the
    /// nearest value around it.
    pub(crate) fn find(&self, root: &Value, pointer: &Pointer) -> Option<(usize, usize)> {
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
        let mark = self.list.get(here)?;
        Some((mark.file as usize, mark.value as usize))
    }
}

/// The origin of a value and of those inside it, edited along with the value.
#[derive(Clone, Debug)]
pub(crate) struct Origin {
    file: u32,
    /// The byte at which the value starts.
    offset: u32,
    inside: Vec<(Box<str>, Origin)>,
}

impl Origin {
    /// A value without marks, of the first file.
    pub(crate) fn unknown(value: &Value) -> Self {
        let inside = match value {
            Value::Array(elements) => elements.iter().map(|inner| ("".into(), Self::unknown(inner))).collect(),
            Value::Object(members) => {
                let members = members.iter();
                members
                    .map(|(name, inner)| (name.as_str().into(), Self::unknown(inner)))
                    .collect()
            }
            _ => Vec::new(),
        };
        let (file, offset) = (0, 0);
        Self { file, offset, inside }
    }

    /// The number of the file, for this value and all inside it.
    pub(crate) fn set_file(&mut self, file: u32) {
        self.file = file;
        for (_, inner) in &mut self.inside {
            inner.set_file(file);
        }
    }

    /// The origin of a member or element; `None` when it is unknown.
    pub(crate) fn inner(&self, token: Token<'_>) -> Option<&Self> {
        match token {
            Token::Index(index) => self.inside.get(index).map(|(_, inner)| inner),
            Token::Name(name) => self
                .inside
                .iter()
                .find(|(known, _)| **known == *name)
                .map(|(_, inner)| inner),
        }
    }

    /// The origin of the value at `pointer`, or of the nearest around it.
    pub(crate) fn at(&self, pointer: &Pointer) -> Self {
        let mut here = self;
        for token in pointer.iter() {
            let inner = match token.parse() {
                Ok(index) if here.is_list() => here.inner(Token::Index(index)),
                _ => here.inner(Token::Name(&token)),
            };
            match inner {
                Some(inner) => here = inner,
                // It comes from a merge key.
                None => return here.leaf(),
            }
        }
        here.clone()
    }

    /// Whether this is a list: its elements have no names. An empty list is not recognized, which makes no difference.
    fn is_list(&self) -> bool {
        self.inside.first().is_some_and(|(name, _)| name.is_empty())
    }

    /// The origin of a member or element, mutably; when it is unknown, that of this value.
    pub(crate) fn inner_mut(&mut self, token: Token<'_>) -> &mut Self {
        let here = self.leaf();
        let index = match token {
            Token::Index(index) => {
                let unknown = (index + 1).saturating_sub(self.inside.len());
                self.inside.extend(std::iter::repeat_n(("".into(), here), unknown));
                index
            }
            Token::Name(name) => match self.inside.iter().position(|(known, _)| **known == *name) {
                Some(index) => index,
                None => {
                    self.inside.push((name.into(), here));
                    self.inside.len() - 1
                }
            },
        };
        &mut self.inside[index].1
    }

    /// Appends the origin of the last of `length` elements.
    pub(crate) fn push(&mut self, length: usize, inner: Self) {
        *self.inner_mut(Token::Index(length)) = inner;
    }

    pub(crate) fn remove(&mut self, token: Token<'_>) {
        match token {
            Token::Index(index) if index < self.inside.len() => drop(self.inside.remove(index)),
            Token::Index(_) => {}
            Token::Name(name) => self.inside.retain(|(known, _)| **known != *name),
        }
    }

    /// Its own origin, without those inside.
    pub(crate) fn leaf(&self) -> Self {
        Self {
            inside: Vec::new(),
            ..*self
        }
    }
}

/// A step from a value to one inside it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Token<'a> {
    Index(usize),
    Name(&'a str),
}

impl Marks {
    /// The same, mutably; `None` when there are no marks.
    pub(crate) fn origin(&self) -> Option<Origin> {
        let mut names = vec![""; self.names.len()];
        for (name, number) in &self.names {
            names[*number as usize] = name;
        }
        (!self.list.is_empty()).then(|| self.origin_of(0, &names))
    }

    fn origin_of(&self, index: usize, names: &[&str]) -> Origin {
        let mark = &self.list[index];
        let inside = self.inside(index);
        let inside = inside.map(|inner| {
            (
                names[self.list[inner].name as usize].into(),
                self.origin_of(inner, names),
            )
        });
        Origin {
            file: mark.file,
            offset: mark.value,
            inside: inside.collect(),
        }
    }
}

impl From<Origin> for Marks {
    fn from(origin: Origin) -> Self {
        let mut marks = Self::default();
        marks.append("", origin);
        marks
    }
}

impl Marks {
    fn append(&mut self, name: &str, mut origin: Origin) {
        let index = self.list.len();
        let name = self.name(name);
        self.list.push(Mark {
            file: origin.file,
            name,
            // Names are only needed while a text is read, to find duplicates.
            key: origin.offset,
            value: origin.offset,
            size: 1,
        });
        for (name, inner) in mem::take(&mut origin.inside) {
            self.append(&name, inner);
        }
        let size = self.list.len() - index;
        self.list[index].size = u32::try_from(size).unwrap_or(u32::MAX);
    }
}
