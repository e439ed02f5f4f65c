/* What the scripts of several pages share: texts in the form in which they are compared, phrases with
   their gaps filled, further scripts of the site. */
(() => {
  "use strict";
  /* Width, case, the shape of an apostrophe and the ways to write a number make no difference. */
  function same(text) {
    return text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[‘’]/g, "'")
      .replace(/([0-9]),(?=[0-9]{3}(?![0-9]))/g, "$1")
      .replace(/百分之([0-9]+(\.[0-9]+)?)/g, "$1%")
      .replace(/([0-9]) *per ?cent(?![a-z])/g, "$1%");
  }

  /* Nor do spaces and quotation marks, where parts of words are looked for. */
  function plain(text) {
    return same(text).replace(/[\s"'“”「」《》]/g, "");
  }

  /* A phrase of the page with values in place of the names in braces. */
  function fill(phrase, values) {
    return phrase.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  }

  /* The same page in another language keeps what was looked for and chosen here; the values of filters are ids. */
  function carry() {
    for (const link of document.querySelectorAll(".masthead a[hreflang]")) {
      link.search = location.search;
    }
  }

  /* A script of the site that comes when it is needed; what it promises is broken where it does not come. */
  function load(source) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = source;
      script.onload = resolve;
      script.onerror = () => {
        script.remove();
        reject(new Error(source));
      };
      document.head.append(script);
    });
  }

  window.ledgerText = { same, plain, fill, carry, load };
})();
