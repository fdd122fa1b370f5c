//! `ofauth vault`

use ofauth::operations::{LIST_VAULT_LISTS, LIST_VAULT_MEDIA};
use ofauth::types::{Media, VaultList};

use super::listing::list as show;
use super::{Context, with};
use crate::args::{ListMedia, ListVaultLists, Vault, VaultKind};
use crate::failure::Failure;
use crate::session::Session;

pub(super) async fn list(args: Vault, context: &Context) -> Result<(), Failure> {
    match args.kind {
        None => media(args.media, context).await,
        Some(VaultKind::Media(args)) => media(args, context).await,
        Some(VaultKind::Lists(args)) => lists(args, context).await,
    }
}

async fn media(args: ListMedia, context: &Context) -> Result<(), Failure> {
    let session = Session::open(&context.global, &LIST_VAULT_MEDIA).await?;
    let request = with(
        session.call(&LIST_VAULT_MEDIA),
        [
            ("listId", args.list),
            ("mediaType", args.kind),
            ("query", args.query),
            ("sortBy", args.sort_by),
            ("sortDirection", args.sort_direction),
        ],
    );
    show::<Media>(request, "media", &args.listing, context).await
}

async fn lists(args: ListVaultLists, context: &Context) -> Result<(), Failure> {
    let session = Session::open(&context.global, &LIST_VAULT_LISTS).await?;
    let request = with(session.call(&LIST_VAULT_LISTS), [("query", args.query)]);
    show::<VaultList>(request, "lists", &args.listing, context).await
}
