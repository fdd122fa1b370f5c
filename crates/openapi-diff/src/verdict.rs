//! How rules classify a difference.

use crate::class::Class;
use crate::step::Step;

/// A class and the reason for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Verdict {
    pub(crate) class: Class,
    pub(crate) step: Step,
    pub(crate) why: &'static str,
}

pub(crate) const fn breaking(why: &'static str) -> Verdict {
    Verdict {
        class: Class::Breaking,
        step: Step::Major,
        why,
    }
}

pub(crate) const fn unclear(why: &'static str) -> Verdict {
    Verdict {
        class: Class::Unclear,
        step: Step::Major,
        why,
    }
}

pub(crate) const fn compatible(why: &'static str) -> Verdict {
    Verdict {
        class: Class::Compatible,
        step: Step::Minor,
        why,
    }
}

/// Compatible, and not worth a minor version.
pub(crate) const fn harmless(why: &'static str) -> Verdict {
    Verdict {
        class: Class::Compatible,
        step: Step::Patch,
        why,
    }
}

/// Who sends the requests of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sender {
    /// The caller: an operation of a path.
    Caller,
    /// The API: a webhook or a callback, whose requests the caller receives.
    Api,
}

impl Sender {
    /// The role of the content of a request.
    pub(crate) fn request(self) -> Role {
        match self {
            Self::Caller => Role::Request,
            Self::Api => Role::Response,
        }
    }

    /// The role of the content of a response.
    pub(crate) fn response(self, is_error: bool) -> Role {
        match self {
            _ if is_error => Role::ErrorResponse,
            Self::Caller => Role::Response,
            Self::Api => Role::Request,
        }
    }
}

/// What a difference is in. Reasons are given in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Role {
    Operation,
    /// The caller sends it.
    Request,
    /// The caller receives it.
    Response,
    ErrorResponse,
}

/// How a part of a schema affects the set of values of the whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Bearing {
    /// Values of the part occur in the whole.
    #[default]
    Plain,
    /// The part is not sent in this role: read-only in requests, write-only in responses.
    Absent,
    /// Values of the part are refused.
    Negated,
    /// The part decides which other schemas apply.
    Condition,
}

impl Bearing {
    /// The bearing of a part of a part.
    pub(crate) fn then(self, inner: Self) -> Self {
        match (self, inner) {
            (outer, Self::Plain) => outer,
            (Self::Plain, inner) => inner,
            (Self::Absent, _) | (_, Self::Absent) => Self::Absent,
            (Self::Negated, Self::Negated) => Self::Plain,
            (Self::Negated | Self::Condition, _) => Self::Condition,
        }
    }
}

/// The effect of a difference on the set of valid values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    Narrows,
    Widens,
    Unknown,
}

impl Effect {
    /// The effect of differences of this kind.
    pub(crate) fn of(kind: &str) -> Self {
        match kind {
            "bound-tightened"
            | "pattern-added"
            | "enum-introduced"
            | "enum-value-removed"
            | "field-made-required"
            | "null-removed"
            | "alternative-removed"
            | "type-removed"
            | "constraint-added"
            | "additional-fields-closed"
            | "field-added" => Self::Narrows,
            "bound-widened"
            | "pattern-removed"
            | "enum-dropped"
            | "enum-value-added"
            | "field-made-optional"
            | "null-added"
            | "alternative-added"
            | "type-added"
            | "constraint-removed"
            | "additional-fields-opened"
            | "field-removed" => Self::Widens,
            _ => Self::Unknown,
        }
    }
}

/// A verdict for each role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Judgement {
    request: Verdict,
    response: Verdict,
}

impl Judgement {
    pub(crate) fn directed(request: Verdict, response: Verdict) -> Self {
        Self { request, response }
    }

    /// The verdict on a difference with this effect.
    pub(crate) fn of(&self, role: Role, bearing: Bearing, effect: Effect) -> Verdict {
        let plain = match role {
            Role::Operation | Role::Request => self.request.clone(),
            Role::Response => self.response.clone(),
            Role::ErrorResponse if self.response.class == Class::Compatible => harmless(self.response.why),
            Role::ErrorResponse => unclear("errors are not typed, but a program may read this from the body"),
        };
        match bearing {
            Bearing::Plain => plain,
            Bearing::Absent => {
                let milder = if self.request.class <= self.response.class {
                    &self.request
                } else {
                    &self.response
                };
                match milder.class {
                    Class::Compatible => harmless("it is not sent in this direction"),
                    _ => plain,
                }
            }
            // Constraints of responses are not checked.
            _ if role != Role::Request && plain.class == Class::Compatible => harmless(plain.why),
            _ if role != Role::Request => unclear("the set of values has changed, in a way that cannot be determined"),
            Bearing::Negated => match effect {
                Effect::Narrows => compatible("fewer values are refused"),
                Effect::Widens => breaking("more values are refused now"),
                Effect::Unknown => unclear("other values are refused now"),
            },
            Bearing::Condition => {
                unclear("it decides which other schemas apply, and the affected values cannot be determined")
            }
        }
    }
}

impl From<Verdict> for Judgement {
    fn from(verdict: Verdict) -> Self {
        Self::directed(verdict.clone(), verdict)
    }
}
