/* The search page: looks while the reader types, keeps the words in the address, groups what it
   finds. All it says comes from the page. */
(() => {
  "use strict";
  const { fill, carry, load } = window.ledgerText;
  const SHOWN = 8;
  const AROUND = 60;
  const page = document.querySelector(".search");
  const form = page.querySelector("form");
  const box = form.querySelector("input");
  const status = page.querySelector(".search-status");
  const list = page.querySelector(".search-results");
  const start = page.querySelector(".search-start");
  const failed = page.querySelector(".search-failed");
  const say = JSON.parse(page.dataset.messages);
  const home = page.dataset.home;
  let data;
  let search;

  function make(name, className, text) {
    const element = document.createElement(name);
    if (className) {
      element.className = className;
    }
    if (text) {
      element.textContent = text;
    }
    return element;
  }
  function mark(code) {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
    svg.setAttribute("class", `mark ${code}`);
    svg.setAttribute("aria-hidden", "true");
    use.setAttribute("href", `#mark-${code}`);
    svg.appendChild(use);
    return svg;
  }

  /* Puts a text into an element, with the words that were looked for marked. */
  function put(element, text, words) {
    let from = 0;
    window.ledgerSearch.marks(text, words).forEach((stretch) => {
      element.append(text.slice(from, stretch[0]));
      element.appendChild(make("mark", "", text.slice(stretch[0], stretch[1])));
      from = stretch[1];
    });
    element.append(text.slice(from));
    return element;
  }

  /* The part of the entry's texts that shows why it was found. A quote that says no more than the
     title comes last. A term is explained: its name in the other language explains nothing. */
  function excerpt(row, words) {
    if (row[0] === "term") {
      const place = window.ledgerSearch.marks(row[6], words)[0] || [0, 0];
      return around(row[6], place[0], place[1]);
    }
    const bare = (text) => text.toLowerCase().replace(/[\s“”]/g, "");
    const title = bare(row[2]);
    const quote = bare(row[5]);
    const same =
      quote && (title.indexOf(quote) >= 0 || (quote.indexOf(title) >= 0 && quote.length < title.length + 4));
    const texts = (same ? [row[6], row[7], row[5]] : [row[5], row[7], row[6]]).filter(Boolean);
    for (let i = 0; i < texts.length; i++) {
      const found = window.ledgerSearch.marks(texts[i], words)[0];
      if (found && !(same && texts[i] === row[5])) {
        return around(texts[i], found[0], found[1]);
      }
    }
    return texts.length ? around(texts[0], 0, 0) : "";
  }
  function around(text, from, to) {
    const reach = /[\u3400-\u9fff]/.test(text) ? AROUND : AROUND * 2;
    let first = Math.max(0, from - reach / 2);
    let last = Math.min(text.length, to + reach);
    while (first > 0 && /[a-z]/i.test(text[first - 1])) {
      first--;
    }
    while (last < text.length && /[a-z]/i.test(text[last])) {
      last++;
    }
    return (first > 0 ? "…" : "") + text.slice(first, last).trim() + (last < text.length ? "…" : "");
  }

  function result(hit, words) {
    const row = hit.row;
    const item = make("li", "hit");
    const head = make("h3");
    const link = make("a", "hit-title");
    const note = make("p", "hit-note");
    link.href = home + row[1];
    if (row[4]) {
      const badge = make("span", `badge ${row[4]}`);
      badge.append(mark(row[4]), data.verdicts[row[4]]);
      note.append(badge, " ");
    }
    note.append([row[0] === "pledge" ? "" : data.kinds[row[0]], row[3]].filter(Boolean).join(" · "));
    head.append(put(link, row[2], words));
    item.append(head, note);
    const text = excerpt(row, words);
    if (text) {
      const shown = put(make("p", "hit-text"), text, words);
      if (document.documentElement.lang !== "zh" && /[\u3400-\u9fff]{4}/.test(text)) {
        shown.lang = "zh";
      }
      item.append(shown);
    }
    return item;
  }

  function group(name, hits, words) {
    if (!hits.length) {
      return;
    }
    const section = make("section");
    const items = make("ol");
    section.append(make("h2", "", `${say[name]} (${hits.length})`), items);
    hits.slice(0, SHOWN).forEach((hit) => {
      items.append(result(hit, words));
    });
    if (hits.length > SHOWN) {
      const more = make("button", "more", fill(say.more, { n: hits.length - SHOWN }));
      more.type = "button";
      more.addEventListener("click", () => {
        hits.slice(SHOWN).forEach((hit) => {
          items.append(result(hit, words));
        });
        more.remove();
        items.children[SHOWN].querySelector("a").focus();
      });
      section.append(more);
    }
    list.append(section);
  }

  function show() {
    const query = box.value.trim();
    list.textContent = "";
    start.hidden = query !== "";
    status.textContent = "";
    if (!query || !search) {
      return;
    }
    loadLater();
    const found = search(query);
    if (!found.count) {
      status.textContent = [fill(say.none, { q: query }), ...standing()].join(" ");
      start.hidden = false;
      return;
    }
    const lines = [found.count === 1 ? say.one : fill(say.found, { n: found.count })];
    if (found.broken.length) {
      lines.push(fill(say.instead, { q: found.broken.join(" "), w: found.used.join(say.join) }));
    }
    if (found.partial) {
      lines.push(say.partial);
    }
    if (!found.pledged) {
      lines.push(say.unpledged);
    }
    if (found.also.length) {
      lines.push(say.also + found.also.join(say.join));
    }
    lines.push(...standing());
    lines.forEach((line) => {
      status.append(make("span", "", line), " ");
    });
    ["best", "pledges", "outcomes", "others"].forEach((name) => {
      group(name, found.groups[name], found.words);
    });
  }

  /* The entries of earlier years come after the first results, when there is something to look for. What
     was found stays in sight meanwhile, and the status says which years are still to come. */
  let coming = [];
  const lacking = [];
  let asked = false;

  function standing() {
    const lines = [];
    if (coming.length) {
      lines.push(fill(say.coming, { y: coming.join(say.join) }));
    }
    if (lacking.length) {
      lines.push(fill(say.lacking, { y: lacking.join(say.join) }));
    }
    return lines;
  }
  function loadLater() {
    if (asked) {
      return;
    }
    asked = true;
    for (const year of data.later) {
      load(new URL(`${year}.js`, new URL(page.dataset.entries, location.href)).href).then(
        () => arrived(year, true),
        () => arrived(year, false),
      );
    }
  }
  function arrived(year, isThere) {
    coming = coming.filter((each) => each !== year);
    if (!isThere) {
      lacking.push(year);
    }
    if (coming.length) {
      return;
    }
    search = window.ledgerSearch.searcher(data);
    const focused = list.contains(document.activeElement) && document.activeElement.getAttribute("href");
    show();
    const again = Array.from(list.querySelectorAll("a")).find(
      (each) => each.getAttribute("href") === focused,
    );
    if (again) {
      again.focus({ preventScroll: true });
    }
  }
  function remember(how) {
    const query = box.value.trim();
    history[how](null, "", query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    carry();
  }
  function recall() {
    box.value = (new URLSearchParams(location.search).get("q") || "").slice(0, box.maxLength);
    carry();
    show();
  }

  box.addEventListener("input", (event) => {
    /* Letters typed towards a Chinese character are not words yet. */
    if (event.isComposing) {
      return;
    }
    show();
    remember("replaceState");
  });
  box.addEventListener("compositionend", () => {
    show();
    remember("replaceState");
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    remember("pushState");
    show();
    const first = list.querySelector(".hit a");
    if (first) {
      first.focus();
    }
  });
  page.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.isComposing) {
      return;
    }
    const stops = [box].concat(Array.from(list.querySelectorAll(".hit a, .more")));
    const next = stops[stops.indexOf(document.activeElement) + step];
    if (stops.indexOf(document.activeElement) < 0 || !next) {
      return;
    }
    event.preventDefault();
    next.focus();
  });
  page.addEventListener("click", (event) => {
    const link = event.target.closest(".search-tries a");
    if (!link || event.metaKey || event.ctrlKey) {
      return;
    }
    event.preventDefault();
    box.value = link.textContent;
    remember("pushState");
    show();
    box.focus();
  });
  window.addEventListener("popstate", recall);

  recall();
  /* Who comes with words already typed wants what was found; the keyboard of a phone would hide it. */
  (box.value ? status : box).focus({ preventScroll: true });
  load(page.dataset.entries).then(
    () => {
      data = window.ledgerEntries;
      coming = data.later;
      search = window.ledgerSearch.searcher(data);
      show();
    },
    () => {
      failed.hidden = false;
    },
  );
})();
