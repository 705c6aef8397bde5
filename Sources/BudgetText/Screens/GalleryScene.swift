/// What the gallery of the documents shows, by the names of its files, in its order.
public enum GalleryScene: String, CaseIterable, Hashable, Sendable {
  // The screens.
  case start, projects, entry, variance, history, months, indicators, evaluation
  case monthEnd = "month-end"
  case project, score, unit
  // Typing, finding, looking before something counts.
  case yuanQuestion = "entry-yuan"
  case paste
  case importPreview = "import"
  case review, range, find, palette, help, tour
  // Forms.
  case newYear = "new-year"
  case projectForm = "project-form"
  case adjustment, reason
  case formPreview = "form-preview"
  case settings
  // Looks.
  case light = "variance-light"
  case highContrast = "variance-high-contrast"
  case colorBlind = "variance-colour-blind"
  case mono = "variance-mono"
  case ascii = "variance-ascii"
}
