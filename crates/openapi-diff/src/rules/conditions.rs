//! `if`, `then` and `else`.

use openapi_model::Condition;

use super::constraints::one_sided;
use crate::comparison::Comparison;
use crate::model::{PointerSet, Schema};
use crate::pair::{Content, Pair};
use crate::pairing::{Pairing, Side};
use crate::verdict::Bearing;

pub(super) fn compare(comparison: &Comparison<'_>, old: &Schema, new: &Schema, content: &mut Content) {
    let likeness =
        |condition: &Condition, side: Side| Some(comparison.likeness(side, &PointerSet::one(condition.of.clone())));
    let matched = Pairing::new(old.conditions.clone(), new.conditions.clone())
        .by_key(likeness)
        .in_order();
    for (before, after) in matched.pairs {
        content.part_with(Pair::at(before.of, after.of), Bearing::Condition);
        for (keyword, before, after) in [("then", before.met, after.met), ("else", before.unmet, after.unmet)] {
            match (before, after) {
                (None, None) => {}
                (Some(before), Some(after)) => content.part(Pair::at(before, after)),
                one => one_sided(comparison, (old, new), content, &format!("`{keyword}`"), one),
            }
        }
    }
    for condition in matched.removed {
        one_sided(comparison, (old, new), content, "`if`", (Some(condition.of), None));
    }
    for condition in matched.added {
        one_sided(comparison, (old, new), content, "`if`", (None, Some(condition.of)));
    }
}
