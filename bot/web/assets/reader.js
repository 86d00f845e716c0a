"use strict";
// Comfort only: every page works without it.

// j and k, n and p go to the next and the previous statement. They can be
// turned off (WCAG 2.2, 2.1.4), for good.
const steps = document.querySelector(".steps");
if (steps) {
  let on = true;
  try { on = localStorage.getItem("keys") !== "off"; } catch { /* not remembered, then */ }
  const button = document.createElement("button");
  button.className = "keys";
  const key = (k) => Object.assign(document.createElement("kbd"), { textContent: k });
  button.append("keys ", key("k"), " ", key("j"));
  button.title = "Go from statement to statement with these keys";
  button.setAttribute("aria-pressed", String(on));
  button.addEventListener("click", () => {
    on = !on;
    button.setAttribute("aria-pressed", String(on));
    try { localStorage.setItem("keys", on ? "on" : "off"); } catch { /* for this page, then */ }
  });
  steps.querySelector("span").after(button);
  document.addEventListener("keydown", (e) => {
    if (!on || e.ctrlKey || e.metaKey || e.altKey || e.target.closest("input, textarea, select")) return;
    const rel = { j: "next", n: "next", k: "prev", p: "prev" }[e.key];
    const link = rel && steps.querySelector(`[rel=${rel}]`);
    if (link) location.replace(link.href);
  });
}

// The cited words may be far down a long paragraph.
const cited = document.querySelector(".para mark");
if (cited && cited.getBoundingClientRect().bottom > innerHeight - 80) cited.scrollIntoView({ block: "center" });

// Suggestions while typing: a combobox with a list, as in the ARIA patterns.
for (const input of document.querySelectorAll(".field input")) {
  const list = document.createElement("ul");
  list.className = "options";
  list.id = "options";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Suggestions");
  list.hidden = true;
  input.after(list);
  const on = (name, value) => input.setAttribute(name, value);
  on("role", "combobox"); on("aria-autocomplete", "list"); on("aria-expanded", "false"); on("aria-controls", list.id);
  let chosen = -1, typed = input.value, asked = 0;

  const show = (options) => {
    chosen = -1;
    input.removeAttribute("aria-activedescendant");
    list.replaceChildren(...options.map((text, i) => {
      const li = document.createElement("li");
      li.id = "option" + i; li.textContent = text; li.setAttribute("role", "option"); li.setAttribute("aria-selected", "false");
      li.addEventListener("mousedown", (e) => { e.preventDefault(); input.value = text; input.form.submit(); });
      return li;
    }));
    list.hidden = options.length === 0;
    on("aria-expanded", String(!list.hidden));
  };
  const choose = (i) => {
    const items = [...list.children];
    chosen = i < -1 ? items.length - 1 : i >= items.length ? -1 : i;
    items.forEach((li, k) => li.setAttribute("aria-selected", String(k === chosen)));
    input.value = chosen < 0 ? typed : items[chosen].textContent;
    if (chosen < 0) input.removeAttribute("aria-activedescendant");
    else on("aria-activedescendant", items[chosen].id);
  };
  input.addEventListener("input", async () => {
    typed = input.value;
    const mine = ++asked;
    try {
      const answer = await fetch("/ask/suggest?q=" + encodeURIComponent(typed));
      const options = answer.ok ? await answer.json() : [];
      if (mine === asked && document.activeElement === input) show(options);
    } catch { /* no suggestions, then */ }
  });
  input.addEventListener("keydown", (e) => {
    if (e.key === "Escape" && !list.hidden) { e.preventDefault(); input.value = typed; show([]); }
    if (list.hidden || (e.key !== "ArrowDown" && e.key !== "ArrowUp")) return;
    e.preventDefault();
    choose(chosen + (e.key === "ArrowDown" ? 1 : -1));
  });
  input.addEventListener("blur", () => { asked++; show([]); });
}
