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

fn encode(value: &Value<'_>, buffer: &mut Vec<u8>) -> IsNull {
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
#[derive(Clone, Debug)]
pub(super) struct Array {
    kind: Kind,
    length: usize,
    has_nulls: bool,
    /// The values in the binary format of an array: each after its length.
    values: Vec<u8>,
}

impl Array {
    pub(super) fn new(kind: Kind) -> Self {
        Self {
            kind,
            length: 0,
            has_nulls: false,
            values: Vec::new(),
        }
    }

    pub(super) fn push(&mut self, value: &Value<'_>) {
        const NULL: i32 = -1;
        let start = self.values.len();
        self.values.extend_from_slice(&NULL.to_be_bytes());
        self.length += 1;
        match encode(value, &mut self.values) {
            IsNull::Yes => self.has_nulls = true,
            IsNull::No => {
                let length = self.values.len() - start - size_of::<i32>();
                // An array of so many bytes is not sent at all.
                let length = i32::try_from(length).unwrap_or(i32::MAX);
                self.values[start..start + size_of::<i32>()].copy_from_slice(&length.to_be_bytes());
            }
        }
    }

    /// Adds the values of another of this kind.
    pub(super) fn append(&mut self, other: &Self) {
        self.length += other.length;
        self.has_nulls |= other.has_nulls;
        self.values.extend_from_slice(&other.values);
    }
}

impl Type<Postgres> for &Array {
    fn type_info() -> PgTypeInfo {
        PgTypeInfo::with_oid(oids(Kind::Text).1)
    }

    fn compatible(_: &PgTypeInfo) -> bool {
        true
    }
}

impl<'q> Encode<'q, Postgres> for &Array {
    fn produces(&self) -> Option<PgTypeInfo> {
        Some(PgTypeInfo::with_oid(oids(self.kind).1))
    }

    /// Before the values: the number of dimensions, whether there are nulls, the type, the length and the first index.
    fn encode_by_ref(&self, buffer: &mut PgArgumentBuffer) -> Result<IsNull, Box<dyn Error + Send + Sync>> {
        buffer.extend_from_slice(&1_i32.to_be_bytes());
        buffer.extend_from_slice(&i32::from(self.has_nulls).to_be_bytes());
        buffer.extend_from_slice(&oids(self.kind).0.0.to_be_bytes());
        buffer.extend_from_slice(&i32::try_from(self.length)?.to_be_bytes());
        buffer.extend_from_slice(&1_i32.to_be_bytes());
        buffer.extend_from_slice(&self.values);
        Ok(IsNull::No)
    }
}
