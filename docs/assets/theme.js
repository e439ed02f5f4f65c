/* Light or dark as the reader chose; without a choice, and without this file, as the system has it. */
(() => {
  const root = document.documentElement;
  const key = "theme";
  function stored() {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  }
  function apply(theme) {
    if (theme) {
      root.setAttribute("data-theme", theme);
    }
  }
  apply(stored());
  document.addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector(".theme-switch");
    if (!button) {
      return;
    }
    button.hidden = false;
    button.addEventListener("click", () => {
      const system = window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
      const theme = (root.getAttribute("data-theme") || system) === "dark" ? "light" : "dark";
      try {
        localStorage.setItem(key, theme);
      } catch {
        /* the choice lasts for this page */
      }
      apply(theme);
    });
  });
})();

/* From a folder on disk a link to a page is a link to a folder, which a browser lists instead of opening
   its index.html. Links are put right when they are used, so that those made later are, too. */
if (location.protocol === "file:") {
  ["pointerdown", "focusin", "click"].forEach((name) => {
    document.addEventListener(
      name,
      (event) => {
        const link = event.target.closest?.("a[href]");
        if (link && link.protocol === "file:" && link.pathname.slice(-1) === "/") {
          link.pathname += "index.html";
        }
      },
      true,
    );
  });
}
