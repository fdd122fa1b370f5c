//! The fields of all types of requests and responses, one snapshot a type.

use std::collections::BTreeMap;

use ofauth_client::types;
use ofauth_webhooks::types::{ConnectionEventData, RealtimeEventData, RulesEventData, WebsocketEventData};
use schemars::SchemaGenerator;
use serde_json::Value;

#[rustfmt::skip]
mod roots;

/// Schemas of the contract that have no definition of their own in Rust: numbers, texts, objects of the query, and what a type
/// around others stands for.
#[rustfmt::skip]
const ELSEWHERE: &[&str] = &[
    "AnyId", "BundleListing", "BundlePage", "Charts", "Coordinate", "CreatedTrackingLink", "LooseTimestamp", "Measure", "OpenDate",
    "Percent", "Placeholders", "PostResponse", "Price", "PromotionListing", "PromotionPage", "Seconds", "StoredVariants",
    "SubscriberFilter", "SubscriptionFilter", "TextOrNumber", "TrialLinkListing", "TrialLinkPage", "UserResponse",
    "UserListMembership", "UserListRemoval", "UserListing", "VaultPlusOverrides",
];

/// Schemas of events that are written by hand: the envelopes, which the webhooks crate tests, and a text.
const BY_HAND: &[&str] = &[
    "ConnectionEvent",
    "EventConnectionId",
    "RealtimeEvent",
    "RulesEvent",
    "WebsocketEvent",
];

/// The schemas of all types of requests and responses, by name.
fn definitions() -> BTreeMap<String, Value> {
    let mut generator = SchemaGenerator::default();
    generator.subschema_for::<types::ApiError>();
    roots::add(&mut generator);
    let mut definitions: BTreeMap<_, _> = generator.take_definitions(true).into_iter().collect();
    for (name, definition) in events() {
        definitions.entry(name).or_insert(definition);
    }
    definitions
}

/// The schemas of what events hold. Their crate stands alone, and has its own of what both have.
fn events() -> BTreeMap<String, Value> {
    let mut generator = SchemaGenerator::default();
    generator.subschema_for::<ConnectionEventData>();
    generator.subschema_for::<RulesEventData>();
    generator.subschema_for::<RealtimeEventData>();
    generator.subschema_for::<WebsocketEventData>();
    generator.take_definitions(true).into_iter().collect()
}

#[test]
fn every_type_keeps_its_shape() {
    // One that has changed must not hide the next.
    let changed: Vec<_> = definitions()
        .into_iter()
        .filter_map(|(name, schema)| pin(&name, schema).err())
        .collect();
    assert!(changed.is_empty(), "the shapes of {changed:?} have changed");
}

fn pin(name: &str, mut schema: Value) -> Result<(), String> {
    without_descriptions(&mut schema);
    let pinned = std::panic::catch_unwind(|| {
        insta::with_settings!({snapshot_suffix => name, prepend_module_to_snapshot => false, omit_expression => true}, {
            insta::assert_json_snapshot!("shape", schema);
        });
    });
    pinned.map_err(|_| name.to_owned())
}

#[test]
fn every_schema_of_the_contract_is_pinned() {
    let contract = include_str!("../openapi/ofauth.yaml");
    let contract: Value = serde_saphyr::from_str(contract).expect("the contract is YAML");
    let schemas = contract["components"]["schemas"]
        .as_object()
        .expect("component schemas");
    let pinned = definitions();
    let missing: Vec<_> = schemas
        .keys()
        .filter(|name| {
            !pinned.contains_key(*name) && !ELSEWHERE.contains(&name.as_str()) && !BY_HAND.contains(&name.as_str())
        })
        .collect();
    assert!(
        missing.is_empty(),
        "no snapshot holds the shape of {missing:?}: no operation uses it"
    );
}

/// Wording is no shape.
fn without_descriptions(schema: &mut Value) {
    let Some(keywords) = schema.as_object_mut() else {
        return;
    };
    keywords.retain(|keyword, value| keyword != "description" || !value.is_string());
    for (keyword, value) in keywords {
        match value {
            Value::Object(named) if keyword == "properties" => named.values_mut().for_each(without_descriptions),
            Value::Array(members) => members.iter_mut().for_each(without_descriptions),
            other => without_descriptions(other),
        }
    }
}
