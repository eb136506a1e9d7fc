"""The parts of the loopback workspace: one file for each thing a workspace does."""
