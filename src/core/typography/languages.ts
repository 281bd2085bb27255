import { quotationMarks, type QuotationMarks } from '../brief/edit/quotation-marks.ts'

/** No line is broken here: a space as wide as others, and a narrow one. */
export const NBSP = '\u00a0'
export const NARROW = '\u202f'

/**
 * How a language is set. After The Chicago Manual of Style (17th ed.) and New Hart's Rules for English, the Lexique des règles typographiques of the
 * Imprimerie nationale for French, DIN 5008 and Duden for German, Мильчин's Справочник издателя и автора and ГОСТ Р 7.0.97 for Russian and the
 * languages that are set like it. Only what these are sure of stands here.
 */
export type Typography = {
  marks: QuotationMarks
  /** Whether words are put between the inner marks alone, typed as straight single ones. */
  single: boolean
  /** Whether an apostrophe may end a word (states’, Hans’). */
  endsInApostrophe: boolean
  /** What `--` becomes between spaces, and between two words without any; null: it stays. */
  dash: { spaced: string; closed: string | null }
  /** A dash between spaces stays on the line of the word before it, and is often typed as a hyphen. */
  dashHolds: boolean
  /** A space that does not break stands before : ; ! ? and within « ». */
  spacedMarks: boolean
  /** What a number follows, written with its full stop or sign: No., p., № */
  beforeNumber: readonly string[]
  /** Units that stand behind a number; signs (%, €) are known everywhere. */
  units: readonly string[]
  /** What may stand right behind the day, as a pattern, and the names of the months; none where a date is written otherwise. */
  day: string
  months: readonly string[]
  /** Abbreviations whose parts stay together. */
  together: readonly string[]
  /** Words, as beginnings, behind which a capital and a full stop are a label (plan B.) and no initial. */
  labels: readonly string[]
}

const words = (list: string): readonly string[] => list.split(' ')

const METRIC = words(
  'km m cm mm km² m² km2 m2 m³ m3 km/h m/s ha kg g mg t kt Mt Gt kW MW GW TW kWh MWh GWh TWh kV Hz kHz MHz GHz kB MB GB TB °C °F bbl bcm mcm bn mn mln bps',
)
const METRIC_CYRILLIC = words(
  'км м см мм км² м² м³ га кг г т л кВт МВт ГВт ТВт кВт·ч МВт·ч ГВт·ч кВ км/ч °C тыс млн млрд трлн руб долл тг чел мин ч шт экз',
)

const ENGLISH: Typography = {
  marks: quotationMarks('en'),
  single: true,
  endsInApostrophe: true,
  dash: { spaced: '—', closed: '—' },
  dashHolds: false,
  spacedMarks: false,
  beforeNumber: words('No. Nos. p. pp. Fig. Figs. vol. Vol. para. paras. Art. art. Sec. sec. ch. Ch. vols. n. nn. ¶ § №'),
  units: [...METRIC, 'ft', 'lb', 'lbs', 'oz', 'mi', 'mph', 'a.m.', 'p.m.'],
  day: '(?:st|nd|rd|th)?',
  months: words('January February March April May June July August September October November December'),
  together: [],
  labels: words(
    'plan option group class type part point annex appendix section case vitamin grade team phase gate zone block table figure exhibit line list hepatitis category tier schedule scenario column row letter',
  ),
}
const FRENCH: Typography = {
  marks: quotationMarks('fr'),
  single: false,
  endsInApostrophe: true,
  dash: { spaced: '—', closed: null },
  dashHolds: false,
  spacedMarks: true,
  beforeNumber: words('n° nº Nº N° p. pp. art. vol. fig. chap. t. ¶ § №'),
  units: [...METRIC, 'h', 'min', 'Md', 'Mds', 'M€', 'Md€'],
  day: '(?:er)?',
  months: words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  together: [],
  labels: words(
    'plan option groupe class type partie point annexe section cas vitamine équipe phase zone bloc tableau figure ligne liste hépatite catégorie scénario colonne lettre',
  ),
}
const GERMAN: Typography = {
  marks: quotationMarks('de'),
  single: true,
  endsInApostrophe: true,
  dash: { spaced: '–', closed: null },
  dashHolds: false,
  spacedMarks: false,
  beforeNumber: words('Nr. Nrn. S. Abs. Art. Abb. Bd. Kap. Rn. Rz. Ziff. Tab. ¶ § №'),
  units: [...METRIC, 'h', 'min', 'Mio.', 'Mrd.', 'Tsd.', 'Bio.', 'Uhr'],
  day: String.raw`\.`,
  months: words('Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember'),
  together: ['z. B.', 'd. h.', 'u. a.', 'i. d. R.', 'o. Ä.', 'u. Ä.', 'v. a.', 'z. T.', 'i. e. S.'],
  labels: words(
    'plan option grupp klass typ teil punkt anlage anhang abschnitt fall vitamin phase zone block tabelle abbildung spalte zeile liste hepatitis kategorie szenario buchstabe',
  ),
}
const RUSSIAN: Typography = {
  marks: quotationMarks('ru'),
  single: false,
  endsInApostrophe: false,
  dash: { spaced: '—', closed: null },
  dashHolds: true,
  spacedMarks: false,
  beforeNumber: words('№ с. стр. т. тт. п. пп. ст. гл. ч. рис. табл. вып. кн. § ¶'),
  units: [...METRIC_CYRILLIC, 'г.', 'гг.'],
  day: '',
  months: words('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
  together: ['т. е.', 'т. д.', 'т. п.', 'т. к.', 'т. н.', 'т. о.', 'н. э.', 'и. о.', 'с. г.'],
  labels: words(
    'план вариант групп класс тип част пункт приложени раздел случа витамин команд фаз зон блок таблиц рисун строк спис гепатит категори сценари колонк букв',
  ),
}

const BY_LANGUAGE: Readonly<Record<string, Typography>> = {
  en: ENGLISH,
  // New Hart's Rules: a dash between spaces is an en dash. Double marks stay double: the check reads no single ones.
  'en-gb': { ...ENGLISH, dash: { spaced: '–', closed: '—' } },
  fr: FRENCH,
  de: GERMAN,
  ru: RUSSIAN,
  uk: {
    ...RUSSIAN,
    marks: quotationMarks('uk'),
    months: words('січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'),
    together: ['т. д.', 'т. п.', 'т. зв.', 'н. е.'],
  },
  kk: {
    ...RUSSIAN,
    marks: quotationMarks('kk'),
    units: [...METRIC_CYRILLIC, 'ж.', 'жж.'],
    months: words('қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'),
    together: ['т. б.'],
  },
}

/** How a language (BCP 47) is set; null for one whose rules are not known here. */
export function typographyOf(language: string): Typography | null {
  const tag = language.toLowerCase()
  return BY_LANGUAGE[tag] ?? BY_LANGUAGE[tag.split('-')[0] ?? ''] ?? null
}
