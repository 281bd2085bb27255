import { spawn } from 'node:child_process'
import { isAbsolute } from 'node:path'

export type Outcome = { code: number; output: string; seconds: number }

/** Runs a program of node_modules/.bin or the PATH, showing its output as it comes unless `quiet`, and returns all of it. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: { quiet?: boolean; env?: NodeJS.ProcessEnv } = {},
): Promise<Outcome> {
  const started = performance.now()
  return new Promise((resolve) => {
    // On Windows the programs in node_modules/.bin are .cmd files, which only a shell can start; it would divide a path at its spaces.
    const shell = process.platform === 'win32' && !isAbsolute(command)
    const given = shell ? args.map((argument) => (/\s/.test(argument) ? `"${argument}"` : argument)) : args
    const child = spawn(command, given, { env: { ...process.env, ...options.env }, shell })
    let output = ''
    const take = (stream: NodeJS.WriteStream) => (chunk: Buffer) => {
      output += chunk.toString()
      if (!options.quiet) stream.write(chunk)
    }
    child.stdout.on('data', take(process.stdout))
    child.stderr.on('data', take(process.stderr))
    const finish = (code: number): void => resolve({ code, output, seconds: (performance.now() - started) / 1000 })
    child.on('error', (error) => {
      output += error.message
      finish(127)
    })
    child.on('close', (code) => finish(code ?? 1))
  })
}
