//! What became of a scenario.

/// Why a scenario failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) kind: Kind,
    pub(super) text: String,
}

/// Kinds of failures, in the order in which they can happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    NoCrate,
    CrateDoesNotCompile,
    NoMethod,
    NoArgument,
    CallDoesNotCompile,
    Value,
    Call,
    Response,
    Request,
}

impl Kind {
    /// What is said of all failures of this kind.
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::NoCrate => "the generator makes no crate of the document",
            Self::CrateDoesNotCompile => "the crate does not compile",
            Self::NoMethod => "the crate has no method for the operation or for what it returns",
            Self::NoArgument => "the method takes no argument for what is sent",
            Self::CallDoesNotCompile => "the call does not compile",
            Self::Value => "the type of an argument cannot hold the value",
            Self::Call => "the call ends with an error",
            Self::Response => "the response, as typed, is not what was sent, or its headers are not to be had",
            Self::Request => "the server does not record the request as the scenario's",
        }
    }

    /// The kind of what the driver reports.
    pub(super) fn reported(name: &str) -> Self {
        match name {
            "value" => Self::Value,
            "response" => Self::Response,
            _ => Self::Call,
        }
    }

    pub(super) fn fault(self, text: impl Into<String>) -> Fault {
        Fault {
            kind: self,
            text: text.into(),
        }
    }
}

/// What became of a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Pass,
    Fail(Fault),
    /// No client that is made of the document can know it.
    NotExpressible(String),
}
