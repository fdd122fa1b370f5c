use ofauth::operations::LIST_CHARGEBACKS;

use crate::stream::{Changes, Order, Stream};
use crate::table::{Column, Table};
use crate::value::Kind::{Integer, Money, Text, Time};

/// Payments that were reversed.
pub(super) static CHARGEBACKS: Stream = Stream {
    name: "chargebacks",
    operation: &LIST_CHARGEBACKS,
    ledger: true,
    table: &TABLE,
    order: Order::NewestFirst {
        by: "created_at",
        time: "created_at",
        unique: false,
    },
    changes: Changes {
        edits: "of the latest page: by the next run; of older ones: by a full run",
        deletions: "none: a ledger keeps its entries",
        unseen: "states between two runs",
    },
    ..Stream::EMPTY
};

static TABLE: Table = Table {
    name: "chargebacks",
    about: "A payment that was reversed.",
    key: &["chargeback_id"],
    columns: &[
        Column::id("chargeback_id", "id"),
        Column::field("payment_type", Text, "paymentType"),
        Column::field("transaction_id", Text, "payment.id"),
        Column::field("description", Text, "payment.description"),
        Column::field("status", Text, "payment.status"),
        Column::field("currency", Text, "payment.currency"),
        Column::field("gross_micros", Money, "payment.amounts.gross"),
        Column::field("net_micros", Money, "payment.amounts.net"),
        Column::field("fee_micros", Money, "payment.amounts.fee"),
        Column::field("user_id", Integer, "payment.user.id"),
        Column::field("user_name", Text, "payment.user.name"),
        Column::field("paid_at", Time, "payment.createdAt"),
        Column::field("created_at", Time, "createdAt").required(),
    ],
    since: 2,
    ..Table::EMPTY
};
