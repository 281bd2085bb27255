import type { engine as contract } from '#contract/engine.ts'

type Name = keyof typeof contract

/** Neither read from the library nor change it, or answer about files and jobs. */
export const APART: Name[] = [
  'library.backup',
  'backups.list',
  'backups.look',
  'library.check',
  'library.exportPart',
  'library.merge',
  'jobs.list',
  'jobs.cancel',
  'jobs.pause',
  'jobs.resume',
  'templates.check',
  'templates.exportFile',
  'themes.exportFile',
  'themes.readFile',
  'templates.pages',
  'briefs.export',
  'briefs.checkRest',
  'briefs.exportChoice',
  'briefs.keepExportChoice',
  'briefs.place',
  'briefs.version',
  'briefs.keepPlace',
  'library.rescue',
  'library.recover',
  'images.add',
  'images.addFile',
  'images.get',
  'marks.exportFile',
  'charts.write',
  'triage.rank',
  'verify.file',
  'returns.lay',
  'returns.read',
  'returns.readFile',
  'spelling.check',
  'spelling.suggest',
  'spelling.words',
  'spelling.setWord',
]
/** Start jobs, or take another file's place: nothing is the same afterwards, and the jobs have tests of their own. */
export const WHOLE: Name[] = [
  'library.restore',
  'import.start',
  'import.samples',
  'import.text',
  'imports.store',
  'imports.continue',
  'imports.retry',
]

/** Calls that change collections, each of which changes something; the samples have the first. */
export const COLLECTION_STEPS: [Name, () => object][] = [
  ['collections.add', () => ({ name: 'To read', articles: ['1'] })],
  ['collections.rename', () => ({ id: '2', name: 'Read' })],
  ['collections.fill', () => ({ id: '2', articles: ['2'] })],
  ['collections.take', () => ({ id: '2', articles: ['1'] })],
  ['collections.remove', () => ({ id: '2' })],
]
