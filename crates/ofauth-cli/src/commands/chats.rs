//! `ofauth chats`

use ofauth::operations::LIST_CHATS;
use ofauth::types::Chat;

use super::context::Context;
use super::listing::list as show;
use super::query::Query;
use crate::args::ListChats;
use crate::failure::Failure;

pub(super) async fn list(args: ListChats, context: &Context) -> Result<(), Failure> {
    let query = Query::of(&LIST_CHATS)
        .with("query", args.query)
        .with("filter", args.filter)
        .with("order", args.order)
        .with("userListId", args.user_list);
    show::<Chat>(query, "chats", &args.listing, context).await
}
