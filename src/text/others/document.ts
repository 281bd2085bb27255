import type { Partly } from '../partly.ts'
import type { en } from '../en/index.ts'

type Document = Partly<(typeof en)['document']>

const ru: Document = {
  notes: 'Примечания',
  page: 'Страница {{page}} из {{pages}}',
  waivedChecks: 'Проверки, от которых отказались',
  emptyPart: '[Здесь ничего не написано.]',
  readingPack: 'Подборка источников: цитируемые абзацы в контексте',
  table: 'Таблица {{number}}',
  matrix: {
    evidence: 'Свидетельство',
    hypothesis: 'Гипотеза {{number}}',
    score: 'Несогласованность',
    least: '{{score}} (наименьшая)',
    leastSoFar: '{{score}} (пока наименьшая)',
    mark: {
      CC: 'полностью согласуется',
      C: 'согласуется',
      N: 'нейтрально или неприменимо',
      I: 'противоречит',
      II: 'полностью противоречит',
    },
    unset: 'не оценено',
    tellsMost: 'лучше всего различает гипотезы',
    tellsNothing: 'одна и та же отметка для всех, ничего не различает',
    counted: 'I считается за 1, II за 2. Гипотезы упорядочены по наименьшей несогласованности, а не по числу подтверждений.',
  },
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
  matrix: {
    evidence: 'Дәлел',
    hypothesis: '{{number}}-болжам',
    score: 'Қайшылық',
    least: '{{score}} (ең аз)',
    leastSoFar: '{{score}} (әзірге ең аз)',
    mark: { CC: 'толық сәйкес', C: 'сәйкес', N: 'бейтарап немесе қатысы жоқ', I: 'қайшы', II: 'мүлде қайшы' },
    unset: 'бағаланбаған',
    tellsMost: 'болжамдарды ең жақсы ажыратады',
    tellsNothing: 'барлығына бірдей белгі, ештеңені ажыратпайды',
    counted: 'I – 1, II – 2 болып саналады. Болжамдар растаулардың санымен емес, ең аз қайшылықпен реттеледі.',
  },
  figure: '{{number}}-сурет',
  figureSource: 'Дереккөз: {{source}}',
}
const fr: Document = {
  notes: 'Notes',
  page: 'Page {{page}} sur {{pages}}',
  table: 'Tableau {{number}}',
  matrix: {
    evidence: 'Élément',
    hypothesis: 'Hypothèse {{number}}',
    score: 'Incohérence',
    least: '{{score}} (la moindre)',
    leastSoFar: '{{score}} (la moindre pour l’instant)',
    mark: {
      CC: 'très cohérent',
      C: 'cohérent',
      N: 'neutre ou sans objet',
      I: 'incohérent',
      II: 'très incohérent',
    },
    unset: 'non évalué',
    tellsMost: 'distingue le mieux les hypothèses',
    tellsNothing: 'même marque partout, ne distingue rien',
    counted: 'I compte pour 1, II pour 2. Les hypothèses sont classées par la moindre incohérence, non par ce qui les confirme.',
  },
  figure: 'Figure {{number}}',
  figureSource: 'Source : {{source}}',
  lastName: '{{names}} et {{last}}',
}
const de: Document = {
  notes: 'Anmerkungen',
  page: 'Seite {{page}} von {{pages}}',
  table: 'Tabelle {{number}}',
  matrix: {
    evidence: 'Beleg',
    hypothesis: 'Hypothese {{number}}',
    score: 'Widerspruch',
    least: '{{score}} (am wenigsten)',
    leastSoFar: '{{score}} (bisher am wenigsten)',
    mark: {
      CC: 'passt sehr gut',
      C: 'passt',
      N: 'neutral oder nicht anwendbar',
      I: 'widerspricht',
      II: 'widerspricht stark',
    },
    unset: 'nicht beurteilt',
    tellsMost: 'unterscheidet die Hypothesen am meisten',
    tellsNothing: 'überall dasselbe Zeichen, unterscheidet nichts',
    counted: 'I zählt 1, II zählt 2. Die Hypothesen ordnet der geringste Widerspruch, nicht, wie viel zu ihnen passt.',
  },
  figure: 'Abbildung {{number}}',
  figureSource: 'Quelle: {{source}}',
  lastName: '{{names}} und {{last}}',
}
const zh: Document = {
  notes: '注释',
  page: '第 {{page}} 页，共 {{pages}} 页',
  table: '表 {{number}}',
  matrix: {
    evidence: '证据',
    hypothesis: '假设 {{number}}',
    score: '不一致程度',
    least: '{{score}}（最低）',
    leastSoFar: '{{score}}（目前最低）',
    mark: { CC: '非常一致', C: '一致', N: '中性或不适用', I: '不一致', II: '非常不一致' },
    unset: '未判断',
    tellsMost: '最能区分各假设',
    tellsNothing: '对所有假设标记相同，不能区分',
    counted: 'I 计 1，II 计 2。假设按不一致程度由低到高排列，而不是按支持的证据多少。',
  },
  figure: '图 {{number}}',
  figureSource: '来源：{{source}}',
  lastName: '{{names}}和{{last}}',
}

/** Languages in which briefs are written and the window is not shown yet: only what stands in an exported brief. */
export const documents = { ru, kk, fr, de, zh } as const
