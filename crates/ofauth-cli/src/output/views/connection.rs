//! Columns of a connection.

use ofauth::types::Connection;

use super::cells::{exact, line, value, verbatim, yes};
use super::{Column, Field, Tabular};

impl Tabular for Connection {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::whole("ID", |connection| line(Some(connection.id.as_str()))),
        Column::whole("Status", |connection| line(Some(connection.status.as_str()))),
        Column::cut("Account", |connection| {
            line(connection.user_data.as_ref().and_then(|user| user.username.as_deref()))
        }),
        Column::cut("Reference", |connection| {
            line(connection.client_reference_id.as_deref())
        }),
        Column::timestamp("Checked", |connection| connection.last_checked_at.as_ref()),
        Column::cut("Imported", |connection| yes(connection.imported, "yes")),
    ];

    const FIELDS: &'static [Field<Self>] = &[
        ("id", |connection| exact(Some(connection.id.as_str()))),
        ("status", |connection| exact(Some(connection.status.as_str()))),
        ("user_id", |connection| {
            exact(connection.user_data.as_ref().and_then(|user| user.id.as_deref()))
        }),
        ("user_name", |connection| {
            exact(connection.user_data.as_ref().and_then(|user| user.name.as_deref()))
        }),
        ("user_username", |connection| {
            exact(connection.user_data.as_ref().and_then(|user| user.username.as_deref()))
        }),
        ("client_reference_id", |connection| {
            exact(connection.client_reference_id.as_deref())
        }),
        ("imported", |connection| value(connection.imported.as_ref())),
        ("permissions", |connection| {
            exact(connection.permissions.as_ref().map(|all| all.join(" ")).as_deref())
        }),
        ("created_at", |connection| verbatim(connection.created_at.as_ref())),
        ("last_checked_at", |connection| {
            verbatim(connection.last_checked_at.as_ref())
        }),
        ("expired_at", |connection| verbatim(connection.expired_at.as_ref())),
    ];
}
