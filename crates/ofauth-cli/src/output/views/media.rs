//! Columns of the vault.

use ofauth::types::{Media, MediaType, VaultList};

use super::cells::{dollars, exact, line, plain, value, verbatim, yes};
use super::{Column, Field, Tabular};

impl Tabular for Media {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::whole("ID", |media| media.id.to_string()),
        Column::timestamp("Uploaded", |media| Some(&media.created_at)),
        Column::whole("Kind", |media| line(media.type_.as_ref().map(MediaType::as_str))),
        Column::cut("Length", length),
        Column::cut("Likes", |media| {
            plain(
                media
                    .counters
                    .as_ref()
                    .and_then(|counters| counters.likes_count.as_ref()),
            )
        }),
        Column::cut("Tips", |media| {
            dollars(media.counters.as_ref().and_then(|counters| counters.tips_summ.as_ref()))
        }),
        Column::cut("Lists", |media| line(Some(&lists(media)))),
    ];

    const FIELDS: &'static [Field<Self>] = &[
        ("id", |media| value(Some(&media.id))),
        ("created_at", |media| verbatim(Some(&media.created_at))),
        ("type", |media| exact(media.type_.as_ref().map(MediaType::as_str))),
        ("duration", |media| value(media.duration.as_ref())),
        ("is_ready", |media| value(Some(&media.is_ready))),
        ("has_error", |media| value(Some(&media.has_error))),
        ("can_view", |media| value(Some(&media.can_view))),
        ("likes_count", |media| {
            value(
                media
                    .counters
                    .as_ref()
                    .and_then(|counters| counters.likes_count.as_ref()),
            )
        }),
        ("tips_sum", |media| {
            value(media.counters.as_ref().and_then(|counters| counters.tips_summ.as_ref()))
        }),
        ("lists", |media| exact(Some(&lists(media)))),
    ];
}

impl Tabular for VaultList {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::whole("ID", |list| list.id.to_string()),
        Column::cut("Name", |list| line(Some(&list.name))),
        Column::whole("Kind", |list| line(Some(list.type_.as_str()))),
        Column::whole("Media", |list| yes(list.has_media, "yes")),
    ];

    const FIELDS: &'static [Field<Self>] = &[
        ("id", |list| value(Some(&list.id))),
        ("name", |list| exact(Some(&list.name))),
        ("type", |list| exact(Some(list.type_.as_str()))),
        ("has_media", |list| value(list.has_media.as_ref())),
        ("can_update", |list| value(list.can_update.as_ref())),
        ("can_delete", |list| value(list.can_delete.as_ref())),
    ];
}

/// Seconds as `1:05`.
fn length(media: &Media) -> String {
    let seconds = media.duration.as_ref().map(ofauth::Decimal::to_f64);
    match seconds {
        Some(seconds) if seconds >= 1.0 => {
            let (minutes, rest) = ((seconds / 60.0).floor(), (seconds % 60.0).floor());
            format!("{minutes:.0}:{rest:02.0}")
        }
        _ => String::new(),
    }
}

fn lists(media: &Media) -> String {
    let lists = media.lists.iter().flatten();
    let names: Vec<_> = lists.filter_map(|list| list.name.as_deref()).collect();
    names.join(", ")
}
