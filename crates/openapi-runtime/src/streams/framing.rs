//! Splits a body into the items of a stream: server-sent events, JSON Lines, and JSON text sequences.

use std::time::Duration;

/// How a media type separates items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Framing {
    /// `text/event-stream`, of the HTML standard.
    Events,
    /// `application/jsonl`, `application/x-ndjson`: one JSON value a line.
    Lines,
    /// `application/json-seq` (RFC 7464): each JSON value after a record separator.
    Records,
}

/// An item, not deserialized.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Frame {
    pub(crate) data: String,
    pub(crate) name: Option<String>,
    pub(crate) id: Option<String>,
    pub(crate) retry: Option<Duration>,
}

/// An item is larger than the limit.
#[derive(Debug, PartialEq)]
pub(crate) struct TooLarge;

/// What was received of the stream, and has not been yielded.
pub(crate) struct Frames {
    framing: Framing,
    limit: usize,
    buffer: Vec<u8>,
    /// The start of the next line in `buffer`, and the offset up to which it was searched for its end.
    start: usize,
    searched: usize,
    ended: bool,
    at_start: bool,
    /// Whether a line feed would belong to the previous line end.
    after_return: bool,
    event: Frame,
    has_data: bool,
    /// The id and the retry time that are in effect.
    pub(crate) last_id: Option<String>,
    pub(crate) retry: Option<Duration>,
}

const RECORD_SEPARATOR: u8 = 0x1E;

impl Frames {
    pub(crate) fn new(framing: Framing, limit: usize) -> Self {
        Self {
            framing,
            limit,
            buffer: Vec::new(),
            start: 0,
            searched: 0,
            ended: false,
            at_start: true,
            after_return: false,
            event: Frame::default(),
            has_data: false,
            last_id: None,
            retry: None,
        }
    }

    pub(crate) fn push(&mut self, chunk: &[u8]) {
        self.buffer.drain(..self.start);
        self.searched -= self.start;
        self.start = 0;
        self.buffer.extend_from_slice(chunk);
    }

    /// The end of the body was received.
    pub(crate) fn end(&mut self) {
        self.ended = true;
    }

    /// The next item that is complete.
    pub(crate) fn next(&mut self) -> Result<Option<Frame>, TooLarge> {
        while let Some(line) = self.line() {
            if line.len() + self.event.data.len() > self.limit {
                return Err(TooLarge);
            }
            let frame = match self.framing {
                Framing::Events => self.field(&line),
                Framing::Lines | Framing::Records => {
                    Some(line.trim()).filter(|line| !line.is_empty()).map(|line| Frame {
                        data: line.to_owned(),
                        ..Frame::default()
                    })
                }
            };
            if frame.is_some() {
                return Ok(frame);
            }
        }
        if self.buffer.len() - self.start + self.event.data.len() > self.limit {
            return Err(TooLarge);
        }
        Ok(None)
    }

    /// The next line or record, without its end.
    fn line(&mut self) -> Option<String> {
        if self.after_return && self.start < self.buffer.len() {
            self.after_return = false;
            if self.buffer[self.start] == b'\n' {
                self.start += 1;
            }
            self.searched = self.searched.max(self.start);
        }
        let is_end = |byte: &u8| match self.framing {
            Framing::Events => matches!(byte, b'\n' | b'\r'),
            Framing::Lines => *byte == b'\n',
            Framing::Records => *byte == RECORD_SEPARATOR,
        };
        let found = self.buffer[self.searched..].iter().position(is_end);
        let Some(found) = found.map(|offset| self.searched + offset) else {
            self.searched = self.buffer.len();
            // An event without an empty line after it is discarded; the last line of JSON needs no end.
            let rest = self.start..self.buffer.len();
            if !self.ended || self.framing == Framing::Events || rest.is_empty() {
                return None;
            }
            self.start = self.buffer.len();
            return Some(self.text(rest));
        };
        self.after_return = self.framing == Framing::Events && self.buffer[found] == b'\r';
        let line = self.start..found;
        self.start = found + 1;
        self.searched = self.start;
        Some(self.text(line))
    }

