//! `ofauth subscribers`

use ofauth::operations::LIST_SUBSCRIBERS;
use ofauth::types::Subscriber;

use super::context::Context;
use super::listing::list as show;
use super::query::Query;
use crate::args::ListSubscribers;
use crate::failure::Failure;
use crate::when::Edge;

pub(super) async fn list(args: ListSubscribers, context: &Context) -> Result<(), Failure> {
    let query = Query::of(&LIST_SUBSCRIBERS)
        .with("query", args.query)
        .with("type", args.kind)
        .with("latestType", args.latest_type)
        .with_time("startDate", args.range.since.as_ref(), Edge::Start, &context.zone)?
        .with_time("endDate", args.range.until.as_ref(), Edge::End, &context.zone)?;
    show::<Subscriber>(query, "subscribers", &args.listing, context).await
}
