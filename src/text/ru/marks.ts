import type { Complete } from '../complete.ts'
import type { en } from '../en/index.ts'

export const marks: Complete<(typeof en)['marks']> = {
  file: {
    notJson:
      '{{name}} – не JSON, поэтому аннотаций Web Annotations в нём нет. Выберите файл в том виде, в каком его экспортировала другая программа.',
    noAnnotations:
      '{{name}} – JSON без аннотаций: в нём нет ни «target», ни списка аннотаций. Экспортируйте его как W3C Web Annotations.',
    noQuotations: 'В {{name}} нет ни одной цитаты («> …») под заголовком статьи, значит, нет и пометок.',
    columns:
      'В {{name}} должны быть столбец «quote» и один из столбцов «title», «url» и «sha256», по которому узнаётся статья. Сейчас в нём столбцы: {{columns}}.',
    notZotero:
      '{{name}} – страница без заметки Zotero. В Zotero выберите «Добавить заметку из аннотаций» и экспортируйте заметку как HTML.',
    noHighlights: '{{name}} – заметка Zotero без выделенных фрагментов.',
    noRows: 'В {{name}} нет ни одной строки с фрагментом.',
    tooMany: 'В {{name}} больше {{most, number}} пометок. Разделите файл и импортируйте его по частям.',
    badEnding:
      'Имя {{file}} не оканчивается на .jsonld, .md или .csv, поэтому неясно, что записывать. Назовите файл marks.jsonld, marks.md или marks.csv.',
  },
  counts: {
    imported_one: 'Импортирована {{count, number}} пометка.',
    imported_few: 'Импортированы {{count, number}} пометки.',
    imported_many: 'Импортировано {{count, number}} пометок.',
    imported_other: 'Импортировано {{count, number}} пометки.',
    merged_one: '{{count, number}} уже была здесь и дополнена новым.',
    merged_few: '{{count, number}} уже были здесь и дополнены новым.',
    merged_many: '{{count, number}} уже были здесь и дополнены новым.',
    merged_other: '{{count, number}} уже были здесь и дополнены новым.',
    unchanged_one: '{{count, number}} уже была здесь, точно такая же.',
    unchanged_few: '{{count, number}} уже были здесь, точно такие же.',
    unchanged_many: '{{count, number}} уже были здесь, точно такие же.',
    unchanged_other: '{{count, number}} уже были здесь, точно такие же.',
    notPlaced_one: 'Для {{count, number}} не нашлось места.',
    notPlaced_few: 'Для {{count, number}} не нашлось места.',
    notPlaced_many: 'Для {{count, number}} не нашлось места.',
    notPlaced_other: 'Для {{count, number}} не нашлось места.',
    passedOver_one: '{{count, number}} запись не помечает никакого фрагмента и пропущена.',
    passedOver_few: '{{count, number}} записи не помечают никакого фрагмента и пропущены.',
    passedOver_many: '{{count, number}} записей не помечают никакого фрагмента и пропущены.',
    passedOver_other: '{{count, number}} записи не помечают никакого фрагмента и пропущены.',
    themes: 'Новые темы: {{themes}}.',
    nothing: 'Ничего не импортировано.',
  },
  exported: 'Все выдержки записаны в {{file}}.',
  exportedBoth: 'Все выдержки записаны в {{file}}, а их статьи – в {{references}} (CSL-JSON).',
  report: {
    title: 'Пометки из {{file}}, которым не нашлось места',
    lead: 'Место для них не угадывалось. Пометьте эти фрагменты вручную там, где нужно.',
    list: 'Пометки без места',
    nearest: 'Ближайшее в тексте: {{text}}',
    close: 'Закрыть',
  },
  why: {
    'no-article': 'Такой статьи в библиотеке нет',
    'several-articles': 'Так называются несколько статей',
    'not-there': 'В статье такого нет',
    'several-places': 'Встречается в статье несколько раз',
    'other-neighbours': 'Стоит там среди других слов',
  },
}
