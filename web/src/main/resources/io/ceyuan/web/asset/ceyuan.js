"use strict";
(() => {
  const typing = (element) => element.closest("input, textarea, select, [contenteditable]") !== null;

  // browsers without ::details-content cannot show closed details on wide screens by style alone
  if (matchMedia("(min-width: 60rem)").matches && !CSS.supports("selector(::details-content)")) {
    document.querySelectorAll("details.fold").forEach((details) => { details.open = true; });
  }

  const jump = (step) => {
    const marks = document.querySelectorAll("mark[id]");
    if (marks.length === 0) {
      return;
    }
    const current = /^#h(\d+)$/.exec(location.hash);
    const number = (current ? Number(current[1]) : step > 0 ? 0 : 1) + step;
    const wrapped = ((number - 1 + marks.length) % marks.length) + 1;
    location.replace("#h" + wrapped);
  };

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
