//! Moments, in the server's own words.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A moment, as the text that the server sent. Parsed on demand, so that an odd one costs nobody a page.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Timestamp(String);

impl Timestamp {
    /// The text, unchanged.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The moment. A text without an offset from UTC is taken to be in UTC.
    ///
    /// ```
    /// let sent = ofauth_client::Timestamp::from("2026-04-02T10:15:00+02:00");
    /// assert_eq!(sent.parse().unwrap().to_string(), "2026-04-02T08:15:00Z");
    /// ```
    ///
    /// # Errors
    ///
    /// When the text is not an ISO 8601 date and time.
    pub fn parse(&self) -> Result<jiff::Timestamp, jiff::Error> {
        self.0.parse().or_else(|error| {
            let local: jiff::civil::DateTime = self.0.parse().map_err(|_| error)?;
            jiff::tz::TimeZone::UTC.to_timestamp(local)
        })
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<jiff::Timestamp> for Timestamp {
    fn from(moment: jiff::Timestamp) -> Self {
        Self(moment.to_string())
    }
}

impl From<jiff::civil::Date> for Timestamp {
    fn from(day: jiff::civil::Date) -> Self {
        Self(day.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses_with_and_without_offset() {
        for text in [
            "2026-04-02T10:15:00Z",
            "2026-04-02 10:15:00",
            "2026-04-02T10:15:00.000+00:00",
        ] {
            let parsed = Timestamp::from(text).parse().expect(text);
            assert_eq!(parsed.to_string(), "2026-04-02T10:15:00Z");
        }
        assert!(Timestamp::from("yesterday").parse().is_err());
    }
}
