//! Serializes parameters by their style (OpenAPI 3.1, section 4.8.12.3).

use std::borrow::Cow;

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;
use url::form_urlencoded::byte_serialize;

use crate::{Location, Operation, Parameter, Style};

/// Characters to encode in a path segment (RFC 3986).
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Characters to encode in the document's own part of a path: those that would end it or be read as a slash.
const LITERAL: &AsciiSet = &CONTROLS.add(b'#').add(b'?').add(b'\\');

/// The parameters of a request that have been set.
#[derive(Clone, Default)]
pub(crate) struct Parameters {
    /// Serialized values. A list is several of one name.
    values: Vec<(&'static str, String)>,
    /// Members of objects: name, key, value. The key of a nested object's member is `outer][inner`.
    members: Vec<(&'static str, String, String)>,
}

impl Parameters {
    pub(crate) fn add(&mut self, name: &'static str, value: String) {
        self.values.push((name, value));
    }

    /// Adds the members of an object, the elements of a list, or a value.
    pub(crate) fn add_json(&mut self, name: &'static str, value: &Value) {
        match value {
            Value::Object(members) => {
                for (key, value) in members {
                    self.add_member(name, key, value);
                }
            }
            Value::Array(items) => {
                let items = items.iter().filter_map(text);
                self.values.extend(items.map(|item| (name, item)));
            }
            value => self.values.extend(text(value).map(|value| (name, value))),
        }
    }

    fn add_member(&mut self, name: &'static str, key: &str, value: &Value) {
        match value {
            Value::Object(members) => {
                for (inner, value) in members {
                    self.add_member(name, &format!("{key}][{inner}"), value);
                }
            }
            Value::Array(items) => {
                for item in items {
                    self.add_member(name, key, item);
                }
            }
            value => {
                let value = text(value).map(|value| (name, key.to_owned(), value));
                self.members.extend(value);
            }
        }
    }

    pub(crate) fn clear(&mut self, name: &str) {
        self.values.retain(|(known, _)| *known != name);
        self.members.retain(|(known, ..)| *known != name);
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.of(name).next()
    }

    /// The values of one parameter.
    pub(crate) fn of<'a, 'n>(&'a self, name: &'n str) -> impl Iterator<Item = &'a str> + Clone + use<'a, 'n> {
        let given = self.values.iter().filter(move |(known, _)| *known == name);
        given.map(|(_, value)| value.as_str())
    }

    /// The members of an object parameter.
    pub(crate) fn members_of<'a>(&'a self, name: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> + Clone {
        let given = self.members.iter().filter(move |(known, ..)| *known == name);
        given.map(|(_, key, value)| (key.as_str(), value.as_str()))
    }

    /// The names of all parameters that are set.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        let members = self.members.iter().map(|(name, ..)| *name);
        self.values.iter().map(|(name, _)| *name).chain(members)
    }

    /// Names and values.
    pub(crate) fn values(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let members = self.members.iter().map(|(name, _, value)| (*name, value.as_str()));
        self.values
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .chain(members)
    }

    /// Adds path and query to the base URL.
    pub(crate) fn write_address(&self, operation: &Operation, address: &mut String) {
        let mut rest = operation.path;
        while let Some((before, name, after)) = next_expression(rest) {
            address.extend(utf8_percent_encode(before, LITERAL));
            match operation.parameter_at(Location::Path, name) {
                Some(parameter) => self.write_in_path(parameter, address),
                None => address.extend(utf8_percent_encode(
                    &rest[before.len()..rest.len() - after.len()],
                    LITERAL,
                )),
            }
            rest = after;
        }
        address.extend(utf8_percent_encode(rest, LITERAL));
        let mut separator = '?';
        for parameter in operation.parameters_at(Location::Query) {
            self.write_in_query(parameter, address, &mut separator);
        }
    }

    fn write_in_path(&self, parameter: &Parameter, out: &mut String) {
        let mut members = self.members_of(parameter.key()).peekable();
        if members.peek().is_none() {
            let values = self.of(parameter.key()).map(segment);
            return match (parameter.style, parameter.explode) {
                (Style::Label, true) => join(out, values, (".", ".")),
                (Style::Label, false) => join(out, values, (".", ",")),
                (Style::Matrix, true) => {
                    for value in values {
                        join(out, [segment(parameter.name), value], (";", "="));
                    }
                }
                (Style::Matrix, false) => {
                    join(out, [segment(parameter.name)], (";", ""));
                    join(out, values, ("=", ","));
                }
                _ => join(out, values, ("", ",")),
            };
        }
        let pairs = members.map(|(key, value)| (segment(key), segment(value)));
        let exploded = pairs.clone().map(|(key, value)| format!("{key}={value}").into());
        let flat = pairs.flat_map(|(key, value)| [key, value]);
        match (parameter.style, parameter.explode) {
            (Style::Label, true) => join(out, exploded, (".", ".")),
            (Style::Label, false) => join(out, flat, (".", ",")),
            (Style::Matrix, true) => join(out, exploded, (";", ";")),
            (Style::Matrix, false) => {
                join(out, [segment(parameter.name)], (";", ""));
                join(out, flat, ("=", ","));
            }
            (_, true) => join(out, exploded, ("", ",")),
            (_, false) => join(out, flat, ("", ",")),
        }
    }

