import type { Complete } from '../complete.ts'
import type { en } from '../en/index.ts'

export const guide: Complete<(typeof en)['guide']> = {
  title: 'Руководство',
  contents: 'Содержание',
  page: 'Страница руководства',
  library: 'Библиотека',
  readMore: 'Прочитать в руководстве',
  method: 'Как это проверяется',
  find: 'Найти в руководстве',
  results: 'Что найдено',
  found_zero: 'В руководстве таких слов нет. Наберите меньше слов или начало слова. Руководство написано по-английски.',
  found_one: 'В руководстве найдено {{count, number}} место.',
  found_few: 'В руководстве найдено {{count, number}} места.',
  found_many: 'В руководстве найдено {{count, number}} мест.',
  found_other: 'В руководстве найдено {{count, number}} места.',
  table: 'Таблица',
  address: '({{address}})',
}
