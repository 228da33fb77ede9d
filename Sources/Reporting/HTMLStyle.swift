/// The page's style: light and dark, wide and narrow, screen and paper.
enum HTMLStyle {
  static let sheet = palette + layout + passages + findings + paper

  static let palette = """
    :root {
      color-scheme: light dark;
      --paper: #fbfaf7; --card: #ffffff; --ink: #1e1d1b; --soft: #5b5851; --line: #ddd8cd; --link: #1f4e79;
      --left: #d9e6f4; --left-line: #2b5f94; --right: #f7e2c9; --right-line: #9a5310; --cue-line: #6d6a63;
      --asserted: #9b1c31; --prioritised: #3b3a92; --denied: #14663f; --contested: #7a2a7c; --reported: #53535d;
      --latent: #7d5200; --ring: #1f4e79;
      --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", "Book Antiqua", Georgia, serif;
      --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #15161a; --card: #1d1f24; --ink: #e9e6df; --soft: #aeaaa1; --line: #363941; --link: #9cc4ee;
        --left: #1f3d5c; --left-line: #7fb2e5; --right: #50351a; --right-line: #e5a566; --cue-line: #9a968d;
        --asserted: #ff9cab; --prioritised: #b9b7ff; --denied: #80d8b0; --contested: #e8a6ea; --reported: #c0c0ca;
        --latent: #efc170; --ring: #9cc4ee;
      }
    }

    """

  static let layout = """
    * { box-sizing: border-box; }
    html { font-size: 100%; -webkit-text-size-adjust: 100%; }
    body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); }
    a { color: var(--link); text-underline-offset: .15em; }
    :focus-visible { outline: 3px solid var(--ring); outline-offset: 2px; border-radius: 2px; }
    [hidden] { display: none !important; }
    .skip { position: absolute; left: -999rem; }
    .skip:focus { left: 1rem; top: 1rem; z-index: 2; background: var(--card); padding: .5rem 1rem; }
    .masthead, .columns, .colophon { max-width: 84rem; margin: 0 auto; padding: 0 2.5rem; }
    .masthead { padding-top: 4rem; }
    .masthead::after { content: ""; display: block; margin-top: 2.5rem; border-bottom: 1px solid var(--line); }
    .kicker { margin: 0; font-size: .8rem; letter-spacing: .14em; text-transform: uppercase; color: var(--soft); }
    h1 { margin: .4rem 0 1rem; max-width: 24em; font: 400 2.5rem/1.15 var(--serif); text-wrap: balance; }
    .lede { max-width: 40em; margin: 0; font: 1.2rem/1.5 var(--serif); color: var(--soft); }
    .figures { display: flex; flex-wrap: wrap; gap: 1rem 3.5rem; margin: 2.25rem 0; }
    .figures div { display: flex; flex-direction: column-reverse; }
    .figures dt { font-size: .85rem; color: var(--soft); }
    .figures dd { margin: 0; font: 2rem/1.2 var(--serif); font-variant-numeric: lining-nums; }
    .glance { display: grid; grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr); gap: 3rem; padding-top: 2rem;
      border-top: 1px solid var(--line); }
    .glance > * { min-width: 0; }
    table { width: 100%; border-collapse: collapse; font-size: .9rem; align-self: start; }
    caption, .legend h2 { margin: 0 0 .75rem; text-align: left; font: 600 .95rem/1.4 var(--sans); }
    th, td { padding: .45rem .5rem; border-bottom: 1px solid var(--line); text-align: right; font-weight: 400;
      font-variant-numeric: tabular-nums; }
    thead th { color: var(--soft); font-size: .8rem; vertical-align: bottom; }
    th:first-child { padding-left: 0; text-align: left; }
    td.none { color: var(--soft); }
    td:last-child { font-weight: 600; }
    .legend dl { margin: 0; font-size: .9rem; }
    .legend dl div { display: grid; grid-template-columns: 7.5rem 1fr; gap: .75rem; padding: .2rem 0; }
    .legend dd { margin: 0; color: var(--soft); }
    .badge { color: var(--c); border: 1px solid currentColor; border-radius: 1rem; padding: .08rem .6rem;
      font-size: .78rem; font-weight: 600; white-space: nowrap; }
    .asserted { --c: var(--asserted); } .prioritised { --c: var(--prioritised); } .denied { --c: var(--denied); }
    .contested { --c: var(--contested); } .reported { --c: var(--reported); } .latent { --c: var(--latent); }
    .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(23rem, 31rem); gap: 3rem;
      align-items: start; }
    .columns > section > h2 { margin: 0 0 1.25rem; font: 400 1.5rem/1.2 var(--serif); }
    .passages { grid-column: 1; grid-row: 1; padding: 2rem 0 4rem; }
    .findings { grid-column: 2; grid-row: 1; position: sticky; top: 0; max-height: 100vh; overflow-y: auto;
      padding: 2rem .75rem 4rem 1px; scrollbar-width: thin; overscroll-behavior: contain; }
    .colophon { padding-top: 1.5rem; padding-bottom: 3rem; font-size: .85rem; color: var(--soft); }
    .colophon p { max-width: 60em; border-top: 1px solid var(--line); padding-top: 1.5rem; }
    @media (max-width: 62rem) {
      .masthead, .columns, .colophon { padding-left: 1.25rem; padding-right: 1.25rem; }
      .masthead { padding-top: 2rem; }
      h1 { font-size: 1.9rem; }
      .figures { gap: 1rem 2rem; }
      .glance { grid-template-columns: minmax(0, 1fr); gap: 2rem; }
      .scroll { overflow-x: auto; }
      .columns { display: block; }
      .findings { position: static; max-height: none; overflow: visible; padding: 2rem 0 1rem; }
      .passages { border-top: 1px solid var(--line); }
    }

    """

