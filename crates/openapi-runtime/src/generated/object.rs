//! JSON objects: how generated types are deserialized and serialized, by the names of their members.
//!
//! Serde's derives would do the same with many times the code, for which every program that uses a generated crate waits
//! when it is compiled.

/// Implements `Serialize` and `Deserialize` for types that are JSON objects. Each line is a member: its index, its
/// name, the field, and what an absent member means:
///
/// - `required`: an error.
/// - `optional`: `None`, which is not serialized either.
/// - `default`: the default of the field's type, or the result of the function in parentheses; it is always serialized.
/// - `omitted`: the default of the field's type, which is not serialized either; the type has `is_empty`.
///
/// `by` names a deserializer of its own.
#[doc(hidden)]
#[macro_export]
macro_rules! json_objects {
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

            #[inline]
            fn order() -> &'static $crate::generated::object::Order {
                static ORDER: $crate::generated::object::Order = $crate::generated::object::Order::new();
                &ORDER
            }

            fn read<A: $crate::generated::serde::de::MapAccess<'de>>(
                mut object: $crate::generated::object::Object<A>,
            ) -> Result<Self, A::Error> {
                $(let mut $field = $crate::json_objects!(@start $kind $(($default))?);)*
                while let Some(index) = object.next()? {
                    match index {
                        $($index => $crate::json_objects!(@read object $field $kind $(by $seed)?),)*
                        _ => object.skip(),
                    }?;
                }
                Ok(Self { $($field: $crate::json_objects!(@end $kind $name $field)),* })
            }
        }

        impl $crate::generated::serde::ser::Serialize for $type {
            fn serialize<S: $crate::generated::serde::ser::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let written = [$($crate::json_objects!(@written self $field $kind)),*];
                #[allow(unused_mut, reason = "an object without members")]
                let mut object = $crate::generated::object::Writer::new(serializer, stringify!($type), &written);
                $(object.member(written[$index], $name, &self.$field);)*
                object.end()
            }
        }
    )* };
    (@start default) => { Default::default() };
    (@start default ($default:path)) => { $default() };
    (@start omitted) => { Default::default() };
    (@start $kind:ident) => { None };
    (@read $object:ident $field:ident required) => { $object.read_some(&mut $field) };
    (@read $object:ident $field:ident required by $seed:expr) => { $object.read_some_by(&mut $field, $seed) };
    (@read $object:ident $field:ident $kind:ident) => { $object.read(&mut $field) };
    (@read $object:ident $field:ident $kind:ident by $seed:expr) => { $object.read_by(&mut $field, $seed) };
    (@end required $name:literal $field:ident) => { $crate::generated::object::required($name, $field)? };
    (@end $kind:ident $name:literal $field:ident) => { $field };
    (@written $self:ident $field:ident optional) => { $self.$field.is_some() };
    (@written $self:ident $field:ident omitted) => { !$self.$field.is_empty() };
    (@written $self:ident $field:ident $kind:ident) => { true };
}

use std::fmt;
use std::marker::PhantomData;
use std::sync::atomic::{AtomicU8, Ordering};

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeStruct, Serializer};

/// The order in which the members of a type have come. Servers send the members of an object in the same order each
/// time, so a name is found by one comparison.
///
/// For each member it has the one that came after it when both were first met: its index and one, or 0. The first slot is
/// for the start of the object. Its size is the same for all types, which costs less when a crate is compiled; members
/// beyond it are found by a search.
#[derive(Debug)]
pub struct Order([AtomicU8; 128]);

impl Order {
    /// No order is known.
    #[must_use]
    #[allow(clippy::new_without_default, reason = "it is for statics")]
    pub const fn new() -> Self {
        Self([const { AtomicU8::new(0) }; 128])
    }

    /// The slot of the name after that of `slot`; 0 if it is not known.
    fn after(&self, slot: usize) -> usize {
        self.0.get(slot).map_or(0, |next| next.load(Ordering::Relaxed).into())
    }

