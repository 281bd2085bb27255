import type { Complete } from '../complete.ts'
import type { en } from '../en/index.ts'

type Terminal = Complete<(typeof en)['terminal']>

/** What importing answers, how it goes on, and the demonstration. */
export const ofImports: Pick<Terminal, 'import' | 'progress' | 'demo'> = {
  import: {
    notice: 'Обратите внимание:',
    duplicates: 'Уже есть в библиотеке, не взято (--allow-duplicates сохраняет и это):',
    duplicate: '{{file}}: «{{title}}» повторяет статью {{of}} (совпадает {{percent}} %)',
    corrected:
      'Не взято, хотя и не то же самое: от своей статьи отличается следующим (--new-versions сохраняет как новую версию, о которой узнают записки по старой).',
    difference: {
      number: 'число: {{was}} → {{is}}',
      date: 'дата: {{was}} → {{is}}',
      name: 'имя: {{was}} → {{is}}',
      negation: 'отрицание: {{was}} → {{is}}',
      word: 'противоположное: {{was}} → {{is}}',
      note: 'примечание: {{is}}',
    },
    failed: 'Не импортировано:',
    summary: 'Импортировано: {{articles}}; не взято как дубликаты: {{duplicates}}; не удалось: {{files}}.',
    warning: 'статья {{id}}: {{warning}}',
    warnings: 'статьи с {{first}} по {{last}} (всего {{articles}}): {{warning}}',
    standardInput: 'стандартный ввод',
    readLast: 'Читались, когда прошлый импорт оборвался, поэтому прочитаны последними:',
    nothingLeft: 'Ни один импорт не прерван: читать больше нечего.',
    interrupted_one:
      'Прежний импорт ({{title}}) остановился: прочитано {{read}} из {{count}} файла. «briefwright import --continue» читает остальное, «--discard» забывает его.',
    interrupted_few:
      'Прежний импорт ({{title}}) остановился: прочитано {{read}} из {{count}} файлов. «briefwright import --continue» читает остальное, «--discard» забывает его.',
    interrupted_many:
      'Прежний импорт ({{title}}) остановился: прочитано {{read}} из {{count}} файлов. «briefwright import --continue» читает остальное, «--discard» забывает его.',
    interrupted_other:
      'Прежний импорт ({{title}}) остановился: прочитано {{read}} из {{count}} файла. «briefwright import --continue» читает остальное, «--discard» забывает его.',
    stopped_one:
      'Остановлено. {{count}} статья, импортированная до этого, остаётся в библиотеке. «briefwright import --continue» читает остальное.',
    stopped_few:
      'Остановлено. {{count}} статьи, импортированные до этого, остаются в библиотеке. «briefwright import --continue» читает остальное.',
    stopped_many:
      'Остановлено. {{count}} статей, импортированных до этого, остаются в библиотеке. «briefwright import --continue» читает остальное.',
    stopped_other:
      'Остановлено. {{count}} статьи, импортированной до этого, остаётся в библиотеке. «briefwright import --continue» читает остальное.',
  },
  progress: {
    pace: '{{pace}}/с',
    paceLeft: '{{pace}}/с, осталось {{left}}',
    seconds: '{{seconds}} с',
    minutes: '{{minutes}} мин',
  },
  demo: {
    /** In English, as the sources of that brief and its text are. */
    brief: {
      title: 'China and Kazakhstan: What the Partnership Rests On',
      author: 'Briefwright demonstration',
      marking: 'SAMPLE · INVENTED SOURCES',
      waived: 'A first draft made by the demonstration; its author would finish it.',
    },
    imported_one: 'В {{library}} импортирована {{count}} статья-образец',
    imported_few: 'В {{library}} импортированы {{count}} статьи-образца',
    imported_many: 'В {{library}} импортировано {{count}} статей-образцов',
    imported_other: 'В {{library}} импортировано {{count}} статьи-образца',
    repeats: '«{{title}}» повторяет статью {{of}} (совпадает {{percent}} %)',
    leftOut: 'Почти дубликат, не взят: {{repeats}}',
    proposed: 'Предложены темы для абзацев, подсказок: {{suggestions}}',
    assembled: 'Из лучших фрагментов по всем темам собрана записка {{brief}}: «{{title}}»',
    checked: 'Проверено: каждая цитата дословно стоит в своём источнике.',
    waived: 'Проверено; принято с причиной, которую записка печатает: {{rules}}.',
    wrote: 'Записано: {{file}}',
    done: 'Готово за {{seconds}} с.',
    next: `Дальше: откройте оба файла, затем попробуйте
  npm run -s briefwright -- brief show {{brief}} --library {{library}}
  npm run -s briefwright -- brief export {{brief}} --to demo/brief.md --library {{library}}   # или brief.html
  npm run -s briefwright -- search "pipeline*" --library {{library}}
  npm start`,
  },
}
