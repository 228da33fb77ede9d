import Prose
import Rules

extension Status {
  /// The order in which reports list statuses: what the text says outright first.
  static let listed: [Status] = [.asserted, .prioritised, .denied, .contested, .reported, .latent]

  /// What the status says, to follow "status —".
  var meaning: String {
    switch self {
    case .asserted: "the author says the two conflict"
    case .denied: "the author says the two do not conflict"
    case .prioritised: "the author grants the conflict and ranks one above the other"
    case .reported: "others say the two conflict; the author does not adopt their view"
    case .latent: "the same voice commits to both and says nothing of how they fit"
    case .contested: "one document says the two conflict, another that they do not"
    }
  }

  /// What the status says where no word of the text joins the two sides; nil for those that need none.
  fileprivate var inference: String? {
    switch self {
    case .asserted: "the text sets the two against each other, without a word that joins them"
    case .denied: "the text has the two go together, without a word that joins them"
    case .prioritised: "the text puts one above the other, without a word that joins them"
    case .reported: "others are said to speak of the two; no word joins them"
    case .latent, .contested: nil
    }
  }
}

extension Finding {
  /// What stands in the place of the rule's message, which speaks of a tension, where the text denies one; nil elsewhere.
  var denial: String? {
    kind == .tension && status == .denied
      ? "No conflict is seen between {left.quote} and {right.quote}." : nil
  }

  /// What the finding's kind and status say, to follow "status —".
  var meaning: String {
    switch kind {
    case .tension where cue == nil: status.inference ?? status.meaning
    case .tension: status.meaning
    case .contradiction: "one voice says both, and they cannot both hold"
    case .disagreement: "two voices say what cannot both hold"
    }
  }
}

extension Stance {
  /// How the side stands to its concept, as a word behind its name; nil when it only speaks of it.
  var participle: String? {
    switch self {
    case .endorses: "endorsed"
    case .opposes: "opposed"
    case .serves: "served"
    case .harms: "harmed"
    case .mentions: nil
    }
  }
}

extension Text {
  /// How many words the text has.
  var wordCount: Int { tokens.reduce(0) { $0 + ($1.kind == .word ? 1 : 0) } }

  /// The title that the text gives itself, or the name by which reports refer to it.
  var displayTitle: String {
    guard let title = metadata.title?.collapsingWhitespace(), !title.isEmpty else { return document.id }
    return title
  }
}
