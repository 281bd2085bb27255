/** What a word says of a number. `hundred` and `scale` multiply what stands before them, `part` is the lower number of a fraction. */
export type NumberWord = { kind: 'unit' | 'ten' | 'hundreds' | 'hundred' | 'scale' | 'part' | 'factor'; value: number }

const entries: [string, NumberWord][] = []
const add = (kind: NumberWord['kind'], list: string): void => {
  for (const pair of list.split(' ')) {
    const [value, words = ''] = pair.split(':')
    for (const word of words.split('|')) entries.push([word, { kind, value: Number(value) }])
  }
}
add(
  'unit',
  '1:one|один|одна|одно|одного|одной|одну 1.5:полтора|полторы|полутора 2:two|два|две|двух|двумя|двум|двое|двоих 3:three|три|трех|трёх|тремя|трем|трём|трое|троих 4:four|четыре|четырех|четырёх|четырьмя|четверо|четверых 5:five|пять|пяти|пятью|пятеро|пятерых ' +
    '6:six|шесть|шести|шестеро|шестерых 7:seven|семь|семи|семеро|семерых 8:eight|восемь|восьми 9:nine|девять|девяти 10:ten|десять|десяти 11:eleven|одиннадцать|одиннадцати 12:twelve|двенадцать|двенадцати|дюжина|дюжины|дюжину 13:thirteen|тринадцать|тринадцати ' +
    '14:fourteen|четырнадцать|четырнадцати 15:fifteen|пятнадцать|пятнадцати 16:sixteen|шестнадцать|шестнадцати 17:seventeen|семнадцать|семнадцати 18:eighteen|восемнадцать|восемнадцати 19:nineteen|девятнадцать|девятнадцати',
)
add(
  'ten',
  '20:twenty|двадцать|двадцати 30:thirty|тридцать|тридцати 40:forty|сорок|сорока 50:fifty|пятьдесят|пятидесяти 60:sixty|шестьдесят|шестидесяти 70:seventy|семьдесят|семидесяти 80:eighty|восемьдесят|восьмидесяти 90:ninety|девяносто|девяноста',
)
add(
  'hundreds',
  '100:сто|ста 200:двести|двухсот 300:триста|трехсот|трёхсот 400:четыреста|четырехсот|четырёхсот 500:пятьсот|пятисот 600:шестьсот|шестисот 700:семьсот|семисот 800:восемьсот|восьмисот 900:девятьсот|девятисот',
)
add('hundred', '100:hundred')
add(
  'scale',
  '12:dozen 1000:thousand|тысяча|тысячи|тысяч|тысячу|тысячам|тысячами 1000000:million|миллион|миллиона|миллионов|миллионам 1000000000:billion|миллиард|миллиарда|миллиардов 1000000000000:trillion|триллион|триллиона|триллионов ' +
    '500000:полмиллиона 500000000:полмиллиарда 500:полтысячи',
)
add(
  'part',
  '2:half|halves|половина|половину|половины|половине 3:third|thirds|треть|трети|третей|третью 4:quarter|quarters|четверть|четверти|четвертей|четвертью 5:fifth|fifths|пятая|пятых|пятую 6:sixth|sixths 7:seventh|sevenths 8:eighth|eighths 9:ninth|ninths 10:tenth|tenths|десятая|десятых|десятую',
)
add(
  'factor',
  '2:twice|дважды|double|doubles|doubled|doubling|twofold|вдвое|удвоил|удвоила|удвоило|удвоили|удвоился|удвоилась|удвоилось|удвоились 3:thrice|трижды|triple|triples|tripled|tripling|trebled|threefold|втрое|утроил|утроила|утроили|утроился|утроилась|утроилось|утроились 4:quadruple|quadrupled|fourfold|вчетверо 5:fivefold|впятеро 6:sixfold 7:sevenfold 8:eightfold 9:ninefold 10:tenfold|вдесятеро 0.5:halve|halves|halved|halving',
)
const WORDS = new Map(entries)

export function numberWord(word: string): NumberWord | null {
  return WORDS.get(word.toLowerCase()) ?? null
}

const MAY_HOLD = new RegExp(`(?<![\\p{L}])(?:every|кажд\\p{L}+|${[...WORDS.keys()].join('|')})(?![\\p{L}])`, 'iu')

/** A quick look whether the text is worth reading word by word. */
export function holdsNumberWords(text: string): boolean {
  return MAY_HOLD.test(text)
}
