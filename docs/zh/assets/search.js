/* The search page: looks while the reader types, keeps the words in the address, groups what it
   finds. All it says comes from the page. */
(function () {
  "use strict";
  var SHOWN = 8, AROUND = 60;
  var page = document.querySelector(".search");
  var form = page.querySelector("form"), box = form.querySelector("input");
  var status = page.querySelector(".search-status"), list = page.querySelector(".search-results");
  var start = page.querySelector(".search-start"), failed = page.querySelector(".search-failed");
  var say = JSON.parse(page.dataset.messages), home = page.dataset.home;
  var data, search;

  function fill(text, values) {
    return text.replace(/{(\w)}/g, function (_, name) { return values[name]; });
  }
  function make(name, className, text) {
    var element = document.createElement(name);
    if (className) { element.className = className; }
    if (text) { element.textContent = text; }
    return element;
  }
  function mark(code) {
    var svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    var use = document.createElementNS("http://www.w3.org/2000/svg", "use");
    svg.setAttribute("class", "mark " + code);
    svg.setAttribute("aria-hidden", "true");
    use.setAttribute("href", "#mark-" + code);
    svg.appendChild(use);
    return svg;
  }

  /* Puts a text into an element, with the words that were looked for marked. */
  function put(element, text, words) {
    var from = 0;
    window.ledgerSearch.marks(text, words).forEach(function (stretch) {
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
      var place = window.ledgerSearch.marks(row[6], words)[0] || [0, 0];
      return around(row[6], place[0], place[1]);
    }
    var bare = function (text) { return text.toLowerCase().replace(/[\s“”]/g, ""); };
    var title = bare(row[2]), quote = bare(row[5]);
    var same = quote && (title.indexOf(quote) >= 0 || (quote.indexOf(title) >= 0 && quote.length < title.length + 4));
    var texts = (same ? [row[6], row[7], row[5]] : [row[5], row[7], row[6]]).filter(Boolean);
    for (var i = 0; i < texts.length; i++) {
      var found = window.ledgerSearch.marks(texts[i], words)[0];
      if (found && !(same && texts[i] === row[5])) { return around(texts[i], found[0], found[1]); }
    }
    return texts.length ? around(texts[0], 0, 0) : "";
  }
  function around(text, from, to) {
    var reach = /[\u3400-\u9fff]/.test(text) ? AROUND : AROUND * 2;
    var first = Math.max(0, from - reach / 2), last = Math.min(text.length, to + reach);
    while (first > 0 && /[a-z]/i.test(text[first - 1])) { first--; }
    while (last < text.length && /[a-z]/i.test(text[last])) { last++; }
    return (first > 0 ? "…" : "") + text.slice(first, last).trim() + (last < text.length ? "…" : "");
  }

  function result(hit, words) {
    var row = hit.row, item = make("li", "hit"), head = make("h3"), link = make("a", "hit-title"), note = make("p", "hit-note");
    link.href = home + row[1];
    if (row[4]) {
      var badge = make("span", "badge " + row[4]);
      badge.append(mark(row[4]), data.verdicts[row[4]]);
      note.append(badge, " ");
    }
    note.append([row[0] === "pledge" ? "" : data.kinds[row[0]], row[3]].filter(Boolean).join(" · "));
    head.append(put(link, row[2], words));
    item.append(head, note);
    var text = excerpt(row, words);
    if (text) {
      var shown = put(make("p", "hit-text"), text, words);
      if (document.documentElement.lang !== "zh" && /[\u3400-\u9fff]{4}/.test(text)) { shown.lang = "zh"; }
      item.append(shown);
    }
    return item;
  }

  function group(name, hits, words) {
    if (!hits.length) { return; }
    var section = make("section"), items = make("ol");
    section.append(make("h2", "", say[name] + " (" + hits.length + ")"), items);
    hits.slice(0, SHOWN).forEach(function (hit) { items.append(result(hit, words)); });
    if (hits.length > SHOWN) {
      var more = make("button", "more", fill(say.more, { n: hits.length - SHOWN }));
      more.type = "button";
      more.addEventListener("click", function () {
        hits.slice(SHOWN).forEach(function (hit) { items.append(result(hit, words)); });
        more.remove();
        items.children[SHOWN].querySelector("a").focus();
      });
      section.append(more);
    }
    list.append(section);
  }

  function show() {
    var query = box.value.trim();
    list.textContent = "";
    start.hidden = query !== "";
    status.textContent = "";
    if (!query || !search) { return; }
    var found = search(query);
    if (!found.count) {
      status.textContent = fill(say.none, { q: query });
      start.hidden = false;
      return;
    }
    var lines = [found.count === 1 ? say.one : fill(say.found, { n: found.count })];
    if (found.broken.length) { lines.push(fill(say.instead, { q: found.broken.join(" "), w: found.used.join(say.join) })); }
    if (found.partial) { lines.push(say.partial); }
    if (!found.pledged) { lines.push(say.unpledged); }
    if (found.also.length) { lines.push(say.also + found.also.join(say.join)); }
    lines.forEach(function (line) { status.append(make("span", "", line), " "); });
    ["best", "pledges", "outcomes", "others"].forEach(function (name) { group(name, found.groups[name], found.words); });
  }

  function remember(how) {
    var query = box.value.trim();
    history[how](null, "", query ? "?q=" + encodeURIComponent(query) : location.pathname);
  }
  function recall() {
    box.value = new URLSearchParams(location.search).get("q") || "";
    show();
  }

  box.addEventListener("input", function (event) {
    /* Letters typed towards a Chinese character are not words yet. */
    if (event.isComposing) { return; }
    show();
    remember("replaceState");
  });
  box.addEventListener("compositionend", function () { show(); remember("replaceState"); });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    remember("pushState");
    show();
    var first = list.querySelector(".hit a");
    if (first) { first.focus(); }
  });
  page.addEventListener("keydown", function (event) {
    var step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.isComposing) { return; }
    var stops = [box].concat(Array.from(list.querySelectorAll(".hit a, .more")));
    var next = stops[stops.indexOf(document.activeElement) + step];
    if (stops.indexOf(document.activeElement) < 0 || !next) { return; }
    event.preventDefault();
    next.focus();
  });
  page.addEventListener("click", function (event) {
    var link = event.target.closest(".search-tries a");
    if (!link || event.metaKey || event.ctrlKey) { return; }
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
  var script = make("script");
  script.src = page.dataset.entries;
  script.onload = function () {
    data = window.ledgerEntries;
    search = window.ledgerSearch.searcher(data);
    show();
  };
  script.onerror = function () { failed.hidden = false; };
  document.head.append(script);
})();
