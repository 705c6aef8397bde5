/// Something that shows frames and reports events.
///
/// One thread makes all calls; only the waker may go to others.
public protocol TerminalDevice: AnyObject {
  /// The size that the next frame should have.
  var size: Size { get }

  /// Lets other threads end the wait for the next event.
  var waker: Waker { get }

  /// What the terminal has said of itself up to the last event.
  var traits: TerminalTraits { get }

  /// Whether a signal asks the program to end or the terminal is lost, so that the next event will say so and keys
  /// that are still being handled need not be.
  var isEnding: Bool { get }

  /// Shows a frame.
  func present(_ frame: Frame)

  /// Waits for the next event, for ever where no time is given.
  ///
  /// A signal, a lost terminal and another size are reported before keys that wait already. Keys that could be read
  /// before a wake are reported before it.
  func nextEvent(timeoutMilliseconds: Int?) -> Event

  /// Stops the program as Ctrl-Z does and comes back when it is continued.
  func suspend()

  /// Leaves the terminal to something else, such as an editor, while a closure runs, and shows the last frame again.
  ///
  /// The terminal is as it was before the device opened it, standard error included. The closure may start a program
  /// in this process group and wait for it: Ctrl-C and Ctrl-\ are then that program's alone, Ctrl-Z stops both.
  /// `isEnding` may be asked meanwhile, so that the program can be told to end too; the next event says the rest, a
  /// new size included. Nil, with the closure not run, where the device is closed or ending.
  func lend<Result>(_ body: () -> Result) -> Result?

  /// Shows the last frame again from nothing, for when something else has written over it.
  func redraw()

  /// Goes on in another manner, from the next frame on, which is drawn from nothing where that matters.
  func adopt(_ options: TerminalOptions)

  /// Has the terminal keep a text for pasting elsewhere, where it can (OSC 52).
  func copy(_ text: String)

  /// Gives the terminal back; further calls do nothing.
  func close()
}

extension TerminalDevice {
  /// Never, where nothing but events can end the program.
  public var isEnding: Bool { false }

  /// Nothing, where there is nobody to ask.
  public var traits: TerminalTraits { TerminalTraits() }

  /// Nothing, where there is nowhere else to paste.
  public func copy(_ text: String) {}

  /// Nothing, where nobody looks.
  public func adopt(_ options: TerminalOptions) {}

  /// Waits for the next event, however long that takes.
  public func nextEvent() -> Event { nextEvent(timeoutMilliseconds: nil) }
}
