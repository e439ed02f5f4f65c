/* Light or dark as the reader chose; without a choice, and without this file, as the system has it. */
(function () {
  var root = document.documentElement;
  var key = "theme";
  function stored() {
    try { return localStorage.getItem(key); } catch (error) { return null; }
  }
  function apply(theme) { if (theme) { root.setAttribute("data-theme", theme); } }
  apply(stored());
  document.addEventListener("DOMContentLoaded", function () {
    var button = document.querySelector(".theme-switch");
    if (!button) { return; }
    button.hidden = false;
    button.addEventListener("click", function () {
      var system = window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
      var theme = (root.getAttribute("data-theme") || system) === "dark" ? "light" : "dark";
      try { localStorage.setItem(key, theme); } catch (error) { /* the choice lasts for this page */ }
      apply(theme);
    });
  });
})();

/* From a folder on disk a link to a page is a link to a folder, which a browser lists instead of opening
   its index.html. Links are put right when they are used, so that those made later are, too. */
if (location.protocol === "file:") {
  ["pointerdown", "focusin", "click"].forEach(function (name) {
    document.addEventListener(name, function (event) {
      var link = event.target.closest && event.target.closest("a[href]");
      if (link && link.protocol === "file:" && link.pathname.slice(-1) === "/") { link.pathname += "index.html"; }
    }, true);
  });
}
