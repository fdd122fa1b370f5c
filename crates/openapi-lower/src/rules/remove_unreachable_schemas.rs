//! Removes component schemas that no operation uses, if the settings say so.

use crate::lowering::{Lowering, Rule};
use crate::reach::reached;

pub(super) const RULE: Rule = Rule {
    name: "remove-unreachable-schemas",
    why: "the types would never be used, and some documents have more of those than of others",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    if lowering.settings.unreached_schemas {
        return;
    }
    let reached = reached(&lowering.document);
    lowering.root(|lowering, root| {
        let Some(mut components) = root.member("components") else {
            return;
        };
        let pointer = components.pointer.join("schemas");
        let Some(schemas) = components.map("schemas") else {
            return;
        };
        schemas.retain(|name, _| {
            let pointer = pointer.join(name);
            let keep = reached.contains(&pointer);
            if !keep {
                lowering.changed(&pointer, "removed: no operation uses it");
            }
            keep
        });
    });
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Settings;
    use crate::rules::testing;

    #[test]
    fn only_when_asked() {
        let to = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        let document = json!({
            "paths": {"/a": {"get": {"responses": {"404": to("Problem")}}}},
            "components": {"schemas": {"Problem": {"items": to("Inner")}, "Inner": {}, "Other": to("Inner")}}
        });
        let kept = testing::document(&RULE, document.clone(), &Settings::default());
        assert_eq!(kept, Ok(document.clone()));
        let pruned = testing::document(&RULE, document, &Settings::default().unreached_schemas(false)).expect("lowers");
        assert_eq!(
            pruned["components"]["schemas"],
            json!({"Problem": {"items": to("Inner")}, "Inner": {}})
        );
    }
}
