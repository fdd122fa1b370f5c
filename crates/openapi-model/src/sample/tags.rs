//! The values of a discriminator.

use serde_json::Value;

use crate::{Alternatives, Conjunction, Pointer};

/// Which value of a property names which alternative.
pub(super) struct Tags<'a> {
    property: &'a str,
    /// The alternatives that are references, each with the value that names it.
    names: Vec<(Pointer, &'a str)>,
}

impl<'a> Tags<'a> {
    /// Those of alternatives with a discriminator.
    pub(super) fn of(schema: &Conjunction<'a>, group: &Alternatives) -> Option<Self> {
        let discriminator = schema.get(group.discriminator.as_ref()?)?;
        let mapping = discriminator.get("mapping").and_then(Value::as_object);
        let names = group.members.iter().filter_map(|member| {
            let reference = schema.get(member)?.get("$ref")?.as_str()?;
            // The name of a schema stands for a reference to it.
            let name = reference.rsplit('/').next()?;
            let mapped = mapping.into_iter().flatten().find(|(_, target)| {
                let target = target.as_str();
                target == Some(reference) || target == Some(name)
            });
            Some((member.clone(), mapped.map_or(name, |(value, _)| value.as_str())))
        });
        Some(Self {
            property: discriminator.get("propertyName")?.as_str()?,
            names: names.collect(),
        })
    }

    /// Names the alternative that a value was made of, unless its own schema lists other values.
    pub(super) fn set(&self, made: &mut Value, member: &Conjunction<'_>, pointer: &Pointer) {
        let Some((_, name)) = self.names.iter().find(|(named, _)| named == pointer) else {
            return;
        };
        let Some(fields) = made.as_object_mut() else { return };
        let listed = member.property(self.property).values();
        let is_allowed = listed.is_none_or(|listed| listed.iter().any(|fact| fact.value == *name));
        // An example knows best.
        let is_named = |value: &Value| self.names.iter().any(|(_, name)| value == *name);
        if is_allowed && !fields.get(self.property).is_some_and(is_named) {
            fields.insert(self.property.to_owned(), Value::from(*name));
        }
    }
}
