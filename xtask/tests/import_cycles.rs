//! The modules of a crate have no import cycles: a file that takes names of another, also through a re-export, is above it. A module and
//! those inside it count as one where they take names of each other. Generated files and tests are left out.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use syn::visit::{self, Visit};
use syn::{Attribute, Item, UseTree};

/// The names from the root of the crate: `["run", "list"]`.
type Name = Vec<String>;

/// What is known of a module.
#[derive(Default)]
struct Module {
    /// Names that it defines.
    defined: BTreeSet<String>,
    /// Names that it takes from elsewhere, with their paths as they are written.
    taken: BTreeMap<String, Name>,
    /// Modules all names of which it takes.
    globs: Vec<Name>,
    /// All paths that are written in it.
    paths: Vec<Name>,
}

/// The modules of a crate that are files.
#[derive(Default)]
struct Modules(BTreeMap<Name, Module>);

impl Modules {
    fn of_crate(source: &Path) -> Self {
        let mut modules = Self::default();
        let mut files = Vec::new();
        list(source, &mut files);
        for file in files {
            let text = fs::read_to_string(&file).unwrap();
            if text.starts_with("// @generated") {
                continue;
            }
            let relative = file.strip_prefix(source).unwrap().with_extension("");
            let mut name: Name = relative.iter().map(|part| part.to_str().unwrap().to_owned()).collect();
            if matches!(name.last().map(String::as_str), Some("mod" | "lib" | "main")) {
                name.pop();
            }
            let mut module = Module::default();
            module.read(&syn::parse_file(&text).unwrap().items);
            // A crate may have both a library and a program.
            let known = modules.0.entry(name).or_default();
            known.defined.append(&mut module.defined);
            known.taken.append(&mut module.taken);
            known.globs.append(&mut module.globs);
            known.paths.append(&mut module.paths);
        }
        modules
    }

    /// The module that defines what a path in this module names.
    fn target(&self, module: &Name, path: &[String], depth: usize) -> Option<Name> {
        let (first, rest) = path.split_first()?;
        let mut at = match first.as_str() {
            "crate" => Name::new(),
            "self" => module.clone(),
            "super" => module.split_last()?.1.to_vec(),
            _ => {
                let known = self.0.get(module)?;
                let child = [module.as_slice(), &path[..1]].concat();
                if self.0.contains_key(&child) {
                    child
                } else if let Some(taken) = known
                    .taken
                    .get(first)
                    .filter(|taken| taken.as_slice() != path && depth < 8)
                {
                    let whole = [taken.as_slice(), rest].concat();
                    return self.target(module, &whole, depth + 1);
                } else {
                    return None;
                }
            }
        };
        for (index, part) in rest.iter().enumerate() {
            if part == "super" {
                at.pop()?;
                continue;
            }
            let child = [at.as_slice(), std::slice::from_ref(part)].concat();
            if self.0.contains_key(&child) {
                at = child;
                continue;
            }
            let known = self.0.get(&at)?;
            if known.defined.contains(part) || depth >= 8 {
                return Some(at);
            }
            if let Some(taken) = known.taken.get(part) {
                let whole = [taken.as_slice(), &rest[index + 1..]].concat();
                return self.target(&at, &whole, depth + 1);
            }
            let globbed = known.globs.iter().find_map(|glob| {
                let whole = [glob.as_slice(), &rest[index..]].concat();
                self.target(&at, &whole, depth + 1)
            });
            return globbed;
        }
        Some(at)
    }

    /// The modules of which each takes names; not those that it is in, or that are in it.
    fn arrows(&self) -> BTreeMap<&Name, BTreeSet<&Name>> {
        let arrows = |(name, module): (&Name, &Module)| {
            let targets = module.paths.iter().filter_map(|path| self.target(name, path, 0));
            let others = targets.filter(|target| !target.starts_with(name) && !name.starts_with(target));
            others
                .filter_map(|target| Some(self.0.get_key_value(&target)?.0))
                .collect()
        };
        self.0.iter().map(|entry| (entry.0, arrows(entry))).collect()
    }

    /// Modules that take names of each other, each with the others of its cycle.
    fn cycles(&self) -> BTreeSet<Vec<String>> {
        let arrows = self.arrows();
        let reached = |from: &Name| {
            let mut reached = BTreeSet::new();
            let mut waiting: Vec<&Name> = arrows[from].iter().copied().collect();
            while let Some(name) = waiting.pop() {
                if reached.insert(name) {
                    waiting.extend(&arrows[name]);
                }
            }
            reached
        };
        let reached: BTreeMap<&Name, BTreeSet<&Name>> = arrows.keys().map(|name| (*name, reached(name))).collect();
        let cycle = |(name, others): (&&Name, &BTreeSet<&Name>)| {
            let mut cycle = others.iter().filter(|other| reached[*other].contains(*name));
            cycle.clone().next()?;
            Some(cycle.by_ref().map(|other| other.join("::")).collect())
        };
        reached.iter().filter_map(cycle).collect()
    }
}

