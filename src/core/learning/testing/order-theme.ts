import type { Theme } from '#core/theme.ts'

/** A theme whose one term is said of borders and of food alike: decisions must tell which is meant. */
export const ORDER_THEME: Theme = {
  slug: 'order',
  name: 'Order',
  definition: '',
  colour: '#0369a1',
  parent: null,
  builtIn: false,
  terms: ['security'],
}
