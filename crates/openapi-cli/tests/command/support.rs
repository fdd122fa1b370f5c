//! A folder of its own for a test, and the command in it.

use std::path::{Path, PathBuf};
use std::process::Stdio;

use assert_cmd::Command;
use tempfile::TempDir;

/// A document without a flaw.
pub(crate) const PETS: &str = r##"openapi: 3.1.0
info: { title: Pets, version: 1.4.2, description: Pets of all kinds. }
servers: [{ url: "https://pets.example", description: The only server. }]
tags: [{ name: pets, description: All about pets. }]
paths:
  /pets:
    get:
      operationId: listPets
      summary: List pets
      description: Lists pets, the youngest first.
      tags: [pets]
      parameters:
        - name: limit
          in: query
          description: How many pets to return.
          schema: { type: integer, minimum: 1, maximum: 50, examples: [10] }
      responses:
        "200":
          description: The pets.
          content:
            application/json: { schema: { $ref: "#/components/schemas/PetPage" } }
components:
  schemas:
    PetPage:
      type: object
      description: A page of pets.
      required: [pets]
      properties:
        pets: { type: array, description: The pets., items: { $ref: "#/components/schemas/Pet" } }
    Pet:
      type: object
      description: A pet.
      required: [name]
      properties:
        name: { type: string, description: The name., maxLength: 40, examples: [Rex] }
"##;

/// A folder that has files.
pub(crate) struct Folder(TempDir);

/// What a command has said, and its exit code.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Folder {
    pub(crate) fn with(files: &[(&str, &str)]) -> Self {
        let folder = Self(TempDir::new().unwrap());
        for (name, text) in files {
            folder.write(name, text);
        }
        folder
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap_or(Path::new("."))).unwrap();
        std::fs::write(path, text).unwrap();
    }

    pub(crate) fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap()
    }

    /// Runs `openapi` in the folder.
    pub(crate) fn openapi(&self, arguments: &[&str]) -> Said {
        let mut command = Command::cargo_bin("openapi").unwrap();
        let output = command.args(arguments).current_dir(self.0.path()).output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Said {
            code: output.status.code(),
            stdout: text(output.stdout),
            stderr: text(output.stderr),
        }
    }

    /// The exit code of `openapi` where nobody reads what is said.
    pub(crate) fn unheard(&self, arguments: &[&str]) -> Option<i32> {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_openapi"));
        command
            .args(arguments)
            .current_dir(self.0.path())
            .stdout(writer)
            .stderr(Stdio::null());
        command.status().unwrap().code()
    }

    /// Runs git in the folder, where it has to succeed.
    pub(crate) fn git(&self, arguments: &[&str]) {
        let identity = [
            "-c",
            "user.name=Robin",
            "-c",
            "user.email=robin@example.com",
            "-c",
            "commit.gpgsign=false",
        ];
        let mut command = Command::new("git");
        command
            .args(identity)
            .args(arguments)
            .current_dir(self.0.path())
            .assert()
            .success();
    }
}
