import type { Complete } from '../complete.ts'
import type { en } from '../en/index.ts'

export const palette: Complete<(typeof en)['palette']> = {
  title: 'Перейти или выполнить',
  placeholder: 'Команда, статья, тема, коллекция, сохранённый поиск или записка',
  beside: {
    title: 'Читать рядом',
    placeholder: 'Название второй статьи',
    key: 'рядом',
  },
  results: 'Что найдено',
  group: {
    recent: 'Недавние',
    command: 'Команды',
    theme: 'Темы',
    collection: 'Коллекции',
    search: 'Сохранённые поиски',
    brief: 'Записки',
    article: 'Статьи',
  },
  none: 'Так ничего не называется.',
  count_one: '{{count, number}} строка',
  count_few: '{{count, number}} строки',
  count_many: '{{count, number}} строк',
  count_other: '{{count, number}} строки',
}
