import type { EngineContract } from './engine.ts'

/**
 * What a call does to the library. `reads`: nothing · `changes`: the engine runs it as one transaction, so that what it reads still holds when it
 * writes, whoever else has the library open · `works`: it takes more than one step, a job or portions, each of which is a transaction of its own ·
 * `files`: it copies or exchanges whole library files, and is answered also where the open library is lost or read-only.
 */
export type Effect = 'reads' | 'changes' | 'works' | 'files'

/** A call that is not entered here does not compile. */
export const EFFECTS = {
  'library.info': 'reads',
  'library.backup': 'files',
  'library.restore': 'files',
  'library.rescue': 'files',
  'library.check': 'reads',
  'articles.list': 'reads',
  'articles.get': 'reads',
  'articles.update': 'changes',
  'articles.blocks': 'changes',
  'articles.compare': 'reads',
  'articles.trash': 'changes',
  'articles.restore': 'changes',
  'articles.cite': 'reads',
  'search.run': 'reads',
  'evidence.find': 'reads',
  'import.start': 'changes',
  'import.samples': 'changes',
  'import.text': 'changes',
  'imports.list': 'reads',
  'imports.items': 'reads',
  'imports.item': 'reads',
  'imports.edit': 'works',
  'imports.decide': 'works',
  'imports.merge': 'changes',
  'imports.split': 'changes',
  'imports.blocks': 'changes',
  'imports.compare': 'reads',
  'imports.store': 'works',
  'imports.continue': 'works',
  'imports.retry': 'changes',
  'imports.discard': 'changes',
  'jobs.list': 'reads',
  'jobs.cancel': 'reads',
  'jobs.pause': 'reads',
  'jobs.resume': 'reads',
  'themes.list': 'reads',
  'themes.add': 'changes',
  'themes.suggest': 'reads',
  'themes.decide': 'changes',
  'excerpts.add': 'changes',
  'excerpts.list': 'reads',
  'excerpts.update': 'changes',
  'excerpts.remove': 'changes',
  'excerpts.restore': 'changes',
  'templates.list': 'reads',
  'templates.check': 'reads',
  'briefs.create': 'changes',
  'briefs.list': 'reads',
  'briefs.get': 'reads',
  'briefs.save': 'changes',
  'briefs.remove': 'changes',
  'briefs.check': 'reads',
  'briefs.export': 'reads',
  'verify.file': 'reads',
} as const satisfies Record<keyof EngineContract, Effect>

/** The calls after which the library may be another. */
export type ChangingCall = {
  [N in keyof typeof EFFECTS]: (typeof EFFECTS)[N] extends 'reads' | 'files' ? never : N
}[keyof typeof EFFECTS]
