import Prose
import Syntax

/// Parsed texts by their bytes, so that no text is parsed twice; a class because runs share it.
///
/// Parsing is what a run of tests costs, and it does not depend on the rules: a text met again under changed lexicons is
/// only read anew, over the words of these lexicons.
final class ParseCache {
  private struct Key: Hashable {
    var source: [UInt8]
    var isMarkdown: Bool
  }

  private var session: ParsingSession
  private var parsed: [Key: ParsedText] = [:]
  /// Texts asked for since the last call of `forgetUnused`.
  private var used: Set<Key> = []

  init(_ parser: Parser = Parser()) { session = parser.session() }

  /// The syntax of a document read by `reader`, the same as parsing it gives.
  func parse(_ document: Document, _ reader: Reader) -> ParsedText {
    let key = Key(source: document.source, isMarkdown: document.isMarkdown)
    used.insert(key)
    let text = reader.read(document)
    if let known = parsed[key] { return known.moved(to: text) }
    let fresh = session.parse(text)
    parsed[key] = fresh
    return fresh
  }

  /// Forgets the texts that nobody asked for since the last call.
  func forgetUnused() {
    parsed = parsed.filter { used.contains($0.key) }
    used = []
  }
}

extension ParsedText {
  /// The same syntax over the same document, read with another vocabulary.
  fileprivate func moved(to other: Text) -> ParsedText {
    var other = other
    var words = words
    for index in words.indices {
      words[index].lemma = other.vocabulary.intern(Array(text.vocabulary.bytes(of: words[index].lemma)))
    }
    return ParsedText(text: other, words: words)
  }
}
