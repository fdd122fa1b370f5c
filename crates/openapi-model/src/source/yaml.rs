//! YAML 1.2, by the scanner of `granit-parser`, and its core schema: which scalars are texts, and which are not.

use granit_parser::{Event, Marker, Parser, ScalarStyle, Span, Tag};
use serde_json::{Number, Value};

use super::composer::{Composer, Container, Scalar};
use super::{Fault, MAX_DEPTH, Read};

pub(super) fn read(text: &str) -> Result<Read, Vec<Fault>> {
    // The composer counts levels instead, and reports the position at which the limit was exceeded.
    let options = granit_parser::options! {
        emit_comments: false,
        flow_nesting_limit: MAX_DEPTH + 1,
        block_nesting_limit: MAX_DEPTH + 1,
    };
    let mut composer = Composer::default();
    for next in Parser::new_from_str_with_options(text, options) {
        let taken = match next {
            Ok((event, span)) => take(&mut composer, event, span),
            Err(error) => {
                let offset = offset(*error.marker());
                Err(composer.fault(offset, error.info(), "YAML or JSON"))
            }
        };
        if let Err(fault) = taken {
            return Err(composer.fail(fault));
        }
    }
    composer.finish()
}

fn take(composer: &mut Composer, event: Event<'_>, span: Span) -> Result<(), Fault> {
    let start = offset(span.start);
    match event {
        Event::MappingStart(_, anchor, tag) => {
            collection(composer, tag.as_deref(), "map", start)?;
            composer.open(Container::Object, start, anchor)
        }
        Event::SequenceStart(_, anchor, tag) => {
            collection(composer, tag.as_deref(), "seq", start)?;
            composer.open(Container::Array, start, anchor)
        }
        Event::MappingEnd | Event::SequenceEnd => composer.close(start),
        Event::Alias(anchor) => composer.alias(anchor, start),
        Event::Scalar(text, style, anchor, tag) => {
            let plain = style == ScalarStyle::Plain && tag.is_none();
            let value = value(&text, style, tag.as_deref());
            let value = value.map_err(|(found, expected)| composer.fault(start, found, expected))?;
            composer.scalar(Scalar { value, text, plain }, start, anchor)
        }
        Event::DocumentStart(..) if composer.has_root() => {
            Err(composer.fault(start, "a second YAML document", "one document"))
        }
        _ => Ok(()),
    }
}

fn offset(marker: Marker) -> usize {
    marker.byte_offset().unwrap_or(marker.index())
}

fn collection(composer: &Composer, tag: Option<&Tag>, expected: &str, start: usize) -> Result<(), Fault> {
    match tag {
        Some(tag) if tag.core_suffix() != Some(expected) => {
            Err(composer.fault(start, format!("the tag `{}`", tag.original()), "a value without a tag"))
        }
        _ => Ok(()),
    }
}

/// The value of a scalar, or what was found and expected.
fn value(text: &str, style: ScalarStyle, tag: Option<&Tag>) -> Result<Value, (String, &'static str)> {
    if let Some(tag) = tag {
        let found = || format!("the tag `{}` on `{text}`", tag.original());
        // A lone `!` marks a text.
        let core = tag.core_suffix().or((tag.original() == "!").then_some("str"));
        let resolved = match core {
            Some("str") => return Ok(Value::String(text.to_owned())),
            Some("null" | "bool" | "int" | "float") => plain(text),
            _ => return Err((found(), "a value without a tag")),
        };
        return match (core, resolved) {
            (Some("null"), Ok(value @ Value::Null))
            | (Some("bool"), Ok(value @ Value::Bool(_)))
            | (Some("int" | "float"), Ok(value @ Value::Number(_))) => Ok(value),
            _ => Err((found(), "a value of that type")),
        };
    }
    match style {
        ScalarStyle::Plain => plain(text),
        _ => Ok(Value::String(text.to_owned())),
    }
}

/// Whether a scalar without quotes is a text.
pub(crate) fn is_text(text: &str) -> bool {
    matches!(plain(text), Ok(Value::String(_)))
}

/// The core schema (YAML 1.2.2, 10.3.2), in which `yes` and `no` are texts.
fn plain(text: &str) -> Result<Value, (String, &'static str)> {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Ok(Value::Null),
        "true" | "True" | "TRUE" => return Ok(Value::Bool(true)),
        "false" | "False" | "FALSE" => return Ok(Value::Bool(false)),
        _ => {}
    }
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    if matches!(unsigned, ".inf" | ".Inf" | ".INF") || matches!(text, ".nan" | ".NaN" | ".NAN") {
        return Err((format!("`{text}`"), "a number that JSON can hold"));
    }
    if !unsigned.starts_with(|first: char| first.is_ascii_digit() || first == '.') {
        return Ok(Value::String(text.to_owned()));
    }
    match number(text, unsigned) {
        Some(number) => number
            .map(Value::Number)
            .ok_or_else(|| (format!("`{text}`"), "a number that JSON can hold")),
        None => Ok(Value::String(text.to_owned())),
    }
}

/// The number that a text denotes, if any; the inner `None` when JSON cannot represent it.
fn number(text: &str, unsigned: &str) -> Option<Option<Number>> {
    for (prefix, radix) in [("0x", 16), ("0o", 8)] {
        if let Some(digits) = text.strip_prefix(prefix).filter(|digits| is_word(digits, radix)) {
            return Some(u64::from_str_radix(digits, radix).ok().map(Number::from));
        }
    }
    let whole = !unsigned.is_empty() && unsigned.bytes().all(|byte| byte.is_ascii_digit());
    if !whole && !is_decimal(unsigned) {
        return None;
    }
    let text = text.strip_prefix('+').unwrap_or(text);
    if whole {
        if let Ok(number) = text.parse::<u64>() {
            return Some(Some(number.into()));
        }
        if let Ok(number) = text.parse::<i64>() {
            return Some(Some(number.into()));
        }
    }
    Some(text.parse().ok().and_then(Number::from_f64))
}

fn is_word(digits: &str, radix: u32) -> bool {
    !digits.is_empty() && digits.chars().all(|digit| digit.is_digit(radix))
}

/// `( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`
fn is_decimal(text: &str) -> bool {
    let (digits, exponent) = match text.split_once(['e', 'E']) {
        Some((digits, exponent)) => (digits, Some(exponent)),
        None => (text, None),
    };
    let (whole, fraction) = match digits.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (digits, None),
    };
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let fraction_holds = fraction.is_none_or(all_digits);
    let some = !whole.is_empty() || fraction.is_some_and(|fraction| !fraction.is_empty());
    let exponent_holds = exponent.is_none_or(|exponent| {
        let digits = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
        !digits.is_empty() && all_digits(digits)
    });
    all_digits(whole) && fraction_holds && some && exponent_holds
}
