import { BOILERPLATE_IN_LANGUAGES } from './boilerplate-languages.ts'
import type { BoilerplateRule } from './boilerplate-rule.ts'
import { isMenuLine } from './menu-line.ts'
import { splitSeriesNote } from './series.ts'

/** Lines of pages that are not part of the article, first those of English ones with the most common words of others. */
const BOILERPLATE: readonly BoilerplateRule[] = [
  {
    kind: 'advertisement',
    pattern:
      /^[\s\p{P}\p{S}]*(?:(?:advert(?:isement|isment|ising|orial|s)?|ads?(?: by .{1,20})?|sponsored(?: content| by .{1,40})?|promoted(?: content)?|paid (?:post|content)|anzeige|werbung|publicité|publicidad|реклама|жарнама|广告|廣告|(?:story|article) continues (?:below|after)(?: (?:this |the )?(?:advert|ad)[a-z]*)?)[\s\p{P}\p{S}]*|advertisement continue reading.*)$/iu,
  },
  {
    kind: 'read-more',
    pattern:
      /^[\s\p{P}\p{S}]*(?:(?:read (?:more|also|next|on)|also read|see also|more (?:on this|like this|from .{1,40})|continue reading|keep reading|full story|learn more|view more|show more|load more|related(?: news| articles?| stor(?:y|ies)| content| posts?| topics?| links?| reading)?|recommended(?: for you| reading)?|most (?:read|popular|viewed)|trending(?: now)?|editor['’]?s['’]? (?:picks?|choice)|don['’]?t miss|what to read next|further reading|читать (?:далее|также)|читайте также|толығырақ|тағы оқыңыз|lire (?:aussi|la suite)|à lire aussi|lesen sie auch|mehr zum thema|leer más|lea también|leia (?:também|mais)|czytaj (?:też|także|więcej)|阅读更多|延伸阅读|相关(?:阅读|文章|新闻))[\s\p{P}\p{S}]*|you (?:may|might) (?:also )?like.*)$/iu,
  },
  {
    kind: 'read-more',
    pattern:
      /^(?:read (?:more|also|next)|also read|see also|more|related|watch|listen|don['’]?t miss|читайте также|lire aussi|lesen sie auch|lea también|leia também|à lire aussi|voir aussi)\s*[:|»>–—]\s*\S.*$/iu,
    words: 22,
  },
  {
    kind: 'share',
    pattern:
      /^[\s\p{P}\p{S}]*(?:(?:share(?: (?:this|on|via|to|now|it))?(?: (?:article|story|post|page|facebook|twitter|x|linkedin|whatsapp|telegram|email|e-mail|link))*|tweet(?: this)?|facebook|twitter|whatsapp|telegram|linkedin|reddit|pinterest|e-?mail|print(?: (?:this )?(?:article|page|pdf))?|copy (?:link|url)|link copied|save (?:article|for later)|bookmark|like this|поделиться(?: .{1,20})?|бөлісу|teilen|drucken|partager|imprimer|compartir|分享(?:到.{1,6})?|打印)(?:[\s|,·•]+(?:facebook|twitter|x|linkedin|whatsapp|telegram|e-?mail|print|pinterest|reddit|copy link|pocket))*[\s\p{P}\p{S}]*|(?:like loading|click to (?:share|print|email)).*)$/iu,
  },
  {
    kind: 'comment-count',
    pattern:
      /^[\s\p{P}\p{S}]*(?:(?:\d{1,5}|no|view|see|show)\s+(?:comments?|repl(?:y|ies)|responses?|комментари(?:й|я|ев)|kommentare?|commentaires?)|комментари(?:и|ев)\s?:?\s?\d*|пікірлер\s?:?\s?\d*|评论\s?[(（]?\d*[)）]?|\d+\s?条?评论|comments?\s?[(:]?\s?\d*\)?|(?:\d+(?:[.,]\d+)?k?)\s+(?:views?|shares?|likes?|reads?|просмотр(?:а|ов)?))[\s\p{P}\p{S}]*$/iu,
  },
  {
    kind: 'comment-form',
    pattern:
      /^[\s\p{P}\p{S}]*(?:(?:(?:leave|post|add|write) a (?:reply|comment|response)(?: cancel reply)?|cancel reply|join the (?:conversation|discussion)|reply|notify me of .{1,60}|добавить комментарий|оставить комментарий|пікір қалдыру|发表评论|发表回复)[\s\p{P}\p{S}]*|(?:save my name, email|your email address will not be published|required fields are marked|log ?in to (?:comment|reply)|you must be (?:logged|signed) in|comments\b.{0,30} (?:are|have been|is) closed|this site uses akismet|ваш адрес email не будет опубликован).*)$/iu,
    words: 30,
  },
  {
    kind: 'reading-time',
    pattern:
      /^[\s\p{P}\p{S}]*(?:(?:estimated |average )?reading time\s?[:–-]?\s?.{1,20}|time to read\s?[:–-]?\s?.{1,20}|\d{1,3}\s?[-–]?\s?min(?:ute)?s?\.?\s?(?:read|reading|lesezeit|de lecture)|lesezeit\s?:?.{1,20}|temps de lecture\s?:?.{1,20}|время (?:на )?чтени[яе]\s?:?.{1,20}|оқу уақыты\s?:?.{1,20}|阅读时间\s?[:：]?.{1,12})[\s\p{P}\p{S}]*$/iu,
  },
  {
    kind: 'navigation',
    pattern:
      /^[\s<>«»‹›←→|]*(?:(?:(?:next|prev(?:ious)?|older|newer)(?: (?:article|post|posts|story|page|oped|op-ed|entry|entries|chapter|issue|up))?|back(?: to (?:top|home|list|the .{1,30}))?|top|home|menu|skip to (?:main )?(?:content|navigation)|toggle navigation|main menu|table of contents|all (?:articles|posts|news)|назад|вперёд|вперед|далее|на главную|следующая статья|предыдущая статья|weiter|zurück|suivant|précédent|返回(?:顶部|首页))[\s<>«»‹›←→|]*|(?:(?:next|previous) (?:article|post|story|page)\s*[:»>]|下一篇|上一篇).*)$/iu,
  },
  {
    kind: 'site-chrome',
    pattern:
      /^(?:.{1,40}[\s-]logo|logo|search|close|sign (?:in|up|out)|log ?(?:in|out)|register|my account|accept (?:all )?cookies|cookie (?:settings|policy|notice)|privacy policy|terms (?:of (?:use|service)|and conditions)|loading\W*|please wait\W*|enable javascript.*|this (?:slideshow|video) requires javascript.*|your browser does not support.*|an error occurred.*|войти|регистрация|поиск|меню|кіру|іздеу|登录|注册|搜索)$/iu,
  },
  {
    kind: 'site-chrome',
    pattern:
      /^(?:we use cookies|this (?:web)?site uses cookies|by continuing to (?:use|browse)|мы используем (?:файлы )?cookie)\b.*$/iu,
    words: 60,
  },
  {
    kind: 'newsletter',
    pattern:
      /^[\s\p{P}\p{S}]*(?:(?:subscribe(?: (?:now|today|here|to .{1,80}))?|sign up (?:for|to) .{1,90}|(?:join|follow) (?:us|our|the) .{1,60}|newsletter|подпи(?:шитесь|сывайтесь|саться)(?: .{1,80})?|abonnieren)[\s\p{P}\p{S}]*|(?:get (?:the|our) .{1,60}(?:newsletter|app|inbox)|follow .{1,40} on (?:twitter|x|facebook|instagram|telegram|linkedin|youtube)|abonnez-vous|关注我们|扫(?:码|一扫)).*)$/iu,
    words: 18,
  },
  {
    kind: 'category',
    pattern:
      /^(?:posted in|filed under|categor(?:y|ies)|tags?|tagged(?: with| as)?|topics?|keywords?|labels?|section|рубрика|рубрики|теги|тэги|метки|тегтер|айдар|schlagw(?:ort|örter)|kategorien?|mots-clés|catégories?|标签|标籤|分类)\s*[:：].*$/iu,
    words: 40,
  },
  {
    kind: 'licence',
    pattern:
      /^(?:©|\(c\)|copyright(?!\s+(?:law|laws|act|holders?|infringement|rules?|reform|protection|claims?|disputes?|owners?|is|was|has)\b)|all rights reserved|все права защищены|барлық құқықтар|版权所有)(?:[\s\p{P}\p{S}].*)?$/iu,
    words: 40,
    zone: 'edge',
  },
  {
    kind: 'licence',
    pattern:
      /^(?:this (?:work|article|post|text|piece) is (?:licensed|available|published|republished|distributed) under .*|(?:licen[cs]ed?|licen[cs]e)\s*(?::|under).*|creative commons .*|cc by(?:-\w\w)*\b.*|reproduc(?:ed|tion) .{0,40}permi(?:ssion|tted).*|(?:do not reproduce|republish (?:this|our) .*))$/iu,
    words: 60,
    zone: 'edge',
  },
  {
    kind: 'image-credit',
    pattern:
      /^(?:the )?(?:blog |featured? |cover |header |lead |main |top )?(?:image|photo(?:graph)?|picture|illustration|banner)s?\b(?:.{0,160}\bis licensed under\b.*|(?: credit| source| by| courtesy(?: of)?)\s*[:：]?.{1,120}|\s*[:：].{1,120})$/iu,
    words: 40,
    zone: 'edge',
  },
  {
    kind: 'disclaimer',
    pattern:
      /^[\s\p{P}\p{S}]*(?:disclaimer\b.*|(?:the )?(?:views?|opinions?|positions?)(?: and (?:views?|opinions?))? (?:expressed|presented|stated|given|are|in this|of the (?:author|writer))\b.*|this (?:article|piece|post|commentary|blog|essay|op-?ed|paper) (?:gives|represents|reflects|expresses|does not)\b.{0,60}\b(?:views?|opinions?|position)\b.*|本文(?:仅|只)?代表.*)$/iu,
    words: 90,
    zone: 'edge',
  },
  {
    kind: 'contact',
    pattern:
      /^(?:(?:contact|write to|email|e-mail|reach) (?:the )?(?:author|writer|editor|us)s?\b.*|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32})+|@\w{2,30}|\W?(?:reporting|editing|writing|additional reporting) by .*|our standards:.*|(?:https?:\/\/|www\.)\S{1,300})$/iu,
    words: 30,
    zone: 'edge',
  },
  {
    kind: 'author-bio-heading',
    pattern:
      /^(?:about (?:the )?(?:authors?|writers?|contributors?)|author (?:bio|biography|information|details|profile)|(?:the )?authors?|об авторе|об авторах|автор туралы|über (?:den|die) autor(?:in|en)?|à propos de l['’]auteur|sobre (?:el|la|o|a) autora?|作者简介|关于作者)\s*:?$/iu,
    words: 6,
    zone: 'edge',
  },
]

const ALL = [...BOILERPLATE, ...BOILERPLATE_IN_LANGUAGES]
const DEFAULT_WORDS = 14

/** The kind of the first rule that covers the line, null when it may be part of the article. `atEdge`: the line stands before the first or after the last paragraph. */
export function boilerplateKind(text: string, words: number, atEdge: boolean): string | null {
  if (words > 90 || text.length > 700 || !/\p{L}/u.test(text)) return null
  if (atEdge && splitSeriesNote(text)?.rest === '') return 'series-note-prefix'
  if (atEdge && isMenuLine(text)) return 'navigation'
  for (const rule of ALL) {
    if (words > (rule.words ?? DEFAULT_WORDS) || (rule.zone === 'edge' && !atEdge)) continue
    if (rule.pattern.test(text)) return rule.kind
  }
  return null
}
