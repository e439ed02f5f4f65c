/* The interactive chart, loaded when the reader asks for it. All words come from the page. */
(function () {
  var root = document.querySelector(".explore");
  var find = function (selector) { return root.querySelector(selector); };
  var ask = find(".explore-ask");
  var state = find(".explore-state");
  var card = find(".explore-card");
  var view = null;
  var shown = [];
  var at = -1;

  function load(source) {
    return new Promise(function (resolve, reject) {
      var script = document.createElement("script");
      script.src = source;
      script.onload = resolve;
      script.onerror = function () { script.remove(); reject(new Error(source)); };
      document.head.append(script);
    });
  }

  function fill(text, values) {
    return text.replace(/\{(\w+)\}/g, function (_, name) { return values[name]; });
  }

  /* How many marks are left, by verdict; marks in the order in which they stand. */
  function count(rows) {
    shown = rows.slice().sort(function (a, b) { return a.line - b.line || a.across - b.across; });
    at = shown.findIndex(function (row) { return row.id === view.signal("chosen"); });
    var numbers = new Map();
    shown.slice().sort(function (a, b) { return a.verdict_order - b.verdict_order; }).forEach(function (row) {
      numbers.set(row.verdict_name, (numbers.get(row.verdict_name) || 0) + 1);
    });
    var parts = Array.from(numbers, function (each) {
      return fill(root.dataset.part, { name: each[0], number: each[1] });
    });
    find(".explore-count").textContent = shown.length
      ? fill(root.dataset.status, { shown: shown.length, all: root.dataset.all, parts: parts.join(root.dataset.joint) })
      : root.dataset.none;
  }

  function choose(row) {
    if (!row || row.id === view.signal("chosen")) { return; }
    at = shown.findIndex(function (each) { return each.id === row.id; });
    root.querySelectorAll("[data-shows]").forEach(function (element) {
      var text = row[element.dataset.shows];
      element.textContent = text;
      var line = element.matches("dd") && element.previousElementSibling;
      if (line) { line.hidden = element.hidden = !text; }
    });
    find("[data-badge]").className = "badge " + row.verdict;
    find("[data-badge] .mark").setAttribute("class", "mark " + row.verdict);
    find("[data-badge] use").setAttribute("href", "#mark-" + row.verdict);
    find("[data-opens]").setAttribute("href", row.href);
    card.hidden = false;
    find(".explore-hint").hidden = true;
    view.signal("chosen", row.id).runAsync();
  }

  /* A mouse reads by pointing and opens by clicking; a finger reads with the first tap, opens with the second. */
  function press(event, row) {
    var again = row.id === view.signal("chosen");
    if (event.pointerType === "touch" && !again) { choose(row); } else { find("[data-opens]").click(); }
  }

  function start(result) {
    view = result.view;
    var marks = result.vgSpec.marks.find(function (mark) { return mark.name === "pledges_marks"; });
    view.addDataListener(marks.from.data, function (_, rows) { count(rows); });
    count(view.data(marks.from.data));
    view.addEventListener("pointermove", function (event, item) {
      if (item && item.datum && item.datum.id && event.pointerType !== "touch") { choose(item.datum); }
    });
    view.addEventListener("click", function (event, item) {
      if (item && item.datum && item.datum.id) { press(event, item.datum); }
    });
    root.querySelectorAll("[data-settings]").forEach(function (button) {
      button.addEventListener("click", function () {
        var settings = JSON.parse(button.dataset.settings);
        Object.keys(settings).forEach(function (name) { view.signal(name, settings[name]); });
        view.runAsync();
      });
    });
    root.querySelectorAll("[data-step]").forEach(function (button) {
      button.addEventListener("click", function () {
        if (!shown.length) { return; }
        var next = at < 0 ? (button.dataset.step > 0 ? 0 : shown.length - 1) : at + Number(button.dataset.step);
        choose(shown[(next + shown.length) % shown.length]);
      });
    });
  }

  ask.hidden = false;
  find(".explore-load").addEventListener("click", function (event) {
    var button = event.currentTarget;
    button.disabled = true;
    state.textContent = root.dataset.loading;
    Promise.all([load(root.dataset.viewer), load(root.dataset.chart)]).then(function () {
      find(".explore-chart").hidden = false;
      return window.vegaEmbed(find(".explore-picture"), window.ledgerChart, {
        actions: false, ast: true, bind: find(".explore-controls"), defaultStyle: false, mode: "vega-lite",
        renderer: "svg", tooltip: { disableDefaultStyle: true },
      });
    }).then(function (result) {
      start(result);
      state.textContent = "";
      ask.hidden = true;
      find("[data-settings]").focus();
    }).catch(function () {
      find(".explore-chart").hidden = true;
      state.textContent = root.dataset.failed;
      button.disabled = false;
    });
  });
})();
