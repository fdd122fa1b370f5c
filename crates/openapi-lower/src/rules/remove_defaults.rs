//! Removes defaults: the server applies them, and the documentation says them.

use serde_json::Value;

use crate::lowering::{Lowering, Rule};

pub(super) const RULE: Rule = Rule {
    name: "remove-defaults",
    why: "generated code would fill in what did not come, send what was not asked for, and stop at a default of \
          another type; the description says the default instead",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    lowering.each_described(|lowering, schema, _| {
        let Some(default) = schema.remove("default") else {
            return;
        };
        lowering.changed(
            &schema.pointer,
            "default moved to the description: the server applies it",
        );
        if let Some(sentence) = default_sentence(&default) {
            let description = match schema.text("description").map(str::trim_end) {
                Some(text) if !text.is_empty() => format!("{text}\n\n{sentence}"),
                _ => sentence,
            };
            schema.set("description", description);
        }
    });
}

/// The sentence that documents a default, ``Default: `20`.``; none for null, which says that there is no default, and none for
/// a long one.
#[must_use]
pub fn default_sentence(default: &Value) -> Option<String> {
    // Longer ones are no reading.
    const LONGEST: usize = 200;
    let text = match default {
        Value::Null => return None,
        Value::String(text) if !text.is_empty() && text.trim() == text && !text.contains(char::is_control) => {
            text.clone()
        }
        other => other.to_string(),
    };
    let quoted = if text.contains('`') {
        format!("`` {text} ``")
    } else {
        format!("`{text}`")
    };
    (text.len() <= LONGEST).then(|| format!("Default: {quoted}."))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::rules::testing;

    #[test]
    fn moves_defaults_but_not_a_property_of_that_name() {
        let schema =
            json!({"default": {}, "properties": {"default": {"type": "string", "default": 1, "description": "A."}}});
        assert_eq!(
            testing::response_schema(&RULE, schema),
            json!({
                "description": "Default: `{}`.",
                "properties": {"default": {"type": "string", "description": "A.\n\nDefault: `1`."}}
            })
        );
    }

    #[test]
    fn says_a_default_as_it_is() {
        for (default, said) in [
            (json!("asc"), Some("Default: `asc`.")),
            (json!(""), Some("Default: `\"\"`.")),
            (json!("a\nb"), Some("Default: `\"a\\nb\"`.")),
            (json!("`a`"), Some("Default: `` `a` ``.")),
            (json!([1, true]), Some("Default: `[1,true]`.")),
            (json!(null), None),
            (json!("a".repeat(201)), None),
        ] {
            assert_eq!(default_sentence(&default).as_deref(), said);
        }
    }
}
