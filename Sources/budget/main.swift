import BudgetCommands

BudgetProgram.main()
