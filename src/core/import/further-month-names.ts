/**
 * Months in languages beside those of `month-names.ts`, January first: as they stand in a date, by themselves where that is another form, and short ones that sites print; forms of one month
 * are divided by `/`. After the Unicode CLDR. Croatian is left out: its months share words with the Polish ones, for other months.
 */
export const FURTHER_MONTHS: Readonly<Record<string, string>> = {
  armenian:
    'հունվարի/հունվար փետրվարի/փետրվար մարտի/մարտ ապրիլի/ապրիլ մայիսի/մայիս հունիսի/հունիս հուլիսի/հուլիս օգոստոսի/օգոստոս սեպտեմբերի/սեպտեմբեր հոկտեմբերի/հոկտեմբեր նոյեմբերի/նոյեմբեր դեկտեմբերի/դեկտեմբեր',
  azerbaijani: 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr',
  belarusian:
    'студзеня/студзень лютага/люты сакавіка/сакавік красавіка/красавік мая/май чэрвеня/чэрвень ліпеня/ліпень жніўня/жнівень верасня/верасень кастрычніка/кастрычнік лістапада/лістапад снежня/снежань',
  bulgarian: 'януари февруари март април май юни юли август септември октомври ноември декември',
  catalan: 'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
  czech:
    'ledna/leden února/únor března/březen dubna/duben května/květen června/červen července/červenec srpna/srpen září října/říjen listopadu/listopad prosince/prosinec',
  danish: 'januar februar marts april maj juni juli august september oktober november december',
  estonian: 'jaanuar veebruar/veebr märts aprill mai juuni juuli august september oktoober november detsember',
  finnish:
    'tammikuuta/tammikuu helmikuuta/helmikuu maaliskuuta/maaliskuu huhtikuuta/huhtikuu toukokuuta/toukokuu kesäkuuta/kesäkuu heinäkuuta/heinäkuu elokuuta/elokuu syyskuuta/syyskuu lokakuuta/lokakuu marraskuuta/marraskuu joulukuuta/joulukuu',
  georgian:
    'იანვარი/იანვრის თებერვალი/თებერვლის მარტი/მარტის აპრილი/აპრილის მაისი/მაისის ივნისი/ივნისის ივლისი/ივლისის აგვისტო/აგვისტოს სექტემბერი/სექტემბრის ოქტომბერი/ოქტომბრის ნოემბერი/ნოემბრის დეკემბერი/დეკემბრის',
  greek:
    'ιανουαρίου/ιανουάριος/ιαν φεβρουαρίου/φεβρουάριος/φεβ μαρτίου/μάρτιος/μαρ απριλίου/απρίλιος/απρ μαΐου/μάιος/μαΐ ιουνίου/ιούνιος/ιουν ιουλίου/ιούλιος/ιουλ αυγούστου/αύγουστος/αυγ σεπτεμβρίου/σεπτέμβριος/σεπ οκτωβρίου/οκτώβριος/οκτ νοεμβρίου/νοέμβριος/νοε δεκεμβρίου/δεκέμβριος/δεκ',
  hebrew:
    'ינואר/בינואר פברואר/בפברואר מרץ/במרץ אפריל/באפריל מאי/במאי יוני/ביוני יולי/ביולי אוגוסט/באוגוסט ספטמבר/בספטמבר אוקטובר/באוקטובר נובמבר/בנובמבר דצמבר/בדצמבר',
  hindi: 'जनवरी फ़रवरी/फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर',
  icelandic: 'janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember',
  indonesian: 'januari februari maret april mei juni juli agustus/agu september oktober november desember/des',
  latvian:
    'janvāris/janvārī februāris/februārī marts/martā aprīlis/aprīlī maijs/maijā jūnijs/jūnijā jūlijs/jūlijā augusts/augustā septembris/septembrī oktobris/oktobrī novembris/novembrī decembris/decembrī',
  lithuanian:
    'sausio/sausis vasario/vasaris kovo/kovas balandžio/balandis gegužės/gegužė birželio/birželis liepos/liepa rugpjūčio/rugpjūtis rugsėjo/rugsėjis spalio/spalis lapkričio/lapkritis gruodžio/gruodis',
  macedonian: 'јануари февруари март април мај јуни јули август септември октомври ноември декември',
  norwegian: 'januar februar mars april mai juni juli august september oktober november desember/des',
  pashto: 'جنوري فبروري/فېبروري مارچ اپریل مۍ جون جولای اګست سپتمبر/سېپتمبر اکتوبر نومبر دسمبر',
  persian: 'ژانویه/ژانویهٔ فوریه/فوریهٔ مارس آوریل مه/مهٔ/می ژوئن ژوئیه/ژوئیهٔ/جولای اوت/آگوست سپتامبر اکتبر نوامبر دسامبر',
  romanian: 'ianuarie/ian februarie martie aprilie/apr mai iunie/iun iulie/iul august septembrie octombrie noiembrie decembrie',
  serbian:
    'јануар/јан фебруар/феб март априла/април мај/маја јун/јуна јул/јула август/августа септембар/септембра октобар/октобра новембар/новембра децембар/децембра',
  serbianInLatin:
    'januar/januara februar/februara mart/marta april/aprila maj/maja jun/juna jul/jula avgust/avgusta septembar/septembra oktobar/oktobra novembar/novembra decembar/decembra',
  slovak:
    'januára/január februára/február marca/marec apríla/apríl mája/máj júna/jún júla/júl augusta/august septembra/september októbra/október novembra/november decembra/december',
  slovene:
    'januar/januarja februar/februarja marec/marca april/aprila maj/maja junij/junija julij/julija avgust/avgusta september/septembra oktober/oktobra november/novembra december/decembra',
  swedish: 'januari februari mars april maj juni juli augusti september oktober november december',
  tajik:
    'январи/январ феврали/феврал марти/март апрели/апрел майи/май июни/июн июли/июл августи/август сентябри/сентябр октябри/октябр ноябри/ноябр декабри/декабр',
  tatar: 'гыйнвар февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  turkmen: 'ýanwar fewral mart aprel maý iýun iýul awgust sentýabr oktýabr noýabr dekabr',
  urdu: 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
  uzbekInCyrillic: 'январ феврал март апрел май июн июл август сентябр октябр ноябр декабр',
}
