/* What the reader's browser does. Without this script every page can still be read; only the search is missing. */

"use strict";

/** The switch of language leads to the section that the reader is in: both languages have the same ids. */
function keepSection() {
  const links = document.querySelectorAll("[data-guide-language]");
  for (const link of links) {
    const address = link.href;
    // pointerdown comes before every way of opening a link with the mouse, click before the one with the keyboard.
    for (const event of ["pointerdown", "click"]) {
      link.addEventListener(event, () => {
        link.href = address + section();
      });
    }
  }
}

/** "#id" of the section at the top of the window, or of the one that was asked for while it is in view; else "". */
function section() {
  const asked = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (asked && inView(asked)) return location.hash;
  const passed = [...document.querySelectorAll("article :is(h2, h3)[id]")].filter(
    (heading) => heading.getBoundingClientRect().top < innerHeight / 3,
  );
  return passed.length ? `#${passed.at(-1).id}` : "";
}

function inView(element) {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** The search is Pagefind's own. Nothing of it is fetched before the reader asks for it. */
function offerSearch() {
  const button = document.querySelector("[data-guide-search]");
  let loading;
  async function open() {
    loading ??= loadSearch(new URL(button.dataset.guideSearch, location.href));
    (await loading).open();
  }
  button.addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
    event.preventDefault();
    open();
  });
}

function isField(element) {
  return element.isContentEditable || element.matches("textarea, select, input:not([type=radio], [type=checkbox])");
}

/** Fetch Pagefind's elements from `folder` and put its dialog on the page. */
async function loadSearch(folder) {
  await Promise.all([
    fetched("link", { rel: "stylesheet", href: new URL("pagefind-component-ui.css", folder).href }),
    fetched("script", { src: new URL("pagefind-component-ui.js", folder).href }),
  ]);
  const settings = document.createElement("pagefind-config");
  settings.setAttribute("bundle-path", folder.pathname);
  const modal = document.createElement("pagefind-modal");
  document.body.append(settings, modal);
  // A page whose title holds the word is the page about it; next comes one that has a section about it.
  settings.instance.pagefindOptions.ranking = { metaWeights: { title: 20, sections: 3 } };
  modal.querySelector("pagefind-input").debounce = 120; // milliseconds between the last key and the search
  // Beside an open dialog everything is silent, so what is to be announced has to stand in it.
  modal.querySelector("dialog").append(document.querySelector("[data-pagefind-announcer]"));
  // Enter in the field goes to the first result. No key leaves the dialog: the theme turns pages at n and p.
  modal.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches("input")) modal.querySelector(".pf-result-link")?.click();
    event.stopPropagation();
  });
  return modal;
}

/** Put an element of this kind into the head; the promise is kept when the browser has loaded it. */
function fetched(name, properties) {
  return new Promise((resolve, reject) => {
    const element = Object.assign(document.createElement(name), properties, { onload: resolve, onerror: reject });
    document.head.append(element);
  });
}

/** The page for what is missing speaks every language: first that of the address, else the visitor's own. */
function greetInOwnLanguage() {
  const page = document.querySelector("[data-guide-missing]");
  if (!page) return;
  const sections = [...page.querySelectorAll("section[lang]")];
  const path = new URL(document.querySelector(".md-logo").href).pathname;
  const folder = location.pathname.slice(path.length).split("/")[0];
  const wanted = [folder, ...navigator.languages.map((language) => language.split("-")[0])];
  const first = wanted.map((language) => sections.find(({ lang }) => lang === language)).find(Boolean) ?? sections[0];
  page.querySelector("section").before(first);
  document.documentElement.lang = first.lang;
  document.title = first.dataset.title;
}

/** The theme shows what a term means while it is pointed at or has the focus: let it have the focus, until Escape. */
function explainTerms() {
  for (const term of document.querySelectorAll("article abbr[title]")) {
    term.tabIndex = 0;
    term.addEventListener("keydown", (event) => {
      if (event.key === "Escape") term.blur();
    });
  }
}

/** What scrolls sideways can be scrolled with the keyboard, too. */
function letKeyboardScroll() {
  const watcher = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
      else target.removeAttribute("tabindex");
    }
  });
  for (const element of document.querySelectorAll("article :is(pre > code, .md-typeset__scrollwrap)")) watcher.observe(element);
}

/** The theme takes the title of a copy button for a bubble, and with it its only name. */
function nameCopyButtons() {
  for (const button of document.querySelectorAll(".md-code__button[title]")) button.ariaLabel = button.title;
}

/** The theme wraps every copy button in a <nav>: dozens of landmarks that lead nowhere. */
function dropFalseLandmarks() {
  for (const element of document.querySelectorAll(".md-code__nav")) element.role = "presentation";
}

keepSection();
offerSearch();
greetInOwnLanguage();
explainTerms();
addEventListener("load", () => {
  // By now the theme has added its own elements to the page.
  letKeyboardScroll();
  nameCopyButtons();
  dropFalseLandmarks();
});
