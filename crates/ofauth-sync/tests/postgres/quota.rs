//! What a fleet makes of the quota while there is work: how much it uses, how evenly, and with how many statements.

use std::sync::Arc;
use std::time::{Duration, Instant};

use ofauth_mock::MockServer;
use sqlx::PgPool;
use test_servers::PostgresServer;

use crate::figures::{row, setting};
use crate::processes::{ALONE, Fleet, Settings};

const PROCESSES: usize = 3;

/// Settings of a database that takes gigabytes a minute; the defaults are for a small one.
const DATABASE: [&str; 4] = [
    "shared_buffers=2GB",
    "max_wal_size=32GB",
    "full_page_writes=off",
    "default_toast_compression=lz4",
];

/// Random numbers.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        // xorshift
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % 65_536).unwrap_or(0) % limit.max(1)
    }
}

/// Statements that coordinate; the checkpoint of a page, which names the lease, stores it.
const COORDINATION: &str = "SELECT coalesce(sum(calls), 0)::bigint FROM pg_stat_statements \
    WHERE query LIKE '%sync_leases%' AND query NOT LIKE '%sync_checkpoints%' AND query NOT LIKE '%CREATE TABLE%'";

/// Requests that the server accepted: of all, of the most served account, and of the least.
fn accepted(server: &MockServer) -> (u64, u64, u64) {
    let counts: Vec<u64> = server.admitted().values().map(|admitted| admitted.accepted).collect();
    let most = counts.iter().max().copied().unwrap_or_default();
    let least = counts.iter().min().copied().unwrap_or_default();
    (counts.iter().sum(), most, least)
}

/// The mean of what the server has accepted in a period, in which permits come once, and of the seconds since the start.
#[allow(clippy::cast_precision_loss, reason = "a mean")]
async fn mean(server: &MockServer, started: Instant, period: Duration) -> (f64, f64) {
    const SAMPLES: u32 = 10;
    let (mut requests, mut seconds) = (0, 0.0);
    for _ in 0..SAMPLES {
        tokio::time::sleep(period / SAMPLES).await;
        requests += accepted(server).0;
        seconds += started.elapsed().as_secs_f64();
    }
    let samples = f64::from(SAMPLES);
    (requests as f64 / samples, seconds / samples)
}

#[allow(clippy::cast_precision_loss, reason = "shares")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_quota_is_used_evenly_and_never_exceeded_while_processes_are_killed_and_stopped() {
    let accounts = setting("OFAUTH_TEST_FLEET_ACCOUNTS", 12);
    let seconds = setting("OFAUTH_TEST_FLEET_SECONDS", 16);
    let whole = std::env::var_os("OFAUTH_FIGURES").is_some();
    // The documented quota, or a quick one.
    let (quota, lease) = if whole { ((60, 90), 10) } else { ((120, 30), 2) };
    let _alone = ALONE.lock().await;
    let mut database = vec!["shared_preload_libraries=pg_stat_statements"];
    if whole {
        database.extend(DATABASE);
    }
    let Some(postgres) = PostgresServer::start_with(&database) else {
        return;
    };
    let pool = PgPool::connect(&postgres.url()).await.expect("it is up");
    let create = sqlx::query("CREATE EXTENSION pg_stat_statements").execute(&pool).await;
    create.expect("the extension comes with PostgreSQL");
    let server = MockServer::builder()
        .connections(accounts)
        .rate_limit(Settings::limit(quota))
        .start()
        .await;
    let server = Arc::new(server.expect("a free port"));
    let settings = Settings {
        database: postgres.url(),
        server: server.base_url().to_owned(),
        key: server.api_key().to_owned(),
        quota,
        lease: Duration::from_secs(lease),
        // Two of three can read all.
        accounts_at_once: accounts.div_ceil(PROCESSES - 1) + 1,
        since: None,
        only: vec!["messages".to_owned()],
    };
    let mut fleet = Fleet::start(PROCESSES, &settings, &server);
    let started = Instant::now();
    let at = |second: usize| tokio::time::sleep_until((started + Duration::from_secs(second as u64)).into());
    // The bucket of each account is full at first; after that, what flows in counts.
    let settled = seconds / 4;
    at(settled).await;
    let before = mean(&server, started, settings.lease / 4).await;
    let pause = usize::try_from(lease).expect("seconds") + 2;
    let mut dice = Dice(u64::try_from(accounts + seconds).expect("a few"));
    let mut second = settled;
    let mut starts = PROCESSES;
    loop {
        second += 1 + dice.below(seconds / 12);
        // The last is followed by time to take over and catch up.
        if second + 2 * pause + 3 > seconds {
            break;
        }
        at(second).await;
        let index = dice.below(PROCESSES);
        if dice.below(2) == 0 {
            fleet.kill(index);
            starts += 1;
        } else {
            fleet.pause(index);
            second += pause;
            at(second).await;
            fleet.wake(index);
        }
    }
    at(seconds).await;
    let after = mean(&server, started, settings.lease / 4).await;
    let (total, most, least) = accepted(&server);
    let flowed = (after.1 - before.1) * f64::from(quota.0) / 60.0;
    let lists = accounts as f64 + 1.0;
    let used = (after.0 - before.0) / (flowed * lists);
    let all = (started.elapsed().as_secs_f64() * f64::from(quota.0) / 60.0 + f64::from(quota.1)) * lists;
    let refused: u64 = server.admitted().values().map(|admitted| admitted.refused).sum();
    let statements: i64 = sqlx::query_scalar(COORDINATION)
        .fetch_one(&pool)
        .await
        .expect("a number");
    let per_hundred = 100.0 * statements as f64 / total as f64;
    let spread = (most - least) as f64 / most as f64;
    let found = format!(
        "{used:.3} used, {total} requests of {all:.0}, {refused} refused, {least} to {most}, {statements} statements, \
         {starts} starts"
    );
    eprintln!("{found}");
    // How much and how evenly depends on the machine, and is a figure.
    assert_eq!(refused, 0, "{found}");
    assert!(least > 0, "{found}");
    // A process sends one in a quarter of a lease, and another if it has no account; however many accounts and requests.
    let quarters = 1.0 + started.elapsed().as_secs_f64() * 4.0 / settings.lease.as_secs_f64();
    let most = 2.0 * quarters * PROCESSES as f64 + 4.0 * starts as f64;
    assert!(statements as f64 <= most, "{found}, at most {most}");
    if whole {
        let percent = |share: f64| format!("{:.1} %", 100.0 * share);
        row(
            "fleet",
            &[
                (accounts + 1).to_string(),
                total.to_string(),
                refused.to_string(),
                percent(used),
                percent(total as f64 / all),
                percent(spread),
                format!("{per_hundred:.2}"),
            ],
        );
    }
}
