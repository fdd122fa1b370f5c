//! Renames component schemas to the names of their types.

use std::borrow::Cow;
use std::collections::BTreeMap;

use openapi_model::{Kind, edit};

use crate::Pointer;
use crate::lowering::{Lowering, Rule};
use crate::names::{Names, identifier};

pub(super) const RULE: Rule = Rule {
    name: "schema-names",
    why: "two names may be one identifier, and the generator would define that type twice",
    apply,
};

const PREFIX: &str = "#/components/schemas/";

fn apply(lowering: &mut Lowering<'_>) {
    let all = lowering.schema_names();
    let (fitting, others): (Vec<String>, Vec<String>) = all.into_iter().partition(|name| *name == identifier(name));
    let mut names = Names::of_types(fitting);
    let renamed: BTreeMap<String, String> = others
        .into_iter()
        .map(|name| {
            let fresh = names.fresh(&name);
            (name, fresh)
        })
        .collect();
    lowering.root(|lowering, root| {
        let Some(mut components) = root.member("components") else {
            return;
        };
        let pointer = components.pointer.join("schemas");
        let Some(schemas) = components.map("schemas") else {
            return;
        };
        for (from, to) in &renamed {
            if let Some(schema) = schemas.remove(from) {
                schemas.insert(to.clone(), schema);
            }
            lowering.changed(&pointer.join(from), format!("called `{to}`"));
        }
    });
    edit::schemas(
        &Pointer::root(),
        Kind::Document,
        &mut lowering.document,
        &mut |schema| {
            if let Some(target) = schema.text("$ref").and_then(|target| follow(&renamed, target)) {
                schema.set("$ref", target);
            }
            let mut discriminator = schema.member("discriminator");
            let mapping = discriminator
                .as_mut()
                .and_then(|discriminator| discriminator.map("mapping"));
            for (_, target) in mapping.into_iter().flatten() {
                if let Some(renamed) = target.as_str().and_then(|target| follow(&renamed, target)) {
                    *target = renamed.into();
                }
            }
        },
    );
}

/// `target` under its new name, as the generator looks for it: without any encoding. A mapping may name a schema
/// without the way to it.
fn follow(renamed: &BTreeMap<String, String>, target: &str) -> Option<String> {
    let name = Pointer::from_reference(target).and_then(|pointer| pointer.component_schema().map(Cow::into_owned));
    let to = renamed.get(name.as_deref().unwrap_or(target)).or(name.as_ref())?;
    Some(format!("{PREFIX}{to}"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Settings;
    use crate::rules::testing;

    #[test]
    fn the_fitting_name_stays() {
        let document = json!({"components": {"schemas": {
            "pet-kind": {"type": "string"},
            "PetKind": {"$ref": "#/components/schemas/pet-kind"},
            "日": {"$ref": "#/components/schemas/%E6%97%A5"},
            "Page«Pet»": {"discriminator": {"mapping": {"a": "pet-kind", "b": "#/components/schemas/PetKind"}}}
        }}});
        assert_eq!(
            testing::document(&RULE, document, &Settings::default()),
            Ok(json!({"components": {"schemas": {
                "PetKind2": {"type": "string"},
                "PetKind": {"$ref": "#/components/schemas/PetKind2"},
                "日": {"$ref": "#/components/schemas/日"},
                "PagePet": {"discriminator": {"mapping": {
                    "a": "#/components/schemas/PetKind2", "b": "#/components/schemas/PetKind"
                }}}
            }}}))
        );
    }
}
