//! Bundles several files into one document: the target of a reference to another file becomes a component.

use std::collections::{HashMap, HashSet, VecDeque};
use std::io;
use std::rc::Rc;

use serde_json::{Map, Value};

use super::names::{Names, section};
use super::reference::Target;
use crate::problem::Invalid;
use crate::source::{Origin, Token, weight};
use crate::validity::short;
use crate::{Document, Kind, Nodes, Pointer, Problem, ProblemKind, Problems};

/// The files that a document refers to may have this many bytes together: 64 MiB.
pub const MAX_FILE_LENGTH: usize = 64 << 20;

/// References to other files may bring in this many values in all, a text of more than 64 bytes counting as several.
pub const MAX_BROUGHT_IN: usize = 4_000_000;

/// The number of the file of the document itself.
const ROOT: usize = 0;

impl Document {
    /// [`Document::read`] for a document whose references may lead to other files.
    ///
    /// `read` gives the text of a file by its path from the folder of the document, which has neither `.` nor `..`; a
    /// [`Folder`](crate::Folder) does. No reference is followed out of that folder, or over the network. What a
    /// reference leads to becomes a component, once for each value, however often it is referred to: its name is the
    /// one that it has in its file, or that of the file; the path of the file comes before it where that name is taken.
    /// Lines and columns remain those of the file that a value came from.
    ///
    /// # Errors
    ///
    /// As [`Document::read`]; also for a file that cannot be read, and for a reference that leads to nothing.
    ///
    /// ```
    /// use openapi_model::{Document, Pointer};
    ///
    /// let pets = "openapi: 3.1.0
    /// info: {title: Pets, version: 1.0.0}
    /// components: {schemas: {Pets: {type: array, items: {$ref: 'schemas/pet.yaml'}}}}
    /// ";
    /// let document = Document::read_files("api/pets.yaml", pets, |path| match path {
    ///     "schemas/pet.yaml" => Ok("type: object\n".to_owned()),
    ///     _ => Err(std::io::ErrorKind::NotFound.into()),
    /// })?;
    ///
    /// assert_eq!(document.component("schemas", "pet").unwrap().text("type"), Some("object"));
    /// let pointer = Pointer::from_reference("#/components/schemas/pet/type").unwrap();
    /// assert_eq!(document.location(&pointer).to_string(), "api/schemas/pet.yaml:1:7");
    /// # Ok::<(), openapi_model::Problems>(())
    /// ```
    pub fn read_files(name: &str, text: &str, read: impl FnMut(&str) -> io::Result<String>) -> Result<Self, Problems> {
        let document = Self::parse_files(name, text, read)?;
        Problems::none_of(document.problems())?;
        Ok(document)
    }

    /// [`Document::parse`] for a document whose references may lead to other files, as [`Document::read_files`] does.
    ///
    /// # Errors
    ///
    /// As [`Document::parse`]; also for a file that cannot be read, and for a reference to one that leads to nothing.
    pub fn parse_files(
        name: &str,
        text: &str,
        mut read: impl FnMut(&str) -> io::Result<String>,
    ) -> Result<Self, Problems> {
        let document = Self::parse(name, text)?;
        if leads_out(&document.value) {
            Bundle::of(document, &mut read).document()
        } else {
            Ok(document)
        }
    }
}

/// Whether the document has references to other files.
fn leads_out(root: &Value) -> bool {
    let mut open = vec![root];
    while let Some(value) = open.pop() {
        match value {
            Value::Array(elements) => open.extend(elements),
            Value::Object(members) => {
                let reference = members.get("$ref").and_then(Value::as_str);
                let mapping = members.get("mapping").and_then(Value::as_object).into_iter().flatten();
                let mut mapped = mapping.filter_map(|(_, text)| text.as_str().filter(|text| is_reference(text)));
                if reference
                    .into_iter()
                    .chain(&mut mapped)
                    .any(|text| !text.starts_with('#'))
                {
                    return true;
                }
                open.extend(members.values());
            }
            _ => {}
        }
    }
    false
}

/// Whether a value of a discriminator is a reference, and not the name of a schema.
fn is_reference(text: &str) -> bool {
    let endings = [".json", ".yaml", ".yml"];
    text.contains('#') || endings.iter().any(|ending| text.ends_with(ending))
}

/// A file and its objects by pointer.
struct Loaded {
    path: String,
    document: Document,
    origin: Origin,
}

/// A value whose references have not been resolved yet.
struct Piece {
    /// The number of the file that it came from, and its pointer there.
    file: usize,
    from: Pointer,
    kind: Kind,
    /// Its pointer in the bundled document.
    to: Pointer,
    value: Value,
}

/// A reference in a piece.
struct Reference {
    /// The pointer of its text, relative to the piece.
    pointer: Pointer,
    /// What it refers to.
    kind: Kind,
    text: String,
    /// Whether it is in a discriminator, and may be a name.
    mapping: bool,
}

