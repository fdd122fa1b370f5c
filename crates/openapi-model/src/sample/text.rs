//! Texts by format, pattern and length.

use regex_syntax::hir::{Class, Hir, HirKind};

use crate::{Conjunction, Limit};

/// A text that the schema allows: the first of `candidates` that it does, or one of its own.
pub(super) fn of(schema: &Conjunction<'_>, candidates: &[&str]) -> Option<String> {
    if let Some(text) = of_format(schema) {
        return Some(text.to_owned());
    }
    let (least, most) = lengths(schema);
    let in_bounds = |text: &str| (least..=most).contains(&text.chars().count());
    if let Some(text) = candidates.iter().find(|text| in_bounds(text) && matches(schema, text)) {
        return Some((*text).to_owned());
    }
    if let Some(pattern) = schema.text("pattern")
        && let Ok(parsed) = regex_syntax::parse(pattern)
    {
        let made = (0..=least.min(256)).map(|more| {
            let mut text = String::new();
            append(&parsed, more, &mut text);
            text
        });
        if let Some(text) = made.into_iter().find(|text| in_bounds(text) && matches(schema, text)) {
            return Some(text);
        }
    }
    let mut text: String = "text".chars().take(most).collect();
    // A bound that nobody means is no reason to fill the memory.
    while text.len() < least.min(1 << 16) {
        text.push('a');
    }
    Some(text)
}

/// Whether format and pattern allow the text. One that cannot be checked allows it.
pub(super) fn fits(schema: &Conjunction<'_>, text: &str) -> bool {
    is_of_format(schema.text("format").unwrap_or_default(), text) && matches(schema, text)
}

fn matches(schema: &Conjunction<'_>, text: &str) -> bool {
    let pattern = schema.text("pattern").map(regex_lite::Regex::new);
    pattern
        .and_then(Result::ok)
        .is_none_or(|pattern| pattern.is_match(text))
}

fn lengths(schema: &Conjunction<'_>) -> (usize, usize) {
    let bounds = schema.bounds();
    let length = |limit: Limit| {
        let fact = bounds.get(&limit)?;
        usize::try_from(fact.value.number.as_u64()?).ok()
    };
    (
        length(Limit::MinLength).unwrap_or(0),
        length(Limit::MaxLength).unwrap_or(usize::MAX),
    )
}

fn of_format(schema: &Conjunction<'_>) -> Option<&'static str> {
    Some(match schema.text("format")? {
        "date-time" => "2026-04-02T10:15:00Z",
        "date" => "2026-04-02",
        "time" => "10:15:00Z",
        "duration" => "PT15M",
        "uuid" => "0b5e6a52-7d1f-4c3a-9b8e-2f4d6c8a0e11",
        "email" | "idn-email" => "robin@mail.example",
        "uri" | "url" | "iri" | "uri-reference" => "https://shop.example/back",
        "hostname" | "idn-hostname" => "api.example",
        "ipv4" => "192.0.2.1",
        "ipv6" => "2001:db8::1",
        "byte" => "dGV4dA==",
        _ => return None,
    })
}

/// By its form alone.
fn is_of_format(format: &str, text: &str) -> bool {
    // A digit for each 9.
    let is_like = |form: &str, text: &str| {
        let mut letters = form.bytes().zip(text.bytes());
        text.len() >= form.len()
            && letters.all(|(form, letter)| match form {
                b'9' => letter.is_ascii_digit(),
                form => form == letter.to_ascii_uppercase(),
            })
    };
    match format {
        "date" => text.len() == 10 && is_like("9999-99-99", text),
        "date-time" => {
            let has_zone = text.ends_with(['Z', 'z']) || text.get(19..).is_some_and(|rest| rest.contains(['+', '-']));
            is_like("9999-99-99T99:99:99", text) && has_zone
        }
        "uuid" => {
            let is_hex = |(at, byte): (usize, u8)| match at {
                8 | 13 | 18 | 23 => byte == b'-',
                _ => byte.is_ascii_hexdigit(),
            };
            text.len() == 36 && text.bytes().enumerate().all(is_hex)
        }
        "email" => text.contains('@'),
        "uri" => text.contains(':'),
        "ipv4" => text.parse::<std::net::Ipv4Addr>().is_ok(),
        "ipv6" => text.parse::<std::net::Ipv6Addr>().is_ok(),
        _ => true,
    }
}

/// Appends what a pattern matches, with `more` repetitions than it needs.
fn append(pattern: &Hir, more: usize, text: &mut String) {
    match pattern.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => text.push_str(&String::from_utf8_lossy(&literal.0)),
        HirKind::Class(class) => text.extend(letter(class)),
        HirKind::Repetition(repetition) => {
            let most = repetition.max.map_or(usize::MAX, |most| most as usize);
            let count = (repetition.min as usize).saturating_add(more).min(most).min(1 << 10);
            (0..count).for_each(|_| append(&repetition.sub, 0, text));
        }
        HirKind::Capture(capture) => append(&capture.sub, more, text),
        HirKind::Concat(parts) => parts.iter().for_each(|part| append(part, more, text)),
        HirKind::Alternation(parts) => parts.iter().take(1).for_each(|part| append(part, more, text)),
    }
}

/// A letter of the class: a digit or a letter of ASCII, if there is one.
fn letter(class: &Class) -> Option<char> {
    let ranges: Vec<(char, char)> = match class {
        Class::Unicode(class) => class
            .ranges()
            .iter()
            .map(|range| (range.start(), range.end()))
            .collect(),
        Class::Bytes(class) => class
            .ranges()
            .iter()
            .map(|range| (range.start().into(), range.end().into()))
            .collect(),
    };
    let has = |letter: &char| ranges.iter().any(|(first, last)| (first..=last).contains(&letter));
    let plain = ('0'..='9')
        .chain('a'..='z')
        .chain('A'..='Z')
        .chain([' ', '-', '.', '_']);
    plain
        .into_iter()
        .find(has)
        .or_else(|| ranges.first().map(|(first, _)| *first))
}
