//! Ranges of time.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::Offset;
use jiff::{Timestamp, ToSpan};
use serde_json::Value;

use super::variants::variants;
use crate::call::Call;
use crate::error_body::Refusal;

/// The requested time range, inclusive at both ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Range {
    pub(crate) start: Option<Timestamp>,
    pub(crate) end: Option<Timestamp>,
}

impl Range {
    /// The range in the parameters, which must be ISO 8601.
    pub(crate) fn of(call: &Call<'_>) -> Result<Self, Refusal> {
        let read = |name: &str, end: bool| {
            let Some(text) = call.arguments.text(name).filter(|text| !text.is_empty()) else {
                return Ok(None);
            };
            let refusal = || {
                let message = format!("Parameter `{name}` is {text:?}, expected a date with or without a time.");
                Refusal::bad_request(message)
            };
            parse(text, end).map(Some).ok_or_else(refusal)
        };
        let start = read("startDate", false)?;
        Ok(Self {
            start: start.or(read("createdAtFrom", false)?),
            end: read("endDate", true)?,
        })
    }

    /// Whether it contains an item; one without a timestamp is included only if no range is requested.
    pub(super) fn contains(self, call: &Call<'_>, item: &Value) -> bool {
        if self == Self::default() {
            return true;
        }
        let timestamp = match call.operation.id {
            "listSubscribers" => subscribed(call, item),
            "queryStoredMedia" => stored(item),
            _ => timestamp(item),
        };
        timestamp.is_some_and(|timestamp| self.contains_timestamp(timestamp))
    }

    pub(crate) fn contains_timestamp(self, timestamp: Timestamp) -> bool {
        self.start.is_none_or(|start| timestamp >= start) && self.end.is_none_or(|end| timestamp <= end)
    }
}

/// When a resource was created.
fn timestamp(item: &Value) -> Option<Timestamp> {
    let fields = ["createdAt", "postedAt", "date"];
    fields.iter().find_map(|name| item[*name].as_str()?.parse().ok())
}

/// When a user subscribed, or renewed if renewals are requested.
fn subscribed(call: &Call<'_>, subscriber: &Value) -> Option<Timestamp> {
    let renewals =
        call.arguments.text("type") == Some("latest") && call.arguments.text("latestType") == Some("renewals");
    let name = if renewals { "renewedAt" } else { "subscribedAt" };
    subscriber["subscription"][name].as_str()?.parse().ok()
}

/// When the first variant of a medium was stored.
fn stored(item: &Value) -> Option<Timestamp> {
    let timestamps =
        variants(item).filter_map(|variant| variant["storedAt"].as_i64().or(variant["createdAt"].as_i64()));
    timestamps.min().and_then(|at| Timestamp::from_millisecond(at).ok())
}

/// A timestamp, or the start or end of a day; UTC by default.
fn parse(text: &str, end: bool) -> Option<Timestamp> {
    let utc = |at: DateTime| Offset::UTC.to_timestamp(at).ok();
    if let Ok(day) = text.parse::<Date>()
        && text.len() == "2026-04-01".len()
    {
        let start = day.to_datetime(Time::midnight());
        let day_end = || start.checked_add(1.day()).ok()?.checked_sub(1.nanosecond()).ok();
        return utc(if end { day_end()? } else { start });
    }
    text.parse().ok().or_else(|| utc(text.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_have_a_start_and_an_end() {
        let text = |text, end| parse(text, end).map(|at| at.to_string());
        assert_eq!(text("2026-04-01", false).as_deref(), Some("2026-04-01T00:00:00Z"));
        assert_eq!(
            text("2026-04-01", true).as_deref(),
            Some("2026-04-01T23:59:59.999999999Z")
        );
        assert_eq!(text("2026-04-01T12:00", true).as_deref(), Some("2026-04-01T12:00:00Z"));
        assert_eq!(
            text("2026-04-01T12:00:00+02:00", false).as_deref(),
            Some("2026-04-01T10:00:00Z")
        );
        for wrong in ["", "yesterday", "2026-02-30", "04/01/2026"] {
            assert_eq!(text(wrong, false), None, "{wrong}");
        }
    }
}
