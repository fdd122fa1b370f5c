//! How generated types decode from an object of JSON: by the names of its members, and in no other form.

/// Has types decode by the members of an object, each in a line: its index, its name, the field, and what that holds
/// when the member does not come. A member may have a decoder of its own.
///
/// - `required`: it must come.
/// - `optional`: `None`.
/// - `default`: the default of its type, or what the function in parentheses gives.
#[doc(hidden)]
#[macro_export]
macro_rules! decode_objects {
    ($($type:path {
        $($index:literal $name:literal $field:ident: $kind:ident $(($default:path))? $(by $seed:expr)?,)*
    })*) => { $(
        impl<'de> $crate::generated::serde::de::Deserialize<'de> for $type {
            fn deserialize<D: $crate::generated::serde::de::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::generated::object::decode(deserializer)
            }
        }

        impl<'de> $crate::generated::object::Members<'de> for $type {
            const NAMES: &'static [&'static str] = &[$($name),*];

            fn read<A: $crate::generated::serde::de::MapAccess<'de>>(
                mut object: $crate::generated::object::Object<A>,
            ) -> Result<Self, A::Error> {
                $(let mut $field = $crate::decode_objects!(@start $kind $(($default))?);)*
                while let Some(index) = object.next()? {
                    match index {
                        $($index => $field = $crate::decode_objects!(@value object $kind $(by $seed)?),)*
                        _ => object.skip()?,
                    }
                }
                Ok(Self { $($field: $crate::decode_objects!(@end $kind $name $field)),* })
            }
        }
    )* };
    (@start default) => { Default::default() };
    (@start default ($default:path)) => { $default() };
    (@start $kind:ident) => { None };
    (@value $object:ident required) => { Some($object.value()?) };
    (@value $object:ident required by $seed:expr) => { Some($object.value_by($seed)?) };
    (@value $object:ident $kind:ident) => { $object.value()? };
    (@value $object:ident $kind:ident by $seed:expr) => { $object.value_by($seed)? };
    (@end required $name:literal $field:ident) => { $crate::generated::object::required($name, $field)? };
    (@end $kind:ident $name:literal $field:ident) => { $field };
}

use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

/// A type whose fields are the members of an object.
pub trait Members<'de>: Sized {
    /// The members' names on the wire.
    const NAMES: &'static [&'static str];

    /// Reads them one by one.
    fn read<A: MapAccess<'de>>(object: Object<A>) -> Result<Self, A::Error>;
}

/// Decodes all of `T`.
pub fn decode<'de, T: Members<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(Reader(PhantomData))
}

/// What a member that has to be there holds.
pub fn required<T, E: Error>(name: &'static str, value: Option<T>) -> Result<T, E> {
    value.ok_or_else(|| E::missing_field(name))
}

struct Reader<T>(PhantomData<T>);

impl<'de, T: Members<'de>> Visitor<'de> for Reader<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<T, A::Error> {
        T::read(Object {
            members,
            names: Names { all: T::NAMES, next: 0 },
        })
    }
}

/// An object on the way in, member by member.
#[derive(Debug)]
pub struct Object<A> {
    members: A,
    names: Names,
}

impl<'de, A: MapAccess<'de>> Object<A> {
    /// The next member as its index among the names; a index beyond them when it is none of these.
    #[allow(clippy::should_implement_trait, reason = "it may fail")]
    pub fn next(&mut self) -> Result<Option<usize>, A::Error> {
        self.members.next_key_seed(&mut self.names)
    }

    /// The value of the member that [`Object::next`] has named.
    pub fn value<T: Deserialize<'de>>(&mut self) -> Result<T, A::Error> {
        self.members.next_value()
    }

    /// A value that has a decoder of its own.
    pub fn value_by<S: DeserializeSeed<'de>>(&mut self, decoder: S) -> Result<S::Value, A::Error> {
        self.members.next_value_seed(decoder)
    }

    /// Leaves a member out.
    pub fn skip(&mut self) -> Result<(), A::Error> {
        self.members.next_value::<IgnoredAny>().map(drop)
    }
}

