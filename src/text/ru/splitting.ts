import type { Complete } from '../complete.ts'
import type { en } from '../en/index.ts'

export const splitting: Complete<(typeof en)['splitting']> = {
  title: 'Разделить тему «{{name}}»',
  lead: 'Часть темы «{{name}}» становится отдельной темой рядом с ней: со словами ниже, которых у «{{name}}» больше не будет, и с отмеченными отрывками, которые получат новую тему. Всё это отменяется одним шагом.',
  name: 'Название новой темы',
  passages: 'Что относится к теме «{{name}}»: отмеченное перейдёт',
  ticked: 'отмечено {{ticked, number}} из {{all, number}}',
  none: 'К теме «{{name}}» пока ничего не относится; перейдут только слова.',
  accepted: 'принятый абзац',
  wouldBeBare: 'У темы «{{name}}» не осталось бы ни одного слова. Оставьте ей хотя бы одно.',
  cancel: 'Отмена',
  split: 'Разделить',
  done: 'Тема «{{name}}» выделена из темы «{{from}}».',
  excerpts_one: 'К ней теперь относится {{count, number}} выдержка.',
  excerpts_few: 'К ней теперь относятся {{count, number}} выдержки.',
  excerpts_many: 'К ней теперь относится {{count, number}} выдержек.',
  excerpts_other: 'К ней теперь относится {{count, number}} выдержки.',
  paragraphs_one: 'Перешёл {{count, number}} принятый абзац.',
  paragraphs_few: 'Перешли {{count, number}} принятых абзаца.',
  paragraphs_many: 'Перешло {{count, number}} принятых абзацев.',
  paragraphs_other: 'Перешло {{count, number}} принятого абзаца.',
  wouldGo_one: 'Перешёл бы {{count, number}} отрывок; ничего не изменено.',
  wouldGo_few: 'Перешли бы {{count, number}} отрывка; ничего не изменено.',
  wouldGo_many: 'Перешло бы {{count, number}} отрывков; ничего не изменено.',
  wouldGo_other: 'Перешло бы {{count, number}} отрывка; ничего не изменено.',
}
