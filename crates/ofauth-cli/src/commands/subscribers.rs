//! `ofauth subscribers`

use ofauth::operations::LIST_SUBSCRIBERS;
use ofauth::types::Subscriber;

use super::context::Context;
use super::listing::list as show;
use super::query::Query;
use crate::args::ListSubscribers;
use crate::failure::Failure;

pub(super) async fn list(args: ListSubscribers, context: &Context) -> Result<(), Failure> {
    let query = Query::of(&LIST_SUBSCRIBERS)
        .with("query", args.query)
        .with("type", args.kind)
        .with("latestType", args.latest_type)
        .with("startDate", args.range.since)
        .with("endDate", args.range.until);
    show::<Subscriber>(query, "subscribers", &args.listing, context).await
}
