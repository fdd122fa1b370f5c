//! Accounts that processes share: real processes, which are killed and stopped.

use std::sync::Arc;
use std::time::Duration;

use ofauth_mock::{LONG_CHAT, MockServer};
use sqlx::PgPool;
use test_servers::PostgresServer;

use crate::processes::{ALONE, Fleet, Settings};

const ACCOUNTS: usize = 24;
/// 5 requests in 2 seconds, in bursts of 30.
const QUOTA: (u32, u32) = (150, 30);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn processes_that_are_killed_and_stopped_lose_nothing_and_keep_the_quota() {
    let _alone = ALONE.lock().await;
    let Some(postgres) = PostgresServer::start() else {
        return;
    };
    let server = MockServer::builder()
        .connections(ACCOUNTS)
        .rate_limit(Settings::limit(QUOTA))
        .start()
        .await;
    let server = Arc::new(server.expect("a free port"));
    let settings = Settings {
        database: postgres.url(),
        server: server.base_url().to_owned(),
        key: server.api_key().to_owned(),
        quota: QUOTA,
        lease: Duration::from_secs(2),
        accounts_at_once: 12,
        since: Some("2026-03-11T10:00:00Z".to_owned()),
        only: vec!["messages".to_owned(), "transactions".to_owned()],
    };
    let mut fleet = Fleet::start(3, &settings, &server);
    let second = || tokio::time::sleep(Duration::from_secs(1));
    second().await;
    second().await;
    fleet.kill(0);
    second().await;
    fleet.pause(0);
    // For longer than its lease.
    for _ in 0..5 {
        second().await;
    }
    fleet.kill(1);
    fleet.wake(0);
    fleet.wait().await;

    let refused: u64 = server.admitted().values().map(|admitted| admitted.refused).sum();
    assert_eq!(refused, 0, "of {}", server.request_count());
    let pool = PgPool::connect(&postgres.url()).await.expect("it is up");
    let left: i64 = sqlx::query_scalar("SELECT count(*) FROM sync_leases WHERE waiting")
        .fetch_one(&pool)
        .await
        .expect("a number");
    assert_eq!(left, 0);
    // More leases than accounts: some were taken over.
    let leases: i64 = sqlx::query_scalar("SELECT sum(token)::bigint FROM sync_leases")
        .fetch_one(&pool)
        .await
        .expect("a number");
    assert!(leases > i64::try_from(ACCOUNTS).expect("a few") + 4, "{leases} leases");
    // Every account has the same messages, each once, and none is missing in between.
    let query = "SELECT account_id, array_agg(message_id ORDER BY message_id DESC) FROM messages \
                 WHERE chat_user_id = $1 GROUP BY account_id";
    let stored: Vec<(i64, Vec<i64>)> = sqlx::query_as(query)
        .bind(LONG_CHAT)
        .fetch_all(&pool)
        .await
        .expect("rows");
    assert!(stored.len() > ACCOUNTS, "{} accounts", stored.len());
    let expected = server.message_ids(LONG_CHAT).expect("a chat");
    for (account, ids) in stored {
        assert!(ids.len() >= 40, "{} of {account}", ids.len());
        assert_eq!(ids, expected[..ids.len()], "{account}");
    }
    let open: i64 = sqlx::query_scalar("SELECT count(*) FROM sync_checkpoints WHERE wanted_at IS NOT NULL")
        .fetch_one(&pool)
        .await
        .expect("a number");
    assert_eq!(open, 0, "lists that were not read");
}
