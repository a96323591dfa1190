// Asks the preview whether there is something new, while the page can be seen.
(() => {
  "use strict";
  let source = null;
  const box = () => document.getElementById("tenet-preview");

  const addDismissal = () => {
    const list = box();
    if (!list || list.hidden) return;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = list.dataset.dismiss;
    button.addEventListener("click", () => { list.hidden = true; });
    list.querySelector("p").after(button);
  };

  const refresh = async () => {
    const answer = await fetch("/_preview/problems");
    if (!answer.ok) return;
    const parsed = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = parsed.getElementById("tenet-preview");
    if (!fresh || !box()) return;
    // What is said aloud is put into a box that is there already.
    const said = fresh.querySelector("[role=alert]");
    const words = said ? said.textContent : "";
    if (said) said.textContent = "";
    box().replaceWith(document.adoptNode(fresh));
    if (said) said.textContent = words;
    addDismissal();
  };

  const hear = (event) => {
    const news = JSON.parse(event.data);
    const list = box();
    if (!list || news.pages > Number(list.dataset.pages)) location.reload();
    else if (news.state > Number(list.dataset.state)) refresh();
  };

  const listen = () => {
    if (document.hidden) {
      if (source) source.close();
      source = null;
    } else if (!source && box()) {
      source = new EventSource("/_preview/events?after=" + box().dataset.state);
      source.addEventListener("message", hear);
    }
  };

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && box() && box().contains(document.activeElement)) box().hidden = true;
  });
  document.addEventListener("visibilitychange", listen);
  addEventListener("pagehide", () => { if (source) source.close(); source = null; });
  addEventListener("pageshow", listen);
  addDismissal();
  listen();
})();
