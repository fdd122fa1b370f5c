use ofauth::types::MediaType;
use ofauth::{MediaRef, Result};

use super::{all, gone, refused};
use crate::support::{connect, mock};

#[tokio::test]
async fn a_list_is_made_filled_renamed_emptied_and_deleted() -> Result<()> {
    let server = mock().await;
    let vault = connect(&server).vault();
    let page = vault.lists().limit(2).send().await?;
    let before = all(&page.list, vault.lists().stream()).await?;

    let made = vault.create_list("Drafts").send().await?.into_inner();
    assert_eq!((made.name.as_str(), made.has_media), ("Drafts", Some(false)));
    let media = vault.media().limit(3).send().await?.into_inner().list;
    let ids: Vec<_> = media.iter().map(|media| media.id).collect();
    let filled = vault.add_to_list(made.id, ids.clone()).send().await?;
    assert_eq!(
        (filled.has_media, filled.medias.as_ref().map(Vec::len)),
        (Some(true), Some(3))
    );
    let page = vault.list_media(made.id).limit(1).send().await?;
    assert_eq!(all(&page.list, vault.list_media(made.id).stream()).await?, media);
    let photos = vault
        .media()
        .list_id(made.id)
        .media_type("photo")
        .send()
        .await?
        .into_inner()
        .list;
    assert!(photos.len() < 3 && photos.iter().all(|photo| media.contains(photo)));
    refused(vault.add_to_list(made.id, [5]).send()).await;

    let renamed = vault.update_list(made.id, "Done").send().await?;
    assert_eq!((renamed.name.as_str(), renamed.has_media), ("Done", Some(true)));
    let emptied = vault.update_list(made.id, "Done").clear_media(true).send().await?;
    assert_eq!(emptied.has_media, Some(false));
    assert!(vault.list_media(made.id).send().await?.list.is_empty());

    vault.delete_list(made.id).send().await?;
    gone(vault.list_media(made.id).send()).await;
    gone(vault.update_list(made.id, "Once more").send()).await;
    let page = vault.lists().send().await?;
    assert_eq!(all(&page.list, vault.lists().stream()).await?, before);
    Ok(())
}

#[tokio::test]
async fn what_is_uploaded_is_in_the_vault_and_can_be_sent() -> Result<()> {
    let server = mock().await;
    let creator = connect(&server);
    let vault = creator.vault();
    let page = vault.media().send().await?;
    let before = all(&page.list, vault.media().stream()).await?;

    let uploaded = creator
        .uploads()
        .bytes("plan.png", &b"\x89PNG\r\n\x1a\nplan"[..])
        .send()
        .await?;
    let id = uploaded.media().expect("a media item").id;
    let page = vault.media().limit(1).send().await?;
    assert_eq!(
        (page.list[0].id, page.list[0].type_.as_ref()),
        (id, Some(&MediaType::Photo))
    );
    assert_eq!(all(&page.list, vault.media().stream()).await?[1..], before);

    let list = vault.create_list("Plans").send().await?.id;
    vault.add_to_list(list, [id]).send().await?;
    assert_eq!(vault.list_media(list).send().await?.list.len(), 1);
    let chat = creator.chat(4102);
    let sent = chat
        .send_message("The plan.")
        .media_items([uploaded.media_ref()])
        .send()
        .await?;
    assert_eq!(sent.media.iter().map(|media| media.id).collect::<Vec<_>>(), [id]);
    // An upload is used up by what it is attached to; the media item in the vault is not.
    refused(chat.send_message("Again.").media_items([uploaded.media_ref()]).send()).await;
    chat.send_message("Again.")
        .media_items([MediaRef::from(id)])
        .send()
        .await?;
    assert_eq!(chat.messages().send().await?.list.len(), 2);
    Ok(())
}
