//! Days of the Gregorian calendar.

use std::time::{Duration, SystemTime};

const SECONDS_OF_DAY: u64 = 24 * 60 * 60;

/// The last day of a month; `None` if there is no such month.
pub(crate) fn last_day(year: u32, month: u32) -> Option<u32> {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if is_leap => Some(29),
        2 => Some(28),
        4 | 6 | 9 | 11 => Some(30),
        1..=12 => Some(31),
        _ => None,
    }
}

/// The days from 1970-01-01 to a date; `None` if it is earlier or does not exist.
pub(crate) fn days(year: u32, month: u32, day: u32) -> Option<u32> {
    let exists = (1..=last_day(year, month)?).contains(&day);
    if year < 1970 || !exists {
        return None;
    }
    // Years begin in March, so that a leap day is the last of its year.
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    // From March on, five months have 153 days.
    let of_year = (month * 153 + 2) / 5 + day;
    let before_year = year * 365 + year / 4 - year / 100 + year / 400;
    Some(before_year + of_year - 719_469)
}

/// A time in UTC, so many days after 1970-01-01.
pub(crate) fn time(days: u32, since_midnight: Duration) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(u64::from(days) * SECONDS_OF_DAY) + since_midnight
}

/// The days since 1970-01-01, and the seconds since midnight.
#[inline]
pub(crate) fn split(since_1970: Duration) -> (u32, u64) {
    let seconds = since_1970.as_secs();
    let days = u32::try_from(seconds / SECONDS_OF_DAY).unwrap_or(u32::MAX);
    (days, seconds % SECONDS_OF_DAY)
}

/// Year, month and day, so many days after 1970-01-01.
#[inline]
pub(crate) fn date(after: u32) -> (u32, u32, u32) {
    let begun_by = |year, month| days(year, month, 1).filter(|first| *first <= after);
    let mut year = 1970 + after / 366;
    while begun_by(year + 1, 1).is_some() {
        year += 1;
    }
    let of_month = |month| begun_by(year, month).map(|first| (year, month, after - first + 1));
    (1..=12).rev().find_map(of_month).unwrap_or((year, 1, 1))
}

#[cfg(test)]
mod tests {
    use super::{date, days, last_day};

    #[test]
    fn each_day_until_the_year_9999_comes_after_the_one_before() {
        let mut number = 0;
        for year in 1970..10_000 {
            for month in 1..=12 {
                for day in 1..=last_day(year, month).expect("a month") {
                    assert_eq!(days(year, month, day), Some(number), "{year}-{month}-{day}");
                    assert_eq!(date(number), (year, month, day));
                    number += 1;
                }
            }
        }
        // That of 9999-12-31, and one.
        assert_eq!(number, 2_932_897);
    }

    #[test]
    fn what_is_no_day_since_1970_has_no_number() {
        for (year, month, day) in [
            (1969, 12, 31),
            (2026, 2, 29),
            (1900, 2, 29),
            (2026, 0, 1),
            (2026, 13, 1),
            (2026, 4, 0),
        ] {
            assert_eq!(days(year, month, day), None, "{year}-{month}-{day}");
        }
        assert!(days(2000, 2, 29).is_some());
    }
}
