//! What a program turns on in serde_json, the SDK gets as well.

use ofauth::Decimal;
use ofauth::types::Bundle;

#[test]
fn numbers_are_read_in_every_form() {
    for (price, duration) in [("4.99", "3"), ("4.99", "3.0"), ("\"4.99\"", "\"3\"")] {
        let text = format!(r#"{{"id": 5.0, "price": {price}, "duration": {duration}}}"#);
        let bundle: Bundle = serde_json::from_str(&text).expect(&text);
        assert_eq!(*bundle.id, 5);
        let price = bundle.price.expect("a price");
        assert_eq!(price, Decimal::try_from(4.99).expect("finite"));
        assert_eq!(price.to_string(), "4.99");
        assert_eq!(bundle.duration, Some(3));
    }
}
