// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

//! Operations without a tag.
use super::prelude::*;

/// Operations without a tag. Returned by `Client::general`.
#[derive(Clone, Debug)]
pub struct General {
    scope: Scope,
}

impl General {
    /// The group for requests in this scope.
    #[inline]
    pub fn new(scope: Scope) -> Self {
        Self { scope }
    }

    /// `POST /login` (`log_in`).
    ///
    /// Needs no store.
    ///
    /// ```no_run
    /// # async fn example(client: parts::Client) -> parts::Result<()> {
    /// client.general().log_in("text").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn log_in(&self, user: impl Into<String>) -> LogIn {
        LogIn::new(&self.scope, user)
    }

    /// `GET /parts` (`list_parts`).
    ///
    /// Needs no store.
    ///
    /// ```no_run
    /// # async fn example(client: parts::Client) -> parts::Result<()> {
    /// let response = client.general().parts().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn parts(&self) -> ListParts {
        ListParts::new(&self.scope)
    }

    /// `POST /parts` (`list_parts_new`).
    ///
    /// Needs no store.
    ///
    /// ```no_run
    /// # async fn example(client: parts::Client) -> parts::Result<()> {
    /// let response = client.general().parts_new("text").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn parts_new(&self, name: impl Into<String>) -> ListPartsNew {
        ListPartsNew::new(&self.scope, name)
    }

    /// `GET /parts/{part-id}` (`get_part`).
    ///
    /// Needs no store.
    ///
    /// ```no_run
    /// # async fn example(client: parts::Client) -> parts::Result<()> {
    /// let response = client.general().part("0").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn part(&self, part_id: impl Into<String>) -> GetPart {
        GetPart::new(&self.scope, part_id)
    }

    /// `GET /parts/{part-id}/picture` (`get_parts_by_part_id_picture`).
    ///
    /// Needs no store.
    ///
    /// ```no_run
    /// # async fn example(client: parts::Client) -> parts::Result<()> {
    /// let response = client.general().parts_by_part_id_picture("0").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn parts_by_part_id_picture(
        &self,
        part_id: impl Into<String>,
    ) -> GetPartsByPartIdPicture {
        GetPartsByPartIdPicture::new(&self.scope, part_id)
    }

    /// `POST /parts/{part-id}/picture` (`post_parts_by_part_id_picture`).
    ///
    /// Needs no store.
    ///
    /// ```no_run
    /// # async fn example(client: parts::Client) -> parts::Result<()> {
    /// client.general().post_parts_by_part_id_picture("0").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn post_parts_by_part_id_picture(
        &self,
        part_id: impl Into<String>,
    ) -> PostPartsByPartIdPicture {
        PostPartsByPartIdPicture::new(&self.scope, part_id)
    }

    /// `PUT /parts/{part-id}/picture` (`put_parts_by_part_id_picture`).
    ///
    /// Needs no store.
    ///
    /// ```no_run
    /// # async fn example(client: parts::Client) -> parts::Result<()> {
    /// client.general().put_parts_by_part_id_picture("0", b"bytes".to_vec()).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn put_parts_by_part_id_picture(
        &self,
        part_id: impl Into<String>,
        bytes: impl Into<Binary>,
    ) -> PutPartsByPartIdPicture {
        PutPartsByPartIdPicture::new(&self.scope, part_id, bytes)
    }

    /// `POST /users` (`add_user`).
    ///
    /// Needs no store.
    ///
    /// ```no_run
    /// # async fn example(client: parts::Client) -> parts::Result<()> {
    /// let response = client.general().add_user("text", "text").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_user(
        &self,
        name: impl Into<String>,
        password: impl Into<String>,
    ) -> AddUser {
        AddUser::new(&self.scope, name, password)
    }
}
