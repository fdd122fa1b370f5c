//! Words of texts and names, in a form in which they can be compared.

/// Words that say nothing about an operation.
const STOP: [&str; 24] = [
    "a", "an", "the", "of", "to", "for", "in", "on", "at", "by", "with", "from", "and", "or", "is", "are", "be", "its",
    "it", "all", "that", "which", "this", "v2",
];

/// Verbs that mean the same to a caller.
const SAME: [&[&str]; 5] = [
    &[
        "get", "list", "show", "read", "fetch", "find", "search", "return", "see",
    ],
    &["create", "add", "new", "post", "send", "start", "make"],
    &["delete", "remove", "cancel", "unsend", "purge"],
    &["update", "change", "edit", "set", "patch", "put", "modify"],
    &["user", "member", "person"],
];

/// The words of a text: also those within `camelCase`, in lower case, without the endings of plurals and verbs.
pub(crate) fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut last_is_lower = false;
    for shown in text.chars() {
        let starts = shown.is_uppercase() && last_is_lower;
        if (starts || !shown.is_alphanumeric()) && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        if shown.is_alphanumeric() {
            word.extend(shown.to_lowercase());
        }
        last_is_lower = shown.is_lowercase() || shown.is_numeric();
    }
    words.extend(Some(word).filter(|word| !word.is_empty()));
    words.retain(|word| !STOP.contains(&word.as_str()));
    words.iter().map(|word| stem(word)).collect()
}

/// Whether two words mean the same to a caller.
pub(crate) fn are_alike(left: &str, right: &str) -> bool {
    SAME.iter().any(|group| {
        let has = |word: &str| group.iter().any(|known| stem(known) == word);
        has(left) && has(right)
    })
}

fn stem(word: &str) -> String {
    let replaced = |ending: &str, by: &str, shortest: usize| {
        let rest = word.strip_suffix(ending)?;
        (rest.chars().count() >= shortest).then(|| format!("{rest}{by}"))
    };
    let stem = replaced("ies", "y", 2)
        .or_else(|| replaced("sses", "ss", 2))
        .or_else(|| replaced("ss", "ss", 1))
        .or_else(|| replaced("ing", "", 4))
        .or_else(|| replaced("ed", "", 4))
        .or_else(|| replaced("s", "", 3))
        .unwrap_or_else(|| word.to_owned());
    // `create` and `creating` have one stem.
    match stem.strip_suffix('e') {
        Some(short) if short.chars().count() >= 4 => short.to_owned(),
        _ => stem,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_texts_have_the_same_words() {
        assert_eq!(words("listChatMessages"), ["list", "chat", "messag"]);
        assert_eq!(words("List the messages of a chat"), ["list", "messag", "chat"]);
        assert_eq!(words("GET /v2/shop-plus/stories"), ["get", "shop", "plu", "story"]);
        assert_eq!(words("create"), words("Creating"));
        assert!(are_alike("delet", "remov") && !are_alike("delet", "creat"));
    }
}
