use ofauth::Result;

use super::all;
use crate::support::{connect, mock};

#[tokio::test]
async fn what_was_earned_is_read_through_to_its_end() -> Result<()> {
    let server = mock().await;
    let earnings = connect(&server).earnings();
    let chart = earnings
        .chart()
        .start_date("2026-04-01")
        .end_date("2026-04-30")
        .with_total(true);
    assert!(!chart.send().await?.chart.is_empty());
    let asked = server.requests().pop().expect("a request").query_pairs();
    assert!(
        asked.contains(&("endDate".to_owned(), "2026-04-30".to_owned())),
        "{asked:?}"
    );

    let page = earnings.transactions().start_date("2026-04-01").send().await?;
    assert!(page.has_more && page.next_marker.is_some());
    let transactions = all(&page.list, earnings.transactions().start_date("2026-04-01").stream()).await?;
    assert!(transactions.len() > 2 * page.list.len());
    let marker = page.next_marker.expect("a marker").to_string();
    let second = earnings
        .transactions()
        .start_date("2026-04-01")
        .marker(marker)
        .send()
        .await?;
    assert!(transactions[page.list.len()..].starts_with(&second.list));

    let page = earnings.chargebacks().send().await?;
    let chargebacks = all(&page.list, earnings.chargebacks().stream()).await?;
    assert!(chargebacks.len() > page.list.len());
    Ok(())
}
