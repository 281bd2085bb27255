import type { Complete } from '../complete.ts'
import type { en } from '../en/index.ts'

export const compare: Complete<(typeof en)['compare']> = {
  command: {
    description:
      'с прошлого выпуска: какие предложения убраны, какие новые, у каких другое основание или другая вероятность и какие новые статьи касаются оценок',
    id: 'номер, который показывает brief list',
    other: 'номер выпуска до или после него; более ранним считается созданный раньше',
  },
  itself: 'Записку {{id}} нельзя сравнить с самой собой. Укажите предыдущий выпуск.',
  heading: '«{{newer}}» (записка {{newerId}}) в сравнении с «{{older}}» (записка {{olderId}}):',
  dropped: 'Убрано ({{count, number}})',
  added: 'Новое ({{count, number}})',
  changed: 'Сказано иначе ({{count, number}})',
  reevidenced: 'С другим основанием ({{count, number}})',
  likelihood: 'Изменилась вероятность или уверенность ({{count, number}})',
  marks: 'Изменились отметки матрицы ({{count, number}})',
  mark: '{{hypothesis}}: {{before}} → {{after}}',
  nameless: 'гипотеза без названия',
  unset: 'не оценено',
  levels: 'Пункты на другом уровне ({{count, number}})',
  level: 'уровень {{before}} → {{after}}',
  articles: 'Новые статьи, которые касаются оценок ({{count, number}})',
  same: 'Отличий нет, и ни одна новая статья не касается оценок.',
  was: 'было: {{text}}',
  evidence: 'основание: было {{before}}, стало {{after}}',
  nothing: 'ничего',
  moves: {
    up: 'выше ({{before}} → {{after}})',
    down: 'ниже ({{before}} → {{after}})',
    came: 'появилась ({{after}})',
    went: 'убрана ({{before}})',
  },
  confidence: 'уверенность {{move}}',
  touches: 'касается: {{text}}',
  readToo: 'прочтите также: {{text}}',
  looked: 'Просмотрены только первые оценки: {{looked, number}} из {{all, number}}.',
}
