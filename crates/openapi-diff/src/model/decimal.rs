//! Numbers as they stand in a document, compared exactly.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use serde_json::{Number, Value};

/// A decimal number of any length: `1`, `1.0` and `10e-1` are one.
#[derive(Clone, Debug)]
pub(crate) struct Decimal {
    negative: bool,
    /// Without zeros at either end; none for zero.
    digits: String,
    /// The power of ten that the digits are multiplied by.
    exponent: i64,
    /// As it stands in the document.
    text: String,
}

impl Decimal {
    pub(crate) fn read(number: &Number) -> Self {
        Self::parse(&number.to_string())
    }

    /// Takes what JSON takes for a number.
    fn parse(text: &str) -> Self {
        let (negative, unsigned) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits = format!("{whole}{fraction}");
        let kept = digits.trim_end_matches('0');
        // An exponent that is out of range stands for a number that is larger, or smaller, than any other.
        let exponent = exponent.parse::<i64>().unwrap_or_else(|_| {
            if exponent.starts_with('-') {
                i64::from(i32::MIN)
            } else {
                i64::from(i32::MAX)
            }
        });
        let moved = length(&digits) - length(kept) - length(fraction);
        let significant = kept.trim_start_matches('0');
        let zero = significant.is_empty();
        Self {
            negative: negative && !zero,
            digits: significant.to_owned(),
            exponent: if zero { 0 } else { exponent.saturating_add(moved) },
            text: text.to_owned(),
        }
    }

    pub(crate) fn is_whole(&self) -> bool {
        self.exponent >= 0
    }

    pub(crate) fn is_positive(&self) -> bool {
        !self.negative && !self.digits.is_empty()
    }

    /// The next whole number in a direction, of a whole number that is not too long to count with.
    pub(crate) fn next(&self, step: i128) -> Option<Self> {
        let next = self.scaled(0)?.checked_add(step)?;
        Some(Self::parse(&next.to_string()))
    }

    /// Whether this is `other` taken a whole number of times; none where the numbers are too long to tell.
    pub(crate) fn is_multiple_of(&self, other: &Self) -> Option<bool> {
        if self == other {
            return Some(true);
        }
        let unit = self.exponent.min(other.exponent);
        let (this, other) = (self.scaled(unit)?, other.scaled(unit)?);
        Some(other != 0 && this % other == 0)
    }

    /// How many times ten to the power of `unit` it is.
    fn scaled(&self, unit: i64) -> Option<i128> {
        if self.digits.is_empty() {
            return Some(0);
        }
        let zeros = u32::try_from(self.exponent.checked_sub(unit)?).ok()?;
        let magnitude = self
            .digits
            .parse::<i128>()
            .ok()?
            .checked_mul(10_i128.checked_pow(zeros)?)?;
        Some(if self.negative { -magnitude } else { magnitude })
    }

    /// The number in one spelling.
    pub(crate) fn canonical(&self) -> String {
        let sign = if self.negative { "-" } else { "" };
        match (self.digits.as_str(), self.exponent) {
            ("", _) => "0".to_owned(),
            (digits, 0) => format!("{sign}{digits}"),
            (digits, zeros @ 1..=20) => {
                let zeros = "0".repeat(usize::try_from(zeros).unwrap_or_default());
                format!("{sign}{digits}{zeros}")
            }
            (digits, exponent) => format!("{sign}{digits}e{exponent}"),
        }
    }
}

fn length(text: &str) -> i64 {
    i64::try_from(text.len()).unwrap_or(i64::MAX)
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let sign = |number: &Self| match (number.digits.is_empty(), number.negative) {
            (true, _) => 0,
            (false, true) => -1,
            (false, false) => 1,
        };
        let magnitude = |number: &Self| number.exponent.saturating_add(length(&number.digits));
        sign(self).cmp(&sign(other)).then_with(|| {
            // Digits begin with the highest: those of one magnitude are ordered as texts are.
            let order = magnitude(self)
                .cmp(&magnitude(other))
                .then_with(|| self.digits.cmp(&other.digits));
            if self.negative { order.reverse() } else { order }
        })
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Decimal {}

impl Hash for Decimal {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.negative, &self.digits, self.exponent).hash(state);
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// A value in one spelling: numbers by what they are worth, members by name.
pub(crate) fn canonical(value: &Value) -> String {
    let joined = |parts: Vec<String>| parts.join(",");
    match value {
        Value::Number(number) => Decimal::read(number).canonical(),
        Value::Array(elements) => format!("[{}]", joined(elements.iter().map(canonical).collect())),
        Value::Object(members) => {
            let mut members: Vec<String> = members
                .iter()
                .map(|(name, inner)| format!("{}:{}", Value::from(name.as_str()), canonical(inner)))
                .collect();
            members.sort();
            format!("{{{}}}", joined(members))
        }
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        Decimal::parse(text)
    }

    #[test]
    fn are_one_however_they_are_spelt() {
        for (left, right) in [
            ("1", "1.0"),
            ("100", "1e2"),
            ("0.5", "5e-1"),
            ("0", "-0.0"),
            ("-1.50", "-15E-1"),
        ] {
            assert_eq!(decimal(left), decimal(right));
            assert_eq!(decimal(left).canonical(), decimal(right).canonical());
        }
    }

    #[test]
    fn are_ordered_exactly() {
        let ordered = [
            "-9007199254740993",
            "-9007199254740992",
            "-1.5",
            "-0.1",
            "0",
            "0.1",
            "0.3",
            "1",
            "1.5",
            "9",
            "10",
            "9007199254740992",
            "9007199254740993",
            "18446744073709551615",
            "1e30",
            "1e99999999999999999999",
        ];
        for pair in ordered.windows(2) {
            let [left, right] = pair else { continue };
            assert!(decimal(left) < decimal(right), "{left} {right}");
        }
    }

    #[test]
    fn divide() {
        for (number, divisor, expected) in [
            ("0.3", "0.1", Some(true)),
            ("0.1", "0.3", Some(false)),
            ("6", "4", Some(false)),
            ("6", "1.5", Some(true)),
            ("6", "0", Some(false)),
            ("1e300", "3", None),
        ] {
            assert_eq!(
                decimal(number).is_multiple_of(&decimal(divisor)),
                expected,
                "{number} {divisor}"
            );
        }
    }

    #[test]
    fn values_have_one_spelling() {
        let spelt = |text: &str| canonical(&serde_json::from_str(text).unwrap());
        assert_eq!(spelt(r#"{"b":[1.0],"a":"1"}"#), spelt(r#"{"a":"1","b":[1]}"#));
        assert_ne!(spelt("1"), spelt("\"1\""));
    }
}