    /// Adds a parameter to a query or a form.
    pub(crate) fn write_in_query(&self, parameter: &Parameter, out: &mut String, separator: &mut char) {
        let mut pair = |out: &mut String, name: &str, value: &mut dyn Iterator<Item = &str>| {
            out.push(std::mem::replace(separator, '&'));
            out.extend(byte_serialize(name.as_bytes()));
            out.push('=');
            value.for_each(|part| out.push_str(part));
        };
        let name = parameter.name;
        let (values, members) = (self.of(parameter.key()), self.members_of(parameter.key()));
        if parameter.explode || parameter.style == Style::DeepObject {
            for value in values {
                pair(out, name, &mut byte_serialize(value.as_bytes()));
            }
            for (key, value) in members {
                let value = &mut byte_serialize(value.as_bytes());
                match parameter.style {
                    Style::DeepObject => pair(out, &format!("{name}[{key}]"), value),
                    _ => pair(out, key, value),
                }
            }
            return;
        }
        let delimiter = match parameter.style {
            Style::SpaceDelimited => "%20",
            Style::PipeDelimited => "%7C",
            _ => ",",
        };
        let flat = values.chain(members.flat_map(|(key, value)| [key, value]));
        let mut joined = String::new();
        join(&mut joined, flat.map(encoded), ("=", delimiter));
        if let Some(joined) = joined.strip_prefix('=') {
            pair(out, name, &mut [joined].into_iter());
        }
    }

    /// The value of a header; `None` if it is not set.
    pub(crate) fn header(&self, parameter: &Parameter) -> Option<String> {
        let (values, members) = (self.of(parameter.key()), self.members_of(parameter.key()));
        let members = members.flat_map(|(key, value)| match parameter.explode {
            true => vec![Cow::Owned(format!("{key}={value}"))],
            false => vec![Cow::Borrowed(key), Cow::Borrowed(value)],
        });
        let mut all = values.map(Cow::Borrowed).chain(members).peekable();
        all.peek()?;
        let mut header = String::new();
        join(&mut header, all, ("", ","));
        Some(header)
    }

    /// The cookies of a parameter.
    pub(crate) fn cookies(&self, parameter: &Parameter) -> Vec<(String, String)> {
        let (values, members) = (self.of(parameter.key()), self.members_of(parameter.key()));
        if parameter.explode {
            let values = values.map(|value| (parameter.name.to_owned(), value.to_owned()));
            let members = members.map(|(key, value)| (key.to_owned(), value.to_owned()));
            return values.chain(members).collect();
        }
        let value = self.header(parameter);
        value
            .map(|value| (parameter.name.to_owned(), value))
            .into_iter()
            .collect()
    }
}

impl Operation {
    /// The parameters at a location, in the order of the document.
    pub(crate) fn parameters_at(&self, location: Location) -> impl Iterator<Item = &'static Parameter> {
        let parameters = self.parameters.iter();
        parameters.filter(move |parameter| parameter.location == location)
    }

    pub(crate) fn parameter_at(&self, location: Location, name: &str) -> Option<&'static Parameter> {
        self.parameters_at(location).find(|parameter| parameter.name == name)
    }
}

/// A scalar as text; null is empty.
pub(crate) fn text(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        value => Some(value.to_string()),
    }
}

/// `before`, `name` and `after` of `before{name}after`.
fn next_expression(path: &'static str) -> Option<(&'static str, &'static str, &'static str)> {
    let (before, rest) = path.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

fn segment(text: &str) -> Cow<'_, str> {
    utf8_percent_encode(text, SEGMENT).into()
}

fn encoded(text: &str) -> Cow<'_, str> {
    byte_serialize(text.as_bytes()).collect::<String>().into()
}

