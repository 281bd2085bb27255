import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandLine, type CommandLine } from './testing/command-line.ts'

let cli: CommandLine
beforeAll(async () => {
  cli = commandLine()
  const text = 'A pipeline\n\nThe gas pipeline carries oil and gas to the refinery, and energy with it.\n\nNobody sang.\n'
  await cli.runWith({ stdin: text }, 'import', '-')
})
afterAll(() => cli.remove())

test('a theme of which nothing is marked is not called empty while suggestions wait, in a search and in a list', async () => {
  const waits = /^\d+ suggestions? of energy waits?, articles with (?:one|some): 1\. `themes suggest` shows/m
  for (const words of [
    ['search', 'theme:energy'],
    ['search', 'gas', '--theme', 'energy'],
    ['list', '--theme', 'energy'],
  ])
    expect((await cli.run(...words)).out).toMatch(waits)
  expect((await cli.run('search', 'theme:energy', '--json')).json).toMatchObject({
    total: 0,
    waiting: [{ theme: 'energy', articles: 1, suggestions: expect.any(Number) as number }],
  })
  // Nothing waits of others, nor of what is not asked for.
  for (const words of [
    ['search', 'theme:xinjiang'],
    ['search', 'NOT theme:energy nowhere'],
    ['list', '--theme', 'xinjiang'],
  ])
    expect((await cli.run(...words)).out).not.toMatch(/waits?,/)
})
