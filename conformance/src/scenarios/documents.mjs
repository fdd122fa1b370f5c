// Compiles every specification to OpenAPI documents of a version, 3.0 or 3.1, under `openapi-…/`, and prints which could not be,
// with the reason.
import { compile, NodeHost } from "@typespec/compiler";
import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";

const specs = resolve("node_modules/@typespec/http-specs/specs");
const version = process.argv[2];
const out = resolve(`openapi-${version}`);

function* entryPoints(folder) {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* entryPoints(path);
    else if (name === "main.tsp") yield path;
  }
}

async function refusal(main, folder) {
  const emitter = "@typespec/openapi3";
  const options = { "emitter-output-dir": folder, "openapi-versions": [`${version}.0`], "file-type": "json" };
  try {
    const program = await compile(NodeHost, main, { outputDir: folder, emit: [emitter], options: { [emitter]: options } });
    const error = program.diagnostics.find((found) => found.severity === "error");
    return error && `${error.code}: ${error.message.split("\n")[0]}`;
  } catch (error) {
    return String(error.message ?? error).split("\n").find((line) => line.trim());
  }
}

rmSync(out, { recursive: true, force: true });
const refused = {};
for (const main of entryPoints(specs)) {
  const spec = relative(specs, main).replace(/\/main\.tsp$/, "").replaceAll("/", "_");
  const folder = join(out, spec);
  mkdirSync(folder, { recursive: true });
  const reason = await refusal(main, folder);
  if (reason) {
    refused[spec] = reason;
    rmSync(folder, { recursive: true });
  }
}
console.log(JSON.stringify(refused));