struct Bundle<'r> {
    read: &'r mut dyn FnMut(&str) -> io::Result<String>,
    files: Vec<Rc<Loaded>>,
    /// The number of each file, or why it cannot be read, unless its own problems say so.
    numbers: HashMap<String, Result<usize, Option<String>>>,
    names: Names,
    /// The pointers that values of other files have in the bundled document.
    components: HashMap<(usize, Pointer, Kind), Pointer>,
    /// What has been read of the document itself.
    visited: HashSet<Pointer>,
    open: VecDeque<Piece>,
    finished: Vec<Piece>,
    problems: Vec<Problem>,
    length: usize,
    weight: usize,
}

impl<'r> Bundle<'r> {
    fn of(document: Document, read: &'r mut dyn FnMut(&str) -> io::Result<String>) -> Self {
        let path = file_name(document.name()).to_owned();
        let names = Names::of(&document.value);
        let piece = Piece {
            file: ROOT,
            from: Pointer::root(),
            kind: Kind::Document,
            to: Pointer::root(),
            value: document.value.clone(),
        };
        let numbers = HashMap::from([(path.clone(), Ok(ROOT))]);
        Self {
            read,
            files: vec![Rc::new(Loaded::new(path, document, ROOT))],
            numbers,
            names,
            components: HashMap::new(),
            visited: HashSet::new(),
            open: VecDeque::from([piece]),
            finished: Vec::new(),
            problems: Vec::new(),
            length: 0,
            weight: 0,
        }
    }

    fn document(mut self) -> Result<Document, Problems> {
        while let Some(mut piece) = self.open.pop_front() {
            for reference in self.references(&piece) {
                if let Some(text) = self.resolve(&piece, &reference)
                    && let Some(value) = reference.pointer.get_mut(&mut piece.value)
                {
                    *value = Value::String(text);
                }
            }
            self.finished.push(piece);
        }
        Problems::none_of(self.problems)?;
        Ok(joined(&self.files, self.finished))
    }

    /// All references of a piece, and of the values that only these references lead to.
    fn references(&mut self, piece: &Piece) -> Vec<Reference> {
        let mut references = Vec::new();
        let mut next = 0;
        let mut nodes = Nodes::from(Pointer::root(), piece.kind, &piece.value);
        loop {
            for node in nodes {
                if piece.file == ROOT && node.kind.may_be_reference() {
                    self.visited.insert(node.pointer.clone());
                }
                // OpenAPI has no references to operations, but some documents do.
                let operation = (node.kind == Kind::Operation).then(|| node.value.get("$ref")?.as_str());
                if let Some(text) = node.reference().or(operation.flatten()) {
                    references.push(Reference {
                        pointer: node.pointer.join("$ref"),
                        kind: node.kind,
                        text: text.to_owned(),
                        mapping: false,
                    });
                }
                if node.kind == Kind::Discriminator {
                    let mapping = node.pointer.join("mapping");
                    references.extend(node.named_texts("mapping").map(|(name, text)| Reference {
                        pointer: mapping.join(name),
                        kind: Kind::Schema,
                        text: text.to_owned(),
                        mapping: true,
                    }));
                }
            }
            // In the document itself, the target of a reference stays where it is, in an extension for instance.
            let unvisited = references.iter().enumerate().skip(next).find_map(|(index, reference)| {
                let target = Pointer::from_reference(&reference.text).filter(|_| piece.file == ROOT)?;
                let value = target.get(&piece.value).filter(|_| !self.visited.contains(&target))?;
                Some((index, target, reference.kind, value))
            });
            let Some((index, target, kind, value)) = unvisited else {
                return references;
            };
            next = index + 1;
            self.visited.insert(target.clone());
            nodes = Nodes::from(target, kind, value);
        }
    }

