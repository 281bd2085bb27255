import type { Complete } from '../complete.ts'
import type { en } from '../en/index.ts'

export const pages: Complete<(typeof en)['pages']> = {
  title: 'Страницы',
  close: 'Закрыть «Страницы»',
  read: 'Читать только страницы',
  beside: 'Вернуться к тексту',
  setting: 'Верстается…',
  count_one: '{{count, number}} страница',
  count_few: '{{count, number}} страницы',
  count_many: '{{count, number}} страниц',
  count_other: '{{count, number}} страницы',
  scroll: 'Страницы, как при печати',
  page: 'Страница {{number}} из {{count}}',
  missing: 'Ни в одном шрифте программы нет знаков: {{characters}}',
  unread: 'Страницы показать нельзя',
  unreadLong: 'Они свёрстаны, но не нарисованы. На экспорт это не влияет.',
}
