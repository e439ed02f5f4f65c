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
