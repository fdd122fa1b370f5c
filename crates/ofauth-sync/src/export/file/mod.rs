//! Files of each format.

mod csv;
mod ndjson;
mod parquet;

use std::fs::File;
use std::io;
use std::path::Path;

use super::Format;
use super::column::Column;
use crate::value::{Money, Value};

/// A file that is being written.
pub(super) trait Rows: Send {
    /// Writes a row: a value for each column.
    fn write(&mut self, cells: &[Value<'_>]) -> io::Result<()>;

    /// Completes the file, on the disk.
    fn finish(self: Box<Self>) -> io::Result<()>;
}

/// How files are written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Writing {
    pub(super) format: Format,
    pub(super) csv_text: Option<fn(String) -> String>,
}

impl Writing {
    pub(super) fn create(self, path: &Path, columns: &[Column]) -> io::Result<Box<dyn Rows>> {
        let file = File::create(path)?;
        Ok(match self.format {
            Format::Parquet => Box::new(parquet::Parquet::new(file, columns)?),
            Format::Csv => Box::new(csv::Csv::new(file, columns, self.csv_text)?),
            Format::Ndjson => Box::new(ndjson::Ndjson::new(file, columns)),
        })
    }
}

/// An amount in units of its currency, with at least two decimals: 4.99, 0.998, -12.10.
fn decimal(money: Money) -> String {
    let unit = Money::UNIT.unsigned_abs();
    let sign = if money.0 < 0 { "-" } else { "" };
    let (units, millionths) = (money.0.unsigned_abs() / unit, money.0.unsigned_abs() % unit);
    let decimals = format!("{millionths:06}");
    let (cents, rest) = decimals.split_at(2);
    format!("{sign}{units}.{cents}{}", rest.trim_end_matches('0'))
}

#[cfg(test)]
mod tests {
    use super::decimal;
    use crate::value::Money;

    #[test]
    fn amounts_are_exact() {
        for (millionths, text) in [
            (4_990_000, "4.99"),
            (998_000, "0.998"),
            (-12_100_000, "-12.10"),
            (1, "0.000001"),
            (0, "0.00"),
            (65_000_000, "65.00"),
            (i64::MIN, "-9223372036854.775808"),
        ] {
            assert_eq!(decimal(Money(millionths)), text);
        }
    }
}
