//! The pieces of a text that edits replace.

use std::collections::BTreeMap;

use granit_parser::ScalarStyle;
use serde_json::Value;

use super::emit::Language;
use super::spans::{Form, Ordered, Spanned};
use super::{CannotEdit, Edit};
use crate::Pointer;

/// A piece of the text, and what replaces it.
struct Piece {
    start: usize,
    end: usize,
    text: String,
}

/// What edits do to one object or list.
#[derive(Default)]
struct Inside<'a> {
    removed: Vec<String>,
    added: Vec<&'a Edit>,
}

/// The text after the edits.
pub(super) fn edited(text: &str, root: &Spanned, edits: &[Edit], like: Option<&Spanned>) -> Result<String, CannotEdit> {
    let writer = Writer {
        text,
        root,
        like,
        language: Language {
            json: text.trim_start().starts_with(['{', '[']),
            step: step(root, text),
        },
    };
    let mut pieces = Vec::new();
    let mut insides: BTreeMap<Pointer, Inside<'_>> = BTreeMap::new();
    for edit in edits {
        match edit {
            Edit::Set { pointer, value, like } => pieces.push(writer.set(pointer, value, like.as_ref())?),
            Edit::Rename { pointer, name } => pieces.push(writer.rename(pointer, name)?),
            Edit::Insert { object: around, .. } | Edit::Push { list: around, .. } => {
                insides.entry(around.clone()).or_default().added.push(edit);
            }
            Edit::Remove { pointer } => {
                let (Some(around), Some(token)) = (pointer.parent(), pointer.last()) else {
                    return Err(CannotEdit {
                        pointer: pointer.clone(),
                    });
                };
                insides.entry(around).or_default().removed.push(token.into_owned());
            }
        }
    }
    for (around, inside) in &insides {
        writer.inside(around, inside, &mut pieces)?;
    }
    pieces.sort_by_key(|piece| (piece.start, piece.end));
    let mut edited = String::with_capacity(text.len());
    let mut here = 0;
    for piece in pieces {
        // One within a removed value goes with it.
        if piece.start < here {
            continue;
        }
        edited.push_str(text.get(here..piece.start).unwrap_or_default());
        edited.push_str(&piece.text);
        here = piece.end;
    }
    edited.push_str(text.get(here..).unwrap_or_default());
    Ok(edited)
}

/// How far the members of an object are indented: two columns if nothing is.
fn step(root: &Spanned, text: &str) -> usize {
    let inner = root.inside.iter().find_map(|member| {
        let first = member.inside.first()?;
        Some(column(text, first.outset()).saturating_sub(column(text, member.outset())))
    });
    inner.filter(|step| (1..=8).contains(step)).unwrap_or(2)
}

/// The number of characters before a byte in its line.
fn column(text: &str, byte: usize) -> usize {
    text.get(line_start(text, byte)..byte)
        .unwrap_or_default()
        .chars()
        .count()
}

fn line_start(text: &str, byte: usize) -> usize {
    let before = text.get(..byte).unwrap_or_default();
    before.rfind('\n').map_or(0, |index| index + 1)
}

/// The byte after the line of a byte, with its line end.
fn line_end(text: &str, byte: usize) -> usize {
    let rest = text.get(byte..).unwrap_or_default();
    rest.find('\n').map_or(text.len(), |index| byte + index + 1)
}

struct Writer<'a> {
    text: &'a str,
    root: &'a Spanned,
    like: Option<&'a Spanned>,
    language: Language,
}

