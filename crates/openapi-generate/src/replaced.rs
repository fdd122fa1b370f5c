//! Schemas whose Rust type is written by hand, or comes from a library.

use serde_json::{Value, json};

/// Each schema, and the type that it is in the client crate.
pub(super) const REPLACED: &[(&str, &str)] = &[
    ("AnyId", "::std::string::String"),
    ("BundleListing", "crate::Listing<crate::types::Bundle>"),
    ("Charts", "crate::Entries<crate::types::Chart>"),
    ("Coordinate", "::serde_json::Number"),
    ("CreatedTrackingLink", "crate::OneOrMany<crate::types::TrackingLink>"),
    ("Measure", "::serde_json::Number"),
    ("Moment", "crate::Timestamp"),
    ("OpenDate", "crate::Timestamp"),
    ("Percent", "::serde_json::Number"),
    ("Placeholders", "crate::Entries<::std::string::String>"),
    ("PostAnswer", "crate::Open<crate::types::Post>"),
    ("Price", "::serde_json::Number"),
    ("PromotionListing", "crate::Listing<crate::types::Promotion>"),
    ("Seconds", "::serde_json::Number"),
    ("Secret", "crate::Secret"),
    ("SignedUrl", "crate::SignedUrl"),
    ("StoredVariants", "crate::Entries<crate::types::StoredVariant>"),
    ("TextOrNumber", "::std::string::String"),
    ("Timestamp", "crate::Timestamp"),
    ("TrialLinkListing", "crate::Listing<crate::types::TrialLink>"),
    ("UserAnswer", "crate::Open<crate::types::UserProfile>"),
    ("UserListId", "crate::UserListId"),
    ("UserListMembership", "crate::Open<crate::types::UserListMember>"),
    ("UserListRemoval", "crate::Open<crate::types::UserSummaryPage>"),
    ("UserListing", "crate::Listing<crate::Open<crate::types::UserProfile>>"),
    ("VaultPlusOverrides", "crate::Nullable<crate::types::VaultPlusSettings>"),
];

const TYPES: &str = "crate::types::";

/// Closes these schemas to the lowering, which would make types of its own of what is in them. What is left leads to the
/// schemas that the type by hand is made of.
pub(super) fn close(document: &mut Value) {
    for (name, replacement) in REPLACED {
        let Some(schema) = document.pointer_mut(&format!("/components/schemas/{name}")) else {
            continue;
        };
        let parts = replacement.split(TYPES).skip(1);
        let parts: serde_json::Map<String, Value> = parts
            .map(|rest| rest.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default())
            .map(|part| (part.to_owned(), json!({"$ref": format!("#/components/schemas/{part}")})))
            .collect();
        // What is left out here is a scalar in the lowering's eyes, which makes nothing of it.
        let composed = ["anyOf", "oneOf"].iter().any(|list| schema.get(*list).is_some()) || schema["type"].is_array();
        if composed {
            *schema = json!({"type": "object", "description": schema["description"], "properties": parts});
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_way_to_the_parts() {
        for (name, replacement) in REPLACED {
            let mut document = json!({"components": {"schemas": {*name: {"oneOf": []}}}});
            close(&mut document);
            let parts = document["components"]["schemas"][*name]["properties"].as_object();
            assert_eq!(
                parts.map_or(0, serde_json::Map::len),
                replacement.matches(TYPES).count(),
                "{name}"
            );
        }
    }
}
