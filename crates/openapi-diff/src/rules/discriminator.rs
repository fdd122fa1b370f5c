//! The discriminator of alternatives.

use std::borrow::Cow;
use std::collections::BTreeMap;

use openapi_model::{Fact, Pointer};

use crate::comparison::Comparison;
use crate::difference::Difference;
use crate::model::{Discriminator, PointerSet, Schema};
use crate::pair::{Content, Pair};
use crate::pairing::Side;
use crate::verdict::{Judgement, breaking, compatible, unclear};

pub(super) fn compare(comparison: &Comparison<'_>, old: &Schema, new: &Schema, content: &mut Content) {
    let at = |fact: &Option<Fact<Discriminator>>| fact.as_ref().map(|fact| fact.at.clone());
    let pointers = (at(&old.discriminator), at(&new.discriminator));
    let subject = comparison.fact_subject(
        (&old.pointer, &new.pointer),
        old.discriminator.as_ref(),
        new.discriminator.as_ref(),
    );
    let add = |content: &mut Content, kind, what: String, judgement: Judgement| {
        content.differences.push(Difference::new(
            kind,
            pointers.clone(),
            subject.clone(),
            what,
            judgement,
        ));
    };
    let name = |discriminator: &Discriminator| discriminator.field.clone();
    let (before, after) = match (&old.discriminator, &new.discriminator) {
        (Some(before), Some(after)) => (&before.value, &after.value),
        (None, Some(after)) => {
            let what = format!("discriminator `{}` added", name(&after.value));
            let why = unclear("the field may not have been sent before").into();
            return add(content, "discriminator-changed", what, why);
        }
        (Some(before), None) => {
            let what = format!("discriminator `{}` removed", name(&before.value));
            let why = unclear("the field may no longer be sent").into();
            return add(content, "discriminator-changed", what, why);
        }
        (None, None) => return,
    };
    if name(before) != name(after) {
        let what = format!("discriminator changed from `{}` to `{}`", name(before), name(after));
        let why = breaking("alternatives are distinguished by another field").into();
        add(content, "discriminator-changed", what, why);
    }
    // Between documents of different authors, only the values matter, not the names of schemas.
    let named = comparison.settings.names;
    let (old_values, new_values) = (
        Values::read(comparison, Side::Old, old),
        Values::read(comparison, Side::New, new),
    );
    for (value, target) in &old_values.targets {
        match new_values.targets.get(value) {
            // It still exists, although its relation to this schema is no longer visible.
            None if target.implied && target.heir && comparison.new.has_schema(&target.schema) => {}
            // The name of a removed alternative goes with it; an alternative without a name has no implicit value.
            None if target.implied
                && !target.heir
                && (new_values.nameless || !new_values.has(comparison, &target.schema)) => {}
            None => {
                let what = format!("discriminator value `{value}` removed, which meant `{}`", target.schema);
                let why = breaking("the value is no longer known").into();
                add(content, "discriminator-value-removed", what, why);
            }
            Some(now) if named && now.schema != target.schema && !comparison.renamed(&target.schema, &now.schema) => {
                let what = format!(
                    "discriminator value `{value}` means `{}` now, `{}` before",
                    now.schema, target.schema
                );
                let why = breaking("the value means something else").into();
                add(content, "discriminator-value-changed", what, why);
            }
            Some(_) => {}
        }
    }
    for (value, target) in &new_values.targets {
        let comes_with_it = target.implied && !old_values.names.contains(&target.schema);
        if old_values.targets.contains_key(value)
            || comes_with_it && !target.heir
            || old_values.nameless && target.implied
        {
            continue;
        }
        let what = format!("discriminator value `{value}` added for `{}`", target.schema);
        let why = compatible("known values keep their meaning").into();
        add(content, "discriminator-value-added", what, why);
    }
    heirs(&old_values, &new_values, content);
}

/// The meaning of the field's values.
#[derive(Default)]
struct Values {
    targets: BTreeMap<String, Target>,
    /// The names of the alternatives.
    names: Vec<String>,
    /// Whether some alternative has no name.
    nameless: bool,
}

struct Target {
    /// The name of the schema.
    schema: String,
    /// Whether the value is implicit, the schema's name.
    implied: bool,
    /// Whether the schema extends the one with the discriminator by `allOf`.
    heir: bool,
}

impl Values {
    fn read(comparison: &Comparison<'_>, side: Side, schema: &Schema) -> Self {
        let Some(discriminator) = &schema.discriminator else {
            return Self::default();
        };
        let mut values = Self::default();
        for pointer in schema.alternatives() {
            match comparison
                .slot(side, &PointerSet::one(pointer.clone()))
                .target
                .component_schema()
            {
                Some(name) => values.names.push(name),
                None => values.nameless = true,
            }
        }
        // Without explicit alternatives, they are the schemas that extend this one.
        let inherited = values.names.is_empty() && !values.nameless;
        if inherited {
            let parent = discriminator.at.parent().unwrap_or_default();
            values.names = comparison.reader(side).heirs(&parent);
        }
        for (value, target) in &discriminator.value.mapping {
            let named = Pointer::from_reference(target);
            let named = named.as_ref().and_then(Pointer::component_schema);
            let schema = named.map_or_else(|| target.clone(), Cow::into_owned);
            let heir = inherited && values.names.contains(&schema);
            values.targets.insert(
                value.clone(),
                Target {
                    schema,
                    implied: false,
                    heir,
                },
            );
        }
        for name in &values.names {
            let mapped = values
                .targets
                .values()
                .any(|target| !target.implied && target.schema == *name);
            if !mapped {
                let target = Target {
                    schema: name.clone(),
                    implied: true,
                    heir: inherited,
                };
                values.targets.entry(name.clone()).or_insert(target);
            }
        }
        values
    }

    /// Whether a schema of the old document is among the alternatives, renamed or not.
    fn has(&self, comparison: &Comparison<'_>, old: &str) -> bool {
        let same = |name: &String| name == old || comparison.renamed(old, name);
        self.names.iter().any(same)
    }
}

/// Compares the schemas that extend one with a discriminator, since they occur instead of it.
fn heirs(old: &Values, new: &Values, content: &mut Content) {
    for (value, before) in old.targets.iter().filter(|(_, target)| target.heir) {
        if let Some(after) = new.targets.get(value).filter(|target| target.heir) {
            let pointer = |name: &str| Pointer::root().join("components").join("schemas").join(name);
            content.part(Pair::at(pointer(&before.schema), pointer(&after.schema)));
        }
    }
}
