//! `ofauth subscribers`

use ofauth::operations::LIST_SUBSCRIBERS;
use ofauth::types::Subscriber;

use super::listing::list as show;
use super::{Context, with};
use crate::args::ListSubscribers;
use crate::failure::Failure;
use crate::session::Session;

pub(super) async fn list(args: ListSubscribers, context: &Context) -> Result<(), Failure> {
    let session = Session::open(&context.global, &LIST_SUBSCRIBERS).await?;
    let request = with(
        session.call(&LIST_SUBSCRIBERS),
        [
            ("query", args.query),
            ("type", args.kind),
            ("latestType", args.latest_type),
            ("startDate", args.range.since),
            ("endDate", args.range.until),
        ],
    );
    show::<Subscriber>(request, "subscribers", &args.listing, context).await
}
