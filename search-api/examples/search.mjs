// Prints every article that holds all words of a query, newest first.
//   node search.mjs http://127.0.0.1:8080 "latihan militer"
const [base, q] = process.argv.slice(2);

async function ask(path) {
  const response = await fetch(new URL(path, base));
  if (response.status === 429 || response.status === 503) {
    const seconds = Number(response.headers.get("Retry-After") ?? 1);
    await new Promise((resume) => setTimeout(resume, seconds * 1000));
    return ask(path);
  }
  const answer = await response.json();
  if (!response.ok) {
    // Every error is a problem+json; errors names the parameters at fault.
    const faults = answer.errors.map((one) => `${one.parameter}: ${one.detail}`);
    throw new Error([answer.title, answer.detail, ...faults].join("\n"));
  }
  return answer;
}

let next = "/api/v1/search?" + new URLSearchParams({ q, sort: "newest", relax: false, size: 50 });
let first = true;
while (next) {
  const answer = await ask(next);
  if (answer.partial) {
    throw new Error(`not all: ${answer.partial.reason}`);
  }
  if (first) {
    console.log(`${answer.total.value} articles, in ${answer.total.groups} groups of copies`);
    first = false;
  }
  for (const hit of answer.hits) {
    console.log(`${hit.published ?? "undated"}  ${hit.title}`);
  }
  next = answer.next;
}
