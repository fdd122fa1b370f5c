//! Gives each integer the format of its Rust type: a count cannot be negative.

use serde_json::Value;

use crate::Side;
use crate::lowering::{Lowering, Rule};
use crate::side::Sides;

pub(super) const RULE: Rule = Rule {
    name: "integer-formats",
    why: "the generator takes the type of an integer from its format, and later rules remove the bounds",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    // Earlier rules have named and merged schemas.
    lowering.sides = Sides::of(&lowering.document);
    lowering.each_described(|lowering, schema, side| {
        if schema.text("type") != Some("integer") {
            return;
        }
        let is_parameter = schema.pointer.iter().any(|token| token == "parameters");
        let side = if is_parameter { Side::Request } else { side };
        let keywords = ["format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];
        let bounds = keywords
            .iter()
            .filter_map(|name| Some(((*name).to_owned(), schema.get(name)?.clone())));
        let format = integer_format(&Value::Object(bounds.collect()), side);
        let stated = schema.text("format");
        if stated == Some(format) || stated.is_none() && format == "int64" {
            return;
        }
        lowering.changed(&schema.pointer, format!("format {format}"));
        schema.set("format", format);
    });
}

/// The format that an integer has by its bounds: `uint32` or `uint64` where it cannot be negative, else `int64`. A response
/// may exceed its maximum: what it holds is as wide as possible.
#[must_use]
pub fn integer_format(schema: &Value, side: Side) -> &'static str {
    let stated = schema["format"].as_str().unwrap_or_default();
    let is_unsigned = stated.starts_with("uint");
    let minimum = schema["minimum"].as_f64();
    let above = match &schema["exclusiveMinimum"] {
        Value::Bool(true) => minimum,
        bound => bound.as_f64(),
    };
    let is_count = minimum.is_some_and(|minimum| minimum >= 0.0) || above.is_some_and(|above| above >= -1.0);
    let maximum = [&schema["maximum"], &schema["exclusiveMaximum"]];
    // Without a minimum, what may be more than an `i64` holds is taken for a count.
    let is_wide =
        minimum.or(above).is_none() && maximum.into_iter().any(|maximum| maximum.is_u64() && !maximum.is_i64());
    let maximum = maximum.into_iter().filter_map(Value::as_f64).reduce(f64::min);
    if !is_unsigned && !is_count && !is_wide {
        return "int64";
    }
    let is_small = maximum.is_some_and(|maximum| maximum <= f64::from(u32::MAX));
    let is_narrow = matches!(
        stated,
        "uint8" | "uint16" | "uint" | "uint32" | "int8" | "int16" | "int32"
    );
    match side {
        Side::Request if is_small || is_narrow => "uint32",
        _ => "uint64",
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::rules::testing;

    #[test]
    fn formats_follow_from_bounds() {
        for (schema, request, response) in [
            (json!({}), "int64", "int64"),
            (json!({"format": "int32"}), "int64", "int64"),
            (json!({"minimum": -1}), "int64", "int64"),
            (json!({"maximum": 10}), "int64", "int64"),
            (json!({"minimum": 0}), "uint64", "uint64"),
            (json!({"minimum": 1, "maximum": 50}), "uint32", "uint64"),
            (json!({"minimum": 0, "maximum": 4_294_967_296_u64}), "uint64", "uint64"),
            (json!({"minimum": 0, "format": "int32"}), "uint32", "uint64"),
            (json!({"minimum": 0, "format": "int64"}), "uint64", "uint64"),
            (json!({"exclusiveMinimum": 0}), "uint64", "uint64"),
            (json!({"minimum": -1, "exclusiveMinimum": true}), "uint64", "uint64"),
            (json!({"format": "uint8"}), "uint32", "uint64"),
            (json!({"format": "uint64"}), "uint64", "uint64"),
            (json!({"maximum": u64::MAX}), "uint64", "uint64"),
            (json!({"maximum": i64::MAX, "minimum": -1}), "int64", "int64"),
            (json!({"maximum": i64::MAX}), "int64", "int64"),
        ] {
            assert_eq!(integer_format(&schema, Side::Request), request, "{schema}");
            assert_eq!(integer_format(&schema, Side::Response), response, "{schema}");
        }
    }

    #[test]
    fn only_integers_get_one() {
        for (schema, expected) in [
            (
                json!({"type": "integer", "minimum": 0}),
                json!({"type": "integer", "minimum": 0, "format": "uint64"}),
            ),
            (json!({"type": "integer"}), json!({"type": "integer"})),
            (
                json!({"type": "number", "minimum": 0}),
                json!({"type": "number", "minimum": 0}),
            ),
        ] {
            assert_eq!(testing::response_schema(&RULE, schema), expected);
        }
    }
}
