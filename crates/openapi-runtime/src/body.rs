//! Collects the body of a response.

use bytes::{Bytes, BytesMut};

/// Concatenates chunks. A body of one chunk, as most are, is never copied.
pub(crate) struct Body {
    expected: usize,
    parts: Parts,
}

enum Parts {
    One(Bytes),
    Many(BytesMut),
}

impl Body {
    /// `announced` is the length that the response announces, if it does.
    pub(crate) fn new(announced: Option<usize>) -> Self {
        Self {
            expected: announced.unwrap_or(0),
            parts: Parts::One(Bytes::new()),
        }
    }

    pub(crate) fn len(&self) -> usize {
        match &self.parts {
            Parts::One(chunk) => chunk.len(),
            Parts::Many(chunks) => chunks.len(),
        }
    }

    pub(crate) fn push(&mut self, chunk: Bytes) {
        match &mut self.parts {
            Parts::One(first) if first.is_empty() => *first = chunk,
            Parts::One(first) => {
                let mut chunks = BytesMut::with_capacity(self.expected.max(first.len() + chunk.len()));
                chunks.extend_from_slice(first);
                chunks.extend_from_slice(&chunk);
                self.parts = Parts::Many(chunks);
            }
            Parts::Many(chunks) => chunks.extend_from_slice(&chunk),
        }
    }

    pub(crate) fn into_bytes(self) -> Bytes {
        match self.parts {
            Parts::One(chunk) => chunk,
            Parts::Many(chunks) => chunks.freeze(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_order_of_chunks() {
        for chunks in [&[][..], &["abc"], &["", "a", "bc"], &["a", "b", "c", "d"]] {
            let mut body = Body::new(Some(3));
            for chunk in chunks {
                body.push(Bytes::from_static(chunk.as_bytes()));
            }
            assert_eq!(body.len(), chunks.concat().len());
            assert_eq!(body.into_bytes(), chunks.concat());
        }
    }
}
