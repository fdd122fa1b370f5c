//! Media types, as far as the generator tells them apart (RFC 6838).

/// The media type without parameters, in lower case.
pub(crate) fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

/// Whether what is so called is JSON.
pub(crate) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == "application/json" || essence == "text/json" || essence.ends_with("+json")
}

/// Whether any media type is meant, or one of many.
pub(crate) fn is_range(media_type: &str) -> bool {
    media_type.contains('*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_json() {
        for json in [
            "application/json",
            "Application/JSON; charset=utf-8",
            "application/problem+json",
            "text/json",
        ] {
            assert!(is_json(json), "{json}");
        }
        for other in [
            "application/x-ndjson",
            "application/json-seq",
            "text/plain",
            "*/*",
            "application/xml",
        ] {
            assert!(!is_json(other), "{other}");
        }
        assert!(is_range("image/*") && !is_range("image/png"));
    }
}
