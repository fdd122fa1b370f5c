//! The spans of values in a text.

use granit_parser::{Event, Parser, ScalarStyle, Span, StructureStyle};
use serde_json::Value;

use crate::Pointer;
use crate::source::MAX_DEPTH;

/// A member's name, and the bytes from which to which it is written.
type Key = (String, usize, usize);

/// The text of a value: where it is, and those inside it.
#[derive(Debug)]
pub(super) struct Spanned {
    /// `None` in a list.
    pub(super) key: Option<Key>,
    pub(super) start: usize,
    /// The byte after it, without the line end of a block.
    pub(super) end: usize,
    pub(super) form: Form,
    pub(super) inside: Vec<Spanned>,
}

/// How a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Scalar(ScalarStyle),
    /// Indented.
    Block,
    /// In brackets.
    Flow,
    /// It repeats an anchor.
    Alias,
}

impl Spanned {
    /// Where it begins with its name.
    pub(super) fn outset(&self) -> usize {
        self.key.as_ref().map_or(self.start, |(_, start, _)| *start)
    }

    /// The value at `pointer`; `None` if it is not written there.
    pub(super) fn find(&self, pointer: &Pointer) -> Option<&Self> {
        pointer.iter().try_fold(self, |here, token| here.inner(&token))
    }

    /// A member or an element.
    pub(super) fn inner(&self, token: &str) -> Option<&Self> {
        if self.inside.first().is_some_and(|inner| inner.key.is_some()) {
            let named = |inner: &&Self| inner.key.as_ref().is_some_and(|(name, ..)| name == token);
            return self.inside.iter().find(named);
        }
        self.inside.get(token.parse::<usize>().ok()?)
    }
}

/// Reads the spans of all values; `None` if the text is no YAML.
pub(super) fn of(text: &str) -> Option<Spanned> {
    let options = granit_parser::options! {
        emit_comments: false,
        flow_nesting_limit: MAX_DEPTH + 1,
        block_nesting_limit: MAX_DEPTH + 1,
    };
    let mut open: Vec<(Spanned, bool, Option<Key>)> = Vec::new();
    let mut root = None;
    for next in Parser::new_from_str_with_options(text, options) {
        let (event, span) = next.ok()?;
        let (start, end) = bytes(&span);
        let finished = match event {
            Event::MappingStart(style, ..) | Event::SequenceStart(style, ..) => {
                let is_map = matches!(event, Event::MappingStart(..));
                let form = match style {
                    StructureStyle::Block => Form::Block,
                    StructureStyle::Flow => Form::Flow,
                };
                let key = open.last_mut().and_then(|(_, _, key)| key.take());
                let (end, inside) = (start, Vec::new());
                let spanned = Spanned {
                    key,
                    start,
                    end,
                    form,
                    inside,
                };
                open.push((spanned, is_map, None));
                continue;
            }
            Event::MappingEnd | Event::SequenceEnd => {
                let (mut spanned, ..) = open.pop()?;
                spanned.end = match spanned.form {
                    Form::Flow => end,
                    _ => spanned.inside.last().map_or(spanned.start, |last| last.end),
                };
                spanned
            }
            Event::Scalar(content, style, ..) => match open.last_mut() {
                Some((_, true, key @ None)) => {
                    *key = Some((content.into_owned(), start, end));
                    continue;
                }
                around => {
                    let key = around.and_then(|(_, _, key)| key.take());
                    let written = text.get(start..end).unwrap_or_default();
                    Spanned {
                        key,
                        start,
                        end: start + written.trim_end().len(),
                        form: Form::Scalar(style),
                        inside: Vec::new(),
                    }
                }
            },
            Event::Alias(_) => Spanned {
                key: open.last_mut().and_then(|(_, _, key)| key.take()),
                start,
                end,
                form: Form::Alias,
                inside: Vec::new(),
            },
            _ => continue,
        };
        match open.last_mut() {
            Some((around, ..)) => around.inside.push(finished),
            None => root = Some(finished),
        }
    }
    root
}

fn bytes(span: &Span) -> (usize, usize) {
    let byte = |marker: granit_parser::Marker| marker.byte_offset().unwrap_or(marker.index());
    (byte(span.start), byte(span.end))
}

/// A value whose members are in the order of a text.
#[derive(Clone, Debug)]
pub(super) enum Ordered<'a> {
    Scalar(&'a Value),
    List(Vec<Ordered<'a>>),
    Map(Vec<(&'a str, Ordered<'a>)>),
}

impl<'a> Ordered<'a> {
    /// The value with its members in the order of `like`, and further ones after those.
    pub(super) fn of(value: &'a Value, like: Option<&Spanned>) -> Self {
        match value {
            Value::Array(elements) => {
                let like = |index: usize| like.and_then(|like| like.inside.get(index));
                let elements = elements.iter().enumerate();
                Self::List(elements.map(|(index, inner)| Self::of(inner, like(index))).collect())
            }
            Value::Object(members) => {
                let place = |name: &str| {
                    let known = like.and_then(|like| {
                        let mut inside = like.inside.iter();
                        inside.position(|inner| inner.key.as_ref().is_some_and(|(known, ..)| known == name))
                    });
                    known.unwrap_or(usize::MAX)
                };
                let mut members: Vec<(&String, &Value)> = members.iter().collect();
                members.sort_by_key(|(name, _)| place(name));
                let members = members.into_iter();
                let members = members.map(|(name, inner)| {
                    let like = like.and_then(|like| like.inner(name));
                    (name.as_str(), Self::of(inner, like))
                });
                Self::Map(members.collect())
            }
            scalar => Self::Scalar(scalar),
        }
    }
}
