//! Decoders of fields, as the seeds that [`object`](super::object) takes.

use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer};
use serde_json::Number;

use super::{decimal, untyped, whole};

macro_rules! seed {
    ($seed:ident of $decoder:path => $value:ty) => {
        #[doc = concat!("[`", stringify!($decoder), "`](super::", stringify!($decoder), ")")]
        #[derive(Debug)]
        pub struct $seed;

        impl<'de> DeserializeSeed<'de> for $seed {
            type Value = $value;

            fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<$value, D::Error> {
                $decoder(deserializer)
            }
        }
    };
}

seed!(Decimal of decimal::number => Number);
seed!(OptionalDecimal of decimal::optional_number => Option<Number>);
seed!(Count of whole::count => i64);
seed!(OptionalCount of whole::optional_count => Option<i64>);
seed!(Counts of whole::counts => Vec<i64>);
seed!(OptionalCounts of whole::optional_counts => Option<Vec<i64>>);
seed!(Id of whole::id => i64);
seed!(OptionalId of whole::optional_id => Option<i64>);
seed!(Ids of whole::ids => Vec<i64>);
seed!(OptionalIds of whole::optional_ids => Option<Vec<i64>>);

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
