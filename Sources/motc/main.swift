import MotcCommandLine

runMotc()
