import { describe, expect, it, test } from 'vitest'
import { readBiography } from './biography.ts'
import { boilerplateKind } from './boilerplate.ts'
import { readProvenance } from './provenance.ts'
import { roughWords } from './words.ts'

/** Made-up lines in English, Russian, Kazakh, German, French and Chinese, by the kind that they are dropped as. */
const LINES: readonly (readonly [kind: string, lines: string])[] = [
  [
    'advertisement',
    [
      'Advertisement # ADVERTISEMENT # Advertisement - scroll to continue # Sponsored',
      'Article continues below advertisement # Реклама # На правах рекламы # Жарнама # Anzeige # Werbung',
      'Publicité # 广告 # 廣告',
    ].join(' # '),
  ],
  [
    'read-more',
    [
      'READ MORE # Read more: The ferry sank # Read more » # Continue reading → # Читать далее',
      'Читайте также: Паром затонул # Читать полностью # Подробнее # Толығырақ # Тағы оқыңыз: Көпір',
      'Оқи отырыңыз: Көпір # Mehr lesen # Weiterlesen # Lesen Sie auch: Die Fähre # Mehr zum Thema',
      'Lire la suite # Lire aussi : Le pont # À lire aussi # 阅读更多 # 相关阅读 # 延伸阅读：渡轮沉没 # 更多新闻 # 推荐阅读',
      'Related articles # You may also like # More from Rivers',
    ].join(' # '),
  ],
  [
    'comment-count',
    [
      '3 comments # 0 Comments # Comments (12) # 12 комментариев # Комментарии (3) # Комментарии: 5',
      'Пікірлер (3) # 3 пікір # 5 Kommentare # Kommentare (5) # 3 commentaires # Commentaires (3) # 评论 (12)',
      '12条评论 # 评论(0) # 1.2k views # Просмотров: 1234 # 1234 просмотра # Көрілім: 123 # 阅读 1234 # 1,234 views',
    ].join(' # '),
  ],
  [
    'reading-time',
    [
      '5 min read # 5-minute read # Reading time: 5 minutes # Time to read: 4 min # Время чтения: 5 мин',
      'Время на чтение 5 минут # 5 минут чтения # 5 мин. чтения # Оқу уақыты: 5 минут # 5 мин оқу',
      'Lesezeit: 5 Minuten # 5 Min. Lesezeit # Lesedauer: 5 Min # Temps de lecture : 5 min # 5 min de lecture',
      'Lecture 5 min # 阅读时间：5分钟 # 阅读需5分钟 # 约5分钟',
    ].join(' # '),
  ],
  [
    'share',
    [
      'Share # Share on Facebook # Share this article # Tweet # Facebook Twitter LinkedIn WhatsApp Email',
      'Поделиться # Поделиться в Telegram # Поделиться ссылкой # Бөлісу # Достарыңызбен бөлісіңіз # Teilen',
      'Artikel teilen # Auf Facebook teilen # Partager # Partager sur Facebook # Partager cet article # 分享',
      '分享到微信 # 分享到： # Копировать ссылку # Copy link # Печать # Версия для печати # Распечатать',
    ].join(' # '),
  ],
  [
    'navigation',
    [
      'Next # Next post # Next: The ferry # Next article → # Previous # ← Previous # Older posts # Next Page »',
      'Back to top # Назад # Вперёд # Следующая статья # Следующая новость # Предыдущая запись # Далее →',
      'Келесі # Келесі мақала # Алдыңғы # Weiter # Nächster Artikel # Vorheriger Beitrag',
      'Zurück zur Startseite # Suivant # Article suivant # Article précédent # 下一篇 # 下一篇：渡轮沉没 # 上一篇 # 返回顶部',
      '下一页',
    ].join(' # '),
  ],
  [
    'licence',
    [
      '© 2022 The Example Review # Copyright 2022 Example # All rights reserved. # Все права защищены.',
      '© 2022. Все права защищены # Барлық құқықтар қорғалған # Alle Rechte vorbehalten # Tous droits réservés',
      '版权所有 # 版权所有 © 2022 # 版权声明：转载请注明出处 # 未经授权不得转载 # 转载请注明来源',
      'Перепечатка материалов только с разрешения редакции # При использовании материалов ссылка обязательна',
      'При перепечатке ссылка на сайт обязательна # Сілтеме міндетті',
      'This article is licensed under CC BY 4.0 # Creative Commons Attribution 4.0',
      'Licensed under a Creative Commons licence # Lizenz: CC BY-SA 4.0 # Reproduction interdite',
      'Nachdruck nur mit Genehmigung',
    ].join(' # '),
  ],
  [
    'newsletter',
    [
      'Subscribe to our newsletter # Sign up for our newsletter # Follow us on Twitter',
      'Подписывайтесь на наш Telegram-канал # Подпишитесь на рассылку # Біздің Telegram арнамызға жазылыңыз',
      'Жазылыңыз # Newsletter abonnieren # Abonnieren Sie unseren Newsletter # Folgen Sie uns auf Twitter',
      'Abonnez-vous à notre newsletter # Suivez-nous sur Facebook # 关注我们 # 关注我们的微信公众号 # 扫一扫关注 # 订阅我们的通讯',
    ].join(' # '),
  ],
  [
    'category',
    [
      'Tags: rivers, bridges # Filed under: Rivers # Category: News # Теги: реки, мосты # Рубрика: Новости',
      'Тегтер: өзен # Айдар: Жаңалықтар # Schlagwörter: Fluss # Thema: Fluss # Themen: Fluss',
      'Mots-clés : pont # 标签：桥 # 关键词：桥 # 关键字：桥 # 责任编辑：李四 # 编辑：李四 # （责任编辑：李四） # Редактор: Анна Ким',
    ].join(' # '),
  ],
  [
    'comment-form',
    [
      'Leave a Reply # Leave a comment # Post a comment # Join the conversation # Reply',
      'Your email address will not be published # Оставить комментарий # Оставьте комментарий',
      'Добавить комментарий # Ответить # Пікір қалдыру # Пікір жазу # Kommentar schreiben',
      'Kommentar hinterlassen # Antworten # Laisser un commentaire # Répondre # 发表评论 # 我来说两句 # 回复 # 写评论',
    ].join(' # '),
  ],
  [
    'author-bio-heading',
    [
      'About the Author # About the author: # Об авторе # Об авторах # Автор туралы # Über den Autor',
      'Über die Autorin # À propos de l’auteur # 作者简介 # 关于作者',
    ].join(' # '),
  ],
  [
    'disclaimer',
    [
      'The views expressed here are those of the author.',
      'Мнение автора может не совпадать с мнением редакции.',
      'Мнение редакции может не совпадать с точкой зрения автора',
      'Редакция пікірі автор пікірімен сәйкес келмеуі мүмкін',
      'Die Meinung des Autors entspricht nicht unbedingt der Meinung der Redaktion.',
      'Les opinions exprimées n’engagent que leur auteur. # Les propos tenus n’engagent que leur auteur.',
      '本文仅代表作者个人观点。 # 本文观点不代表本刊立场',
    ].join(' # '),
  ],
]

