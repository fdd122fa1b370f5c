//! What the contract has and the SDK does not offer.

use std::fmt;

use super::contract::{Input, Operation};
use super::sdk::{Method, Sdk};

const GENERATE: &str = "run: cargo xtask generate";

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

pub(super) fn of(operation: &Operation, sdk: &Sdk) -> Vec<Gap> {
    let builder = operation.builder();
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
    if !sdk.has(&builder) {
        return vec![whole(format!("there is no `{builder}`; {GENERATE}"))];
    }
    if facades(operation, sdk).is_empty() {
        return vec![whole(undocumented(operation, sdk))];
    }
    let mut gaps = Vec::new();
    for input in &operation.inputs {
        let name = input.function();
        let taken = sdk.takes(&builder, &name) || input.required && sdk.takes(&builder, "draft");
        if !sdk.offers(&builder, &name) && !taken {
            gaps.push(gap(Some(input), format!("`{builder}` has no `{name}`; {GENERATE}")));
        }
    }
    if operation.pages {
        let missing = ["pages", "stream"].into_iter();
        let missing = missing.filter(|name| !sdk.offers(&builder, name));
        gaps.extend(missing.map(|name| gap(None, format!("it pages, and `{builder}` has no `{name}`; {GENERATE}"))));
    }
    gaps
}

/// The public methods that make the request builder, and say in their documentation what they send.
pub(super) fn facades<'a>(operation: &Operation, sdk: &'a Sdk) -> Vec<&'a Method> {
    let mark = mark(operation);
    let makers = makers(operation, sdk);
    makers.filter(|method| method.documentation.contains(&mark)).collect()
}

fn makers<'a>(operation: &Operation, sdk: &'a Sdk) -> impl Iterator<Item = &'a Method> {
    let builder = operation.builder();
    let methods = sdk.methods.iter().filter(|method| method.public);
    methods.filter(move |method| method.holder != builder && method.makes.contains(&builder))
}

/// How documentation names an operation.
fn mark(operation: &Operation) -> String {
    let Operation { id, method, path, .. } = operation;
    format!("`{method} {path}` (`{id}`)")
}

fn undocumented(operation: &Operation, sdk: &Sdk) -> String {
    let mark = mark(operation);
    match makers(operation, sdk).next() {
        Some(Method { holder, name, file, .. }) => {
            format!("{file}: the documentation of `{holder}::{name}` does not name it; write there: {mark}")
        }
        None => {
            let builder = operation.builder();
            let place = super::SDK;
            format!(
                "no public method makes a `{builder}`; add one in {place}/resources whose documentation has: {mark}"
            )
        }
    }
}
