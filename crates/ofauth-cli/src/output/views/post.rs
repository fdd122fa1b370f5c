//! Columns of a post.

use ofauth::types::Post;

use super::cells::{dollars, exact, html, plain, value, verbatim};
use super::message::{media, media_count, media_types};
use super::{Column, Field, Tabular};

impl Tabular for Post {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::whole("ID", |post| post.id.to_string()),
        Column::timestamp("Posted", |post| Some(&post.posted_at)),
        Column::cut("Text", |post| html(post.text.as_deref())),
        Column::cut("Media", |post| media(&post.media, post.media_count)),
        Column::cut("Price", |post| dollars(post.price.as_ref())),
        Column::cut("Likes", |post| plain(post.favorites_count.as_ref())),
    ];

    const FIELDS: &'static [Field<Self>] = &[
        ("id", |post| value(Some(&post.id))),
        ("posted_at", |post| verbatim(Some(&post.posted_at))),
        ("text", |post| exact(post.text.as_deref())),
        ("price", |post| value(post.price.as_ref())),
        ("media_count", |post| {
            value(Some(&media_count(&post.media, post.media_count)))
        }),
        ("media_types", |post| exact(Some(&media_types(&post.media).join(" ")))),
        ("favorites_count", |post| value(post.favorites_count.as_ref())),
        ("tips_amount", |post| exact(post.tips_amount.as_deref())),
        ("is_opened", |post| value(post.is_opened.as_ref())),
    ];
}
