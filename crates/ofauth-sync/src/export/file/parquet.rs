//! Apache Parquet.

use std::fs::File;
use std::io;
use std::sync::Arc;

use parquet::basic::{Compression, LogicalType, Repetition, TimeUnit, Type as PhysicalType};
use parquet::column::writer::ColumnWriter;
use parquet::data_type::ByteArray;
use parquet::errors::ParquetError;
use parquet::file::properties::{EnabledStatistics, WriterProperties};
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::types::{ColumnPath, Type};

use super::{Rows, decimal};
use crate::export::column::Column;
use crate::value::{Kind, Value};

/// Decimal digits of an amount, the most that a 64-bit integer holds for any value.
const PRECISION: i32 = 18;
const SCALE: i32 = 6;
/// One more than the greatest amount, in millionths.
const TOO_LARGE: u64 = 10_u64.pow(PRECISION.unsigned_abs());

/// A group of rows is held in memory until it has so many rows, or bytes of text.
const ROWS: usize = 65_536;
const BYTES: usize = 32 * 1024 * 1024;

pub(super) struct Parquet {
    writer: SerializedFileWriter<File>,
    columns: Vec<Buffer>,
    rows: usize,
    bytes: usize,
}

/// The values of a column in the current group.
struct Buffer {
    name: &'static str,
    values: Values,
    /// For each row, 1 if it has a value; none if all rows have one.
    levels: Option<Vec<i16>>,
}

enum Values {
    Bool(Vec<bool>),
    Integer(Vec<i64>),
    Real(Vec<f64>),
    Text(Vec<ByteArray>),
}

impl Parquet {
    pub(super) fn new(file: File, columns: &[Column]) -> io::Result<Self> {
        let fields = columns.iter().map(|column| field(column).map(Arc::new));
        let fields = fields.collect::<Result<_, _>>().map_err(io_error)?;
        let schema = Type::group_type_builder("row")
            .with_fields(fields)
            .build()
            .map_err(io_error)?;
        let raw = ColumnPath::from("raw");
        let properties = WriterProperties::builder()
            .set_compression(Compression::SNAPPY)
            .set_created_by(concat!("ofauth-sync version ", env!("CARGO_PKG_VERSION")).to_owned())
            // No two items have the same JSON, and nobody looks for one by a range.
            .set_column_dictionary_enabled(raw.clone(), false)
            .set_column_statistics_enabled(raw, EnabledStatistics::None)
            .build();
        let writer = SerializedFileWriter::new(file, Arc::new(schema), Arc::new(properties)).map_err(io_error)?;
        Ok(Self {
            writer,
            columns: columns.iter().map(Buffer::new).collect(),
            rows: 0,
            bytes: 0,
        })
    }

    fn flush(&mut self) -> Result<(), ParquetError> {
        if self.rows == 0 {
            return Ok(());
        }
        (self.rows, self.bytes) = (0, 0);
        let mut group = self.writer.next_row_group()?;
        for column in &mut self.columns {
            let Some(mut writer) = group.next_column()? else { break };
            column.flush(writer.untyped())?;
            writer.close()?;
        }
        group.close()?;
        Ok(())
    }
}

