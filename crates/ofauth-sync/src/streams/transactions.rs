use ofauth::operations::LIST_TRANSACTIONS;

use crate::stream::{Changes, Order, Stream};
use crate::table::{Column, Table};
use crate::value::Kind::{Integer, Money, Text, Time};

/// The earnings of an account.
pub(super) static TRANSACTIONS: Stream = Stream {
    name: "transactions",
    operation: &LIST_TRANSACTIONS,
    ledger: true,
    table: &TABLE,
    order: Order::NewestFirst {
        by: "created_at",
        time: "created_at",
        unique: false,
    },
    changes: Changes {
        edits: "of the latest page: by the next run; of older ones: by a full run",
        deletions: "none: a ledger keeps its entries; a chargeback is an entry of its own",
        unseen: "states between two runs",
    },
    ..Stream::EMPTY
};

static TABLE: Table = Table {
    name: "transactions",
    about: "An entry of the ledger. An entry and its reversal share an id and differ in type.",
    key: &["transaction_id", "type"],
    columns: &[
        Column::field("transaction_id", Text, "id").required(),
        Column::field("type", Text, "type").required(),
        Column::field("status", Text, "status"),
        Column::field("description", Text, "description"),
        Column::field("currency", Text, "currency"),
        Column::field("gross_micros", Money, "amounts.gross"),
        Column::field("net_micros", Money, "amounts.net"),
        Column::field("fee_micros", Money, "amounts.fee"),
        Column::field("vat_micros", Money, "amounts.vat"),
        Column::field("tax_micros", Money, "amounts.tax"),
        Column::field("user_id", Integer, "user.id"),
        Column::field("user_name", Text, "user.name"),
        Column::field("payout_pending_days", Integer, "payoutPendingDays"),
        Column::field("created_at", Time, "createdAt").required(),
    ],
    ..Table::EMPTY
};
