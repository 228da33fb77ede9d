/// The style of a page of claims; each part of a claim has a colour and a line of its own kind.
enum ClaimsHTMLStyle {
  static let sheet = HTMLStyle.palette + HTMLStyle.layout + palette + passages + claims + paper

  private static let palette = """
    :root { --predicate: #dcefe2; --predicate-line: #14663f; --other: #ebe7dd; --other-line: #6d6a63; }
    @media (prefers-color-scheme: dark) {
      :root { --predicate: #1b4330; --predicate-line: #80d8b0; --other: #34373f; --other-line: #9a968d; }
    }
    .part { text-decoration-line: underline; text-decoration-thickness: 2px; text-underline-offset: .22em;
      text-decoration-skip-ink: none; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
    .part.subject { --tint: var(--left); text-decoration-color: var(--left-line); }
    .part.predicate { --tint: var(--predicate); text-decoration-color: var(--predicate-line);
      text-decoration-style: double; text-decoration-thickness: 1px; }
    .part.object { --tint: var(--right); text-decoration-color: var(--right-line); text-decoration-style: dashed; }
    .part.other { --tint: var(--other); text-decoration-color: var(--other-line); text-decoration-style: dotted; }
    .understood::before { content: "["; } .understood::after { content: "]"; }

    """

  private static let passages = """
    .masthead { padding-bottom: .5rem; }
    .masthead::after { margin-top: 1.5rem; }
    .key { display: flex; flex-wrap: wrap; gap: .4rem 2rem; margin: 1.75rem 0 0; font-size: .9rem; }
    .key div { display: flex; gap: .5rem; }
    .key dt { font-weight: 600; } .key dd { margin: 0; color: var(--soft); }
    .passages { max-width: 84rem; margin: 0 auto; padding: 1rem 2.5rem 4rem; }
    .passages:focus { outline: none; }
    .document { border-bottom: 1px solid var(--line); padding: .5rem 0; }
    .document summary { cursor: pointer; padding: .75rem 0; }
    .document summary h2 { display: inline; font: 600 1.2rem/1.4 var(--serif); overflow-wrap: anywhere; }
    .facts { display: block; margin-top: .15rem; font-size: .85rem; color: var(--soft); overflow-wrap: anywhere; }
    .row { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 2.5rem; align-items: start;
      padding: 1.1rem 0; border-top: 1px solid var(--line); }
    .prose { position: sticky; top: 1rem; font: 1.06rem/1.85 var(--serif); overflow-wrap: anywhere;
      max-height: calc(100vh - 2rem); overflow-y: auto; }
    .prose > * { margin: 0; }
    .prose ol, .prose ul { padding-left: 1.5rem; }
    .prose blockquote { padding-left: 1.25rem; border-left: 2px solid var(--line); }
    .prose h3, .prose h4, .prose h5, .prose h6 { font: 600 1.15rem/1.5 var(--serif); }
    .gap { font: .85rem/1.5 var(--sans); color: var(--soft); }
    sup { line-height: 0; font: .66rem var(--sans); }
    a.ref { padding: .15rem .06rem; text-decoration: none; color: var(--soft); }
    a.ref:hover { text-decoration: underline; }
    .lit .w:not(.on) { text-decoration-color: transparent; }
    .w.on { background: var(--tint); border-radius: 2px; }

    """

  private static let claims = """
    .claims { list-style: none; margin: 0; padding: 0; font-size: .92rem; line-height: 1.6; }
    .claim { padding: .28rem .6rem .34rem 2.7rem; text-indent: -2.1rem; margin-left: calc(1.1rem * var(--depth, 0));
      border-radius: 4px; overflow-wrap: anywhere; scroll-margin: 2rem; }
    .claim > * { text-indent: 0; }
    .number { display: inline-block; min-width: 1.8rem; color: var(--soft); font-size: .78rem;
      font-variant-numeric: tabular-nums; }
    .claim .part { margin-right: .3em; }
    .claim.active { background: var(--card); box-shadow: 0 0 0 1px var(--ring); }
    .claim:focus { outline: none; }
    .claim:focus-visible { outline: 2px solid var(--ring); }
    .badges { white-space: normal; }
    .badge { display: inline-block; white-space: normal; line-height: 1.35; font-weight: 500; padding: .02rem .5rem;
      border-radius: .7rem; font-size: .75rem; }
    .badge.polarity { --c: var(--asserted); } .badge.modality { --c: var(--prioritised); }
    .badge.force { --c: var(--latent); } .badge.commitment { --c: var(--contested); }
    .badge.condition { --c: var(--reported); border-style: dashed; }
    .badge.quantity { --c: var(--denied); border-style: dotted; }
    @media (max-width: 52rem) {
      .passages { padding-left: 1.25rem; padding-right: 1.25rem; border: 0; }
      .row { grid-template-columns: minmax(0, 1fr); gap: .75rem; }
      .prose { position: static; max-height: none; overflow: visible; }
    }

    """

  private static let paper = """
    @media print {
      :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --link: #000;
        --left-line: #2b5f94; --right-line: #9a5310; --predicate-line: #14663f; --other-line: #555;
        --asserted: #9b1c31; --prioritised: #3b3a92; --contested: #7a2a7c; --reported: #444; --latent: #7d5200;
        color-scheme: light; }
      @page { margin: 16mm 14mm; }
      html { font-size: 8.5pt; }
      body { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .skip { display: none; }
      .masthead, .passages, .colophon { max-width: none; padding-left: 0; padding-right: 0; }
      .masthead { padding-top: 0; }
      .prose { position: static; max-height: none; overflow: visible; orphans: 3; widows: 3; }
      .claim, .document summary { break-inside: avoid; }
      .claim.active { background: none; box-shadow: none; }
      .w.on { background: none; }
      .document summary { list-style: none; }
      details::details-content { content-visibility: visible !important; block-size: auto !important; }
    }
    """
}
