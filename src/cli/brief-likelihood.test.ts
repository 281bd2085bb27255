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

const made = (...more: string[]) => cli.run('brief', 'new', '--template', 'policy-brief', '--title', 'A', '--json', ...more)

test('a new brief is in the language that was asked for, else in that of its template; what is no language is refused', async () => {
  const languageOf = async (...more: string[]) => (JSON.parse((await made(...more)).out) as { language: string }).language
  expect(await languageOf('--language', 'en-gb')).toBe('en-GB')
  expect(await languageOf()).toBe('en')
  expect((await made('--language', 'not a language')).code).toBe(2)
})
