import { keptBlocks, type ArticleDraft } from '#core/article.ts'
import { describe, expect, it } from 'vitest'
import { ALSO, LONG, only } from './testing/read-text.ts'

const kept = (article: ArticleDraft): string[] => keptBlocks(article.blocks).map((block) => `${block.kind}: ${block.text}`)

describe('where facts come from', () => {
  it('says of each fact where it was found, the surest first', () => {
    const { origins } = only(
      `A River Without a Bridge\n\nSource: The Example Review\n\nBy Jane Doe\n\n14 January 2022\n\n${LONG}\n\n${ALSO}`,
    )
    expect(origins).toMatchObject({
      publication: { from: 'labelled' },
      authors: { from: 'visible' },
      date: { from: 'visible' },
      title: { from: 'layout' },
      language: { from: 'detected' },
    })
    expect(origins?.publication?.confidence).toBeGreaterThan(origins?.title?.confidence ?? 1)
    expect(origins).not.toHaveProperty('url')
  })

  it('trusts a first line more where a byline follows it', () => {
    const alone = only(`A River Without a Bridge\n\n${LONG}\n\n${ALSO}`).origins?.title?.confidence ?? 0
    const signed = only(`A River Without a Bridge\n\nBy Jane Doe\n\n${LONG}\n\n${ALSO}`).origins?.title?.confidence ?? 0
    expect(signed).toBeGreaterThan(alone)
  })

  it('marks organisations among the authors', () => {
    expect(only(`A River Without a Bridge\n\nBy Jane Doe\n\n${LONG}`).organisations).toBeUndefined()
    expect(only(`A River Without a Bridge\n\nBy Example News Agency\n\n${LONG}`)).toMatchObject({
      authors: ['Example News Agency'],
      organisations: ['Example News Agency'],
    })
  })
})

describe('bylines and datelines in their places', () => {
  const CHINESE = '这座桥去年冬天因维修关闭，此后卡车一直绕道行驶，司机们说没有人告诉他们什么时候重新开放。'

  it.each([
    [`王晓明\n\n2021年5月6日`, ['王晓明']],
    ['王晓明', ['王晓明']],
    ['王芳\n\n2021年5月6日', ['王芳']],
    ['石油业', []],
    ['王芳', []],
  ])('takes a Chinese name alone below the title for the author: %s', (line, authors) => {
    expect(only(`铁路运输的未来\n\n${line}\n\n${CHINESE}\n\n${CHINESE}`).authors).toEqual(authors)
  })

  it.each(['记者 张三', '作者：张三', '本报记者 张三 北京报道', '新华社北京1月14日电（记者张三）'])(
    'takes %s for a byline and not for a standfirst',
    (byline) => {
      expect(only(`没有桥的河\n\n${byline}\n\n${CHINESE}\n\n${CHINESE}`)).toMatchObject({
        title: '没有桥的河',
        authors: ['张三'],
        standfirst: null,
        language: 'zh',
      })
    },
  )

  it.each([
    '2022年01月14日 09:30　来源：示例网　作者：张三',
    '来源：示例网 发布时间：2022-01-14 09:30 作者：张三 责任编辑：李四',
    '2022-01-14 | 来源：示例网 | 作者：张三',
  ])('reads the facts that %s packs into a line', (line) => {
    expect(only(`没有桥的河\n\n${line}\n\n${CHINESE}\n\n${CHINESE}`)).toMatchObject({
      title: '没有桥的河',
      authors: ['张三'],
      publication: '示例网',
      date: '2022-01-14',
    })
  })

  it('reads several Chinese names with spaces between', () => {
    expect(only(`没有桥的河\n\n作者：张三 李四\n\n${CHINESE}\n\n${CHINESE}`).authors).toEqual(['张三', '李四'])
  })

  it('reads a Russian line of facts', () => {
    expect(only(`Мост без реки\n\nИсточник: Пример Автор: Иван Петров Дата: 14 января 2022\n\n${LONG}\n\n${ALSO}`)).toMatchObject(
      { publication: 'Пример', authors: ['Иван Петров'], date: '2022-01-14' },
    )
  })

  it('reads a name with a place below the title, doubtfully', () => {
    const article = only(`A River Without a Bridge\n\nJane Doe in Almaty\n\n${LONG}\n\n${ALSO}`)
    expect(article).toMatchObject({ authors: ['Jane Doe'], origins: { authors: { confidence: 0.5 } } })
    expect(only(`A River Without a Bridge\n\nJane Doe in Almaty\n\n14 January 2022\n\n${LONG}`)).toMatchObject({
      authors: ['Jane Doe'],
      origins: { authors: { confidence: 0.75 } },
    })
  })

  it('leaves a heading that names a place in the text', () => {
    expect(only(`A River Without a Bridge\n\n${LONG}\n\nJane Doe in Almaty\n\n${ALSO}`).authors).toEqual([])
  })

  it.each([
    ['— Jane Doe', ['Jane Doe']],
    ['Jane DOE, Almaty', ['Jane Doe']],
    ['Бауыржан СЕРИКОВ', ['Бауыржан Сериков']],
    ['Jane Doe, Almaty', []],
    ['— The End', []],
  ])('below the last paragraph %j signs as %j', (line, authors) => {
    expect(only(`A River Without a Bridge\n\n${LONG}\n\n${ALSO}\n\n${line}`).authors).toEqual(authors)
  })

  it('reads the date that stands beside the byline', () => {
    expect(only(`A River Without a Bridge\n\nBy Jane Doe, 14 January 2022\n\n${LONG}`)).toMatchObject({ date: '2022-01-14' })
    expect(only(`A River Without a Bridge\n\nPosted by Jane Doe on January 14, 2022\n\n${LONG}`)).toMatchObject({
      authors: ['Jane Doe'],
      date: '2022-01-14',
    })
  })

  it.each([
    ['ALMATY, Jan. 14, 2022 (Reuters) - ', 'Reuters', '2022-01-14'],
    ['Astana (dpa) – ', 'dpa', null],
    ['PARIS, 14 jan 2022 (AFP) - ', 'AFP', '2022-01-14'],
    ['АЛМАТЫ, 14 января. /ТАСС/. ', 'ТАСС', null],
    ['АСТАНА. КАЗИНФОРМ – ', 'КАЗИНФОРМ', null],
  ])('takes the agency from the dateline %j and leaves the text as it is', (dateline, agency, date) => {
    const article = only(`A River Without a Bridge\n\n${dateline}${LONG}\n\n${ALSO}`)
    expect(article).toMatchObject({ authors: [agency], organisations: [agency], date })
    expect(kept(article)[0]).toBe(`paragraph: ${dateline}${LONG}`)
  })

  it.each(['Example Rail (ER) – the state company – said so. ', 'КАЗАХСТАН. ИТОГИ – ', 'The Bank (World Bank). '])(
    'takes what begins with %j for no dateline',
    (start) => {
      expect(only(`A River Without a Bridge\n\n${start}${LONG}\n\n${ALSO}`).authors).toEqual([])
    },
  )
})

it('names of the same form above and below the day are the outlet and the author', () => {
  const article = only(`A River Without a Bridge\n\nCaspian Observer\n\n9 April 2021\n\nLena Fischer\n\n${LONG}\n\n${ALSO}`)
  expect(article).toMatchObject({ publication: 'Caspian Observer', authors: ['Lena Fischer'], date: '2021-04-09' })
})
