//! The meaning of a field, guessed from its name.

/// The meaning of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    Id,
    Timestamp,
    Amount,
    Percent,
    Days,
    Seconds,
    Bytes,
    Pixels,
    Count,
    Address,
    PersonName,
    UserName,
    Email,
    Currency,
    Country,
    Sentence,
    Word,
    Unclear,
}

impl Meaning {
    /// Guesses from a name in camelCase or snake_case.
    pub(super) fn of(name: &str) -> Self {
        let words = words(name);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let has = |any: &[&str]| words.iter().any(|word| any.contains(word));
        let last = words.last().copied().unwrap_or_default();
        match last {
            "id" | "ids" => return Self::Id,
            "at" | "date" | "time" | "until" | "precise" | "seen" | "revision" => return Self::Timestamp,
            "username" => return Self::UserName,
            "email" => return Self::Email,
            "currency" => return Self::Currency,
            "country" => return Self::Country,
            "seconds" => return Self::Seconds,
            "days" | "period" => return Self::Days,
            "bytes" => return Self::Bytes,
            "width" | "height" => return Self::Pixels,
            "percent" => return Self::Percent,
            "count" | "counts" | "total" | "pending" | "number" => return Self::Count,
            _ => {}
        }
        if has(&[
            "url", "avatar", "header", "website", "wishlist", "link", "src", "c50", "c144", "w480", "w760",
        ]) {
            return Self::Address;
        }
        if has(&[
            "price", "amount", "earnings", "sum", "summ", "gross", "net", "fee", "vat", "tips", "spending",
        ]) {
            return Self::Amount;
        }
        match last {
            "name" => Self::PersonName,
            "text" | "about" | "description" | "message" | "notice" | "note" | "reason" => Self::Sentence,
            "duration" => Self::Seconds,
            "size" => Self::Bytes,
            "discount" => Self::Percent,
            "type" | "status" | "order" | "sort" | "direction" | "source" | "view" | "action" => Self::Word,
            _ => Self::Unclear,
        }
    }
}

fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut fresh = true;
    for character in name.chars() {
        if !character.is_alphanumeric() {
            fresh = true;
            continue;
        }
        if fresh || character.is_uppercase() {
            words.push(String::new());
        }
        fresh = false;
        if let Some(word) = words.last_mut() {
            word.extend(character.to_lowercase());
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn meanings_are_guessed_from_names() {
        for (name, expected) in [
            ("id", Meaning::Id),
            ("mediaUploadId", Meaning::Id),
            ("user-id", Meaning::Id),
            ("createdAt", Meaning::Timestamp),
            ("postedAtPrecise", Meaning::Timestamp),
            ("subscribedByExpireDate", Meaning::Timestamp),
            ("regularPrice", Meaning::Amount),
            ("tipsCount", Meaning::Count),
            ("tips", Meaning::Amount),
            ("avatar", Meaning::Address),
            ("c144", Meaning::Address),
            ("displayName", Meaning::PersonName),
            ("username", Meaning::UserName),
            ("rawText", Meaning::Sentence),
            ("_view", Meaning::Word),
            ("hasMore", Meaning::Unclear),
        ] {
            assert_eq!(Meaning::of(name), expected, "{name}");
        }
    }
}
