//! Deserializers of objects, lists and values.

use std::borrow::Cow;
use std::fmt;
use std::sync::atomic::Ordering;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::plan::{Action, Node};
use super::{Failed, PartValues, Sink};
use crate::value::{Kind, Money, Time, Value};

/// Reads the fields of an object into the sink.
pub(super) struct ObjectSeed<'p, 's, 'a> {
    pub(super) nodes: &'p [Node],
    pub(super) sink: &'s mut Sink<'a>,
    /// The prefix of unknown fields; `None` if they are not reported.
    pub(super) report: Option<&'static str>,
}

impl<'a> DeserializeSeed<'a> for ObjectSeed<'_, '_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'a> Visitor<'a> for ObjectSeed<'_, '_, 'a> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<M: MapAccess<'a>>(self, mut map: M) -> Result<(), M::Error> {
        let mut before = None::<usize>;
        let report = self.report;
        while let Some(key) = map.next_key_seed(KeySeed {
            nodes: self.nodes,
            next: before.map_or(0, |before| self.nodes[before].then.load(Ordering::Relaxed)),
            report: report.is_some(),
        })? {
            let at = match key {
                Key::Known(at) => at,
                Key::Ignored => {
                    map.next_value::<IgnoredAny>()?;
                    continue;
                }
                Key::Unknown(name) => {
                    self.sink.unknown.push(format!("{}{name}", report.unwrap_or_default()));
                    map.next_value::<IgnoredAny>()?;
                    continue;
                }
            };
            if let Some(before) = before.replace(at) {
                self.nodes[before].then.store(at, Ordering::Relaxed);
            }
            match &self.nodes[at].action {
                Action::Skip => {
                    map.next_value::<IgnoredAny>()?;
                }
                Action::Column { position, kind, path } => match map.next_value_seed(ValueSeed(*kind)) {
                    Ok(value) => self.sink.values[*position] = value,
                    Err(error) => {
                        self.sink.failed.get_or_insert(Failed {
                            path,
                            part: None,
                            expected: expected(*kind),
                        });
                        return Err(error);
                    }
                },
                Action::Object(nodes) => map.next_value_seed(Lenient(ObjectSeed {
                    nodes,
                    sink: &mut *self.sink,
                    report: None,
                }))?,
                Action::Part {
                    plan,
                    path,
                    width,
                    nodes,
                    reports,
                } => map.next_value_seed(ListSeed {
                    plan: *plan,
                    path,
                    width: *width,
                    nodes,
                    reports: *reports,
                    sink: &mut *self.sink,
                })?,
            }
        }
        Ok(())
    }
}

/// An object that may be null, or of another type in an older response.
pub(super) struct Lenient<T>(pub(super) T);

impl<'a> DeserializeSeed<'a> for Lenient<ObjectSeed<'_, '_, 'a>> {
    type Value = ();

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'a> Visitor<'a> for Lenient<ObjectSeed<'_, '_, 'a>> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object or null")
    }

    fn visit_map<M: MapAccess<'a>>(self, map: M) -> Result<(), M::Error> {
        self.0.visit_map(map)
    }

    fn visit_seq<S: SeqAccess<'a>>(self, mut seq: S) -> Result<(), S::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<(), E> {
        Ok(())
    }
}

/// A list whose elements have a table.
struct ListSeed<'p, 's, 'a> {
    plan: usize,
    path: &'static str,
    width: usize,
    nodes: &'p [Node],
    reports: bool,
    sink: &'s mut Sink<'a>,
}

impl<'a> DeserializeSeed<'a> for ListSeed<'_, '_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'a> Visitor<'a> for ListSeed<'_, '_, 'a> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list or null")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<S: SeqAccess<'a>>(self, mut seq: S) -> Result<(), S::Error> {
        let mut position = 0;
        loop {
            let mut element = Sink {
                values: Vec::new(),
                parts: Vec::new(),
                unknown: Vec::new(),
                failed: None,
            };
            let read = seq.next_element_seed(Element {
                width: self.width,
                nodes: self.nodes,
                reports: self.reports,
                sink: &mut element,
            });
            match read {
                Ok(Some(())) => {}
                Ok(None) => return Ok(()),
                Err(error) => {
                    let (path, expected) = element
                        .failed
                        .map_or(("", "an object"), |failed| (failed.path, failed.expected));
                    self.sink.failed.get_or_insert(Failed {
                        path,
                        part: Some((self.path, position)),
                        expected,
                    });
                    return Err(error);
                }
            }
            let prefix = self.path;
            let unknown = element.unknown.into_iter().map(|name| format!("{prefix}[].{name}"));
            self.sink.unknown.extend(unknown);
            self.sink.parts.push(PartValues {
                plan: self.plan,
                position,
                values: element.values,
            });
            position += 1;
        }
    }
}

/// An element of such a list. The row is allocated only if there is an element.
struct Element<'p, 's, 'a> {
    width: usize,
    nodes: &'p [Node],
    reports: bool,
    sink: &'s mut Sink<'a>,
}

impl<'a> DeserializeSeed<'a> for Element<'_, '_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        self.sink.values = vec![Value::Null; self.width];
        ObjectSeed {
            nodes: self.nodes,
            sink: self.sink,
            report: self.reports.then_some(""),
        }
        .deserialize(deserializer)
    }
}

/// The key of a field.
struct KeySeed<'p> {
    nodes: &'p [Node],
    next: usize,
    report: bool,
}

enum Key {
    Known(usize),
    Ignored,
    Unknown(String),
}

