//! Keeps a shop's list of what is in stock, and orders what is short.

use stockroom_api::responses::PlaceOrderResponse;
use stockroom_api::{Client, ClientBuilder, Error, ErrorBody, Part, Result, types};

/// The stock, by its API.
#[derive(Clone, Debug)]
pub struct Stockroom {
    client: Client,
}

/// What became of a photo.
#[derive(Debug, PartialEq)]
pub enum Upload {
    /// It is stored, and this large in bytes.
    Stored(i64),
    /// It has more bytes than the API takes.
    TooLarge {
        /// As many may it have.
        limit: i64,
    },
}

/// What became of an order.
#[derive(Debug, PartialEq)]
pub enum Ordered {
    /// So many are on their way.
    Placed(i64),
    /// It was placed before.
    Repeated,
    /// No item is available.
    Waiting,
}

impl Stockroom {
    /// With the credentials of the shop, and other settings as the caller likes.
    ///
    /// # Errors
    ///
    /// When the settings are not valid.
    pub fn open(settings: ClientBuilder, client_id: &str, client_secret: &str) -> Result<Self> {
        let client = settings.login(client_id, client_secret, ["stock"]).build()?;
        Ok(Self { client })
    }

    /// The names of all items, page by page.
    ///
    /// # Errors
    ///
    /// Those of the calls.
    pub async fn names(&self) -> Result<Vec<String>> {
        let mut items = self.client.stock().items().per_page(2).stream();
        let mut names = Vec::new();
        while let Some(item) = items.try_next().await? {
            names.push(item.name);
        }
        Ok(names)
    }

    /// Adds a photo to an item.
    ///
    /// # Errors
    ///
    /// Those of the call, but for a photo that is too large.
    pub async fn add_photo(&self, item: i64, caption: &str, photo: Vec<u8>) -> Result<Upload> {
        let photo = Part::new(photo).file_name("photo.png").media_type("image/png");
        match self.client.stock().add_photo(item, caption, photo).send().await {
            Ok(stored) => Ok(Upload::Stored(stored.size)),
            Err(error) => match error.body() {
                Some(ErrorBody::Limit(types::Limit { bytes, .. })) => Ok(Upload::TooLarge { limit: bytes }),
                _ => Err(error),
            },
        }
    }

    /// Orders one more of an item.
    ///
    /// # Errors
    ///
    /// The title of the problem, if the API has one, or else the error.
    pub async fn order(&self, item: i64) -> Result<Ordered, String> {
        let placed = self
            .client
            .orders()
            .place(item)
            .send()
            .await
            .map_err(|error| title(&error))?;
        Ok(match placed.into_inner() {
            PlaceOrderResponse::Created(order) => Ordered::Placed(order.count),
            PlaceOrderResponse::Ok(_) => Ordered::Repeated,
            _ => Ordered::Waiting,
        })
    }
}

fn title(error: &Error) -> String {
    match error.body() {
        Some(ErrorBody::Fault(fault)) => fault.title,
        _ => error.to_string(),
    }
}
