// What applies to me: the same reckoning as `tenet applies`, over the rules that the page has loaded.
// A test holds the two against each other.
const tenetApplies = (() => {
  "use strict";
  const kinds = ["department", "role", "channel", "capacity", "time", "device"];
  const whole = 400;
  const part = 200;
  const synonymWorth = 85;
  const partLength = 4;
  const weights = { title: 1000, asked: 800, conditions: 600, text: 450, heading: 250, cases: 250 };
  const points = { least: 400, lead: 120, candidates: 40, others: 4 };

  // Questions

  const isLetter = (character) => /[\p{L}\p{M}\p{N}]/u.test(character);
  const { wordsOf, lettersOf, rootsOf } = tenetLanguage;
  const rootOf = (word, table) => rootsOf(word, table)[1] ?? word;
  const startsAt = (words, index, wanted) => wanted.every((word, offset) => words[index + offset] === word);

  function shapeOf(words, table) {
    for (let index = 0; index < words.length; index += 1) {
      let best;
      for (const [shape, sign] of table.signs) {
        if (startsAt(words, index, sign) && sign.length > (best?.length ?? 0)) best = { shape, length: sign.length };
      }
      if (best) return best.shape;
    }
    return "open";
  }

  function joined(words, table) {
    const result = [];
    for (let index = 0; index < words.length;) {
      const phrase = table.phrases.find(([wanted]) => startsAt(words, index, wanted));
      result.push(phrase ? phrase[1] : words[index]);
      index += phrase ? phrase[0].length : 1;
    }
    return result;
  }

  function questionOf(text, table) {
    const words = wordsOf(text);
    const silent = new Set(table.silent);
    const terms = [];
    const seen = new Set();
    for (const word of joined(words, table)) {
      if (silent.has(word) || new TextEncoder().encode(word).length < 2) continue;
      const root = rootOf(word, table);
      if (seen.has(root)) continue;
      seen.add(root);
      terms.push({
        roots: rootsOf(word, table),
        synonyms: (Object.hasOwn(table.synonyms, root) ? table.synonyms[root] : [])
          .flatMap((other) => rootsOf(other, table)),
        isFaint: table.faint.includes(root),
      });
    }
    return {
      shape: shapeOf(words, table), terms,
      isNegated: words.some((word) => table.negations.includes(word)),
    };
  }

  // Words in texts

  function patternsOf(term) {
    const roots = [...term.roots.map((root) => [root, 100]), ...term.synonyms.map((root) => [root, synonymWorth])];
    return roots.flatMap(([root, worth]) => {
      const letters = lettersOf(root);
      const asPart = letters.length >= partLength ? Math.floor(part * worth / 100) : 0;
      const patterns = [{ text: root, whole: Math.floor(whole * worth / 100), part: asPart }];
      for (let length = partLength; length <= letters.length - partLength; length += 1) {
        patterns.push({ text: letters.slice(0, length).join(""), whole: asPart, part: 0 });
        patterns.push({ text: letters.slice(-length).join(""), whole: asPart, part: 0 });
      }
      return patterns.filter((pattern) => pattern.text.length > 1);
    });
  }

  function fitOf(patterns, text, endings) {
    let best = 0;
    for (const pattern of patterns) {
      for (let at = text.indexOf(pattern.text); at >= 0 && best < pattern.whole; at = text.indexOf(pattern.text, at + 1)) {
        const begins = at === 0 || !isLetter(text[at - 1]);
        const start = at + pattern.text.length;
        let end = start;
        while (end < text.length && isLetter(text[end])) end += 1;
        const ends = end === start || endings.has(text.slice(start, end));
        if (begins && ends) best = pattern.whole;
        else if (begins || ends) best = Math.max(best, pattern.part);
      }
    }
    return best;
  }

  // Rules

  function prepare(data) {
    if (data.prepared) return data.prepared;
    const lower = (text) => (text ?? "").toLowerCase();
    const name = (id) => lower(data.names[id]?.[1]);
    data.prepared = data.rules.map((rule) => ({
      title: [lower(rule.title)],
      asked: (rule.asked ?? []).map(lower),
      conditions: [
        lower(rule.before),
        ...[...(rule.scopes ?? []), ...(rule.exceptions ?? [])].flat(2).map(name), ...(rule.approval ?? []).map(name),
      ],
      text: [lower(rule.text)],
      heading: [lower(rule.heading)],
      cases: (rule.cases ?? []).map((index) => lower(data.cases[index])),
    }));
    return data.prepared;
  }

  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

  function valuesOf(texts, patterns, endings) {
    const fits = {};
    for (const place of Object.keys(weights)) {
      const each = texts[place].map((text) => patterns.map((of) => fitOf(of, text, endings)));
      const none = patterns.map(() => 0);
      fits[place] = place === "asked"
        ? each.reduce((best, fits) => (sum(fits) > sum(best) ? fits : best), none)
        : each.reduce((best, fits) => best.map((fit, term) => Math.max(fit, fits[term])), none);
    }
    return patterns.map((_, term) => {
      const values = Object.entries(weights).map(([place, weight]) => fits[place][term] * weight);
      const best = Math.max(...values);
      return Math.floor((best + Math.floor((sum(values) - best) / 5)) / whole);
    });
  }

  function rarityOf(having, all) {
    const quotient = Math.floor((all + 1) * 512 / (2 * having + 1));
    const power = 31 - Math.clz32(quotient);
    return Math.max(1, 64 * power + Math.floor(quotient * 64 / 2 ** power) - 64 - 8 * 64);
  }

  function hitsOf(question, data, words) {
    if (question.terms.length === 0 || data.rules.length === 0) return [];
    const endings = new Set(words.endings);
    const silent = new Set(words.silent);
    const patterns = question.terms.map(patternsOf);
    const values = prepare(data).map((texts) => valuesOf(texts, patterns, endings));
    const rarities = question.terms.map((term, index) => {
      const having = values.filter((of) => of[index] >= weights.heading).length;
      return Math.floor(rarityOf(having, data.rules.length) / (term.isFaint ? 2 : 1));
    });
    const total = sum(rarities.map((rarity, index) =>
      values.some((of) => of[index] > 0) ? rarity : Math.floor(rarity * 2 / 5)));
    const hits = [];
    data.rules.forEach((rule, number) => {
      const found = Math.floor(sum(values[number].map((value, index) => value * rarities[index])) / Math.max(1, total));
      if (found === 0) return;
      const inTitle = values[number].filter((value) => value > weights.conditions).length;
      const length = wordsOf(rule.title).filter((word) => !silent.has(word)).length;
      const bonus = inTitle === 0 ? 0 : Math.floor(150 * Math.min(inTitle, length) / Math.max(1, length));
      const having = values[number].filter((value) => value >= weights.heading).length;
      hits.push({ rule, number, score: found + bonus, hasMost: 2 * having > values[number].length });
    });
    return hits.sort((a, b) => b.score - a.score || a.number - b.number);
  }

  // Whether a rule applies

  function readingOf(alternative, facts) {
    const whys = [];
    const open = [];
    for (const kind of kinds) {
      const terms = alternative.filter((term) => term.startsWith(kind + ":"));
      if (terms.length === 0) continue;
      if (!facts[kind]) {
        open.push(terms);
        continue;
      }
      const matching = terms.find((term) => facts[kind].includes(term.slice(kind.length + 1)));
      if (!matching) return { is: "no" };
      const lineage = facts.department;
      const end = kind === "department" ? lineage.indexOf(matching.slice(11)) : -1;
      whys.push(end >= 0 ? { department: lineage.slice(0, end + 1).reverse() } : { term: matching });
    }
    return open.length === 0 ? { is: "yes", whys } : { is: "open", open };
  }

  function scopeReading(scope, facts) {
    let open;
    for (const alternative of scope) {
      const reading = readingOf(alternative, facts);
      if (reading.is === "yes") return reading;
      if (reading.is === "open") open = open ? either(open, reading.open) : reading.open;
    }
    return open ? { is: "open", open } : { is: "no" };
  }

  // One or the other, as lists of which all must hold: (a and b) or c is (a or c) and (b or c).
  const either = (left, right) =>
    left.flatMap((some) => right.map((others) => some.concat(others.filter((term) => !some.includes(term)))));

  const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
  const addNew = (list, items) => {
    for (const item of items) if (!list.some((other) => same(other, item))) list.push(item);
  };

  function applicability(rule, facts, day) {
    const department = facts.department?.[0];
    if (department) {
      if (rule.omissions && department in rule.omissions) return { is: "left-out", reason: rule.omissions[department] };
      if (rule.only ? !rule.only.includes(department) : rule.except?.includes(department)) return { is: "no" };
    }
    const whys = [];
    const conditions = [];
    if (!department && rule.variant) conditions.push({ when: ["department:" + rule.variant] });
    for (const scope of rule.scopes ?? []) {
      const reading = scopeReading(scope, facts);
      if (reading.is === "no") return reading;
      if (reading.is === "yes") addNew(whys, reading.whys);
      else addNew(conditions, reading.open.map((when) => ({ when })));
    }
    for (const exception of rule.exceptions ?? []) {
      const reading = scopeReading(exception, facts);
      if (reading.is === "yes") return { is: "no" };
      if (reading.is === "open") {
        conditions.push({ unless: exception.flat().filter((term) => !facts[term.split(":")[0]]) });
      }
    }
    if (rule.until) {
      if (rule.until[0] < day) return { is: "no" };
      whys.push({ until: rule.until[1] });
    }
    if (rule.effective && rule.effective[0] > day) conditions.push({ from: rule.effective[1] });
    if (department && rule.origin) whys.unshift({ origin: rule.origin });
    if (conditions.length === 0 && !whys.some((why) => !why.until)) whys.unshift({ everybody: true });
    return { is: conditions.length === 0 ? "applies" : "depends", whys, conditions };
  }

  const isCertain = (applied) => applied.conditions.length === 0;
  const isSpecific = (applied) => applied.whys.some((why) => !why.everybody);
  const isForOthers = (applied) => applied.conditions.some((condition) =>
    condition.when?.some((term) => /^(department|role|channel):/.test(term)));

  function preference(applied, shape) {
    const { rule } = applied;
    const has = (name) => rule.has?.includes(name) ?? false;
    let worth = 0;
    if (shape === "permission" && (rule.approval || ["may", "must-not", "should-not"].includes(rule.strength))) worth = 90;
    if (shape === "duty" && ["must", "should", "may"].includes(rule.strength)) worth = 40;
    if (shape === "how-many" && has("limit")) worth = 500;
    if (shape === "when" && has("times")) worth = 500;
    if (shape === "how-soon" && has("within")) worth = 500;
    if (shape === "who" && rule.approval) worth = 250;
    if (rule.kind !== "guideline") worth -= 60;
    if (isCertain(applied)) return worth + (isSpecific(applied) ? 80 : 0);
    return worth - (isForOthers(applied) ? 150 : 40);
  }

  function verdictOf(rule, question) {
    if (!rule.strength) return "information";
    if (rule.approval && rule.strength !== "must-not" && question.shape !== "duty") return "ask-first";
    const isDuty = question.shape === "duty" && !question.isNegated;
    switch (rule.strength) {
      case "must": return isDuty ? "yes" : "must";
      case "must-not": return "no";
      case "should": return isDuty ? "recommended" : "should";
      case "should-not": return "should-not";
      case "may": return isDuty ? "no-duty" : "yes";
      default: return "information";
    }
  }

  function factsOf(reader, data) {
    const lineage = data.departments[reader.department]?.lineage;
    const facts = { department: lineage };
    for (const kind of kinds.slice(1)) facts[kind] = reader[kind] ? [reader[kind]].flat() : undefined;
    return facts;
  }

  /** The answer to a question of a reader on a day (`2026-11-28`). */
  function answer(data, words, text, reader, day) {
    const question = questionOf(text, words);
    const facts = factsOf(reader, data);
    const applied = [];
    const leftOut = [];
    const seen = new Set();
    for (const hit of hitsOf(question, data, words)) {
      if (applied.length >= points.candidates) break;
      const reading = applicability(hit.rule, facts, day);
      if (reading.is === "left-out") {
        leftOut.push({ rule: hit.rule, reason: reading.reason, score: hit.score, hasMost: hit.hasMost });
      } else if (reading.is !== "no") {
        const address = `${hit.rule.policy}#${hit.rule.element}`;
        if (seen.has(address) && !facts.department) continue;
        seen.add(address);
        const candidate = { rule: hit.rule, number: hit.number, hasMost: hit.hasMost, whys: reading.whys, conditions: reading.conditions };
        candidate.score = hit.score + preference(candidate, question.shape);
        applied.push(candidate);
      }
    }
    applied.sort((a, b) => b.score - a.score || a.number - b.number);
    const near = leftOut.filter((entry) => entry.hasMost && entry.score >= points.least);
    const [first, second] = applied;
    const isClear = first && (!second || first.score - second.score >= points.lead);
    if (!isClear || !first.hasMost || first.score < points.least || isForOthers(first) || near.some((entry) => entry.score >= first.score)) {
      return { leftOut: near, others: applied.slice(0, points.others + 1) };
    }
    const together = togetherWith(first.rule, data, facts, day);
    const others = applied.slice(1).filter((other) => other.number !== together?.number).slice(0, points.others);
    return { verdict: verdictOf(first.rule, question), rule: first, together, leftOut: [], others };
  }

  function togetherWith(rule, data, facts, day) {
    if (!rule.provided) return undefined;
    const [policy, element] = rule.provided;
    for (const [number, form] of data.rules.entries()) {
      if (form.policy !== policy || form.element !== element) continue;
      const reading = applicability(form, facts, day);
      if (reading.is === "applies" || reading.is === "depends") return { rule: form, number, ...reading };
    }
    return undefined;
  }

  const bindingFirst = { must: 0, "must-not": 0, should: 1, "should-not": 1, may: 2, info: 3 };

  /** Everything that applies to a reader on a day: surely before perhaps, hers before everybody's, binding first. */
  function applying(data, reader, day) {
    const facts = factsOf(reader, data);
    const key = (applied) => [
      isCertain(applied) ? 0 : 1, isSpecific(applied) ? 0 : 1, bindingFirst[applied.rule.strength] ?? 4, applied.number,
    ];
    const compare = (a, b) => a.reduce((order, part, index) => order || part - b[index], 0);
    return data.rules
      .map((rule, number) => ({ rule, number, ...applicability(rule, facts, day) }))
      .filter((applied) => applied.is === "applies" || applied.is === "depends")
      .sort((a, b) => compare(key(a), key(b)));
  }

  return { answer, applying, kinds };
})();

