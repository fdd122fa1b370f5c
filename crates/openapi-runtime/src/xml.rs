//! XML bodies, as JSON values by the shapes in the operation table.

use std::fmt::Write as _;

use quick_xml::escape::{escape, resolve_predefined_entity};
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use serde_json::{Map, Value};

use crate::parameters::text;
use crate::{XmlElement, XmlField, XmlShape};

/// Levels of elements that are read.
const DEEPEST: usize = 128;

/// The document of a value.
#[must_use]
pub fn encode(element: &XmlElement, value: &Value) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    Writing { out: &mut out }.element(element, value, &mut Vec::new(), &[]);
    out
}

struct Writing<'a> {
    out: &'a mut String,
}

/// The shapes from the outermost to that of an element.
type Path = Vec<&'static XmlShape>;

/// The shape itself, of one that refers to an outer one.
fn resolved(shape: &'static XmlShape, path: &Path) -> &'static XmlShape {
    match shape {
        XmlShape::Outer(levels) => path.iter().rev().nth(*levels).copied().unwrap_or(&XmlShape::Text),
        shape => shape,
    }
}

impl Writing<'_> {
    /// An element, and the namespaces around it.
    fn element(&mut self, element: &XmlElement, value: &Value, path: &mut Path, around: &[(&str, &str)]) {
        let prefix = if element.prefix.is_empty() { "" } else { ":" };
        let name = format!("{}{prefix}{}", element.prefix, element.name);
        let _ = write!(self.out, "<{name}");
        let declared = (element.prefix, element.namespace);
        let mut around = around.to_vec();
        if !element.namespace.is_empty() && !around.contains(&declared) {
            let _ = write!(
                self.out,
                " xmlns{prefix}{}=\"{}\"",
                element.prefix,
                escape(element.namespace)
            );
            around.retain(|(known, _)| *known != element.prefix);
            around.push(declared);
        }
        let shape = resolved(element.shape, path);
        path.push(shape);
        match (shape, value) {
            (XmlShape::Object { fields, rest }, Value::Object(members)) => {
                let (attributes, elements): (Vec<_>, Vec<_>) = fields.iter().partition(|field| field.is_attribute);
                for field in attributes {
                    if let Some(value) = members.get(field.name).and_then(text) {
                        let prefix = if field.element.prefix.is_empty() { "" } else { ":" };
                        let _ = write!(
                            self.out,
                            " {}{prefix}{}=\"{}\"",
                            field.element.prefix,
                            field.element.name,
                            escape(&value)
                        );
                    }
                }
                self.out.push('>');
                for field in elements {
                    match members.get(field.name) {
                        None | Some(Value::Null) => {}
                        Some(value) => self.field(field, value, path, &around),
                    }
                }
                if let Some(rest) = rest {
                    let further = members
                        .iter()
                        .filter(|(name, _)| fields.iter().all(|field| field.name != *name));
                    for (name, value) in further {
                        self.further(name, rest, value, path, &around);
                    }
                }
            }
            (XmlShape::List(item), Value::Array(items)) => {
                self.out.push('>');
                for value in items {
                    self.element(item, value, path, &around);
                }
            }
            (_, value) => {
                let content = text(value).unwrap_or_default();
                let _ = write!(self.out, ">{}", escape(&content));
            }
        }
        path.pop();
        let _ = write!(self.out, "</{name}>");
    }

    fn field(&mut self, field: &XmlField, value: &Value, path: &mut Path, around: &[(&str, &str)]) {
        match (field.element.shape, value) {
            (shape @ XmlShape::List(item), Value::Array(items)) if !field.is_wrapped => {
                path.push(shape);
                for value in items {
                    self.element(item, value, path, around);
                }
                path.pop();
            }
            _ => self.element(&field.element, value, path, around),
        }
    }

    /// An element whose name comes from the value: what is no name of XML is left out.
    fn further(&mut self, name: &str, shape: &XmlShape, value: &Value, path: &mut Path, around: &[(&str, &str)]) {
        let first = |first: char| first.is_alphabetic() || first == '_';
        let is_name = name.starts_with(first)
            && name
                .chars()
                .all(|shown| shown.is_alphanumeric() || "-._".contains(shown));
        if !is_name {
            return;
        }
        match (shape, value) {
            (XmlShape::Text | XmlShape::Boolean | XmlShape::Number, value) => {
                let content = text(value).unwrap_or_default();
                let _ = write!(self.out, "<{name}>{}</{name}>", escape(&content));
            }
            (XmlShape::List(item), Value::Array(items)) => {
                let _ = write!(self.out, "<{name}>");
                for value in items {
                    self.element(item, value, path, around);
                }
                let _ = write!(self.out, "</{name}>");
            }
            (XmlShape::Object { fields, .. }, Value::Object(members)) => {
                let _ = write!(self.out, "<{name}>");
                for field in fields.iter().filter(|field| !field.is_attribute) {
                    if let Some(value) = members.get(field.name).filter(|value| !value.is_null()) {
                        self.field(field, value, path, around);
                    }
                }
                let _ = write!(self.out, "</{name}>");
            }
            _ => {}
        }
    }
}

