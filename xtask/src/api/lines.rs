//! The items of the public API for review, one per line.

/// Unstable traits of the compiler, and what only generated code names.
const UNNAMEABLE: &[&str] = &[
    "core::marker::Freeze",
    "core::marker::StructuralPartialEq",
    "core::marker::UnsafeUnpin",
    "openapi_runtime::generated::",
];

pub(super) fn of(items: &[String]) -> String {
    let items = nameable(items);
    let mut text = String::new();
    let mut items = items.into_iter().peekable();
    // The traits that a type implements, one after another, are one line.
    let mut traits: Vec<&str> = Vec::new();
    while let Some(item) = items.next() {
        let Some((name, implementor)) = marker(item) else {
            text.push_str(item);
            text.push('\n');
            continue;
        };
        let followed = |next: &&str| !next.starts_with("impl") && next.contains(&format!(" {implementor}::"));
        let has_items = items.peek().is_some_and(followed);
        let goes_on = items
            .peek()
            .and_then(|next| marker(next))
            .is_some_and(|(_, next)| next == implementor);
        traits.push(name);
        if has_items || !goes_on {
            text.push_str(&format!("impl {} for {implementor}\n", traits.join(" + ")));
            traits.clear();
        }
    }
    text
}

/// The trait and the type of an implementation without parameters and conditions of its own.
fn marker(item: &str) -> Option<(&str, &str)> {
    let implementation = item.strip_prefix("impl ").or(item.strip_prefix("impl<'de> "))?;
    implementation.split_once(" for ").filter(|_| !item.contains(" where "))
}

fn nameable(items: &[String]) -> Vec<&str> {
    let mut nameable = Vec::new();
    // The type whose implementation of a trait is being read, and whether the trait can be named.
    let mut implementor = None;
    let mut is_nameable = true;
    for item in items {
        if item.starts_with("impl") {
            implementor = item
                .split_once(" for ")
                .map(|(_, ty)| ty.split(" where ").next().unwrap_or(ty));
            is_nameable = !UNNAMEABLE.iter().any(|name| item.contains(name));
            // The path of each method names the type.
            let is_plain = item.starts_with("impl ") && implementor.is_none();
            if is_nameable && !is_plain {
                nameable.push(item.as_str());
            }
            continue;
        }
        let is_of_trait = implementor.is_some_and(|ty| item.contains(&format!(" {ty}::")));
        // The methods are those of the trait; associated types belong to the implementation.
        let is_trait_method = implementor.is_some_and(|ty| item.contains(&format!("fn {ty}::")));
        if !is_trait_method && (is_nameable || !is_of_trait) {
            nameable.push(item.as_str());
        }
    }
    nameable
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

    #[test]
    fn the_traits_of_a_type_are_one_line() {
        let items = [
            "pub struct notes::Id",
            "impl core::clone::Clone for notes::Id",
            "impl openapi_runtime::generated::Members<'de> for notes::Id",
            "pub const notes::Id::NAMES: &[&str]",
            "impl notes::Id",
            "pub fn notes::Id::get(&self) -> u64",
            "impl core::ops::Deref for notes::Id",
            "pub type notes::Id::Target = u64",
            "impl<'de> serde_core::de::Deserialize<'de> for notes::Id",
            "impl !core::marker::Sync for notes::Id",
            "impl core::clone::Clone for notes::Key",
        ];
        let expected = "\
pub struct notes::Id
impl core::clone::Clone for notes::Id
pub fn notes::Id::get(&self) -> u64
impl core::ops::Deref for notes::Id
pub type notes::Id::Target = u64
impl serde_core::de::Deserialize<'de> + !core::marker::Sync for notes::Id
impl core::clone::Clone for notes::Key
";
        assert_eq!(of(&items.map(str::to_owned)), expected);
    }
}
