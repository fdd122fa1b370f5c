//! A PostgreSQL server.

use std::fs::{self, File};
use std::os::unix::fs::{MetadataExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// The user and group `nobody`: PostgreSQL refuses to run as root.
const NOBODY: u32 = 65534;
/// Where Debian has the programs, by version.
const DEBIAN: &str = "/usr/lib/postgresql";

/// A PostgreSQL server with a new cluster. It is killed on drop.
#[derive(Debug)]
pub struct PostgresServer {
    programs: PathBuf,
    folder: TempDir,
    process: Option<Child>,
    settings: Vec<String>,
}

impl PostgresServer {
    /// Starts one, unless PostgreSQL is not installed: then the test is skipped.
    ///
    /// # Panics
    ///
    /// If it does not start.
    #[must_use]
    pub fn start() -> Option<Self> {
        Self::start_with(&[])
    }

    /// The same with settings, as in `postgresql.conf`: `shared_preload_libraries=pg_stat_statements`.
    ///
    /// # Panics
    ///
    /// If it does not start.
    #[must_use]
    pub fn start_with(settings: &[&str]) -> Option<Self> {
        let programs = programs()?;
        let folder = TempDir::new().expect("a temporary folder");
        if is_root(folder.path()) {
            chown(folder.path(), Some(NOBODY), Some(NOBODY)).expect("root may");
        }
        let mut server = Self {
            programs,
            folder,
            process: None,
            settings: settings.iter().map(|&setting| setting.to_owned()).collect(),
        };
        let mut initdb = server.command("initdb");
        initdb.args([
            "--auth=trust",
            "--username=test",
            "--encoding=UTF8",
            "--no-sync",
            "--locale=C",
        ]);
        initdb.arg("--pgdata").arg(server.data());
        let made = initdb.output().expect("initdb starts");
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        server.restart();
        Some(server)
    }

    /// Whether PostgreSQL is installed.
    #[must_use]
    pub fn is_installed() -> bool {
        programs().is_some()
    }

    /// The address of its database.
    #[must_use]
    pub fn url(&self) -> String {
        let folder = self.folder.path().display().to_string().replace('/', "%2F");
        format!("postgres://test@{folder}/postgres")
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// A program of the server, as a user that it accepts.
    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(self.programs.join(program));
        command.current_dir(self.folder.path());
        if is_root(Path::new("/proc/self")) {
            command.uid(NOBODY).gid(NOBODY);
        }
        command
    }

    /// Starts it again, with the data that it had stored.
    ///
    /// # Panics
    ///
    /// If it does not start.
    pub fn restart(&mut self) {
        self.kill();
        let log = File::create(self.folder.path().join("log")).expect("a log");
        let mut postgres = self.command("postgres");
        postgres.arg("-D").arg(self.data()).arg("-k").arg(self.folder.path());
        // A crash of the machine is not tested.
        postgres.args([
            "-c",
            "listen_addresses=",
            "-c",
            "fsync=off",
            "-c",
            "max_connections=200",
        ]);
        for setting in &self.settings {
            postgres.args(["-c", setting]);
        }
        let process = postgres.stdout(Stdio::null()).stderr(log).spawn();
        self.process = Some(process.expect("postgres starts"));
        let deadline = Instant::now() + Duration::from_secs(60);
        loop {
            let log = fs::read_to_string(self.folder.path().join("log")).unwrap_or_default();
            if log.contains("ready to accept connections") {
                return;
            }
            assert!(Instant::now() < deadline, "postgres does not listen: {log}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Kills it and its connections; what it has committed stays.
    pub fn kill(&mut self) {
        let Some(mut process) = self.process.take() else {
            return;
        };
        // An immediate shutdown: as a crash, but it also ends the processes of connections. It may have ended by itself.
        let _ = Command::new("kill").args(["-QUIT", &process.id().to_string()]).status();
        let _ = process.wait();
    }
}

impl Drop for PostgresServer {
    fn drop(&mut self) {
        self.kill();
    }
}

/// The folder of `initdb` and `postgres`: on the path, or that of Debian's newest version.
fn programs() -> Option<PathBuf> {
    let has = |folder: &PathBuf| folder.join("initdb").is_file() && folder.join("postgres").is_file();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let versions = fs::read_dir(DEBIAN).into_iter().flatten().flatten();
    let mut versions: Vec<PathBuf> = versions.map(|entry| entry.path().join("bin")).collect();
    versions.sort();
    folders.extend(versions.into_iter().rev());
    folders.into_iter().find(has)
}

/// Whether this process, which owns the path, runs as root.
fn is_root(own: &Path) -> bool {
    fs::metadata(own).is_ok_and(|metadata| metadata.uid() == 0)
}
