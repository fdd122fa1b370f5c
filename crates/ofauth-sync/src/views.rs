//! Views for the usual questions.

use crate::sql::Dialect;

/// A view.
#[derive(Debug)]
#[non_exhaustive]
pub struct View {
    /// Its name.
    pub name: &'static str,
    /// What a row is.
    pub about: &'static str,
    /// `CREATE VIEW`.
    pub create: String,
}

/// All views. Amounts are in units of the currency, days in UTC.
#[must_use]
pub fn views(dialect: Dialect) -> Vec<View> {
    let day = (dialect.day)("created_at");
    vec![
        View {
            name: "messages_by_day",
            about: "The messages of an account on a day: how many, from whom, and what they cost.",
            create: format!(
                "CREATE VIEW messages_by_day AS
SELECT account_id, {day} AS day,
  count(*) AS messages,
  sum(CASE WHEN from_user_id = chat_user_id THEN 1 ELSE 0 END) AS received,
  sum(CASE WHEN from_user_id <> chat_user_id THEN 1 ELSE 0 END) AS sent,
  count(DISTINCT chat_user_id) AS chats,
  sum(CASE WHEN price_micros > 0 THEN 1 ELSE 0 END) AS priced,
  coalesce(sum(price_micros), 0) / 1000000.0 AS price
FROM messages
WHERE deleted_at IS NULL AND created_at IS NOT NULL
GROUP BY account_id, {day}"
            ),
        },
        View {
            name: "revenue_by_fan",
            about: "What a fan has paid to an account, and what of it was charged back.",
            create: "CREATE VIEW revenue_by_fan AS
SELECT paid.account_id, paid.user_id, paid.user_name, paid.currency, paid.payments,
  paid.gross_micros / 1000000.0 AS gross,
  paid.net_micros / 1000000.0 AS net,
  coalesce(back.gross_micros, 0) / 1000000.0 AS charged_back,
  paid.first_at, paid.last_at
FROM (
  SELECT account_id, user_id, currency, max(user_name) AS user_name, count(*) AS payments,
    coalesce(sum(gross_micros), 0) AS gross_micros, coalesce(sum(net_micros), 0) AS net_micros,
    min(created_at) AS first_at, max(created_at) AS last_at
  FROM transactions
  WHERE deleted_at IS NULL AND user_id IS NOT NULL
  GROUP BY account_id, user_id, currency
) AS paid
LEFT JOIN (
  SELECT account_id, user_id, currency, sum(gross_micros) AS gross_micros
  FROM chargebacks
  WHERE deleted_at IS NULL AND user_id IS NOT NULL
  GROUP BY account_id, user_id, currency
) AS back
ON back.account_id = paid.account_id AND back.user_id = paid.user_id
  AND coalesce(back.currency, '') = coalesce(paid.currency, '')"
                .to_owned(),
        },
        View {
            name: "unanswered_chats",
            about: "A chat whose last message is from the fan.",
            create: "CREATE VIEW unanswered_chats AS
SELECT account_id, chat_user_id, user_name, last_message_id, last_message_at, unread_messages_count
FROM chats
WHERE deleted_at IS NULL AND last_message_from_user_id = chat_user_id"
                .to_owned(),
        },
    ]
}
