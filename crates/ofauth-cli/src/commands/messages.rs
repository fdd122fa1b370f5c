//! `ofauth messages`

use ofauth::operations::LIST_CHAT_MESSAGES;
use ofauth::types::Message;

use super::listing::list as show;
use super::{Context, with};
use crate::args::ListChatMessages;
use crate::failure::Failure;
use crate::session::Session;

pub(super) async fn list(args: ListChatMessages, context: &Context) -> Result<(), Failure> {
    let session = Session::open(&context.global, &LIST_CHAT_MESSAGES).await?;
    let request = with(
        session.call(&LIST_CHAT_MESSAGES).parameter("userId", args.user_id),
        [
            ("query", args.query),
            ("first_id", args.first_id),
            ("include_users", args.include_users.then(|| true.to_string())),
        ],
    );
    show::<Message>(request, "messages", &args.listing, context).await
}