    fn text(&mut self, range: std::ops::Range<usize>) -> String {
        let text = String::from_utf8_lossy(&self.buffer[range]);
        let text = match text.strip_prefix('\u{feff}') {
            Some(text) if self.at_start => text.to_owned(),
            _ => text.into_owned(),
        };
        self.at_start = false;
        text
    }

    /// Takes a line of an event; an empty one completes it.
    fn field(&mut self, line: &str) -> Option<Frame> {
        if line.is_empty() {
            let mut event = std::mem::take(&mut self.event);
            if event.id.is_some() {
                self.last_id.clone_from(&event.id);
            }
            if !std::mem::take(&mut self.has_data) {
                return None;
            }
            // Each line of the data has added one.
            event.data.pop();
            return Some(event);
        }
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match name {
            "data" => {
                self.has_data = true;
                self.event.data.push_str(value);
                self.event.data.push('\n');
            }
            "event" => self.event.name = Some(value.to_owned()).filter(|name| !name.is_empty()),
            "id" if !value.contains('\0') => self.event.id = Some(value.to_owned()),
            "retry" if value.bytes().all(|byte| byte.is_ascii_digit()) => {
                if let Ok(wait) = value.parse().map(Duration::from_millis) {
                    self.event.retry = Some(wait);
                    self.retry = Some(wait);
                }
            }
            // A comment, or a field that the standard does not know.
            _ => {}
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The frames of `text`, received in chunks of `size` bytes.
    fn frames(framing: Framing, text: &str, size: usize) -> (Vec<Frame>, Frames) {
        let mut frames = Frames::new(framing, 100);
        let mut found = Vec::new();
        for chunk in text.as_bytes().chunks(size) {
            frames.push(chunk);
            while let Some(frame) = frames.next().expect("small enough") {
                found.push(frame);
            }
        }
        frames.end();
        while let Some(frame) = frames.next().expect("small enough") {
            found.push(frame);
        }
        (found, frames)
    }

    fn data(data: &str) -> Frame {
        Frame {
            data: data.to_owned(),
            ..Frame::default()
        }
    }

    #[test]
    fn events_are_those_of_the_standard_in_chunks_of_any_size() {
        let text = "\u{feff}: a comment\r\nevent: made\r\ndata: a\r\ndata:  b\r\nid: 7\r\n\r\n\
                    data\r\rid: 8\n\nretry: 1500\ndata:c:d\nother: x\nretry: soon\n\nid: a\0b\ndata: \u{e9}\n\ndata: cut";
        for size in 1..text.len() {
            let (found, frames) = frames(Framing::Events, text, size);
            let made = Frame {
                data: "a\n b".to_owned(),
                name: Some("made".to_owned()),
                id: Some("7".to_owned()),
                retry: None,
            };
            let timed = Frame {
                retry: Some(Duration::from_millis(1500)),
                ..data("c:d")
            };
            assert_eq!(found, [made, data(""), timed, data("\u{e9}")], "{size}");
            // An id counts without data, too.
            assert_eq!(frames.last_id.as_deref(), Some("8"));
            assert_eq!(frames.retry, Some(Duration::from_millis(1500)));
        }
    }

    #[test]
    fn lines_and_records_are_json_values() {
        for size in 1..20 {
            let (found, _) = frames(Framing::Lines, "{\"a\":1}\r\n\n{\"a\":2}\n{\"a\":3}", size);
            assert_eq!(found, ["{\"a\":1}", "{\"a\":2}", "{\"a\":3}"].map(data));
            let (found, _) = frames(Framing::Records, "\u{1e}{\n\"a\":1}\n\u{1e}2\n", size);
            assert_eq!(found, ["{\n\"a\":1}", "2"].map(data));
        }
    }

    #[test]
    fn an_item_beyond_the_limit_is_refused_before_it_is_complete() {
        for (framing, text) in [
            (Framing::Lines, "x".repeat(101)),
            (Framing::Events, "data: ".to_owned() + &"x".repeat(101)),
            (Framing::Events, "data: xxxxxxxxxxxxxxx\n".repeat(8)),
        ] {
            let mut frames = Frames::new(framing, 100);
            frames.push(text.as_bytes());
            assert_eq!(frames.next(), Err(TooLarge), "{text}");
        }
    }
}
