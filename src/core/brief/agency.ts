/** News agencies whose reports other outlets repeat. */
const AGENCIES: readonly (readonly [name: string, written: string])[] = [
  ['Reuters', 'Reuters|Рейтер'],
  ['Associated Press', '(?:the )?Associated Press|AP'],
  ['AFP', 'AFP|Agence France-Presse'],
  ['Bloomberg', 'Bloomberg'],
  ['Xinhua', 'Xinhua|Синьхуа'],
  ['TASS', 'TASS|ТАСС'],
  ['RIA Novosti', 'RIA Novosti|РИА Новости'],
  ['Interfax', 'Interfax|Интерфакс'],
  ['Kazinform', 'Kazinform|Казинформ'],
  ['KazTAG', 'KazTAG|КазТАГ'],
  ['Anadolu', 'Anadolu(?: Agency)?'],
  ['dpa', 'dpa'],
  ['Kyodo', 'Kyodo'],
  ['Yonhap', 'Yonhap'],
]
const REPORTED = AGENCIES.map(([name, written]) => {
  const after = String.raw`(?:news agency )?(?:reported|reports|said|quoted|cited|сообщил\p{L}*|сообщает|передал\p{L}*|передаёт|передает)`
  const before = String.raw`(?:[Aa]ccording to|[Rr]eported by|told|[Cc]iting|quoted by|[Сс]ообщает|[Пп]о данным|[Сс]о ссылкой на)`
  return {
    name,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:(?:${written})(?![\p{L}\p{N}])(?:[,\s]+${after}|\))|${before} (?:агентств\p{L}* )?(?:${written})(?![\p{L}\p{N}])|^\(?(?:${written})\)? [–—-] )`,
      'u',
    ),
  }
})

/** The agency that a passage repeats (“Reuters reported”, “according to TASS”, “(AFP)”), or null. */
export function agencyIn(text: string): string | null {
  return REPORTED.find(({ pattern }) => pattern.test(text))?.name ?? null
}

const NAMED = AGENCIES.map(([name, written]) => ({ name, pattern: new RegExp(`^(?:${written})(?: news agency)?$`, 'iu') }))

/** The agency that goes by this name in a byline or as an outlet, or null. */
export function agencyNamed(name: string): string | null {
  return NAMED.find(({ pattern }) => pattern.test(name.trim()))?.name ?? null
}
