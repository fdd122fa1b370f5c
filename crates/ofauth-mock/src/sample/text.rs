//! Strings by their format, pattern and meaning.

use std::fmt::Write as _;

use serde_json::Value;

use super::context::Context;
use super::meaning::Meaning;
use super::number;
use super::seeded_rng::SeededRng;
use crate::contract::{Schema, fits};

const FIRST_NAMES: [&str; 10] = [
    "Robin", "Noel", "Sascha", "Jo", "Casey", "Alex", "Kim", "Morgan", "Sam", "Toni",
];

const SENTENCES: [&str; 6] = [
    "The schedule for next week is ready.",
    "Thank you for the quick answer.",
    "The invoice is attached.",
    "Open points: none.",
    "See you at the meeting.",
    "Version 2 of the draft.",
];

const WORDS: [&str; 6] = ["alpha", "bravo", "charlie", "delta", "echo", "foxtrot"];

/// A string that is valid by its schema.
pub(super) fn make(base_url: &str, schema: Schema, context: &Context<'_>) -> String {
    let mut text = plausible(base_url, schema, context);
    let matches = |text: &String| fits(schema, &Value::from(text.as_str()));
    if schema.text("pattern").is_some() && !matches(&text) {
        // Of the string forms of the API, the intended one.
        let hexadecimal = format!("{:016x}", context.rng.number());
        let candidates = [
            number::id(context).to_string(),
            format!("upload:{}", uuid(context.rng)),
            uuid(context.rng),
            format!("app_{hexadecimal}"),
            format!("conn_{hexadecimal}"),
            format!("cs_{hexadecimal}"),
            iso(context),
            iso(context).chars().take(10).collect(),
            hexadecimal,
            address(base_url, context),
        ];
        if let Some(fitting) = candidates.into_iter().find(matches) {
            text = fitting;
        }
    }
    if let Some(longest) = schema.count("maxLength") {
        text = text.chars().take(longest).collect();
    }
    while text.chars().count() < schema.count("minLength").unwrap_or(0) {
        text.push('a');
    }
    text
}

fn plausible(base_url: &str, schema: Schema, context: &Context<'_>) -> String {
    match schema.text("format") {
        Some("date-time") => return iso(context),
        Some("date") => return iso(context).chars().take(10).collect(),
        Some("uri" | "url") => return address(base_url, context),
        Some("email") => return email(context),
        Some("uuid") => return uuid(context.rng),
        _ => {}
    }
    match context.around.name() {
        "Timestamp" | "DateTime" => return timestamp(context),
        "SignedUrl" | "Url" => return address(base_url, context),
        _ => {}
    }
    let random = context.rng.number();
    let pick = |from: &'static [&'static str]| from.get(random as usize % from.len()).copied().unwrap_or_default();
    match Meaning::of(context.name) {
        Meaning::Id if context.name == "mediaUploadId" => format!("upload:{}", uuid(context.rng)),
        Meaning::Id => number::id(context).to_string(),
        Meaning::Timestamp => timestamp(context),
        Meaning::Address => address(base_url, context),
        Meaning::PersonName => format!("{} Example", pick(&FIRST_NAMES)),
        Meaning::UserName => format!("{}_example_{}", pick(&FIRST_NAMES).to_lowercase(), random % 1000),
        Meaning::Email => email(context),
        Meaning::Currency => "USD".to_owned(),
        Meaning::Country => "CH".to_owned(),
        Meaning::Sentence => pick(&SENTENCES).to_owned(),
        // A number as a string.
        Meaning::Amount | Meaning::Count | Meaning::Percent | Meaning::Bytes | Meaning::Pixels | Meaning::Days => {
            (random % 200).to_string()
        }
        Meaning::Seconds | Meaning::Word | Meaning::Unclear => pick(&WORDS).to_owned(),
    }
}

/// A timestamp in the platform's format: ISO 8601, or seconds with decimals if the name says that it is precise.
fn timestamp(context: &Context<'_>) -> String {
    if context.name.ends_with("Precise") {
        return format!("{}.000000", number::timestamp(context));
    }
    iso(context)
}

fn iso(context: &Context<'_>) -> String {
    let timestamp = jiff::Timestamp::from_second(number::timestamp(context)).unwrap_or(jiff::Timestamp::MAX);
    timestamp.display_with_offset(jiff::tz::Offset::UTC).to_string()
}

/// A URL that looks signed, on this server.
fn address(base_url: &str, context: &Context<'_>) -> String {
    let random = context.rng.number();
    format!(
        "{base_url}/files/{:08x}?expires=1798761600&signature={random:016x}",
        random >> 32
    )
}

fn email(context: &Context<'_>) -> String {
    format!("user{}@mail.example", context.rng.number() % 1000)
}

pub(super) fn uuid(rng: SeededRng) -> String {
    let (first, second) = (rng.number(), rng.of("uuid").number());
    let hexadecimal = format!("{first:016x}{second:016x}");
    let mut uuid = String::with_capacity(36);
    for (index, digit) in hexadecimal.chars().enumerate() {
        if matches!(index, 8 | 12 | 16 | 20) {
            uuid.push('-');
        }
        // Version 4, variant 1.
        let digit = match index {
            12 => '4',
            16 => 'a',
            _ => digit,
        };
        // Writing to a String cannot fail.
        let _ = uuid.write_char(digit);
    }
    uuid
}
