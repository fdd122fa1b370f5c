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

/// The number of a type in every PostgreSQL.
fn oid(kind: Kind) -> Oid {
    Oid(match kind {
        Kind::Bool => 16,
        Kind::Integer | Kind::Money => 20,
        Kind::Text => 25,
        Kind::Json => 114,
        Kind::Real => 701,
        Kind::Time => 1184,
    })
}

impl Type<Postgres> for Bound<'_> {
    fn type_info() -> PgTypeInfo {
        PgTypeInfo::with_oid(oid(Kind::Text))
    }

    fn compatible(_: &PgTypeInfo) -> bool {
        true
    }
}

impl<'q> Encode<'q, Postgres> for Bound<'_> {
    fn produces(&self) -> Option<PgTypeInfo> {
        Some(PgTypeInfo::with_oid(oid(self.kind)))
    }

    fn encode_by_ref(&self, buffer: &mut PgArgumentBuffer) -> Result<IsNull, Box<dyn Error + Send + Sync>> {
        match &self.value {
            Value::Null => return Ok(IsNull::Yes),
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
        Ok(IsNull::No)
    }
}
