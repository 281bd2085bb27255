import type { Complete } from '../complete.ts'
import type { en } from '../en/index.ts'

export const details: Complete<(typeof en)['details']> = {
  title: 'Данные для ссылок',
  hint: 'Том, страницы, издательство и тому подобное: что известно, стоит в ссылке так, как велит стиль.',
  kind: {
    'newspaper-article': 'Статья в газете',
    'magazine-article': 'Статья в журнале для широкой публики',
    'journal-article': 'Статья в научном журнале',
    book: 'Книга',
    chapter: 'Глава книги',
    report: 'Доклад',
    'conference-paper': 'Доклад на конференции',
    thesis: 'Диссертация',
    speech: 'Речь',
    'web-page': 'Веб-страница',
    none: 'Не указан: по изданию',
  },
  season: { spring: 'Весна', summer: 'Лето', autumn: 'Осень', winter: 'Зима', none: 'Нет' },
  field: {
    kind: 'Вид',
    volume: 'Том',
    issue: 'Выпуск или номер',
    pages: 'Страницы',
    publisher: 'Издательство',
    place: 'Место',
    editors: 'Редакторы',
    until: 'Последний день',
    season: 'Время года',
    edition: 'Издание (номер)',
    translatedTitle: 'Перевод заглавия',
    accessed: 'Дата обращения',
  },
  fieldHint: {
    until: 'номера, вышедшего за несколько дней: 2022-01-16',
    pages: 'как напечатано: 115–140',
    translatedTitle: 'что значит заглавие, на языке ваших записок',
    accessed: 'иначе день, когда статья попала в библиотеку',
  },
  badUntil: 'Напишите последний день так: 2022-01-16. Он не может быть раньше даты.',
  badAccessed: 'Напишите день так: 2022-01-16.',
  said: '{{field}}: {{value}}',
}