impl Writer<'_> {
    fn find(&self, pointer: &Pointer) -> Result<&Spanned, CannotEdit> {
        let found = self.root.find(pointer).filter(|found| found.form != Form::Alias);
        found.ok_or_else(|| CannotEdit {
            pointer: pointer.clone(),
        })
    }

    fn ordered<'v>(&self, value: &'v Value, like: Option<&Pointer>) -> Ordered<'v> {
        let like = like.and_then(|pointer| self.like?.find(pointer));
        Ordered::of(value, like)
    }

    /// Whether a value is in brackets, which its members must then be, too.
    fn is_in_flow(&self, pointer: &Pointer) -> bool {
        let around = pointer.parent().and_then(|around| self.root.find(&around));
        self.language.json || around.is_some_and(|around| around.form == Form::Flow)
    }

    fn rename(&self, pointer: &Pointer, name: &str) -> Result<Piece, CannotEdit> {
        let spanned = self.find(pointer)?;
        let key = spanned.key.as_ref();
        let (_, start, end) = key.ok_or_else(|| CannotEdit {
            pointer: pointer.clone(),
        })?;
        Ok(Piece {
            start: *start,
            end: *end,
            text: self.language.key(name),
        })
    }

    fn set(&self, pointer: &Pointer, value: &Value, like: Option<&Pointer>) -> Result<Piece, CannotEdit> {
        let spanned = self.find(pointer)?;
        let value = self.ordered(value, like);
        let (start, end) = (spanned.start, spanned.end);
        if self.is_in_flow(pointer) || spanned.form == Form::Flow {
            let column = self.indent(spanned.outset());
            let text = match self.spans_lines(spanned) {
                true => self.language.lines(&value, column),
                false => self.requoted(spanned, &value),
            };
            return Ok(Piece { start, end, text });
        }
        let rest = self.text.get(end..line_end(self.text, end)).unwrap_or_default();
        let followed = !rest.trim().is_empty();
        // From behind the colon or the dash, since a block begins on the next line.
        let from = match &spanned.key {
            Some((_, _, key_end)) => {
                let colon = self.text.get(*key_end..start).and_then(|between| between.find(':'));
                colon.map(|colon| key_end + colon + 1)
            }
            None => self.dash(start).map(|dash| dash + 1),
        };
        let Some(from) = from else {
            return Err(CannotEdit {
                pointer: pointer.clone(),
            });
        };
        let in_list = spanned.key.is_none();
        let column = column(self.text, if in_list { from - 1 } else { spanned.outset() });
        let scalar = matches!(value, Ordered::Scalar(_)) && !self.spans_lines(spanned);
        let text = self.language.block(&value, column, in_list, followed);
        if scalar && !text.contains('\n') {
            let text = self.requoted(spanned, &value);
            return Ok(Piece { start, end, text });
        }
        Ok(Piece { start: from, end, text })
    }

    /// A scalar in the quotes of the one before.
    fn requoted(&self, spanned: &Spanned, value: &Ordered<'_>) -> String {
        match (spanned.form, value) {
            (Form::Scalar(ScalarStyle::SingleQuoted), Ordered::Scalar(Value::String(text)))
                if !text.chars().any(char::is_control) =>
            {
                format!("'{}'", text.replace('\'', "''"))
            }
            (Form::Scalar(ScalarStyle::DoubleQuoted), Ordered::Scalar(text @ Value::String(_))) => text.to_string(),
            _ => self.language.flow(value),
        }
    }

    /// Whether it has more than one line; the text of a literal begins on the second.
    fn spans_lines(&self, spanned: &Spanned) -> bool {
        if matches!(spanned.form, Form::Scalar(ScalarStyle::Literal | ScalarStyle::Folded)) {
            return true;
        }
        let written = self.text.get(spanned.start..spanned.end).unwrap_or_default();
        written.contains('\n')
    }

    /// How far the line of a byte is indented.
    fn indent(&self, byte: usize) -> usize {
        let line = self.text.get(line_start(self.text, byte)..).unwrap_or_default();
        line.chars().take_while(|char| *char == ' ').count()
    }

    /// The dash of an element.
    fn dash(&self, start: usize) -> Option<usize> {
        let before = self.text.get(..start)?.trim_end();
        before.ends_with('-').then(|| before.len() - 1)
    }

    /// Removes from an object or list, and adds to it.
    fn inside(&self, around: &Pointer, inside: &Inside<'_>, pieces: &mut Vec<Piece>) -> Result<(), CannotEdit> {
        let spanned = self.find(around)?;
        let mut gone: Vec<usize> = Vec::new();
        for token in &inside.removed {
            let inner = spanned.inner(token);
            let index = inner.and_then(|inner| {
                spanned
                    .inside
                    .iter()
                    .position(|other| other.start == inner.start && other.outset() == inner.outset())
            });
            gone.push(index.ok_or_else(|| CannotEdit {
                pointer: around.join(token),
            })?);
        }
        if gone.len() == spanned.inside.len() || !matches!(spanned.form, Form::Block | Form::Flow) {
            return self.anew(around, inside, pieces);
        }
        match spanned.form {
            Form::Block => self.remove_lines(spanned, &gone, pieces),
            _ => remove_between(spanned, &gone, pieces),
        }
        let mut added = inside.added.clone();
        added.sort_by_key(|edit| self.start_in_like(edit));
        for edit in added {
            pieces.push(self.added(spanned, &gone, edit));
        }
        Ok(())
    }

    /// Where an added value is in the other document.
    fn start_in_like(&self, edit: &Edit) -> usize {
        match edit {
            // The elements of a list keep the order of the edits.
            Edit::Insert { like: Some(like), .. } => {
                let found = self.like.and_then(|root| root.find(like));
                found.map_or(usize::MAX, |found| found.start)
            }
            _ => usize::MAX,
        }
    }

    /// The nearest member before it in the other document that is here, too.
    fn before_in_like(&self, spanned: &Spanned, like: Option<&Pointer>) -> Option<usize> {
        let like = like?;
        let around = self.like?.find(&like.parent()?)?;
        let name = like.last()?;
        let names = around.inside.iter().filter_map(|inner| inner.key.as_ref());
        let names: Vec<&str> = names
            .map(|(name, ..)| name.as_str())
            .take_while(|known| *known != name)
            .collect();
        let position = |wanted: &&str| {
            let mut inside = spanned.inside.iter();
            inside.position(|inner| inner.key.as_ref().is_some_and(|(name, ..)| name == *wanted))
        };
        names.iter().rev().find_map(position)
    }

    /// Writes an object or list anew that was empty, or lost all that it had.
    fn anew(&self, around: &Pointer, inside: &Inside<'_>, pieces: &mut Vec<Piece>) -> Result<(), CannotEdit> {
        let mut like = None;
        let mut value = Value::Null;
        for edit in &inside.added {
            let (named, at) = match edit {
                Edit::Insert { name, value, like, .. } => (serde_json::json!({name: value}), like),
                Edit::Push { value, like, .. } => (serde_json::json!([value]), like),
                _ => continue,
            };
            like = at.as_ref().and_then(Pointer::parent);
            match (&mut value, named) {
                (Value::Object(members), Value::Object(new)) => members.extend(new),
                (Value::Array(elements), Value::Array(new)) => elements.extend(new),
                (value, named) => *value = named,
            }
        }
        if value.is_null() {
            let spanned = self.find(around)?;
            let is_map = spanned.inside.first().is_some_and(|inner| inner.key.is_some());
            value = if is_map {
                serde_json::json!({})
            } else {
                serde_json::json!([])
            };
        }
        pieces.push(self.set(around, &value, like.as_ref())?);
        Ok(())
    }

    fn remove_lines(&self, spanned: &Spanned, gone: &[usize], pieces: &mut Vec<Piece>) {
        let mut moved_up = 0;
        for (index, inner) in spanned.inside.iter().enumerate() {
            if !gone.contains(&index) || index < moved_up {
                continue;
            }
            let outset = self.outset(inner);
            let start = line_start(self.text, outset);
            let before = self.text.get(start..outset).unwrap_or_default();
            let mut following = (index + 1..spanned.inside.len()).filter(|index| !gone.contains(index));
            let (start, end) = match following.next() {
                // It begins on the line of what is around it: the next that stays is moved up.
                Some(next) if !before.trim().is_empty() => {
                    moved_up = next;
                    (outset, self.outset(&spanned.inside[next]))
                }
                _ => (start, line_end(self.text, inner.end)),
            };
            let text = String::new();
            pieces.push(Piece { start, end, text });
        }
    }

    /// Where a member or element begins, with its name or its dash.
    fn outset(&self, inner: &Spanned) -> usize {
        match inner.key {
            Some(_) => inner.outset(),
            None => self.dash(inner.start).unwrap_or(inner.start),
        }
    }

    /// A new member or element.
    fn added(&self, spanned: &Spanned, gone: &[usize], edit: &Edit) -> Piece {
        let (name, value, like, after) = match edit {
            Edit::Insert {
                name,
                value,
                like,
                after,
                ..
            } => (Some(name), value, like, after.as_deref()),
            Edit::Push { value, like, .. } => (None, value, like, None),
            _ => {
                return Piece {
                    start: 0,
                    end: 0,
                    text: String::new(),
                };
            }
        };
        let value = self.ordered(value, like.as_ref());
        let named = |inner: &Spanned| {
            inner
                .key
                .as_ref()
                .is_some_and(|(name, ..)| Some(name.as_str()) == after)
        };
        let found = match after {
            Some(_) => spanned.inside.iter().position(named),
            None => self.before_in_like(spanned, like.as_ref()),
        };
        let index = found.unwrap_or(spanned.inside.len() - 1);
        let inner = &spanned.inside[index];
        if spanned.form == Form::Block {
            let outset = self.outset(inner);
            let column = column(self.text, outset);
            let head = match name {
                Some(name) => format!("{}:", self.language.key(name)),
                None => "-".to_owned(),
            };
            let tail = self.language.block(&value, column, name.is_none(), false);
            let line = format!("{}{head}{tail}", " ".repeat(column));
            let end = line_end(self.text, inner.end);
            let ended = self.text.get(..end).is_some_and(|before| before.ends_with('\n'));
            let text = if ended {
                format!("{line}\n")
            } else {
                format!("\n{line}")
            };
            return Piece { start: end, end, text };
        }
        // The last one that stays: what is removed after it takes its comma along.
        let stays = (0..=index).rev().find(|index| !gone.contains(index));
        let (at, first) = match stays {
            Some(index) => (spanned.inside[index].end, false),
            None => (spanned.inside[0].outset(), true),
        };
        let apart = self.spans_lines(spanned)
            && self
                .text
                .get(spanned.start..spanned.inside[0].outset())
                .is_some_and(|open| open.contains('\n'));
        let column = self.indent(inner.outset());
        let written = match apart {
            true => self.language.lines(&value, column),
            false => self.language.flow(&value),
        };
        let head = name
            .map(|name| format!("{}: ", self.language.key(name)))
            .unwrap_or_default();
        let gap = if apart {
            format!("\n{}", " ".repeat(column))
        } else {
            " ".to_owned()
        };
        let text = if first {
            format!("{head}{written},{gap}")
        } else {
            format!(",{gap}{head}{written}")
        };
        Piece {
            start: at,
            end: at,
            text,
        }
    }
}

/// Removes elements of a list in brackets, with the commas between them and those that stay.
fn remove_between(spanned: &Spanned, gone: &[usize], pieces: &mut Vec<Piece>) {
    let inside = &spanned.inside;
    let mut index = 0;
    while index < inside.len() {
        if !gone.contains(&index) {
            index += 1;
            continue;
        }
        let first = index;
        while index < inside.len() && gone.contains(&index) {
            index += 1;
        }
        let (start, end) = match (first.checked_sub(1), inside.get(index)) {
            (Some(before), _) => (inside[before].end, inside[index - 1].end),
            (None, Some(next)) => (inside[first].outset(), next.outset()),
            (None, None) => (inside[first].outset(), inside[index - 1].end),
        };
        pieces.push(Piece {
            start,
            end,
            text: String::new(),
        });
    }
}
