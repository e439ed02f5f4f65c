/* The interactive chart, loaded when the reader asks for it. All words come from the page. */
(() => {
  const { fill, load } = window.ledgerText;
  const root = document.querySelector(".explore");
  const find = (selector) => root.querySelector(selector);
  const ask = find(".explore-ask");
  const state = find(".explore-state");
  const card = find(".explore-card");
  let view = null;
  let shown = [];
  let at = -1;

  /* How many marks are left, by verdict; marks in the order in which they stand. */
  function count(rows) {
    shown = rows.slice().sort((a, b) => a.line - b.line || a.across - b.across);
    at = shown.findIndex((row) => row.id === view.signal("chosen"));
    const numbers = new Map();
    shown
      .slice()
      .sort((a, b) => a.verdict_order - b.verdict_order)
      .forEach((row) => {
        numbers.set(row.verdict_name, (numbers.get(row.verdict_name) || 0) + 1);
      });
    const parts = Array.from(numbers, (each) => fill(root.dataset.part, { name: each[0], number: each[1] }));
    find(".explore-count").textContent = shown.length
      ? fill(root.dataset.status, {
          shown: shown.length,
          all: root.dataset.all,
          parts: parts.join(root.dataset.joint),
        })
      : root.dataset.none;
  }

  function choose(row) {
    if (!row || row.id === view.signal("chosen")) {
      return;
    }
    at = shown.findIndex((each) => each.id === row.id);
    root.querySelectorAll("[data-shows]").forEach((element) => {
      const text = row[element.dataset.shows];
      element.textContent = text;
      const line = element.matches("dd") && element.previousElementSibling;
      if (line) {
        line.hidden = element.hidden = !text;
      }
    });
    find("[data-badge]").className = `badge ${row.verdict}`;
    find("[data-badge] .mark").setAttribute("class", `mark ${row.verdict}`);
    find("[data-badge] use").setAttribute("href", `#mark-${row.verdict}`);
    find("[data-opens]").setAttribute("href", row.href);
    card.hidden = false;
    find(".explore-hint").hidden = true;
    view.signal("chosen", row.id).runAsync();
  }

  /* A mouse reads by pointing and opens by clicking; a finger reads with the first tap, opens with the second. */
  function press(event, row) {
    const again = row.id === view.signal("chosen");
    if (event.pointerType === "touch" && !again) {
      choose(row);
    } else {
      find("[data-opens]").click();
    }
  }

  function start(result) {
    view = result.view;
    const marks = result.vgSpec.marks.find((mark) => mark.name === "pledges_marks");
    view.addDataListener(marks.from.data, (_, rows) => {
      count(rows);
    });
    count(view.data(marks.from.data));
    view.addEventListener("pointermove", (event, item) => {
      if (item?.datum?.id && event.pointerType !== "touch") {
        choose(item.datum);
      }
    });
    view.addEventListener("click", (event, item) => {
      if (item?.datum?.id) {
        press(event, item.datum);
      }
    });
    const questions = root.querySelectorAll("[data-settings]");
    questions.forEach((button) => {
      button.addEventListener("click", () => {
        questions.forEach((each) => {
          each.setAttribute("aria-pressed", each === button);
        });
        const settings = JSON.parse(button.dataset.settings);
        Object.keys(settings).forEach((name) => {
          view.signal(name, settings[name]);
        });
        view.runAsync();
      });
    });
    root.querySelectorAll("[data-step]").forEach((button) => {
      button.addEventListener("click", () => {
        if (!shown.length) {
          return;
        }
        const next =
          at < 0 ? (button.dataset.step > 0 ? 0 : shown.length - 1) : at + Number(button.dataset.step);
        choose(shown[(next + shown.length) % shown.length]);
      });
    });
  }

  ask.hidden = false;
  find(".explore-load").addEventListener("click", (event) => {
    const button = event.currentTarget;
    button.disabled = true;
    state.textContent = root.dataset.loading;
    Promise.all([load(root.dataset.viewer), load(root.dataset.chart)])
      .then(() => {
        find(".explore-chart").hidden = false;
        return window.vegaEmbed(find(".explore-picture"), window.ledgerChart, {
          actions: false,
          ast: true,
          bind: find(".explore-controls"),
          defaultStyle: false,
          mode: "vega-lite",
          renderer: "svg",
          tooltip: { disableDefaultStyle: true },
        });
      })
      .then((result) => {
        start(result);
        state.textContent = "";
        ask.hidden = true;
        find("[data-settings]").focus();
      })
      .catch(() => {
        find(".explore-chart").hidden = true;
        state.textContent = root.dataset.failed;
        button.disabled = false;
      });
  });
})();
