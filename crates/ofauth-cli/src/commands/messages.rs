//! `ofauth messages`

use ofauth::operations::LIST_CHAT_MESSAGES;
use ofauth::types::Message;

use super::context::Context;
use super::listing::list as show;
use super::query::Query;
use crate::args::ListChatMessages;
use crate::failure::Failure;

pub(super) async fn list(args: ListChatMessages, context: &Context) -> Result<(), Failure> {
    let query = Query::of(&LIST_CHAT_MESSAGES)
        .with("userId", Some(args.user_id))
        .with("query", args.query)
        .with("first_id", args.first_id)
        .with("include_users", args.include_users.then(|| true.to_string()));
    show::<Message>(query, "messages", &args.listing, context).await
}
