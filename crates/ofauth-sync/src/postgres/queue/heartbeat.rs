//! The statement by which a process coordinates with others: it renews leases, ends those of accounts that were read, takes new
//! accounts, and exchanges the permits of all.

use std::sync::Arc;
use std::time::Instant;

use sqlx::PgConnection;

use super::lease::{Lease, Returned, Token};
use super::permits::Terms;

/// A bucket is the time at which it is full again (GCRA). Permits that were not used come back first: only this statement changes a
/// bucket, so it is as if they had never been granted.
///
/// Pages lock the row of their lease `FOR KEY SHARE`: a renewal does not wait for them, a takeover does.
///
/// $1 accounts, $2 tokens, $3 permits unused, $4 whether a request was refused, $5 what to do: 0 renew, 1 end, 2 give back, $6 permits of the
/// next slice; $7 most accounts to take, $8 permits of their slice, $9 seconds of a lease, $10 seconds a permit, $11 seconds of a full bucket
const HEARTBEAT: &str = "
WITH held AS (
  SELECT leases.account_id, held.action, held.refused, held.slice, leases.full_at - held.unused * make_interval(secs => $10) AS full_at
  FROM unnest($1::bigint[], $2::bigint[], $3::integer[], $4::boolean[], $5::integer[], $6::integer[])
    AS held (account_id, token, unused, refused, action, slice)
  JOIN sync_leases AS leases USING (account_id, token)
  ORDER BY leases.account_id
  FOR NO KEY UPDATE OF leases
), taken AS (
  SELECT account_id, full_at FROM sync_leases
  WHERE waiting AND (expires_at IS NULL OR expires_at <= now()) AND account_id <> ALL ($1)
  ORDER BY claimed_at NULLS FIRST, account_id LIMIT $7
  FOR UPDATE SKIP LOCKED
), buckets AS (
  SELECT account_id, action, slice,
    greatest(full_at, now() + CASE WHEN refused THEN $11 ELSE 0 END * interval '1 second') AS full_at
  FROM held
  UNION ALL SELECT account_id, 3, $8::integer, greatest(full_at, now()) FROM taken
), grants AS (
  SELECT account_id, action, full_at, CASE WHEN action IN (0, 3)
    THEN greatest(0, least(slice, floor(($11 - extract(epoch FROM full_at - now())::double precision) / $10)))::integer ELSE 0 END AS granted
  FROM buckets
)
UPDATE sync_leases AS leases SET
  token = leases.token + CASE WHEN action = 3 THEN 1 ELSE 0 END,
  claimed_at = CASE WHEN action = 3 THEN now() ELSE leases.claimed_at END,
  waiting = leases.waiting AND action <> 1,
  expires_at = CASE WHEN action IN (0, 3) THEN now() + make_interval(secs => $9) END,
  full_at = grants.full_at + granted * make_interval(secs => $10)
FROM grants WHERE leases.account_id = grants.account_id
RETURNING leases.account_id, leases.token, action, granted";

/// How many accounts are not read yet, and after how many seconds the first lease of another process expires.
const LEFT: &str = "
SELECT count(*), extract(epoch FROM min(expires_at) - now())::double precision FROM sync_leases WHERE waiting";

const RENEW: i32 = 0;
const END: i32 = 1;
const GIVE_BACK: i32 = 2;
const TAKE: i32 = 3;

/// A lease that this process no longer needs.
#[derive(Debug)]
pub(super) struct Ended {
    pub(super) lease: Arc<Lease>,
    /// Whether its account is to be read again.
    pub(super) again: bool,
}

/// An account that this process has got.
#[derive(Clone, Copy, Debug)]
pub(super) struct Taken {
    pub(super) account: i64,
    pub(super) token: Token,
    pub(super) permits: u32,
}

/// Sends the statement, and tells the leases what it has returned. Takes up to `room` accounts.
pub(super) async fn heartbeat(
    connection: &mut PgConnection,
    held: &[Arc<Lease>],
    ended: &[Ended],
    room: usize,
    terms: Terms,
    now: Instant,
) -> sqlx::Result<Vec<Taken>> {
    let renewed = held.iter().map(|lease| (lease, RENEW));
    let ended = ended
        .iter()
        .map(|ended| (&ended.lease, if ended.again { GIVE_BACK } else { END }));
    let mut told = Told::default();
    for (lease, action) in renewed.chain(ended) {
        told.push(lease, lease.give_back(), action, terms);
    }
    let rows: Vec<(i64, i64, i32, i32)> = sqlx::query_as(HEARTBEAT)
        .bind(told.accounts)
        .bind(told.tokens)
        .bind(told.unused)
        .bind(told.refused)
        .bind(told.actions)
        .bind(told.slices)
        .bind(i64::try_from(room).unwrap_or(i64::MAX))
        .bind(terms.slice().cast_signed())
        .bind(terms.lease().as_secs_f64())
        .bind(terms.interval().as_secs_f64())
        .bind(terms.full().as_secs_f64())
        .fetch_all(connection)
        .await?;
    let mut taken = Vec::new();
    let mut granted = std::collections::HashMap::with_capacity(held.len());
    for (account, token, action, permits) in rows {
        let (token, permits) = (Token(token), permits.unsigned_abs());
        match action {
            RENEW => {
                granted.insert(account, permits);
            }
            TAKE => taken.push(Taken {
                account,
                token,
                permits,
            }),
            _ => {}
        }
    }
    for lease in held {
        match granted.get(&lease.account) {
            Some(permits) => lease.renew(*permits, now + terms.usable(), now + terms.lease()),
            None => lease.lose(),
        }
    }
    Ok(taken)
}

/// How many accounts are not read yet, and the seconds until another process may lose one.
pub(super) async fn left(connection: &mut PgConnection) -> sqlx::Result<(i64, Option<f64>)> {
    sqlx::query_as(LEFT).fetch_one(connection).await
}

/// The parameters of the statement, a column each.
#[derive(Default)]
struct Told {
    accounts: Vec<i64>,
    tokens: Vec<i64>,
    unused: Vec<i32>,
    refused: Vec<bool>,
    actions: Vec<i32>,
    slices: Vec<i32>,
}

impl Told {
    fn push(&mut self, lease: &Lease, returned: Returned, action: i32, terms: Terms) {
        self.accounts.push(lease.account);
        self.tokens.push(lease.token.0);
        self.unused.push(returned.unused.cast_signed());
        self.refused.push(returned.refused);
        self.actions.push(action);
        self.slices.push(terms.next_slice(returned.used).cast_signed());
    }
}
