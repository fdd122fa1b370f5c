//! The items of the public API for review, one per line.

/// Unstable traits of the compiler.
const UNNAMEABLE: &[&str] = &[
    "core::marker::Freeze",
    "core::marker::StructuralPartialEq",
    "core::marker::UnsafeUnpin",
];

pub(super) fn of(items: &[String]) -> String {
    let mut text = String::new();
    // The type whose implementation of a trait is being read.
    let mut implementor = None;
    for item in items {
        if item.starts_with("impl") {
            implementor = item
                .split_once(" for ")
                .map(|(_, ty)| ty.split(" where ").next().unwrap_or(ty));
        }
        let is_unnameable = item.starts_with("impl") && UNNAMEABLE.iter().any(|name| item.contains(name));
        // The methods are those of the trait; associated types belong to the implementation.
        let is_trait_method = implementor.is_some_and(|ty| item.contains(&format!("fn {ty}::")));
        if !is_unnameable && !is_trait_method {
            text.push_str(item);
            text.push('\n');
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn methods_of_traits_and_what_cannot_be_named_are_left_out() {
        let items = [
            "pub struct notes::Notes<T>",
            "impl<T> notes::Notes<T>",
            "pub fn notes::Notes<T>::len(&self) -> usize",
            "impl<T> core::iter::Iterator for notes::Notes<T> where T: Clone",
            "pub type notes::Notes<T>::Item = T",
            "pub fn notes::Notes<T>::next(&mut self) -> core::option::Option<T>",
            "impl<T> core::marker::Freeze for notes::Notes<T>",
            "impl<T> !core::marker::Sync for notes::Notes<T>",
            "pub fn notes::open() -> notes::Notes<u8>",
        ];
        let expected = "\
pub struct notes::Notes<T>
impl<T> notes::Notes<T>
pub fn notes::Notes<T>::len(&self) -> usize
impl<T> core::iter::Iterator for notes::Notes<T> where T: Clone
pub type notes::Notes<T>::Item = T
impl<T> !core::marker::Sync for notes::Notes<T>
pub fn notes::open() -> notes::Notes<u8>
";
        assert_eq!(of(&items.map(str::to_owned)), expected);
    }
}
