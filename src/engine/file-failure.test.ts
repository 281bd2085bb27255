import { expect, test } from 'vitest'
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

test('what is no answer of a file system is a bug', () => {
  expect(() => fileFailure('brief.pdf', new Error('font'))).toThrow('font')
})
