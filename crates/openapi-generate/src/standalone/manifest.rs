//! The parts of a manifest that belong to the people who publish the crate: they are kept when it is generated again.

use anyhow::Context;
use toml_edit::{DocumentMut, Item};

/// The members of `[package]` that are the generator's.
const OURS: &[&str] = &["name", "readme", "edition", "rust-version"];

/// `present`, with what is `generated`. `known` are the names of dependencies and features that the generator may write: one
/// that it does not need any more is removed.
pub(super) fn kept(generated: &str, present: &str, known: &[&str]) -> anyhow::Result<String> {
    let generated: DocumentMut = generated.parse().context("the generated manifest")?;
    let mut file: DocumentMut = present.parse().context("the manifest cannot be read")?;
    for (name, item) in generated.iter() {
        let (Some(ours), Some(table)) = (item.as_table(), file.get_mut(name).and_then(Item::as_table_mut)) else {
            let mut item = item.clone();
            if let Some(table) = item.as_table_mut() {
                table.set_position(None);
            }
            file.insert(name, item);
            continue;
        };
        if name == "package" {
            // The first line of the file.
            let comment = ours.decor().prefix().cloned().unwrap_or_default();
            table.decor_mut().set_prefix(comment);
        } else {
            table.retain(|key, _| ours.contains_key(key) || !known.contains(&key));
        }
        for (key, item) in ours {
            let is_theirs = name == "package" && (table.contains_key(key) || key == "publish") && !OURS.contains(&key);
            let is_same = table
                .get(key)
                .is_some_and(|known| known.to_string().trim() == item.to_string().trim());
            if !is_theirs && !is_same {
                table.insert(key, item.clone());
            }
        }
    }
    Ok(file.to_string())
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
        let expected = "# @generated\n\n[package]\nname = \"pets\"\nversion = \"1.2.0\" # released\nauthors = [\"Robin\"]\nrepository = \"https://code.example/pets\"\n\n\
                        [features]\ndefault = [\"gzip\"]\ngzip = []\nmine = [\"dep:own\"]\n\n[dependencies]\nown = { path = \"../own\", optional = true }\nserde = \"1.0\"\n\n\
                        # Strict.\n[lints.rust]\nunsafe_code = \"forbid\"\n\n[workspace]\n";
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
