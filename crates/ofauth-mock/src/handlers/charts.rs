//! Time series: a point per day of the requested range.

use jiff::{Timestamp, ToSpan};
use serde_json::{Map, Value, json};

use super::generated;
use crate::call::Call;
use crate::contract::Schema;
use crate::error_body::{ApiResponse, Refusal};
use crate::sample::{SeededRng, newest};
use crate::selection::Range;
use crate::state::{Fields, State};
use crate::success::succeed;
use crate::synthetic;

/// Days of a chart without a requested range.
const USUAL_DAYS: i64 = 30;

/// Maximum number of days of a chart.
const MOST_DAYS: usize = 366;

/// The requested days, in order.
struct Days(Vec<Timestamp>);

impl Days {
    fn of(call: &Call<'_>) -> Result<Self, Refusal> {
        let range = Range::of(call)?;
        let span = (24 * USUAL_DAYS).hours();
        let end = range
            .end
            .unwrap_or_else(|| newest().max(range.start.unwrap_or(Timestamp::MIN)));
        let start = range.start.or_else(|| end.checked_sub(span).ok()).unwrap_or(end);
        let day = |number: usize| start.checked_add((24 * number as i64).hours()).ok();
        let days = (0..MOST_DAYS).map_while(day).take_while(|day| *day <= end);
        Ok(Self(days.collect()))
    }

    /// The values of a series, one per day.
    fn points(&self, figure: SeededRng) -> Vec<(String, u64)> {
        let count = |day: &Timestamp| figure.at(day.as_second().unsigned_abs()).number() % 100;
        self.0
            .iter()
            .map(|day| (day.strftime("%Y-%m-%dT%H:%M:%S+00:00").to_string(), count(day)))
            .collect()
    }
}

/// One chart, or one per series.
pub(super) fn chart(_: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let days = Days::of(call)?;
    let figure = SeededRng::SEED.of(call.operation.id);
    let Some(schema) = call.shape.response.schema else {
        return Ok(succeed(call, &()));
    };
    let asked = call.arguments.text("by");
    if synthetic::property(schema, "chart").is_some() {
        return Ok(succeed(call, &one(call, &days, figure.of(asked.unwrap_or("total")))));
    }
    let properties: Vec<&str> = schema.resolve().properties().map(|(name, _)| name).collect();
    let known = call
        .operation
        .parameter("by")
        .map(|by| by.value.one_of())
        .unwrap_or_default();
    let names = match asked {
        Some(asked) => vec![asked],
        None if !properties.is_empty() => properties,
        None if !known.is_empty() => known.to_vec(),
        None => vec!["total"],
    };
    let charts = names
        .into_iter()
        .map(|name| (name.to_owned(), one(call, &days, figure.of(name))));
    Ok(succeed(call, &Value::Object(charts.collect())))
}

fn one(call: &Call<'_>, days: &Days, figure: SeededRng) -> Value {
    let points = days.points(figure);
    let sum: u64 = points.iter().map(|(_, count)| count).sum();
    let chart: Vec<_> = points
        .into_iter()
        .map(|(date, count)| json!({"date": date, "count": count}))
        .collect();
    let mut fields = Map::from_iter([
        ("chart".to_owned(), json!(chart)),
        ("gross".to_owned(), json!(sum)),
        ("delta".to_owned(), json!(figure.number() % 50)),
    ]);
    if call.arguments.flag("withTotal") {
        fields.insert("total".to_owned(), json!(sum));
    }
    Value::Object(fields)
}

/// Profile visitors, and the duration of their visits.
pub(super) fn visitors(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let days = Days::of(call)?;
    let figure = SeededRng::SEED
        .of(call.operation.id)
        .of(call.arguments.text("by").unwrap_or("total"));
    let series = |name| {
        let points = days.points(figure.of(name)).into_iter();
        points
            .map(|(date, count)| json!({"date": date, "count": count}))
            .collect::<Vec<_>>()
    };
    let visitors: u64 = days.points(figure.of("visitors")).iter().map(|(_, count)| count).sum();
    let fields = [
        (
            "chart",
            json!({"duration": series("duration"), "visitors": series("visitors")}),
        ),
        ("hasStats", json!(true)),
        ("isAvailable", json!(true)),
        (
            "total",
            json!({"current": visitors.to_string(), "delta": figure.number() % 50}),
        ),
    ];
    Ok(respond(state, call, fields))
}

/// Countries of visitors, most frequent first.
pub(super) fn countries(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let days = Days::of(call)?;
    let figure = SeededRng::SEED
        .of(call.operation.id)
        .of(call.arguments.text("by").unwrap_or("total"));
    let rows = call
        .shape
        .response
        .schema
        .and_then(|schema| synthetic::property(schema, "topCountries"));
    let mut body = generated::body(state, call);
    if let Some((schema, items)) = rows.and_then(|schema| Some((schema, synthetic::items(schema, "rows")?))) {
        let mut rows = [("CH", "Switzerland"), ("NO", "Norway"), ("NZ", "New Zealand")].map(|(code, name)| {
            let visits: u64 = days.points(figure.of(code)).iter().map(|(_, count)| count).sum();
            (visits, row(state, items, code, name, visits))
        });
        rows.sort_by_key(|(visits, _)| std::cmp::Reverse(*visits));
        let rows: Vec<_> = (1..)
            .zip(rows)
            .map(|(rank, (_, mut row))| {
                synthetic::put(&mut row, items, &Fields::from_iter([("rank".to_owned(), json!(rank))]));
                row
            })
            .collect();
        let mut top = state.sampler().value(schema, figure, 0);
        synthetic::put(&mut top, schema, &Fields::from_iter([("rows".to_owned(), json!(rows))]));
        body["topCountries"] = top;
    }
    Ok(succeed(call, &body))
}

fn row(state: &State, schema: Schema, code: &str, name: &str, visits: u64) -> Value {
    let mut row = state.sampler().value(schema, SeededRng::SEED.of(code), 0);
    let mut fields = Fields::from_iter([
        ("countryCode".to_owned(), json!(code)),
        ("countryName".to_owned(), json!(name)),
    ]);
    if let Some(counts) = synthetic::property(schema, "viewsCount") {
        let mut views = state.sampler().value(counts, SeededRng::SEED.of(code), 0);
        for count in ["guests", "users", "total"] {
            let forms = [json!(visits), json!(visits.to_string())];
            for form in forms {
                synthetic::put(&mut views, counts, &Fields::from_iter([(count.to_owned(), form)]));
            }
        }
        fields.insert("viewsCount".to_owned(), views);
    }
    synthetic::put(&mut row, schema, &fields);
    row
}

fn respond<const N: usize>(state: &State, call: &Call<'_>, fields: [(&str, Value); N]) -> ApiResponse {
    let mut body = generated::body(state, call);
    if let Some(schema) = call.shape.response.schema {
        let fields = fields.map(|(name, value)| (name.to_owned(), value));
        synthetic::put(&mut body, schema, &fields.into_iter().collect());
    }
    succeed(call, &body)
}
