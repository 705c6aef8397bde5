import BudgetCommands
import CCommit

// Here and not in BudgetCommands, so that another commit compiles these two lines anew and no room.
BudgetProgram.main(commit: String(cString: built_commit()))
