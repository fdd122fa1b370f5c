//! Parameters.

use super::{deprecation, fields, texts};
use crate::comparison::{Comparison, Pair, Use};
use crate::difference::{Difference, Subject};
use crate::model::{Operation, Parameter, Schema, Slot};
use crate::verdict::{Role, Verdict, breaking, compatible, harmless};

pub(super) fn compare(comparison: &mut Comparison<'_>, label: &str, old: &Operation, new: &Operation) {
    let met = Use {
        operation: label,
        role: Role::Request,
    };
    let mut removed = old.parameters(comparison.old);
    let mut added = new.parameters(comparison.new);
    for alike in [same_key, same_position, respelt] {
        for before in std::mem::take(&mut removed) {
            let mut fitting = (0..added.len()).filter(|index| {
                added
                    .get(*index)
                    .is_some_and(|after| alike(comparison, (old, &before), (new, after)))
            });
            match (fitting.next(), fitting.next()) {
                (Some(index), None) => pair(comparison, met, &before, &added.remove(index)),
                _ => removed.push(before),
            }
        }
    }
    // In another path its parameters are others, and the change of the path says so.
    if old.shape() != new.shape() {
        removed.retain(|parameter| parameter.location != "path");
        added.retain(|parameter| parameter.location != "path");
    }
    for parameter in removed {
        let what = format!("removed; it was {}", requiredness(&parameter));
        let why = breaking("it is ignored or refused now, and the generated argument is gone");
        alone(
            comparison,
            met,
            "parameter-removed",
            &parameter,
            what,
            why,
            (Some(parameter.place.clone()), None),
        );
    }
    for parameter in added {
        let what = format!("added as {}", requiredness(&parameter));
        let why = if parameter.required {
            breaking("requests without it are refused")
        } else {
            compatible("it need not be sent")
        };
        alone(
            comparison,
            met,
            "parameter-added",
            &parameter,
            what,
            why,
            (None, Some(parameter.place.clone())),
        );
    }
}

type InOperation<'a> = (&'a Operation, &'a Parameter);

fn same_key(_: &mut Comparison<'_>, (_, old): InOperation<'_>, (_, new): InOperation<'_>) -> bool {
    old.key() == new.key()
}

/// Parameters of the path are known by where they stand in it.
fn same_position(_: &mut Comparison<'_>, (before, old): InOperation<'_>, (after, new): InOperation<'_>) -> bool {
    let position = |operation: &Operation, parameter: &Parameter| {
        let names = operation.path_names();
        names
            .iter()
            .position(|name| parameter.location == "path" && *name == parameter.name)
    };
    let place = position(before, old);
    place.is_some() && place == position(after, new)
}

/// Nothing but the spelling of the name differs.
fn respelt(comparison: &mut Comparison<'_>, (_, old): InOperation<'_>, (_, new): InOperation<'_>) -> bool {
    old.location == new.location
        && fields::folded(&old.name) == fields::folded(&new.name)
        && old.required == new.required
        && old.encoding == new.encoding
        && comparison.same(&old.schema, &new.schema)
}

fn requiredness(parameter: &Parameter) -> &'static str {
    if parameter.required { "required" } else { "optional" }
}

type Places = (Option<crate::Pointer>, Option<crate::Pointer>);

fn alone(
    comparison: &mut Comparison<'_>,
    met: Use<'_>,
    kind: &'static str,
    parameter: &Parameter,
    what: impl Into<String>,
    verdict: Verdict,
    place: Places,
) {
    comparison.note(
        met,
        Difference::new(kind, place, Subject::operation(parameter.shown()), what, verdict),
    );
}

fn pair(comparison: &mut Comparison<'_>, met: Use<'_>, old: &Parameter, new: &Parameter) {
    let place = || (Some(old.place.clone()), Some(new.place.clone()));
    if old.key() != new.key() {
        let what = format!("renamed to `{}`", new.name);
        let (kind, why) = if old.location == "path" {
            ("path-parameter-renamed", compatible("nothing on the wire changes"))
        } else {
            ("parameter-renamed", breaking("the old name is not understood any more"))
        };
        alone(comparison, met, kind, old, what, why, place());
    }
    match (old.required, new.required) {
        (false, true) => {
            let why = breaking("requests without it are refused");
            alone(
                comparison,
                met,
                "parameter-made-required",
                old,
                "made required",
                why,
                place(),
            );
        }
        (true, false) => {
            let why = compatible("it need not be sent any more");
            alone(
                comparison,
                met,
                "parameter-made-optional",
                old,
                "made optional",
                why,
                place(),
            );
        }
        _ => {}
    }
    if old.encoding != new.encoding {
        let what = format!("written as {} now; it was {}", new.encoding, old.encoding);
        let style = |parameter: &Parameter| parameter.encoding.split(',').next().map(str::to_owned);
        let why = if style(old) == style(new) && is_scalar(comparison, old) {
            harmless("a single value is written the same way")
        } else {
            breaking("the value is written in a way that is not understood any more")
        };
        alone(comparison, met, "parameter-encoding-changed", old, what, why, place());
    }
    deprecation::compare(
        comparison,
        met,
        &Subject::operation(old.shown()),
        &old.place,
        &new.place,
    );
    texts::compare_objects(comparison, &old.place, &new.place);
    let schemas = Pair {
        old: old.schema.clone(),
        new: new.schema.clone(),
        optional: (!old.required, !new.required),
    };
    comparison.walk(met, schemas);
}

fn is_scalar(comparison: &Comparison<'_>, parameter: &Parameter) -> bool {
    let schema = Schema::read(comparison.old, &Slot::read(comparison.old, &parameter.schema).target);
    let scalar = |name: &String| name != "array" && name != "object";
    schema.type_names().is_some_and(|names| names.iter().all(scalar))
}
