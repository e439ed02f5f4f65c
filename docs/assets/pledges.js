/* Filter, search and sort the list of all pledges. What is chosen stands in the address, so that a
   filtered list can be shared. Without this file the list is whole, in the order of the sources. */
(() => {
  "use strict";
  const { fill, plain, carry, load } = window.ledgerText;
  const form = document.querySelector(".filters");
  const table = document.querySelector(".pledges");
  const find = form.elements.q;
  const status = form.querySelector("[role=status]");
  const unfold = form.querySelector(".filters-unfold");
  const chosen = form.querySelector(".filters-chosen");
  const none = document.querySelector(".filters-none");
  const elsewhere = none.querySelector("a");
  const menus = [...form.querySelectorAll("select")];
  const chips = [...form.querySelectorAll("input[type=checkbox]")];
  const clearers = [...document.querySelectorAll(".filters-clear")];
  const heads = [...table.querySelectorAll("th[data-sort]")];
  const later = document.querySelector(".filters-earlier");
  const bodies = [];
  const rows = [];
  const flat = document.createElement("tbody");

  const FACETS = ["verdict", "year", "kind", "subject", "theme", "indicator"];
  const verdicts = chips.filter((chip) => chip.name === "verdict").map((chip) => chip.value);
  /* Rows are ordered by [group, value]; groups keep their order whichever way values go, the last is without any. */
  const LAST = 1e9;
  const rankOf = (rank) => (rank ? rank.split(" ").map(Number) : [LAST, 0]);
  function rowOf(element, body) {
    const { verdict, year, promised, reported } = element.dataset;
    return {
      element,
      body,
      facets: FACETS.map((name) => element.dataset[name].split(" ")),
      order: {
        title: [0, element.querySelector("a").textContent],
        year: [0, Number(year)],
        promised: rankOf(promised),
        reported: rankOf(reported),
        verdict: [0, verdicts.indexOf(verdict)],
      },
      text: "",
    };
  }
  function take(element) {
    const [head, ...own] = element.rows;
    const body = { element, head, number: element.querySelector(".group-number"), shown: 0 };
    bodies.push(body);
    rows.push(...own.map((row) => rowOf(row, body)));
  }
  [...table.tBodies].forEach(take);
  table.append(flat);

  /* Each option of a facet: where its number is shown, and what it now says. */
  const options = FACETS.map(() => new Map());
  for (const chip of chips) {
    const number = chip.parentElement.querySelector("b");
    number.style.minWidth = `${number.textContent.length}ch`; /* no chip moves when a number gets shorter */
    options[FACETS.indexOf(chip.name)].set(chip.value, (count) => {
      number.textContent = count;
      chip.parentElement.classList.toggle("empty", !count);
    });
  }
  for (const menu of menus.filter((each) => FACETS.includes(each.name))) {
    for (const option of [...menu.options].filter((each) => each.value)) {
      const name = option.textContent.slice(0, option.textContent.lastIndexOf(" · "));
      options[FACETS.indexOf(menu.name)].set(option.value, (count) => {
        option.textContent = `${name} · ${count}`;
      });
    }
  }
  const numbers = options.map(() => new Map());

  /* Words are looked for by the matcher of the search page, in its entries, so that both find the same
     pledges. Its files come when a reader means to look for words; until they are there, and where they
     fail to come, the words are looked for in what the rows show. */
  let search;
  let asked = false;
  function loadInTurn(names) {
    return names.reduce((before, name) => before.then(() => load(name)), Promise.resolve());
  }

  /* The rows of earlier years come with the first thing that is asked of the list: until then they, and
     the numbers that they change, stand as the page came. */
  const earlier = JSON.parse(form.dataset.earlier);
  let complete = earlier.length === 0;
  let waiting = false;
  let lacking = "";
  function fetchEarlier() {
    if (complete || waiting) {
      return;
    }
    waiting = true;
    table.setAttribute("aria-busy", "true");
    window.ledgerRows = [];
    const settle = () => {
      for (const html of window.ledgerRows) {
        const holder = document.createElement("template");
        holder.innerHTML = `<table>${html}</table>`;
        for (const body of [...holder.content.firstChild.tBodies]) {
          flat.before(body);
          take(body);
        }
      }
      complete = true;
      waiting = false;
      table.removeAttribute("aria-busy");
      later.hidden = !lacking;
      sorted = "";
      show();
      form.hidden = false;
    };
    loadInTurn(earlier).then(settle, () => {
      lacking = ` ${form.dataset.lacking}`;
      settle();
    });
  }
  function prepare() {
    if (asked) {
      return;
    }
    asked = true;
    const matcher = JSON.parse(form.dataset.matcher);
    const folder = matcher.at(-1).replace(/[^/]*$/, "");
    loadInTurn(matcher)
      .then(() => loadInTurn(window.ledgerEntries.later.map((year) => `${folder}${year}.js`)))
      .then(
        () => {
          search = window.ledgerSearch.searcher(window.ledgerEntries);
          show();
        },
        () => {
          /* the words are looked for in what the rows show */
        },
      );
  }

  function textOf(row) {
    if (!row.text) {
      const cells = [...row.element.cells].map((cell) => cell.textContent);
      row.text = plain([row.element.dataset.id, ...cells].join("\n·"));
    }
    return row.text;
  }

  /* What the words in the box find: how to tell whether a row is among it, and how much the whole site has. */
  function look() {
    const query = find.value.trim();
    if (!query) {
      return { has: () => true, count: 0, partial: false };
    }
    prepare();
    if (!search) {
      return { has: (row) => textOf(row).includes(plain(query)), count: 0, partial: false };
    }
    const { groups, count, partial } = search(query);
    const ids = new Set(
      [...groups.best, ...groups.pledges]
        .filter((hit) => hit.row[0] === "pledge")
        .map((hit) => hit.row[1].split("/")[1]),
    );
    return { has: (row) => ids.has(row.element.dataset.id), count, partial };
  }

  function filter() {
    const words = look();
    const wanted = FACETS.map(
      (name) =>
        new Set(
          [
            ...chips.filter((chip) => chip.name === name && chip.checked),
            ...menus.filter((menu) => menu.name === name && menu.value),
          ].map((control) => control.value),
        ),
    );
    const counts = FACETS.map(() => new Map());
    let shown = 0;
    for (const body of bodies) {
      body.shown = 0;
    }
    for (const row of rows) {
      const missed = FACETS.map((_, at) => at).filter(
        (at) => wanted[at].size && !row.facets[at].some((value) => wanted[at].has(value)),
      );
      const found = missed.length < 2 && words.has(row);
      if (found) {
        /* A facet counts what there would be if nothing of its own were chosen. */
        for (let at = 0; at < FACETS.length; at += 1) {
          if (!missed.length || missed[0] === at) {
            for (const value of row.facets[at]) {
              counts[at].set(value, (counts[at].get(value) || 0) + 1);
            }
          }
        }
      }
      const fits = found && !missed.length;
      if (row.element.hidden === fits) {
        row.element.hidden = !fits;
      }
      if (fits) {
        shown += 1;
        row.body.shown += 1;
      }
    }
    const query = find.value.trim();
    const filtered = query !== "" || wanted.some((values) => values.size);
    if (filtered || form.elements.sort.value) {
      fetchEarlier();
    }
    for (const [at, facet] of complete ? options.entries() : []) {
      for (const [value, show] of facet) {
        const count = counts[at].get(value) || 0;
        if (numbers[at].get(value) !== count) {
          numbers[at].set(value, count);
          show(count);
        }
      }
    }
    for (const body of bodies) {
      body.head.hidden = !body.shown;
      body.number.textContent = body.shown;
    }
    if (!waiting) {
      const phrase = filtered ? form.dataset.some : complete ? form.dataset.all : form.dataset.first;
      status.textContent = fill(phrase, { shown }) + lacking;
      if (words.partial && shown) {
        status.append(` ${form.dataset.partial}`);
      }
    }
    /* Where no pledge has the words, the rest of the site may. */
    elsewhere.hidden = shown > 0 || !words.count;
    elsewhere.href = `${elsewhere.dataset.search}?q=${encodeURIComponent(query)}`;
    elsewhere.textContent = fill(elsewhere.dataset.say, { q: query, n: words.count });
    none.hidden = shown > 0 || waiting;
    table.hidden = shown === 0;
    clearers[0].hidden = !filtered;
    const number = wanted.reduce((sum, values) => sum + values.size, 0);
    chosen.textContent = number ? fill(form.dataset.chosen, { number }) : "";
  }

  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  let sorted = "";
  function sort() {
    const order = form.elements.sort.value;
    const name = order.replace(/^-/, "");
    for (const head of heads) {
      if (head.dataset.sort === name) {
        head.setAttribute("aria-sort", order === name ? "ascending" : "descending");
      } else {
        head.removeAttribute("aria-sort");
      }
    }
    if (order === sorted) {
      return;
    }
    sorted = order;
    table.classList.toggle("flat", Boolean(order));
    if (!order) {
      for (const row of rows) {
        row.body.element.append(row.element);
      }
      return;
    }
    const sign = order === name ? 1 : -1;
    const compare = name === "title" ? collator.compare : (one, other) => one - other;
    const ordered = [...rows].sort((one, other) => {
      const [group, value] = one.order[name];
      const [otherGroup, otherValue] = other.order[name];
      return group - otherGroup || sign * compare(value, otherValue);
    });
    flat.append(...ordered.map((row) => row.element));
  }

  /* Rows far below are not drawn until one scrolls to them, and their heights are guesses; those of the
     first screen are drawn at once, so that nothing below them moves. */
  const FIRST = 20;
  function draw() {
    for (const row of table.querySelectorAll(".drawn")) {
      row.classList.remove("drawn");
    }
    for (const row of [...table.querySelectorAll("tr[data-id]:not([hidden])")].slice(0, FIRST)) {
      row.classList.add("drawn");
    }
  }

  function show() {
    filter();
    sort();
    draw();
    carry();
  }

  /* Take from the address what the form knows, and nothing else. */
  function read() {
    const given = new URLSearchParams(location.search);
    find.value = (given.get("q") || "").slice(0, find.maxLength);
    for (const chip of chips) {
      chip.checked = given.getAll(chip.name).includes(chip.value);
    }
    for (const menu of menus) {
      menu.value = given.get(menu.name) || "";
      if (menu.selectedIndex < 0) {
        menu.value = "";
      }
    }
    show();
  }
  let typing = false;
  function write(typed) {
    const chosen = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (value.trim()) {
        chosen.append(name, value.trim());
      }
    }
    const query = chosen.toString();
    const address = location.pathname + (query && `?${query}`);
    /* All keystrokes in a row are one step back. */
    if (typed && typing) {
      history.replaceState(null, "", address);
    } else {
      history.pushState(null, "", address);
    }
    typing = typed;
    show();
  }

  form.addEventListener("input", (event) => {
    if (event.target === find && !event.isComposing) {
      write(true);
    }
  });
  find.addEventListener("compositionend", () => write(true));
  find.addEventListener("focus", prepare);
  form.addEventListener("change", (event) => {
    if (event.target !== find) {
      write(false);
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (document.activeElement === find) {
      find.blur();
    }
  });
  find.addEventListener("blur", () => {
    typing = false;
  });
  addEventListener("popstate", () => {
    typing = false;
    read();
  });
  /* On a phone what one chooses from is folded, so that the rows stand in the first screen. */
  unfold.addEventListener("click", () => {
    unfold.setAttribute("aria-expanded", String(form.classList.toggle("unfolded")));
  });
  for (const clearer of clearers) {
    clearer.addEventListener("click", () => {
      find.value = "";
      for (const chip of chips) {
        chip.checked = false;
      }
      for (const menu of menus) {
        if (menu.name !== "sort") {
          menu.value = "";
        }
      }
      write(false);
      status.focus();
    });
  }
  for (const head of heads) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const { sort: name } = head.dataset;
      form.elements.sort.value = { [name]: `-${name}`, [`-${name}`]: "" }[sorted] ?? name;
      write(false);
    });
  }

  /* No cell may be run as a formula by a spreadsheet. */
  function cellOf(text) {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
  }
  /* Anywhere on a row leads to its pledge, as its title does. */
  table.addEventListener("click", (event) => {
    const row = event.target.closest("tr[data-id]");
    if (!row || event.target.closest("a, button") || String(getSelection())) {
      return;
    }
    row.querySelector("a").click();
  });
  form.querySelector(".filters-download").addEventListener("click", () => {
    const lines = [...table.querySelectorAll("tr[data-id]")]
      .filter((row) => !row.hidden)
      .map((row) => {
        const [title, year, promised, reported, verdict] = row.cells;
        const link = title.querySelector("a");
        const texts = [year, title.querySelector(".row-theme"), link, promised, reported, verdict];
        return [row.dataset.id, ...texts.map((each) => each.textContent.trim()), link.href];
      });
    const content = [JSON.parse(form.dataset.columns), ...lines]
      .map((line) => `${line.map(cellOf).join(",")}\r\n`)
      .join("");
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob(["\ufeff", content], { type: "text/csv;charset=utf-8" }));
    link.download = "pledges.csv";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  });

  document.querySelector(".without-script").hidden = true;
  read();
  /* Where the address asks for rows that are on their way, nothing is shown before they are there, so that nothing moves. */
  form.hidden = waiting;
})();
