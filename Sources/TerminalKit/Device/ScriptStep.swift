/// A step of what happens at a scripted device.
public enum ScriptStep: Sendable {
  /// The device reports an event.
  case event(Event)
  /// Keys written as in `Key.script` are struck one after another, each taken in before the next.
  case keys(String)
  /// Keys written as in `Key.script` arrive all at once, as a paste does that the terminal does not mark.
  case burst(String)
  /// Nobody does anything until the frame on the screen is as it should be; `what` is said if it never is.
  case wait(what: String = "a condition", until: @Sendable (Frame) -> Bool)

  /// Nobody does anything until some row of the screen shows a text.
  public static func wait(for text: String) -> ScriptStep {
    .wait(what: "“\(text)”") { $0.shows(text) }
  }

  /// Nobody does anything until no row of the screen shows a text any more.
  public static func wait(forNo text: String) -> ScriptStep {
    .wait(what: "no “\(text)”") { !$0.shows(text) }
  }
}
