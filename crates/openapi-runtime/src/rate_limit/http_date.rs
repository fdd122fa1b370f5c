//! Dates in headers.

use std::time::{Duration, SystemTime};

use crate::{calendar, formats};

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// From that of 1970-01-01 on.
const WEEKDAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];

/// Reads a date in any of HTTP's three formats (RFC 9110, section 5.6.7), if it exists and its day of the week is right.
pub(super) fn http_date(text: &str) -> Option<SystemTime> {
    let words: Vec<&str> = text.split([' ', ',', '-']).filter(|word| !word.is_empty()).collect();
    let (weekday, day, month, year, time) = match words[..] {
        [weekday, day, month, year, time, "GMT"] => (weekday, day, month, year, time),
        // That of C's `asctime`.
        [weekday, month, day, time, year] => (weekday, day, month, year, time),
        _ => return None,
    };
    let month = (1..).zip(MONTHS).find(|(_, name)| *name == month)?.0;
    let year = match (year.len(), formats::digits(year)?) {
        (4, year) => year,
        (2, year @ 70..) => 1900 + year,
        (2, year) => 2000 + year,
        _ => return None,
    };
    let days = calendar::days(year, month, formats::digits(day)?)?;
    let (minutes, rest) = formats::clock(time)?;
    let (seconds, fraction) = formats::seconds(rest)?;
    let is_right = weekday.starts_with(WEEKDAYS[days as usize % 7]) && fraction.is_zero() && !rest.is_empty();
    let since_midnight = Duration::from_secs(u64::from(minutes) * 60 + seconds);
    is_right.then(|| calendar::time(days, since_midnight))
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::*;

    #[test]
    fn the_three_formats_are_read() {
        for (text, seconds) in [
            ("Sun, 06 Nov 1994 08:49:37 GMT", Some(784_111_777)),
            ("Sunday, 06-Nov-94 08:49:37 GMT", Some(784_111_777)),
            ("Sun Nov  6 08:49:37 1994", Some(784_111_777)),
            ("Thu, 01 Jan 1970 00:00:00 GMT", Some(0)),
            ("Thursday, 01-Jan-70 00:00:00 GMT", Some(0)),
            ("Tuesday, 31-Dec-69 00:00:00 GMT", Some(3_155_673_600)),
            ("Fri, 31 Dec 9999 23:59:59 GMT", Some(253_402_300_799)),
            ("Wed, 31 Dec 1969 23:59:59 GMT", None),
            ("Mon, 06 Nov 1994 08:49:37 GMT", None),
            ("Sun, 06 Nov 1994 08:49:37 CET", None),
            ("Sun, 06 Nov 1994 08:49:37", None),
            ("Sun, 06 Nov 1994 08:49 GMT", None),
            ("Sun, 06 Nov 1994 24:49:37 GMT", None),
            ("Sun, 06 Nov 194 08:49:37 GMT", None),
            ("Sun, 31 Nov 1994 08:49:37 GMT", None),
            ("Sun, 06 nov 1994 08:49:37 GMT", None),
            ("", None),
        ] {
            let expected = seconds.map(|seconds| UNIX_EPOCH + Duration::from_secs(seconds));
            assert_eq!(http_date(text), expected, "{text}");
        }
    }
}
