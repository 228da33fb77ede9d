import Rules

/// Questions for discussion, made from what the readings do with a clash; they presume no answer.
struct DebateQuestions {
  let left: String
  let right: String

  /// - Parameter first: The rule's own question.
  func questions(_ statuses: Set<Status>, first: String?) -> [String] {
    ([first] + Status.listed.map { statuses.contains($0) ? question($0) : nil }).compactMap { $0 }
  }

  private func question(_ status: Status) -> String {
    switch status {
    case .asserted:
      "A reading says that \(left) and \(right) conflict. Must they, or only as things stand? What would have to change?"
    case .denied:
      "A reading says that they do not conflict. What would have to be true for that, and which case would show otherwise?"
    case .prioritised:
      "A reading puts one above the other. On what ground, and is there a case in which the order should turn round?"
    case .reported:
      "A reading reports a view without adopting it. Who holds that view, and what is their best reason?"
    case .latent:
      "A reading commits to both and does not say how they fit. If it had to give up a part of one, which would it be?"
    case .contested:
      "Two readings disagree here. Do they mean the same things by \(left) and \(right)? What evidence would settle it?"
    }
  }
}
