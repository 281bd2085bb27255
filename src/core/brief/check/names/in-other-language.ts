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

/** The words that names of a text have in the other of the two languages. */
export function namesInOther(text: string): string[] {
  return NAMES.flatMap(([english, russian, words]) => (english.test(text) || russian.test(text) ? words.split(' ') : []))
}
