//! `format: uuid`.

use crate::InvalidFormat;

super::text_format! {
    /// A UUID (RFC 9562), kept as the text from the server, upper or lower case.
    ///
    /// The type of the `uuid` library is made by `Uuid::from_bytes(id.to_bytes()?)`; the other way, its text is an argument.
    Uuid, "a UUID, such as 0b5e6a52-7d1f-4c3a-9b8e-2f4d6c8a0e11"
}

impl Uuid {
    /// Its 16 bytes.
    ///
    /// ```
    /// let id = openapi_runtime::Uuid::from("0B5E6A52-7d1f-4c3a-9b8e-2f4d6c8a0e11");
    /// assert_eq!(id.to_bytes().unwrap()[..2], [0x0b, 0x5e]);
    /// assert!(openapi_runtime::Uuid::from("4102").to_bytes().is_err());
    /// ```
    ///
    /// # Errors
    ///
    /// If the text is not 32 hexadecimal digits with a hyphen after the 8th, 12th, 16th and 20th.
    pub fn to_bytes(&self) -> Result<[u8; 16], InvalidFormat> {
        bytes(&self.0).ok_or_else(|| self.invalid())
    }
}

fn bytes(text: &str) -> Option<[u8; 16]> {
    const HYPHENS: [usize; 4] = [8, 13, 18, 23];
    const LENGTH: usize = 36;
    let mut bytes = [0; 16];
    let mut digits = 0;
    for (at, letter) in text.bytes().enumerate() {
        if HYPHENS.contains(&at) {
            if letter != b'-' {
                return None;
            }
            continue;
        }
        let digit = char::from(letter).to_digit(16)?;
        let byte: &mut u8 = bytes.get_mut(digits / 2)?;
        *byte = *byte << 4 | u8::try_from(digit).ok()?;
        digits += 1;
    }
    (text.len() == LENGTH).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_those_of_the_digits() {
        let id = Uuid::from("00112233-4455-6677-8899-aAbBcCdDeEfF");
        let expected = [
            0x00, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff,
        ];
        assert_eq!(id.to_bytes(), Ok(expected));
        assert_eq!(id.to_string(), "00112233-4455-6677-8899-aAbBcCdDeEfF");
        for text in [
            "",
            "00112233445566778899aabbccddeeff",
            "00112233-4455-6677-8899-aabbccddeef",
            "00112233-4455-6677-8899-aabbccddeefff",
            "00112233-4455-6677-8899-aabbccddeefg",
            "001122334-455-6677-8899-aabbccddeeff",
            "{0112233-4455-6677-8899-aabbccddeeff}",
        ] {
            assert!(Uuid::from(text).to_bytes().is_err(), "{text}");
        }
    }
}
