//! All that is logged, by this crate and by those underneath.

use std::io;
use std::sync::{Arc, Mutex, OnceLock};

use tracing_subscriber::Registry;
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::layer::{Layer as _, SubscriberExt as _};

#[derive(Clone, Default)]
pub(crate) struct Log(Arc<Mutex<Vec<u8>>>);

static LOG: OnceLock<Log> = OnceLock::new();

/// Listens to the whole process from now on.
pub(crate) fn listen() -> &'static Log {
    LOG.get_or_init(|| {
        let log = Log::default();
        ::log::set_boxed_logger(Box::new(Facade(log.clone()))).expect("the only logger");
        ::log::set_max_level(::log::LevelFilter::Trace);
        let lines = tracing_subscriber::fmt::layer().with_writer(log.clone());
        let lines = Registry::default().with(lines.with_filter(LevelFilter::TRACE));
        tracing::subscriber::set_global_default(lines).expect("the only one");
        log
    })
}

impl Log {
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().expect("no test panics in here")).into_owned()
    }
}

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("no test panics in here").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// What the `log` crate is given, by the libraries underneath that use it.
struct Facade(Log);

impl ::log::Log for Facade {
    fn enabled(&self, _: &::log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &::log::Record<'_>) {
        use io::Write as _;
        let _ = writeln!(self.0.clone(), "{} {}", record.target(), record.args());
    }

    fn flush(&self) {}
}
