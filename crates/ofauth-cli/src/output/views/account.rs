//! How the organisation and the account are shown.

use ofauth::types::{CurrentUser, Whoami};

use super::cells::{line, plain};
use super::{Column, Field, Tabular};

impl Tabular for Whoami {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::whole("Organisation", |whoami| line(Some(&whoami.id))),
        Column::cut("Name", |whoami| line(whoami.name.as_deref())),
        Column::cut("Permissions", |whoami| line(Some(&whoami.permissions.join(" ")))),
    ];

    const FIELDS: &'static [Field<Self>] = &[
        ("id", |whoami| line(Some(&whoami.id))),
        ("name", |whoami| line(whoami.name.as_deref())),
        ("permissions", |whoami| line(Some(&whoami.permissions.join(" ")))),
    ];
}

impl Tabular for CurrentUser {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::whole("User", |user| plain(user.id.as_ref())),
        Column::cut("Name", |user| line(user.name.as_deref())),
        Column::cut("Username", |user| line(user.username.as_deref())),
        Column::whole("Session", |user| session(user).to_owned()),
        Column::cut("Subscribers", |user| plain(user.subscribers_count.as_ref())),
        Column::cut("Posts", |user| plain(user.posts_count.as_ref())),
    ];

    const FIELDS: &'static [Field<Self>] = &[
        ("id", |user| plain(user.id.as_ref())),
        ("name", |user| line(user.name.as_deref())),
        ("username", |user| line(user.username.as_deref())),
        ("is_auth", |user| user.is_auth.to_string()),
        ("is_verified", |user| plain(user.is_verified.as_ref())),
        ("subscribers_count", |user| plain(user.subscribers_count.as_ref())),
        ("posts_count", |user| plain(user.posts_count.as_ref())),
        ("photos_count", |user| plain(user.photos_count.as_ref())),
        ("videos_count", |user| plain(user.videos_count.as_ref())),
    ];
}

fn session(user: &CurrentUser) -> &'static str {
    if user.is_auth { "logged in" } else { "logged out" }
}
