//! Values as PostgreSQL stores them.

use std::error::Error;

use sqlx::encode::{Encode, IsNull};
use sqlx::postgres::types::Oid;
use sqlx::postgres::{PgArgumentBuffer, PgTypeInfo, Postgres};
use sqlx::types::Type;

use crate::value::{Kind, Time, Value};

/// Microseconds from 1970 to 2000, where PostgreSQL begins to count.
const EPOCH: i64 = 946_684_800_000_000;

/// A value of a column, whose type it has even if it is null.
#[derive(Debug)]
pub(super) struct Bound<'a> {
    value: Value<'a>,
    kind: Kind,
}

impl<'a> Bound<'a> {
    pub(super) fn new(value: Value<'a>, kind: Kind) -> Self {
        Self { value, kind }
    }

    pub(super) fn integer(number: i64) -> Self {
        Self::new(Value::Integer(number), Kind::Integer)
    }

    pub(super) fn time(time: Time) -> Self {
        Self::new(Value::Time(time), Kind::Time)
    }
}

/// The numbers of a type and of its array in every PostgreSQL.
fn oids(kind: Kind) -> (Oid, Oid) {
    let (value, list) = match kind {
        Kind::Bool => (16, 1000),
        Kind::Integer | Kind::Money => (20, 1016),
        Kind::Text => (25, 1009),
        Kind::Json => (114, 199),
        Kind::Real => (701, 1022),
        Kind::Time => (1184, 1185),
    };
    (Oid(value), Oid(list))
}

impl Type<Postgres> for Bound<'_> {
    fn type_info() -> PgTypeInfo {
        PgTypeInfo::with_oid(oids(Kind::Text).0)
    }

    fn compatible(_: &PgTypeInfo) -> bool {
        true
    }
}

impl<'q> Encode<'q, Postgres> for Bound<'_> {
    fn produces(&self) -> Option<PgTypeInfo> {
        Some(PgTypeInfo::with_oid(oids(self.kind).0))
    }

    fn encode_by_ref(&self, buffer: &mut PgArgumentBuffer) -> Result<IsNull, Box<dyn Error + Send + Sync>> {
        Ok(encode(&self.value, buffer))
    }
}

fn encode(value: &Value<'_>, buffer: &mut PgArgumentBuffer) -> IsNull {
    match value {
        Value::Null => return IsNull::Yes,
        Value::Bool(value) => buffer.push(u8::from(*value)),
        Value::Integer(value) => buffer.extend_from_slice(&value.to_be_bytes()),
        Value::Money(money) => buffer.extend_from_slice(&money.0.to_be_bytes()),
        Value::Real(value) => buffer.extend_from_slice(&value.to_be_bytes()),
        Value::Time(time) => buffer.extend_from_slice(&time.0.saturating_sub(EPOCH).to_be_bytes()),
        // PostgreSQL has no text with this character.
        Value::Text(text) if text.contains('\0') => {
            buffer.extend_from_slice(text.replace('\0', "\u{fffd}").as_bytes());
        }
        Value::Text(text) | Value::Json(text) => buffer.extend_from_slice(text.as_bytes()),
    }
    IsNull::No
}

/// The values of a column in several rows, as an array.
#[derive(Debug)]
pub(super) struct BoundList<'a> {
    values: Vec<Value<'a>>,
    kind: Kind,
}

impl<'a> BoundList<'a> {
    pub(super) fn new(values: Vec<Value<'a>>, kind: Kind) -> Self {
        Self { values, kind }
    }
}

impl Type<Postgres> for BoundList<'_> {
    fn type_info() -> PgTypeInfo {
        PgTypeInfo::with_oid(oids(Kind::Text).1)
    }

    fn compatible(_: &PgTypeInfo) -> bool {
        true
    }
}

impl<'q> Encode<'q, Postgres> for BoundList<'_> {
    fn produces(&self) -> Option<PgTypeInfo> {
        Some(PgTypeInfo::with_oid(oids(self.kind).1))
    }

    /// The binary format of an array: dimensions, whether it has nulls, the type, length and first index, then each value after its length.
    fn encode_by_ref(&self, buffer: &mut PgArgumentBuffer) -> Result<IsNull, Box<dyn Error + Send + Sync>> {
        const NULL: i32 = -1;
        let has_nulls = self.values.iter().any(Value::is_null);
        buffer.extend_from_slice(&1_i32.to_be_bytes());
        buffer.extend_from_slice(&i32::from(has_nulls).to_be_bytes());
        buffer.extend_from_slice(&oids(self.kind).0.0.to_be_bytes());
        buffer.extend_from_slice(&i32::try_from(self.values.len())?.to_be_bytes());
        buffer.extend_from_slice(&1_i32.to_be_bytes());
        for value in &self.values {
            let start = buffer.len();
            buffer.extend_from_slice(&NULL.to_be_bytes());
            if let IsNull::No = encode(value, buffer) {
                let length = i32::try_from(buffer.len() - start - size_of::<i32>())?;
                buffer[start..start + size_of::<i32>()].copy_from_slice(&length.to_be_bytes());
            }
        }
        Ok(IsNull::No)
    }
}
