//! `ofauth posts`

use ofauth::operations::LIST_POSTS;
use ofauth::types::Post;

use super::listing::list as show;
use super::{Context, with};
use crate::args::ListPosts;
use crate::failure::Failure;
use crate::session::Session;

pub(super) async fn list(args: ListPosts, context: &Context) -> Result<(), Failure> {
    let session = Session::open(&context.global, &LIST_POSTS).await?;
    let request = with(
        session.call(&LIST_POSTS),
        [
            ("sortBy", args.sort_by),
            ("sortDirection", args.sort_direction),
            ("pinned", args.pinned.then(|| true.to_string())),
        ],
    );
    show::<Post>(request, "posts", &args.listing, context).await
}
