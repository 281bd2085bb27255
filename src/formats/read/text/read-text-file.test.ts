import { keptBlocks } from '#core/article.ts'
import { expect, it } from 'vitest'
import { PARAGRAPHS } from '../language/fixtures/paragraphs.ts'
import { readSource } from '../read-source.ts'

/** Two paragraphs of running text in a language. */
function body(language: string): string {
  const longest = PARAGRAPHS.filter(([of]) => of === language).reduce(
    (best, [, text]) => (text.length > best.length ? text : best),
    '',
  )
  return `${longest}\n\n${longest
    .split(/(?<=[.。])\s*/)
    .toReversed()
    .join(' ')}`
}

/** Pages saved as text, with what stands around an article, and the facts in them. */
const PAGES: readonly (readonly [name: string, above: string, below: string, facts: object])[] = [
  [
    'en.txt',
    'Home | News | World | Opinion\n\nOPINION\n\nWhy the Deal Changes Nothing\n\nA paper agreement cannot fill a lake, and both sides know it.\n\nJane Doe and John Roe\n\nStaff Writers\n\nJan. 14, 2022, 9:30 a.m. ET\n\n5 min read\n\n23 comments\n\nShare\n\nFacebook',
    'Advertisement\n\nREAD MORE: The ferry that sank\n\nJane Doe is a senior fellow at the Institute of Rivers.\n\nThis article was first published in The Example Review.\n\n© 2022 Example News. All rights reserved.\n\nNext: The Ferry That Sank',
    {
      title: 'Why the Deal Changes Nothing',
      standfirst: 'A paper agreement cannot fill a lake, and both sides know it.',
      authors: ['Jane Doe', 'John Roe'],
      publication: 'The Example Review',
      date: '2022-01-14',
      language: 'en',
    },
  ],
  [
    'ru.txt',
    'Главная\n\nНовости\n\nСоглашение ничего не меняет\n\n14 января 2022, 09:30\n\nАвтор: Иван Петров\n\n1234 просмотра\n\nВремя чтения: 5 мин',
    'Читайте также: Паром затонул\n\nИван Петров – журналист, пишет о воде.\n\nМнение автора может не совпадать с мнением редакции.\n\nПоделиться\n\nТеги: вода, Китай\n\nПри использовании материалов ссылка обязательна\n\nСледующая статья',
    { title: 'Соглашение ничего не меняет', authors: ['Иван Петров'], date: '2022-01-14', language: 'ru' },
  ],
  [
    'kk.txt',
    'Келісім ештеңені өзгертпейді\n\n14 қаңтар 2022\n\nАвтор: Әлия Серікова',
    'Тағы оқыңыз: Паром батты\n\nПікір қалдыру\n\nБөлісу',
    { title: 'Келісім ештеңені өзгертпейді', authors: ['Әлия Серікова'], date: '2022-01-14', language: 'kk' },
  ],
  [
    'zh.txt',
    '协议改变不了什么\n\n2022年01月14日 09:30　来源：示例网　作者：张三\n\n字号：大 中 小',
    '（责任编辑：李四）\n\n相关阅读\n\n分享到：\n\n版权声明：转载请注明出处',
    { title: '协议改变不了什么', authors: ['张三'], publication: '示例网', date: '2022-01-14', language: 'zh' },
  ],
  [
    'de.txt',
    'Gastbeitrag\n\nWarum das Abkommen nichts ändert\n\nEin Abkommen füllt keinen See.\n\nVon Jane Doe, Astana\n\n14. Jänner 2022, 09:30 Uhr\n\nLesezeit: 5 Minuten',
    'Lesen Sie auch: Die Fähre\n\nJane Doe ist Redakteurin bei der Beispiel-Zeitung.\n\nAlle Rechte vorbehalten',
    { title: 'Warum das Abkommen nichts ändert', authors: ['Jane Doe'], date: '2022-01-14', language: 'de' },
  ],
  [
    'fr.txt',
    'Pourquoi l’accord ne change rien\n\nPar Jeanne Dupont\n\nPublié le 14 janvier 2022 à 09h30\n\nTemps de lecture : 5 min',
    'À lire aussi : Le bac\n\nPartager\n\nTous droits réservés',
    { title: 'Pourquoi l’accord ne change rien', authors: ['Jeanne Dupont'], date: '2022-01-14', language: 'fr' },
  ],
  [
    'uz.txt',
    'Kelishuv hech narsani oʻzgartirmaydi\n\n2022-yil 14-yanvar\n\nMuallif: Anvar Karimov',
    'Facebook',
    { title: 'Kelishuv hech narsani oʻzgartirmaydi', authors: ['Anvar Karimov'], date: '2022-01-14', language: 'uz' },
  ],
]

it.each(PAGES)('%s is read without what stands around the article', async (name, above, below, facts) => {
  const language = name.slice(0, 2)
  const bytes = new TextEncoder().encode(`${above}\n\n${body(language)}\n\n${below}\n`)
  const read = await readSource({ name, bytes })
  if (!read.ok) throw new Error(read.failure.message)
  const [article] = read.value.articles
  expect(read.value.articles).toHaveLength(1)
  expect(article).toMatchObject(facts)
  expect(keptBlocks(article?.blocks ?? []).map(({ text }) => text)).toEqual(
    body(language)
      .split('\n\n')
      .map((text) => text.trim()),
  )
})
