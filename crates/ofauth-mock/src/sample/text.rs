//! Texts by their format, pattern and meaning.

use std::fmt::Write as _;

use serde_json::Value;

use super::context::Spot;
use super::meaning::Meaning;
use super::number;
use super::seeded_rng::Chance;
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

/// A text that fits its schema.
pub(super) fn make(base_url: &str, schema: Schema, spot: &Spot<'_>) -> String {
    let mut text = plausible(base_url, schema, spot);
    let matches = |text: &String| fits(schema, &Value::from(text.as_str()));
    if schema.text("pattern").is_some() && !matches(&text) {
        // Of the forms that texts of the API take, the one that is meant.
        let hexadecimal = format!("{:016x}", spot.chance.number());
        let candidates = [
            number::id(spot).to_string(),
            format!("upload:{}", uuid(spot.chance)),
            uuid(spot.chance),
            format!("app_{hexadecimal}"),
            format!("conn_{hexadecimal}"),
            format!("cs_{hexadecimal}"),
            iso(spot),
            iso(spot).chars().take(10).collect(),
            hexadecimal,
            address(base_url, spot),
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

fn plausible(base_url: &str, schema: Schema, spot: &Spot<'_>) -> String {
    match schema.text("format") {
        Some("date-time") => return iso(spot),
        Some("date") => return iso(spot).chars().take(10).collect(),
        Some("uri" | "url") => return address(base_url, spot),
        Some("email") => return email(spot),
        Some("uuid") => return uuid(spot.chance),
        _ => {}
    }
    match spot.around.name() {
        "Timestamp" | "DateTime" => return moment(spot),
        "SignedUrl" | "Url" => return address(base_url, spot),
        _ => {}
    }
    let chance = spot.chance.number();
    let pick = |from: &'static [&'static str]| from.get(chance as usize % from.len()).copied().unwrap_or_default();
    match Meaning::of(spot.name) {
        Meaning::Id if spot.name == "mediaUploadId" => format!("upload:{}", uuid(spot.chance)),
        Meaning::Id => number::id(spot).to_string(),
        Meaning::Moment => moment(spot),
        Meaning::Address => address(base_url, spot),
        Meaning::PersonName => format!("{} Example", pick(&FIRST_NAMES)),
        Meaning::UserName => format!("{}_example_{}", pick(&FIRST_NAMES).to_lowercase(), chance % 1000),
        Meaning::Email => email(spot),
        Meaning::Currency => "USD".to_owned(),
        Meaning::Country => "CH".to_owned(),
        Meaning::Sentence => pick(&SENTENCES).to_owned(),
        // A number that is written as a text.
        Meaning::Amount | Meaning::Count | Meaning::Percent | Meaning::Bytes | Meaning::Pixels | Meaning::Days => {
            (chance % 200).to_string()
        }
        Meaning::Seconds | Meaning::Word | Meaning::Unclear => pick(&WORDS).to_owned(),
    }
}

/// A moment as the platform writes it: ISO 8601, or seconds with decimals where the name says that it is precise.
fn moment(spot: &Spot<'_>) -> String {
    if spot.name.ends_with("Precise") {
        return format!("{}.000000", number::moment(spot));
    }
    iso(spot)
}

fn iso(spot: &Spot<'_>) -> String {
    let moment = jiff::Timestamp::from_second(number::moment(spot)).unwrap_or(jiff::Timestamp::MAX);
    moment.display_with_offset(jiff::tz::Offset::UTC).to_string()
}

/// An address that looks signed, on the server's own.
fn address(base_url: &str, spot: &Spot<'_>) -> String {
    let chance = spot.chance.number();
    format!(
        "{base_url}/files/{:08x}?expires=1798761600&signature={chance:016x}",
        chance >> 32
    )
}

fn email(spot: &Spot<'_>) -> String {
    format!("user{}@mail.example", spot.chance.number() % 1000)
}

pub(super) fn uuid(chance: Chance) -> String {
    let (first, second) = (chance.number(), chance.of("uuid").number());
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
