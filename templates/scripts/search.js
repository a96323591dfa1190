// The search of a site: from a folder too, without a server. `docs/search.md` says how it goes about it.
// The page has loaded the entries and the vocabulary; parts of the index come when something in them is needed.
const tenetSearch = (() => {
  "use strict";

  // Parts of the index, each a script that hands itself over

  const parts = new Map();

  function part(folder, number) {
    const name = `${folder}/${number}.js`;
    if (!parts.has(name)) {
      const asked = {};
      asked.promise = new Promise((resolve, reject) => { Object.assign(asked, { resolve, reject }); });
      parts.set(name, asked);
      const script = document.createElement("script");
      script.src = name;
      script.addEventListener("error", () => { parts.delete(name); asked.reject(new Error(name)); });
      document.head.append(script);
    }
    return parts.get(name).promise;
  }

  const take = (folder, number, value) => parts.get(`${folder}/${number}.js`)?.resolve(value);

  /** Which of the parts that begin with `firsts` holds an item. */
  function partOf(item, firsts) {
    let low = 0;
    for (let high = firsts.length; high - low > 1;) {
      const middle = (low + high) >> 1;
      if (firsts[middle] <= item) low = middle; else high = middle;
    }
    return low;
  }

  // Numbers in signs

  const { signs } = tenetVocabulary;
  const base = signs.length / 2;
  const values = new Map([...signs].map((sign, value) => [sign.charCodeAt(0), value]));

  function eachNumber(text, visit) {
    let number = 0;
    let unit = 1;
    for (let index = 0; index < text.length; index += 1) {
      const value = values.get(text.charCodeAt(index));
      if (value < base) {
        visit(number + value * unit);
        number = 0;
        unit = 1;
      } else {
        number += (value - base) * unit;
        unit *= base;
      }
    }
  }

  // Entries

  const { kinds } = tenetEntries;
  const policySign = signs[0];
  const rowSigns = signs.slice(1, 5);

  /** For each entry the policy that it stands in; rows of registers stand alone. */
  const policies = new Int32Array(kinds.length);
  for (let entry = 0, policy = 0; entry < kinds.length; entry += 1) {
    if (kinds[entry] === policySign) policy = entry;
    policies[entry] = rowSigns.includes(kinds[entry]) ? entry : policy;
  }

  function entriesIn(text) {
    const entries = new Set();
    let entry = 0;
    eachNumber(text, (step) => entries.add(entry += step));
    return entries;
  }

  // Words of the vocabulary

  const words = [];
  const frequencies = [];
  tenetVocabulary.words.split(" ").forEach((item, index) => (index % 2 ? frequencies.push(Number(item)) : words.push(item)));
  const starts = new Uint32Array(words.length);
  for (let index = 0, at = 1; index < words.length; at += words[index].length + 1, index += 1) starts[index] = at;
  const lines = `\n${words.join("\n")}\n`;
  const endings = new Set(["", ...tenetWords.endings]);
  const silent = new Set(tenetWords.silent);

  /** A text without dots, rings and accents, each letter in its place. */
  const plain = (text) => text.replace(/[^\x00-\x7f]/g, (letter) =>
    ({ "ø": "o", "æ": "a" })[letter] ?? letter.normalize("NFD")[0]);
  let plainLines;

  /** Visits the words that hold a text, with what stands before it and behind. */
  function eachWord(text, visit, among = lines) {
    for (let at = among.indexOf(text); at >= 0; at = among.indexOf(text, at + 1)) {
      const word = partOf(at, starts);
      const place = at - starts[word];
      visit(word, place, among.slice(at + text.length, starts[word] + words[word].length));
    }
  }

  /** Whether two words differ by one letter: another, one more, one less, or two that have changed places. */
  function isNear(a, b) {
    if (Math.abs(a.length - b.length) > 1) return false;
    let start = 0;
    while (start < a.length && a[start] === b[start]) start += 1;
    if (a.length !== b.length) {
      const [short, long] = a.length < b.length ? [a, b] : [b, a];
      return short.slice(start) === long.slice(start + 1);
    }
    return a.slice(start + 1) === b.slice(start + 1)
      || (a[start] === b[start + 1] && a[start + 1] === b[start] && a.slice(start + 2) === b.slice(start + 2));
  }

  // How well a word of the vocabulary fits one that somebody typed

  const fit = {
    same: 1, inflected: 0.95, begins: 0.75, ends: 0.7, root: 0.6, inside: 0.45, synonym: 0.5, plain: 0.4,
    near: 0.5, loose: 0.5, part: 0.4,
  };
  /** So many letters a root has at least that is looked for within words. */
  const rootLength = 4;
  /** So many words are looked up for one that was typed, the best first. */
  const mostWords = 60;

  function fittingWords(term) {
    const found = new Map();
    const add = (word, worth) => { if (worth > (found.get(word) ?? 0)) found.set(word, worth); };
    const roots = tenetLanguage.rootsOf(term, tenetWords);
    for (const root of roots) {
      eachWord(root, (word, place, rest) => {
        const ends = endings.has(rest);
        if (place === 0 && ends) add(word, words[word] === term ? fit.same : fit.inflected);
        else if (place === 0 && root === term) add(word, fit.begins);
        else if (root.length >= rootLength) add(word, place === 0 ? fit.root : ends ? fit.ends : fit.inside);
        else if (root.length === rootLength - 1 && rest === "") add(word, fit.inside);
      });
    }
    if (term.length >= 3 && term === plain(term)) {
      plainLines ??= plain(lines);
      for (const root of roots) {
        eachWord(root, (word, place, rest) => {
          if (place === 0 && (endings.has(rest) || root === term)) add(word, fit.plain);
          else if (root.length >= rootLength) add(word, fit.plain / 2);
        }, plainLines);
      }
    }
    if (found.size === 0 && term.length >= rootLength) addUncertain(term, roots, add);
    const root = roots[1] ?? term;
    for (const other of Object.hasOwn(tenetWords.synonyms, root) ? tenetWords.synonyms[root] : []) {
      for (const start of tenetLanguage.rootsOf(other, tenetWords)) {
        eachWord(start, (word, place, rest) => { if (place === 0 && endings.has(rest)) add(word, fit.synonym); });
      }
    }
    return [...found].sort((a, b) => b[1] - a[1] || frequencies[b[0]] - frequencies[a[0]]).slice(0, mostWords);
  }

  /** What somebody may have meant who typed a word that is nowhere. */
  function addUncertain(term, roots, add) {
    const lasts = tenetWords.endings.filter((ending) => term.endsWith(ending) && term.length - ending.length === rootLength - 1);
    const short = new Set(lasts.map((ending) => term.slice(0, -ending.length)));
    words.forEach((word, number) => {
      if (isNear(word, term)) add(number, fit.near);
      else if (word.length >= rootLength) {
        const others = tenetLanguage.rootsOf(word, tenetWords);
        if (others.some((root) => roots.some((own) => isNear(root, own)))) add(number, fit.near * 0.9);
        // The parts of a compound, which people put together as they need; another ending than those that inflect.
        else if (term.startsWith(word) || term.endsWith(word)) add(number, fit.part);
        else if (others.some((root) => term.startsWith(root) && term.length - root.length <= 3)) add(number, fit.part);
      }
      for (const root of short) {
        if (word.startsWith(root) && endings.has(word.slice(root.length))) add(number, fit.loose);
      }
    });
  }

  // Hits

  /** What a word is worth in the text, when it is worth 1 in the title; and in the policy above. */
  const weight = { text: 0.5, policy: 0.3 };

  const termsOf = (text) => {
    const typed = [...new Set(tenetLanguage.wordsOf(text).flatMap((word) => word.split("'")).filter((word) => word.length > 1))];
    const telling = typed.filter((word) => !silent.has(word));
    return telling.length > 0 ? telling : typed;
  };

  async function placesOf(word) {
    const number = partOf(word, tenetVocabulary.places);
    const lists = await part("places", number);
    return lists.split(" ")[word - tenetVocabulary.places[number]];
  }

  /** What a typed word is worth in each entry. */
  async function worthOf(found) {
    const worth = new Float32Array(kinds.length);
    const lists = await Promise.all(found.map(([word]) => placesOf(word)));
    lists.forEach((list, index) => {
      let entry = 0;
      eachNumber(list, (number) => {
        entry += number >> 1;
        const own = found[index][1] * (number & 1 ? 1 : weight.text);
        if (own > worth[entry]) worth[entry] = own;
      });
    });
    return worth;
  }

  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

  /** The entries that have what was typed, the best first, and the words that were found. */
  async function search(text) {
    const terms = termsOf(text).map(fittingWords);
    const found = new Set(terms.flatMap((fitting) => fitting.map(([word]) => words[word])));
    const worths = await Promise.all(terms.map(worthOf));
    const rarities = worths.map((worth) => Math.log2((kinds.length + 1) / (worth.reduce((sum, own) => sum + (own > 0), 0) + 0.5)));
    const whole = sum(rarities);
    const hits = [];
    for (let entry = 0; entry < kinds.length; entry += 1) {
      if (!worths.some((worth) => worth[entry] > 0)) continue;
      const policy = policies[entry];
      const each = worths.map((worth) =>
        Math.max(worth[entry], policy === entry ? 0 : worth[policy] * weight.policy));
      const matched = each.filter((own) => own > 0).length / each.length;
      hits.push({ entry, score: matched * sum(each.map((own, index) => own * rarities[index])) / whole });
    }
    hits.sort((a, b) => b.score - a.score || a.entry - b.entry);
    const least = (hits[0]?.score ?? 0) * 0.2;
    return { hits: hits.filter((hit) => hit.score >= least).map((hit) => hit.entry), found };
  }

  /** What is shown of an entry. */
  async function rowOf(entry) {
    const number = partOf(entry, tenetEntries.texts);
    const [href, , title, , text, , conditions, , lang] = (await part("texts", number))[entry - tenetEntries.texts[number]];
    const policy = policies[entry] === entry ? undefined : await rowOf(policies[entry]);
    const address = href.startsWith("#") ? policy.href + href : href;
    return { href: address, title, text, conditions, lang, policy, label: tenetEntries.labels[kinds[entry]] };
  }

  return { take, search, rowOf, entriesIn, kinds };
})();

