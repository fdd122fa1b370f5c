//! What a rule thinks of a difference.

use crate::class::Class;
use crate::step::Step;

/// A class, and why.
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

/// Compatible, and of no interest to callers.
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
    /// The API: a webhook or a callback, whose requests the caller receives and answers.
    Api,
}

impl Sender {
    /// The role of what the request carries.
    pub(crate) fn request(self) -> Role {
        match self {
            Self::Caller => Role::Request,
            Self::Api => Role::Answer,
        }
    }

    /// The role of what an answer carries.
    pub(crate) fn answer(self, is_error: bool) -> Role {
        match self {
            _ if is_error => Role::ErrorAnswer,
            Self::Caller => Role::Answer,
            Self::Api => Role::Request,
        }
    }
}

/// What a difference is met in. The order is that in which reasons are given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Role {
    Operation,
    /// The caller sends it.
    Request,
    /// The caller receives it.
    Answer,
    ErrorAnswer,
}

/// How a part of a schema bears on values of the whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Bearing {
    /// What fits the part can be in the whole.
    #[default]
    Plain,
    /// The part is not carried in this role: read-only in requests, write-only in answers.
    Absent,
    /// What fits the part is refused.
    Negated,
    /// What fits the part decides what else holds.
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

/// What a difference does to the set of values that fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    Narrows,
    Widens,
    Unknown,
}

impl Effect {
    /// What differences of this kind do.
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
    answer: Verdict,
}

impl Judgement {
    pub(crate) fn directed(request: Verdict, answer: Verdict) -> Self {
        Self { request, answer }
    }

    /// The verdict on a difference with this effect.
    pub(crate) fn of(&self, role: Role, bearing: Bearing, effect: Effect) -> Verdict {
        let plain = match role {
            Role::Operation | Role::Request => self.request.clone(),
            Role::Answer => self.answer.clone(),
            Role::ErrorAnswer if self.answer.class == Class::Compatible => harmless(self.answer.why),
            Role::ErrorAnswer => unclear("errors are not typed, but a program may read this from the body"),
        };
        match bearing {
            Bearing::Plain => plain,
            Bearing::Absent => {
                let milder = if self.request.class <= self.answer.class {
                    &self.request
                } else {
                    &self.answer
                };
                match milder.class {
                    Class::Compatible => harmless("it is not carried in this direction"),
                    _ => plain,
                }
            }
            // Answers are not held to constraints, these among them.
            _ if role != Role::Request && plain.class == Class::Compatible => harmless(plain.why),
            _ if role != Role::Request => unclear("which values come has changed, and how cannot be told"),
            Bearing::Negated => match effect {
                Effect::Narrows => compatible("fewer values are refused"),
                Effect::Widens => breaking("more values are refused now"),
                Effect::Unknown => unclear("other values are refused now"),
            },
            Bearing::Condition => unclear("it decides what else holds, and for which values cannot be told"),
        }
    }
}

impl From<Verdict> for Judgement {
    fn from(verdict: Verdict) -> Self {
        Self::directed(verdict.clone(), verdict)
    }
}
