import { writeSync } from "node:fs";

/**
 * Where a process's log lines go: its stdout, which is a file of the launcher's. A line that cannot be written (the
 * disk is full, nobody reads the pipe any more) is dropped: a log never ends the process that writes it, nor makes it
 * wait.
 */
export const logLines = {
  write(line: string): void {
    try {
      writeSync(1, line);
    } catch {
      // there is nowhere left to tell it
    }
  },
};
