import type { VerifiedFile } from '#contract/verified-file.ts'
import type { ComparedFile } from '#core/brief/proof/compare-file.ts'
import type { ProofRegister } from '#core/brief/proof/proof-register.ts'
import { success, type Result } from '#core/result.ts'
import type { ReadableDB } from '#store/sqlite/database.ts'
import { t } from '#text/text.ts'
import { againstLibrary, type AgainstLibrary } from './against-library.ts'
import type { ReadExport } from './read-export.ts'
import { libraryPlaces, place, verifiedPlaces } from './verified-places.ts'
import { unreadSentences, verifiedSentences } from './verified-sentences.ts'
import { verifyOlder } from './verify-older.ts'

/** What an exported file is worth: laid against the register inside it, and that against the library. Failures: those of readRegister. */
export function verifyFile(db: ReadableDB, { exported, register: read, compared, pictures }: ReadExport): Result<VerifiedFile> {
  if (!read.ok) return read
  if (read.value.version === 1) return success(verifyOlder(db, read.value.register, exported.text))
  const { register, whole } = read.value
  return success(answer(register, compared, pictures, againstLibrary(db, register, whole)))
}

function answer(
  register: ProofRegister,
  compared: ComparedFile | null,
  pictures: ReadExport['pictures'],
  library: AgainstLibrary,
): VerifiedFile {
  const reprinted = { ...place('text'), state: 'UNREADABLE' as const, text: t('verify:register.reprinted'), was: null }
  const sentences = compared === null ? unreadSentences(register) : verifiedSentences(register, compared, library)
  const notes = (compared?.notes ?? []).map(({ id, state, text, was }) => ({ id: id === '' ? null : id, state, text, was }))
  const other = compared === null ? [reprinted, ...libraryPlaces(library)] : verifiedPlaces(compared, library)
  return {
    sentences,
    notes,
    other,
    compared: {
      file: compared === null ? 'nothing' : 'exact',
      register: { version: register.version, app: register.app.version, state: library.register },
      brief: library.brief,
      pictures,
      articles: library.drift.looked,
      redacted: register.sentences.filter(({ redacted }) => redacted).length,
    },
    ok: [...sentences, ...notes, ...other].every(({ state }) => state === 'STANDS' || state === 'WAIVED'),
  }
}
