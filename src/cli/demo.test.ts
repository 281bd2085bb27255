import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commandLine } from './testing/command-line.ts'

test(
  'the demonstration writes both files, leaves the near-duplicate out and never replaces a library of one’s own',
  { timeout: 120_000 },
  async () => {
    const cli = commandLine()
    const folder = join(cli.folder, 'demo')
    const first = await cli.runWith({ anyLibrary: true }, 'demo', '--to', folder)
    expect({ code: first.code, err: first.err }).toEqual({ code: 0, err: '' })
    expect(first.out).toContain('near-duplicate')
    expect(first.out.trim().split('\n').length).toBeLessThan(16)
    expect(readdirSync(folder).toSorted()).toEqual(['brief.docx', 'brief.pdf', 'library.sqlite'])
    // Made while the interface spoke Russian, it is the demonstration's all the same.
    const made = join(folder, 'library.sqlite')
    const renamed = ['collections', 'rename', 'Sample library', 'Библиотека-образец', '--library', made]
    expect((await cli.runWith({ anyLibrary: true }, ...renamed)).code).toBe(0)
    expect((await cli.runWith({ anyLibrary: true }, 'demo', '--to', folder)).code).toBe(0)

    const file = join(folder, 'brief.pdf')
    expect(await cli.runWith({ anyLibrary: true }, 'demo', '--to', file)).toMatchObject({
      code: 1,
      err: `${file} is a file, not a folder. Choose another place.\n`,
    })

    const own = join(folder, 'library.sqlite')
    await cli.runWith(
      {
        anyLibrary: true,
        stdin: 'My own article\n\nIt is mine, and a demonstration must not throw it away, whatever happens.\n',
      },
      'import',
      '-',
      '--library',
      own,
    )
    const before = readFileSync(own)
    const named = await cli.runWith({ anyLibrary: true }, 'demo', '--to', join(cli.folder, 'other'), '--library', own)
    expect(named).toMatchObject({ code: 1, out: '', err: expect.stringContaining('library of your own') })
    const refused = await cli.runWith({ anyLibrary: true }, 'demo', '--to', folder)
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(readFileSync(own).equals(before)).toBe(true)
    cli.remove()
  },
)
