//! The headers of a request, in the forms that servers use.

use std::collections::{BTreeMap, HashMap};

/// The headers of a request: pairs of name and value, a map, or `http::HeaderMap`. Names are case-insensitive.
///
/// Pass all of them, repeated ones too: a repeated signature header is rejected.
pub trait Headers {
    /// Calls `take` with every value of the header `name`, which is given in lower case.
    fn each<'a>(&'a self, name: &str, take: &mut dyn FnMut(&'a [u8]));
}

impl<N: AsRef<[u8]>, V: AsRef<[u8]>> Headers for [(N, V)] {
    fn each<'a>(&'a self, name: &str, take: &mut dyn FnMut(&'a [u8])) {
        let pairs = self.iter().map(|(name, value)| (name.as_ref(), value.as_ref()));
        matching(pairs, name, take);
    }
}

impl<N: AsRef<[u8]>, V: AsRef<[u8]>, const LENGTH: usize> Headers for [(N, V); LENGTH] {
    fn each<'a>(&'a self, name: &str, take: &mut dyn FnMut(&'a [u8])) {
        self.as_slice().each(name, take);
    }
}

impl<N: AsRef<[u8]>, V: AsRef<[u8]>> Headers for Vec<(N, V)> {
    fn each<'a>(&'a self, name: &str, take: &mut dyn FnMut(&'a [u8])) {
        self.as_slice().each(name, take);
    }
}

impl<N: AsRef<[u8]>, V: AsRef<[u8]>> Headers for BTreeMap<N, V> {
    fn each<'a>(&'a self, name: &str, take: &mut dyn FnMut(&'a [u8])) {
        let pairs = self.iter().map(|(name, value)| (name.as_ref(), value.as_ref()));
        matching(pairs, name, take);
    }
}

impl<N: AsRef<[u8]>, V: AsRef<[u8]>, S> Headers for HashMap<N, V, S> {
    fn each<'a>(&'a self, name: &str, take: &mut dyn FnMut(&'a [u8])) {
        let pairs = self.iter().map(|(name, value)| (name.as_ref(), value.as_ref()));
        matching(pairs, name, take);
    }
}

#[cfg(feature = "http")]
impl Headers for http::HeaderMap {
    fn each<'a>(&'a self, name: &str, take: &mut dyn FnMut(&'a [u8])) {
        self.get_all(name).iter().for_each(|value| take(value.as_bytes()));
    }
}

impl<H: Headers + ?Sized> Headers for &H {
    fn each<'a>(&'a self, name: &str, take: &mut dyn FnMut(&'a [u8])) {
        (**self).each(name, take);
    }
}

fn matching<'a>(pairs: impl Iterator<Item = (&'a [u8], &'a [u8])>, wanted: &str, take: &mut dyn FnMut(&'a [u8])) {
    pairs
        .filter(|(name, _)| name.eq_ignore_ascii_case(wanted.as_bytes()))
        .for_each(|(_, value)| take(value));
}

/// The value of a header that must not be repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Found<'a> {
    Nothing,
    One(&'a [u8]),
    Several,
}

pub(crate) fn find<'a>(headers: &'a (impl Headers + ?Sized), name: &str) -> Found<'a> {
    let mut found = Found::Nothing;
    headers.each(name, &mut |value| {
        found = match found {
            Found::Nothing => Found::One(value),
            _ => Found::Several,
        };
    });
    found
}
