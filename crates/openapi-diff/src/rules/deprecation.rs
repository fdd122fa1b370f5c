//! Operations, parameters and headers that are to go.

use crate::Pointer;
use crate::comparison::{Comparison, Use};
use crate::difference::{Difference, Subject};
use crate::verdict::compatible;

pub(super) fn compare(comparison: &mut Comparison<'_>, met: Use<'_>, subject: &Subject, old: &Pointer, new: &Pointer) {
    let before = comparison.old.get(old)["deprecated"] == true;
    let after = comparison.new.get(new)["deprecated"] == true;
    let at = |place: &Pointer| Some(place.join("deprecated"));
    let difference = match (before, after) {
        (false, true) => Difference::new(
            "deprecated",
            (None, at(new)),
            subject.clone(),
            "`deprecated` set",
            compatible("it works on, and will go one day"),
        ),
        (true, false) => Difference::new(
            "undeprecated",
            (at(old), None),
            subject.clone(),
            "`deprecated` taken back",
            compatible("it will stay"),
        ),
        _ => return,
    };
    comparison.note(met, difference);
}
