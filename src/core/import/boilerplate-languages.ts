import type { BoilerplateRule } from './boilerplate-rule.ts'

/**
 * The lines of `boilerplate.ts` as pages in Russian, Kazakh, Chinese, German and French have them. Each pattern covers the whole line but for marks and
 * arrows around it, so that a sentence that uses the same words stays; behind the openings anything may follow.
 */
const LINES: readonly (readonly [kind: string, edge: 'edge' | 'anywhere', words: string, openings?: string])[] = [
  [
    'advertisement',
    'anywhere',
    'на правах рекламы|партн[её]рский материал|жарнама құқығында|adverti[sz]ement\\s?[-–—|]\\s?.{1,40}|推广|赞助内容',
  ],
  [
    'read-more',
    'anywhere',
    'читать (?:полностью|ещ[её]|дальше)|подробнее|ещ[её] по теме|по теме|материалы по теме|другие новости|(?:оқи отырыңыз|сонымен қатар оқыңыз|тақырып бойынша)|' +
      '(?:mehr|weiter) lesen|mehr lesen|weiterlesen|mehr (?:dazu|zum thema)|lesen sie (?:mehr|weiter)|(?:pour aller plus loin|sur le même sujet|en savoir plus|voir aussi)|' +
      '(?:更多|推荐|热门|相关)(?:新闻|阅读|文章|报道|推荐|内容)|点击(?:查看|阅读)(?:全文|更多)|阅读全文',
    '(?:тағы|тағы да) оқыңыз(?:дар)?:|(?:оқи отырыңыз|сонымен қатар оқыңыз|тақырып бойынша):|(?:pour aller plus loin|sur le même sujet|en savoir plus|voir aussi) :|延伸阅读[:：]|相关(?:阅读|文章|新闻|报道)[:：]',
  ],
  [
    'comment-count',
    'anywhere',
    '(?:комментари[ия]|пікір(?:лер)?|kommentare?|commentaires?)\\s?\\(?\\d{0,5}\\)?|\\d{1,5} (?:пікір|көрілім)|\\d[\\d\\s.,]{0,8} просмотр(?:а|ов)?|(?:просмотр(?:ы|ов)|көрілім(?:дер)?|қаралым|оқылды)\\s?:?\\s?[\\d\\s.,]{1,9}|(?:阅读|浏览|点击)(?:量|次数)?\\s?[:：]?\\s?\\d{1,9}\\s?次?',
  ],
  [
    'reading-time',
    'anywhere',
    '\\d{1,3}\\s?мин(?:\\.|ут[аы]?)?\\s?(?:чтения|на чтение|оқу|оқылады)|lesedauer\\s?:?.{1,20}|lecture\\s?:?\\s?\\d{1,3}\\s?min\\.?|(?:阅读)?(?:约|需|约需|大约)\\s?\\d{1,3}\\s?分钟(?:阅读)?',
  ],
  [
    'share',
    'anywhere',
    '(?:достарыңызбен )?бөлісіңіз(?:дер)?|(?:копировать|скопировать) ссылку|печать|версия для печати|распечатать|отправить (?:другу|по почте)|рассказать друзьям|' +
      '(?:artikel|beitrag|seite) (?:teilen|drucken|merken)|auf (?:facebook|twitter|x|whatsapp|linkedin|telegram) teilen|per (?:mail|e-mail) (?:senden|teilen)|' +
      'partager (?:sur .{1,20}|(?:cet? )?(?:article|page))|imprimer (?:cet? )?article|envoyer par (?:mail|e-mail|courriel)|打印本页|转发|收藏|复制链接|分享(?:本文|文章)',
  ],
  [
    'navigation',
    'anywhere',
    '(?:следующ|предыдущ)(?:ая|ий|ее|ые) (?:новость|запись|материал|страница|пост|новости|статья)|к (?:началу|списку)|наверх|келесі(?: мақала| жаңалық| бет)?|алдыңғы(?: мақала| жаңалық| бет)?|басты бет|' +
      '(?:nächste[rs]?|vorherige[rs]?|voriger) (?:artikel|beitrag|seite)|zurück (?:zur (?:startseite|übersicht)|nach oben)|nach oben|zur startseite|' +
      "(?:article|page|billet) (?:suivante?|précédente?)|retour (?:à l[’']accueil|en haut)|haut de page|(?:next|previous)\\s?(?::|»|>|→)\\s?\\S.{0,120}|下一页|上一页|返回列表|首页",
    '(?:следующ|предыдущ)(?:ая|ий|ее|ые) (?:новость|запись|материал|страница|пост|новости|статья)[:»>]|(?:nächste[rs]?|vorherige[rs]?|voriger) (?:artikel|beitrag|seite)[:»>]|(?:article|page|billet) (?:suivante?|précédente?) ?[:»>]',
  ],
  [
    'licence',
    'edge',
    '(?:alle rechte vorbehalten|tous droits réservés|all rights reserved|все права защищены|барлық құқықтар(?: қорғалған)?)(?:\\b.{0,60})?|版权声明.{0,80}|版权所有.{0,80}|(?:未经(?:授权|许可).{0,20}(?:不得|禁止|严禁)?|请勿|禁止|严禁)(?:转载|复制).{0,40}|转载请.{2,40}|' +
      'перепечатка .{0,160}|(?:при|полное или частичное) (?:использовани[ие] (?:материал|информаци|текст)|цитировани[ие]|перепечатк[еа]|копировани[ие]).{0,60}(?:ссылк|разрешени|согласи).{0,120}|(?:.{1,80} )?сілтеме (?:міндетті|жасау).{0,60}|көшіріп (?:басу|жариялау).{0,100}|' +
      '(?:lizenz|licence|licens[ei])\\s?:.{1,80}|reproduction (?:interdite|autorisée).{0,80}|nachdruck .{1,100}',
  ],
  [
    'newsletter',
    'anywhere',
    '(?:біздің .{1,40}(?:арна|парақша)\\S*\\s)?(?:жазылыңыз(?:дар)?|қосылыңыз)|следите за (?:нами|новостями) .{1,60}|(?:unseren? )?newsletter (?:abonnieren|bestellen)|abonnieren sie .{1,60}|folgen sie (?:uns|.{1,30}) auf .{1,20}|' +
      'suivez(?:-nous| .{1,30}) sur .{1,20}|inscrivez-vous .{1,60}|(?:订阅|关注).{0,12}(?:通讯|公众号|微博|微信|频道|推送)',
  ],
  [
    'category',
    'anywhere',
    '(?:them(?:a|en)|stichw(?:ort|örter)|rubrik|ключевые слова|кілт сөздер|түйін сөздер|关键[词字]|栏目|专题)\\s?[:：].{1,160}|[(（]?(?:责任编辑|编辑|责编|校对|审核|监制|编审)\\s?[:：/／].{1,40}[)）]?|(?:редактор|корректор|редакторы|жауапты редактор)\\s?:.{1,60}',
  ],
  // A page's name for its section, above the title.
  [
    'category',
    'edge',
    'opinions?|analysis|news|world|politics|business|economy|commentary|comment|editorials?|op-?ed|interviews?|features?|explainers?|culture|' +
      'главная|домой|новости|мнени[ея]|аналитика|политика|экономика|общество|интервью|мир|в мире|статьи|колонки|комментарий|репортаж|басты бет|жаңалықтар|саясат|экономика|қоғам|сұхбат|пікір|әлем|сараптама|' +
      'startseite|accueil|gastbeitrag|kommentar|meinung|analyse|politik|wirtschaft|nachrichten|ausland|gesellschaft|tribune|actualités?|économie|politique|international|société|entretien|' +
      '观点|评论|新闻|国际|时政|财经|要闻|首页|社论|时评|专栏|深度|热点',
  ],
  ['site-chrome', 'anywhere', '字号.{0,20}|字体.{0,20}|a[+-]|шрифт.{0,20}|размер шрифта.{0,20}|完|enditem|本文完|全文完'],
  [
    'comment-form',
    'anywhere',
    'оставьте (?:свой )?комментарий|ответить|написать комментарий|комментировать|войдите,? чтобы .{1,40}|пікір (?:жазу|қосу|білдіру)|жауап беру|kommentar (?:schreiben|hinterlassen|verfassen)|schreiben sie (?:einen|den ersten) kommentar|antworten|' +
      '(?:laisser|écrire|ajouter|poster) un commentaire|répondre|réagir|我来说两句|(?:回复|写评论|我要评论)',
    '登录后(?:评论|回复)',
  ],
  [
    'disclaimer',
    'edge',
    '(?:мнени[ея]|точка зрения|позиция) (?:автор(?:а|ов)|редакции).{0,60}(?:не (?:обязательно |всегда )?(?:совпада|отража|явля)|может|могут).{0,120}|редакция не нес[её]т ответственност.{0,120}|' +
      '.{1,80}(?:сәйкес келмеуі|сай келмеуі|білдірмейді|жауапты емес).{0,60}|' +
      '(?:die )?(?:meinung|auffassung|ansicht)(?:en)? (?:des autors|der autorin|der autoren).{0,60}(?:entspr|gibt|spiegel|wieder).{0,100}|(?:der|dieser) (?:beitrag|artikel|text|kommentar) (?:gibt|spiegelt) .{0,40}(?:meinung|auffassung|ansicht).{0,80}|' +
      'les (?:opinions|propos|points de vue|analyses) .{0,60}(?:auteur|engagent|reflètent).{0,120}|' +
      '(?:本文|文中|以上)(?:内容|观点|言论)?(?:仅|只|不|并不|纯属)?(?:代表|反映|属于).{0,40}|.{0,12}不代表.{0,16}(?:立场|观点).{0,10}',
  ],
]

/** Marks, arrows and pictures at either end of such a line. */
const AROUND = '[\\s\\p{P}\\p{S}]*'

export const BOILERPLATE_IN_LANGUAGES: readonly BoilerplateRule[] = LINES.map(([kind, zone, words, openings]) => ({
  kind,
  pattern: new RegExp(`^${AROUND}(?:(?:${words})${AROUND}${openings === undefined ? '' : `|(?:${openings}).*`})$`, 'iu'),
  words: zone === 'edge' || kind === 'category' || kind === 'navigation' ? 60 : 14,
  ...(zone === 'edge' && { zone }),
}))
