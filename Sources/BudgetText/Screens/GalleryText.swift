/// The words of the gallery.
extension Strings {
  /// The title of the gallery's page.
  public var galleryTitle: String { say("界面图库", "Gallery of screens") }

  /// What the pictures show, below the title.
  public var galleryAbout: String {
    say(
      "各界面的样子，都由程序在编入的示例上照着按键画出，“今天”是 2024 年 10 月 8 日。预算和计划来自公开文件，支出、指标完成值和滞后原因是虚构的。",
      "The screens as the program draws them, struck key by key on the sample that is part of it, with “today” set to 8 October 2024. Budgets and plans come from a public document; spending, results and reasons are invented."
    )
  }

  /// What leads to the same screens as text.
  public var galleryTexts: String { say("文字版", "The same as text") }

  /// What a picture is called, and what one sees there, in a sentence.
  public func caption(of scene: GalleryScene) -> (title: String, sentence: String) {
    switch scene {
    case .start:
      (
        say("开始", "Start"),
        say(
          "没有文件时从这里开始：新建年度、导入公布的文件、看示例，或打开最近的文件。",
          "Where there is no file: start a year, import the published document, try the sample or open a recent file."
        )
      )
    case .projects:
      (
        say("项目（1）", "Projects (1)"),
        say(
          "各项目的预算、计划、执行、偏差和状态，有问题的整行醒目。",
          "Budget, plan, spending, deviation and status of every project; rows in trouble stand out."
        )
      )
    case .entry:
      (
        say("录入（2）", "Entry (2)"),
        say(
          "选项目，直接输入金额，Enter 保存；下方是这笔钱对项目意味着什么。",
          "Choose a project, type the amount, Enter saves it; what it means for the project stands below."
        )
      )
    case .variance:
      (
        say("偏差（3）", "Deviations (3)"),
        say(
          "需要过问的排在前面，横条是与计划的偏差，右边是所选项目的数和曲线。",
          "Trouble first; the bar is the deviation from the plan, and beside the list are figures and curve of the project selected."
        )
      )
    case .history:
      (
        say("历史（4）", "History (4)"),
        say(
          "何时、何人、从多少改到多少，撤销也在其中。",
          "Who changed what, when and from what; undoing is part of it.")
      )
    case .months:
      (
        say("逐月（5）", "Months (5)"),
        say(
          "十二个月并排，每一格都可以直接录入。",
          "Twelve months side by side, each cell typed into in place.")
      )
    case .indicators:
      (
        say("指标（6）", "Indicators (6)"),
        say(
          "全部项目的绩效指标：完成值、完成程度、灯、分值和得分。",
          "The indicators of all projects: value, attainment, light, weight and score.")
      )
    case .evaluation:
      (
        say("评价（7）", "Evaluation (7)"),
        say(
          "资金和绩效放在一起看，哪些滞后还没有说明原因。",
          "Money and results together, and which lags nobody has explained.")
      )
    case .monthEnd:
      (
        say("月末（8）", "Month's end (8)"),
        say(
          "填报、核对、说明滞后、结账、上报，还差什么，Enter 去办。",
          "Enter, review, explain, close, report: what each step lacks, and Enter goes there.")
      )
    case .project:
      (
        say("项目页", "A project"),
        say(
          "一个项目的全部：进度、曲线、各月支出、调整、原因和指标。",
          "All of a project: progress, curve, months, adjustments, reasons and indicators.")
      )
    case .score:
      (
        say("得分", "A score"),
        say(
          "自评预计得分怎样算出，还缺什么。",
          "How a project's score comes about, and what it lacks.")
      )
    case .unit:
      (
        say("单位页（U）", "The unit (U)"),
        say(
          "全单位的曲线，以及项目乘月份的状态一览。",
          "The unit's curve, and every project's status month by month.")
      )
    case .yuanQuestion:
      (
        say("疑似按元录入", "Meant in 元?"),
        say(
          "看着像把元当成万元的金额，就地问一句。",
          "An amount that looks like 元 typed as 万元 is asked about in place.")
      )
    case .paste:
      (
        say("粘贴预览", "A table pasted"),
        say(
          "从电子表格粘贴，先看会改什么，再一次记入。",
          "Pasted from a spreadsheet: what would change first, then one change.")
      )
    case .importPreview:
      (
        say("导入预览", "A table imported"),
        say(
          "财务系统导出的表，逐行对上项目，拿不准的先处理。",
          "The finance system's table, row by row with its project; what is doubtful is settled first."
        )
      )
    case .review:
      (
        say("导入核对", "A document reviewed"),
        say(
          "公布的文件里不确定的地方，对着原文逐处核对。",
          "What of a published document is not sure, looked at beside its own lines.")
      )
    case .range:
      (
        say("多选（空格）", "Several cells (Space)"),
        say(
          "选几格：合计写在下面，一次清空、按上月填、复制。",
          "Several cells chosen: their sum below, to clear, to fill from last month, to copy at once."
        )
      )
    case .tour:
      (
        say("教程（? 再按 t）", "Tour (? then t)"),
        say(
          "六步，在示例上，什么都不保存；做到一步就进到下一步。",
          "Six steps on a sample of which nothing is kept; a step done leads to the next.")
      )
    case .find:
      (
        say("查找（/）", "Find (/)"),
        say(
          "汉字、拼音首字母、全拼、编码、指标里的词，边打边找。",
          "By characters, pinyin initials, full pinyin, codes and indicators' words, as one types.")
      )
    case .palette:
      (
        say("命令面板（Ctrl-P）", "Palette (Ctrl-P)"),
        say(
          "眼下的全部命令和按键；不能用的写明为什么。",
          "Every command of the moment with its key, and why one does nothing now.")
      )
    case .help:
      (
        say("帮助（?）", "Help (?)"),
        say("当前界面的全部按键。", "Every key of the screen one is on.")
      )
    case .newYear:
      (
        say("新建年度", "A new year"),
        say(
          "单位、年度、资金来源，填完就能录入。",
          "Unit, year and sources of funds, and one can begin.")
      )
    case .projectForm:
      (
        say("项目表单（E）", "A project's form (E)"),
        say(
          "编码、预算、计划、目标和指标，在一张表里填完。",
          "Code, budget, plan, goals and indicators on one form.")
      )
    case .adjustment:
      (
        say("预算调整（A）", "An adjustment (A)"),
        say(
          "边填边看调整前后的预算、计划和执行率。",
          "Budget, plan and execution rate before and after, as one types.")
      )
    case .reason:
      (
        say("滞后原因（r）", "A reason (r)"),
        say(
          "原因、措施、期限和完成的可能。",
          "Causes, measure, by when, and how likely the year's end is.")
      )
    case .formPreview:
      (
        say("填表预览（F）", "A statutory form (F)"),
        say(
          "监控表和自评表，按要交的样子先看一遍。",
          "The monitoring and self-evaluation forms as they will be handed in.")
      )
    case .settings:
      (
        say("个人设置（,）", "Settings (,)"),
        say(
          "语言、配色、符号和鼠标，只对自己。",
          "Language, colours, marks and mouse, for oneself alone.")
      )
    case .light:
      (
        say("浅色终端", "A light terminal"),
        say("浅色背景上的同一界面。", "The same screen on a light background.")
      )
    case .highContrast:
      (
        say("高对比度", "High contrast"),
        say("颜色对比不低于 7:1，没有淡字。", "Contrasts of 7:1 or more, nothing faint.")
      )
    case .colorBlind:
      (
        say("色弱", "Colour-blind safe"),
        say("用蓝、橙、紫红区分，不靠红绿。", "Blue, orange and magenta, no red against green.")
      )
    case .mono:
      (
        say("单色", "No colour"),
        say("没有颜色时靠符号、粗细和下划线。", "Marks, weight and lines alone.")
      )
    case .ascii:
      (
        say("ASCII 符号", "ASCII marks"),
        say("只用 ASCII 画的标记和图（--ascii）。", "Marks and pictures of ASCII only (--ascii).")
      )
    }
  }
}
