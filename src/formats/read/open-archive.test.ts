import { strFromU8, strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { processorSeconds } from './fixtures/processor-seconds.ts'
import { rawZip } from './fixtures/raw-zip.ts'
import { type Archive, type ArchiveMember, openArchive } from './open-archive.ts'

function open(name: string, bytes: Uint8Array): Archive {
  const archive = openArchive(name, bytes)
  if (!archive.ok) throw new Error(archive.failure.message)
  return archive.value
}
const pathsOf = (bytes: Uint8Array): string[] => [...open('a.zip', bytes).members].map((member) => member.path)
async function contentOf(member: ArchiveMember | undefined): Promise<string> {
  const read = await member?.read()
  return read === undefined ? 'no member' : read.ok ? strFromU8(read.value) : `${read.failure.code}: ${read.failure.message}`
}
const contentsOf = (bytes: Uint8Array): Promise<string[]> => Promise.all([...open('a.zip', bytes).members].map(contentOf))
const failureOf = (name: string, bytes: Uint8Array): string => {
  const archive = openArchive(name, bytes)
  if (archive.ok) throw new Error(`${name} was opened`)
  expect(archive.failure.message).toContain(name)
  return archive.failure.code
}
const text = strToU8('text')

describe('a ZIP archive', () => {
  it('has as members what an import of the folder would take, in the order of names', () => {
    const zip = zipSync({
      'b.html': text,
      'b_files/frame.html': text,
      'a/article.txt': text,
      'a/picture.png': text,
      'README.md': text,
      '.hidden/x.txt': text,
      '__MACOSX/a/._article.txt': text,
      'Thumbs.db': text,
      'folder/': new Uint8Array(),
    })
    expect(pathsOf(zip)).toEqual(['a/article.txt', 'b.html'])
    expect(open('a.zip', zip).warnings).toEqual([
      '6 of 8 files in a.zip were passed over: pictures, data and other files that hold no article.',
    ])
  })

  it('gives each member when it is asked for, with what lies beside it', async () => {
    const zip = zipSync({ 'x/refs.ris': text, 'x/files/1/a.html': strToU8('<p>'), 'y.txt': strToU8('outside') })
    const refs = [...open('a.zip', zip).members].find((member) => member.path === 'x/refs.ris')
    expect(await contentOf(refs)).toBe('text')
    expect(strFromU8((await refs?.beside('files/1/a.html')) ?? new Uint8Array())).toBe('<p>')
    expect(strFromU8((await refs?.beside('files\\1\\..\\1\\a.html')) ?? new Uint8Array())).toBe('<p>')
    for (const path of ['../../y.txt', '/y.txt', '/files/1/a.html', 'files/2/a.html', '../../../etc/passwd'])
      expect(await refs?.beside(path)).toBeNull()
  })

  it('gives bytes that hold nothing of the archive around them', async () => {
    const [member] = open('a.zip', zipSync({ 'a.txt': [text, { level: 0 }], 'b.txt': new Uint8Array(5000) })).members
    const read = await member?.read()
    expect(read?.ok === true && read.value.buffer.byteLength).toBe(4)
  })

  it('shows names that lead out of it as plain labels', () => {
    const zip = rawZip([
      { name: '../../etc/a.txt', data: 'x' },
      { name: '/root/b.txt', data: 'x' },
      { name: 'C:\\Windows\\c.txt', data: 'x' },
      { name: 'd\0\u202e.txt', data: 'x' },
      { name: '..', data: 'x' },
      { name: 'link.txt', data: '/etc/passwd', attributes: 0o120777 * 0x10000 },
    ])
    expect(pathsOf(zip)).toEqual(['Windows/c.txt', 'd.txt', 'etc/a.txt', 'root/b.txt'])
  })

  it.each([
    ['UTF-8', Buffer.from('мост.txt'), 'мост.txt'],
    ['code page 866', Buffer.from('acaee1e22e747874', 'hex'), 'мост.txt'],
    ['GBK', Buffer.from('d6d0b9fa2e747874', 'hex'), '中国.txt'],
    ['code page 437', Buffer.from('4d816c6c65722e747874', 'hex'), 'Müller.txt'],
  ])('reads names in %s', (_, name, path) => {
    expect(pathsOf(rawZip([{ name, data: 'x' }]))).toEqual([path])
  })

  it('may carry a comment, stand behind other bytes, or use the fields for large files', async () => {
    const one = { name: 'a.txt', data: 'one', deflate: true }
    expect(await contentsOf(rawZip([one], { comment: 'PK\u0005\u0006 made by hand' }))).toEqual(['one'])
    expect(await contentsOf(rawZip([one], { junk: 'PK\u0003\u0004 a first part that was lost' }))).toEqual(['one'])
    expect(await contentsOf(rawZip([{ ...one, wide: true }]))).toEqual(['one'])
  })

  it('inside another one is opened, but not the one inside that', async () => {
    const inner = zipSync({ 'a.txt': text })
    const zip = zipSync({
      'inner.zip': inner,
      'outer.zip': zipSync({ 'deep.zip': inner }),
      'z.mbox': strToU8('From x Thu Jan 14 09:00:00 2022\nFrom: a@b.example\n\nText\n'),
    })
    const members = [...open('a.zip', zip).members]
    expect(members.map((member) => member.path)).toEqual(['inner.zip/a.txt', 'outer.zip/deep.zip', 'z.mbox/message 1.eml'])
    expect(await contentOf(members[1])).toMatch(/^archive-in-archive: deep\.zip in outer\.zip in a\.zip is/)
  })

  it('that is broken in one member says so of that one', async () => {
    const zip = rawZip([
      { name: 'a.txt', data: 'one' },
      { name: 'b.txt', data: 'two', crc: 1 },
      { name: 'c.txt', data: 'three', flags: 1 },
      { name: 'd.txt', data: 'four', method: 14 },
      { name: 'e.txt', data: 'x'.repeat(1000), deflate: true, size: 10 },
      { name: 'f.txt', data: 'five', size: 300 * 1024 * 1024, deflate: true },
    ])
    const contents = await contentsOf(zip)
    expect(contents.map((content) => content.split(':')[0])).toEqual([
      'one',
      'damaged-file',
      'password-protected',
      'unknown-compression',
      'damaged-file',
      'too-large',
    ])
    expect(contents[2]).toContain('c.txt in a.zip is protected by a password')
  })
})

describe('a ZIP archive that is made to do harm', () => {
  it('is not unpacked where its entries share their bytes', () => {
    expect(
      failureOf(
        'a.zip',
        rawZip([
          { name: 'a.txt', data: 'x'.repeat(100) },
          { name: 'b.txt', data: 'x'.repeat(100), shares: 0 },
        ]),
      ),
    ).toBe('archive-bomb')
  })

  it('is not unpacked beyond what a member states, nor where that is far more than it holds', async () => {
    const zeros = new Uint8Array(11 * 1024 * 1024)
    expect((await contentsOf(zipSync({ 'a.txt': [zeros, { level: 9 }] })))[0]).toMatch(/^archive-bomb/)
    const lying = rawZip([{ name: 'a.txt', data: zeros, deflate: true, size: 100 }])
    expect((await contentsOf(lying))[0]).toMatch(/^damaged-file/)
  })

  it('is refused where all of it would not fit', () => {
    const entries = Array.from({ length: 12 }, (_, n) => ({ name: `${n}.txt`, data: String(n), size: 200 * 1024 * 1024 }))
    expect(failureOf('a.zip', rawZip(entries))).toBe('too-large')
  })

  it('is refused with more members than anyone packs', { timeout: 30_000 }, () => {
    const more = Array.from({ length: 100_000 }, () => ({ name: 'a.txt', shares: 0 }))
    expect(failureOf('a.zip', rawZip([{ name: 'a.txt' }, ...more]))).toBe('too-many-members')
  })

  it.each([
    ['cut off', zipSync({ 'a.txt': strToU8('x'.repeat(5000)) }).subarray(0, 60), 'damaged-file'],
    ['without its members', rawZip([{ name: 'a.txt', data: 'x' }]).subarray(20), 'not-an-archive'],
    ['empty', zipSync({}), 'no-text'],
    [
      'locked',
      rawZip([
        { name: 'a.txt', data: 'x', flags: 1 },
        { name: 'b.png', data: 'x' },
      ]),
      'password-protected',
    ],
    ['of pictures', zipSync({ 'a.png': text }), 'no-text'],
  ])('or is %s is refused in plain words', (_, bytes, code) => {
    expect(failureOf('a.zip', bytes)).toBe(code)
  })
})

describe('a mailbox file', () => {
  const MBOX =
    'From - Thu Jan 14 09:00:00 2022\r\nFrom: a@b.example\r\nSubject: One\r\n\r\nText\r\n>From here on\r\n>>From quoted\r\nFrom now on at 10:30 in 2022\r\nNote: this is text.\r\n\r\nFrom the bridge at 10:30 in 2022\r\nno header.\r\n\r\nFrom 123@xxx Fri Jan 15 09:00:00 +0000 2022\r\nSubject: Two\r\n\r\nText\r\n'

  it('has its messages as members, as they were written', async () => {
    const members = [...open('a.mbox', strToU8(MBOX)).members]
    expect(members.map((member) => member.path)).toEqual(['message 1.eml', 'message 2.eml'])
    expect(await contentOf(members[0])).toBe(
      'From: a@b.example\r\nSubject: One\r\n\r\nText\r\nFrom here on\r\n>From quoted\r\nFrom now on at 10:30 in 2022\r\nNote: this is text.\r\n\r\nFrom the bridge at 10:30 in 2022\r\nno header.\r\n\r\n',
    )
    expect(await contentOf(members[1])).toBe('Subject: Two\r\n\r\nText\r\n')
  })

  it('is divided in time that grows with its length', async () => {
    const many = `${MBOX}\r\n`.repeat(20_000) + '\n\nFrom '.repeat(200_000) + '>'.repeat(1_000_000)
    const seconds = await processorSeconds(() => expect([...open('a.mbox', strToU8(many)).members]).toHaveLength(40_000))
    expect(seconds).toBeLessThan(5)
  })
})
