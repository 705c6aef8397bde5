import ArgumentParser
import BudgetCommands

Budget.main()
