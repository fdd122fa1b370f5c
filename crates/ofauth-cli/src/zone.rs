//! Time zones.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::text::printable;

/// A time zone: of the timestamps in tables, and of dates and times without one in arguments.
#[derive(Clone, Debug)]
pub(crate) struct Zone {
    name: String,
    zone: TimeZone,
}

impl Zone {
    /// A name of the IANA database, an offset, or `local`.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let zone = match text.to_ascii_lowercase().as_str() {
            "utc" | "z" => return Ok(Self::default()),
            "local" => Ok(TimeZone::system()),
            _ => match text.parse::<Offset>() {
                Ok(Offset(offset)) => Ok(TimeZone::fixed(offset)),
                Err(()) => TimeZone::get(text),
            },
        };
        let zone = zone.map_err(|_| {
            format!("expected a time zone like Europe/Berlin, an offset like +02:00, UTC or local, got {text:?}")
        })?;
        let name = zone.iana_name().unwrap_or(text).to_owned();
        Ok(Self { name, zone })
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn is_utc(&self) -> bool {
        self.zone == TimeZone::UTC
    }

    pub(crate) fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// A timestamp in this zone to the minute, or the original text if it is invalid.
    pub(crate) fn to_the_minute(&self, text: &str) -> String {
        match text.parse::<Timestamp>() {
            Ok(at) => at
                .to_zoned_datetime(self.zone.clone())
                .strftime("%Y-%m-%d %H:%M")
                .to_string(),
            Err(_) => printable(text).chars().take(16).collect(),
        }
    }
}

impl Default for Zone {
    fn default() -> Self {
        let name = "UTC".to_owned();
        Self {
            name,
            zone: TimeZone::UTC,
        }
    }
}

/// An offset like `+02:00` or `-7`.
struct Offset(jiff::tz::Offset);

impl std::str::FromStr for Offset {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (sign, digits) = match text.split_at_checked(1) {
            Some(("+", digits)) => (1, digits),
            Some(("-", digits)) => (-1, digits),
            _ => return Err(()),
        };
        let (hours, minutes) = digits.split_once(':').unwrap_or((digits, "0"));
        let number = |text: &str| {
            let is_number = !text.is_empty() && text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit());
            text.parse::<i32>().ok().filter(|_| is_number).ok_or(())
        };
        let (hours, minutes) = (number(hours)?, number(minutes)?);
        if hours > 14 || minutes > 59 {
            return Err(());
        }
        let seconds = sign * (hours * 60 + minutes) * 60;
        jiff::tz::Offset::from_seconds(seconds).map(Self).map_err(|_| ())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_are_names_or_offsets() {
        let at = "2026-07-01T10:15:59Z";
        for (zone, shown) in [
            ("UTC", "2026-07-01 10:15"),
            ("Europe/Berlin", "2026-07-01 12:15"),
            ("europe/berlin", "2026-07-01 12:15"),
            ("+05:30", "2026-07-01 15:45"),
            ("-11", "2026-06-30 23:15"),
        ] {
            assert_eq!(Zone::parse(zone).expect(zone).to_the_minute(at), shown, "{zone}");
        }
        assert_eq!(Zone::parse("europe/berlin").expect("a zone").name(), "Europe/Berlin");
        for zone in ["", "Mars/Olympus", "+99", "+1:75", "+", "../../etc/passwd"] {
            let error = Zone::parse(zone).expect_err(zone);
            assert!(error.starts_with("expected a time zone"), "{error}");
        }
    }
}
