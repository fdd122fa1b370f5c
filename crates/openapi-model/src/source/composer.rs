//! Builds values from events.

use std::borrow::Cow;
use std::collections::HashMap;
use std::mem;
use std::ops::Range;

use serde_json::map::Entry;
use serde_json::{Map, Value};

use super::marks::{Mark, Marks};
use super::weight::weight_of;
use super::{Fault, MAX_ALIASED, MAX_DEPTH, Read};
use crate::Pointer;

/// YAML's merge key, if unquoted: its members are merged into the object around it.
const MERGE: &str = "<<";

/// What a document may hold at its top level.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Container {
    Object,
    Array,
}

/// A value that is neither object nor list.
pub(super) struct Scalar<'s> {
    pub(super) value: Value,
    /// Its text as the name of a member.
    pub(super) text: Cow<'s, str>,
    /// Whether it is an unquoted YAML scalar.
    pub(super) plain: bool,
}

#[derive(Default)]
pub(super) struct Composer {
    open: Vec<Open>,
    root: Option<Value>,
    marks: Marks,
    anchors: HashMap<usize, Anchored>,
    aliased: usize,
    /// Names that an object has a second time.
    repeated: Vec<Fault>,
}

/// An object or list that is still open.
struct Open {
    value: Value,
    mark: usize,
    anchor: usize,
    /// The depth of its deepest value.
    height: usize,
    /// The weight of its content.
    weight: usize,
    /// The name of the member whose value comes next, and the byte at which it starts.
    key: Option<(String, usize)>,
    /// Whether that member is YAML's merge key.
    merging: bool,
    merges: Vec<Value>,
    /// The byte of each name's first occurrence; filled once a name is duplicated.
    firsts: Option<HashMap<u32, u32>>,
}

struct Anchored {
    value: Value,
    marks: Range<usize>,
    height: usize,
    weight: usize,
}

/// A finished value, its depth and its weight: one for each value, and more for long texts.
struct Finished {
    value: Value,
    height: usize,
    weight: usize,
}

impl Composer {
    /// Begins an object or a list at a byte. An anchor of 0 is none.
    pub(super) fn open(&mut self, container: Container, offset: usize, anchor: usize) -> Result<(), Fault> {
        self.no_key(offset, "an object or a list")?;
        self.fits(offset, 1)?;
        let value = match container {
            Container::Object => Value::Object(Map::new()),
            Container::Array => Value::Array(Vec::new()),
        };
        let mark = self.mark(offset, 1)?;
        self.open.push(Open {
            value,
            mark,
            anchor,
            height: 0,
            weight: 1,
            key: None,
            merging: false,
            merges: Vec::new(),
            firsts: None,
        });
        Ok(())
    }

    /// Ends the innermost object or list.
    pub(super) fn close(&mut self, offset: usize) -> Result<(), Fault> {
        let Some(open) = self.open.pop() else {
            return Ok(());
        };
        let Open {
            mut value,
            mark,
            anchor,
            height,
            weight,
            merges,
            ..
        } = open;
        if let Value::Object(members) = &mut value {
            // The object's own members take precedence over merged ones, and earlier merged objects over later ones.
            for (name, merged) in merges.into_iter().flat_map(objects).flatten() {
                members.entry(name).or_insert(merged);
            }
        }
        let size = self.marks.list.len() - mark;
        self.marks.list[mark].size = u32::try_from(size).unwrap_or(u32::MAX);
        let height = height + 1;
        let finished = Finished { value, height, weight };
        self.keep(anchor, &finished, mark, offset)?;
        self.put(finished);
        Ok(())
    }

    /// Takes a scalar: a name where one is expected, else a value.
    pub(super) fn scalar(&mut self, scalar: Scalar<'_>, offset: usize, anchor: usize) -> Result<(), Fault> {
        if self.wants_key() {
            return self.key(scalar, offset);
        }
        let mark = self.mark(offset, 1)?;
        let finished = Finished {
            value: scalar.value,
            height: 0,
            weight: weight_of(&scalar.text),
        };
        self.keep(anchor, &finished, mark, offset)?;
        self.put(finished);
        Ok(())
    }