/// An element as it came; names are without their prefixes.
#[derive(Default)]
struct Node {
    name: String,
    attributes: Vec<(String, String)>,
    children: Vec<Node>,
    text: String,
}

/// The value of a document.
///
/// # Errors
///
/// When it is no XML, or more than one element.
pub fn decode(element: &XmlElement, document: &[u8]) -> Result<Value, String> {
    let document = std::str::from_utf8(document).map_err(|error| error.to_string())?;
    let root = parse(document)?;
    Ok(json(&root, element.shape, &mut Vec::new()))
}

fn parse(document: &str) -> Result<Node, String> {
    let mut reader = Reader::from_str(document);
    let mut open: Vec<Node> = vec![Node::default()];
    loop {
        let event = reader.read_event().map_err(|error| error.to_string())?;
        match event {
            Event::Start(start) => {
                if open.len() > DEEPEST {
                    return Err(format!("more than {DEEPEST} elements within each other"));
                }
                open.push(node(&start)?);
            }
            Event::Empty(start) => {
                let node = node(&start)?;
                open.last_mut().ok_or("no element")?.children.push(node);
            }
            Event::End(_) => {
                let node = open.pop().ok_or("no element")?;
                open.last_mut().ok_or("no element")?.children.push(node);
            }
            Event::Text(content) => {
                let content = content.xml_content(XmlVersion::Implicit1_0);
                add(&mut open, &content.map_err(|error| error.to_string())?);
            }
            Event::CData(content) => {
                let content = content.xml_content(XmlVersion::Implicit1_0);
                add(&mut open, &content.map_err(|error| error.to_string())?);
            }
            Event::GeneralRef(reference) => {
                let character = reference.resolve_char_ref().map_err(|error| error.to_string())?;
                match character {
                    Some(character) => add(&mut open, character.encode_utf8(&mut [0; 4])),
                    None => {
                        let name = reference.decode().map_err(|error| error.to_string())?;
                        let known = resolve_predefined_entity(&name);
                        add(
                            &mut open,
                            known.ok_or_else(|| format!("the entity `{name}` is not known"))?,
                        );
                    }
                }
            }
            Event::Eof => break,
            Event::Decl(_) | Event::PI(_) | Event::DocType(_) | Event::Comment(_) => {}
        }
    }
    let root = open.pop().filter(|_| open.is_empty());
    let root = root.and_then(|mut around| (around.children.len() == 1).then(|| around.children.remove(0)));
    root.ok_or_else(|| "the document is not one element".to_owned())
}

fn add(open: &mut [Node], content: &str) {
    if let Some(node) = open.last_mut() {
        node.text.push_str(content);
    }
}

fn node(start: &BytesStart<'_>) -> Result<Node, String> {
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|error| error.to_string())?;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0);
        let value = value.map_err(|error| error.to_string())?;
        attributes.push((text_of(attribute.key.local_name().as_ref())?, value.into_owned()));
    }
    Ok(Node {
        name: text_of(start.local_name().as_ref())?,
        attributes,
        ..Node::default()
    })
}

fn text_of(name: &[u8]) -> Result<String, String> {
    let name = std::str::from_utf8(name).map_err(|error| error.to_string())?;
    Ok(name.to_owned())
}

fn json(node: &Node, shape: &'static XmlShape, path: &mut Path) -> Value {
    let shape = resolved(shape, path);
    path.push(shape);
    let value = match shape {
        XmlShape::Object { fields, rest } => {
            let mut members = Map::new();
            for field in *fields {
                let value = member(node, field, path);
                members.extend(value.map(|value| (field.name.to_owned(), value)));
            }
            if let Some(rest) = rest {
                for child in &node.children {
                    let is_known = |field: &XmlField| {
                        let name = match field.element.shape {
                            XmlShape::List(item) if !field.is_wrapped => item.name,
                            _ => field.element.name,
                        };
                        name == child.name
                    };
                    if !fields.iter().any(is_known) {
                        members.insert(child.name.clone(), json(child, rest, path));
                    }
                }
            }
            Value::Object(members)
        }
        XmlShape::List(item) => {
            let items = node.children.iter().filter(|child| child.name == item.name);
            Value::Array(items.map(|child| json(child, item.shape, path)).collect())
        }
        scalar => scalar_of(scalar, &node.text),
    };
    path.pop();
    value
}

