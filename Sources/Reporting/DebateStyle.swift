/// The debate pack's style, for the screen and for A4 paper; the sides differ in line as well as in colour.
enum DebateStyle {
  static let sheet = screen + paper

  private static let screen = """
    :root { color-scheme: light; --ink: #1e1d1b; --soft: #5b5851; --line: #d9d4c9; --link: #1f4e79;
      --left: #d9e6f4; --left-line: #2b5f94; --right: #f7e2c9; --right-line: #9a5310;
      --asserted: #9b1c31; --prioritised: #3b3a92; --denied: #14663f; --contested: #7a2a7c; --reported: #53535d;
      --latent: #7d5200;
      --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", "Book Antiqua", Georgia, serif;
      --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
    * { box-sizing: border-box; }
    body { max-width: 58rem; margin: 0 auto; padding: 3rem 1.5rem; background: #fff; color: var(--ink);
      font: 1rem/1.5 var(--sans); }
    a { color: var(--link); text-underline-offset: .15em; }
    a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    .kicker { margin: 0; font-size: .8rem; letter-spacing: .14em; text-transform: uppercase; color: var(--soft); }
    h1 { margin: .3rem 0 2rem; font: 400 2.3rem/1.15 var(--serif); }
    h2 { margin: 3rem 0 1rem; padding-top: .6rem; border-top: 3px solid var(--ink); font: 400 1.6rem/1.2 var(--serif); }
    h3 { margin: 1.6rem 0 .7rem; font-size: 1rem; }
    h4 { margin: 0 0 .15rem; font-size: .92rem; line-height: 1.35; }
    .readings { padding-left: 1.4rem; }
    .readings li { margin: 0 0 .5rem; }
    .readings strong { display: block; overflow-wrap: anywhere; }
    .facts { display: inline-block; margin: 0 1rem 0 0; font-size: .85rem; color: var(--soft); }
    .scroll { overflow-x: auto; }
    table { width: 100%; border-collapse: collapse; font-size: .9rem; }
    th, td { padding: .55rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
    thead th { border-bottom: 2px solid var(--ink); font-size: .8rem; color: var(--soft); }
    th:first-child { padding-left: 0; }
    tbody th { font-weight: 600; }
    th:nth-child(1) { width: 24%; } th:nth-child(2), th:nth-child(3) { width: 15%; } th:nth-child(4) { width: 16%; }
    .badge { display: inline-block; margin: 0 .15rem .2rem 0; padding: .05rem .55rem; border: 1px solid currentColor;
      border-radius: 1rem; color: var(--c); font-size: .78rem; font-weight: 600; white-space: nowrap; }
    .asserted { --c: var(--asserted); } .prioritised { --c: var(--prioritised); } .denied { --c: var(--denied); }
    .contested { --c: var(--contested); } .reported { --c: var(--reported); } .latent { --c: var(--latent); }
    .statuses { margin: 1rem 0 0; font-size: .85rem; color: var(--soft); }
    .statuses div { display: grid; grid-template-columns: 7rem 1fr; gap: .5rem; }
    .statuses dd { margin: 0; }
    .motion { margin: .2rem 0 .8rem; font: 1.35rem/1.35 var(--serif); }
    .motion span { display: block; font: 600 .72rem/1.6 var(--sans); letter-spacing: .1em; text-transform: uppercase;
      color: var(--soft); }
    .positions { margin: 0 0 .5rem; }
    .key { margin: 0 0 1rem; font-size: .85rem; color: var(--soft); }
    .key mark, .key .cue { margin-left: .6rem; }
    mark { color: inherit; padding: .05em .12em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
    mark.left { background: var(--left); border-bottom: 2px solid var(--left-line); }
    mark.right { background: var(--right); border-bottom: 3px double var(--right-line); }
    mark.left.right { background: linear-gradient(var(--left) 50%, var(--right) 50%); }
    .cue { text-decoration: underline dotted 2px; text-underline-offset: .25em; }
    .sides { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 1.25rem; align-items: start; }
    .card { margin: 0 0 1rem; padding: .8rem 1rem .9rem; border: 1px solid var(--line); border-radius: 4px;
      overflow-wrap: anywhere; }
    .number { display: inline-block; margin-right: .6rem; padding: 0 .4rem; border-radius: 2px; background: var(--ink);
      color: #fff; font-size: .8rem; }
    .citation { margin: 0 0 .55rem; font-size: .8rem; color: var(--soft); }
    blockquote { margin: 0; font: 1.02rem/1.6 var(--serif); }
    .questions { margin-top: 1.5rem; padding: .1rem 1.1rem .6rem; background: #f6f4ef; }
    .questions li { margin: .4rem 0; }
    .note, .point { margin: 0 0 .6rem; }
    .point { font: 1.02rem/1.45 var(--serif); }
    .prepare .sides { align-items: stretch; }
    .side-left, .side-right { padding: .8rem 1rem 1rem; border: 1px solid var(--line); }
    .side-left { border-top: 4px solid var(--left-line); }
    .side-right { border-top: 4px double var(--right-line); }
    .prompt { margin: .9rem 0 0; font-size: .8rem; font-weight: 600; }
    .rule { height: 1.9rem; border-bottom: 1px solid #a9a498; }
    footer { margin-top: 3rem; border-top: 1px solid var(--line); font-size: .85rem; color: var(--soft); }
    @media (max-width: 44rem) { .sides { grid-template-columns: minmax(0, 1fr); } }

    """

  private static let paper = """
    @page { size: A4; margin: 18mm 16mm 18mm;
      @top-left { content: "Debate pack"; font: 8.5pt sans-serif; color: #5b5851; }
      @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8.5pt sans-serif; color: #5b5851; } }
    @media print {
      body { max-width: none; padding: 0; font-size: 10pt; }
      a { color: inherit; text-decoration: none; }
      h1 { margin-bottom: 1rem; font-size: 24pt; }
      h2 { margin-top: 1.5rem; }
      table, .statuses { font-size: 8.5pt; }
      th, td { padding: .35rem .5rem; }
      .readings { columns: 2; }
      h2, h3, h4, .motion, .key, .citation { break-after: avoid; }
      .clash, .sheet { break-before: page; }
      .clash > h2, .sheet > h2 { margin-top: 0; }
      .card, .prepare, tr, li { break-inside: avoid; }
      .rule { height: 1.5rem; }
      .sides { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
      mark, .number, .questions, .side-left, .side-right { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    }

    """
}
