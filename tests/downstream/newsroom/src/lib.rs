//! Reads what a newsroom writes: all of it, or as it is written.

use newsroom_api::open::Change;
use newsroom_api::{Client, ClientBuilder, Result};

/// The newsroom, by its API.
#[derive(Clone, Debug)]
pub struct Newsroom {
    client: Client,
}

impl Newsroom {
    /// With a key, and other settings as the caller likes.
    ///
    /// # Errors
    ///
    /// When the settings are not valid.
    pub fn open(settings: ClientBuilder, key: &str) -> Result<Self> {
        let client = settings.key(key).build()?;
        Ok(Self { client })
    }

    /// The titles of all stories, the oldest first.
    ///
    /// # Errors
    ///
    /// Those of the calls.
    pub async fn titles(&self) -> Result<Vec<String>> {
        let mut stories = self.client.stories().list().stream();
        let mut titles = Vec::new();
        while let Some(story) = stories.try_next().await? {
            titles.push(story.title);
        }
        Ok(titles)
    }

    /// The same from one export.
    ///
    /// # Errors
    ///
    /// Those of the call.
    pub async fn exported_titles(&self) -> Result<Vec<String>> {
        let mut stories = self.client.stories().export().send_lines().await?;
        let mut titles = Vec::new();
        while let Some(story) = stories.try_next().await? {
            titles.push(story.title);
        }
        Ok(titles)
    }

    /// Changes as they happen, each once, until there have been `count`. It connects again where the connection ends before.
    ///
    /// # Errors
    ///
    /// Those of the calls.
    pub async fn changes(&self, count: usize) -> Result<Vec<String>> {
        let mut seen = Vec::new();
        let mut last: Option<String> = None;
        while seen.len() < count {
            let mut request = self.client.stories().follow();
            if let Some(last) = &last {
                request = request.last_event_id(last);
            }
            let mut events = request.send_events().await?;
            while seen.len() < count {
                match events.next().await {
                    Some(Ok(event)) => seen.push(match event.data {
                        Change::Written(written) => format!("+ {}", written.story.title),
                        Change::Withdrawn(withdrawn) => format!("- {}", withdrawn.id),
                        other => format!("? {other:?}"),
                    }),
                    Some(Err(error)) if error.is_transient() => break,
                    Some(Err(error)) => return Err(error),
                    None => break,
                }
            }
            last = events.last_event_id().map(str::to_owned).or(last);
        }
        Ok(seen)
    }
}
