//! The payload of an event, by type.

use std::fmt;

use serde_json::Value;

/// Defines `Payload` from the list of events.
macro_rules! payload {
    ($($(#[doc = $description:literal])* $variant:ident(types::$data:ident) = $name:literal,)+) => {
        /// The payload of an event.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Payload {
            $(
                $(#[doc = $description])*
                $variant(types::$data),
            )+
            /// An event type that this version does not know. A later version may add a variant for it: compare
            /// [`Payload::event_type`] to match it in both.
            Unknown(crate::payload::UnknownEvent),
        }

        impl Payload {
            /// The event types that this version knows.
            pub const KNOWN: &'static [&'static str] = &[$($name),+];

            /// The name of the event type, as deliveries spell it.
            #[must_use]
            pub fn event_type(&self) -> &str {
                match self {
                    $(Self::$variant(_) => $name,)+
                    Self::Unknown(event) => event.event_type(),
                }
            }

            /// Deserializes the data of an event of this type.
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

/// An event of a type that this version does not know.
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

    /// The name of the event type.
    #[must_use]
    pub fn event_type(&self) -> &str {
        &self.event_type
    }

    /// Its `data`; null if absent. [`Event::body`](crate::Event::body) has the whole envelope as bytes.
    #[must_use]
    pub fn data(&self) -> &Value {
        &self.data
    }
}

/// Omits the data, which may contain secrets.
impl fmt::Debug for UnknownEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnknownEvent")
            .field("event_type", &self.event_type)
            .finish_non_exhaustive()
    }
}
