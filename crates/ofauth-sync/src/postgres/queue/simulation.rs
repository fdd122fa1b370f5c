//! A fleet in simulated time: the statement and the permits are the real ones, in a real database, whose `now()` the simulation
//! sets; processes, network and server are not. What is asserted are counts, which no load of the machine changes.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use ofauth::rate_limit::{BucketKeys, DocumentedBuckets, Quota};
use sqlx::postgres::{PgConnectOptions, PgConnection, PgPoolOptions};
use sqlx::{Connection as _, PgPool};
use test_servers::PostgresServer;

use super::heartbeat::heartbeat;
use super::lease::{Arrival, Lease, Leases};
use super::permits::Terms;
use super::{ADD, PostgresQueue};

#[path = "../../../tests/figures/mod.rs"]
mod figures;

const PROCESSES: usize = 3;
/// The documented quota of an account.
const PER_MINUTE: u32 = 60;
const BURST: u32 = 90;
/// The step of the clock.
const STEP: Duration = Duration::from_millis(250);
/// Many times the 1 to 2.5 s between two statements of a process.
const WINDOW: Duration = Duration::from_secs(10);
/// Longer than a lease.
const PAUSE: Duration = Duration::from_secs(12);

/// A random number that is the same in each run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        // xorshift
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}

/// The bucket that the server keeps for an account.
#[derive(Clone, Copy, Default)]
struct Served {
    /// When it is full again.
    full_at: Duration,
    accepted: u64,
    refused: u64,
}

impl Served {
    fn request(&mut self, at: Duration) -> Arrival {
        let interval = Duration::from_secs(60) / PER_MINUTE;
        let full_at = self.full_at.max(at) + interval;
        if full_at - at > interval * BURST {
            self.refused += 1;
            return Arrival::Refused;
        }
        self.full_at = full_at;
        self.accepted += 1;
        Arrival::Accepted
    }
}

/// A process of the fleet.
struct Process {
    leases: Leases,
    due: Duration,
    paused_until: Duration,
}

impl Process {
    fn start(at: Duration) -> Self {
        Self {
            leases: Leases::default(),
            due: at,
            paused_until: at,
        }
    }
}

struct Simulation {
    connection: PgConnection,
    terms: Terms,
    /// At time zero.
    start: Instant,
    at: Duration,
    accounts: usize,
    processes: Vec<Process>,
    /// Requests on their way: when they arrive, of which process.
    sent: BTreeMap<(Duration, usize), (usize, Arc<Lease>)>,
    number: usize,
    served: Vec<Served>,
    statements: u64,
    dice: Dice,
}

impl Simulation {
    async fn new(server: &PostgresServer, accounts: usize) -> Self {
        let options: PgConnectOptions = server.url().parse().expect("a URL");
        let mut connection = PgConnection::connect_with(&options).await.expect("it is up");
        let clock = "CREATE SCHEMA simulated;
            CREATE TABLE simulated.clock (at timestamptz NOT NULL);
            INSERT INTO simulated.clock VALUES ('2026-04-01Z');
            CREATE FUNCTION simulated.now() RETURNS timestamptz STABLE LANGUAGE sql AS 'SELECT at FROM simulated.clock';";
        sqlx::raw_sql(clock).execute(&mut connection).await.expect("a clock");
        // The unqualified name is looked for there first.
        let options = options.options([("search_path", "simulated,pg_catalog")]);
        let pool: PgPool = PgPoolOptions::new()
            .connect_with(options.clone())
            .await
            .expect("it is up");
        PostgresQueue::new(pool.clone(), Arc::default()).await.expect("a table");
        let numbers: Vec<i64> = (0..accounts)
            .map(|account| i64::try_from(account).expect("a few"))
            .collect();
        sqlx::query(ADD).bind(numbers).execute(&pool).await.expect("accounts");
        pool.close().await;
        let start = Duration::ZERO;
        Self {
            connection: PgConnection::connect_with(&options).await.expect("it is up"),
            terms: Terms::new(Quota::per_minute(PER_MINUTE).burst(BURST), Duration::from_secs(10)),
            start: Instant::now(),
            at: start,
            accounts,
            processes: (0..PROCESSES).map(|_| Process::start(start)).collect(),
            sent: BTreeMap::new(),
            number: 0,
            served: vec![Served::default(); accounts],
            statements: 0,
            dice: Dice(0x2545_f491_4f6c_dd1d),
        }
    }

    fn instant(&self) -> Instant {
        self.start + self.at
    }

    async fn step(&mut self) {
        self.at += STEP;
        let seconds = self.at.as_secs_f64();
        let clock =
            sqlx::query("UPDATE simulated.clock SET at = '2026-04-01Z'::timestamptz + make_interval(secs => $1)");
        clock.bind(seconds).execute(&mut self.connection).await.expect("a time");
        self.arrive();
        for index in 0..PROCESSES {
            // A process that wakes tries to send first.
            if self.processes[index].paused_until <= self.at {
                self.send(index);
                self.heartbeat(index).await;
                self.send(index);
            }
        }
    }

    async fn heartbeat(&mut self, index: usize) {
        if self.processes[index].due > self.at {
            return;
        }
        let now = self.instant();
        let process = &mut self.processes[index];
        let held = process.leases.all();
        // Two of three can read all.
        let room = (self.accounts.div_ceil(PROCESSES - 1) + 1).saturating_sub(held.len());
        let taken = heartbeat(&mut self.connection, &held, &[], room, self.terms, now);
        let taken = taken.await.expect("it is up");
        self.statements += 1;
        for lease in held.iter().filter(|lease| lease.is_overdue(now)) {
            process.leases.end(lease);
        }
        for taken in taken {
            let bucket = BucketKeys::default().connection(&taken.account.to_string()).key();
            let lease = process.leases.begin(taken.account, bucket, taken.token, now);
            lease.renew(taken.permits, now + self.terms.usable(), now + self.terms.lease());
        }
        process.due = self.at + self.terms.pause(process.leases.all().len());
    }

