//! `format: time`.

use std::time::Duration;

use super::digits;
use crate::InvalidFormat;

super::text_format! {
    /// A time of day of RFC 3339, `10:15:00Z`, kept as the text from the server.
    ///
    /// An argument can be a text or, with the feature `jiff`, a time of that crate.
    TimeOfDay, "a time of day, such as 10:15:00Z"
}

impl TimeOfDay {
    /// The time since midnight, at its own UTC offset. Seconds and the offset may be missing.
    ///
    /// ```
    /// # use std::time::Duration;
    /// let opens = openapi_runtime::TimeOfDay::from("10:15:00.5+02:00");
    /// assert_eq!(opens.parse().unwrap(), Duration::from_millis(36_900_500));
    /// ```
    ///
    /// # Errors
    ///
    /// If the text is not a time of day.
    #[inline]
    pub fn parse(&self) -> Result<Duration, InvalidFormat> {
        since_midnight(&self.0).ok_or_else(|| self.invalid())
    }

    /// Parses it to the type of the `jiff` library, without its UTC offset.
    ///
    /// # Errors
    ///
    /// If the text is not a time of day.
    #[cfg(feature = "jiff")]
    #[inline]
    pub fn to_jiff(&self) -> Result<jiff::civil::Time, jiff::Error> {
        let local = self.0.find(['Z', 'z', '+', '-']).unwrap_or(self.0.len());
        self.0[..local].parse()
    }
}

#[inline]
fn since_midnight(text: &str) -> Option<Duration> {
    let at = text.find(['Z', 'z', '+', '-']).unwrap_or(text.len());
    let (local, offset) = text.split_at(at);
    match offset.as_bytes() {
        [] | [b'Z' | b'z'] => {}
        [b'+' | b'-', ..] => drop(clock(&offset[1..]).filter(|(_, rest)| rest.is_empty())?),
        _ => return None,
    }
    let (minutes, rest) = clock(local)?;
    let seconds = match rest.strip_prefix(':') {
        None if rest.is_empty() => Duration::ZERO,
        None => return None,
        Some(rest) => {
            let (whole, fraction) = rest
                .split_once('.')
                .map_or((rest, None), |(whole, rest)| (whole, Some(rest)));
            // A leap second is the 61st.
            let whole = digits(whole).filter(|seconds| whole.len() == 2 && *seconds <= 60)?;
            Duration::from_secs(whole.into()) + fraction.map_or(Some(Duration::ZERO), super::iso_duration::fraction)?
        }
    };
    Some(Duration::from_secs(u64::from(minutes) * 60) + seconds)
}

/// The minutes of `10:15`, and what follows.
#[inline]
fn clock(text: &str) -> Option<(u32, &str)> {
    let (hours, rest) = text.split_once(':')?;
    let minutes = rest.get(..2)?;
    let hours = digits(hours).filter(|number| hours.len() == 2 && *number < 24)?;
    let minutes = digits(minutes).filter(|number| *number < 60)?;
    Some((hours * 60 + minutes, rest.get(2..)?))
}

#[cfg(feature = "jiff")]
impl From<jiff::civil::Time> for TimeOfDay {
    #[inline]
    fn from(time: jiff::civil::Time) -> Self {
        Self(time.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_with_and_without_offset_are_read() {
        const AT: u64 = (10 * 60 + 15) * 60;
        for (text, expected) in [
            ("10:15:00Z", Some(Duration::from_secs(AT))),
            ("10:15", Some(Duration::from_secs(AT))),
            ("10:15:60z", Some(Duration::from_secs(AT + 60))),
            ("10:15:01.250-04:30", Some(Duration::from_millis(AT * 1000 + 1250))),
            ("24:00:00Z", None),
            ("10:60", None),
            ("10:15:61", None),
            ("10:15:1", None),
            ("10:15:00.", None),
            ("10:15:00+2", None),
            ("10:15:00+02:00Z", None),
            ("1:15", None),
            ("10:1ü", None),
            ("", None),
        ] {
            assert_eq!(TimeOfDay::from(text).parse().ok(), expected, "{text}");
        }
    }

    #[cfg(feature = "jiff")]
    #[test]
    fn is_made_from_the_type_of_jiff() {
        let time = jiff::civil::time(10, 15, 0, 0);
        assert_eq!(TimeOfDay::from(time).as_str(), "10:15:00");
        assert_eq!(TimeOfDay::from("10:15:00+02:00").to_jiff().expect("a time"), time);
    }
}
