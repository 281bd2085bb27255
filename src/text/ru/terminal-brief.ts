import type { Complete } from '../complete.ts'
import type { en } from '../en/index.ts'

type Terminal = Complete<(typeof en)['terminal']>

/** What the commands of a brief answer. */
export const ofBriefs: Pick<Terminal, 'brief' | 'check' | 'confirm' | 'export'> = {
  brief: {
    draft: 'черновик',
    matrix: {
      evidence: 'Свидетельство',
      counted: 'Несогласованность: {{scores}}.',
      score: '{{name}} {{score}}',
      least: '{{name}} {{score}} (наименьшая)',
      leastSoFar: '{{name}} {{score}} (пока наименьшая)',
      unset_one: 'Не оценена {{count, number}} ячейка.',
      unset_few: 'Не оценены {{count, number}} ячейки.',
      unset_many: 'Не оценено {{count, number}} ячеек.',
      unset_other: 'Не оценено {{count, number}} ячейки.',
    },
    scaleFixed: 'Шаблон {{template}} задаёт свою шкалу вероятности, она и действует.',
    created: 'Записка {{id}}: «{{title}}», {{sections}}, {{blocks}}. Посмотреть её: brief show {{id}}',
    sections_one: '{{count}} раздел',
    sections_few: '{{count}} раздела',
    sections_many: '{{count}} разделов',
    sections_other: '{{count}} раздела',
    blocks_one: '{{count}} блок',
    blocks_few: '{{count}} блока',
    blocks_many: '{{count}} блоков',
    blocks_other: '{{count}} блока',
    figure: 'Рисунок: {{caption}} (изображение {{image}})',
    figureShows: 'Изображено: {{alternative}}',
    figureSource: 'Источник: {{source}}',
    judgement: 'Оценка: {{text}}',
    judgementOf: {
      low: 'Оценка (низкая уверенность): {{text}}',
      moderate: 'Оценка (умеренная уверенность): {{text}}',
      high: 'Оценка (высокая уверенность): {{text}}',
    },
  },
  check: {
    sentences: 'Предложения: {{states}}.',
    withReference: '{{message}} [{{reference}}]',
    noSentences: 'Предложений нет.',
    sources: 'Источников: {{sources}}, из них независимых: {{independent}}.',
    sourcesAndTop: 'Источников: {{sources}}, из них независимых: {{independent}}, доля наибольшего – {{share}} %.',
    words: 'Слов: {{words}} из {{budget}} ({{sections}}).',
    waived: 'Принято ({{reason}}): {{message}}',
    read: 'Сверено с выдержками: {{read}} из {{all}} (предложения, где основание передано своими словами).',
    allCompared: 'Числа, даты, имена и говорящие сопоставлены во всех предложениях.',
  },
  confirm: {
    done_one: 'Отмечено как сверенное с выдержками: {{count}} предложение.',
    done_few: 'Отмечено как сверенное с выдержками: {{count}} предложения.',
    done_many: 'Отмечено как сверенное с выдержками: {{count}} предложений.',
    done_other: 'Отмечено как сверенное с выдержками: {{count}} предложения.',
    takenBack: 'Снова ждёт сверки.',
  },
  export: {
    redacted:
      'Изъято, и во всём файле больше не найдено: фрагментов – {{passages}}, выдержек – {{sources}}, имён – {{names}}. Другие написания имени и содержание изображений не искались.',
    unsought_one: 'Не искался {{count}} текст, где меньше четырёх слов.',
    unsought_few: 'Не искались {{count}} текста, где меньше четырёх слов.',
    unsought_many: 'Не искались {{count}} текстов, где меньше четырёх слов.',
    unsought_other: 'Не искалось {{count}} текста, где меньше четырёх слов.',
    how: 'В командной строке: --waive "RULE=REASON" для всего, что нашло правило, или --waive "RULE@SENTENCE=REASON" для одного предложения (RULE – правило, SENTENCE – предложение, REASON – причина); можно повторять.',
    file: '{{file}}: {{kilobytes}} КБ, {{seconds}} с',
    pages_one: '{{file}}: {{count}} страница, {{kilobytes}} КБ, {{seconds}} с',
    pages_few: '{{file}}: {{count}} страницы, {{kilobytes}} КБ, {{seconds}} с',
    pages_many: '{{file}}: {{count}} страниц, {{kilobytes}} КБ, {{seconds}} с',
    pages_other: '{{file}}: {{count}} страницы, {{kilobytes}} КБ, {{seconds}} с',
  },
}
