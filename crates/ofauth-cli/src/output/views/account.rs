//! Columns of the organisation and the account.

use ofauth::types::{CurrentUser, Whoami};

use super::cells::{exact, line, plain, value};
use super::{Column, Field, Tabular};

impl Tabular for Whoami {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::whole("Organisation", |whoami| line(Some(&whoami.id))),
        Column::cut("Name", |whoami| line(whoami.name.as_deref())),
        Column::cut("Permissions", |whoami| line(Some(&whoami.permissions.join(" ")))),
    ];

    const FIELDS: &'static [Field<Self>] = &[
        ("id", |whoami| exact(Some(&whoami.id))),
        ("name", |whoami| exact(whoami.name.as_deref())),
        ("permissions", |whoami| exact(Some(&whoami.permissions.join(" ")))),
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
        ("id", |user| value(user.id.as_ref())),
        ("name", |user| exact(user.name.as_deref())),
        ("username", |user| exact(user.username.as_deref())),
        ("is_auth", |user| value(Some(&user.is_auth))),
        ("is_verified", |user| value(user.is_verified.as_ref())),
        ("subscribers_count", |user| value(user.subscribers_count.as_ref())),
        ("posts_count", |user| value(user.posts_count.as_ref())),
        ("photos_count", |user| value(user.photos_count.as_ref())),
        ("videos_count", |user| value(user.videos_count.as_ref())),
    ];
}

fn session(user: &CurrentUser) -> &'static str {
    if user.is_auth { "logged in" } else { "logged out" }
}
