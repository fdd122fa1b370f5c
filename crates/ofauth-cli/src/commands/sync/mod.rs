//! `ofauth sync`

pub(super) mod database;
mod metrics;
mod observers;
mod summary;
mod webhooks;

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;
use ofauth::operations::LIST_CONNECTIONS;
use ofauth_sync::{Error, Follow, Report, Syncer, Time};
use tokio::net::TcpListener;

use self::metrics::Metrics;
use self::observers::Both;
use super::context::Context;
use crate::args::sync::Sync as Args;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::notice;
use crate::progress::copying::Copying;
use crate::session::Session;
use crate::text::printable;
use crate::when::Edge;

/// How many accounts a process of a fleet reads at the same time: each waits for its quota most of the time.
const ACCOUNTS_OF_A_FLEET: usize = 1000;

pub(super) async fn run(args: Args, context: &Context) -> Result<(), Failure> {
    let global = &context.global;
    let path = args
        .to
        .unwrap_or_else(|| PathBuf::from(if global.demo { "demo.db" } else { "copy.db" }));
    let database = database::open(&path).await?;
    let session = Session::limited(global, &LIST_CONNECTIONS, database.limits).await?;
    let progress = Copying::start(global.quiet);
    let metrics = Arc::new(Metrics::new(args.follow.then_some(args.every)));
    let store = Arc::clone(&database.store);
    let mut sync = Syncer::builder(session.client().clone(), database.store)
        .only(args.only)
        .accounts(args.account)
        .options(global.options())
        .confirm_after(args.confirm_after)
        .observer(Arc::new(Both(progress.observer(), Arc::clone(&metrics) as _)));
    if let Some(since) = &args.since {
        let resolved = since.resolve(Edge::Start, Timestamp::now(), &context.zone);
        let out_of_range = || Failure::new(Exit::Usage, "the time of --since is out of range");
        let since = resolved.as_deref().and_then(Time::parse).ok_or_else(out_of_range)?;
        sync = sync.since(since);
    }
    if let Some(work) = database.work {
        sync = sync.work(work).accounts_at_once(ACCOUNTS_OF_A_FLEET);
    }
    if let Some(age) = args.full_after {
        sync = sync.full_after(age);
    }
    let sync = sync.build().map_err(failure)?;
    let serving = async {
        match args.metrics {
            Some(address) => {
                metrics::serve(bind(address, "--metrics").await?, Arc::clone(&metrics), global.quiet).await
            }
            None => std::future::pending().await,
        }
    };
    let receiving = async {
        match args.listen {
            Some(address) => {
                let verifier = super::webhooks::verifier(global)?;
                let listener = bind(address, "--listen").await?;
                webhooks::serve(listener, verifier, sync.clone(), Arc::clone(&metrics), global.quiet).await
            }
            None => std::future::pending().await,
        }
    };
    let working = async {
        if args.follow {
            let settings = Follow::default().every(args.every);
            let done = |outcome| progress.bar().suspend(|| after_each(outcome, &metrics, global.quiet));
            return sync.follow(settings, done).await.map_err(failure);
        }
        let report = sync.run().await.map_err(failure)?;
        progress.bar().finish_and_clear();
        finish(report, &metrics, global.quiet)
    };
    let outcome = tokio::select! {
        biased;
        stop = context.signals.raised() => {
            let stopped = Failure::stopped(stop, "; what was read is stored");
            Err(stopped.hint("run the same command to continue"))
        }
        ended = serving => ended,
        ended = receiving => ended,
        ended = working => ended,
    };
    drop(progress);
    // After a signal, too, what was read is stored.
    let flushed = store.flush().await.map_err(|error| failure(Error::from(error)));
    outcome.and(flushed)
}

async fn bind(address: SocketAddr, option: &str) -> Result<TcpListener, Failure> {
    let bound = TcpListener::bind(address).await;
    bound.map_err(|error| Failure::new(Exit::Failure, format!("cannot listen on {address} ({option}): {error}")))
}

/// The end of a single run.
fn finish(report: Report, metrics: &Metrics, quiet: bool) -> Result<(), Failure> {
    metrics.ran(&report);
    summary::print(&report, quiet).map_err(|error| Failure::output(&error))?;
    match report.failures.into_iter().next() {
        None => Ok(()),
        Some(first) => Err(failure(first.error).note("note: the rest is stored; run the same command to continue")),
    }
}

/// The end of a sweep, or of a batch of events, after which it goes on.
fn after_each(outcome: Result<Report, Error>, metrics: &Metrics, quiet: bool) {
    match outcome {
        Ok(report) => {
            metrics.ran(&report);
            for failed in &report.failures {
                notice::say(format_args!("error: {}", printable(&failed.error.to_string())));
            }
            // Nobody may be reading; the copy goes on.
            let _: io::Result<()> = summary::print(&report, quiet);
        }
        Err(error) => {
            metrics.failed();
            notice::say(format_args!("error: {}", printable(&error.to_string())));
        }
    }
}

pub(super) fn failure(error: Error) -> Failure {
    match error {
        Error::Api(error) => Failure::from(error),
        Error::Setting(message) => Failure::new(Exit::Usage, printable(&message)),
        Error::Page(..) => Failure::new(Exit::NotUnderstood, printable(&error.to_string())),
        _ => Failure::new(Exit::Failure, printable(&error.to_string())),
    }
}
