//! Concurrent readers.

use std::time::Duration;

use crate::cost::in_turn;
use crate::server::Server;
use crate::table::section;
use crate::variant::{HEAD, Setup, Variant, rows};

const ROUNDS: usize = 7;
const AT_ONCE: usize = 64;
/// Pages per reader.
const PAGES: usize = 15;

pub(crate) async fn measure() {
    eprintln!("{AT_ONCE} at once …");
    let setup = Setup::new(Server::start(Duration::ZERO));
    let variants = Variant::all();
    let costs = in_turn(ROUNDS, variants.len(), async |index| {
        setup.run(variants[index], PAGES, AT_ONCE).await
    })
    .await;
    section(
        &format!("{AT_ONCE} at once"),
        &format!("The same pages, read by {AT_ONCE} readers at once, {PAGES} pages each. Medians of {ROUNDS} rounds."),
        &HEAD,
        &rows(&variants, &costs, PAGES * AT_ONCE),
    );
}
