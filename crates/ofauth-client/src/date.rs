//! Days.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A day, as the text that goes on the wire: `2026-04-02`. Parsed on demand.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Date(String);

impl Date {
    /// The text, unchanged.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The day.
    ///
    /// ```
    /// let day = ofauth_client::Date::from("2026-04-02");
    /// assert_eq!(day.parse().unwrap().year(), 2026);
    /// ```
    ///
    /// # Errors
    ///
    /// When the text is not an ISO 8601 date.
    pub fn parse(&self) -> Result<jiff::civil::Date, jiff::Error> {
        self.0.parse()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<String> for Date {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Date {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<jiff::civil::Date> for Date {
    fn from(day: jiff::civil::Date) -> Self {
        Self(day.to_string())
    }
}
