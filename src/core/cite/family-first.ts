/**
 * Names whose family name stands first, told by the name itself: an article in English prints “Xi Jinping” and “Kim Jong-un” as their bearers write them, beside “Helen Marchetti”.
 * Latin letters only; nothing is said of a name that could be either.
 */

/** Chinese family names in pinyin, and as Taiwan and Hong Kong write them, the most frequent first. */
const CHINESE = `wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang xu han feng deng cao peng zeng xiao tian dong pan yuan cai jiang
  yu du ye cheng wei su lu ding ren yao shen zhong cui tan liao fan jin shi xia jia fu fang zou xiong bai meng qin qiu hou yin xue yan lei duan long tao shao mao chang wan gu lai kong
  hao xi qian nie qi chai cui bo gong mei kang lou jing geng hua dai mo dou xing ji tsai hsu hsieh chiang chou chu kuo hung yeh tsang lam leung cheung wong chan lau ng kwok tsang chow
  ouyang sima zhuge situ shangguan`
/** Korean ones as they are most often written, the most frequent first. */
const KOREAN = `kim lee park choi jung jeong chung kang cho yoon yun jang chang lim im han oh seo suh shin sin kwon hwang ahn an song ryu yoo yu jeon jun hong go ko moon mun yang son sohn bae baek
  paek huh heo nam noh roh ha joo ju koo gu min jin ri rhee pak chae cha chun chon bang kong hyun hahm woo pyo do tak pyon paik thae hyon`
/** Vietnamese ones. */
const VIETNAMESE = 'nguyen tran le pham huynh hoang vu vo phan truong bui dang do ngo duong ly dinh trinh doan luong'
/** Hungarian given names: an article in Hungarian that prints one of these first has the family name last. */
const HUNGARIAN_GIVEN = `lászló istván józsef jános zoltán sándor gábor ferenc attila péter tamás zsolt tibor andrás csaba imre lajos györgy balázs gyula mihály károly róbert béla dávid dániel ádám krisztián
  miklós norbert bence máté pál szabolcs roland richárd antal bálint gergely márton viktor ákos levente ernő jenő gergő kálmán mária erzsébet katalin ilona éva anna zsuzsanna margit judit ágnes andrea
  julianna ildikó erika krisztina irén eszter magdolna mónika edit gabriella szilvia anita anikó viktória márta rozália tímea piroska ibolya klára tünde dóra zsófia gabriela alexandra veronika
  bernadett nikolett réka orsolya fanni hajnalka beáta noémi enikő kinga emese lilla petra zsuzsa tibor ottó vilmos`

const CHINESE_RANK = ranks(CHINESE)
const KOREAN_RANK = ranks(KOREAN)
const VIETNAMESE_RANK = ranks(VIETNAMESE)
const GIVEN = ranks(HUNGARIAN_GIVEN)

/** One or two syllables of pinyin, written together or with an apostrophe or hyphen between. */
const SYLLABLE = `(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:i?ang|i?ong|[ui]?an|eng|ing|[iu]n|en|iao|uang|uai|ao|ai|ei|ou|ia|ie|iu|ua|uo|ui|[uü]e|er|[aeiouü])`
const PINYIN = new RegExp(`^${SYLLABLE}(?:['’-]?${SYLLABLE})?$`, 'u')
/** Given names that are hyphenated with the second part small: Ying-jeou, Jong-un, Geun-hye. */
const HYPHENATED = /^\p{Lu}\p{Ll}{0,6}[-‐]\p{Ll}{1,6}$/u
/** One Korean syllable as it is written. */
const KOREAN_SYLLABLE =
  /^(?:kk|tt|pp|ss|jj|ch|[gkndtrlmbpsjhyw]|yw)?(?:yeo|you|yoo|eo|eu|ae|ye|ya|yo|yu|wa|wo|oo|ee|ui|we|wi|oe|ou|u|a|e|i|o)(?:ng|ck|[nmklptgh])?$/u

/** Whether the first of the words of a name is its family name; `language` (BCP 47) is that of the article. */
export function isFamilyFirst(words: readonly string[], language: string | null): boolean {
  const [first = '', ...given] = words.map((word) => word.toLowerCase())
  const last = given.at(-1) ?? ''
  const of = language?.toLowerCase().split('-')[0] ?? ''
  if (given.length === 0) return false
  if (of === 'hu') return !GIVEN.has(first) || GIVEN.has(last)
  if (of === 'vi') return VIETNAMESE_RANK.has(plain(first))
  if (of === 'ja') return !words.some((word) => /[^\p{L}'’-]/u.test(word))
  const hyphenated = given.length === 1 && HYPHENATED.test(words[1] ?? '')
  if (CHINESE_RANK.has(first) && (hyphenated || (given.length === 1 && isPinyin(last))))
    return rank(CHINESE_RANK, first) < rank(CHINESE_RANK, last) && !KOREAN_FIRST.has(last)
  if (!KOREAN_RANK.has(first) || KOREAN_FIRST.has(last)) return false
  return hyphenated || (given.length === 2 && given.every((word) => KOREAN_SYLLABLE.test(word))) || of === 'ko'
}

/** Family names of Koreans who write them last: “Jin Park” in an English article. */
const KOREAN_FIRST = new Set(['kim', 'lee', 'park', 'choi'])

function isPinyin(word: string): boolean {
  return PINYIN.test(plain(word))
}

/** Without marks of tones. */
function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}+/gu, '')
}

function ranks(names: string): Map<string, number> {
  return new Map(names.split(/\s+/u).map((name, index) => [name, index]))
}

function rank(of: ReadonlyMap<string, number>, name: string): number {
  return of.get(name) ?? Number.POSITIVE_INFINITY
}
