// Prints what each scenario sends and what the server answers, as JSON. Contents that are bytes go to `files/`, by digest.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { expandDyns } from "@typespec/spec-api";

// The driver knows the port.
const baseUrl = "{baseUrl}";
const root = resolve("node_modules/@typespec/http-specs/dist/specs");
mkdirSync("files", { recursive: true });

function* modules(folder) {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* modules(path);
    else if (name === "mockapi.js") yield path;
  }
}

const plain = (value) => JSON.parse(JSON.stringify(expandDyns(value ?? {}, { baseUrl })));

function file(bytes) {
  const name = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
  writeFileSync(join("files", name), bytes);
  return name;
}

const isJson = (type) => /[/+]json($|;)/.test(type);

function content(body) {
  if (!body) return null;
  const type = body.contentType;
  const raw = body.rawContent;
  if (body.kind === "multipart") {
    const files = (body.files ?? []).map((each) => ({
      name: each.fieldname, fileName: each.originalname, type: each.mimetype, file: file(each.buffer),
    }));
    return { type, parts: plain(body.parts), files };
  }
  if (raw === undefined || raw === null) return { type };
  if (Buffer.isBuffer(raw)) return { type, file: file(raw) };
  const text = typeof raw === "string" ? raw : String(raw.serialize({ baseUrl }));
  return isJson(type) ? { type, json: JSON.parse(text) } : { type, text };
}

const scenarios = [];
for (const module of modules(root)) {
  const spec = relative(root, module).replace(/\/mockapi\.js$/, "").replaceAll("/", "_");
  for (const [name, scenario] of Object.entries((await import(module)).Scenarios ?? {})) {
    const calls = scenario.apis.map(({ method, uri, request, response }) => ({
      method: method.toUpperCase(),
      // A colon that is escaped is none of the router's.
      uri: uri.replaceAll("\\:", ":"),
      query: plain(request?.query),
      headers: plain(request?.headers),
      body: content(request?.body),
      status: response.status,
      answer: content(response.body),
      answer_headers: plain(response.headers),
    }));
    scenarios.push({ spec, name, calls, responses: scenario.keys?.length ?? 1 });
  }
}
console.log(JSON.stringify(scenarios));
