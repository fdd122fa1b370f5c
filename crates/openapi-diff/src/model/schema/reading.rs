//! Reads schemas that must all hold, in normalized form.

use std::collections::BTreeMap;

use openapi_model::{
    Bound, Conjunction, Document, Fact, Kind, Limit, Node, Pointer, canonical, constrains, is_multiple, type_of,
};
use serde_json::{Number, Value};

use super::super::pointer_set::PointerSet;
use super::{Additional, Discriminator, Facts, Schema, Union};
use crate::words::without_texts;

impl Schema {
    /// Reads the schemas at these pointers, and all that must hold with them. If no value is valid, nothing else
    /// matters.
    pub(in crate::model) fn read(document: &Document, pointers: &PointerSet) -> Self {
        let all = Conjunction::with_only_alternatives(document.value(), pointers.iter().cloned());
        match all.contradiction() {
            Some(contradiction) => Self {
                pointer: pointers.first(),
                pointers: pointers.clone(),
                refused: contradiction.at.into_iter().next(),
                ..Self::default()
            },
            None => Self::of(document, &all, pointers),
        }
    }

    /// The facts of a conjunction, whether or not any value is valid.
    fn of(document: &Document, all: &Conjunction<'_>, pointers: &PointerSet) -> Self {
        let mut schema = Self {
            pointer: pointers.first(),
            pointers: pointers.clone(),
            patterns: facts(
                all.texts("pattern")
                    .into_iter()
                    .filter(|(text, _)| !matches_everything(text)),
            ),
            content: all.schemas("contentSchema"),
            multiples: multiples(all),
            unique: all
                .facts("uniqueItems")
                .into_iter()
                .find(|fact| *fact.value == true)
                .map(|fact| Fact::new(true, fact.at)),
            fields: named(all.properties()),
            required: all
                .required()
                .into_iter()
                .filter_map(|(name, at)| Some((name, at.parent()?.parent()?)))
                .collect(),
            additional: additional(document, all),
            pattern_fields: named(all.named_schemas("patternProperties")),
            field_names: all.schemas("propertyNames"),
            dependents: named(all.named_schemas("dependentSchemas")),
            tuple: all
                .listed_schemas("prefixItems")
                .into_iter()
                .map(PointerSet::all)
                .collect(),
            items: items(document, all),
            contained: all.schemas("contains"),
            negations: all.schemas("not"),
            conditions: all.conditions(),
            discriminator: discriminator(document, all),
            others: others(all),
            ..Self::default()
        };
        for ((name, other), at) in all.dependent_required() {
            schema.dependent_fields.insert((name.to_owned(), other.to_owned()), at);
        }
        schema.read_strings(all);
        schema.read_values(document, all);
        schema.read_limits(all);
        schema
    }

    /// The facts of schemas that each apply to a type of their own.
    pub(super) fn side_by_side(document: &Document, pointers: &PointerSet) -> Self {
        let all = Conjunction::with_only_alternatives(document.value(), pointers.iter().cloned());
        Self::of(document, &all, pointers)
    }

    /// The content of strings. OpenAPI 3.1 states by media type and encoding what 3.0 states by format.
    fn read_strings(&mut self, all: &Conjunction<'_>) {
        let folded = |keyword: &str| {
            all.texts(keyword)
                .into_iter()
                .map(|(text, at)| (text.to_lowercase(), at))
        };
        self.formats = facts(all.texts("format"));
        if let Some(at) = self.formats.remove("base64") {
            self.formats.entry("byte".to_owned()).or_insert(at);
        }
        for (encoding, at) in folded("contentEncoding") {
            match encoding.as_str() {
                "base64" => drop(self.formats.entry("byte".to_owned()).or_insert(at)),
                // The identity encodings.
                "7bit" | "8bit" | "binary" => {}
                _ => drop(self.encodings.insert(encoding, at)),
            }
        }
        let encoded = all.keywords().contains("contentEncoding");
        for (kind, at) in folded("contentMediaType") {
            if kind != "application/octet-stream" {
                self.media_types.insert(kind, at);
            } else if !encoded {
                self.formats.entry("binary".to_owned()).or_insert(at);
            }
        }
    }

