"use strict";
(() => {
  const typing = (element) => element.closest("input, textarea, select, [contenteditable]") !== null;

  // browsers without ::details-content cannot show closed details on wide screens by style alone
  if (matchMedia("(min-width: 60rem)").matches && !CSS.supports("selector(::details-content)")) {
    document.querySelectorAll("details.fold").forEach((details) => { details.open = true; });
  }

  // the match after (step 1) or before (step -1) the one or the paragraph that the address names, round and round
  const jump = (step) => {
    const marks = [...document.querySelectorAll("mark[id]")];
    if (marks.length === 0) {
      return;
    }
    const here = document.getElementById(location.hash.slice(1)) || document.body;
    const after = marks.findIndex((mark) => here.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING);
    const next = after < 0 ? marks.length : after;
    const index = step > 0 ? next : next - (marks.includes(here) ? 2 : 1);
    location.replace("#" + marks[(index + marks.length) % marks.length].id);
    place();
  };

  // 第 3 处，共 17 处: the match that the address names
  const bar = document.querySelector(".hitbar");
  const place = () => {
    const here = document.getElementById(location.hash.slice(1));
    const status = bar && bar.querySelector("[data-hits]");
    if (status && here && here.matches("mark[id]")) {
      status.textContent = "第 " + here.id.slice(1) + " 处，共 " + status.dataset.hits + " 处";
    }
  };
  if (bar) {
    bar.querySelectorAll("[data-step]").forEach((link) => {
      link.textContent = link.dataset.label;
      link.addEventListener("click", (event) => {
        event.preventDefault();
        jump(Number(link.dataset.step));
      });
    });
    addEventListener("hashchange", place);
    place();
  }

  // in the box that looks in the text, Enter goes on to the next match as long as nothing else is typed
  const find = document.getElementById("find");
  if (find) {
    find.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.isComposing && bar && find.value !== "" && find.value === find.defaultValue
          && [...find.form.match.options].every((option) => option.selected === option.defaultSelected)) {
        event.preventDefault();
        jump(event.shiftKey ? -1 : 1);
      }
    });
  }

  // a long facet is narrowed in its place, with what the page of all its values says
  document.querySelectorAll("[data-narrow]").forEach((all) => {
    const list = document.createElement("ul");
    const box = document.createElement("input");
    box.type = "search";
    box.placeholder = "查找" + all.dataset.narrow;
    box.setAttribute("aria-label", box.placeholder);
    box.className = "narrow";
    list.hidden = true;
    list.setAttribute("aria-live", "polite");
    let asked = 0;
    let timer = 0;
    const show = async () => {
      const typed = box.value.trim();
      const turn = ++asked;
      if (typed === "") {
        list.hidden = true;
        return;
      }
      const url = new URL(all.href);
      url.searchParams.set("contains", typed);
      url.searchParams.set("size", "20");
      const answer = await fetch(url).catch(() => null);
      if (!answer || !answer.ok || turn !== asked) {
        return;
      }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (turn === asked) {
        const found = [...page.querySelectorAll(".values > li")];
        const none = document.createElement("li");
        none.textContent = "没有符合的" + all.dataset.narrow;
        list.replaceChildren(...(found.length > 0 ? found : [none]));
        list.hidden = false;
      }
    };
    box.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(show, 150);
    });
    all.parentElement.before(box, list);
  });

  const keys = { __proto__: null, j: () => jump(1), n: () => jump(1), k: () => jump(-1), p: () => jump(-1) };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) {
      return;
    }
    if (event.key === "/") {
      event.preventDefault();
      document.getElementById("q").select();
    } else if (event.key in keys) {
      keys[event.key]();
    }
  });
})();
