//! Values as SQLite stores them.

use rusqlite::ToSql;
use rusqlite::types::{ToSqlOutput, ValueRef};

use crate::value::Value;

/// A value that is bound to a parameter. Times are texts.
pub(super) struct Bound<'a>(pub(super) &'a Value<'a>);

impl ToSql for Bound<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self.0 {
            Value::Null => ValueRef::Null,
            Value::Bool(value) => ValueRef::Integer((*value).into()),
            Value::Integer(value) => ValueRef::Integer(*value),
            Value::Real(value) => ValueRef::Real(*value),
            Value::Text(text) | Value::Json(text) => ValueRef::Text(text.as_bytes()),
            Value::Time(time) => return Ok(ToSqlOutput::from(time.to_string())),
            Value::Money(money) => ValueRef::Integer(money.0),
        }))
    }
}
