// What the checks ask a page, evaluated in it: an object of functions.
({
  // Everything on the page that could load, run or lead elsewhere, and what the page says.
  survey() {
    const elements = [...document.querySelectorAll("*")];
    const named = (names) => elements.flatMap((e) => names.map((n) => e.getAttribute(n))).filter((v) => v !== null);
    return {
      elements: [...new Set(elements.map((e) => e.tagName.toUpperCase()))],
      handlers: elements.flatMap((e) => e.getAttributeNames()).filter((n) => /^on|^style$|^srcdoc$/.test(n)),
      links: named(["href", "src", "action", "xlink:href"]),
      owned: window.owned ?? null,
      text: [...document.querySelectorAll(".text")].map((e) => e.textContent).join(" "),
      record: document.getElementById("record")?.textContent ?? null,
    };
  },

  // For every visible run of text: its colour against the ground it stands on, by WCAG 2's formula.
  contrast() {
    const parse = (colour) => { const n = colour.match(/[\d.]+/g).map(Number); return [n[0], n[1], n[2], n[3] ?? 1]; };
    const light = (colour) => {
      const [r, g, b] = colour.slice(0, 3).map((v) => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    // A ground that lets another shine through is not used on these pages: it counts as none.
    const ground = (element) => {
      for (let e = element; e; e = e.parentElement) {
        const colour = parse(getComputedStyle(e).backgroundColor);
        if (colour[3] > 0) return colour[3] === 1 ? colour : parse(getComputedStyle(element).color);
      }
      return [255, 255, 255, 1];
    };
    const ratio = (a, b) => {
      const [high, low] = [light(a), light(b)].sort((x, y) => y - x);
      return (high + 0.05) / (low + 0.05);
    };
    const bad = new Map();
    let count = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const e = walker.currentNode.parentElement;
      const isSeen = e.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      if (!walker.currentNode.data.trim() || !isSeen || ["SCRIPT", "STYLE", "OPTION"].includes(e.tagName)) continue;
      const style = getComputedStyle(e);
      const size = parseFloat(style.fontSize);
      const needed = size >= 24 || parseInt(style.fontWeight) >= 700 && size >= 18.66 ? 3 : 4.5;
      let opacity = 1;
      for (let p = e; p; p = p.parentElement) opacity *= parseFloat(getComputedStyle(p).opacity);
      const found = opacity < 1 ? 0 : ratio(parse(style.color), ground(e));
      count += 1;
      const words = walker.currentNode.data.slice(0, 30);
      if (found < needed) bad.set(`${e.tagName}.${e.className}`, `${found.toFixed(2)} ${words}`);
      const line = ratio(parse(style.borderBottomColor), ground(e.parentElement));
      if (e.matches(".claim:not(.left-out)") && line < 3) bad.set(`${e.className}, line`, line.toFixed(2));
    }
    return { count, bad: [...bad].map((pair) => pair.join(": ")) };
  },

  // Where the focus is, and whether that can be seen.
  focus() {
    const e = document.activeElement;
    const style = getComputedStyle(e);
    return {
      item: e.tagName === "SUMMARY" ? e.closest(".item")?.id ?? null : null,
      ref: e.classList.contains("ref") ? e.id : null,
      seen: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0,
      where: `${e.tagName}.${e.className}`,
      body: e === document.body,
      top: e === document.querySelector("a.skip"),
    };
  },

  // What an item is like a moment after it was used.
  async state(id) {
    await new Promise((done) => setTimeout(done, 15));
    const count = (selector) => document.querySelectorAll(selector).length;
    return {
      open: document.querySelector(`#${id} details`).open,
      items: count(".item.picked"), words: count(".picked-words"), sources: count(".picked-source"),
    };
  },

  // Which items a piece of the text belongs to, and which opened when it was clicked as often.
  async clicked(id) {
    const piece = document.querySelector(`.text [data-c~="${id}"]`);
    const [own, opened] = [piece?.dataset.c.split(" ") ?? [], []];
    for (const _ of own) {
      piece.click();
      await new Promise((done) => setTimeout(done, 15));
      opened.push(document.querySelector(".item.picked")?.id ?? "none");
    }
    return [own, opened];
  },

  // The items that are left, and what the page says of their number, while a field has a value.
  left(selector, value) {
    const field = document.querySelector(selector);
    const set = (text) => { field.value = text; field.dispatchEvent(new Event("input", { bubbles: true })); };
    set(value);
    const items = [...document.querySelectorAll(".item")].filter((item) => item.checkVisibility());
    const tally = document.querySelector("[data-tally]").textContent;
    set("");
    return [items.map((item) => item.id), tally];
  },

  // How a mark looks before it is switched off, while it is, and after; null where there is none.
  switched(mark, selector, property) {
    const element = document.querySelector(`.text ${selector}`);
    const box = document.querySelector(`[data-mark=${mark}]`);
    const look = () => element && getComputedStyle(element)[property];
    const before = look();
    box.click();
    const off = look();
    box.click();
    return [before, off, look()];
  },

  // All words under a selector.
  words(selector) { return [...document.querySelectorAll(selector)].map((e) => e.textContent).join(" "); },

  // Every button that chooses, with the number on it.
  choices() {
    return [...document.querySelectorAll("[data-choice]")]
      .map((button) => [button.value, Number(button.querySelector(".count").textContent)]);
  },

  // Every group's token, with the number of its items.
  groups() {
    return [...document.querySelectorAll(".group")].map((group) => group.querySelectorAll(".item"))
      .map((items) => [items[0].dataset.source, items.length]);
  },
})