    /// Repeats the value of an anchor.
    pub(super) fn alias(&mut self, anchor: usize, offset: usize) -> Result<(), Fault> {
        self.no_key(offset, "an alias")?;
        let Some(anchored) = self.anchors.get(&anchor) else {
            return Err(self.fault(offset, "an alias inside the value that it stands for", "a value"));
        };
        let (marks, height, weight) = (anchored.marks.clone(), anchored.height, anchored.weight);
        self.fits(offset, height)?;
        self.charge(weight, offset)?;
        let Some(value) = self.anchors.get(&anchor).map(|anchored| anchored.value.clone()) else {
            return Ok(());
        };
        let start = self.mark(offset, marks.len())?;
        self.marks.list[start].value = self.marks.list[marks.start].value;
        for index in marks.skip(1) {
            let mark = self.marks.list[index];
            self.marks.list.push(mark);
        }
        self.put(Finished { value, height, weight });
        Ok(())
    }

    /// Returns the document.
    pub(super) fn finish(mut self) -> Result<Read, Vec<Fault>> {
        let Some(value) = self.root.take() else {
            let fault = self.fault(0, "nothing", "an OpenAPI document");
            return Err(self.fail(fault));
        };
        let Self { marks, repeated, .. } = self;
        Ok(Read { value, marks, repeated })
    }

    /// Stops, with all faults found so far.
    pub(super) fn fail(mut self, fault: Fault) -> Vec<Fault> {
        self.repeated.push(fault);
        self.repeated
    }

    pub(super) fn has_root(&self) -> bool {
        self.root.is_some()
    }

    /// A fault in the next value.
    pub(super) fn fault(&self, offset: usize, found: impl Into<String>, expected: impl Into<String>) -> Fault {
        Fault {
            offset,
            first: None,
            pointer: self.pointer(),
            found: found.into(),
            expected: expected.into(),
        }
    }

    /// The pointer of the next value.
    fn pointer(&self) -> Pointer {
        let mut tokens: Vec<Cow<'_, str>> = Vec::new();
        for open in &self.open {
            match (&open.key, &open.value) {
                (Some((name, _)), _) => tokens.push(name.into()),
                (None, Value::Array(elements)) => tokens.push(elements.len().to_string().into()),
                (None, _) => {}
            }
        }
        tokens.into_iter().collect()
    }

    fn wants_key(&self) -> bool {
        let innermost = self.open.last();
        innermost.is_some_and(|open| open.key.is_none() && open.value.is_object())
    }

    fn no_key(&self, offset: usize, found: &str) -> Result<(), Fault> {
        if self.wants_key() {
            return Err(self.fault(offset, format!("{found} as a member's name"), "text"));
        }
        Ok(())
    }

    /// Whether a value with `height` levels inside it is allowed next.
    fn fits(&self, offset: usize, height: usize) -> Result<(), Fault> {
        if self.open.len() + height > MAX_DEPTH {
            let found = format!("values nested more than {MAX_DEPTH} deep");
            return Err(self.fault(offset, found, "fewer levels"));
        }
        Ok(())
    }

    fn key(&mut self, scalar: Scalar<'_>, offset: usize) -> Result<(), Fault> {
        let number = self.marks.name(&scalar.text);
        let Some(open) = self.open.last_mut() else {
            return Ok(());
        };
        open.merging = scalar.plain && scalar.text == MERGE;
        let twice = matches!(&open.value, Value::Object(members) if members.contains_key(scalar.text.as_ref()));
        open.key = Some((scalar.text.into_owned(), offset));
        if twice {
            let first = self.first(number);
            let mut fault = self.fault(offset, "the name a second time", "each name once");
            fault.first = Some(first as usize);
            self.repeated.push(fault);
        } else if let Some(firsts) = self.open.last_mut().and_then(|open| open.firsts.as_mut()) {
            firsts.insert(number, offset_of(offset));
        }
        Ok(())
    }

