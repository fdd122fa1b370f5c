// @generated from names.yaml by `cargo xtask generate`; do not edit.

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

    /// `POST /all` (`all`).
    ///
    /// ```no_run
    /// # async fn example(client: names::Client) -> names::Result<()> {
    /// let response = client.general().all().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn all(&self) -> All {
        All::new(&self.scope)
    }

    /// `GET /arguments` (`arguments`).
    ///
    /// ```no_run
    /// # async fn example(client: names::Client) -> names::Result<()> {
    /// client.general().arguments().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn arguments(&self) -> Arguments {
        Arguments::new(&self.scope)
    }

    /// `GET /bounds` (`bounds`).
    ///
    /// ```no_run
    /// # async fn example(client: names::Client) -> names::Result<()> {
    /// let response = client.general().bounds(1).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn bounds(&self, x_depth: i64) -> Bounds {
        Bounds::new(&self.scope, x_depth)
    }

    /// `GET /files/{id}.{type}` (`file`).
    ///
    /// ```no_run
    /// # async fn example(client: names::Client) -> names::Result<()> {
    /// client.general().file("text", "text").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn file(&self, id: impl Into<String>, type_: impl Into<String>) -> File {
        File::new(&self.scope, id, type_)
    }

    /// `GET /free_form` (`free_form`).
    ///
    /// ```no_run
    /// # async fn example(client: names::Client) -> names::Result<()> {
    /// let mut items = client.general().free_form().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn free_form(&self) -> FreeForm {
        FreeForm::new(&self.scope)
    }

    /// `DELETE /methods` (`by_delete`).
    ///
    /// ```no_run
    /// # async fn example(client: names::Client) -> names::Result<()> {
    /// client.general().by_delete().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn by_delete(&self) -> ByDelete {
        ByDelete::new(&self.scope)
    }

    /// `GET /methods` (`by_get`).
    ///
    /// ```no_run
    /// # async fn example(client: names::Client) -> names::Result<()> {
    /// client.general().by_get().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn by_get(&self) -> ByGet {
        ByGet::new(&self.scope)
    }

    /// `HEAD /methods` (`by_head`).
    ///
    /// ```no_run
    /// # async fn example(client: names::Client) -> names::Result<()> {
    /// client.general().by_head().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn by_head(&self) -> ByHead {
        ByHead::new(&self.scope)
    }

    /// `OPTIONS /methods` (`by_options`).
    ///
    /// ```no_run
    /// # async fn example(client: names::Client) -> names::Result<()> {
    /// client.general().by_options().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn by_options(&self) -> ByOptions {
        ByOptions::new(&self.scope)
    }

    /// `PATCH /methods` (`by_patch`).
    ///
    /// ```no_run
    /// # async fn example(client: names::Client) -> names::Result<()> {
    /// client.general().by_patch().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn by_patch(&self) -> ByPatch {
        ByPatch::new(&self.scope)
    }

    /// `POST /methods` (`by_post`).
    ///
    /// ```no_run
    /// # async fn example(client: names::Client) -> names::Result<()> {
    /// client.general().by_post().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn by_post(&self) -> ByPost {
        ByPost::new(&self.scope)
    }

    /// `PUT /methods` (`by_put`).
    ///
    /// ```no_run
    /// # async fn example(client: names::Client) -> names::Result<()> {
    /// client.general().by_put().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn by_put(&self) -> ByPut {
        ByPut::new(&self.scope)
    }

    /// `TRACE /methods` (`by_trace`).
    ///
    /// ```no_run
    /// # async fn example(client: names::Client) -> names::Result<()> {
    /// client.general().by_trace().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn by_trace(&self) -> ByTrace {
        ByTrace::new(&self.scope)
    }

    /// a \*/\u{202e}: `GET /operations/0` (`new`).
    ///
    /// ```no_run
    /// # async fn example(client: names::Client) -> names::Result<()> {
    /// client.general().new_request().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn new_request(&self) -> New {
        New::new(&self.scope)
    }

    /// a \*/\u{202e}: `GET /operations/1` (`post`).
    ///
    /// ```no_run
    /// # async fn example(client: names::Client) -> names::Result<()> {
    /// client.general().post().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn post(&self) -> Post {
        Post::new(&self.scope)
    }

    /// a \*/\u{202e}: `GET /operations/10` (`call_2nd`).
    ///
    /// ```no_run
    /// # async fn example(client: names::Client) -> names::Result<()> {
    /// client.general().call_2nd().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn call_2nd(&self) -> Call2nd {
        Call2nd::new(&self.scope)
    }

    /// a \*/\u{202e}: `GET /operations/11` (`get_operations_11`).
    ///
    /// ```no_run
    /// # async fn example(client: names::Client) -> names::Result<()> {
    /// client.general().operations_11().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn operations_11(&self) -> GetOperations11 {
        GetOperations11::new(&self.scope)
    }

    /// a \*/\u{202e}: `GET /operations/12` (`get_operations_12`).
    ///
    /// ```no_run
    /// # async fn example(client: names::Client) -> names::Result<()> {
    /// client.general().operations_12().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn operations_12(&self) -> GetOperations12 {
        GetOperations12::new(&self.scope)
    }

    /// a \*/\u{202e}: `GET /operations/13` (`café`).
    ///
    /// ```no_run
    /// # async fn example(client: names::Client) -> names::Result<()> {
    /// client.general().café().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn café(&self) -> Café {
        Café::new(&self.scope)
    }

    /// a \*/\u{202e}: `GET /operations/14` (`call_unnamed`).
    ///
    /// ```no_run
    /// # async fn example(client: names::Client) -> names::Result<()> {
    /// client.general().call_unnamed().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn call_unnamed(&self) -> CallUnnamed {
        CallUnnamed::new(&self.scope)
    }

    /// a \*/\u{202e}: `GET /operations/2` (`pre`).
    ///
    /// ```no_run
    /// # async fn example(client: names::Client) -> names::Result<()> {
    /// client.general().pre().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn pre(&self) -> Pre {
        Pre::new(&self.scope)
    }

    /// a \*/\u{202e}: `GET /operations/3` (`exec`).
    ///
    /// ```no_run
    /// # async fn example(client: names::Client) -> names::Result<()> {
    /// client.general().exec().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn exec(&self) -> Exec {
        Exec::new(&self.scope)
    }

    /// a \*/\u{202e}: `GET /operations/4` (`client`).
    ///
    /// ```no_run
    /// # async fn example(client: names::Client) -> names::Result<()> {
    /// client.general().client().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn client(&self) -> Client {
        Client::new(&self.scope)
    }

    /// a \*/\u{202e}: `GET /operations/5` (`move_`).
    ///
    /// ```no_run
    /// # async fn example(client: names::Client) -> names::Result<()> {
    /// client.general().move_().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn move_(&self) -> Move {
        Move::new(&self.scope)
    }

    /// a \*/\u{202e}: `GET /operations/6` (`call_self`).
    ///
    /// ```no_run
    /// # async fn example(client: names::Client) -> names::Result<()> {
    /// client.general().call_self().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn call_self(&self) -> CallSelf {
        CallSelf::new(&self.scope)
    }

    /// a \*/\u{202e}: `GET /operations/7` (`type_`).
    ///
    /// ```no_run
    /// # async fn example(client: names::Client) -> names::Result<()> {
    /// client.general().type_().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn type_(&self) -> Type {
        Type::new(&self.scope)
    }

    /// a \*/\u{202e}: `GET /operations/8` (`clone`).
    ///
    /// ```no_run
    /// # async fn example(client: names::Client) -> names::Result<()> {
    /// client.general().clone().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn clone(&self) -> CloneRequest {
        CloneRequest::new(&self.scope)
    }

    /// a \*/\u{202e}: `GET /operations/9` (`fmt`).
    ///
    /// ```no_run
    /// # async fn example(client: names::Client) -> names::Result<()> {
    /// client.general().fmt().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn fmt(&self) -> Fmt {
        Fmt::new(&self.scope)
    }

    /// `GET /owners/{id}` (`owner`).
    ///
    /// ```no_run
    /// # async fn example(client: names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .general()
    ///     .owner(serde_json::from_value::<names::types::OwnerId>(serde_json::json!("0b5e6a52-7d1f-4c3a-9b8e-2f4d6c8a0e11"))?)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn owner(&self, id: impl Into<crate::Uuid>) -> Owner {
        Owner::new(&self.scope, id)
    }

    /// `GET /quantities` (`quantities`).
    ///
    /// ```no_run
    /// # async fn example(client: names::Client) -> names::Result<()> {
    /// let response = client.general().quantities().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn quantities(&self) -> Quantities {
        Quantities::new(&self.scope)
    }

    /// `GET /quotes/"\*/❤` (`get_quotes`).
    ///
    /// ```no_run
    /// # async fn example(client: names::Client) -> names::Result<()> {
    /// client.general().quotes().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn quotes(&self) -> GetQuotes {
        GetQuotes::new(&self.scope)
    }

    /// `GET /segments/{id}` (`segment`).
    ///
    /// ```no_run
    /// # async fn example(client: names::Client) -> names::Result<()> {
    /// client.general().segment("text").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn segment(&self, id: impl Into<String>) -> Segment {
        Segment::new(&self.scope, id)
    }
}
