"use strict";
const field = document.getElementById("search");
const menu = document.getElementById("menu");
const contents = document.getElementById("contents");
const found = document.getElementById("found");
const articles = [...document.querySelectorAll("main article")];
const groups = [...document.querySelectorAll("main > section")];
const entries = new Map([...contents.querySelectorAll("li[data-for]")].map((entry) => [entry.dataset.for, entry]));

// Every word must occur, in any order. Without words, all is shown.
const search = () => {
  const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
  let count = 0;
  for (const article of articles) {
    const matches = words.every((word) => article.dataset.text.includes(word));
    article.hidden = !matches;
    const entry = entries.get(article.id);
    if (entry) entry.hidden = !matches;
    if (matches) count += 1;
  }
  for (const group of groups) {
    const own = group.querySelectorAll("article");
    group.hidden = words.length > 0 && ![...own].some((article) => !article.hidden);
  }
  for (const section of contents.querySelectorAll("section")) {
    const own = [...section.querySelectorAll("li")];
    section.hidden = own.length > 0 && own.every((entry) => entry.hidden);
  }
  found.hidden = words.length === 0;
  found.textContent = count === 1 ? "1 result" : `${count} results`;
};

// A link to an operation or a schema unfolds it, also if a search hides it.
const unfold = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const article = target && target.closest("article");
  if (!article) return;
  if (article.hidden) {
    field.value = "";
    search();
  }
  article.querySelector("details").open = true;
  article.scrollIntoView();
};

field.addEventListener("input", search);
field.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    field.value = "";
    search();
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && !/^(input|textarea)$/i.test(event.target.tagName)) {
    event.preventDefault();
    field.focus();
  }
});
menu.addEventListener("click", () => {
  const open = contents.classList.toggle("open");
  menu.setAttribute("aria-expanded", String(open));
});
contents.addEventListener("click", (event) => {
  if (event.target.closest("a")) {
    contents.classList.remove("open");
    menu.setAttribute("aria-expanded", "false");
  }
});
document.addEventListener("click", async (event) => {
  const button = event.target.closest("button.copy");
  if (!button) return;
  const code = button.closest("figure").querySelector("code");
  try {
    await navigator.clipboard.writeText(code.textContent);
    button.textContent = "Copied";
  } catch {
    // A page from a file may not write to the clipboard: select the text instead.
    getSelection().selectAllChildren(code);
    button.textContent = "Selected";
  }
  setTimeout(() => { button.textContent = "Copy"; }, 1500);
});
addEventListener("hashchange", unfold);

// The address may contain a search: reference.html?search=chat+messages.
field.value = new URLSearchParams(location.search).get("search") ?? "";
search();
unfold();
