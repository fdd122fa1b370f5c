//! Decoders of fields, as the seeds that [`object`](super::object) takes.

use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer};

use super::{untyped, whole};

macro_rules! seed {
    ($seed:ident of $decoder:path => $value:ty) => {
        #[doc = concat!("[`", stringify!($decoder), "`](super::", stringify!($decoder), ")")]
        #[derive(Debug)]
        pub struct $seed<T>(PhantomData<T>);

        impl<T> $seed<T> {
            /// The decoder.
            #[allow(clippy::new_without_default, reason = "generated code has no use for it")]
            #[must_use]
            pub fn new() -> Self {
                Self(PhantomData)
            }
        }

        impl<'de, T: whole::Integer> DeserializeSeed<'de> for $seed<T> {
            type Value = $value;

            fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<$value, D::Error> {
                $decoder(deserializer)
            }
        }
    };
}

seed!(Count of whole::count => T);
seed!(OptionalCount of whole::optional_count => Option<T>);
seed!(Counts of whole::counts => Vec<T>);
seed!(OptionalCounts of whole::optional_counts => Option<Vec<T>>);
seed!(Id of whole::id => T);
seed!(OptionalId of whole::optional_id => Option<T>);
seed!(Ids of whole::ids => Vec<T>);
seed!(OptionalIds of whole::optional_ids => Option<Vec<T>>);

/// [`untyped::present`] for any type.
#[derive(Debug)]
pub struct Present<T>(PhantomData<T>);

impl<T> Present<T> {
    /// The decoder.
    #[allow(clippy::new_without_default, reason = "generated code has no use for it")]
    #[must_use]
    pub fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for Present<T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        untyped::present(deserializer)
    }
}
