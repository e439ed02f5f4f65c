/* Buttons that copy: the text of the element named in data-copy, or, without a name, the page's address.
   They stay hidden without this file. Also fills in today's date where a citation asks for it. */
document.addEventListener("DOMContentLoaded", () => {
  const now = new Date();
  const today = [now.getFullYear(), `0${now.getMonth() + 1}`.slice(-2), `0${now.getDate()}`.slice(-2)].join(
    "-",
  );
  document.querySelectorAll(".today").forEach((each) => {
    each.textContent = today;
  });

  function byHand(text) {
    const field = document.createElement("textarea");
    field.value = text;
    field.setAttribute("readonly", "");
    field.style.position = "fixed";
    field.style.opacity = "0";
    document.body.appendChild(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done ? Promise.resolve() : Promise.reject(new Error("not copied"));
  }
  function copy(text) {
    return navigator.clipboard ? navigator.clipboard.writeText(text).catch(() => byHand(text)) : byHand(text);
  }
  document.querySelectorAll("button.copy").forEach((button) => {
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener("click", () => {
      const source = button.dataset.copy && document.getElementById(button.dataset.copy);
      const text = source ? source.textContent : location.href.split("#")[0];
      copy(text).then(
        () => {
          button.textContent = button.dataset.done;
          setTimeout(() => {
            button.textContent = label;
            button.focus();
          }, 1600);
        },
        () => {
          button.textContent = label;
        },
      );
    });
    button.setAttribute("aria-live", "polite");
  });
});
