//! `ofauth posts`

use ofauth::operations::LIST_POSTS;
use ofauth::types::Post;

use super::context::Context;
use super::listing::list as show;
use super::query::Query;
use crate::args::ListPosts;
use crate::failure::Failure;

pub(super) async fn list(args: ListPosts, context: &Context) -> Result<(), Failure> {
    let query = Query::of(&LIST_POSTS)
        .with("sortBy", args.sort_by)
        .with("sortDirection", args.sort_direction)
        .with("pinned", args.pinned.then(|| true.to_string()));
    show::<Post>(query, "posts", &args.listing, context).await
}