fn member(node: &Node, field: &XmlField, path: &mut Path) -> Option<Value> {
    let name = field.element.name;
    if field.is_attribute {
        let (_, value) = node.attributes.iter().find(|(known, _)| known == name)?;
        return Some(scalar_of(resolved(field.element.shape, path), value));
    }
    if let (shape @ XmlShape::List(item), false) = (field.element.shape, field.is_wrapped) {
        path.push(shape);
        let items = node.children.iter().filter(|child| child.name == item.name);
        let items: Vec<Value> = items.map(|child| json(child, item.shape, path)).collect();
        path.pop();
        // An empty list is no element.
        return Some(Value::Array(items));
    }
    let child = node.children.iter().find(|child| child.name == name)?;
    Some(json(child, field.element.shape, path))
}

fn scalar_of(shape: &XmlShape, text: &str) -> Value {
    let trimmed = text.trim();
    match shape {
        XmlShape::Boolean => match trimmed {
            "true" | "1" => Value::Bool(true),
            "false" | "0" => Value::Bool(false),
            other => Value::from(other),
        },
        XmlShape::Number => {
            serde_json::from_str::<serde_json::Number>(trimmed).map_or_else(|_| Value::from(trimmed), Value::Number)
        }
        _ => Value::from(text),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const fn named(name: &'static str, shape: &'static XmlShape) -> XmlElement {
        XmlElement {
            name,
            prefix: "",
            namespace: "",
            shape,
        }
    }

    const fn field(name: &'static str, element: XmlElement) -> XmlField {
        XmlField {
            name,
            is_attribute: false,
            is_wrapped: false,
            element,
        }
    }

    static TAG: XmlElement = named("tag", &XmlShape::Text);
    static SIZE: XmlElement = named("size", &XmlShape::Number);
    static INNER: XmlElement = named("part", &XmlShape::Outer(1));
    static PART: XmlElement = XmlElement {
        name: "part",
        prefix: "p",
        namespace: "urn:parts",
        shape: &XmlShape::Object {
            fields: &[
                XmlField {
                    is_attribute: true,
                    ..field("id", named("part-id", &XmlShape::Number))
                },
                field("name", named("name", &XmlShape::Text)),
                field("tags", named("tags", &XmlShape::List(&TAG))),
                XmlField {
                    is_wrapped: true,
                    ..field("sizes", named("allSizes", &XmlShape::List(&SIZE)))
                },
                field("inner", named("inner", &XmlShape::List(&INNER))),
                field("sold", named("sold", &XmlShape::Boolean)),
            ],
            rest: Some(&XmlShape::Text),
        },
    };

    #[test]
    fn a_value_comes_back() {
        let value = json!({
            "id": 7, "name": "a < b & \"c\"", "tags": ["x", "y"], "sizes": [1, 2.5], "sold": true, "color": "red",
            "inner": [{"name": "i", "tags": [], "sizes": [], "inner": []}],
        });
        let document = encode(&PART, &value);
        assert_eq!(
            document,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><p:part xmlns:p=\"urn:parts\" part-id=\"7\">\
             <name>a &lt; b &amp; &quot;c&quot;</name><tag>x</tag><tag>y</tag>\
             <allSizes><size>1</size><size>2.5</size></allSizes>\
             <part><name>i</name><allSizes></allSizes></part><sold>true</sold><color>red</color></p:part>"
        );
        assert_eq!(decode(&PART, document.as_bytes()), Ok(value));
    }

    #[test]
    fn what_is_no_document_is_refused() {
        let deep = "<a>".repeat(1_000);
        for document in ["", "text", "<a/><b/>", "<a>&what;</a>", "<a", "<a></b>", deep.as_str()] {
            assert!(decode(&PART, document.as_bytes()).is_err(), "{document}");
        }
        let document = "<part><name>&#65;<![CDATA[<b>]]>&amp;</name><!-- c --></part>";
        let value = decode(&PART, document.as_bytes()).expect("a value");
        assert_eq!(value["name"], "A<b>&");
    }
}
