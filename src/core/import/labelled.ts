import type { PartialDate } from '../article.ts'
import { readDate } from './dates.ts'
import { languageTag } from './language-tag.ts'
import { splitNames } from './names.ts'

/** One `Label: value` line at the head of a text. */
type Labelled =
  | { field: 'title' | 'standfirst' | 'publication' | 'url' | 'language'; value: string }
  | { field: 'authors'; value: string[] }
  | { field: 'date'; value: PartialDate }
  | { field: 'other'; value: string }

/** Labels by field, lower case. English, Russian, Kazakh, Chinese, German, French, Spanish. */
const LABELS: readonly (readonly [Labelled['field'], string])[] = [
  ['title', 'title|headline|заголовок|название|тақырып|тақырыбы|标题|標題|titel|titre|título'],
  ['standfirst', 'standfirst|subtitle|subheading|summary|abstract|description|dek|подзаголовок|аннотация|摘要|副标题'],
  [
    'authors',
    'authors?|by|byline|writers?|автор|авторы|автор (?:текста|статьи|материала)|авторлар|авторлары|муаллиф|muallif|yazar|作者|记者|記者|撰文|撰稿|مۇخبىر|ئاپتور|مۇئەللىپ|الكاتب|بقلم|كتب|كتبت|إعداد|szerző|írta|autor|autorin|autoren|auteurs?',
  ],
  [
    'publication',
    'publication|published (?:in|by)|publisher|source|outlet|newspaper|magazine|journal|website|site|издание|источник|дереккөз|басылым|来源|來源|稿源|(?:文章|信息|稿件|新聞|資料|資訊)(?:来源|來源)|مەنبە|مەنبەسى|المصدر|媒体|quelle|fuente',
  ],
  [
    'date',
    'date|published(?: on| at)?|publication date|date published|posted(?: on)?|issued|дата(?: публикации)?|опубликовано|күні|жарияланған(?: күні)?|жарияланды|日期|(?:发布|发表|更新|發布|發佈|發表|刊登)?(?:时间|日期|時間)|ۋاقتى|چىسلا|التاريخ|datum|veröffentlicht(?: am)?|erschienen(?: am)?|publié(?: le)?|mis en ligne(?: le)?|fecha',
  ],
  ['url', 'url|link|web address|source url|retrieved from|available (?:at|from)|ссылка|сілтеме|链接|网址|原文链接'],
  ['language', 'language|lang|язык|тіл|语言|sprache|langue'],
  [
    'other',
    "note|editor[’']s note|copyright|rights|accessed|access date|word count|words|pages?|section|editor|edition|length|дата обращения|редактор|корректор|(?:责任)?编辑|责编|(?:責任)?編輯|責編|校对|審核|审核|字数|字數|阅读量?",
  ],
]

const PATTERNS = LABELS.map(([field, labels]) => ({ field, pattern: new RegExp(`^(?:${labels})\\s*[:：]\\s*(\\S.*)$`, 'iu') }))

/** Where a second fact begins in a line that packs several: `来源：新华网 作者：张三`. */
export const BEFORE_LABEL = new RegExp(
  `(?<!\\b(?:first|last|originally))\\s(?=(?:${LABELS.map(([, labels]) => labels).join('|')})\\s*[:：])`,
  'iu',
)

/** Reads `Author: Jane Doe` and the like; null when the line has no known label, several, or one whose value has not the form it asks for. */
export function readLabelled(text: string): Labelled | null {
  if (text.length > 1200) return null
  for (const { field, pattern } of PATTERNS) {
    const value = pattern.exec(text)?.[1]
    if (value === undefined) continue
    if (field !== 'title' && field !== 'standfirst' && field !== 'other' && BEFORE_LABEL.test(value)) return null
    switch (field) {
      case 'authors': {
        const names = splitNames(value, true)
        return names.length > 0 ? { field, value: names } : null
      }
      case 'date': {
        const date = readDate(value)
        return date === null ? null : { field, value: date }
      }
      case 'url': {
        const url = readUrl(value)
        return url === null ? null : { field, value: url }
      }
      case 'publication':
        return value.length <= 100 ? { field, value: value.replace(/[.,;]$/, '') } : null
      case 'language': {
        const language = languageTag(value)
        return language === null ? null : { field, value: language }
      }
      case 'title':
      case 'standfirst':
      case 'other':
        return { field, value }
    }
  }
  return null
}

/** Characters: no server takes a longer one, while search pages and archives make addresses of some thousand. */
export const LONGEST_ADDRESS = 32_000

/** The web address a line consists of, angle brackets and a closing full stop left out; null for other text. */
export function readUrl(text: string): string | null {
  const bare = text.trim().replace(/^<|>$/g, '')
  if (bare.length > LONGEST_ADDRESS || !/^https?:\/\/[^\s<>"]{3,}$/i.test(bare)) return null
  return bare.replace(/[.,;]$/, '')
}