  private static let passages = """
    .document { border-bottom: 1px solid var(--line); padding: .5rem 0; }
    .document summary { cursor: pointer; padding: .75rem 0; }
    .document summary h3 { display: inline; font: 600 1.1rem/1.4 var(--serif); overflow-wrap: anywhere; }
    .facts { display: block; margin-top: .15rem; font-size: .85rem; color: var(--soft); overflow-wrap: anywhere; }
    .prose { max-width: 42rem; padding: .5rem 0 1.5rem; font: 1.08rem/1.75 var(--serif); overflow-wrap: anywhere; }
    .prose > p, .prose > ul, .prose > ol, .prose > blockquote { margin: 0 0 1.1em; }
    .prose li { margin: .3em 0; }
    .prose blockquote { padding-left: 1.25rem; border-left: 2px solid var(--line); color: var(--soft); }
    .prose h4, .prose h5, .prose h6 { margin: 1.8em 0 .6em; font: 600 1.1rem/1.3 var(--serif); }
    .gap { font: .85rem/1.5 var(--sans); color: var(--soft); text-align: center; }
    mark { background: none; color: inherit; border-bottom: 2px solid transparent; padding: .08em 0;
      box-decoration-break: clone; -webkit-box-decoration-break: clone; }
    mark.left { background: var(--left); border-bottom: 2px solid var(--left-line); }
    mark.right { background: var(--right); border-bottom: 2px dashed var(--right-line); }
    mark.left.right { background: linear-gradient(var(--left) 50%, var(--right) 50%); border-bottom-style: double; }
    mark.cue { font-style: italic; }
    mark.cue:not(.left, .right) { border-bottom: 2px dotted var(--cue-line); }
    mark[data-f] { cursor: pointer; }
    mark.active { box-shadow: 0 0 0 2px var(--ring); border-radius: 2px; }
    mark.off { background: none; border-color: transparent; font-style: inherit; cursor: auto; }
    sup { line-height: 0; font: .68rem var(--sans); }
    a.ref { padding: .15rem .06rem; text-decoration: none; font-weight: 600; }
    a.ref:hover { text-decoration: underline; }
    a.ref.off { display: none; }
    .anchor { scroll-margin-top: 30vh; }

    """

