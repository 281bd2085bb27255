import type { OwnStyleId } from '#core/own-style.ts'
import { failure, success, type Result } from '#core/result.ts'
import type { WritableDB } from '#store/sqlite/database.ts'
import { getStyle } from '#store/styles/styles.ts'
import { t } from '#text/text.ts'
import { changeContent } from './change-content.ts'

/** Keeps with a brief in which house style its Word files are; null: none. Answers with its revision then. Failures: no-such-brief, no-such-style. */
export function setHouse(db: WritableDB, id: string, style: OwnStyleId | null): Result<{ revision: number }> {
  return changeContent(db, id, ({ houseStyle: _before, ...content }) => {
    if (style === null) return success(content)
    const isKept = getStyle(db, style)?.kind === 'house'
    return isKept ? success({ ...content, houseStyle: style }) : failure('no-such-style', t('style:notHere'))
  })
}