    /// Learns what came first after a name.
    fn learn(&self, slot: usize, next: usize) {
        // Written once, so that threads which read objects of several orders do not write it in turn.
        let slot = self.0.get(slot).filter(|slot| slot.load(Ordering::Relaxed) == 0);
        if let (Some(slot), Ok(next)) = (slot, u8::try_from(next)) {
            slot.store(next, Ordering::Relaxed);
        }
    }
}

/// A type whose fields are the members of an object.
pub trait Members<'de>: Sized {
    /// The members' names on the wire.
    const NAMES: &'static [&'static str];

    /// The order in which they have come.
    fn order() -> &'static Order;

    /// Reads them in any order.
    fn read<A: MapAccess<'de>>(object: Object<A>) -> Result<Self, A::Error>;
}

/// Deserializes all of `T`.
pub fn decode<'de, T: Members<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(Reader(PhantomData))
}

/// The value of a required member.
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
            names: Names {
                all: T::NAMES,
                order: T::order(),
                last: 0,
            },
        })
    }
}

/// An object that is read member by member.
#[derive(Debug)]
pub struct Object<A> {
    members: A,
    names: Names,
}

impl<'de, A: MapAccess<'de>> Object<A> {
    /// The next member as its index among the names; an index beyond them if it is unknown.
    #[allow(clippy::should_implement_trait, reason = "it may fail")]
    pub fn next(&mut self) -> Result<Option<usize>, A::Error> {
        self.members.next_key_seed(&mut self.names)
    }

    /// Reads the value of the member that [`Object::next`] has returned.
    #[inline]
    pub fn read<T: Deserialize<'de>>(&mut self, field: &mut T) -> Result<(), A::Error> {
        *field = self.members.next_value()?;
        Ok(())
    }

    /// Reads the value of a required member.
    #[inline]
    pub fn read_some<T: Deserialize<'de>>(&mut self, field: &mut Option<T>) -> Result<(), A::Error> {
        *field = Some(self.members.next_value()?);
        Ok(())
    }

    /// Reads a value with a deserializer of its own.
    #[inline]
    pub fn read_by<S: DeserializeSeed<'de>>(&mut self, field: &mut S::Value, seed: S) -> Result<(), A::Error> {
        *field = self.members.next_value_seed(seed)?;
        Ok(())
    }

    /// Reads a required value with a deserializer of its own.
    #[inline]
    pub fn read_some_by<S: DeserializeSeed<'de>>(
        &mut self,
        field: &mut Option<S::Value>,
        seed: S,
    ) -> Result<(), A::Error> {
        *field = Some(self.members.next_value_seed(seed)?);
        Ok(())
    }

    /// Skips the value of an unknown member.
    pub fn skip(&mut self) -> Result<(), A::Error> {
        self.members.next_value::<IgnoredAny>().map(drop)
    }
}

/// Serializes an object, member by member. The first error is kept for [`Writer::end`], so that generated code needs no
/// branch for each member.
#[derive(Debug)]
pub struct Writer<S: Serializer> {
    object: Result<S::SerializeStruct, S::Error>,
}

impl<S: Serializer> Writer<S> {
    /// Begins an object; `written` says for each member whether it is serialized.
    pub fn new(serializer: S, path: &'static str, written: &[bool]) -> Self {
        let name = path.rsplit(':').next().unwrap_or(path);
        let members = written.iter().filter(|written| **written).count();
        Self {
            object: serializer.serialize_struct(name, members),
        }
    }

    /// Writes a member, or skips it.
    #[inline]
    pub fn member<T: Serialize>(&mut self, written: bool, name: &'static str, value: &T) {
        if let Ok(object) = &mut self.object {
            let member = if written {
                object.serialize_field(name, value)
            } else {
                object.skip_field(name)
            };
            if let Err(error) = member {
                self.object = Err(error);
            }
        }
    }

    /// Ends the object.
    pub fn end(self) -> Result<S::Ok, S::Error> {
        self.object?.end()
    }
}

