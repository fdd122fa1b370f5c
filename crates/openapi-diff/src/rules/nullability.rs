//! Nullability.

use crate::comparison::Comparison;
use crate::difference::Difference;
use crate::model::Slot;
use crate::pair::Pair;
use crate::pairing::Side;
use crate::verdict::{Judgement, breaking, compatible};

pub(super) fn compare(comparison: &Comparison<'_>, pair: &Pair, old: &Slot, new: &Slot) -> Option<Difference> {
    let before = comparison.reader(Side::Old).schema(&old.target);
    let after = comparison.reader(Side::New).schema(&new.target);
    let nullable_before = old.nullable.is_some() || before.is_nullable();
    let nullable_after = new.nullable.is_some() || after.is_nullable();
    if nullable_before == nullable_after || before.says_nothing() || after.says_nothing() {
        return None;
    }
    let (kind, what, request) = if nullable_after {
        let request = if pair.optional.0 && pair.optional.1 {
            compatible("more values are accepted")
        } else {
            breaking("callers pass a `T`, and the generated code takes an `Option<T>`")
        };
        ("null-added", "may be null now", request)
    } else {
        ("null-removed", "may no longer be null", breaking("null is refused now"))
    };
    let option = |optional: bool, nullable: bool| optional || nullable;
    let response = match (
        option(pair.optional.0, nullable_before),
        option(pair.optional.1, nullable_after),
    ) {
        (false, true) => breaking("the generated `T` becomes `Option<T>`"),
        (true, false) => breaking("the generated `Option<T>` becomes `T`"),
        _ => compatible("it is optional anyway, so the generated type stays `Option<T>`"),
    };
    // A change of the schema itself is one change, however often it is used.
    let within = old.nullable.is_none() && new.nullable.is_none();
    let (from, to) = if within {
        (&old.target, &new.target)
    } else {
        (&pair.old, &pair.new)
    };
    let (from, to) = (from.first(), to.first());
    let subject = comparison.old.subject(&from);
    Some(Difference::new(
        kind,
        (Some(from), Some(to)),
        subject,
        what,
        Judgement::directed(request, response),
    ))
}