#[derive(Debug)]
struct Names {
    all: &'static [&'static str],
    /// Where the next name is looked for first: servers write an object's members in the same order each time.
    next: usize,
}

impl Names {
    fn index_of(&mut self, name: &[u8]) -> usize {
        let is_it = |known: &&str| known.as_bytes() == name;
        let (before, after) = self.all.split_at_checked(self.next).unwrap_or((self.all, &[]));
        let index = match after.iter().position(is_it) {
            Some(index) => before.len() + index,
            None => before.iter().position(is_it).unwrap_or(usize::MAX),
        };
        if index < self.all.len() {
            self.next = index + 1;
        }
        index
    }
}

impl<'de> DeserializeSeed<'de> for &mut Names {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for &mut Names {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<usize, E> {
        Ok(self.index_of(name.as_bytes()))
    }

    fn visit_bytes<E: Error>(self, name: &[u8]) -> Result<usize, E> {
        Ok(self.index_of(name))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{from_slice, from_str, from_value, json};

    use crate::generated::seeds::{Count, OptionalCount};

    #[derive(Debug, PartialEq)]
    struct Pair {
        first: i64,
        second: Option<bool>,
    }

    #[derive(Debug, PartialEq)]
    struct Counted {
        size: i64,
        r#loop: Option<i64>,
        names: Vec<String>,
        count: i64,
    }

    decode_objects! {
        Pair {
            0 "first" first: required,
            1 "second" second: optional,
        }
        Counted {
            0 "size" size: default(ten),
            1 "loop" r#loop: optional by OptionalCount::new(),
            2 "names" names: default,
            3 "count" count: required by Count::new(),
        }
    }

    fn ten() -> i64 {
        10
    }

    #[test]
    fn each_kind_of_member_has_its_start() {
        let counted = |size, r#loop, names: &[&str]| {
            let names = names.iter().map(ToString::to_string).collect();
            Counted {
                size,
                r#loop,
                names,
                count: 3,
            }
        };
        for (text, expected) in [
            (r#"{"count": "3"}"#, counted(10, None, &[])),
            (
                r#"{"count": 3.5, "size": 1, "loop": "2", "names": ["a"]}"#,
                counted(1, Some(2), &["a"]),
            ),
            (r#"{"count": 3, "loop": null}"#, counted(10, None, &[])),
        ] {
            assert_eq!(from_str::<Counted>(text).expect(text), expected);
        }
        let error = from_str::<Counted>("{}").expect_err("no count").to_string();
        assert!(error.starts_with("missing field `count`"), "{error}");
    }

    #[test]
    fn members_come_in_any_order() {
        let pair = Pair {
            first: 1,
            second: Some(true),
        };
        for text in [
            r#"{"first": 1, "second": true}"#,
            r#"{"second": true, "first": 1}"#,
            r#"{"other": {"first": 2}, "second": true, "more": [], "first": 1}"#,
            r#"{"first": 3, "second": null, "first": 1, "second": true}"#,
            r#"{"f\u0069rst": 1, "second": true}"#,
        ] {
            assert_eq!(from_str::<Pair>(text).expect(text), pair);
            assert_eq!(from_slice::<Pair>(text.as_bytes()).expect(text), pair);
        }
        assert_eq!(
            from_value::<Pair>(json!({"second": true, "first": 1})).expect("a value"),
            pair
        );
        assert_eq!(
            from_str::<Pair>(r#"{"first": 1}"#).expect("one"),
            Pair { first: 1, second: None }
        );
    }

    #[test]
    fn what_is_wrong_is_said() {
        for (text, said) in [
            (r#"{"second": true}"#, "missing field `first`"),
            (r#"{"first": null}"#, "invalid type: null, expected i64"),
            ("[1, true]", "invalid type: sequence, expected an object"),
            ("null", "invalid type: null, expected an object"),
        ] {
            let error = from_str::<Pair>(text).expect_err(text).to_string();
            assert!(error.starts_with(said), "{text}: {error}");
        }
    }
}
