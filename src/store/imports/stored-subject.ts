import { ImportSubject } from '#core/import-subject.ts'

/** What an import is of, as its row keeps it: JSON. */
export function storedSubject(subject: ImportSubject): string {
  return JSON.stringify(subject)
}

/** The same read again. Rows of earlier versions hold an English title instead. Throws where it is damaged. */
export function subjectOf(stored: string): ImportSubject {
  if (stored.startsWith('{')) return ImportSubject.parse(JSON.parse(stored))
  if (stored === 'Import the sample library') return { kind: 'samples' }
  const files = /^Import (\d+) files and folders$/.exec(stored)?.[1]
  if (files !== undefined) return { kind: 'several', files: Number(files) }
  return { kind: 'named', name: stored.replace(/^Import /, '') }
}
