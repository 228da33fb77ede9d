import Argumentation
import Claims
import Rules

extension DrawnMap {
  /// The map's own records, schema `elenchus.map/1`.
  ///
  /// ```json
  /// {"schema": "elenchus.map/1",
  ///  "documents": [{"id": "a.txt", "path": "…/a.txt", "title": null, "voice": null, "date": null}],
  ///  "nodes": [
  ///   {"id": "i1", "kind": "issue", "rule": "…", "title": "…", "question": "…", "statements": ["s1"]},
  ///   {"id": "s1", "kind": "statement", "document": "a.txt", "claim": "a.txt#12", "quote": "…",
  ///    "start": {"offset": 123, "line": 3, "column": 5}, "end": {}, "concepts": ["…"], "holder": "author",
  ///    "commitment": "own"}],
  ///  "edges": [
  ///   {"source": "s1", "target": "s2", "relation": "attacks", "mutual": true, "status": "asserted",
  ///    "issue": "i1", "cue": {"document": "a.txt", "quote": "…", "start": {}, "end": {}}, "holder": "author",
  ///    "confidence": 0.9}]}
  /// ```
  ///
  /// `relation` is null for a latent tension, which also has no `cue`; `question` is null when the rule asks none.
  /// An issue's `statements` are those that bear on it; they rest on its edges and make none of their own.
  /// Offsets count UTF-8 bytes from 0, lines and columns from 1, columns in Unicode scalars.
  var json: String {
    JSONValue.object([
      ("schema", .string("elenchus.map/1")),
      ("documents", .array(documents.map { document($0.document) })),
      (
        "nodes",
        .array(
          issues.map(record)
            + documents.flatMap { $0.statements.map(record) })
      ),
      ("edges", .array(graph.edges.map(record))),
    ]).pretty + "\n"
  }

  private func document(_ id: DocumentID) -> JSONValue {
    let text = analysis[id].text
    return .object([
      ("id", .string(text.document.id)), ("path", .string(text.document.path)),
      ("title", JSONValue(text.metadata.title)), ("voice", JSONValue(text.metadata.voice)),
      ("date", JSONValue(text.metadata.date)),
    ])
  }

  private func record(_ id: NodeID, _ issue: ArgumentGraph.Issue) -> JSONValue {
    .object([
      ("id", .string(graph.name(id))), ("kind", .string("issue")), ("rule", .string(issue.rule)),
      ("title", .string(title(issue))), ("question", JSONValue(question(issue))),
      ("statements", .array(graph.statements(on: id).map { .string(graph.name($0)) })),
    ])
  }

  /// The rule's question when it holds for every finding alike.
  private func question(_ issue: ArgumentGraph.Issue) -> String? {
    guard let question = analysis.pack.rule(issue.rule)?.question, !question.contains("{") else { return nil }
    return question.isEmpty ? nil : question
  }

  private func record(_ id: NodeID, _ statement: ArgumentGraph.Statement) -> JSONValue {
    let text = analysis[statement.document].text
    return .object([
      ("id", .string(graph.name(id))), ("kind", .string("statement")),
      ("document", .string(text.document.id)),
      ("claim", .string("\(text.document.id)#\(statement.claim.rawValue)")),
      ("quote", .string(text.quote(statement.span))),
      ("start", place(statement.span.lower, in: statement.document)),
      ("end", place(statement.span.upper, in: statement.document)),
      ("concepts", .array(statement.concepts.map(JSONValue.string))),
      ("holder", .string(wording.holder(statement.holder, in: statement.document))),
      ("commitment", .string(statement.commitment.rawValue)),
    ])
  }

  private func record(_ edge: ArgumentGraph.Edge) -> JSONValue {
    .object([
      ("source", .string(graph.name(edge.source))), ("target", .string(graph.name(edge.target))),
      ("relation", JSONValue(edge.relation?.rawValue)), ("mutual", .bool(edge.isMutual)),
      ("status", .string(edge.status.rawValue)), ("issue", .string(graph.name(edge.issue))),
      ("cue", cue(edge.cue)), ("holder", .string(holder(edge))), ("confidence", .number(edge.confidence)),
    ])
  }

  private func cue(_ cue: Finding.Signal?) -> JSONValue {
    guard let cue else { return .null }
    let text = analysis[cue.document].text
    return .object([
      ("document", .string(text.document.id)), ("quote", .string(text.quote(cue.span))),
      ("start", place(cue.span.lower, in: cue.document)), ("end", place(cue.span.upper, in: cue.document)),
    ])
  }

  private func place(_ offset: Int, in document: DocumentID) -> JSONValue {
    let position = analysis[document].text.position(offset)
    return .object([
      ("offset", .integer(position.offset)), ("line", .integer(position.line)),
      ("column", .integer(position.column)),
    ])
  }
}