    /// Types, values and alternatives: each can be expressed by the others.
    fn read_values(&mut self, document: &Document, all: &Conjunction<'_>) {
        let mut values = all.values().map(|values| {
            let at = values
                .first()
                .and_then(|fact| listed_at(&fact.at))
                .unwrap_or_else(|| self.pointer.join("enum"));
            Fact::new(values.into_iter().map(|fact| fact.value).collect::<Vec<_>>(), at)
        });
        let mut null = all.is_nullable();
        for group in all.alternatives() {
            let members = group
                .members
                .into_iter()
                .filter_map(|pointer| document.node(pointer, Kind::Schema));
            let (nulls, members): (Vec<_>, Vec<_>) =
                members.partition(|member| document.resolve(member.clone()).allows_null_alone());
            null |= !nulls.is_empty();
            match members
                .iter()
                .map(named_values)
                .collect::<Option<Vec<_>>>()
                .map(|values| values.concat())
            {
                // Alternatives of one value each, as used to describe each, are a list of values.
                Some(listed) if !listed.is_empty() => match &mut values {
                    Some(known) => known
                        .value
                        .retain(|value| listed.iter().any(|other| openapi_model::equal(value, other))),
                    None => values = Some(Fact::new(listed, group.at)),
                },
                _ if members.is_empty() => {}
                _ => self.unions.push(Union {
                    exclusive: group.exactly_one,
                    members: members.into_iter().map(|member| member.pointer).collect(),
                    at: group.at,
                }),
            }
        }
        self.types = all.types();
        if let Some(values) = values {
            let several = values.value.len() > 1;
            let (nulls, others): (Vec<_>, Vec<_>) =
                values.value.into_iter().partition(|value| value.is_null() && several);
            if self.types.is_none() {
                let names = others.iter().map(|value| type_of(value).to_owned());
                self.types = Some(Fact::new(names.collect(), values.at.clone()));
                null |= !nulls.is_empty();
            } else {
                null = self.take_null();
            }
            let shown = others.iter().map(|value| (canonical(value), value.to_string()));
            let shown: BTreeMap<String, String> = shown.collect();
            // Both booleans are any boolean.
            if !shown.keys().eq(["false", "true"]) {
                self.values = Some(Fact::new(shown, values.at));
            }
        } else if self.types.is_some() {
            null = self.take_null();
        }
        self.nullable = null;
    }

    /// Whether null is one of several types; it is removed from them.
    fn take_null(&mut self) -> bool {
        let several = self.types.as_mut().filter(|types| types.value.len() > 1);
        several.is_some_and(|types| types.value.remove("null"))
    }

    fn read_limits(&mut self, all: &Conjunction<'_>) {
        self.limits = all.bounds();
        let whole = self
            .types
            .as_ref()
            .is_some_and(|types| types.value.iter().eq(["integer"]));
        for (limit, bound) in self.limits.iter_mut().filter(|_| whole) {
            bound.value = bound.value.clone().among_whole_numbers(*limit);
        }
        // A minimum of 0 is no limit.
        let counts = |limit: Limit| limit.is_lower() && ![Limit::Minimum, Limit::MinContains].contains(&limit);
        let nothing = Number::from(0);
        self.limits
            .retain(|limit, bound| !counts(*limit) || openapi_model::compare(&bound.value.number, &nothing).is_gt());
        if let Some(at) = self.contained.first() {
            let one = || Fact::new(Bound::inclusive(1), at.clone());
            self.limits.entry(Limit::MinContains).or_insert_with(one);
        }
    }
}

fn named(schemas: BTreeMap<String, Vec<Pointer>>) -> BTreeMap<String, PointerSet> {
    let schemas = schemas.into_iter();
    schemas
        .map(|(name, pointers)| (name, PointerSet::all(pointers)))
        .collect()
}

fn facts<'a>(texts: impl IntoIterator<Item = (&'a str, Pointer)>) -> Facts<String> {
    let texts = texts.into_iter();
    texts.map(|(text, at)| (text.to_owned(), at)).collect()
}

