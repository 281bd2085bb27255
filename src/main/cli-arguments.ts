/** The first argument of a start that is to run the command line. */
const FLAG = '--cli'

/**
 * What the command line is asked to do: all behind `--cli`, and behind the `--` that follows it, past which Chromium takes nothing for a switch of its own.
 * Null where a window is wanted.
 */
export function cliArguments(argv: readonly string[]): string[] | null {
  const at = argv.indexOf(FLAG)
  // Behind `--` stands what somebody else's program or desktop hands over, such as the name of a file.
  const end = argv.indexOf('--')
  if (at < 0 || (end >= 0 && end < at)) return null
  const behind = argv.slice(at + 1)
  return behind[0] === '--' ? behind.slice(1) : behind
}
