//! `ofauth connections`

use ofauth::operations::LIST_CONNECTIONS;
use ofauth::types::Connection;

use super::context::Context;
use super::listing::list as show;
use super::query::Query;
use crate::args::Connections;
use crate::failure::Failure;

pub(super) async fn list(args: Connections, context: &Context) -> Result<(), Failure> {
    let query = Query::of(&LIST_CONNECTIONS)
        .with("status", args.status)
        .with("imported", args.imported);
    show::<Connection>(query, "connections", &args.listing, context).await
}
