import type { Complete } from '../complete.ts'
import type { en } from '../en/index.ts'

export const analysis: Complete<(typeof en)['analysis']> = {
  resolved: {
    decided: 'Решено в пользу {{value}}: {{reason}}',
    aside: 'Снято: {{reason}}',
    grown: '(Решено до того, как в библиотеке появился ещё один источник.)',
  },
  none: {
    coverage: 'Пока ничего не помечено и не предложено ни для одной темы.',
    statements: 'Никого не цитируют.',
    disagreements: 'Не найдено двух статей, которые приводили бы разные числа для одного и того же.',
    actors: 'Никто не назван.',
    dates: 'Ни одной даты не названо.',
  },
  kind: { person: 'человек', organisation: 'организация', place: 'место' },
  origin: {
    alone: 'с другими статьями библиотеки ничто не связывает',
    author: 'тот же автор, {{name}}',
    agency: 'их источник – {{name}}',
    copy: 'тот же текст, что и «{{name}}»',
    untitled: 'статья без заглавия',
  },
}
