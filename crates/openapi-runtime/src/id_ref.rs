//! Ids as arguments: integers, texts, or the ids of responses.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

use serde::{Serialize, Serializer};

/// An id as an argument: an integer of any type, a text, or the typed id of a response, by value or by reference.
///
/// The document says which ids are valid. An invalid one is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) when the request is sent; nothing is sent then.
///
/// An integer literal without a suffix is an `i32`, as everywhere in Rust: write `5_000_000_000_001_i64` for a larger
/// one.
///
/// ```
/// use openapi_runtime::IdRef;
///
/// struct User;
///
/// fn user(id: impl Into<IdRef<User>>) -> String {
///     id.into().to_string()
/// }
///
/// assert_eq!(user(7), "7");
/// assert_eq!(user(7_u64), "7");
/// assert_eq!(user("7"), "7");
/// assert_eq!(user(&String::from("7")), "7");
/// ```
pub struct IdRef<T> {
    text: String,
    of: PhantomData<fn() -> T>,
}

impl<T> IdRef<T> {
    /// The id as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    #[doc(hidden)]
    pub fn of(id: &dyn fmt::Display) -> Self {
        Self {
            text: id.to_string(),
            of: PhantomData,
        }
    }
}

/// The types besides typed ids that convert to an [`IdRef`]: integers and texts.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an id: expected an integer, a text, or the typed id of a response",
    label = "not an id"
)]
pub trait IdValue: sealed::Sealed {
    #[doc(hidden)]
    fn into_text(self) -> String;
}

mod sealed {
    pub trait Sealed {}
}

macro_rules! integers {
    ($($integer:ty),*) => { $(
        impl sealed::Sealed for $integer {}
        impl sealed::Sealed for &$integer {}

        impl IdValue for $integer {
            #[inline]
            fn into_text(self) -> String {
                self.to_string()
            }
        }

        impl IdValue for &$integer {
            #[inline]
            fn into_text(self) -> String {
                self.to_string()
            }
        }
    )* };
}

integers!(i8, i16, i32, i64, isize, u8, u16, u32, u64, usize);

impl sealed::Sealed for &str {}
impl sealed::Sealed for String {}
impl sealed::Sealed for &String {}

impl IdValue for &str {
    #[inline]
    fn into_text(self) -> String {
        self.to_owned()
    }
}

impl IdValue for String {
    #[inline]
    fn into_text(self) -> String {
        self
    }
}

impl IdValue for &String {
    #[inline]
    fn into_text(self) -> String {
        self.clone()
    }
}

impl<T, I: IdValue> From<I> for IdRef<T> {
    fn from(id: I) -> Self {
        Self {
            text: id.into_text(),
            of: PhantomData,
        }
    }
}

impl<T> From<&IdRef<T>> for IdRef<T> {
    fn from(id: &IdRef<T>) -> Self {
        id.clone()
    }
}

impl<T> From<IdRef<T>> for String {
    fn from(id: IdRef<T>) -> Self {
        id.text
    }
}

/// Implements the conversion of typed ids, by value and by reference, to their `IdRef`.
#[doc(hidden)]
#[macro_export]
macro_rules! typed_ids {
    ($($id:ty),* $(,)?) => { $(
        impl From<$id> for $crate::IdRef<$id> {
            #[inline]
            fn from(id: $id) -> Self {
                Self::of(&id)
            }
        }

        impl From<&$id> for $crate::IdRef<$id> {
            #[inline]
            fn from(id: &$id) -> Self {
                Self::of(id)
            }
        }
    )* };
}

impl<T> Clone for IdRef<T> {
    fn clone(&self) -> Self {
        Self {
            text: self.text.clone(),
            of: PhantomData,
        }
    }
}

impl<T> PartialEq for IdRef<T> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<T> Eq for IdRef<T> {}

impl<T> Hash for IdRef<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<T> fmt::Display for IdRef<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<T> fmt::Debug for IdRef<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// A number if it is an integer, else a text.
impl<T> Serialize for IdRef<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let Ok(number) = self.text.parse::<u64>() {
            return serializer.serialize_u64(number);
        }
        match self.text.parse::<i64>() {
            Ok(number) => serializer.serialize_i64(number),
            Err(_) => serializer.serialize_str(&self.text),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[derive(Debug)]
    struct PetId(i64);

    impl fmt::Display for PetId {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            self.0.fmt(f)
        }
    }

    typed_ids!(PetId);

    fn text(id: impl Into<IdRef<PetId>>) -> String {
        id.into().into()
    }

    #[allow(clippy::needless_borrows_for_generic_args, reason = "references are looked at, too")]
    #[test]
    fn is_made_from_every_integer_and_text() {
        let texts = [
            text(7),
            text(7_i8),
            text(&7_i16),
            text(7_i64),
            text(&7_i64),
            text(7_isize),
            text(7_u8),
            text(7_u16),
            text(7_u32),
            text(&7_u64),
            text(7_usize),
            text("7"),
            text("7".to_owned()),
            text(&"7".to_owned()),
            text(PetId(7)),
            text(&PetId(7)),
            text(IdRef::from(7)),
            text(&IdRef::from(7)),
        ];
        assert!(texts.iter().all(|text| text == "7"), "{texts:?}");
        assert_eq!(text(u64::MAX), u64::MAX.to_string());
        assert_eq!(text(-7), "-7");
    }

    #[test]
    fn is_a_number_in_a_body_where_it_can_be() {
        for (id, body) in [
            (IdRef::<PetId>::from("7"), json!(7)),
            (IdRef::from(u64::MAX), json!(u64::MAX)),
            (IdRef::from(-7), json!(-7)),
            (IdRef::from("a7"), json!("a7")),
        ] {
            assert_eq!(serde_json::to_value(&id).expect("JSON"), body);
        }
    }
}