    /// The byte of a name's first occurrence in the innermost object.
    fn first(&mut self, name: u32) -> u32 {
        let Some(open) = self.open.last_mut() else {
            return 0;
        };
        let marks = &self.marks;
        let mark = open.mark;
        let firsts = open.firsts.get_or_insert_with(|| {
            let mut firsts = HashMap::new();
            let mut next = mark + 1;
            while let Some(mark) = marks.list.get(next) {
                firsts.entry(mark.name).or_insert(mark.key);
                next += mark.size.max(1) as usize;
            }
            firsts
        });
        firsts.get(&name).copied().unwrap_or_default()
    }

    /// Records where a value starts, and how many values it has, itself included.
    fn mark(&mut self, offset: usize, size: usize) -> Result<usize, Fault> {
        let (Ok(value), Ok(size)) = (u32::try_from(offset), u32::try_from(size)) else {
            return Err(self.fault(offset, "more than 4 GiB", "a smaller document"));
        };
        let key = self.open.last().and_then(|open| open.key.as_ref());
        let (name, key) = match key {
            Some((name, key)) => (name.as_str(), offset_of(*key)),
            None => ("", value),
        };
        let name = self.marks.name(name);
        let file = 0;
        self.marks.list.push(Mark {
            file,
            name,
            key,
            value,
            size,
        });
        Ok(self.marks.list.len() - 1)
    }

    /// Stores a value for aliases.
    fn keep(&mut self, anchor: usize, finished: &Finished, mark: usize, offset: usize) -> Result<(), Fault> {
        if anchor != 0 {
            self.charge(finished.weight, offset)?;
            let anchored = Anchored {
                value: finished.value.clone(),
                marks: mark..self.marks.list.len(),
                height: finished.height,
                weight: finished.weight,
            };
            self.anchors.insert(anchor, anchored);
        }
        Ok(())
    }

    /// Counts values that anchors and aliases copy.
    fn charge(&mut self, weight: usize, offset: usize) -> Result<(), Fault> {
        self.aliased += weight;
        if self.aliased > MAX_ALIASED {
            let found = format!("anchors and aliases for more than {MAX_ALIASED} values");
            return Err(self.fault(offset, found, "fewer"));
        }
        Ok(())
    }

    /// Adds a finished value to what is around it.
    fn put(&mut self, finished: Finished) {
        let Finished { value, height, weight } = finished;
        let Some(open) = self.open.last_mut() else {
            self.root = Some(value);
            return;
        };
        open.height = open.height.max(height);
        open.weight += weight;
        let merging = mem::take(&mut open.merging);
        match &mut open.value {
            Value::Array(elements) => elements.push(value),
            Value::Object(members) => {
                let Some((name, _)) = open.key.take() else {
                    return;
                };
                open.weight += weight_of(&name);
                if merging {
                    open.merges.push(value);
                } else {
                    match members.entry(name) {
                        Entry::Vacant(entry) => {
                            entry.insert(value);
                        }
                        Entry::Occupied(entry) => complete(entry.into_mut(), value),
                    }
                }
            }
            _ => {}
        }
    }
}

/// Adds to the value of a name what a second one says besides: where both say something, the first counts.
fn complete(first: &mut Value, second: Value) {
    let (Value::Object(first), Value::Object(second)) = (first, second) else {
        return;
    };
    // A reference stands for all of its object.
    if first.contains_key("$ref") || second.contains_key("$ref") {
        return;
    }
    for (name, value) in second {
        match first.entry(name) {
            Entry::Vacant(entry) => {
                entry.insert(value);
            }
            Entry::Occupied(entry) => complete(entry.into_mut(), value),
        }
    }
}

fn offset_of(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

/// The objects of a merge key: one, or a list of them.
fn objects(value: Value) -> Vec<Map<String, Value>> {
    match value {
        Value::Object(members) => vec![members],
        Value::Array(elements) => elements.into_iter().flat_map(objects).collect(),
        _ => Vec::new(),
    }
}
