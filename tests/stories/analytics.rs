use ofauth::Result;

use super::{all, numbers};
use crate::support::{connect, mock};

#[tokio::test]
async fn the_best_of_everything_is_read_through() -> Result<()> {
    let server = mock().await;
    let analytics = connect(&server).analytics();
    /// Reads a list to its end, which is beyond its first page.
    macro_rules! read {
        ($list:ident, $items:ident) => {{
            let page = analytics.$list().limit(5).send().await?;
            let items = all(&page.$items, analytics.$list().stream()).await?;
            assert!(page.has_more && items.len() > page.$items.len(), stringify!($list));
            items
        }};
    }
    let posts = read!(top_posts, items);
    read!(top_streams, items);
    read!(top_stories, items);
    read!(top_promotions, items);
    read!(top_trials, items);
    read!(top_campaigns, list);
    let messages = read!(purchased_mass_messages, items);

    let stats = analytics.post(posts[0].id).send().await?;
    assert_ne!(*analytics.post(posts[1].id).send().await?, *stats);
    let page = analytics.mass_message_buyers(messages[0].id).send().await?;
    let buyers = all(&page.list, analytics.mass_message_buyers(messages[0].id).stream()).await?;
    let ids = numbers(buyers.iter().map(|buyer| buyer.id));
    assert!(buyers.len() > page.list.len() && ids.is_sorted(), "{ids:?}");
    Ok(())
}

#[tokio::test]
async fn a_month_is_charted() -> Result<()> {
    let server = mock().await;
    let analytics = connect(&server).analytics();
    /// Asks for a chart of April.
    macro_rules! april {
        ($chart:ident) => {
            analytics
                .$chart()
                .start_date("2026-04-01")
                .end_date("2026-04-30")
                .send()
                .await?
        };
    }
    let charts = [
        april!(posts_chart),
        april!(streams_chart),
        april!(stories_chart),
        april!(promotions_chart),
        april!(trials_chart),
        april!(campaigns_chart),
    ];
    for chart in &charts {
        assert!(!chart.entries.is_empty() && chart.other.is_empty(), "{chart:?}");
    }
    april!(mass_messages_chart);
    april!(visitors_chart);
    april!(top_countries);
    for request in server.requests() {
        let asked = request.query_pairs();
        let april = [("startDate", "2026-04-01"), ("endDate", "2026-04-30")];
        let april = april.map(|(name, day)| (name.to_owned(), day.to_owned()));
        assert_eq!(asked, april, "{}", request.path);
    }
    Ok(())
}
