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

  // a citation is copied by a button, which only scripts can give; without the clipboard, as on plain http, it is marked
  const copied = async (text) => {
    try {
      await navigator.clipboard.writeText(text.textContent);
      return true;
    } catch {
      getSelection().selectAllChildren(text);
      return document.execCommand("copy");
    }
  };
  document.querySelectorAll("[data-copy]").forEach((beside) => {
    const text = document.getElementById(beside.dataset.copy);
    const button = document.createElement("button");
    const label = text.closest("div").querySelector("dt").textContent;
    const name = (word) => {
      button.textContent = word;
      button.setAttribute("aria-label", word + " " + label);
    };
    button.type = "button";
    button.setAttribute("aria-live", "polite");
    name("复制");
    button.addEventListener("click", async () => {
      name(await copied(text) ? "已复制" : "请按 Ctrl+C");
      setTimeout(() => name("复制"), 2000);
    });
    beside.prepend(button);
  });

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

  // suggestions under the search box: the list is a listbox that the arrow keys walk while the cursor stays in the box
  const suggest = (box, list, said) => {
    const wait = 80;
    let timer;
    let asked;
    let typed = box.value;

    const options = () => [...list.children];
    const current = () => options().findIndex((option) => option.getAttribute("aria-selected") === "true");
    const close = () => {
      list.hidden = true;
      box.removeAttribute("aria-activedescendant");
    };
    const select = (index) => {
      options().forEach((option, at) => option.setAttribute("aria-selected", String(at === index)));
      if (index < 0) {
        box.removeAttribute("aria-activedescendant");
      } else {
        box.setAttribute("aria-activedescendant", options()[index].id);
        options()[index].scrollIntoView({ block: "nearest" });
      }
      box.value = index < 0 ? typed : options()[index].dataset.text;
    };
    const show = (suggestions) => {
      list.replaceChildren(...suggestions.map((suggestion, index) => {
        const option = document.createElement("li");
        option.id = "suggestion-" + index;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.dataset.text = suggestion.text;
        option.dataset.url = suggestion.url;
        const text = document.createElement("span");
        text.textContent = suggestion.text;
        const kind = document.createElement("span");
        kind.className = "kind";
        kind.textContent = suggestion.documents > 1 ? suggestion.label + " · " + suggestion.documents : suggestion.label;
        option.append(text, kind);
        return option;
      }));
      list.hidden = suggestions.length === 0;
      said.textContent = suggestions.length === 0 ? "" : "有 " + suggestions.length + " 条提示，按下箭头选择";
      box.removeAttribute("aria-activedescendant");
    };
    const ask = async () => {
      asked?.abort();
      asked = new AbortController();
      typed = box.value;
      if (typed.trim() === "") {
        close();
        return;
      }
      try {
        const response = await fetch(box.dataset.suggestions + "?q=" + encodeURIComponent(typed), { signal: asked.signal });
        if (response.ok && box.value === typed && document.activeElement === box) {
          show((await response.json()).suggestions);
        }
      } catch (error) {
        // suggestions only help: without them one types on
        close();
      }
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(ask, wait);
    };

    box.setAttribute("aria-controls", list.id);
    box.addEventListener("input", (event) => {
      if (!event.isComposing) {
        soon();
      }
    });
    box.addEventListener("compositionend", soon);
    box.addEventListener("blur", close);
    box.addEventListener("keydown", (event) => {
      if (event.isComposing || list.hidden) {
        return;
      }
      const last = options().length - 1;
      const index = current();
      if (event.key === "ArrowDown") {
        event.preventDefault();
        select(index === last ? -1 : index + 1);
      } else if (event.key === "ArrowUp") {
        event.preventDefault();
        select(index < 0 ? last : index - 1);
      } else if (event.key === "Escape") {
        event.preventDefault();
        box.value = typed;
        close();
      } else if (event.key === "Enter" && index >= 0) {
        event.preventDefault();
        location.assign(options()[index].dataset.url);
      }
    });
    // a press takes the cursor out of the box, which would close the list before the click
    list.addEventListener("pointerdown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) {
        location.assign(option.dataset.url);
      }
    });
  };

  const box = document.querySelector("input[data-suggestions]");
  const list = document.getElementById("suggestions");
  if (box && list) {
    suggest(box, list, document.getElementById("suggested"));
  }
})();
