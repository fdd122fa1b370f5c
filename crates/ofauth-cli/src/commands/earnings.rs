//! `ofauth earnings`

use ofauth::operations::{GET_EARNINGS_CHART, LIST_CHARGEBACKS, LIST_TRANSACTIONS};
use ofauth::types::{Chargeback, Chart, Transaction};

use super::context::Context;
use super::listing::list;
use super::query::Query;
use super::response;
use crate::args::{Earnings, EarningsKind, GetChart, ListChargebacks, ListTransactions};
use crate::failure::Failure;
use crate::notice;
use crate::output::{Format, write_json, write_rows};
use crate::session::Session;
use crate::when::Edge;

pub(super) async fn show(args: Earnings, context: &Context) -> Result<(), Failure> {
    match args.kind {
        None => transactions(args.transactions, context).await,
        Some(EarningsKind::Transactions(args)) => transactions(args, context).await,
        Some(EarningsKind::Chargebacks(args)) => chargebacks(args, context).await,
        Some(EarningsKind::Chart(args)) => chart(args, context).await,
    }
}

async fn transactions(args: ListTransactions, context: &Context) -> Result<(), Failure> {
    let query = Query::of(&LIST_TRANSACTIONS)
        .with_time("startDate", args.since.as_ref(), Edge::Start, &context.zone)?
        .with("type", args.kind)
        .with("tipsSource", args.tips_source);
    list::<Transaction>(query, "payments", &args.listing, context).await
}

async fn chargebacks(args: ListChargebacks, context: &Context) -> Result<(), Failure> {
    let query = Query::of(&LIST_CHARGEBACKS)
        .with_time("startDate", args.range.since.as_ref(), Edge::Start, &context.zone)?
        .with_time("endDate", args.range.until.as_ref(), Edge::End, &context.zone)?;
    list::<Chargeback>(query, "chargebacks", &args.listing, context).await
}

async fn chart(args: GetChart, context: &Context) -> Result<(), Failure> {
    let style = args.output.style(&context.zone)?;
    let session = Session::open(&context.global, &GET_EARNINGS_CHART).await?;
    let query = Query::of(&GET_EARNINGS_CHART)
        .with("withTotal", Some(true.to_string()))
        .with_time("startDate", args.range.since.as_ref(), Edge::Start, &context.zone)?
        .with_time("endDate", args.range.until.as_ref(), Edge::End, &context.zone)?
        .with("by", args.by);
    let response = response::read(query.request(&session).send(), context).await?;
    if style.format == Format::Json {
        return write_json(&response, &style);
    }
    let chart: Chart = response.decode()?;
    write_rows(&chart.chart, &style)?;
    if style.format == Format::Table && !context.global.quiet {
        match &chart.total {
            _ if chart.chart.is_empty() => notice::say("no earnings"),
            Some(total) => notice::say(format_args!("total ${:.2}", total.to_f64())),
            None => {}
        }
    }
    Ok(())
}
