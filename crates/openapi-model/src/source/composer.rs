//! Builds values from events.

use std::borrow::Cow;
use std::collections::HashMap;
use std::mem;
use std::ops::Range;

use serde_json::{Map, Value};

use super::marks::{Mark, Marks};
use super::weight::weight_of;
use super::{Fault, MAX_ALIASED, MAX_DEPTH, Read};
use crate::Pointer;

/// A member of this name holds members for the object around it, where a YAML document says it without quotes.
const MERGE: &str = "<<";

/// What a text may hold that stands in nothing else.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Container {
    Object,
    Array,
}

/// A value without others in it.
pub(super) struct Scalar<'s> {
    pub(super) value: Value,
    /// How it reads as the name of a member.
    pub(super) text: Cow<'s, str>,
    /// Whether it is YAML without quotes.
    pub(super) plain: bool,
}

#[derive(Default)]
pub(super) struct Composer {
    open: Vec<Open>,
    root: Option<Value>,
    marks: Marks,
    anchors: HashMap<usize, Anchored>,
    aliased: usize,
    faults: Vec<Fault>,
}

/// A container whose end has not come.
struct Open {
    value: Value,
    mark: usize,
    anchor: usize,
    /// How deep the deepest value in it stands.
    height: usize,
    /// What all that stands in it weighs.
    weight: usize,
    /// The name of the member whose value comes next, and where it starts.
    key: Option<(String, usize)>,
    /// Whether that member is YAML's merge key.
    merging: bool,
    merges: Vec<Value>,
    /// Where each name stands first; only once a name has come twice.
    firsts: Option<HashMap<u32, u32>>,
}

struct Anchored {
    value: Value,
    marks: Range<usize>,
    height: usize,
    weight: usize,
}

/// A finished value, how deep the deepest in it stands, and what it weighs: one for each value, and for long texts more.
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
            // What stands in the object itself outranks what is merged into it, and the first what comes later.
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

    /// Takes a scalar, which is a name where one is due.
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

    /// Gives out what has been built.
    pub(super) fn finish(mut self) -> Result<Read, Vec<Fault>> {
        let Some(value) = self.root.take() else {
            let fault = self.fault(0, "nothing", "an OpenAPI document");
            self.faults.push(fault);
            return Err(self.faults);
        };
        if !self.faults.is_empty() {
            return Err(self.faults);
        }
        let marks = self.marks;
        Ok(Read { value, marks })
    }

    /// Gives up, with all that was found before.
    pub(super) fn fail(mut self, fault: Fault) -> Vec<Fault> {
        self.faults.push(fault);
        self.faults
    }

    pub(super) fn has_root(&self) -> bool {
        self.root.is_some()
    }

    /// A fault in what comes next.
    pub(super) fn fault(&self, offset: usize, found: impl Into<String>, expected: impl Into<String>) -> Fault {
        Fault {
            offset,
            first: None,
            pointer: self.pointer(),
            found: found.into(),
            expected: expected.into(),
        }
    }

    /// The pointer of the value that comes next.
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

    /// Whether a value with `height` more inside it may come next.
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
            self.faults.push(fault);
        } else if let Some(firsts) = self.open.last_mut().and_then(|open| open.firsts.as_mut()) {
            firsts.insert(number, offset_of(offset));
        }
        Ok(())
    }

    /// Where the innermost object has a name first.
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

    /// Notes where a value starts; it has this many inside, and counts itself.
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

    /// Keeps a value for aliases.
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

    /// Puts a finished value where it belongs.
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
                    members.entry(name).or_insert(value);
                }
            }
            _ => {}
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
