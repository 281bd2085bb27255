import type { Complete } from '../complete.ts'
import type { en } from '../en/index.ts'

/** As the programs of Windows and macOS say it in Russian. */
export const system: Complete<(typeof en)['commands']['system']> = {
  quit: 'Выйти',
  close: 'Закрыть окно',
  cut: 'Вырезать',
  copy: 'Копировать',
  paste: 'Вставить',
  selectAll: 'Выделить всё',
  zoomIn: 'Крупнее',
  zoomOut: 'Мельче',
  resetZoom: 'Обычный размер',
  togglefullscreen: 'Во весь экран',
  minimize: 'Свернуть',
  zoom: 'Изменить размер окна',
  front: 'Все окна – на передний план',
  about: 'О программе Briefwright',
  services: 'Службы',
  hide: 'Скрыть Briefwright',
  hideOthers: 'Скрыть остальные',
  unhide: 'Показать все',
}