    /// The new text of a reference in the bundled document; `None` when it does not change.
    fn resolve(&mut self, piece: &Piece, reference: &Reference) -> Option<String> {
        let base = Rc::clone(self.files.get(piece.file)?);
        let at = || {
            reference
                .pointer
                .moved(&Pointer::root(), &piece.from)
                .unwrap_or_default()
        };
        let text = &reference.text;
        let shown = format!("the reference `{}`", short(text));
        let is_operation = reference.kind == Kind::Operation;
        if piece.file == ROOT && !is_operation && (text.starts_with('#') || reference.mapping && !is_reference(text)) {
            return None;
        }
        let target = if reference.mapping && !is_reference(text) {
            let pointer = Pointer::root().join("components").join("schemas").join(text);
            pointer.get(&base.document.value)?;
            Ok(Target {
                path: base.path.clone(),
                pointer,
            })
        } else {
            Target::of(text, &base.path)
        };
        let target = match target {
            Ok(target) => target,
            Err(unreadable) => {
                self.add(&base, at(), shown, unreadable.expected());
                return None;
            }
        };
        let number = match self.load(&target.path) {
            Ok(number) => number,
            Err(why) => {
                if let Some(why) = why {
                    let found = format!("{shown}, which cannot be read: {why}");
                    self.add(&base, at(), found, "a file that can be read");
                }
                return None;
            }
        };
        if number == ROOT && !is_operation {
            // Validation checks later whether there is a value at the target.
            return Some(target.pointer.to_string().replace('%', "%25"));
        }
        let known = (number, target.pointer.clone(), reference.kind);
        if let Some(component) = self.components.get(&known) {
            return Some(component.to_string());
        }
        let file = Rc::clone(self.files.get(number)?);
        let Some(value) = target.pointer.get(&file.document.value) else {
            let expected = format!("something at {}{}", file.document.name(), target.pointer);
            self.add(&base, at(), shown, expected);
            return None;
        };
        self.weight = self.weight.saturating_add(weight(value));
        if self.weight > MAX_BROUGHT_IN {
            let found = format!("{shown}, with which more than {MAX_BROUGHT_IN} values are brought in");
            self.add(&base, at(), found, "fewer");
            return None;
        }
        if is_operation {
            // There are no components for operations: it takes the place of the reference.
            let holder = reference.pointer.parent()?;
            self.open.push_back(Piece {
                file: number,
                from: target.pointer,
                kind: reference.kind,
                to: holder.moved(&Pointer::root(), &piece.to)?,
                value: value.clone(),
            });
            return None;
        }
        let component = self.names.component(&target, section(reference.kind)?);
        self.components.insert(known, component.clone());
        self.open.push_back(Piece {
            file: number,
            from: target.pointer,
            kind: reference.kind,
            to: component.clone(),
            value: value.clone(),
        });
        Some(component.to_string())
    }

    /// The number of the file at `path`, which is read on first use.
    fn load(&mut self, path: &str) -> Result<usize, Option<String>> {
        if let Some(known) = self.numbers.get(path) {
            return known.clone();
        }
        let loaded = self.parse(path).map(|document| {
            let number = self.files.len();
            self.files.push(Rc::new(Loaded::new(path.to_owned(), document, number)));
            number
        });
        self.numbers.insert(path.to_owned(), loaded.clone());
        loaded
    }

    fn parse(&mut self, path: &str) -> Result<Document, Option<String>> {
        let text = (self.read)(path).map_err(|error| Some(error.to_string()))?;
        self.length = self.length.saturating_add(text.len());
        if self.length > MAX_FILE_LENGTH {
            return Err(Some(format!("more than {MAX_FILE_LENGTH} bytes in all files")));
        }
        let root = self.files.first().map_or("", |root| root.document.name());
        let folder = root.strip_suffix(file_name(root)).unwrap_or_default();
        Document::parse(&format!("{folder}{path}"), &text).map_err(|problems| {
            self.problems.extend(problems);
            None
        })
    }

    fn add(&mut self, file: &Loaded, pointer: Pointer, found: String, expected: impl Into<String>) {
        self.problems.push(file.document.problem(Invalid {
            kind: ProblemKind::Reference,
            pointer,
            found,
            expected: expected.into(),
        }));
    }
}

impl Loaded {
    fn new(path: String, document: Document, number: usize) -> Self {
        let origin = document.marks.origin();
        let mut origin = origin.unwrap_or_else(|| Origin::unknown(&document.value));
        origin.set_file(u32::try_from(number).unwrap_or(u32::MAX));
        Self { path, document, origin }
    }
}

/// The name of a file without that of its folder; a revision of git counts as one.
fn file_name(name: &str) -> &str {
    name.rsplit(['/', '\\', ':']).next().unwrap_or(name)
}

/// Inserts each piece into the document. The first is the document itself.
fn joined(files: &[Rc<Loaded>], pieces: Vec<Piece>) -> Document {
    let mut document = Value::Null;
    let mut origin = Origin::unknown(&document);
    'pieces: for piece in pieces {
        let Some(file) = files.get(piece.file) else { continue };
        let (mut value, mut here) = (&mut document, &mut origin);
        for token in piece.to.iter() {
            // `components` is not an object: the document has a problem of its own.
            let Value::Object(members) = value else {
                continue 'pieces;
            };
            value = members
                .entry(token.as_ref())
                .or_insert_with(|| Value::Object(Map::new()));
            here = here.inner_mut(Token::Name(&token));
        }
        *value = piece.value;
        *here = file.origin.at(&piece.from);
    }
    Document {
        value: document,
        marks: origin.into(),
        files: files
            .iter()
            .flat_map(|file| file.document.files.iter().cloned())
            .collect(),
        repeated: files
            .iter()
            .flat_map(|file| file.document.repeated.iter().cloned())
            .collect(),
    }
}