/// Joins `parts` with a prefix and a separator; empty without parts.
fn join<'a>(out: &mut String, parts: impl IntoIterator<Item = Cow<'a, str>>, (first, between): (&str, &str)) {
    for (position, part) in parts.into_iter().enumerate() {
        out.push_str(if position == 0 { first } else { between });
        out.push_str(&part);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn written(location: Location, style: Style, explode: bool, value: &Value) -> String {
        let parameters: &'static [Parameter] = Box::leak(Box::new([Parameter {
            name: "a b",
            location,
            style,
            explode,
            ..Parameter::EMPTY
        }]));
        let operation = Operation {
            path: if location == Location::Path { "/x{a b}" } else { "/x" },
            parameters,
            ..Operation::EMPTY
        };
        let mut given = Parameters::default();
        given.add_json("a b", value);
        match location {
            Location::Header => given.header(&parameters[0]).unwrap_or_default(),
            Location::Cookie => format!("{:?}", given.cookies(&parameters[0])),
            _ => {
                let mut address = String::new();
                given.write_address(&operation, &mut address);
                address
            }
        }
    }

    #[test]
    fn every_style_is_written_as_openapi_says() {
        use Location::{Cookie, Header, Path, Query};
        use Style::{DeepObject, Form, Label, Matrix, PipeDelimited, Simple, SpaceDelimited};
        let one = json!("x/y");
        let list = json!(["p", "q,r", 3]);
        let object = json!({"k": "v w", "l": true, "n": null});
        for (location, style, explode, value, expected) in [
            (Path, Simple, false, &one, "/xx%2Fy"),
            (Path, Simple, false, &list, "/xp,q%2Cr,3"),
            (Path, Simple, true, &list, "/xp,q%2Cr,3"),
            (Path, Simple, false, &object, "/xk,v%20w,l,true"),
            (Path, Simple, true, &object, "/xk=v%20w,l=true"),
            (Path, Label, false, &one, "/x.x%2Fy"),
            (Path, Label, false, &list, "/x.p,q%2Cr,3"),
            (Path, Label, true, &list, "/x.p.q%2Cr.3"),
            (Path, Label, false, &object, "/x.k,v%20w,l,true"),
            (Path, Label, true, &object, "/x.k=v%20w.l=true"),
            (Path, Matrix, false, &one, "/x;a%20b=x%2Fy"),
            (Path, Matrix, false, &list, "/x;a%20b=p,q%2Cr,3"),
            (Path, Matrix, true, &list, "/x;a%20b=p;a%20b=q%2Cr;a%20b=3"),
            (Path, Matrix, false, &object, "/x;a%20b=k,v%20w,l,true"),
            (Path, Matrix, true, &object, "/x;k=v%20w;l=true"),
            (Query, Form, true, &one, "/x?a+b=x%2Fy"),
            (Query, Form, true, &list, "/x?a+b=p&a+b=q%2Cr&a+b=3"),
            (Query, Form, false, &list, "/x?a+b=p,q%2Cr,3"),
            (Query, Form, true, &object, "/x?k=v+w&l=true"),
            (Query, Form, false, &object, "/x?a+b=k,v+w,l,true"),
            (Query, SpaceDelimited, false, &list, "/x?a+b=p%20q%2Cr%203"),
            (Query, PipeDelimited, false, &list, "/x?a+b=p%7Cq%2Cr%7C3"),
            (Query, PipeDelimited, true, &list, "/x?a+b=p&a+b=q%2Cr&a+b=3"),
            (Query, DeepObject, true, &object, "/x?a+b%5Bk%5D=v+w&a+b%5Bl%5D=true"),
            (Query, Form, false, &json!([]), "/x"),
            (Query, Form, true, &json!(null), "/x"),
            (Header, Simple, false, &list, "p,q,r,3"),
            (Header, Simple, false, &object, "k,v w,l,true"),
            (Header, Simple, true, &object, "k=v w,l=true"),
            (Cookie, Form, true, &one, r#"[("a b", "x/y")]"#),
            (Cookie, Form, false, &json!([1, 2]), r#"[("a b", "1,2")]"#),
            (Cookie, Form, true, &json!([1, 2]), r#"[("a b", "1"), ("a b", "2")]"#),
            (Cookie, Form, true, &json!({"k": 1}), r#"[("k", "1")]"#),
        ] {
            let written = written(location, style, explode, value);
            assert_eq!(written, expected, "{location:?} {style:?} {explode} {value}");
        }
    }

    #[test]
    fn objects_in_objects_are_deep() {
        let value = json!({"size": {"min": 1, "max": 2}, "tags": ["p", "q"]});
        assert_eq!(
            written(Location::Query, Style::DeepObject, true, &value),
            "/x?a+b%5Bsize%5D%5Bmax%5D=2&a+b%5Bsize%5D%5Bmin%5D=1&a+b%5Btags%5D=p&a+b%5Btags%5D=q"
        );
    }

    #[test]
    fn a_segment_may_have_several() {
        let parameters: &'static [Parameter] = Box::leak(Box::new(["name", "ext"].map(|name| Parameter {
            name,
            location: Location::Path,
            style: Style::Simple,
            explode: false,
            ..Parameter::EMPTY
        })));
        let operation = Operation {
            path: "/files/{name}.{ext}/{unknown}/\\",
            parameters,
            ..Operation::EMPTY
        };
        let mut given = Parameters::default();
        given.add("name", "a/b".to_owned());
        given.add("ext", "txt".to_owned());
        let mut address = String::new();
        given.write_address(&operation, &mut address);
        assert_eq!(address, "/files/a%2Fb.txt/{unknown}/%5C");
    }
}
