//! Processes that share accounts. Each is this program, which runs one of its tests alone.

use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use ofauth::Client;
use ofauth::rate_limit::Quota;
use ofauth_mock::{MockServer, RateLimit};
use ofauth_sync::{PostgresStore, Syncer, Time};

/// The variable with the settings of a process, as JSON.
const SETTINGS: &str = "FLEET_SETTINGS";

/// The settings that all processes of a fleet share.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
pub(crate) struct Settings {
    pub(crate) database: String,
    pub(crate) server: String,
    pub(crate) key: String,
    /// Requests of an account in a minute, and at once.
    pub(crate) quota: (u32, u32),
    pub(crate) lease: Duration,
    pub(crate) accounts_at_once: usize,
    /// How far back messages are read.
    pub(crate) since: Option<String>,
    pub(crate) only: Vec<String>,
}

impl Settings {
    /// The limit that the server keeps.
    pub(crate) fn limit((per_minute, burst): (u32, u32)) -> RateLimit {
        RateLimit::per_minute(per_minute, burst).unannounced()
    }
}

/// Held by a test with a fleet: two fleets at once would wait for the processor longer than for the quota.
pub(crate) static ALONE: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());

/// A process of the fleet: it does nothing in a run of all tests.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn process() {
    let Ok(settings) = std::env::var(SETTINGS) else { return };
    let settings: Settings = serde_json::from_str(&settings).expect("settings");
    let store = Arc::new(PostgresStore::connect(&settings.database).await.expect("it is up"));
    let queue = store.queue().await.expect("it is up").lease(settings.lease);
    let (per_minute, burst) = settings.quota;
    let queue = queue.quota(Quota::per_minute(per_minute).burst(burst));
    let client = Client::builder()
        .api_key(settings.key)
        .base_url(settings.server)
        .rate_limiting(queue.limiter());
    let mut sync = Syncer::builder(client.build().expect("a client"), store)
        .only(settings.only)
        .accounts_at_once(settings.accounts_at_once)
        .work(Arc::new(queue));
    if let Some(since) = &settings.since {
        sync = sync.since(Time::parse(since).expect("a time"));
    }
    let report = sync.build().expect("valid").run().await.expect("it runs");
    assert!(report.failures.is_empty(), "{:?}", report.failures);
}

/// Ends with the test.
pub(crate) struct Fleet {
    processes: Vec<Child>,
    settings: String,
    _server: Arc<MockServer>,
}

impl Fleet {
    pub(crate) fn start(count: usize, settings: &Settings, server: &Arc<MockServer>) -> Self {
        let mut fleet = Self {
            processes: Vec::new(),
            settings: serde_json::to_string(settings).expect("JSON"),
            _server: Arc::clone(server),
        };
        for _ in 0..count {
            fleet.spawn();
        }
        fleet
    }

    fn spawn(&mut self) {
        let process = Command::new(std::env::current_exe().expect("this program"))
            .args(["processes::process", "--exact", "--quiet"])
            .env(SETTINGS, &self.settings)
            .stdout(Stdio::null())
            .spawn();
        self.processes.push(process.expect("it starts"));
    }

    /// Stops a process, as when its machine is suspended.
    pub(crate) fn pause(&self, index: usize) {
        self.signal(index, "-STOP");
    }

    pub(crate) fn wake(&self, index: usize) {
        self.signal(index, "-CONT");
    }

    fn signal(&self, index: usize, name: &str) {
        let pid = self.processes[index].id().to_string();
        let sent = Command::new("kill").args([name, &pid]).status().expect("kill");
        assert!(sent.success(), "{name}");
    }

    /// Kills one, and starts another in its position.
    pub(crate) fn kill(&mut self, index: usize) {
        let mut process = self.processes.remove(index);
        process.kill().expect("it runs");
        process.wait().expect("it has ended");
        self.spawn();
        if let Some(new) = self.processes.pop() {
            self.processes.insert(index, new);
        }
    }

    /// Waits until all have ended.
    pub(crate) async fn wait(&mut self) {
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
