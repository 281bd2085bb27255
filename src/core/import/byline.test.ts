import { expect, test } from 'vitest'
import { readByline } from './byline.ts'
import { looksLikeName } from './names.ts'

test.each<[string, string[]]>([
  ['By Jane Doe', ['Jane Doe']],
  ['BY JANE DOE AND JOHN ROE', ['Jane Doe', 'John Roe']],
  ['By JANE DOE and LI NA', ['Jane Doe', 'Li Na']],
  ['By Jane Doe and Ma Li, Almaty', ['Jane Doe', 'Ma Li']],
  ['By Jane Doe in Almaty and John Roe in Astana', ['Jane Doe', 'John Roe']],
  ['By Jane Doe, Staff Writer', ['Jane Doe']],
  ['By Dr. Jane Doe, Senior Fellow, Institute of Rivers', ['Jane Doe']],
  ['By Jane Doe and Example News Agency', ['Jane Doe', 'Example News Agency']],
  ['By Jane Doe for The Example Review', ['Jane Doe']],
  ['Posted by Jane Doe on 14 January 2022', ['Jane Doe']],
  ['By Reuters', ['Reuters']],
  ['AKTAU (Reuters) - By Jane Doe and John Roe, with reporting by Ann Poe in Baku', ['Jane Doe', 'John Roe']],
  ['Compiled by Jane Doe', ['Jane Doe']],
  ['By the Editorial Board', ['Editorial Board']],
  ['By Staff Writer', []],
  ['Jane Doe, Staff Writer', ['Jane Doe']],
  ['Jane Doe, Senior Fellow, Institute of Rivers', ['Jane Doe']],
  ['Автор: Иван Петров', ['Иван Петров']],
  ['Авторы: Иван Петров, Әлия Серікова', ['Иван Петров', 'Әлия Серікова']],
  ['Автор Иван Петров', ['Иван Петров']],
  ['Текст: Иван Петров, фото: Анна Ким', ['Иван Петров']],
  ['Szerző: Nagy Péter', ['Nagy Péter']],
  ['كتب: أحمد منصور', ['أحمد منصور']],
  ['Text: Jane Doe Fotos: John Roe', ['Jane Doe']],
  ['By Jane Doe | Pictures: John Roe', ['Jane Doe']],
  ['Von Ursula von der Leyen', ['Ursula von der Leyen']],
  ['Подготовила Анна Ким', ['Анна Ким']],
  ['Беседовал Иван Петров', ['Иван Петров']],
  ['Иван Петров, корреспондент', ['Иван Петров']],
  ['Автор: редакция', ['редакция']],
  ['Әлия Серікова, мақала авторы', ['Әлия Серікова']],
  ['Дайындаған: Болат Серікбаев', ['Болат Серікбаев']],
  ['Von Jane Doe, Astana', ['Jane Doe']],
  ['Von Jane Doe und Max Muster', ['Jane Doe', 'Max Muster']],
  ['Ein Gastbeitrag von Jane Doe', ['Jane Doe']],
  ['Par Jeanne Dupont', ['Jeanne Dupont']],
  ['Par Jeanne Dupont avec AFP', ['Jeanne Dupont', 'AFP']],
  ['Propos recueillis par Jeanne Dupont', ['Jeanne Dupont']],
  ['作者：张三', ['张三']],
  ['作者：张三、李四', ['张三', '李四']],
  ['作者：张三 李四', ['张三', '李四']],
  ['作者：山田 太郎', ['山田 太郎']],
  ['作者：山田 太郎、佐藤 花子', ['山田 太郎', '佐藤 花子']],
  ['記者 山田 太郎', ['山田 太郎']],
  ['记者 张三', ['张三']],
  ['本报记者 张三 李四', ['张三', '李四']],
  ['本报记者 张三 北京报道', ['张三']],
  ['文/张三', ['张三']],
  ['（记者张三）', ['张三']],
  ['新华社记者 张三', ['张三']],
  ['新华社北京1月14日电（记者 张三、李四）', ['张三', '李四']],
  ['新华社北京1月14日电', ['新华社']],
])('%s names %j', (line, names) => {
  expect(readByline(line)).toEqual(names)
})

test.each([
  'By the river stands a house',
  'By 2030, trade will have doubled',
  'Von Berlin nach Moskau',
  'Par ailleurs, rien ne change',
  'Jane Doe, the minister',
  'Автор статьи считает, что мост нужен',
  '记者们在桥上等了一个晚上，没有人出来说明情况。',
  'Senior Fellow',
  'Moscow, Beijing, Astana',
])('%s is no byline', (line) => {
  expect(readByline(line)).toBeNull()
})

test('an article between two nouns makes no name, one behind another particle does', () => {
  expect(['Liste der Pässe', 'Haus des Lehrers', 'Ursula von der Leyen', 'Rik van den Berg'].map(looksLikeName)).toEqual([
    false,
    false,
    true,
    true,
  ])
})