fn discriminator(document: &Document, all: &Conjunction<'_>) -> Option<Fact<Discriminator>> {
    let pointer = all.schemas("discriminator").into_iter().next()?;
    let found = document.node(pointer, Kind::Discriminator)?;
    let mapping = found.named_texts("mapping");
    let mapping = mapping.map(|(value, target)| (value.to_owned(), target.to_owned()));
    let discriminator = Discriminator {
        field: found.text("propertyName").unwrap_or_default().to_owned(),
        mapping: mapping.collect(),
    };
    Some(Fact::new(discriminator, found.pointer))
}

/// The keyword that lists a value: `const`, or the list that the value is an element of.
fn listed_at(value: &Pointer) -> Option<Pointer> {
    if value.last()? == "const" {
        Some(value.clone())
    } else {
        value.parent()
    }
}

/// The divisors, without redundant ones: a multiple of 6 is one of 3.
fn multiples(all: &Conjunction<'_>) -> Vec<Fact<Number>> {
    let stated = all.facts("multipleOf").into_iter();
    let stated: Vec<Fact<Number>> = stated
        .filter_map(|fact| Some(Fact::new(fact.value.as_number()?.clone(), fact.at)))
        .collect();
    let implied = |number: &Number| {
        let mut others = stated
            .iter()
            .filter(|other| openapi_model::compare(&other.value, number).is_ne());
        others.any(|other| is_multiple(&other.value, number) == Some(true))
    };
    stated.iter().filter(|fact| !implied(&fact.value)).cloned().collect()
}

/// Schemas of fields that are not named.
fn additional(document: &Document, all: &Conjunction<'_>) -> Option<Fact<Additional>> {
    let mut found: Option<Fact<Additional>> = None;
    let pointers = ["additionalProperties", "unevaluatedProperties"].map(|keyword| all.schemas(keyword));
    for schema in pointers
        .into_iter()
        .flatten()
        .filter_map(|pointer| document.node(pointer, Kind::Schema))
    {
        let said = if *schema.value == false {
            Additional::Closed
        } else if schema.names().any(constrains) {
            Additional::Typed(vec![schema.pointer.clone()])
        } else {
            continue;
        };
        match found.as_mut().map(|fact| &mut fact.value) {
            None => found = Some(Fact::new(said, schema.pointer)),
            Some(Additional::Closed) => {}
            Some(Additional::Typed(pointers)) if said != Additional::Closed => pointers.push(schema.pointer),
            Some(narrowest) => *narrowest = said,
        }
    }
    found
}

/// Schemas of elements without a schema by position.
fn items(document: &Document, all: &Conjunction<'_>) -> Vec<Pointer> {
    let pointers = ["items", "unevaluatedItems"].map(|keyword| all.schemas(keyword));
    let mut pointers = pointers.into_iter().flatten().collect::<Vec<_>>();
    pointers.retain(|pointer| {
        document
            .node(pointer.clone(), Kind::Schema)
            .is_some_and(|schema| *schema.value != true)
    });
    pointers
}

/// Keywords without a rule.
fn others(all: &Conjunction<'_>) -> BTreeMap<String, Fact<Value>> {
    let unknown = |keyword: &&str| constrains(keyword) && (!Kind::Schema.knows(keyword) || *keyword == "$dynamicRef");
    let others = all.keywords().into_iter().filter(unknown).filter_map(|keyword| {
        let fact = all.facts(keyword).into_iter().next()?;
        Some((keyword.to_owned(), Fact::new(without_texts(fact.value), fact.at)))
    });
    others.collect()
}

/// The values of a schema that only lists values of a simple type.
fn named_values<'a>(schema: &Node<'a>) -> Option<Vec<&'a Value>> {
    let values = schema.values();
    let simple = !values.is_empty() && values.iter().all(|value| !value.is_object() && !value.is_array());
    let says = |keyword: &str| ["const", "enum", "type"].contains(&keyword) || !constrains(keyword);
    (simple && schema.names().all(says)).then_some(values)
}

/// Whether every text matches, line breaks included.
fn matches_everything(pattern: &str) -> bool {
    [
        "",
        "^",
        "$",
        ".*",
        "^.*",
        ".*$",
        "(.*)",
        ".*?",
        "[\\s\\S]*",
        "^[\\s\\S]*$",
    ]
    .contains(&pattern)
}
