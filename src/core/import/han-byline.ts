import { beginsWithSurname } from './han-surnames.ts'
import { isRole } from './roles.ts'

/** Who signs: the paper's, an agency's or a guest's reporter, the author. A line has single spaces only. */
const SIGNS =
  /^[（(]?\s*((?:本报|本報|本刊|本台|本网|本網|本社|\p{Script=Han}{2,6}[社网報报])?(?:特约|特約|驻\p{Script=Han}{1,6}|首席|实习|见习)?(?:记者|記者|通讯员|撰稿人|撰稿|评论员|作者|撰文|编译|文))(\s?[:：|/／]|\s|)\s*(\S.*)$/u
const NAME = /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8})+)$/u
const BETWEEN = /\s?[、，,;；/／]\s?/u
/** A half of a Japanese name. */
const HALF = /^\p{Script=Han}{1,3}$/u
/** `北京报道`, `发自阿拉木图`, `摄`: where the report comes from and who took the pictures. */
const NO_NAME = /(?:报道|報導|報道|電|电|讯|訊|摄|攝|发自.{0,8})$/u
/** Signs that only a name can follow may stand close to it: `（记者张三）`. */
const BRACKETED = /^[（(].+[)）]$/u

/** The names in a byline of a Chinese text (`记者 张三`, `本报记者 张三 李四`, `文/张三`), null when it is none. */
export function readHanByline(text: string): string[] | null {
  if (text.length > 60 || /[。！？]/u.test(text)) return null
  const [, sign = '', gap = '', rest = ''] = SIGNS.exec(text) ?? []
  if (sign === '' || (gap === '' && !BRACKETED.test(text))) return null
  const names = hanNames(rest.replace(/[)）]$/u, '').trimEnd())
  return names.length > 0 ? names : null
}

/** The personal names in the credit of a Chinese report, and of a Japanese one, in which the two halves of a name may stand apart. */
export function hanNames(text: string): string[] {
  return text
    .split(BETWEEN)
    .flatMap((part) => {
      const words = part.split(/\s+/u).map((word) => word.replace(/^(?:本报|本社)?(?:记者|記者|通讯员)[:：]?/u, ''))
      return words.length === 2 &&
        words.every((word) => HALF.test(word)) &&
        !words.every(beginsWithSurname) &&
        words.every(isName)
        ? [words.join(' ')]
        : words.filter((word) => NAME.test(word))
    })
    .filter(isName)
}

/** What ends words of three characters that begin as names do: 石油业, 江苏省, 安理会, 白皮书. */
const NO_GIVEN_NAME =
  /[业業省市县区州会會书書论論部站国國家者式性化力学學员員报報法权權度制链鏈战戰路油气氣源资資融价價格场場事件品]$/u

/** Whether a line is a Chinese name and nothing else, by its form. */
export function isHanNameLine(text: string): boolean {
  return /^\p{Script=Han}{2,4}$/u.test(text) && beginsWithSurname(text) && !NO_GIVEN_NAME.test(text) && isName(text)
}

function isName(word: string): boolean {
  return !NO_NAME.test(word) && !isRole(word)
}
