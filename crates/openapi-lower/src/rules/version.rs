//! Sets the version to 3.0.3 and removes the sections that OpenAPI 3.0 does not have.

use openapi_model::Kind;
use openapi_model::edit::Object;
use serde_json::Value;

use crate::Pointer;
use crate::lowering::{Lowering, Rule};

pub(super) const RULE: Rule = Rule {
    name: "version",
    why: "progenitor supports OpenAPI 3.0 only",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    let pointer = Pointer::root().join("openapi");
    let version = lowering.document.get("openapi").cloned();
    match version.as_ref().and_then(Value::as_str) {
        Some("3.0.3") => return,
        Some(version) if version.starts_with("3.0.") || version.starts_with("3.1.") => {
            lowering.document["openapi"] = "3.0.3".into();
            lowering.changed(&pointer, format!("{version} became 3.0.3"));
        }
        // Other versions have been refused.
        _ => return,
    }
    if lowering.document.get("paths").is_none() && !lowering.openapi_3_0 {
        lowering.document["paths"] = serde_json::json!({});
        lowering.changed(&Pointer::root().join("paths"), "added: OpenAPI 3.0 requires it");
    }
    lowering.walk(|lowering, pointer, kind, value| {
        let unknown: &[&str] = match kind {
            Kind::Document => &["webhooks", "jsonSchemaDialect"],
            Kind::Info => &["summary"],
            Kind::License => &["identifier"],
            _ => return false,
        };
        if let Some(mut object) = Object::of(pointer.clone(), kind, value) {
            for name in object.remove_all(unknown) {
                lowering.changed(&pointer.join(name), "removed: OpenAPI 3.0 does not have it");
            }
        }
        true
    });
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Settings;
    use crate::rules::testing;

    #[test]
    fn lowers_3_1() {
        let document = json!({
            "openapi": "3.1.0",
            "info": {"title": "T", "summary": "S", "version": "1", "license": {"name": "MIT", "identifier": "MIT"}},
            "webhooks": {}
        });
        assert_eq!(
            testing::document(&RULE, document, &Settings::default()),
            Ok(
                json!({"openapi": "3.0.3", "paths": {}, "info": {"title": "T", "version": "1", "license": {"name": "MIT"}}})
            )
        );
    }
}
