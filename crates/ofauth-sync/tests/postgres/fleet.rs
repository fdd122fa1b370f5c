//! Accounts that processes share: real processes, which are killed and stopped.

use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use ofauth::Client;
use ofauth::rate_limit::Quota;
use ofauth_mock::{LONG_CHAT, MockServer, RateLimit};
use ofauth_sync::{PostgresStore, Syncer, Time};
use sqlx::PgPool;
use test_servers::PostgresServer;

const SINCE: &str = "2026-03-11T10:00:00Z";
const ACCOUNTS: usize = 24;
/// 5 requests a second, in bursts of 20.
const RATE: u32 = 300;
const BURST: u32 = 20;
const LEASE: Duration = Duration::from_secs(2);
/// Names the environment of a process of the fleet.
const DATABASE: &str = "FLEET_DATABASE";
const SERVER: &str = "FLEET_SERVER";
const KEY: &str = "FLEET_KEY";

/// A process of the fleet: it does nothing in a run of all tests.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn process() {
    let Ok(database) = std::env::var(DATABASE) else { return };
    let store = Arc::new(PostgresStore::connect(&database).await.expect("it is up"));
    let queue = store.queue().await.expect("it is up").lease(LEASE);
    let queue = queue.quota(Quota::per_minute(RATE).burst(BURST));
    let client = Client::builder()
        .api_key(std::env::var(KEY).expect("a key"))
        .base_url(std::env::var(SERVER).expect("an address"))
        .rate_limiting(queue.limiter());
    let sync = Syncer::builder(client.build().expect("a client"), store)
        .since(Time::parse(SINCE).expect("a time"))
        .only(["messages", "transactions"])
        .accounts_at_once(4)
        .work(Arc::new(queue));
    let report = sync.build().expect("valid").run().await.expect("it runs");
    assert!(report.failures.is_empty(), "{:?}", report.failures);
}

struct Fleet {
    processes: Vec<Child>,
    database: String,
    server: Arc<MockServer>,
}

impl Fleet {
    fn spawn(&mut self) {
        let process = Command::new(std::env::current_exe().expect("this program"))
            .args(["fleet::process", "--exact", "--quiet"])
            .env(DATABASE, &self.database)
            .env(SERVER, self.server.base_url())
            .env(KEY, self.server.api_key())
            .stdout(Stdio::null())
            .spawn();
        self.processes.push(process.expect("it starts"));
    }

    fn signal(&self, index: usize, name: &str) {
        let pid = self.processes[index].id().to_string();
        let sent = Command::new("kill").args([name, &pid]).status().expect("kill");
        assert!(sent.success(), "{name}");
    }

    /// Kills one and starts another.
    fn kill(&mut self, index: usize) {
        let mut process = self.processes.swap_remove(index);
        process.kill().expect("it runs");
        process.wait().expect("it has ended");
        self.spawn();
    }

    async fn wait(&mut self) {
        let deadline = Instant::now() + Duration::from_secs(240);
        for process in &mut self.processes {
            loop {
                if let Some(status) = process.try_wait().expect("a child") {
                    assert!(status.success(), "{status}");
                    break;
                }
                assert!(Instant::now() < deadline, "it does not end");
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        }
    }
}

impl Drop for Fleet {
    fn drop(&mut self) {
        for process in &mut self.processes {
            // It may have ended.
            let _ = process.kill();
            let _ = process.wait();
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn processes_that_are_killed_and_stopped_lose_nothing_and_keep_the_quota() {
    let Some(postgres) = PostgresServer::start() else {
        return;
    };
    let server = MockServer::builder()
        .connections(ACCOUNTS)
        .rate_limit(RateLimit::per_minute(RATE, BURST).unannounced())
        .keep_requests(100_000)
        .start()
        .await;
    let server = Arc::new(server.expect("a free port"));
    let mut fleet = Fleet {
        processes: Vec::new(),
        database: postgres.url(),
        server: Arc::clone(&server),
    };
    for _ in 0..3 {
        fleet.spawn();
    }
    let second = || tokio::time::sleep(Duration::from_secs(1));
    second().await;
    second().await;
    fleet.kill(0);
    second().await;
    fleet.signal(0, "-STOP");
    // For longer than its lease.
    for _ in 0..5 {
        second().await;
    }
    fleet.kill(1);
    fleet.signal(0, "-CONT");
    fleet.wait().await;

    let refused = server
        .requests()
        .iter()
        .filter(|request| request.status == Some(429))
        .count();
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
