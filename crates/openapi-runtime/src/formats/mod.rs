//! Texts of a format, kept as they came and read on demand: an odd one does not fail a response, and is sent back
//! unchanged.

mod date;
mod iso_duration;
mod time_of_day;
mod uuid;

use std::error::Error;
use std::fmt;

pub use date::Date;
pub use iso_duration::IsoDuration;
pub use time_of_day::TimeOfDay;
pub use uuid::Uuid;

/// A text that does not have the format of its type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidFormat {
    text: String,
    expected: &'static str,
}

impl fmt::Display for InvalidFormat {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not {}", self.text, self.expected)
    }
}

impl Error for InvalidFormat {}

/// A type of texts, and what the text of one should be.
macro_rules! text_format {
    ($(#[$attribute:meta])* $name:ident, $expected:literal) => {
        $(#[$attribute])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The text, unchanged.
            #[must_use]
            #[inline]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            #[inline]
            fn invalid(&self) -> crate::InvalidFormat {
                crate::formats::InvalidFormat {
                    text: self.0.clone(),
                    expected: $expected,
                }
            }
        }

        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<&String> for $name {
            #[inline]
            fn from(text: &String) -> Self {
                Self(text.clone())
            }
        }

        impl From<&$name> for $name {
            #[inline]
            fn from(other: &$name) -> Self {
                other.clone()
            }
        }
    };
}
use text_format;

/// A number of as many digits as the text has, and no other characters.
#[inline]
fn digits(text: &str) -> Option<u32> {
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}