// The page
(() => {
  "use strict";
  const form = document.getElementById("_ask");
  const place = document.getElementById("_answer");
  if (!form || !place || typeof tenetRules === "undefined" || typeof tenetWords === "undefined") return;
  const said = document.getElementById("_said");
  const texts = new Map();
  for (const span of document.getElementById("_texts").content.querySelectorAll("span")) {
    texts.set(span.dataset.key, span.textContent);
  }
  const words = (key, values = {}) =>
    (texts.get(key) ?? key).replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
  const named = (term) => tenetRules.names[term]?.[0] ?? term.split(":")[1];
  const department = (id) => tenetRules.departments[id]?.name ?? id;
  const listed = (items) =>
    items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${words("and")} ${items.at(-1)}`;
  const alternatives = (terms) => terms.map(named).join(` ${words("or")} `);

  function make(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children.filter((child) => child !== undefined));
    return element;
  }

  function why(reason) {
    if (reason.everybody) return words("why-everybody");
    if (reason.department) return reason.department.map(department).join(" › ");
    if (reason.origin) return words(`variant-${reason.origin[0]}`, { department: department(reason.origin[1]) });
    return reason.until ? words("why-until", { date: reason.until }) : named(reason.term);
  }

  function only(condition) {
    if (condition.when) return words("only-when", { terms: alternatives(condition.when) });
    if (condition.unless) return words("only-unless", { terms: alternatives(condition.unless) });
    return words("only-from", { date: condition.from });
  }

  function label(rule) {
    if (!rule.label) return undefined;
    const span = make("span", { class: `label ${rule.label[0]}` });
    span.innerHTML = `<svg class="shape" aria-hidden="true"><use href="#_${rule.label[0]}"/></svg>`;
    span.append(rule.label[1]);
    return span;
  }

  function head(applied, level) {
    const { rule } = applied;
    const mark = label(rule);
    return make(
      level, { class: "element-head" }, mark, mark && make("span", { class: "hidden" }, ": "),
      make("a", { class: "title", href: rule.href }, rule.title));
  }

  const row = (title, text) => make("div", {}, make("dt", {}, title), make("dd", {}, text));

  function reasons(applied, beside = []) {
    const list = make("dl", { class: "conditions reasons" });
    for (const [title, text] of beside) list.append(row(title, text));
    if (applied.whys.length > 0) list.append(row(words("applies-why"), applied.whys.map(why).join("; ")));
    for (const condition of applied.conditions) list.append(row(words("applies-depends"), only(condition)));
    return list;
  }

  function quoted(applied) {
    const { rule } = applied;
    const article = make("article", { class: "rule quoted", "data-rule": `${rule.policy}#${rule.element}` }, head(applied, "h3"));
    const body = make("div", { class: "body" });
    body.innerHTML = rule.html;
    article.append(body, reasons(applied, rule.duties));
    article.append(make("p", { class: "stands-in" }, `${words("applies-stands-in")} `, make("a", { href: rule.href }, tenetRules.policies[rule.policy])));
    return article;
  }

  const listedRule = (applied) => make(
    "article", { class: "rule", "data-rule": `${applied.rule.policy}#${applied.rule.element}` }, head(applied, "h3"), reasons(applied));

  function section(title, rules, show) {
    return rules.length === 0 ? undefined : make("section", { class: "rules" }, make("h2", {}, title), ...rules.map(show));
  }

  function leftOut(entry) {
    const article = make("article", { class: "rule left-out" }, make("h3", { class: "element-head" }, label(entry.rule), entry.rule.title));
    if (entry.reason) article.append(make("dl", { class: "conditions" }, row(words("reason"), entry.reason)));
    return article;
  }

  function share() {
    if (!navigator.clipboard) return undefined;
    const button = make("button", { type: "button", class: "share" }, words("applies-share"));
    button.addEventListener("click", () => navigator.clipboard.writeText(location.href).then(
      () => { said.textContent = words("link-copied"); button.textContent = words("link-copied"); }, () => {}));
    return button;
  }

  function showAnswer(question, answer) {
    const parts = [];
    let summary;
    if (answer.rule) {
      const names = (answer.rule.rule.approval ?? []).map((party) => tenetRules.names[party]?.[0] ?? party);
      const says = answer.verdict === "ask-first"
        ? words("verdict-ask-first", { names: listed(names) }) : words(`verdict-${answer.verdict}`);
      summary = `${says}: ${answer.rule.rule.title}`;
      parts.push(make(
        "section", { class: `verdict ${answer.verdict}`, "data-verdict": answer.verdict }, make("h2", {}, says), quoted(answer.rule), share()));
      if (answer.together) parts.push(section(words("provided"), [answer.together], quoted));
    }
    if (answer.leftOut.length > 0) {
      summary ??= words("applies-left-out");
      parts.push(section(words("applies-left-out"), answer.leftOut, leftOut));
    }
    const hasAnswer = parts.length > 0;
    if (answer.others.length > 0) {
      parts.push(section(words(hasAnswer ? "applies-others" : "applies-unclear"), answer.others, listedRule));
    } else if (!hasAnswer) {
      parts.push(make("p", { class: "empty" }, words("applies-nothing")));
    }
    said.textContent = summary ?? words(answer.others.length > 0 ? "applies-unclear" : "applies-nothing");
    return parts;
  }

  function showEverything(rules) {
    const certain = rules.filter((applied) => applied.conditions.length === 0);
    const open = rules.filter((applied) => applied.conditions.length > 0);
    said.textContent = words("applies-all");
    const parts = [section(words("applies-certain"), certain, listedRule), section(words("applies-open"), open, listedRule)];
    return rules.length === 0 ? [make("p", { class: "empty" }, words("applies-empty"))] : parts;
  }

  // The address holds the question and who asks, so that an answer can be sent as a link.
  function asked() {
    const state = new URLSearchParams(location.hash.length > 1 ? location.hash.slice(1) : location.search);
    const reader = {};
    for (const kind of tenetApplies.kinds) if (state.get(kind)) reader[kind] = state.getAll(kind);
    reader.department = state.get("department") ?? undefined;
    return { question: state.get("q")?.trim() ?? "", reader, day: state.get("day") };
  }

  function today() {
    const now = new Date();
    const pad = (number) => String(number).padStart(2, "0");
    const day = `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
    return day > tenetRules.day ? day : tenetRules.day;
  }

  function show() {
    const { question, reader, day } = asked();
    for (const field of form.elements) {
      if (field.name) field.value = field.name === "q" ? question : [reader[field.name] ?? ""].flat()[0];
    }
    const isAsked = question !== "" || Object.values(reader).some((value) => value);
    place.hidden = !isAsked;
    const parts = !isAsked ? []
      : question ? showAnswer(question, tenetApplies.answer(tenetRules, tenetWords, question, reader, day ?? today()))
        : showEverything(tenetApplies.applying(tenetRules, reader, day ?? today()));
    place.replaceChildren(...parts.filter((part) => part));
  }

  function ask(event) {
    event?.preventDefault();
    const state = new URLSearchParams();
    for (const field of form.elements) if (field.name && field.value.trim()) state.append(field.name, field.value.trim());
    history.replaceState(null, "", `${location.pathname}#${state}`);
    show();
  }

  form.addEventListener("submit", ask);
  for (const field of form.querySelectorAll("select")) field.addEventListener("change", ask);
  window.addEventListener("hashchange", show);
  form.hidden = false;
  show();
})();
