//! Members of `allOf`, put together.

use super::{Fact, Schema};

impl Schema {
    /// Adds what a member of `allOf` says. Where both speak, the narrower holds, and otherwise the outer.
    pub(super) fn merge(&mut self, member: Self) {
        self.types = narrower(self.types.take(), member.types, |mut outer, inner| {
            let integer = outer.value.contains("number") && inner.value.contains("integer");
            outer
                .value
                .retain(|name| inner.value.contains(name) || inner.value.contains("number") && name == "integer");
            if integer { inner } else { outer }
        });
        self.values = narrower(self.values.take(), member.values, |mut outer, inner| {
            outer.value.retain(|value| inner.value.contains(value));
            outer
        });
        self.nullable = narrower(self.nullable.take(), member.nullable, |outer, inner| {
            let keep_outer = !outer.value || outer.at == self.place;
            if keep_outer { outer } else { inner }
        });
        for (keyword, inner) in member.limits {
            match self.limits.get(&keyword) {
                Some(outer) if keyword.strictness(&outer.value, &inner.value).is_ge() => {}
                _ => drop(self.limits.insert(keyword, inner)),
            }
        }
        self.format = self.format.take().or(member.format);
        self.pattern = self.pattern.take().or(member.pattern);
        self.multiple_of = self.multiple_of.take().or(member.multiple_of);
        self.unique = self.unique.take().or(member.unique);
        self.additional = self.additional.take().or(member.additional);
        self.items = self.items.take().or(member.items);
        self.discriminator = self.discriminator.take().or(member.discriminator);
        self.alternatives.extend(member.alternatives);
        for (name, field) in member.fields {
            self.fields.entry(name).or_insert(field);
        }
        for (name, schema) in member.required {
            self.required.entry(name).or_insert(schema);
        }
        for (keyword, said) in member.others {
            self.others.entry(keyword).or_insert(said);
        }
    }
}

fn narrower<T>(
    outer: Option<Fact<T>>,
    inner: Option<Fact<T>>,
    both: impl FnOnce(Fact<T>, Fact<T>) -> Fact<T>,
) -> Option<Fact<T>> {
    match (outer, inner) {
        (Some(outer), Some(inner)) => Some(both(outer, inner)),
        (outer, inner) => outer.or(inner),
    }
}
