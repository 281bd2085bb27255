import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { ownStyleId } from '#core/own-style.ts'
import { failure, success } from '#core/result.ts'
import { inTransaction } from '#store/sqlite/database.ts'
import { briefsByStyle, getStyle, keepStyle, listStyles, removeStyle, restoreStyle } from '#store/styles/styles.ts'
import { t } from '#text/text.ts'
import type { AreaHandlers, EngineContext } from '../context.ts'
import { readWholeFile } from '../import/reading/read-whole-file.ts'
import { readOwnStyle } from '../styles/read-own-style.ts'

export function styleHandlers({ db, program }: EngineContext): AreaHandlers<'styles'> {
  return {
    'styles.list': () => {
      const styles = listStyles(db())
      const briefs = briefsByStyle(
        db(),
        styles.map(({ id }) => id),
      )
      return success(styles.map((style) => ({ ...style, briefs: briefs.get(style.id) ?? [] })))
    },
    'styles.get': ({ id }) => {
      const found = getStyle(db(), id)
      return success({ style: found === null ? null : { id: found.id, kind: found.kind, name: found.name } })
    },
    'styles.addFile': async ({ path, kind }) => {
      const bytes = await readWholeFile(path)
      if (!bytes.ok) return bytes
      const read = await readOwnStyle(program, kind, basename(path), bytes.value)
      if (!read.ok) return read
      const { name, notes } = read.value
      const style = { id: ownStyleId(createHash('sha256').update(bytes.value).digest('hex')), kind, name }
      return success({ style, notes, ...inTransaction(db(), () => keepStyle(db(), style, bytes.value)) })
    },
    'styles.remove': ({ id }) => (removeStyle(db(), id) ? success({}) : failure('no-such-style', t('style:notHere'))),
    'styles.restore': ({ id }) => (restoreStyle(db(), id) ? success({}) : failure('no-such-style', t('style:notHere'))),
  }
}
