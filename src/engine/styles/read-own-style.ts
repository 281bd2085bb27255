import { lacksLocale } from '#core/cite/citation-settings.ts'
import type { OwnStyleKind } from '#core/own-style.ts'
import { failure, success, type Result } from '#core/result.ts'
import { LOCALE, t } from '#text/text.ts'
import { readCitationLocale, type ProgramFiles } from '../program-files.ts'

/** What a style is called, and what its author should know of it, one plain sentence each. */
type ReadOwnStyle = { name: string; notes: string[] }

/** Reads a style's file as it is to be kept. Failures: those of readStyle and readHouse. */
export async function readOwnStyle(
  program: ProgramFiles,
  kind: OwnStyleKind,
  name: string,
  bytes: Uint8Array,
): Promise<Result<ReadOwnStyle>> {
  if (kind === 'house') return readHouseStyle(name, bytes)
  const { readStyle } = await import('#formats/cite/read-style.ts')
  const read = readStyle(name, bytes)
  if (!read.ok) return read
  const { title, text, locale, listsSources } = read.value
  const { canCite } = await import('#formats/cite/can-cite.ts')
  if (!canCite(text, readCitationLocale(program, 'en-US')))
    return failure('bad-style', t('style:bad', { name, problem: t('style:problem.cannotCite') }))
  return success({
    name: title,
    notes: [
      ...(locale !== null && lacksLocale(locale) ? [t('style:note.locale', { title, language: languageName(locale) })] : []),
      ...(listsSources ? [] : [t('style:note.noSources', { title })]),
    ],
  })
}

async function readHouseStyle(name: string, bytes: Uint8Array): Promise<Result<ReadOwnStyle>> {
  const { readHouse } = await import('#formats/write/docx/house/house.ts')
  const { houseNotes } = await import('#formats/write/docx/house/house-notes.ts')
  const read = readHouse(name, bytes)
  if (!read.ok) return read
  return success({ name: name.replace(/\.(?:docx|dotx|docm|dotm)$/iu, ''), notes: houseNotes(read.value, name) })
}

function languageName(locale: string): string {
  try {
    return new Intl.DisplayNames([LOCALE], { type: 'language' }).of(locale) ?? locale
  } catch {
    return locale
  }
}