const kindOf = (line: string): string | null => boilerplateKind(line, roughWords(line), true)

describe('lines around an article', () => {
  it.each(LINES)('are known as %s in all six languages', (_, lines) => {
    expect(lines.split(' # ').filter((line) => kindOf(line) === null)).toEqual([])
  })

  it.each([
    'Компания Facebook отказалась платить налоги.',
    'Наша реклама висит на мосту',
    'Мнение автора этих строк таково, что мост нужен.',
    'Der Text gibt einen Überblick über die Lage.',
    'Следующая статья бюджета посвящена дорогам и мостам, и она растёт.',
    'При использовании воды из реки ссылка на договор обязательна для всех стран региона, сообщил министр.',
    'Печать и радио молчат',
    'Kommentare waren nicht zu hören',
    '下一页揭开了新的历史篇章，两国关系进入了快车道。',
    '分享经济在中国发展很快',
    'The next article of the treaty is about water.',
    'Copyright law is the subject of the next chapter, which nobody has read.',
  ])('are not taken for what a sentence says: %s', (line) => {
    expect(kindOf(line)).toBeNull()
  })
})

const BIOGRAPHIES = [
  'Jane Doe is a senior fellow at the Institute of Rivers.',
  'Jane Doe reports on freight for the Example Review.',
  'The author is a professor at Rivers University.',
  'Иван Петров — журналист, пишет о транспорте.',
  'Об авторе: Иван Петров – эксперт Института рек.',
  'Әлия Серікова – журналист, көлік тақырыбына жазады.',
  'Автор туралы: Әлия Серікова',
  'Jane Doe ist Redakteurin bei der Beispiel-Zeitung.',
  'Jane Doe lehrt Geschichte an der Universität Beispielstadt.',
  'Jeanne Dupont est journaliste à la Revue Exemple.',
  'Jeanne Dupont est chercheuse à l’Institut des fleuves.',
  '作者系河流研究所研究员。',
  '张三，河流研究所研究员。',
  '（作者为河流研究所研究员）',
  '本文作者张三为河流研究所研究员',
]
test.each(BIOGRAPHIES)('%s says who the author is', (line) => {
  expect(readBiography(line)).not.toBeNull()
})

test.each(['Angela Merkel ist nach Astana gereist.', 'Xi Jinping is in Astana', 'Jane Doe est partie hier.'])(
  '%s does not',
  (line) => {
    expect(readBiography(line)).toBeNull()
  },
)

test.each<[string, string | null, string | null]>([
  ['This article was first published by the Example Review on 14 January 2022.', 'Example Review', '2022-01-14'],
  ['Впервые опубликовано в журнале «Пример» 14 января 2022 года.', 'Пример', '2022-01-14'],
  ['Статья впервые опубликована на сайте Example.', 'Example', null],
  ['Бұл мақала алғаш рет «Мысал» журналында жарияланды.', 'Мысал', null],
  ['Dieser Beitrag erschien zuerst am 14. Januar 2022 in der Beispiel-Zeitung.', 'Beispiel-Zeitung', '2022-01-14'],
  ['Article initialement paru dans la Revue Exemple.', 'Revue Exemple', null],
  ['本文首发于《示例周刊》2022年1月14日。', '示例周刊', '2022-01-14'],
  ['原载《示例周刊》', '示例周刊', null],
])('%s says where it appeared', (line, publication, date) => {
  expect(readProvenance(line)).toEqual({ publication, date })
})
