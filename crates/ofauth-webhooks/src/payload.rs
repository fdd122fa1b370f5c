//! What has happened.

use std::fmt;

use serde_json::Value;

/// Defines the payloads by the list of events.
macro_rules! payload {
    ($($(#[doc = $description:literal])* $variant:ident(types::$data:ident) = $name:literal,)+) => {
        /// What has happened.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Payload {
            $(
                $(#[doc = $description])*
                $variant(types::$data),
            )+
            /// An event that this version does not know. It may get a variant of its own in a later one: to match it in
            /// a way that lasts, compare [`Payload::event_type`].
            Unknown(crate::payload::UnknownEvent),
        }

        impl Payload {
            /// The types of event that this version knows.
            pub const KNOWN: &'static [&'static str] = &[$($name),+];

            /// What deliveries call this type of event.
            #[must_use]
            pub fn event_type(&self) -> &str {
                match self {
                    $(Self::$variant(_) => $name,)+
                    Self::Unknown(event) => event.event_type(),
                }
            }

            /// Decodes data by the type of the event.
            pub(crate) fn decode<'de, D: ::serde::Deserializer<'de>>(
                event_type: &str,
                data: D,
            ) -> Result<Self, D::Error> {
                Ok(match event_type {
                    $($name => Self::$variant(<types::$data as ::serde::Deserialize>::deserialize(data)?),)+
                    _ => Self::Unknown(crate::payload::UnknownEvent::new(
                        event_type,
                        <::serde_json::Value as ::serde::Deserialize>::deserialize(data)?,
                    )),
                })
            }
        }
    };
}

pub(crate) use payload;

/// An event that this version does not know.
#[derive(Clone, PartialEq)]
pub struct UnknownEvent {
    event_type: String,
    data: Value,
}

impl UnknownEvent {
    pub(crate) fn new(event_type: &str, data: Value) -> Self {
        Self {
            event_type: event_type.to_owned(),
            data,
        }
    }

    /// What the delivery calls it.
    #[must_use]
    pub fn event_type(&self) -> &str {
        &self.event_type
    }

    /// All of its `data`; null where there are none. [`Event::body`](crate::Event::body) has the bytes, and what else
    /// stands in the envelope.
    #[must_use]
    pub fn data(&self) -> &Value {
        &self.data
    }
}

/// The data may hold anything, hence nothing of them is shown.
impl fmt::Debug for UnknownEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnknownEvent")
            .field("event_type", &self.event_type)
            .finish_non_exhaustive()
    }
}
