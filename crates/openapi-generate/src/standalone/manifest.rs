//! The parts of a manifest that belong to the people who publish the crate: they are kept when it is generated again.

use anyhow::Context;
use toml_edit::{DocumentMut, Item, Table};

/// The members of `[package]` that are the generator's.
const OURS: &[&str] = &["name", "readme", "edition", "rust-version"];

/// `generated`, with what `present` has besides. `known` are the names of dependencies and features that the generator may
/// write: without need for one of them it is not kept.
pub(super) fn kept(generated: &str, present: &str, known: &[&str]) -> anyhow::Result<String> {
    let mut file: DocumentMut = generated.parse().context("the generated manifest")?;
    let present: DocumentMut = present.parse().context("the manifest cannot be read")?;
    for (name, item) in present.iter() {
        let Some(table) = item.as_table() else {
            if !file.contains_key(name) {
                file.insert(name, item.clone());
            }
            continue;
        };
        if !file.contains_key(name) {
            file.insert(name, Item::Table(unplaced(table)));
            continue;
        }
        let Some(ours) = file.get_mut(name).and_then(Item::as_table_mut) else {
            continue;
        };
        for (key, item) in table {
            let is_kept = match name {
                "package" => !OURS.contains(&key),
                // One that the generator writes is as it writes it.
                _ => !known.contains(&key) && !ours.contains_key(key),
            };
            if is_kept {
                let item = match item.as_table() {
                    Some(inner) => Item::Table(unplaced(inner)),
                    None => item.clone(),
                };
                ours.insert(key, item);
            }
        }
        // What is deleted by hand is not written again.
        if name == "package" && !table.contains_key("publish") {
            ours.remove("publish");
        }
    }
    Ok(file.to_string())
}

/// A table behind the others, with its comments.
fn unplaced(table: &Table) -> Table {
    let mut table = table.clone();
    table.set_position(None);
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    const GENERATED: &str = "# @generated\n\n[package]\nname = \"pets\"\nversion = \"0.1.0\"\npublish = false\n\n[workspace]\n\n[features]\ndefault = [\"gzip\"]\ngzip = []\n\n[dependencies]\nserde = \"1.0\"\n";

    #[test]
    fn what_a_person_writes_is_kept() {
        let present = "# @generated\n\n[package]\nname = \"old\"\nversion = \"1.2.0\" # released\nauthors = [\"Robin\"]\nrepository = \"https://code.example/pets\"\n\n\
                       [features]\ndefault = []\ngzip = []\nmine = [\"dep:own\"]\n\n[dependencies]\nchrono = \"0.4\"\nown = { path = \"../own\", optional = true }\nserde = \"0.9\"\n\n\
                       # Strict.\n[lints.rust]\nunsafe_code = \"forbid\"\n";
        let kept = kept(GENERATED, present, &["chrono", "serde"]).unwrap();
        let expected = "# @generated\n\n[package]\nname = \"pets\"\nversion = \"1.2.0\" # released\nauthors = [\"Robin\"]\nrepository = \"https://code.example/pets\"\n\n[workspace]\n\n\
                        [features]\ndefault = [\"gzip\"]\ngzip = []\nmine = [\"dep:own\"]\n\n[dependencies]\nserde = \"1.0\"\nown = { path = \"../own\", optional = true }\n\n\
                        # Strict.\n[lints.rust]\nunsafe_code = \"forbid\"\n";
        assert_eq!(kept, expected);
        assert_eq!(super::kept(GENERATED, &kept, &["chrono", "serde"]).unwrap(), kept);
    }

    #[test]
    fn the_same_manifest_stays_the_same() {
        assert_eq!(kept(GENERATED, GENERATED, &[]).unwrap(), GENERATED);
    }

    #[test]
    fn one_that_cannot_be_read_is_an_error() {
        assert!(kept(GENERATED, "[package", &[]).is_err());
    }
}
