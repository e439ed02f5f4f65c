/* A card for the words that a reader opens on a source's page: what they are, their verdict, where
   to go. The card shows the notes that stand below the paragraph; without this file, or in a
   browser without popovers, the same words lead to the pledge's page or to the note. */
(() => {
  const card = document.getElementById("card");
  const status = document.querySelector("[data-copied]");
  const shown = card.querySelector("ul");
  let opened = null;

  function notesOf(link) {
    return link.dataset.notes.split(" ").map((id) => document.getElementById(id));
  }

  function place(link) {
    if (window.matchMedia("(max-width: 40rem)").matches) {
      // A sheet at the foot of a phone's screen: keep the words that it is about above it.
      card.style.left = card.style.top = "";
      const hidden = link.getBoundingClientRect().bottom - (window.innerHeight - card.offsetHeight - 16);
      if (hidden > 0) {
        window.scrollBy(0, hidden);
      }
      return;
    }
    const lines = link.getClientRects();
    const last = lines[lines.length - 1];
    const left = Math.min(last.left, document.documentElement.clientWidth - card.offsetWidth - 16);
    const below = last.bottom + 8;
    const fits = below + card.offsetHeight <= window.innerHeight;
    const top = fits ? below : Math.max(lines[0].top - card.offsetHeight - 8, 8);
    card.style.left = `${Math.max(left, 16) + window.scrollX}px`;
    card.style.top = `${top + window.scrollY}px`;
  }

  function open(link) {
    shown.replaceChildren.apply(
      shown,
      notesOf(link).map((note) => {
        const copy = note.cloneNode(true);
        copy.removeAttribute("id");
        return copy;
      }),
    );
    card.setAttribute("aria-label", link.textContent);
    card.hidden = false;
    card.showPopover();
    opened = link;
    link.classList.add("open");
    place(link);
    card.focus({ preventScroll: true });
  }

  /* What the address names, or nothing where it is no text. */
  function named() {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch {
      return "";
    }
  }

  /* The words of one quote may be several links, since shorter quotes are cut out of it. */
  function aim() {
    document.querySelectorAll(".aimed").forEach((link) => {
      link.classList.remove("aimed");
    });
    const id = named();
    if (!id) {
      return;
    }
    const fold = document.getElementById(id)?.closest("details:not([open])");
    if (fold) {
      fold.open = true;
      document.getElementById(id).scrollIntoView();
    }
    document.querySelectorAll(`[data-notes~="note-${CSS.escape(id)}"]`).forEach((link) => {
      link.classList.add("aimed");
    });
  }

  function copy(link) {
    if (!navigator.clipboard) {
      return;
    }
    navigator.clipboard.writeText(link.href).then(
      () => {
        status.textContent = status.dataset.copied;
        link.dataset.done = status.dataset.copied;
        window.setTimeout(() => {
          status.textContent = "";
          delete link.dataset.done;
        }, 2500);
      },
      () => {
        /* the address bar has the link */
      },
    );
  }

  document.addEventListener("click", (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) {
      return;
    }
    const link = event.target.closest("a");
    if (!link) {
      return;
    }
    if (link.dataset.notes && card.showPopover) {
      event.preventDefault();
      open(link);
    } else if (link.classList.contains("copies")) {
      copy(link);
    }
  });
  card.addEventListener("beforetoggle", (event) => {
    if (event.newState === "closed" && opened) {
      opened.classList.remove("open");
    }
  });
  window.addEventListener("hashchange", aim);
  aim();
})();
