import type { Complete } from '../complete.ts'
import type { en } from '../en/index.ts'

export const draft: Complete<(typeof en)['draft']> = {
  untitledSource: 'Статья без заглавия',
  sourcesDiffer: 'Источники расходятся: «{{oneWords}}» ({{one}}) и «{{otherWords}}» ({{other}}).',
  sourcesDifferOn: 'По теме *{{theme}}* источники расходятся: «{{oneWords}}» ({{one}}) и «{{otherWords}}» ({{other}}).',
  nothingOn: '{{themes}}: в этой записке ничего не процитировано.',
  oneOrigin: '{{themes}}: всё процитированное восходит к одному первоисточнику: {{origin}}.',
  originIn: '{{origin}} ({{outlets}})',
  sourcesOf: '{{date}} – дата процитированных статей.',
  sourcesFromTo: '{{from}} – {{to}}: за это время вышли процитированные статьи.',
  sourcesOfSomeUndated: 'Дата процитированных статей: {{date}}; без даты: {{undated}} из {{all}}.',
  sourcesFromToSomeUndated: 'Даты процитированных статей: {{from}} – {{to}}; без даты: {{undated}} из {{all}}.',
  noDates: 'Ни у одной из процитированных статей нет даты.',
  oneLanguage: 'Язык всех этих статей – {{language}}.',
}
