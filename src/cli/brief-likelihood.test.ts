import { afterEach, beforeEach, expect, test } from 'vitest'
import { commandLine, type CommandLine } from './testing/command-line.ts'

let cli: CommandLine
beforeEach(() => void (cli = commandLine()))
afterEach(() => cli.remove())

test('a new brief keeps the scale of likelihood that was asked for, and says where its template fixes another', async () => {
  const made = async (template: string) =>
    cli.run('brief', 'new', '--template', template, '--title', 'A scale', '--likelihood', 'phia')
  expect((await made('policy-brief')).out).not.toContain('fixes its own')
  expect((await made('assessment')).out).toContain('The template assessment fixes its own scale of likelihood')
  expect((await cli.run('brief', 'new', '--template', 'policy-brief', '--title', 'A', '--likelihood', 'mine')).code).toBe(2)
})
