use ofauth::{Connection, Result};
use ofauth_mock::EMPTY_CHAT;

use super::{gone, refused};
use crate::support::{CHAT, connect, mock};

/// What the list of those that have gone out says of this one: its text, and how many it was for.
async fn sent(creator: &Connection, id: i64) -> Result<Option<(Option<String>, Option<u64>)>> {
    let reports = creator.analytics().sent_mass_messages().send().await?.into_inner();
    let report = reports.items.into_iter().find(|report| report.id.0 == id);
    Ok(report.map(|report| (report.raw_text, report.sent_count)))
}

#[tokio::test]
async fn one_without_a_date_goes_out_and_is_taken_back() -> Result<()> {
    let server = mock().await;
    let creator = connect(&server);
    let many = creator.mass_messages();
    let made = many
        .create()
        .text("New opening hours.")
        .user_ids([EMPTY_CHAT, CHAT])
        .send()
        .await?;
    assert_eq!((made.total, made.is_done), (Some(2), Some(true)));
    for user in [EMPTY_CHAT, CHAT] {
        let newest = creator
            .chat(user)
            .messages()
            .limit(1)
            .send()
            .await?
            .into_inner()
            .list
            .remove(0);
        assert_eq!(newest.text, "<p>New opening hours.</p>");
        assert_eq!(newest.queue_id.map(|id| id.0), Some(made.id.0));
    }
    let report = (Some("New opening hours.".to_owned()), Some(2));
    assert_eq!(sent(&creator, made.id.0).await?, Some(report));
    refused(many.update(made.id).text("Too late.").send()).await;
    gone(many.delete_scheduled(made.id).send()).await;

    assert!(many.delete(made.id).send().await?.success);
    gone(many.get(made.id).send()).await;
    assert!(creator.chat(EMPTY_CHAT).messages().send().await?.list.is_empty());
    assert_eq!(sent(&creator, made.id.0).await?, None);
    Ok(())
}

#[tokio::test]
async fn one_with_a_date_waits_is_changed_and_deleted() -> Result<()> {
    let server = mock().await;
    let creator = connect(&server);
    let many = creator.mass_messages();
    let date = "2030-01-01T00:00:00Z";
    let made = many
        .create()
        .text("Soon.")
        .user_ids([EMPTY_CHAT])
        .scheduled_date(date)
        .send()
        .await?;
    assert_eq!(
        (made.date.as_str(), made.pending, made.is_done),
        (date, Some(1), Some(false))
    );
    assert_eq!(many.get(made.id).send().await?.text, "<p>Soon.</p>");

    let changed = many
        .update(made.id)
        .text("Sooner.")
        .user_ids([EMPTY_CHAT, CHAT])
        .scheduled_date(date);
    assert_eq!(changed.send().await?.pending, Some(2));
    assert_eq!(many.get(made.id).send().await?.text, "<p>Sooner.</p>");
    assert_eq!(sent(&creator, made.id.0).await?, None);
    assert!(creator.chat(EMPTY_CHAT).messages().send().await?.list.is_empty());

    assert!(many.delete_scheduled(made.id).send().await?.success);
    gone(many.get(made.id).send()).await;
    gone(many.delete_scheduled(made.id).send()).await;
    gone(many.update(made.id).text("Once more.").send()).await;
    Ok(())
}

#[tokio::test]
async fn one_that_waited_goes_out_without_its_date() -> Result<()> {
    let server = mock().await;
    let creator = connect(&server);
    let many = creator.mass_messages();
    let list = creator.user_lists().create("Suppliers").send().await?.into_inner();
    creator.user_list(list.id.clone()).add(EMPTY_CHAT).send().await?;
    let lists = [list.id.to_string()];
    let made = many
        .create()
        .text("Soon.")
        .user_lists(lists.clone())
        .scheduled_date("2030-01-01T00:00:00Z")
        .send()
        .await?;
    many.update(made.id).text("Now.").user_lists(lists).send().await?;
    let read = creator.chat(EMPTY_CHAT).messages().send().await?;
    assert_eq!(
        read.list
            .iter()
            .map(|message| message.text.as_str())
            .collect::<Vec<_>>(),
        ["<p>Now.</p>"]
    );
    assert_eq!(
        sent(&creator, made.id.0).await?,
        Some((Some("Now.".to_owned()), Some(1)))
    );
    Ok(())
}
