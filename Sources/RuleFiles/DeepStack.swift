import Foundation
import Synchronization

/// Runs `body` on a thread of its own whose stack the YAML parser cannot exhaust, and waits for it.
///
/// The parser recurses, stops at 1,000 levels by itself and needs up to 8 KB a level in debug builds, more than the
/// 512 KB of a worker thread on some platforms hold.
func withDeepStack<Result: Sendable>(_ body: @escaping @Sendable () -> Result) -> Result {
  let box = Box<Result>()
  let isDone = DispatchSemaphore(value: 0)
  let thread = Thread {
    let result = body()
    box.result.withLock { $0 = result }
    isDone.signal()
  }
  thread.stackSize = 8 << 20
  thread.start()
  isDone.wait()
  // The semaphore says that the result is there; running again is only what the types ask for.
  return box.result.withLock { $0 } ?? body()
}

/// A result on its way from one thread to another; a class because both share it.
private final class Box<Result: Sendable>: Sendable {
  let result = Mutex<Result?>(nil)
}
