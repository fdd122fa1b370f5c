//! What the contract has and the SDK does not offer.

use std::fmt;

use heck::ToSnakeCase;

use super::bindings::Signatures;
use super::contract::{Input, Operation};
use super::sdk::{Call, Method, Sdk};

/// Something that is missing.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Gap {
    pub(super) operation: String,
    /// The parameter or property; nothing when it is about the operation itself.
    pub(super) input: Option<String>,
    /// The place, what is missing there, and what to do.
    pub(super) advice: String,
    /// Whether nothing at all of the operation is offered.
    pub(super) whole: bool,
    /// Why it is left out on purpose.
    pub(super) omission: Option<&'static str>,
}

impl fmt::Display for Gap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            operation,
            input,
            advice,
            ..
        } = self;
        match input {
            Some(input) => write!(f, "{operation}: `{input}`: {advice}"),
            None => write!(f, "{operation}: {advice}"),
        }
    }
}

pub(super) fn of(operation: &Operation, signatures: &Signatures, sdk: &Sdk) -> Vec<Gap> {
    let function = operation.function();
    let gap = |input: Option<&Input>, advice: String| Gap {
        operation: operation.id.clone(),
        input: input.map(|input| input.name.clone()),
        advice,
        whole: false,
        omission: None,
    };
    let whole = |advice: String| Gap {
        whole: true,
        ..gap(None, advice)
    };
    let Some(signature) = signatures.get(&function) else {
        let advice = format!("{} has no `{function}`; run: cargo xtask generate", super::BINDINGS);
        return vec![whole(advice)];
    };
    let calls: Vec<&Call> = sdk.calls.iter().filter(|call| call.function == function).collect();
    if calls.is_empty() {
        let file = operation.tag.to_snake_case();
        let advice = format!(
            "no request builder calls `{function}` with its {} arguments; add one in {}/resources/{file}, and the method \
             that makes it",
            signature.len(),
            super::SDK
        );
        return vec![whole(advice)];
    }
    let mut gaps = Vec::new();
    for call in calls {
        for input in &operation.inputs {
            let missing = passed(input, call, signature).or_else(|| settable(input, call, sdk));
            gaps.extend(missing.map(|advice| gap(Some(input), advice)));
        }
        let Call { builder, file, .. } = call;
        if operation.has_body && !chosen(call, signature, "body").unwrap_or(false) {
            gaps.push(gap(
                None,
                format!("{file}: `{function}` is handed no body of the caller's"),
            ));
        }
        if operation.pages {
            let missing = ["pages", "stream"]
                .into_iter()
                .filter(|name| !sdk.offers(builder, name));
            gaps.extend(missing.map(|name| gap(None, format!("{file}: it pages; add `pub fn {name}` to `{builder}`"))));
        }
        if facades(operation, call, sdk).is_empty() {
            gaps.push(gap(None, undocumented(operation, call, sdk)));
        }
    }
    gaps.dedup();
    gaps
}

/// The public methods that make the request builder, and say in their documentation what they send.
pub(super) fn facades<'a>(operation: &Operation, call: &Call, sdk: &'a Sdk) -> Vec<&'a Method> {
    let mark = mark(operation);
    let makers = makers(call, sdk);
    makers.filter(|method| method.documentation.contains(&mark)).collect()
}

fn makers<'a>(call: &Call, sdk: &'a Sdk) -> impl Iterator<Item = &'a Method> {
    let builder = call.builder.clone();
    let methods = sdk.methods.iter().filter(|method| method.public);
    methods.filter(move |method| method.holder != builder && method.returns.contains(&builder))
}

/// How documentation names an operation.
fn mark(operation: &Operation) -> String {
    let Operation { id, method, path, .. } = operation;
    format!("`{method} {path}` (`{id}`)")
}

fn undocumented(operation: &Operation, call: &Call, sdk: &Sdk) -> String {
    let mark = mark(operation);
    match makers(call, sdk).next() {
        Some(Method { holder, name, file, .. }) => {
            format!("{file}: the documentation of `{holder}::{name}` does not name it; write there: {mark}")
        }
        None => {
            let Call { builder, file, .. } = call;
            format!("{file}: no public method makes a `{builder}`; add one whose documentation has: {mark}")
        }
    }
}

/// What is wrong with the argument that the generated method is handed.
fn passed(input: &Input, call: &Call, signature: &[String]) -> Option<String> {
    let Call { file, function, .. } = call;
    if input.in_body {
        return None;
    }
    let name = input.function();
    let Some(position) = signature.iter().position(|argument| *argument == name) else {
        return Some(format!(
            "{} does not take it; run: cargo xtask generate",
            super::BINDINGS
        ));
    };
    let argument = call.arguments.get(position)?;
    if !argument.chosen {
        return Some(format!(
            "{file}: `{function}` is handed a constant for it; hand it what the caller has set"
        ));
    }
    // The generated methods sort their arguments by name, so that two of a type are easily swapped.
    let other = signature.iter().find(|other| argument.names.contains(*other));
    match other {
        Some(other) if !argument.names.contains(&name) => Some(format!(
            "{file}: `{function}` is handed `{other}` for it; hand it `{name}`"
        )),
        _ => None,
    }
}

/// Whether the caller can set it: by a method of the builder, or by an argument of whatever makes it. Required parameters
/// have been seen to be passed, and that is enough.
fn settable(input: &Input, call: &Call, sdk: &Sdk) -> Option<String> {
    let Call { builder, file, .. } = call;
    let name = input.function();
    let mut methods = sdk.methods.iter().filter(|method| method.holder == *builder);
    let settable = sdk.offers(builder, &name)
        || input.required && !input.in_body
        || methods.any(|method| method.arguments.contains(&name));
    if settable {
        return None;
    }
    Some(format!("{file}: it cannot be set; add `pub fn {name}` to `{builder}`"))
}

fn chosen(call: &Call, signature: &[String], name: &str) -> Option<bool> {
    let position = signature.iter().position(|argument| argument == name)?;
    call.arguments.get(position).map(|argument| argument.chosen)
}
