import type { RestingBrief } from '#contract/resting.ts'
import { thinnedWords, usesCount } from '#core/brief/resting/resting-words.ts'
import { t } from '#text/text.ts'
import { column, table } from './table.ts'

/** What rests on sources, brief by brief: each sentence with what it would be left with, then the parts that would come to rest on too little. */
export function restingText(briefs: readonly RestingBrief[], columns: number): string {
  if (briefs.length === 0) return t('uses:none')
  const parts = briefs.map(({ id, title, sentences, thinned }) => {
    const rows = sentences.map((each) => [
      each.sentence,
      each.title,
      each.text,
      t(`uses:left.${each.quotation ? 'quotation' : each.left}`),
      each.excerpts.join(' '),
    ])
    const list = table(
      [column('sentence'), column('section'), column('what', { flexible: true }), column('left'), column('excerpts')],
      rows,
      columns,
    )
    return [t('uses:command.brief', { id, title }), list, ...thinned.map(thinnedWords)].join('\n')
  })
  return [usesCount(briefs), ...parts].join('\n\n')
}
