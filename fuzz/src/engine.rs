//! The fuzzer: mutates inputs and keeps those that reach new code.

use std::fmt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use libafl::corpus::{Corpus, InMemoryCorpus, OnDiskCorpus};
use libafl::events::SimpleEventManager;
use libafl::executors::{ExitKind, InProcessExecutor};
use libafl::feedbacks::{CrashFeedback, MaxMapFeedback, TimeoutFeedback};
use libafl::inputs::{BytesInput, HasTargetBytes};
use libafl::monitors::NopMonitor;
use libafl::mutators::{HavocScheduledMutator, Tokens, havoc_mutations, tokens_mutations};
use libafl::observers::{CanTrack, HitcountsIterableMapObserver};
use libafl::schedulers::{IndexesLenTimeMinimizerScheduler, QueueScheduler};
use libafl::stages::StdMutationalStage;
use libafl::state::{HasCorpus, HasExecutions, HasSolutions, StdState};
use libafl::{Fuzzer, HasMetadata, StdFuzzer, feedback_or};
use libafl_bolts::rands::StdRand;
use libafl_bolts::tuples::{Merge, tuple_list};
use libafl_bolts::{Error, ToSlice};
use libafl_targets::CountersMultiMapObserver;

use crate::targets::Target;

/// A fixed seed: runs are reproducible on every machine, given the time.
const SEED: u64 = 1;

/// An input that takes longer is a failure.
const LONGEST: Duration = Duration::from_secs(5);

/// The result of a run.
pub(crate) struct Report {
    executions: u64,
    kept: usize,
    time: Duration,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { executions, kept, time } = self;
        write!(f, "{executions} inputs in {:.1} s, {kept} kept", time.as_secs_f64())
    }
}

/// Runs `target` for this time, or until it fails; the failing input is then in `crashes`.
pub(crate) fn fuzz(target: &Target, time: Duration, crashes: &Path) -> Result<Report, Error> {
    let coverage = HitcountsIterableMapObserver::new(CountersMultiMapObserver::new("coverage")).track_indices();
    let mut feedback = MaxMapFeedback::new(&coverage);
    let mut objective = feedback_or!(CrashFeedback::new(), TimeoutFeedback::new());
    let mut state = StdState::new(
        StdRand::with_seed(SEED),
        InMemoryCorpus::<BytesInput>::new(),
        OnDiskCorpus::new(crashes)?,
        &mut feedback,
        &mut objective,
    )?;
    state.add_metadata(Tokens::from(
        target
            .words
            .iter()
            .map(|word| word.as_bytes().to_vec())
            .collect::<Vec<_>>(),
    ));
    let mut manager = SimpleEventManager::new(NopMonitor::new());
    let scheduler = IndexesLenTimeMinimizerScheduler::new(&coverage, QueueScheduler::new());
    let mut fuzzer = StdFuzzer::new(scheduler, feedback, objective);
    let mut check = |input: &BytesInput| {
        (target.check)(input.target_bytes().to_slice());
        ExitKind::Ok
    };
    let mut executor = InProcessExecutor::builder()
        .harness(&mut check)
        .observers(tuple_list!(coverage))
        .fuzzer(&mut fuzzer)
        .state(&mut state)
        .event_mgr(&mut manager)
        .timeout(LONGEST)
        .build()?;
    let folders: Vec<PathBuf> = target
        .seeds
        .iter()
        .map(|folder| Path::new(env!("CARGO_MANIFEST_DIR")).join(folder))
        .collect();
    state.load_initial_inputs_forced(&mut fuzzer, &mut executor, &mut manager, &folders)?;
    let mutator = HavocScheduledMutator::new(havoc_mutations().merge(tokens_mutations()));
    let mut stages = tuple_list!(StdMutationalStage::new(mutator));
    let started = Instant::now();
    while started.elapsed() < time && state.solutions().is_empty() {
        fuzzer.fuzz_one(&mut stages, &mut executor, &mut state, &mut manager)?;
    }
    Ok(Report {
        executions: *state.executions(),
        kept: state.corpus().count(),
        time: started.elapsed(),
    })
}
