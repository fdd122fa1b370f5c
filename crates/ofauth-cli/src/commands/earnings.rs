//! `ofauth earnings`

use ofauth::operations::{GET_EARNINGS_CHART, LIST_CHARGEBACKS, LIST_TRANSACTIONS};
use ofauth::types::{Chargeback, Chart, Transaction};

use super::listing::list;
use super::{Context, answer, with};
use crate::args::{Earnings, EarningsKind, Format, GetChart, ListChargebacks, ListTransactions};
use crate::failure::Failure;
use crate::notice;
use crate::output::{write_json, write_rows};
use crate::session::Session;

pub(super) async fn show(args: Earnings, context: &Context) -> Result<(), Failure> {
    match args.kind {
        None => transactions(args.transactions, context).await,
        Some(EarningsKind::Transactions(args)) => transactions(args, context).await,
        Some(EarningsKind::Chargebacks(args)) => chargebacks(args, context).await,
        Some(EarningsKind::Chart(args)) => chart(args, context).await,
    }
}

async fn transactions(args: ListTransactions, context: &Context) -> Result<(), Failure> {
    let session = Session::open(&context.global, &LIST_TRANSACTIONS).await?;
    let request = with(
        session.call(&LIST_TRANSACTIONS),
        [
            ("startDate", args.since),
            ("type", args.kind),
            ("tipsSource", args.tips_source),
        ],
    );
    list::<Transaction>(request, "payments", &args.listing, context).await
}

async fn chargebacks(args: ListChargebacks, context: &Context) -> Result<(), Failure> {
    let session = Session::open(&context.global, &LIST_CHARGEBACKS).await?;
    let range = [("startDate", args.range.since), ("endDate", args.range.until)];
    let request = with(session.call(&LIST_CHARGEBACKS), range);
    list::<Chargeback>(request, "chargebacks", &args.listing, context).await
}

async fn chart(args: GetChart, context: &Context) -> Result<(), Failure> {
    let session = Session::open(&context.global, &GET_EARNINGS_CHART).await?;
    let request = with(
        session.call(&GET_EARNINGS_CHART).parameter("withTotal", true),
        [
            ("startDate", args.range.since),
            ("endDate", args.range.until),
            ("by", args.by),
        ],
    );
    let answer = answer::read(request.send(), context).await?;
    if args.output == Format::Json {
        return write_json(&answer);
    }
    let chart: Chart = answer.decode()?;
    write_rows(&chart.chart, args.output)?;
    if args.output == Format::Table && !context.global.quiet {
        match &chart.total {
            _ if chart.chart.is_empty() => notice::say("no earnings"),
            Some(total) => notice::say(format_args!("total ${:.2}", total.as_f64().unwrap_or_default())),
            None => {}
        }
    }
    Ok(())
}
