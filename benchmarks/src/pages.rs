//! Sequential pages.

use std::time::Duration;

use crate::cost::in_turn;
use crate::server::Server;
use crate::table::section;
use crate::variant::{HEAD, Setup, Variant, rows};

const ROUNDS: usize = 9;
const PAGES: usize = 500;

pub(crate) async fn measure() {
    eprintln!("one page after another …");
    let setup = Setup::new(Server::start(Duration::ZERO));
    let page = setup.server.creator().chat(crate::server::CHAT).messages().limit(10);
    let bytes = page.send().await.expect("a page").meta().raw_body().len();
    let variants = Variant::all();
    let costs = in_turn(ROUNDS, variants.len(), async |index| {
        setup.run(variants[index], PAGES, 1).await
    })
    .await;
    section(
        "One page after another",
        &format!(
            "Pages of 10 messages, {bytes} bytes each, over one connection. Medians of {ROUNDS} rounds of {PAGES} pages. \
             The target is 1.05 times the CPU of reqwest with types."
        ),
        &HEAD,
        &rows(&variants, &costs, PAGES),
    );
}
