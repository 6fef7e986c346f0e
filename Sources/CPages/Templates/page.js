"use strict";
// The page reads without this: it filters the list, shows where a claim stands, and remembers nothing but the colours.
(() => {
  const root = document.documentElement;
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const texts = all(".text");
  const items = all(".item");
  root.classList.add("has-script");
  for (const element of all("[data-controls], [data-theme-button]")) element.hidden = false;

  // Colours: as the system has them, or as chosen here.
  const themes = ["automatic", "light", "dark"];
  const button = document.querySelector("[data-theme-button]");
  const setTheme = (theme) => {
    if (theme === "automatic") delete root.dataset.theme;
    else root.dataset.theme = theme;
    button.textContent = "Colours: " + theme;
  };
  const kept = (action) => { try { return action(localStorage); } catch { return null; } };
  if (button) {
    let theme = kept((storage) => storage.getItem("onrecord-colours"));
    if (!themes.includes(theme)) theme = "automatic";
    setTheme(theme);
    button.addEventListener("click", () => {
      theme = themes[(themes.indexOf(theme) + 1) % themes.length];
      setTheme(theme);
      kept((storage) => storage.setItem("onrecord-colours", theme));
    });
  }
  if (!texts.length) return;

  // Which kinds of mark the text shows.
  for (const box of all("[data-mark]")) {
    box.addEventListener("change", () => document.body.classList.toggle("hide-" + box.dataset.mark, !box.checked));
  }

  // One item of the list at a time is picked: its words, its source, the words that attribute it, those it came through.
  const parts = [["c", "words"], ["s", "source"], ["k", "cue"], ["r", "relay"], ["h", "hedge"]];
  let picked = null;
  const clear = () => {
    for (const [, name] of parts) {
      for (const piece of all(".picked-" + name)) piece.classList.remove("picked-" + name, "tagged");
    }
    for (const element of all(".picked")) element.classList.remove("picked");
    picked = null;
  };
  const pick = (item) => {
    clear();
    picked = item;
    item.classList.add("picked");
    for (const [key, name] of parts) {
      const pieces = all(`.text [data-${key}~="${item.id}"]`);
      for (const piece of pieces) piece.classList.add("picked-" + name);
      if (pieces.length && name !== "words") {
        pieces[0].dataset.tag = name;
        pieces[0].classList.add("tagged");
      }
    }
    for (const ref of all(`[data-item="${item.id}"]`)) ref.classList.add("picked");
  };
  const isWide = () => matchMedia("(min-width: 60.01rem)").matches;
  const show = (element) => element?.scrollIntoView({ block: "nearest" });
  const open = (item) => {
    item.hidden = false;
    item.closest(".group").hidden = false;
    item.querySelector("details").open = true;
    item.querySelector("summary").focus();
  };
  for (const item of items) {
    const details = item.querySelector("details");
    details.addEventListener("toggle", () => {
      if (details.open) {
        for (const other of items) if (other !== item) other.querySelector("details").open = false;
        pick(item);
        show(item);
        if (isWide()) for (const text of texts) show(text.querySelector(`[data-c~="${item.id}"]`));
      } else if (picked === item) clear();
    });
  }

  // From the text to the list: by the number behind the words, or by the words, from the innermost outwards.
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (link) {
      const target = document.getElementById(link.getAttribute("href").slice(1));
      if (!target?.matches(".item, .ref")) return;
      event.preventDefault();
      if (target.matches(".item")) open(target);
      else {
        target.focus();
        target.scrollIntoView({ block: "center" });
      }
      return;
    }
    const piece = event.target.closest(".text [data-c], .text [data-s]");
    if (!piece || String(getSelection())) return;
    const ids = (piece.dataset.c || piece.dataset.s).split(" ");
    open(document.getElementById(ids[(ids.indexOf(picked?.id) + 1) % ids.length]));
  });

  // Filters: all of them must fit.
  const form = document.querySelector(".filters");
  const bare = (words) => words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = new Map(items.map((item) => [
    item,
    bare([item.querySelector("summary"), item.closest(".group").querySelector("h3")].map((e) => e?.textContent).join(" ")),
  ]));
  const filter = () => {
    const wanted = bare(form.querySelector("[data-search]").value).split(/\s+/).filter(Boolean);
    const chosen = all("[data-filter]", form).filter((field) => field.value);
    const left = new Set();
    for (const item of items) {
      const fits = wanted.every((word) => words.get(item).includes(word))
        && chosen.every((field) => item.dataset[field.dataset.filter].split(" ").includes(field.value));
      item.hidden = !fits;
      if (fits) left.add(item.id);
      else if (item === picked) item.querySelector("details").open = false;
    }
    for (const group of all(".group")) group.hidden = all(".item", group).every((item) => item.hidden);
    for (const piece of all(".text [data-c]")) {
      piece.classList.toggle("left-out", !piece.dataset.c.split(" ").some((id) => left.has(id)));
    }
    for (const ref of all(".text [data-item]")) ref.classList.toggle("left-out", !left.has(ref.dataset.item));
    for (const button of all("[data-choice]")) {
      const field = form.querySelector(`[data-filter="${button.dataset.choice}"]`);
      button.setAttribute("aria-pressed", String(field.value === button.value));
    }
    const tally = document.querySelector("[data-tally]");
    tally.textContent = `${left.size} of ${items.length} ${tally.dataset.tally}`;
    document.querySelector("[data-none]").hidden = left.size > 0;
  };
  if (form) {
    form.addEventListener("input", filter);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(filter));
    for (const button of all("[data-choice]")) {
      button.disabled = button.closest(".empty") !== null;
      button.addEventListener("click", () => {
        const field = form.querySelector(`[data-filter="${button.dataset.choice}"]`);
        field.value = field.value === button.value ? "" : button.value;
        filter();
      });
    }
    filter();
  }

  // Keys in the list; elsewhere the browser's own.
  document.querySelector("aside").addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape" && picked) {
      const item = picked;
      item.querySelector("details").open = false;
      item.querySelector("summary").focus();
      return;
    }
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
    if (!step || !event.target.matches(".item summary")) return;
    event.preventDefault();
    const shown = items.filter((item) => !item.hidden);
    shown[shown.indexOf(event.target.closest(".item")) + step]?.querySelector("summary").focus();
  });

  // On paper everything is open.
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = all("details.actors").filter((details) => !details.open);
    for (const details of opened) details.open = true;
  });
  addEventListener("afterprint", () => { for (const details of opened) details.open = false; });

  document.querySelector("[data-save]")?.addEventListener("click", () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([document.getElementById("record").textContent + "\n"], { type: "application/json" }));
    link.download = "record.json";
    link.click();
    URL.revokeObjectURL(link.href);
  });

  const target = document.getElementById(location.hash.slice(1));
  if (target?.matches(".item")) open(target);
})();
