import { expect, onTestFinished, test } from 'vitest'
import { commandLine } from './testing/command-line.ts'

test.each(['--continue', '--discard'])('where no import was interrupted, %s says so', async (option) => {
  const cli = commandLine()
  onTestFinished(() => cli.remove())
  const said = await cli.run('import', option)
  expect(said).toMatchObject({ code: 0, err: '' })
  expect(said.out).toContain('No import was interrupted')
  expect((await cli.run('import', option, '--json')).json).toEqual({ imported: [], duplicates: [], failed: [] })
})
