//! The envelope around the data of an event, in both forms.

use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::Payload;

/// The members of an envelope.
#[derive(Default)]
pub(crate) struct Envelope<'a> {
    /// `type`, the documented name.
    pub(crate) documented: Option<String>,
    /// `eventType`, the name that the vendor's SDKs parse.
    pub(crate) sdk: Option<String>,
    pub(crate) timestamp: Option<&'a RawValue>,
    pub(crate) live: Option<bool>,
    pub(crate) data: Option<Data<'a>>,
}

impl Envelope<'_> {
    /// The type of the event, from either member.
    pub(crate) fn name(&self) -> &Option<String> {
        match &self.documented {
            None => &self.sdk,
            found => found,
        }
    }
}

/// The data of an event.
pub(crate) enum Data<'a> {
    /// Deserialized in the same pass, because the type came first, as it usually does.
    Decoded(Box<Payload>),
    /// Not yet deserialized, because the data came before the type.
    Raw(&'a RawValue),
}

/// Deserializes an envelope, and keeps the type of the event even if the rest fails.
pub(crate) struct Reader<'t>(pub(crate) &'t mut Option<String>);

impl<'de> DeserializeSeed<'de> for Reader<'_> {
    type Value = Envelope<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Envelope<'de>, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Reader<'_> {
    type Value = Envelope<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut members: M) -> Result<Envelope<'de>, M::Error> {
        let mut envelope = Envelope::default();
        let mut seen = Vec::<Member>::with_capacity(4);
        while let Some(member) = members.next_key()? {
            // Parsers disagree on which of two duplicates counts.
            if seen.contains(&member) {
                return Err(M::Error::duplicate_field(member.name()));
            }
            match member {
                Member::Type => envelope.documented = members.next_value()?,
                Member::EventType => envelope.sdk = members.next_value()?,
                Member::Timestamp => envelope.timestamp = members.next_value()?,
                Member::Live => envelope.live = members.next_value()?,
                Member::Data => {
                    envelope.data = Some(match self.0.as_deref() {
                        Some(event_type) => Data::Decoded(Box::new(members.next_value_seed(Typed(event_type))?)),
                        None => Data::Raw(members.next_value()?),
                    });
                }
                Member::Other => {
                    members.next_value::<IgnoredAny>()?;
                    continue;
                }
            }
            seen.push(member);
            if self.0.is_none() {
                self.0.clone_from(envelope.name());
            }
        }
        Ok(envelope)
    }
}

/// The names of the members.
#[derive(Clone, Copy, PartialEq, Deserialize)]
#[serde(field_identifier, rename_all = "camelCase")]
enum Member {
    Type,
    EventType,
    Timestamp,
    Live,
    Data,
    #[serde(other)]
    Other,
}

impl Member {
    fn name(self) -> &'static str {
        match self {
            Self::Type => "type",
            Self::EventType => "eventType",
            Self::Timestamp => "timestamp",
            Self::Live => "live",
            Self::Data => "data",
            Self::Other => "other",
        }
    }
}

/// Deserializes the data of an event of this type.
struct Typed<'t>(&'t str);

impl<'de> DeserializeSeed<'de> for Typed<'_> {
    type Value = Payload;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Payload, D::Error> {
        Payload::decode(self.0, deserializer)
    }
}
