/// Turns scores into probabilities in place.
func softmax(_ scores: Numbers, _ count: Int) {
  var top = scores[0]
  for index in 1..<count where scores[index] > top { top = scores[index] }
  var sum: Float = 0
  for index in 0..<count {
    scores[index] = exponential(scores[index] - top)
    sum += scores[index]
  }
  let scale = 1 / sum
  for index in 0..<count { scores[index] *= scale }
}

/// Turns scores into the gradient of the cross entropy to one right answer, times `weight`.
///
/// A negative answer stands for none: the gradient is 0.
/// - Returns: The probability of the right answer; 1 when there is none.
func crossEntropyGradient(_ scores: Numbers, _ count: Int, answer: Int32, weight: Float) -> Float {
  guard answer >= 0 else {
    scores.update(repeating: 0, count: count)
    return 1
  }
  softmax(scores, count)
  let probability = scores[Int(answer)]
  scores[Int(answer)] -= 1
  for index in 0..<count { scores[index] *= weight }
  return probability
}

/// The same with a teacher's probabilities mixed into the right answer, where there is a lesson.
///
/// - Parameter share: How much of the target is the teacher's, from 0 to 1.
func crossEntropyGradient(
  _ scores: Numbers, _ count: Int, answer: Int32, lesson: ArraySlice<Float>?, share: Float, weight: Float
) -> Float {
  guard let lesson else { return crossEntropyGradient(scores, count, answer: answer, weight: weight) }
  softmax(scores, count)
  let probability = answer >= 0 ? scores[Int(answer)] : 1
  let own = answer >= 0 ? 1 - share : 0
  for index in 0..<count {
    scores[index] = weight * ((own + share) * scores[index] - share * lesson[lesson.startIndex + index])
  }
  if answer >= 0 { scores[Int(answer)] -= weight * own }
  return probability
}