// The page
(() => {
  "use strict";
  const form = document.getElementById("_search");
  if (!form) return;
  const field = form.elements.q;
  const list = document.getElementById("_hits");
  const said = document.getElementById("_said");
  const more = document.getElementById("_more");
  const filters = [...form.querySelectorAll("select")];
  const texts = new Map();
  for (const span of document.getElementById("_texts").content.querySelectorAll("span")) {
    texts.set(span.dataset.key, span.textContent);
  }
  const words = (key, given = {}) => texts.get(key).replace(/\{(\w+)\}/g, (whole, name) => given[name] ?? whole);
  const shownAtOnce = 20;

  function make(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) if (value) element.setAttribute(name, value);
    element.append(...children.filter((child) => child !== undefined));
    return element;
  }

  // Filters

  const indent = (level) => "\u00a0\u00a0".repeat(level - 1);
  const passing = {};
  function fill(name, options, sets) {
    const select = form.elements[name];
    if (options.length === 0) return;
    for (const [value, title] of options) select.append(make("option", { value }, title));
    select.closest(".field").hidden = false;
    passing[name] = sets;
  }
  const strengths = Object.entries(tenetEntries.labels).filter(([, label]) => label[2]);
  fill("strength", strengths.map(([, label]) => [label[0], label[1]]),
    new Map(strengths.map(([sign, label]) => [label[0], (entry) => tenetSearch.kinds[entry] === sign])));
  for (const [name, units] of [["department", tenetEntries.departments], ["channel", tenetEntries.channels]]) {
    fill(name, units.map(([id, title, level]) => [id, indent(level) + title]), new Map(units.map(([id, , , signs]) => {
      let entries;
      return [id, (entry) => (entries ??= tenetSearch.entriesIn(signs)).has(entry)];
    })));
  }
  const passes = (entry) => filters.every((select) => !select.value || passing[select.name].get(select.value)(entry));

  // Hits

  const isWord = /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu;

  /** A text with the words that were found marked. */
  function marked(text, found) {
    const parts = [];
    let end = 0;
    for (const match of text.matchAll(isWord)) {
      if (!found.has(match[0].toLowerCase())) continue;
      parts.push(text.slice(end, match.index), make("mark", {}, match[0]));
      end = match.index + match[0].length;
    }
    return [...parts, text.slice(end)];
  }

  /** A part of a text around the first word that was found. */
  function excerpt(text, found) {
    const length = 220;
    const first = [...text.matchAll(isWord)].find((match) => found.has(match[0].toLowerCase()))?.index ?? 0;
    let start = 0;
    if (first > length - 60) start = text.indexOf(" ", Math.max(0, first - 80)) + 1;
    let end = Math.min(text.length, start + length);
    if (end < text.length) end = Math.max(start + 1, text.lastIndexOf(" ", end));
    return `${start > 0 ? "… " : ""}${text.slice(start, end)}${end < text.length && !text.endsWith("…", end) ? " …" : ""}`;
  }

  function hit(row, found) {
    const [name, title] = row.label;
    const label = make("span", { class: name ? `label ${name}` : "label info" });
    if (name) label.innerHTML = `<svg class="shape" aria-hidden="true"><use href="#_${name}"/></svg>`;
    label.append(title);
    const place = [row.policy?.title, row.conditions].filter((text) => text).join(" · ");
    return make("li", { class: "hit", lang: row.lang },
      make("p", { class: "hit-label" }, label),
      make("h2", { class: "hit-title" }, make("a", { href: `../${row.href}` }, ...marked(row.title, found))),
      row.text ? make("p", { class: "hit-text" }, ...marked(excerpt(row.text, found), found)) : undefined,
      place ? make("p", { class: "hit-place" }, place) : undefined);
  }

  let round = 0;
  let speaking;
  let shown = [];
  let found = new Set();

  function say(text) {
    clearTimeout(speaking);
    speaking = setTimeout(() => { said.textContent = text; }, 300);
  }

  async function show(from) {
    const mine = round;
    const rows = await Promise.all(shown.slice(from, from + shownAtOnce).map(tenetSearch.rowOf));
    if (mine !== round) return;
    const items = rows.map((row) => hit(row, found));
    if (from === 0) list.replaceChildren(...items); else list.append(...items);
    more.hidden = shown.length <= from + shownAtOnce;
    if (from > 0) items[0].querySelector("a").focus();
  }

  const search = () => look().catch(() => say(words("failed")));

  async function look() {
    round += 1;
    const mine = round;
    const asked = field.value.trim();
    remember(asked);
    if (!asked) {
      shown = [];
      list.replaceChildren();
      more.hidden = true;
      list.dataset.asked = "";
      say(words("begin"));
      return;
    }
    const result = await tenetSearch.search(asked);
    if (mine !== round) return;
    shown = result.hits.filter(passes);
    found = result.found;
    await show(0);
    if (mine !== round) return;
    list.dataset.asked = asked;
    const key = shown.length === 1 ? "one" : shown.length > 1 ? "many" : result.hits.length > 0 ? "none-filtered" : "none";
    say(words(key, { n: shown.length, text: asked }));
  }

  // The address

  function remember(asked) {
    const state = new URLSearchParams();
    if (asked) state.set("q", asked);
    for (const select of filters) if (select.value) state.set(select.name, select.value);
    history.replaceState(null, "", state.size > 0 ? `?${state}` : location.pathname);
    for (const link of document.querySelectorAll(".languages a")) link.search = asked ? `?${new URLSearchParams({ q: asked })}` : "";
  }

  const given = new URLSearchParams(location.search);
  field.value = given.get("q") ?? "";
  for (const select of filters) {
    if ([...select.options].some((option) => option.value === given.get(select.name))) select.value = given.get(select.name);
  }

  // Typing and keys

  let pause;
  field.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(search, 80);
  });
  for (const select of filters) select.addEventListener("change", search);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search();
  });
  more.addEventListener("click", () => show(list.children.length));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && (event.target === field || list.contains(event.target))) {
      event.preventDefault();
      field.value = "";
      field.focus();
      search();
      return;
    }
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const links = [...list.querySelectorAll("a")];
    const stops = [field, ...links];
    const place = stops.indexOf(event.target);
    const next = stops[place + (event.key === "ArrowDown" ? 1 : -1)];
    if (place < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });

  form.hidden = false;
  if (matchMedia("(hover: hover)").matches) field.focus();
  search();
})();
