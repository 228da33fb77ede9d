/// The script of a page of claims: what one points at shows its words, or its claim.
///
/// It reads only attributes that the reporter wrote.
enum ClaimsHTMLScript {
  static let source = #"""
    (() => {
      "use strict";
      const classes = {s: "subject", p: "predicate", o: "object", x: "other"};
      const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
      const behavior = calm ? "auto" : "smooth";
      const wordsOf = new Map();
      let active = null, lit = [];

      function words(doc) {
        if (!wordsOf.has(doc)) {
          const found = Array.from(doc.querySelectorAll(".w"));
          wordsOf.set(doc, {found, starts: found.map((word) => Number(word.dataset.t))});
        }
        return wordsOf.get(doc);
      }

      function firstFrom(starts, token) {
        let low = 0, high = starts.length;
        while (low < high) {
          const middle = (low + high) >> 1;
          if (starts[middle] < token) low = middle + 1; else high = middle;
        }
        return low;
      }

      function activate(claim) {
        if (claim === active) return;
        for (const [word, name] of lit) {
          word.className = name;
          word.closest(".row").classList.remove("lit");
        }
        if (active) active.classList.remove("active");
        lit = [];
        active = claim;
        if (!claim) return;
        claim.classList.add("active");
        const {found, starts} = words(claim.closest(".document"));
        const parts = claim.dataset.p ? claim.dataset.p.split(" ") : [];
        for (const part of parts) {
          const [from, to] = part.slice(1).split("-").map(Number);
          const name = classes[part[0]];
          for (let index = firstFrom(starts, from); index < found.length && starts[index] < to; index++) {
            const word = found[index];
            if (word.classList.contains("on")) continue;
            lit.push([word, word.className]);
            word.className = "w part on " + name;
            word.closest(".row").classList.add("lit");
          }
        }
      }

      const claimOf = (word) =>
        document.getElementById(word.closest(".document").id + "c" + word.dataset.c);
      const focused = () => document.activeElement ? document.activeElement.closest(".claim") : null;

      function pointed(target) {
        const claim = target.closest(".claim");
        if (claim) return claim;
        const ref = target.closest("a.ref");
        if (ref) return document.getElementById(ref.getAttribute("href").slice(1));
        const word = target.closest(".w");
        return word ? claimOf(word) : focused();
      }

      document.addEventListener("mouseover", (event) => activate(pointed(event.target)));
      document.addEventListener("focusin", (event) => activate(pointed(event.target)));
      document.addEventListener("click", (event) => {
        if (String(getSelection()) !== "") return;
        const isText = event.target.closest(".w, a.ref");
        const claim = pointed(event.target);
        if (!claim) return;
        if (isText) {
          event.preventDefault();
          claim.focus({preventScroll: true});
          claim.scrollIntoView({block: "nearest", behavior});
        } else if (lit.length) {
          lit[0][0].scrollIntoView({block: "nearest", behavior});
        }
      });
      addEventListener("beforeprint", () => {
        for (const section of document.querySelectorAll("details")) section.open = true;
      });
    })();
    """#
}
