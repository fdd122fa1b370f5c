// Reads pages as a small JavaScript program would. Prints CPU and wall time in microseconds, and peak memory in KiB.
const [url, key, connection, pages, atOnce] = process.argv.slice(2);
const headers = { apikey: key, "x-connection-id": connection };

async function read(pages) {
  let last;
  let messages = 0;
  for (let page = 0; page < pages; page++) {
    const response = await fetch(`${url}?limit=10${last ? `&last_id=${last}` : ""}`, { headers });
    const body = await response.json();
    messages += body.list.length;
    last = body.list.at(-1)?.id;
  }
  return messages;
}

const all = (pages) => Promise.all(Array.from({ length: Number(atOnce) }, () => read(pages)));
await all(Math.min(Number(pages), 100));
const processor = process.cpuUsage();
const start = process.hrtime.bigint();
const read_ = await all(Number(pages));
const wall = (process.hrtime.bigint() - start) / 1000n;
const { user, system } = process.cpuUsage(processor);
if (read_.some((messages) => messages !== 10 * pages)) {
  throw new Error("too few messages");
}
console.log(`${user + system} ${wall} ${process.resourceUsage().maxRSS}`);
process.exit(0);
