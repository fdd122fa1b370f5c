//! Columns of earnings.

use ofauth::Decimal;
use ofauth::types::{Amounts, Chargeback, ChargedBackPayment, ChartPoint, Transaction, UserSummary};

use super::cells::{dollars, exact, html, line, value, verbatim};
use super::{Column, Field, Tabular};

impl Tabular for Transaction {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::timestamp("At", |payment| Some(&payment.created_at)),
        Column::cut("Kind", |payment| line(payment.type_.as_deref())),
        Column::cut("From", |payment| line(name(payment.user.as_ref()))),
        Column::cut("Description", |payment| html(payment.description.as_deref())),
        Column::whole("Gross", |payment| dollars(gross(payment.amounts.as_ref()))),
        Column::whole("Net", |payment| dollars(net(payment.amounts.as_ref()))),
        Column::cut("Status", |payment| line(payment.status.as_deref())),
    ];

    const FIELDS: &'static [Field<Self>] = &[
        ("id", |payment| exact(Some(&payment.id))),
        ("created_at", |payment| verbatim(Some(&payment.created_at))),
        ("type", |payment| exact(payment.type_.as_deref())),
        ("status", |payment| exact(payment.status.as_deref())),
        ("user_id", |payment| value(payment.user.as_ref().map(|user| &user.id))),
        ("user_name", |payment| exact(name(payment.user.as_ref()))),
        ("description", |payment| exact(payment.description.as_deref())),
        ("currency", |payment| exact(payment.currency.as_deref())),
        ("gross", |payment| value(gross(payment.amounts.as_ref()))),
        ("net", |payment| value(net(payment.amounts.as_ref()))),
        ("fee", |payment| {
            value(payment.amounts.as_ref().and_then(|amounts| amounts.fee.as_ref()))
        }),
        ("vat", |payment| {
            value(payment.amounts.as_ref().and_then(|amounts| amounts.vat.as_ref()))
        }),
    ];
}

impl Tabular for Chargeback {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::whole("ID", |chargeback| chargeback.id.to_string()),
        Column::timestamp("At", |chargeback| Some(&chargeback.created_at)),
        Column::cut("Kind", |chargeback| line(chargeback.payment_type.as_deref())),
        Column::cut("From", |chargeback| line(name(user(chargeback)))),
        Column::cut("Description", |chargeback| {
            html(payment(chargeback).and_then(|payment| payment.description.as_deref()))
        }),
        Column::whole("Gross", |chargeback| dollars(gross(amounts(chargeback)))),
        Column::whole("Net", |chargeback| dollars(net(amounts(chargeback)))),
    ];

    const FIELDS: &'static [Field<Self>] = &[
        ("id", |chargeback| value(Some(&chargeback.id))),
        ("created_at", |chargeback| verbatim(Some(&chargeback.created_at))),
        ("payment_type", |chargeback| exact(chargeback.payment_type.as_deref())),
        ("payment_id", |chargeback| {
            exact(payment(chargeback).and_then(|payment| payment.id.as_deref()))
        }),
        ("payment_created_at", |chargeback| {
            verbatim(payment(chargeback).and_then(|payment| payment.created_at.as_ref()))
        }),
        ("user_id", |chargeback| value(user(chargeback).map(|user| &user.id))),
        ("user_name", |chargeback| exact(name(user(chargeback)))),
        ("gross", |chargeback| value(gross(amounts(chargeback)))),
        ("net", |chargeback| value(net(amounts(chargeback)))),
    ];
}

impl Tabular for ChartPoint {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::timestamp("At", |point| Some(&point.date)),
        Column::whole("Earned", |point| format!("${:.2}", point.count.to_f64())),
    ];

    const FIELDS: &'static [Field<Self>] = &[
        ("date", |point| verbatim(Some(&point.date))),
        ("count", |point| value(Some(&point.count))),
    ];
}

fn name(user: Option<&UserSummary>) -> Option<&str> {
    user.map(|user| user.name.as_str())
}

fn gross(amounts: Option<&Amounts>) -> Option<&Decimal> {
    amounts?.gross.as_ref()
}

fn net(amounts: Option<&Amounts>) -> Option<&Decimal> {
    amounts?.net.as_ref()
}

fn payment(chargeback: &Chargeback) -> Option<&ChargedBackPayment> {
    chargeback.payment.as_ref()
}

fn amounts(chargeback: &Chargeback) -> Option<&Amounts> {
    payment(chargeback)?.amounts.as_ref()
}

fn user(chargeback: &Chargeback) -> Option<&UserSummary> {
    payment(chargeback)?.user.as_ref()
}
