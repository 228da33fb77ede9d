public import Prose

/// Draws the trees of sentences for a terminal: one word a line, in the order of the sentence.
///
/// ```
///    ╭─ The     DET    det     the
///  ╭─┴─ dog     NOUN   nsubj   dog
/// ─┼─── barks   VERB   root    bark
///  ├─── loudly  ADV    advmod  loudly
///  ╰─── .       PUNCT  punct   .
/// ```
public struct TreeDrawing: Sendable {
  /// What a stretch of a drawing shows.
  public enum Part: Sendable { case heading, branch, form, root, partOfSpeech, relation, lemma }

  /// Columns beyond which a long form does not push the others to the right.
  private static let widestForm = 24
  private static let partOfSpeechWidth = 5

  private let paint: @Sendable (String, Part) -> String

  /// A drawing whose parts are handed to `paint` before they are put together.
  public init(paint: @escaping @Sendable (String, Part) -> String = { part, _ in part }) {
    self.paint = paint
  }

  /// All sentences of a text, each under a heading and with a blank line behind it.
  ///
  /// - Parameter sentences: Those of the CoNLL-U file that the text was made of, for their names; else empty.
  public func draw(_ parsed: ParsedText, keeping sentences: [CoNLLUSentence] = []) -> String {
    var out = ""
    for (index, sentence) in parsed.text.sentences.enumerated() {
      let given = sentences.indices.contains(index) ? sentences[index].name : nil
      let name = given ?? parsed.text.name(ofSentence: index)
      let words = parsed.text.quote(sentence.span).split(whereSeparator: \.isWhitespace)
      let heading = "# \(name): \(words.joined(separator: " "))".safeForTerminal
      out += paint(heading, .heading) + "\n" + draw(sentence, of: parsed) + "\n"
    }
    return out
  }

  /// One sentence of a text, a line a word.
  public func draw(_ sentence: Sentence, of parsed: ParsedText) -> String {
    let tokens = sentence.tokens
    let branches = TreeBranches.rows(
      tokens.map { parsed.words[$0].head.map { $0.index - tokens.lowerBound } })
    let forms = tokens.map { token in
      var form: [UInt8] = []
      parsed.text.appendVisibleForm(of: token, to: &form)
      return String(decoding: form, as: UTF8.self).safeForTerminal
    }
    let widths = forms.map { DisplayWidth.columns($0) }
    let formWidth = widths.filter { $0 <= Self.widestForm }.max() ?? 0
    let relationWidth = tokens.map { parsed.words[$0].relation.label.utf8.count }.max() ?? 0
    var out = ""
    for (index, token) in tokens.enumerated() {
      let word = parsed.words[token]
      let lemma = parsed.text.vocabulary.spelling(of: word.lemma)
      out += paint(branches[index], .branch) + " "
      out += paint(forms[index], word.head == nil ? .root : .form)
      out += space(formWidth - widths[index])
      out += paint(word.partOfSpeech.label, .partOfSpeech)
      out += space(Self.partOfSpeechWidth - word.partOfSpeech.label.utf8.count)
      out += paint(word.relation.label, .relation)
      out += space(relationWidth - word.relation.label.utf8.count)
      out += paint(lemma.isEmpty ? forms[index] : lemma.safeForTerminal, .lemma) + "\n"
    }
    return out
  }

  /// The space between two columns, the first of which is short of its width by `missing`.
  private func space(_ missing: Int) -> String { String(repeating: " ", count: 2 + max(missing, 0)) }
}

extension CoNLLUSentence {
  /// What its `sent_id` comment calls it.
  fileprivate var name: String? {
    for comment in comments {
      let parts = comment.split(separator: "=", maxSplits: 1).map { $0.split(separator: " ") }
      if parts.count == 2, parts[0] == ["sent_id"] { return parts[1].joined(separator: " ") }
    }
    return nil
  }
}
