import { expect, it } from 'vitest'
import { detectLanguage } from './language.ts'

it.each([
  ['en', 'The bridge across the river was closed for repairs last winter, and nobody knows when it will be open.'],
  ['ru', 'Мост через реку закрыли прошлой зимой, и никто не знает, когда его откроют для грузовиков.'],
  ['kk', 'Қазақстан мен Қытай арасындағы шекара өткен жылы жабылды, бұл туралы үкімет хабарлады.'],
  ['zh', '中国与哈萨克斯坦的能源合作在过去二十年里不断加深。'],
  ['ja', '橋は昨年の冬に修理のために閉鎖されました。'],
  ['ug', 'شىنجاڭ ئۇيغۇر ئاپتونوم رايونى ۋە قازاقىستان چېگرىسىدا يېڭى يول ئېچىلدى.'],
  ['ar', 'أغلق الجسر في الشتاء الماضي من أجل الإصلاحات ولم يعرف أحد متى يفتح من جديد على الرغم من الوعود التي قدمتها الوزارة.'],
  ['fr', 'Le pont sur la rivière est fermé depuis l’hiver dernier et personne ne sait quand il sera ouvert pour les camions.'],
  ['de', 'Die Brücke über den Fluss ist seit dem letzten Winter geschlossen, und niemand weiß, wann sie wieder öffnet.'],
])('tells %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language)
})

it.each(['', '2022', 'Almaty', 'OK', 'Nur-Sultan Astana Almaty Shymkent Aktobe'])('is unsure about "%s"', (text) => {
  expect(detectLanguage(text)).toBeNull()
})
