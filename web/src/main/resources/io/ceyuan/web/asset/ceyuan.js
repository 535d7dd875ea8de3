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