impl Module {
    fn read(&mut self, items: &[Item]) {
        for item in items {
            match item {
                Item::Use(item) if is_test(&item.attrs) => {}
                Item::Use(item) => self.take(&item.tree, &mut Name::new()),
                // What is inside a file belongs to it.
                Item::Mod(item) if !is_test(&item.attrs) => {
                    if let Some((_, items)) = &item.content {
                        self.read(items);
                    }
                }
                _ => self.visit_item(item),
            }
            if let Some(name) = defined(item) {
                self.defined.insert(name);
            }
        }
    }

    fn take(&mut self, tree: &UseTree, before: &mut Name) {
        match tree {
            UseTree::Path(path) => {
                before.push(path.ident.to_string());
                self.take(&path.tree, before);
                before.pop();
            }
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.take(tree, before)),
            UseTree::Glob(_) => self.globs.push(before.clone()),
            UseTree::Name(name) => self.named(before, &name.ident, &name.ident),
            UseTree::Rename(name) => self.named(before, &name.ident, &name.rename),
        }
    }

    fn named(&mut self, before: &Name, name: &syn::Ident, here: &syn::Ident) {
        let mut path = before.clone();
        if name != "self" {
            path.push(name.to_string());
        }
        let here = if here == "self" {
            path.last().cloned()
        } else {
            Some(here.to_string())
        };
        if let Some(here) = here {
            self.taken.insert(here, path.clone());
        }
        self.paths.push(path);
    }
}

impl<'ast> Visit<'ast> for Module {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        if path.segments.len() > 1 && path.leading_colon.is_none() {
            let parts = path.segments.iter().map(|part| part.ident.to_string());
            self.paths.push(parts.collect());
        }
        visit::visit_path(self, path);
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.take(&item.tree, &mut Name::new());
    }

    fn visit_item_mod(&mut self, _: &'ast syn::ItemMod) {}
}

fn is_test(attributes: &[Attribute]) -> bool {
    let is = |attribute: &Attribute| {
        let list = attribute.meta.require_list().ok();
        list.is_some_and(|list| list.path.is_ident("cfg") && list.tokens.to_string().contains("test"))
    };
    attributes.iter().any(is)
}

fn defined(item: &Item) -> Option<String> {
    Some(match item {
        Item::Const(item) => item.ident.to_string(),
        Item::Enum(item) => item.ident.to_string(),
        Item::Fn(item) => item.sig.ident.to_string(),
        Item::Static(item) => item.ident.to_string(),
        Item::Struct(item) => item.ident.to_string(),
        Item::Trait(item) => item.ident.to_string(),
        Item::Type(item) => item.ident.to_string(),
        Item::Union(item) => item.ident.to_string(),
        Item::Macro(item) => item.ident.as_ref()?.to_string(),
        _ => return None,
    })
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            list(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// The folders with the code of each crate.
fn crates() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let in_crates = fs::read_dir(root.join("crates"))
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let others = ["xtask", "benchmarks", "conformance"].map(|name| root.join(name));
    let sources = in_crates.chain(others).map(|folder| folder.join("src"));
    sources.filter(|source| source.is_dir()).collect()
}

#[test]
fn modules_have_no_import_cycles() {
    let mut found = Vec::new();
    let mut arrows = 0;
    for source in crates() {
        let modules = Modules::of_crate(&source);
        arrows += modules.arrows().values().map(BTreeSet::len).sum::<usize>();
        let named = |cycle: Vec<String>| format!("{}: {}", source.display(), cycle.join(", "));
        found.extend(modules.cycles().into_iter().map(named));
    }
    assert!(arrows > 2000, "only {arrows} imports were found");
    assert!(
        found.is_empty(),
        "these modules import each other:\n{}",
        found.join("\n")
    );
}

#[test]
fn cycles_are_found_through_re_exports() {
    let folder = tempfile::tempdir().unwrap();
    for (file, text) in [
        ("lib.rs", "mod high; mod low; mod tree; pub use high::High;"),
        ("high.rs", "use crate::low::Low; pub struct High(Low);"),
        ("low.rs", "use crate::High; pub struct Low(Option<Box<High>>);"),
        (
            "tree/mod.rs",
            "mod leaf; pub use self::leaf::Leaf; pub struct Tree(Leaf);",
        ),
        ("tree/leaf.rs", "use super::Tree; pub struct Leaf(Option<Box<Tree>>);"),
    ] {
        let path = folder.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let cycles = Modules::of_crate(folder.path()).cycles();
    assert_eq!(cycles.into_iter().collect::<Vec<_>>(), [["high", "low"]]);
}
