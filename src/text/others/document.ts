import type { Partly } from '../partly.ts'
import type { en } from '../en/index.ts'

type Document = Partly<(typeof en)['document']>

const ru: Document = {
  notes: 'Примечания',
  page: 'Страница {{page}} из {{pages}}',
  waivedChecks: 'Проверки, от которых отказались',
  readingPack: 'Подборка источников: цитируемые абзацы в контексте',
  table: 'Таблица {{number}}',
  figure: 'Рисунок {{number}}',
  figureSource: 'Источник: {{source}}',
  judgement: 'Оценка',
  judgementWithConfidence: 'Оценка · {{confidence}}',
  confidence: { low: 'низкая уверенность', moderate: 'умеренная уверенность', high: 'высокая уверенность' },
  lastName: '{{names}} и {{last}}',
  register: {
    title: 'Реестр доказательств',
    about:
      'Каждое предложение этой записки с выдержками, на которые оно опирается. Тот же реестр, с полными цитатами и хеш-суммами, вложен в этот файл.',
    sentences: 'Предложения',
    number: '№',
    sentence: 'Предложение',
    state: 'Состояние',
    excerpts: 'Выдержки',
    sources: 'Выдержки и их источники',
    excerpt: 'Выдержка',
    source: 'Источник',
    file: 'Файл',
    attachment: 'Реестр доказательств: все предложения, их выдержки, источники и хеш-суммы',
  },
  tag: { judgement: 'оценка', assumption: 'допущение', 'common-knowledge': 'общеизвестно' },
}

const kk: Document = {
  notes: 'Ескертпелер',
  page: 'Бет {{page}} / {{pages}}',
  table: '{{number}}-кесте',
  figure: '{{number}}-сурет',
  figureSource: 'Дереккөз: {{source}}',
}
const fr: Document = {
  notes: 'Notes',
  page: 'Page {{page}} sur {{pages}}',
  table: 'Tableau {{number}}',
  figure: 'Figure {{number}}',
  figureSource: 'Source : {{source}}',
  lastName: '{{names}} et {{last}}',
}
const de: Document = {
  notes: 'Anmerkungen',
  page: 'Seite {{page}} von {{pages}}',
  table: 'Tabelle {{number}}',
  figure: 'Abbildung {{number}}',
  figureSource: 'Quelle: {{source}}',
  lastName: '{{names}} und {{last}}',
}
const zh: Document = {
  notes: '注释',
  page: '第 {{page}} 页，共 {{pages}} 页',
  table: '表 {{number}}',
  figure: '图 {{number}}',
  figureSource: '来源：{{source}}',
  lastName: '{{names}}和{{last}}',
}

/** Languages in which briefs are written and the window is not shown yet: only what stands in an exported brief. */
export const documents = { ru, kk, fr, de, zh } as const
