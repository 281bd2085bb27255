import type { Partly } from '../partly.ts'
import type { en } from '../en/index.ts'

type Document = Partly<(typeof en)['document']>

const kk: Document = {
  notes: 'Ескертпелер',
  contents: 'Мазмұны',
  noteNumber: 'Ескертпе {{number}}',
  noteCall: 'Мәтіндегі {{number}}-ескертпеге оралу',
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
  contents: 'Table des matières',
  noteNumber: 'Note {{number}}',
  noteCall: 'Retour à la note {{number}} dans le texte',
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
  contents: 'Inhalt',
  noteNumber: 'Anmerkung {{number}}',
  noteCall: 'Zurück zur Anmerkung {{number}} im Text',
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
  contents: '目录',
  noteNumber: '注释 {{number}}',
  noteCall: '返回正文中的注释 {{number}}',
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

/** Languages in which briefs are written and that the interface does not speak: only what stands in an exported brief. */
export const documents = { kk, fr, de, zh } as const