  private static let findings = """
    .filters { margin: 0 0 1.5rem; padding: 0 0 1.25rem; border-bottom: 1px solid var(--line); font-size: .9rem;
      display: grid; grid-template-columns: 1fr 1fr; gap: .9rem; }
    .filters .select { display: grid; gap: .2rem; color: var(--soft); min-width: 0; }
    .filters select, .filters button { min-width: 0; width: 100%; padding: .4rem .5rem; font: inherit;
      color: var(--ink); background: var(--card); border: 1px solid var(--line); border-radius: 4px; }
    .filters fieldset { grid-column: 1 / -1; margin: 0; padding: 0; border: 0; display: flex; flex-wrap: wrap;
      gap: .3rem 1rem; }
    .filters legend { padding: 0; color: var(--soft); margin-bottom: .2rem; }
    .choice { color: var(--c); cursor: pointer; }
    .choice input { accent-color: var(--c); margin: 0 .15rem 0 0; }
    .count { color: var(--soft); font-variant-numeric: tabular-nums; }
    .shown { grid-column: 1 / -1; display: flex; justify-content: space-between; align-items: center; gap: 1rem;
      margin: 0; color: var(--soft); }
    .filters button { width: auto; padding: .3rem .9rem; cursor: pointer; }
    .group > h3 { margin: 1.75rem 0 .75rem; font: 600 .85rem/1.4 var(--sans); color: var(--soft);
      overflow-wrap: anywhere; }
    .group:first-of-type > h3 { margin-top: 0; }
    .finding { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: 1.25rem 1.4rem;
      margin: 0 0 1.1rem; overflow-wrap: anywhere; scroll-margin-top: 1rem; }
    .finding.active { border-color: var(--ring); box-shadow: 0 0 0 1px var(--ring); }
    .finding:focus { outline: none; }
    .finding:focus-visible { outline: 3px solid var(--ring); }
    .finding h4 { margin: 0; font: 600 1.08rem/1.35 var(--serif); }
    .number { display: inline-block; min-width: 1.2em; color: var(--soft); font-weight: 400; }
    .labels { display: flex; gap: .75rem; align-items: center; margin: .5rem 0 1rem; }
    .severity { font-size: .8rem; color: var(--soft); }
    .severity.error { color: var(--asserted); font-weight: 600; }
    .side { margin: 0; padding-left: .9rem; border-left: 3px solid var(--left-line); }
    .side.right { border-left: 3px dashed var(--right-line); }
    .side blockquote { margin: 0; font: 1.02rem/1.5 var(--serif); unicode-bidi: isolate; }
    .side p { margin: 0; }
    .side p::before { content: "\\201C"; } .side p::after { content: "\\201D"; }
    .side figcaption { margin-top: .3rem; font-size: .82rem; color: var(--soft); display: flex; flex-wrap: wrap;
      gap: 0 .9rem; justify-content: space-between; }
    .concept::first-letter { text-transform: uppercase; }
    .finding .cue { margin: .7rem 0; padding-left: .9rem; font-size: .88rem; }
    .finding .cue q { font: italic 1rem var(--serif); }
    .finding .cue .kind { color: var(--soft); }
    .finding .cue .kind::before { content: "("; } .finding .cue .kind::after { content: ")"; }
    .term { font-size: .78rem; font-weight: 600; color: var(--soft); margin-right: .35rem; }
    .ask { margin: 1.1rem 0 0; padding-top: .9rem; border-top: 1px solid var(--line); font: 1.05rem/1.45 var(--serif); }
    .ask .term { display: block; font: 600 .78rem/1.6 var(--sans); }
    .why, .confidence { margin: .7rem 0 0; font-size: .85rem; color: var(--soft); }
    .confidence { margin-top: .25rem; display: flex; align-items: center; gap: .4rem; }
    .bar { width: 5rem; height: .35rem; border-radius: 1rem; background: var(--line); overflow: hidden; }
    .bar span { display: block; height: 100%; background: var(--soft); }
    @media (prefers-reduced-motion: no-preference) {
      .finding, mark { transition: box-shadow .15s, border-color .15s; }
    }
    @media (max-width: 30rem) {
      th, td { padding: .4rem .3rem; }
      thead th { font-size: .72rem; }
      .filters { grid-template-columns: minmax(0, 1fr); } .finding { padding: 1rem; } }

    """

  private static let paper = """
    @media print {
      :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --link: #000;
        --left: #e3ecf6; --left-line: #2b5f94; --right: #f8e8d4; --right-line: #9a5310; --cue-line: #555;
        --asserted: #9b1c31; --prioritised: #3b3a92; --denied: #14663f; --contested: #7a2a7c; --reported: #444;
        --latent: #7d5200; color-scheme: light; }
      @page { margin: 20mm 18mm; }
      html { font-size: 9.5pt; }
      body { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .skip, .filters { display: none !important; }
      .masthead, .columns, .colophon { max-width: none; padding-left: 0; padding-right: 0; }
      .masthead { padding-top: 0; }
      .columns { display: block; }
      .findings { position: static; max-height: none; overflow: visible; padding: 0; }
      .finding, .document summary, tr { break-inside: avoid; }
      .finding { padding: .8rem 1rem; margin-bottom: .8rem; }
      .finding header { display: flex; justify-content: space-between; align-items: baseline; margin-bottom: .5rem; }
      .labels, .finding .cue, .why { margin-top: .35rem; margin-bottom: .35rem; }
      .ask { margin-top: .5rem; padding-top: .5rem; }
      .finding, .finding.active { box-shadow: none; border-color: var(--line); }
      mark.active { box-shadow: none; }
      h2, h3, h4, .group > h3 { break-after: avoid; }
      .passages { break-before: page; padding: 0; border: 0; }
      .document summary { list-style: none; }
      details::details-content { content-visibility: visible !important; block-size: auto !important; }
      .prose { max-width: none; orphans: 3; widows: 3; }
      a { text-decoration: none; }
    }
    """
}
