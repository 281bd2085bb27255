import type { Complete } from '../complete.ts'
import type { en } from '../en/index.ts'

export const typography: Complete<(typeof en)['typography']> = {
  set: {
    inSection_one: 'В этом разделе исправлено {{count, number}} место. «Отменить» вернёт как было.',
    inSection_few: 'В этом разделе исправлено {{count, number}} места. «Отменить» вернёт как было.',
    inSection_many: 'В этом разделе исправлено {{count, number}} мест. «Отменить» вернёт как было.',
    inSection_other: 'В этом разделе исправлено {{count, number}} места. «Отменить» вернёт как было.',
    inSelection_one: 'В выделенном исправлено {{count, number}} место. «Отменить» вернёт как было.',
    inSelection_few: 'В выделенном исправлено {{count, number}} места. «Отменить» вернёт как было.',
    inSelection_many: 'В выделенном исправлено {{count, number}} мест. «Отменить» вернёт как было.',
    inSelection_other: 'В выделенном исправлено {{count, number}} места. «Отменить» вернёт как было.',
  },
  nothing: {
    inSection: 'В этом разделе исправлять нечего.',
    inSelection: 'В выделенном исправлять нечего.',
  },
  noRules: 'Правила набора для этого языка ({{language}}) программе неизвестны, поэтому ничего не изменено.',
}
