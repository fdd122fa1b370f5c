//! Random faults, by seed.

use std::time::Duration;

use fastrand::Rng;
use ofauth_mock::{Fault, MockServer};

/// Injects faults while it is polled, and sometimes restarts the server.
pub(crate) async fn inject(server: &MockServer, seed: u64) {
    let mut random = Rng::with_seed(seed);
    loop {
        tokio::time::sleep(Duration::from_millis(random.u64(20..120))).await;
        server.inject(draw(&mut random));
        if random.u32(..200) == 0 {
            server.stop().await.expect("the port is kept");
            tokio::time::sleep(Duration::from_millis(random.u64(100..1500))).await;
            server.restart().await.expect("the port is free");
        }
    }
}

fn draw(random: &mut Rng) -> Fault {
    let kind = random.u32(..18);
    let refused = kind == 3;
    let fault = match kind {
        0 => Fault::status(500),
        1 => Fault::status(502),
        2 => Fault::status(503).header("retry-after", "1"),
        3 => Fault::status(429).header("retry-after", "1"),
        4 => Fault::status(400),
        5 => Fault::reset(),
        6 => Fault::close(),
        7 => Fault::reset_mid_head(),
        8 => Fault::reset_mid_body(),
        9 => Fault::truncate(20),
        10 => Fault::malformed_json(),
        11 => Fault::html(502),
        12 => Fault::stale(),
        13 => Fault::reset_on_accept(),
        14 => Fault::delay(Duration::from_millis(random.u64(1..300))),
        15 => Fault::status(401).code("RULES_OUTDATED"),
        16 => Fault::reset_when_reused(),
        _ => Fault::silence(),
    };
    let fault = fault.times(random.usize(1..4));
    // The client cannot know whether it took effect, and must not repeat it. A 429 never takes effect.
    if random.bool() && !refused {
        fault.carried_out()
    } else {
        fault
    }
}
