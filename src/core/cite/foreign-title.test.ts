import { expect, test } from 'vitest'
import { isForeignTitle } from './foreign-title.ts'

test.each([
  'L’avenir de la route de la soie',
  'Les routes du gaz en Asie centrale',
  'Die neue Seidenstraße und ihre Grenzen',
  'Russland und China: ein Bündnis auf Zeit',
  'Los gasoductos de Asia Central',
  'La Cina e gli oleodotti della steppa',
  'Orta Asya için yeni bir yol',
  'Kazachstan: ropa dla Chin',
])('%s is not in English', (title) => {
  expect(isForeignTitle(title)).toBe(true)
})

test.each([
  'freight slows at Khorgos',
  'the end of the line',
  'Côte d’Ivoire votes again',
  'ursula von der leyen in Astana',
  'Ludwig van Beethoven’s lost years',
  'a con artist per capita',
  'pipelines, ports et al.',
  'the mot juste: “les routes de la soie” and other phrases',
  'Los Angeles, Las Vegas, Le Havre',
  'soup du jour',
])('%s may be in English', (title) => {
  expect(isForeignTitle(title)).toBe(false)
})
