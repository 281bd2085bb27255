import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '#store/testing/temporary-library.ts'
import { expect, test, vi } from 'vitest'
import { fileFailure, writingFailure } from './file-failure.ts'

const error = (code: string): Error => Object.assign(new Error(code), { code })

test('why a file cannot be written is said in other words than why it cannot be read', () => {
  expect(writingFailure('/closed/brief.pdf', error('EACCES'))).toEqual({
    code: 'no-permission',
    message: '/closed/brief.pdf cannot be written: you have no permission to. Choose another place.',
  })
  expect(writingFailure('/gone/brief.pdf', error('ENOENT'))).toMatchObject({
    code: 'folder-missing',
    message: expect.stringContaining('there is no folder /gone.'),
  })
  expect(writingFailure('brief.pdf', error('ENOSPC'))).toEqual(fileFailure('brief.pdf', error('ENOSPC')))
})

test('a name that is too long, and a folder that is a file, are said to be that', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'a.pdf'), '')
  expect(writingFailure(join(folder, 'a.pdf', 'b.pdf'), error('ENOTDIR'))).toMatchObject({
    code: 'is-a-file',
    message: `${join(folder, 'a.pdf')} is a file, not a folder. Choose another place.`,
  })
  expect(writingFailure('x.pdf', error('ENAMETOOLONG'))).toMatchObject({
    code: 'name-too-long',
    message: 'x.pdf cannot be used: the name is too long for this disk. Choose a shorter one.',
  })
  // As in /proc: it is there, and makes no files.
  expect(writingFailure(join(folder, 'c.pdf'), error('ENOENT'))).toMatchObject({
    code: 'no-permission',
    message: expect.stringContaining('makes no file of that name there'),
  })
  rmSync(folder, { recursive: true })
})

test('on Windows a file that another program has open is said to be that, not forbidden', () => {
  const folder = temporaryFolder()
  const platform = vi.spyOn(process, 'platform', 'get').mockReturnValue('win32')
  try {
    writeFileSync(join(folder, 'a.docx'), '')
    expect(writingFailure(join(folder, 'a.docx'), error('EPERM'))).toMatchObject({
      code: 'in-use',
      message: expect.stringContaining('open in another program'),
    })
    expect(writingFailure(join(folder, 'b.docx'), error('EPERM')).code).toBe('no-permission')
  } finally {
    platform.mockRestore()
    rmSync(folder, { recursive: true })
  }
})

test('what is no answer of a file system is a bug', () => {
  expect(() => fileFailure('brief.pdf', new Error('font'))).toThrow('font')
})
