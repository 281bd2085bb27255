import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { AddedStyle } from '#contract/styles.ts'
import { CitationStyleName, type CitationStyleChoice } from '#core/cite/citation-settings.ts'
import type { OwnStyleId, OwnStyleKind } from '#core/own-style.ts'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { printMessage } from './answer.ts'
import type { Runner } from './runner.ts'
import type { Session } from './session.ts'

/**
 * The citation style that is meant: one of the program by its name, one that the library has by its name or id, or a file, which is added then. Failures: no-such-style, those
 * of styles.addFile.
 */
export async function meantStyle(runner: Runner, session: Session, said: string): Promise<Result<CitationStyleChoice>> {
  const bundled = CitationStyleName.safeParse(said)
  if (bundled.success) return success(bundled.data)
  const own = await session.call('styles.list', {})
  if (!own.ok) return own
  const known = own.value.find(({ kind, id, name }) => kind === 'citation' && (id === said || name === said))
  if (known !== undefined) return success(known.id)
  if (existsSync(said)) {
    const added = await addStyle(runner, session, 'citation', said)
    return added.ok ? success(added.value.style.id) : added
  }
  const styles = [...CitationStyleName.options, ...own.value.map(({ name }) => name)].join(', ')
  return failure('no-such-style', t('terminal:style.none', { said, styles }))
}

/** The house style that is meant: one that the library has, a Word file, which is added then, or null for none. Failures: no-such-style, those of styles.addFile. */
export async function meantHouse(runner: Runner, session: Session, said: string): Promise<Result<OwnStyleId | null>> {
  if (said === 'none') return success(null)
  const own = await session.call('styles.list', {})
  if (!own.ok) return own
  const houses = own.value.filter(({ kind }) => kind === 'house')
  const known = houses.find(({ id, name }) => id === said || name === said)
  if (known !== undefined) return success(known.id)
  if (!existsSync(said))
    return failure(
      'no-such-style',
      t('terminal:style.none', { said, styles: ['none', ...houses.map(({ name }) => name)].join(', ') }),
    )
  const added = await addStyle(runner, session, 'house', said)
  return added.ok ? success(added.value.style.id) : added
}

/** Adds a style from a file and says what is to be known of it. Failures: those of styles.addFile. */
export async function addStyle(runner: Runner, session: Session, kind: OwnStyleKind, file: string): Promise<Result<AddedStyle>> {
  const added = await session.call('styles.addFile', { path: resolve(file), kind })
  if (added.ok) for (const note of added.value.notes) printMessage(runner.io, note)
  return added
}
