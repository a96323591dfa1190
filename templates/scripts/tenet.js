// Small comforts. Every page reads without them.
(() => {
  "use strict";
  const words = document.body.dataset;

  // An element's anchor copies the address, and says so.
  const spoken = document.createElement("p");
  spoken.className = "copied";
  spoken.setAttribute("role", "status");
  document.body.append(spoken);
  let silence;
  document.addEventListener("click", (event) => {
    const anchor = event.target.closest("a.anchor");
    if (!anchor || !navigator.clipboard) return;
    navigator.clipboard.writeText(anchor.href).then(() => {
      spoken.textContent = words.copied;
      clearTimeout(silence);
      silence = setTimeout(() => { spoken.textContent = ""; }, 2500);
    }, () => {});
  });

  // A slash goes to the search.
  const find = document.getElementById("_find");
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || !find) return;
    if (event.target.closest("input, select, textarea, [contenteditable]")) return;
    event.preventDefault();
    find.focus();
  });

  // The other language opens at the same place.
  for (const link of document.querySelectorAll(".languages a")) {
    link.addEventListener("click", () => { link.hash = location.hash.startsWith("#_") ? "" : location.hash; });
  }

  // What changed since the reader was here last; her browser alone remembers.
  const lastRead = document.querySelector(".last-read");
  if (lastRead) {
    const { policy, current, updated, older } = lastRead.dataset;
    const key = `tenet ${new URL(".", document.querySelector('link[rel="stylesheet"]').href)} ${policy}`;
    try {
      const seen = localStorage.getItem(key);
      if (seen && seen < updated && older.split(" ").includes(seen)) {
        lastRead.querySelector("a").href = `r/${seen}/since/index.html`;
        lastRead.hidden = false;
      }
      // Whoever stays for some seconds has read it.
      setTimeout(() => { if (!document.hidden) localStorage.setItem(key, current); }, 8000);
    } catch { /* A browser that remembers nothing tells nothing. */ }
  }

  // What needs a script is there from the beginning, so that nothing moves, and is seen now.
  for (const button of document.querySelectorAll("button.print")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }

  // The contents list says where the reader is.
  const contents = document.querySelector(".contents");
  if (contents && "IntersectionObserver" in window) {
    const links = new Map();
    for (const link of contents.querySelectorAll("a")) links.set(decodeURIComponent(link.hash.slice(1)), link);
    const seen = new Set();
    let current;
    const observer = new IntersectionObserver((entries) => {
      for (const entry of entries) {
        if (entry.isIntersecting) seen.add(entry.target.id); else seen.delete(entry.target.id);
      }
      const id = [...links.keys()].filter((key) => seen.has(key)).pop();
      if (!id || links.get(id) === current) return;
      current?.removeAttribute("aria-current");
      current = links.get(id);
      current.setAttribute("aria-current", "location");
      const box = contents.getBoundingClientRect();
      const place = current.getBoundingClientRect();
      if (contents.scrollHeight > contents.clientHeight && (place.top < box.top || place.bottom > box.bottom)) {
        contents.scrollTop += place.top - box.top - box.height / 3;
      }
    }, { rootMargin: "-20% 0px -75% 0px" });
    for (const id of links.keys()) {
      const element = document.getElementById(id);
      if (element) observer.observe(element);
    }
  }
})();
