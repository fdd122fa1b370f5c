//! `ofauth connections`

use ofauth::operations::LIST_CONNECTIONS;
use ofauth::types::Connection;

use super::listing::list as show;
use super::{Context, with};
use crate::args::Connections;
use crate::failure::Failure;
use crate::session::Session;

pub(super) async fn list(args: Connections, context: &Context) -> Result<(), Failure> {
    let session = Session::open(&context.global, &LIST_CONNECTIONS).await?;
    let filters = [("status", args.status), ("imported", args.imported)];
    let request = with(session.call(&LIST_CONNECTIONS), filters);
    show::<Connection>(request, "connections", &args.listing, context).await
}
