//! Reads the columns of an item from its JSON, in one pass.

mod plan;
mod seeds;

use std::borrow::Cow;
use std::fmt;

use serde::de::DeserializeSeed;

pub(crate) use self::plan::Plan;
use self::seeds::{Lenient, ObjectSeed};
use crate::row::Row;
use crate::table::{Source, Table};
use crate::value::{Kind, Value};

/// An item and its parts.
#[derive(Debug)]
pub(crate) struct Extracted<'a> {
    pub(crate) row: Row<'a>,
    /// The rows of the parts, by table in the order of the stream.
    pub(crate) parts: Vec<Row<'a>>,
    /// Fields that the contract does not have.
    pub(crate) unknown: Vec<String>,
}

/// Why an item is a dead letter. It names the field, not the value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Unreadable(String);

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Plan {
    /// The rows of an item. `partition` names the list that it was in, and `position` is its index there.
    pub(crate) fn extract<'a>(
        &self,
        raw: &'a str,
        partition: &str,
        position: i64,
    ) -> Result<Extracted<'a>, Unreadable> {
        let mut sink = Sink {
            values: vec![Value::Null; self.table.columns.len()],
            parts: Vec::new(),
            unknown: Vec::new(),
            failed: None,
        };
        let mut json = serde_json::Deserializer::from_str(raw);
        let object = ObjectSeed {
            nodes: &self.nodes,
            sink: &mut sink,
            report: self.reports.then_some(""),
        };
        let read = if self.reports {
            object.deserialize(&mut json)
        } else {
            // The contract says nothing of such items.
            Lenient(object).deserialize(&mut json)
        };
        // The page was only split into items.
        if let Err(error) = read.and_then(|()| json.end()) {
            return Err(unreadable(sink.failed.as_ref(), &error));
        }
        let Sink {
            mut values,
            parts,
            unknown,
            ..
        } = sink;
        fill(self.table, &mut values, |source| match source {
            Source::Partition => partition_value(self.table, partition),
            Source::Position => Value::Integer(position),
            _ => Value::Null,
        })
        .map_err(|name| missing(name, None))?;
        let mut rows = Vec::with_capacity(parts.len());
        for part in parts {
            let declared = &self.parts[part.plan];
            let mut part_values = part.values;
            fill(declared.table, &mut part_values, |source| match source {
                Source::Parent(name) => self.table.position(name).map_or(Value::Null, |at| values[at].clone()),
                Source::Position => i64::try_from(part.position).map_or(Value::Null, Value::Integer),
                _ => Value::Null,
            })
            .map_err(|name| missing(name, Some((declared.path, part.position))))?;
            rows.push(Row {
                table: declared.table,
                values: part_values,
                raw: None,
            });
        }
        Ok(Extracted {
            row: Row {
                table: self.table,
                values,
                raw: self.table.has_raw.then_some(raw),
            },
            parts: rows,
            unknown,
        })
    }
}

/// Sets the values that are not fields. Returns the path of a required field without a value.
fn fill<'a>(
    table: &'static Table,
    values: &mut [Value<'a>],
    inherited: impl Fn(Source) -> Value<'a>,
) -> Result<(), &'static str> {
    for (column, value) in table.columns.iter().zip(values) {
        match column.source {
            Source::Field(path) if value.is_null() => {
                if column.required {
                    return Err(path);
                }
                // Null is not equal to null, so it cannot be part of a key.
                if column.kind == Kind::Text && table.key.contains(&column.name) {
                    *value = Value::Text(Cow::Borrowed(""));
                }
            }
            Source::Field(_) => {}
            other => {
                *value = inherited(other);
                if value.is_null() {
                    return Err(column.name);
                }
            }
        }
    }
    Ok(())
}

fn partition_value(table: &Table, partition: &str) -> Value<'static> {
    let of_partition = |column: &&crate::table::Column| column.source == Source::Partition;
    match table.columns.iter().find(of_partition).map(|column| column.kind) {
        Some(Kind::Integer) => partition.parse().map_or(Value::Null, Value::Integer),
        _ => Value::Text(Cow::Owned(partition.to_owned())),
    }
}

fn missing(name: &str, part: Option<(&str, usize)>) -> Unreadable {
    Unreadable(match part {
        Some((path, position)) => format!("the field `{path}[{position}].{name}` is missing or null"),
        None => format!("the field `{name}` is missing or null"),
    })
}

fn unreadable(failed: Option<&Failed>, error: &serde_json::Error) -> Unreadable {
    Unreadable(match failed {
        Some(Failed {
            path,
            part: Some((list, position)),
            expected,
        }) => format!("the field `{list}[{position}].{path}` is not {expected}"),
        Some(Failed { path, expected, .. }) => format!("the field `{path}` is not {expected}"),
        None if error.is_syntax() || error.is_eof() => {
            format!("it is not JSON at line {}, column {}", error.line(), error.column())
        }
        None => "it is not a JSON object".to_owned(),
    })
}

/// Where the values go.
struct Sink<'a> {
    values: Vec<Value<'a>>,
    parts: Vec<PartValues<'a>>,
    unknown: Vec<String>,
    failed: Option<Failed>,
}

struct PartValues<'a> {
    /// The index of the part among [`Plan::parts`].
    plan: usize,
    position: usize,
    values: Vec<Value<'a>>,
}

/// The field that could not be read.
struct Failed {
    path: &'static str,
    part: Option<(&'static str, usize)>,
    expected: &'static str,
}
