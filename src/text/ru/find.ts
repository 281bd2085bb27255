import type { Complete } from '../complete.ts'
import type { en } from '../en/index.ts'

export const find: Complete<(typeof en)['find']> = {
  inArticle: 'Найти в статье',
  inBrief: 'Найти в записке',
  none: 'Не найдено',
  at: '{{at, number}} из {{all, number}}',
  all: 'Найдено: {{count, number}}',
  alsoStated: '{{words}} и {{count, number}} в формулировках гипотез',
  previous: 'Предыдущее',
  next: 'Следующее',
  close: 'Закрыть',
  matchCase: 'С учётом регистра',
  wholeWords: 'Слова целиком',
  replacing: 'Также заменить',
  replaceWith: 'Заменить на',
  replace: 'Заменить',
  replaceAll: 'Заменить всё',
  replaced: 'Заменено: {{count, number}}',
  leftQuoted: 'Заменено: {{replaced, number}}, оставлено в цитатах: {{left, number}}',
  quoted: 'Цитата не меняется',
}
