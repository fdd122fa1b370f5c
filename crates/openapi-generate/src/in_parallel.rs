//! Formats files on all processors: of a large document, that is half of the time.

use std::collections::BTreeMap;
use std::panic::resume_unwind;
use std::sync::Mutex;
use std::thread::{Builder, available_parallelism, scope};

use proc_macro2::TokenStream;

/// Values may be nested deeply, and both the parser and the formatter are recursive. Only what is used of it takes memory.
const STACK: usize = 512 << 20;

/// The text of each file, by its name. Tokens stay in the thread that has made them, so others read them from text again.
pub(super) fn files(
    files: impl Iterator<Item = (String, TokenStream)>,
    format: fn(TokenStream) -> anyhow::Result<String>,
) -> anyhow::Result<BTreeMap<String, String>> {
    let mut waiting: Vec<_> = files.map(|(name, code)| (name, code.to_string())).collect();
    // The largest are begun first.
    waiting.sort_by_key(|(_, code)| code.len());
    let threads = available_parallelism().map_or(1, usize::from).min(waiting.len());
    let waiting = Mutex::new(waiting);
    let next = || waiting.lock().unwrap_or_else(std::sync::PoisonError::into_inner).pop();
    let work = || -> anyhow::Result<Vec<(String, String)>> {
        let mut done = Vec::new();
        while let Some((name, code)) = next() {
            let code = code
                .parse()
                .map_err(|error| anyhow::anyhow!("{name} is not Rust: {error}"))?;
            done.push((name, format(code)?));
        }
        Ok(done)
    };
    let mut all = BTreeMap::new();
    scope(|threads_of_files| {
        let start = |_| Builder::new().stack_size(STACK).spawn_scoped(threads_of_files, work);
        let running: Vec<_> = (0..threads).map(start).collect::<Result<_, _>>()?;
        for thread in running {
            all.extend(thread.join().unwrap_or_else(|panic| resume_unwind(panic))?);
        }
        Ok(all)
    })
}
