/// The page's script: filters, and a click on one side that shows the other.
///
/// It reads only attributes that the reporter wrote, and puts text in by `textContent` alone.
enum HTMLScript {
  static let source = #"""
    (() => {
      "use strict";
      const all = (selector) => Array.from(document.querySelectorAll(selector));
      const cards = all(".finding"), marks = all("mark[data-f]"), pane = document.getElementById("findings");
      const form = document.getElementById("filters");
      const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
      const behavior = calm ? "auto" : "smooth";
      const listed = (element, number) => element.dataset.f.split(" ").includes(number);
      let active = null;

      for (const mark of marks) mark.title = "Show finding " + mark.dataset.f.split(" ").join(", ");

      function activate(number) {
        active = number;
        for (const card of cards) card.classList.toggle("active", card.id === "f" + number);
        for (const mark of marks) mark.classList.toggle("active", listed(mark, number));
      }

      function showCard(number) {
        const card = document.getElementById("f" + number);
        if (!card) return;
        if (card.hidden) {
          form.reset();
          choose();
        }
        activate(number);
        card.focus({preventScroll: true});
        if (pane.scrollHeight > pane.clientHeight + 1 && getComputedStyle(pane).overflowY !== "visible") {
          const top = card.getBoundingClientRect().top - pane.getBoundingClientRect().top;
          pane.scrollBy({top: top - 16, behavior});
        } else {
          card.scrollIntoView({block: "start", behavior});
        }
      }

      function showWords(id, number) {
        const target = document.getElementById(id);
        if (!target) return;
        const details = target.closest("details");
        if (details) details.open = true;
        activate(number);
        let mark = target;
        while (mark.nextElementSibling && mark.tagName !== "MARK") mark = mark.nextElementSibling;
        mark.tabIndex = -1;
        mark.focus({preventScroll: true});
        mark.scrollIntoView({block: "center", behavior});
      }

      document.addEventListener("click", (event) => {
        const link = event.target.closest("a.ref, a.cite");
        if (link) {
          event.preventDefault();
          history.replaceState(null, "", link.getAttribute("href"));
          if (link.matches(".ref")) showCard(link.dataset.f);
          else showWords(link.getAttribute("href").slice(1), link.dataset.f);
          return;
        }
        const mark = event.target.closest("mark[data-f]");
        if (mark && String(getSelection()) === "") {
          const numbers = mark.dataset.f.split(" ");
          showCard(numbers[(numbers.indexOf(active) + 1) % numbers.length]);
          return;
        }
        const card = event.target.closest(".finding");
        if (card && !event.target.closest("a") && String(getSelection()) === "") {
          showWords(card.id + "-left", card.id.slice(1));
        }
      });

      function choose() {
        const rule = form.elements.rule.value, doc = form.elements.document.value;
        const boxes = Array.from(form.querySelectorAll("[name=status]"));
        const statuses = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
        const fits = {
          rule: (card) => !rule || card.dataset.rule === rule,
          document: (card) => !doc || card.dataset.documents.split(" ").includes(doc),
          status: (card) => statuses.has(card.dataset.status),
        };
        const others = (name) => cards.filter((card) =>
          Object.keys(fits).every((key) => key === name || fits[key](card)));
        const shown = new Set();
        for (const card of cards) {
          card.hidden = !Object.values(fits).every((fit) => fit(card));
          if (!card.hidden) shown.add(card.id.slice(1));
        }
        for (const group of all(".group")) group.hidden = !group.querySelector(".finding:not([hidden])");
        for (const mark of marks) {
          mark.classList.toggle("off", !mark.dataset.f.split(" ").some((number) => shown.has(number)));
        }
        for (const ref of all("a.ref")) ref.classList.toggle("off", !shown.has(ref.dataset.f));
        for (const section of all("details.document")) {
          section.hidden = doc !== "" && section.id !== "d" + doc
            && !Array.from(section.querySelectorAll("a.ref")).some((ref) => shown.has(ref.dataset.f));
        }
        const byRule = others("rule"), byDocument = others("document"), byStatus = others("status");
        for (const option of form.elements.rule.options) {
          if (!option.value) continue;
          const count = byRule.filter((card) => card.dataset.rule === option.value).length;
          option.textContent = option.dataset.name + " (" + count + ")";
        }
        for (const option of form.elements.document.options) {
          if (!option.value) continue;
          const count = byDocument.filter((card) =>
            card.dataset.documents.split(" ").includes(option.value)).length;
          option.textContent = option.dataset.name + " (" + count + ")";
        }
        for (const box of boxes) {
          const count = byStatus.filter((card) => card.dataset.status === box.value).length;
          box.parentElement.querySelector(".count").textContent = count;
        }
        const total = cards.length;
        form.querySelector("output").textContent = shown.size === total
          ? "All " + total + " shown" : shown.size + " of " + total + " shown";
      }

      if (form) {
        form.hidden = false;
        form.addEventListener("change", choose);
        form.addEventListener("submit", (event) => event.preventDefault());
        form.addEventListener("reset", () => setTimeout(choose));
        choose();
      }

      addEventListener("beforeprint", () => {
        for (const section of all("details.document")) section.open = true;
      });
      const place = /^#f(\d+)(-left|-right|-cue)?$/.exec(location.hash);
      if (place) place[2] ? showWords(location.hash.slice(1), place[1]) : showCard(place[1]);
    })();
    """#
}
