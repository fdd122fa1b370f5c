//! Ways in which a response may differ from the contract.

use std::fmt;

use serde_json::{Number, Value, json};

use super::contract::{Node, allows};

/// A response with one change.
pub(super) struct Mutation {
    /// JSON pointer to what has been changed.
    pointer: String,
    what: String,
    pub(super) answer: Value,
    pub(super) outcome: Outcome,
}

/// What the SDK makes of it.
pub(super) enum Outcome {
    /// It decodes, and has all of this.
    Has(Value),
    /// It does not decode: the contract promises what is not there.
    Refused,
}

impl fmt::Display for Mutation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.pointer, self.what)
    }
}

/// Every change of a response, one at a time.
pub(super) fn all(schema: &'static Value, answer: &Value) -> Vec<Mutation> {
    let mutations = Node::all(schema, answer).into_iter().flat_map(|node| {
        let Some(value) = answer.pointer(&node.pointer) else {
            panic!("{} is not in the response", node.pointer);
        };
        let mut mutations = Mutations {
            schema,
            answer,
            node: &node,
            all: Vec::new(),
        };
        mutations.less();
        mutations.more(value);
        mutations.wider(value);
        mutations.all
    });
    mutations.collect()
}

/// Those of one node.
struct Mutations<'a> {
    schema: &'static Value,
    answer: &'a Value,
    node: &'a Node,
    all: Vec<Mutation>,
}

impl Mutations<'_> {
    /// A field that is missing, or null.
    fn less(&mut self) {
        let Some((holder, name)) = self.node.pointer.rsplit_once('/') else {
            return;
        };
        for (what, null) in [("is missing", None), ("is null", Some(Value::Null))] {
            let mut answer = self.answer.clone();
            let Some(fields) = answer.pointer_mut(holder).and_then(Value::as_object_mut) else {
                return;
            };
            fields.remove(name);
            fields.extend(null.map(|null| (name.to_owned(), null)));
            let outcome = match allows(self.schema, &answer) {
                true => Outcome::Has(answer.clone()),
                false => Outcome::Refused,
            };
            self.push(what, answer, outcome);
        }
    }

    /// A field that the contract does not have.
    fn more(&mut self, value: &Value) {
        if let Value::Object(fields) = value {
            let mut fields = fields.clone();
            fields.insert("somethingNew".to_owned(), json!({"list": [1, null], "more": "?"}));
            let answer = self.with(fields.into());
            self.push("has a new field", answer, Outcome::Has(self.answer.clone()));
        }
    }

    /// A value beyond those that the contract has here.
    fn wider(&mut self, value: &Value) {
        match value {
            Value::Number(number) if !self.node.allows(&json!(0.5)) => {
                for large in [(1 << 53) + 1, i64::MAX] {
                    self.kept(&json!(large));
                }
                self.read(format!("{number}.0").parse().expect("a number"), value);
                self.written(number, value);
                // An id has to be exact; of a count, what is whole will do.
                if self.node.is_named() {
                    self.kept(&json!(i64::MIN));
                } else {
                    self.read(format!("{number}.5").parse().expect("a number"), value);
                    // The nearest number of the field's type.
                    self.read(json!(u64::MAX), &Value::Null);
                    self.read(json!(i64::MIN), &Value::Null);
                }
            }
            Value::Number(number) => {
                for number in [json!(0.1), json!(-7), json!(i64::MAX), json!(1e300)] {
                    self.kept(&number);
                }
                self.written(number, value);
            }
            Value::String(_) => {
                for text in ["", "unknown: \"é\"\n"] {
                    self.kept(&json!(text));
                }
            }
            Value::Array(items) => {
                self.kept(&json!([]));
                self.kept(&json!([items.as_slice(), items].concat()));
            }
            _ => {}
        }
        let bare = &value["list"];
        for other in [
            json!(true),
            json!(7),
            json!(0.5),
            json!("text"),
            json!([value]),
            json!({}),
            bare.clone(),
        ] {
            let is_other = std::mem::discriminant(&other) != std::mem::discriminant(value);
            if is_other && self.node.allows(&other) {
                self.kept(&other);
            }
        }
    }

    /// A number as text, which is read as one, unless texts are meant to be there.
    fn written(&mut self, number: &Number, value: &Value) {
        let text = json!(number.to_string());
        let is_text = self.node.allows(&text);
        self.read(text.clone(), if is_text { &text } else { value });
    }

    /// Another value, which is there when it has been decoded.
    fn kept(&mut self, value: &Value) {
        self.read(value.clone(), value);
    }

    /// Another value, which is read as this one.
    fn read(&mut self, value: Value, read: &Value) {
        let what = format!("is {value}");
        let outcome = Outcome::Has(self.with(read.clone()));
        let answer = self.with(value);
        self.push(&what, answer, outcome);
    }

    fn with(&self, value: Value) -> Value {
        let mut answer = self.answer.clone();
        if let Some(node) = answer.pointer_mut(&self.node.pointer) {
            *node = value;
        }
        answer
    }

    fn push(&mut self, what: &str, answer: Value, outcome: Outcome) {
        let (pointer, what) = (self.node.pointer.clone(), what.to_owned());
        self.all.push(Mutation {
            pointer,
            what,
            answer,
            outcome,
        });
    }
}

/// The path of the first value of `whole` that `part` does not have. Null and absent are one, and so are `5` and `5.0`, and a bare
/// list and the object around it.
pub(super) fn lost(whole: &Value, part: &Value) -> Option<String> {
    let within = |name: &str, whole, part| lost(whole, part).map(|rest| format!("/{name}{rest}"));
    match (whole, part) {
        (Value::Null, _) => None,
        (Value::Object(whole), Value::Object(part)) => {
            let mut fields = whole.iter();
            fields.find_map(|(name, value)| within(name, value, part.get(name).unwrap_or(&Value::Null)))
        }
        (Value::Array(whole), Value::Array(part)) if whole.len() == part.len() => {
            let mut items = whole.iter().zip(part).enumerate();
            items.find_map(|(index, (whole, part))| within(&index.to_string(), whole, part))
        }
        (Value::Array(_), Value::Object(part)) => lost(whole, part.get("list").unwrap_or(&Value::Null)),
        (Value::Number(whole), Value::Number(part)) if whole.is_f64() != part.is_f64() => {
            (whole.as_f64() != part.as_f64()).then(String::new)
        }
        _ => (whole != part).then(String::new),
    }
}
