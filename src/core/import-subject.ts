import { z } from 'zod'
import { t } from '#text/text.ts'

/** What an import is of: one file, folder or text of that name; several files and folders; the articles that come with the program. */
export const ImportSubject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('named'), name: z.string() }),
  z.object({ kind: z.literal('several'), files: z.int().nonnegative() }),
  z.object({ kind: z.literal('samples') }),
])
export type ImportSubject = z.infer<typeof ImportSubject>

/** What the import is called on its own: `Import saved pages`. */
export function importTitle(subject: ImportSubject): string {
  switch (subject.kind) {
    case 'named':
      return t('importing:title.named', { name: subject.name })
    case 'several':
      return t('importing:title.several', { count: subject.files })
    case 'samples':
      return t('importing:title.samples')
  }
}

/** What it is called in a sentence that says that it is an import: `saved pages`, `12 files and folders`. */
export function importName(subject: ImportSubject): string {
  switch (subject.kind) {
    case 'named':
      return subject.name
    case 'several':
      return t('importing:name.several', { count: subject.files })
    case 'samples':
      return t('importing:name.samples')
  }
}