#[derive(Debug)]
struct Names {
    all: &'static [&'static str],
    order: &'static Order,
    /// The slot of the last known name.
    last: usize,
}

/// How many optional members may be missing between two that come, before all names are searched.
const MOST_ABSENT: usize = 4;

impl Names {
    fn index_of(&mut self, name: &[u8]) -> usize {
        let mut slot = self.last;
        for _ in 0..=MOST_ABSENT {
            slot = self.order.after(slot);
            let Some(index) = slot.checked_sub(1) else { break };
            if self.all.get(index).is_some_and(|known| known.as_bytes() == name) {
                self.last = slot;
                return index;
            }
        }
        self.search(name)
    }

    /// The index among all names.
    #[cold]
    fn search(&mut self, name: &[u8]) -> usize {
        let Some(index) = self.all.iter().position(|known| known.as_bytes() == name) else {
            return usize::MAX;
        };
        let slot = index + 1;
        self.order.learn(self.last, slot);
        self.last = slot;
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
    use serde_json::{from_slice, from_str, from_value, json, to_string};

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
        tags: Vec<String>,
        count: i64,
    }

    #[derive(Debug)]
    struct Broken {
        first: std::collections::BTreeMap<Vec<i64>, i64>,
        second: bool,
    }

    json_objects! {
        Pair {
            0 "first" first: required,
            1 "second" second: optional,
        }
        Counted {
            0 "size" size: default(ten),
            1 "loop" r#loop: optional by OptionalCount::new(),
            2 "names" names: default,
            3 "tags" tags: omitted,
            4 "count" count: required by Count::new(),
        }
        Broken {
            0 "first" first: required,
            1 "second" second: required,
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
                tags: Vec::new(),
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
    fn absent_members_are_not_written() {
        let counted = |r#loop, names: &[&str]| Counted {
            size: 10,
            r#loop,
            names: names.iter().map(ToString::to_string).collect(),
            tags: names.iter().map(ToString::to_string).collect(),
            count: 3,
        };
        for (value, expected) in [
            (counted(None, &[]), r#"{"size":10,"names":[],"count":3}"#),
            (
                counted(Some(2), &["a"]),
                r#"{"size":10,"loop":2,"names":["a"],"tags":["a"],"count":3}"#,
            ),
        ] {
            assert_eq!(to_string(&value).expect("JSON"), expected);
            assert_eq!(from_str::<Counted>(expected).expect(expected), value);
        }
    }

    #[test]
    fn the_first_error_ends_an_object() {
        let keys_are_texts = std::collections::BTreeMap::from([(vec![1], 2)]);
        let broken = Broken {
            first: keys_are_texts,
            second: true,
        };
        let error = to_string(&broken).expect_err("a key that is a list").to_string();
        assert!(error.starts_with("key must be a string"), "{error}");
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
    fn the_order_of_earlier_objects_does_not_matter() {
        let members = [
            r#""size": 1"#,
            r#""loop": 2"#,
            r#""names": ["a"]"#,
            r#""other": 4"#,
            r#""count": 3"#,
        ];
        // Each choice of members, forwards and backwards, twice.
        for choice in (0..32).chain(0..32) {
            for backwards in [false, true] {
                let chosen = members.iter().enumerate().filter(|(bit, _)| choice & (1 << bit) != 0);
                let mut chosen: Vec<&str> = chosen.map(|(_, member)| *member).collect();
                if backwards {
                    chosen.reverse();
                }
                let has = |bit: u32| choice & (1 << bit) != 0;
                let text = format!("{{{}}}", chosen.join(", "));
                let expected = Counted {
                    size: if has(0) { 1 } else { 10 },
                    r#loop: has(1).then_some(2),
                    names: if has(2) { vec!["a".to_owned()] } else { Vec::new() },
                    tags: Vec::new(),
                    count: 3,
                };
                assert_eq!(from_str::<Counted>(&text).ok(), has(4).then_some(expected), "{text}");
            }
        }
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
