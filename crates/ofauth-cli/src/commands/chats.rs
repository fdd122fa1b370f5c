//! `ofauth chats`

use ofauth::operations::LIST_CHATS;
use ofauth::types::Chat;

use super::listing::list as show;
use super::{Context, with};
use crate::args::ListChats;
use crate::failure::Failure;
use crate::session::Session;

pub(super) async fn list(args: ListChats, context: &Context) -> Result<(), Failure> {
    let session = Session::open(&context.global, &LIST_CHATS).await?;
    let request = with(
        session.call(&LIST_CHATS),
        [
            ("query", args.query),
            ("filter", args.filter),
            ("order", args.order),
            ("userListId", args.user_list),
        ],
    );
    show::<Chat>(request, "chats", &args.listing, context).await
}
