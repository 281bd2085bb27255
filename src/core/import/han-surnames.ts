/**
 * The hundred most frequent surnames of China (Ministry of Public Security, 2019 and 2020), their traditional forms, and first characters of the compound ones (欧阳, 司马, 诸葛, 上官).
 * Most Japanese names do not begin with one, their second half hardly ever.
 */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤' +
  '張劉陳楊黃趙吳孫馬鄭謝羅許韓馮鄧蕭蔣葉蘇呂盧鐘譚陸賈韋鄒閆閻龍賀顧龔萬錢嚴湯' +
  '欧司诸上'

const NAME = String.raw`[${SURNAMES}]\p{Script=Han}{1,3}`

/** The space between two Chinese names (`张三 李四`); in `山田 太郎` it parts the two halves of one. Its source, for patterns with the flag u. */
export const BETWEEN_CHINESE_NAMES = String.raw`(?<=(?<!\p{Script=Han})${NAME}) (?=${NAME}(?!\p{Script=Han}))`

/** Whether a word begins as a Chinese name does. */
export function beginsWithSurname(word: string): boolean {
  return SURNAMES.includes(word.charAt(0))
}
