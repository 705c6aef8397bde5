public import BudgetModel

/// Why a file is not used although the system would allow it, and what to do.
extension Strings {
  /// The file is named, for it may be another than the one that was asked for.
  public func sentence(for refusal: FileRefusal) -> String {
    let name = refusal.name
    switch refusal.reason {
    case .link:
      return say(
        "\(name) 是符号链接，这里不跟随链接；请把它移走，或换成文件本身。",
        "\(name) is a symbolic link, and none is followed here; move it away or put the file itself there."
      )
    case .notARegularFile:
      return say(
        "\(name) 不是普通文件（管道、设备等），不能使用；请把它移走。",
        "\(name) is not a regular file but a pipe, a device or the like; move it away.")
    case .folder:
      return say(
        "\(name) 是文件夹，应为文件；请把它移走。", "\(name) is a folder where a file is due; move it away.")
    case .tooLarge(let limit):
      let size = binarySize(limit)
      return say(
        "\(name) 超过 \(size)，不予读取；请核对这是不是要用的文件。",
        "\(name) is larger than \(size) and is not read; check that it is the right file.")
    case .foreign(let owner):
      return say(
        "\(name) 属于用户 \(owner)，不属于本人、文件或文件夹的所有者，不予使用；确认无误可设置 BUDGET_TRUST=\(owner) 后再试。",
        "\(name) belongs to \(owner), who owns neither the file nor its folder, so it is not used; "
          + "if that is right, set BUDGET_TRUST=\(owner) and try again.")
    case .secondName:
      return say(
        "\(name) 另有一个名字（硬链接），写入会同时改动那里；请复制一份换下它：cp -p 后 mv。",
        "\(name) has a second name (a hard link) and would be changed there too; put a copy in its place: cp -p, then mv."
      )
    case .rightsNotKept(let what):
      return say(
        "\(name) 的权限无法原样保留（\(what)），为免让无关的人看到，没有保存；请由所有者或管理员保存。",
        "\(name) cannot keep its access rights (\(what)), so it was not saved lest others may read it; let its owner or root save it."
      )
    }
  }

  private func binarySize(_ bytes: Int) -> String {
    bytes >= 1 << 30 ? "\(bytes >> 30) GiB" : "\(bytes >> 10) KiB"
  }
}