    /// Every account has work: each permit is used.
    fn send(&mut self, index: usize) {
        let now = self.instant();
        let mut leases = self.processes[index].leases.all();
        leases.sort_by_key(|lease| lease.account);
        for lease in leases {
            while lease.take(now) {
                let latency = Duration::from_millis(10 + self.dice.below(240));
                self.number += 1;
                self.sent
                    .insert((self.at + latency, self.number), (index, Arc::clone(&lease)));
            }
        }
    }

    fn arrive(&mut self) {
        while let Some(next) = self.sent.first_entry().filter(|next| next.key().0 <= self.at) {
            let ((at, number), (index, lease)) = next.remove_entry();
            let paused_until = self.processes[index].paused_until;
            if paused_until > self.at {
                // Not sent yet: it arrives when the process wakes.
                self.sent.insert((paused_until, number), (index, lease));
                continue;
            }
            let account = usize::try_from(lease.account).expect("a few");
            lease.arrived(self.served[account].request(at));
        }
    }

    /// The process is killed, and started again; what it has sent arrives.
    fn kill(&mut self, index: usize) {
        self.processes[index] = Process::start(self.at);
    }

    fn pause(&mut self, index: usize) {
        self.processes[index].paused_until = self.at + PAUSE;
    }

    fn accepted(&self) -> u64 {
        self.served.iter().map(|served| served.accepted).sum()
    }
}

/// Permits come all at once, and the time between depends on the number of accounts: what was accepted up to a time is the mean of
/// many such times.
#[derive(Default)]
struct Mean {
    accepted: u64,
    seconds: f64,
    count: f64,
}

impl Mean {
    fn add(&mut self, simulation: &Simulation) {
        self.accepted += simulation.accepted();
        self.seconds += simulation.at.as_secs_f64();
        self.count += 1.0;
    }

    #[allow(clippy::cast_precision_loss, reason = "a mean")]
    fn accepted(&self) -> f64 {
        self.accepted as f64 / self.count
    }

    fn seconds(&self) -> f64 {
        self.seconds / self.count
    }
}

#[allow(clippy::cast_precision_loss, reason = "shares")]
#[tokio::test]
async fn the_quota_is_used_evenly_and_never_exceeded_in_simulated_time() {
    let accounts = figures::setting("OFAUTH_TEST_FLEET_SIMULATED", 400);
    let Some(server) = PostgresServer::start() else {
        return;
    };
    let mut simulation = Simulation::new(&server, accounts).await;
    let end = Duration::from_secs(180);
    let (settled, calm) = (end / 4, end - Duration::from_secs(20));
    let (mut before, mut after) = (Mean::default(), Mean::default());
    let mut next = settled + WINDOW;
    let (mut kills, mut pauses) = (0, 0);
    while simulation.at < end {
        simulation.step().await;
        if simulation.at < settled {
            continue;
        }
        if simulation.at < settled + WINDOW {
            before.add(&simulation);
        } else if simulation.at >= end - WINDOW {
            after.add(&simulation);
        }
        if simulation.at >= next && simulation.at < calm {
            let index = usize::try_from(simulation.dice.below(3)).expect("one of them");
            if simulation.dice.below(2) == 0 {
                simulation.kill(index);
                kills += 1;
            } else if simulation.at + PAUSE < calm {
                simulation.pause(index);
                pauses += 1;
            }
            next = simulation.at + Duration::from_millis(5000 + simulation.dice.below(20_000));
        }
    }
    let total = simulation.accepted();
    let refused: u64 = simulation.served.iter().map(|served| served.refused).sum();
    let counts = simulation.served.iter().map(|served| served.accepted);
    let (least, most) = (counts.clone().min().unwrap_or(0), counts.max().unwrap_or(0));
    let flowed = (after.seconds() - before.seconds()) * f64::from(PER_MINUTE) / 60.0 * accounts as f64;
    let all = (simulation.at.as_secs_f64() * f64::from(PER_MINUTE) / 60.0 + f64::from(BURST)) * accounts as f64;
    let used = (after.accepted() - before.accepted()) / flowed;
    let spread = (most - least) as f64 / most as f64;
    let per_hundred = 100.0 * simulation.statements as f64 / total as f64;
    let found = format!(
        "{used:.4} used, {:.4} of all, {total} requests, {refused} refused, {least} to {most} ({spread:.3}), {} statements \
         ({per_hundred:.3} in 100 requests), {kills} kills, {pauses} pauses",
        total as f64 / all,
        simulation.statements
    );
    eprintln!("{found}");
    assert!(kills > 0 && pauses > 0, "{found}");
    assert_eq!(refused, 0, "{found}");
    assert!(used >= 0.99, "{found}");
    assert!(spread <= 0.05, "{found}");
    assert!(per_hundred <= 1.0, "{found}");
    let percent = |share: f64| format!("{:.1} %", 100.0 * share);
    figures::row(
        "fleet",
        &[
            format!("{accounts}, simulated"),
            total.to_string(),
            refused.to_string(),
            percent(used),
            percent(total as f64 / all),
            percent(spread),
            format!("{per_hundred:.2}"),
        ],
    );
}
