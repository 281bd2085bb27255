import { expect, test } from 'vitest'
import { isOrganisation } from './organisation.ts'

test.each([
  'Reuters',
  'AFP',
  'RFE/RL',
  'Staff',
  'Editorial Board',
  'Ministry of Energy',
  'Institute for River Studies',
  'Example.org',
  'Bundeswirtschaftsministerium',
  'Редакция',
  'Министерство энергетики',
  'Минэнерго',
  'Сыртқы істер министрлігі',
  'ТАСС',
  '新华社',
  '外交部',
  '河流研究中心',
])('%s is an organisation', (name) => {
  expect(isOrganisation(name)).toBe(true)
})

test.each([
  'Jane Doe',
  'J. R. Doe',
  'Bolat Serikbay',
  'Ursula von der Leyen',
  'Иван Петров',
  'Әлия Нұрланқызы',
  'Жанна Банникова',
  '张三',
  '欧阳小明',
  'Plato',
  'Mai Nguyen',
])('%s is a person', (name) => {
  expect(isOrganisation(name)).toBe(false)
})
