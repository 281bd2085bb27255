/** Names of undertakings, places and bodies that a translation gives in words of its own: how each is known in English and in Russian. */
const NAMES: readonly (readonly [english: RegExp, russian: RegExp, words: string])[] = [
  [/power of siberia/iu, /сил[аыуе]\p{L}? сибири/iu, 'Power Siberia Сила Сибири'],
  [/belt and road/iu, /пояс\p{L}*(?:,| и)? (?:один )?пут/iu, 'Belt Road Initiative Пояс Путь'],
  [/silk road/iu, /ш[её]лков\p{L}+ пут/iu, 'Silk Road Шёлковый путь'],
  [/northern sea route/iu, /северн\p{L}+ морск\p{L}+ пут/iu, 'Northern Sea Route Северный морской путь'],
  [/middle corridor/iu, /срединн\p{L}+ коридор/iu, 'Middle Corridor Срединный коридор'],
  [/nord stream/iu, /северн\p{L}+ поток/iu, 'Nord Stream Северный поток'],
  [
    /caspian pipeline consortium/iu,
    /каспийск\p{L}+ трубопроводн\p{L}+ консорциум/iu,
    'Caspian Pipeline Consortium Каспийский Трубопроводный Консорциум',
  ],
  [/caspian/iu, /каспи/iu, 'Caspian Sea Каспий Каспийское'],
  [/aral sea/iu, /арал/iu, 'Aral Sea Арал Аральское'],
  [/black sea/iu, /ч[её]рн\p{L}+ мор/iu, 'Black Sea Чёрное'],
  [/persian gulf/iu, /персидск\p{L}+ залив/iu, 'Persian Gulf Персидский Залив'],
  [/far east/iu, /дальн\p{L}+ восток/iu, 'Far East Дальний Восток'],
  [/middle east/iu, /ближн\p{L}+ восток/iu, 'Middle East Ближний Восток'],
  [/shanghai cooperation/iu, /шанхайск\p{L}+ организаци/iu, 'Shanghai Cooperation Organisation Шанхайская организация'],
  [/eurasian economic/iu, /евразийск\p{L}+ экономическ/iu, 'Eurasian Economic Union Евразийский Экономический Союз'],
  [
    /collective security/iu,
    /коллективн\p{L}+ безопасност/iu,
    'Collective Security Treaty Organization Организация Договора Коллективной Безопасности',
  ],
  [/world bank/iu, /всемирн\p{L}+ банк/iu, 'World Bank Всемирный банк'],
  [/european union/iu, /евросоюз|европейск\p{L}+ союз/iu, 'European Union Евросоюз Европейский'],
  [/united nations/iu, /организаци\p{L}+ объедин[её]нн\p{L}+ наци/iu, 'United Nations Организация Объединённых Наций'],
  [/taliban/iu, /талиб/iu, 'Taliban Талибан'],
]

/** Words that stand in many names and are translated in all of them: «Чёрный Иртыш», the Black Irtysh. */
const WORDS: readonly (readonly [english: RegExp, russian: RegExp, words: string])[] = [
  [/(?<!\p{L})Black /u, /(?<!\p{L})ч[её]рн(?:ый|ая|ое|ого|ой|ому|ом|ым|ую)(?!\p{L})/iu, 'Black Чёрный'],
  [/(?<!\p{L})White /u, /(?<!\p{L})бел(?:ый|ая|ое|ого|ой|ому|ом|ым|ую)(?!\p{L})/iu, 'White Белый'],
  [/(?<!\p{L})Red /u, /(?<!\p{L})красн(?:ый|ая|ое|ого|ой|ому|ом|ым|ую)(?!\p{L})/iu, 'Red Красный'],
  [/(?<!\p{L})Yellow /u, /(?<!\p{L})ж[её]лт(?:ый|ая|ое|ого|ой|ому|ом|ым|ую)(?!\p{L})/iu, 'Yellow Жёлтый'],
  [
    /(?<!\p{L})(?:Great|Greater) /u,
    /(?<!\p{L})(?:больш|велик)(?:ой|ий|ая|ое|ого|ому|ом|им|ую)(?!\p{L})/iu,
    'Great Greater Большой Великий',
  ],
  [
    /(?<!\p{L})(?:Little|Lesser|Small) /u,
    /(?<!\p{L})мал(?:ый|ая|ое|ого|ой|ому|ом|ым|ую)(?!\p{L})/iu,
    'Little Lesser Small Малый',
  ],
  [/(?<!\p{L})Upper /u, /(?<!\p{L})верхн(?:ий|яя|ее|его|ей|ему|ем|им|юю)(?!\p{L})/iu, 'Upper Верхний'],
  [/(?<!\p{L})Lower /u, /(?<!\p{L})нижн(?:ий|яя|ее|его|ей|ему|ем|им|юю)(?!\p{L})/iu, 'Lower Нижний'],
  [/(?<!\p{L})North(?:ern)? /u, /(?<!\p{L})северн(?:ый|ая|ое|ого|ой|ому|ом|ым|ую)(?!\p{L})/iu, 'North Northern Северный'],
  [/(?<!\p{L})South(?:ern)? /u, /(?<!\p{L})южн(?:ый|ая|ое|ого|ой|ому|ом|ым|ую)(?!\p{L})/iu, 'South Southern Южный'],
  [/(?<!\p{L})East(?:ern)? /u, /(?<!\p{L})восточн(?:ый|ая|ое|ого|ой|ому|ом|ым|ую)(?!\p{L})/iu, 'East Eastern Восточный'],
  [/(?<!\p{L})West(?:ern)? /u, /(?<!\p{L})западн(?:ый|ая|ое|ого|ой|ому|ом|ым|ую)(?!\p{L})/iu, 'West Western Западный'],
  [/(?<!\p{L})New /u, /(?<!\p{L})нов(?:ый|ая|ое|ого|ой|ому|ом|ым|ую)(?!\p{L})/iu, 'New Новый'],
]

/** The words that names of a text have in the other of the two languages. */
export function namesInOther(text: string): string[] {
  return [...NAMES, ...WORDS].flatMap(([english, russian, words]) =>
    english.test(text) || russian.test(text) ? words.split(' ') : [],
  )
}