impl<'a> DeserializeSeed<'a> for KeySeed<'_> {
    type Value = Key;

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for KeySeed<'_> {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Key, E> {
        // As in the object before.
        if self.nodes.get(self.next).is_some_and(|node| node.name == name) {
            return Ok(Key::Known(self.next));
        }
        Ok(match self.nodes.binary_search_by_key(&name, |node| node.name) {
            Ok(at) => Key::Known(at),
            Err(_) if self.report => Key::Unknown(name.to_owned()),
            Err(_) => Key::Ignored,
        })
    }
}

fn expected(kind: Kind) -> &'static str {
    match kind {
        Kind::Bool => "a boolean",
        Kind::Integer => "an integer of 64 bits",
        Kind::Real => "a number",
        Kind::Text => "a text",
        Kind::Time => "a timestamp",
        Kind::Money => "an amount of up to 4,000,000,000",
        Kind::Json => "JSON",
    }
}

/// The value of a column. Other spellings of the same value are read, too: an id as a text, a flag as 0 or 1.
struct ValueSeed(Kind);

impl<'a> DeserializeSeed<'a> for ValueSeed {
    type Value = Value<'a>;

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<Value<'a>, D::Error> {
        if self.0 == Kind::Json {
            let raw: &RawValue = serde::Deserialize::deserialize(deserializer)?;
            return Ok(match raw.get() {
                "null" => Value::Null,
                text => Value::Json(Cow::Borrowed(text)),
            });
        }
        deserializer.deserialize_any(self)
    }
}

impl ValueSeed {
    fn of_text<'a, E: Error>(&self, text: Cow<'a, str>) -> Result<Value<'a>, E> {
        let refused = || E::custom("an unexpected text");
        Ok(match self.0 {
            Kind::Text => Value::Text(text),
            Kind::Time if text.is_empty() => Value::Null,
            Kind::Time => Value::Time(Time::parse(&text).ok_or_else(refused)?),
            Kind::Integer => Value::Integer(text.parse().map_err(|_| refused())?),
            Kind::Real => Value::Real(text.parse().map_err(|_| refused())?),
            Kind::Money => {
                let units = text.parse().map_err(|_| refused())?;
                Value::Money(Money::from_float(units).ok_or_else(refused)?)
            }
            Kind::Bool => match text.as_ref() {
                "true" | "1" => Value::Bool(true),
                "false" | "0" => Value::Bool(false),
                _ => return Err(refused()),
            },
            Kind::Json => return Err(refused()),
        })
    }
}

impl<'a> Visitor<'a> for ValueSeed {
    type Value = Value<'a>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(expected(self.0))
    }

    fn visit_unit<E: Error>(self) -> Result<Value<'a>, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value<'a>, E> {
        match self.0 {
            Kind::Bool => Ok(Value::Bool(value)),
            Kind::Integer => Ok(Value::Integer(value.into())),
            Kind::Text => Ok(Value::Text(Cow::Borrowed(if value { "true" } else { "false" }))),
            _ => Err(E::custom("an unexpected boolean")),
        }
    }

    #[allow(clippy::cast_precision_loss, reason = "the nearest one is asked for")]
    fn visit_i64<E: Error>(self, number: i64) -> Result<Value<'a>, E> {
        let refused = || E::custom("an unexpected number");
        Ok(match self.0 {
            Kind::Integer => Value::Integer(number),
            Kind::Real => Value::Real(number as f64),
            Kind::Money => Value::Money(Money::from_units(number).ok_or_else(refused)?),
            Kind::Text => Value::Text(Cow::Owned(number.to_string())),
            Kind::Time => Value::Time(from_epoch(number).ok_or_else(refused)?),
            Kind::Bool if number == 0 || number == 1 => Value::Bool(number == 1),
            _ => return Err(refused()),
        })
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Value<'a>, E> {
        match i64::try_from(number) {
            Ok(number) => self.visit_i64(number),
            Err(_) if self.0 == Kind::Text => Ok(Value::Text(Cow::Owned(number.to_string()))),
            Err(_) => Err(E::custom("a number above 63 bits")),
        }
    }

    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_precision_loss,
        reason = "the range is checked"
    )]
    fn visit_f64<E: Error>(self, number: f64) -> Result<Value<'a>, E> {
        const EXACT: f64 = 9_007_199_254_740_992.0;
        let refused = || E::custom("an unexpected number");
        Ok(match self.0 {
            Kind::Real => Value::Real(number),
            Kind::Money => Value::Money(Money::from_float(number).ok_or_else(refused)?),
            Kind::Text => Value::Text(Cow::Owned(number.to_string())),
            Kind::Integer if number.fract() == 0.0 && number.abs() < EXACT => Value::Integer(number as i64),
            Kind::Time if number.abs() < 1e13 => from_epoch(number as i64).map(Value::Time).ok_or_else(refused)?,
            _ => return Err(refused()),
        })
    }

    fn visit_borrowed_str<E: Error>(self, text: &'a str) -> Result<Value<'a>, E> {
        self.of_text(Cow::Borrowed(text))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value<'a>, E> {
        self.of_text(Cow::Owned(text.to_owned()))
    }

    fn visit_seq<S: SeqAccess<'a>>(self, _: S) -> Result<Value<'a>, S::Error> {
        Err(S::Error::custom("an unexpected list"))
    }

    fn visit_map<M: MapAccess<'a>>(self, _: M) -> Result<Value<'a>, M::Error> {
        Err(M::Error::custom("an unexpected object"))
    }
}

/// An instant from seconds or, if that were beyond the year 5000, milliseconds.
fn from_epoch(number: i64) -> Option<Time> {
    const SECONDS: i64 = 100_000_000_000;
    let micros = if number.abs() < SECONDS { 1_000_000 } else { 1_000 };
    number.checked_mul(micros).map(Time)
}
