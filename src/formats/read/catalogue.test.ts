import { describe, expect, it } from 'vitest'
import { FORMATS, formatGroups, isArchiveFormat, isFormat } from '#core/formats.ts'
import { detectType } from './detect-type.ts'
import { SAMPLES } from './fixtures/samples.ts'
import { openArchive } from './open-archive.ts'
import { readSource } from './read-source.ts'
import { READERS } from './readers.ts'

const detectedFormat = (name: string, bytes: Uint8Array): string => {
  const type = detectType(name, bytes)
  return type.kind === 'other' ? type.other : type.format
}

describe.each(Object.entries(FORMATS))('the format %s', (format, entry) => {
  const sample = Object.entries(SAMPLES).find(([name, bytes]) => detectedFormat(name, bytes) === format)

  it('is detected in a sample that is named as the catalogue says, and read', async () => {
    if (sample === undefined) throw new Error(`No sample is detected as ${format}.`)
    const [name, bytes] = sample
    expect(entry.extensions).toContain(name.split('.').pop())
    if (isArchiveFormat(format)) return expect(openArchive(name, bytes)).toMatchObject({ ok: true })
    expect(isFormat(format) && typeof READERS[format]).toBe('function')
    expect(await readSource({ name, bytes })).toMatchObject({ ok: true, value: { mediaType: entry.mediaType } })
  })

  it('stands in the groups that dialogs and help show', () => {
    const shown = formatGroups().flatMap(({ extensions }) => extensions)
    for (const extension of entry.extensions) expect(shown).toContain(extension)
  })
})
