//! `ofauth messages`

use ofauth::paging::Cursor;

use super::Context;
use super::listing::show;
use crate::args::ListChatMessages;
use crate::failure::Failure;
use crate::session::Session;

/// The most that the API puts on a page.
const LARGEST_PAGE: u64 = 10;

pub(super) async fn list(args: ListChatMessages, context: &Context) -> Result<(), Failure> {
    let session = Session::open(&context.global).await?;
    let mut request = session.connection.chat(args.user_id).messages();
    if let Some(text) = args.query {
        request = request.query(text);
    }
    if let Some(id) = args.first_id {
        request = request.first_id(id);
    }
    if args.include_users {
        request = request.include_users(true);
    }
    if let Some(cursor) = &args.listing.after_cursor {
        request = request.resume(Cursor::from(cursor.as_str()));
    }
    if let Some(limit) = args.listing.limit() {
        // No more than are shown, where one page has them all.
        request = request.limit(limit.min(LARGEST_PAGE).cast_signed());
    }
    show(request.stream(), "messages", &args.listing, context).await
}