impl Rows for Parquet {
    fn write(&mut self, cells: &[Value<'_>]) -> io::Result<()> {
        for (column, cell) in self.columns.iter_mut().zip(cells) {
            self.bytes += column.push(cell)?;
        }
        self.rows += 1;
        if self.rows >= ROWS || self.bytes >= BYTES {
            self.flush().map_err(io_error)?;
        }
        Ok(())
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        self.flush().map_err(io_error)?;
        let file = self.writer.into_inner().map_err(io_error)?;
        file.sync_all()
    }
}

fn field(column: &Column) -> Result<Type, ParquetError> {
    let (physical, logical) = match column.kind {
        Kind::Bool => (PhysicalType::BOOLEAN, None),
        Kind::Integer => (PhysicalType::INT64, None),
        Kind::Real => (PhysicalType::DOUBLE, None),
        Kind::Text | Kind::Json => (PhysicalType::BYTE_ARRAY, Some(LogicalType::String)),
        Kind::Time => (
            PhysicalType::INT64,
            Some(LogicalType::timestamp(true, TimeUnit::MICROS)),
        ),
        Kind::Money => (PhysicalType::INT64, Some(LogicalType::decimal(SCALE, PRECISION))),
    };
    let repetition = if column.in_key {
        Repetition::REQUIRED
    } else {
        Repetition::OPTIONAL
    };
    let builder = Type::primitive_type_builder(column.name, physical)
        .with_repetition(repetition)
        .with_logical_type(logical);
    match column.kind {
        Kind::Money => builder.with_precision(PRECISION).with_scale(SCALE).build(),
        _ => builder.build(),
    }
}

impl Buffer {
    fn new(column: &Column) -> Self {
        Self {
            name: column.name,
            values: match column.kind {
                Kind::Bool => Values::Bool(Vec::new()),
                Kind::Integer | Kind::Time | Kind::Money => Values::Integer(Vec::new()),
                Kind::Real => Values::Real(Vec::new()),
                Kind::Text | Kind::Json => Values::Text(Vec::new()),
            },
            levels: (!column.in_key).then(Vec::new),
        }
    }

    /// Returns the bytes of its text.
    fn push(&mut self, cell: &Value<'_>) -> io::Result<usize> {
        let mut bytes = 0;
        match (&mut self.values, cell) {
            (_, Value::Null) if self.levels.is_some() => {}
            (Values::Bool(values), Value::Bool(value)) => values.push(*value),
            (Values::Integer(values), Value::Integer(number)) => values.push(*number),
            (Values::Integer(values), Value::Time(time)) => values.push(time.0),
            (Values::Integer(_), Value::Money(money)) if money.0.unsigned_abs() >= TOO_LARGE => {
                return Err(io::Error::other(format!(
                    "the column `{}` has {}, expected less than {} units",
                    self.name,
                    decimal(*money),
                    TOO_LARGE / 1_000_000
                )));
            }
            (Values::Integer(values), Value::Money(money)) => values.push(money.0),
            (Values::Real(values), Value::Real(number)) => values.push(*number),
            (Values::Text(values), Value::Text(text) | Value::Json(text)) => {
                bytes = text.len();
                values.push(ByteArray::from(text.as_bytes().to_vec()));
            }
            (_, other) => {
                let message = format!("the column `{}` has {other:?}, expected another type", self.name);
                return Err(io::Error::other(message));
            }
        }
        if let Some(levels) = &mut self.levels {
            levels.push(i16::from(!cell.is_null()));
        }
        Ok(bytes)
    }

    fn flush(&mut self, writer: &mut ColumnWriter<'_>) -> Result<(), ParquetError> {
        let levels = self.levels.as_deref();
        match (&mut self.values, writer) {
            (Values::Bool(values), ColumnWriter::BoolColumnWriter(writer)) => {
                writer.write_batch(values, levels, None)?;
                values.clear();
            }
            (Values::Integer(values), ColumnWriter::Int64ColumnWriter(writer)) => {
                writer.write_batch(values, levels, None)?;
                values.clear();
            }
            (Values::Real(values), ColumnWriter::DoubleColumnWriter(writer)) => {
                writer.write_batch(values, levels, None)?;
                values.clear();
            }
            (Values::Text(values), ColumnWriter::ByteArrayColumnWriter(writer)) => {
                writer.write_batch(values, levels, None)?;
                values.clear();
            }
            _ => {
                return Err(ParquetError::General(format!(
                    "the column `{}` has another type",
                    self.name
                )));
            }
        }
        if let Some(levels) = &mut self.levels {
            levels.clear();
        }
        Ok(())
    }
}

fn io_error(error: ParquetError) -> io::Error {
    match error {
        ParquetError::External(error) => match error.downcast::<io::Error>() {
            Ok(error) => *error,
            Err(error) => io::Error::other(error),
        },
        error => io::Error::other(error),
    }
}
