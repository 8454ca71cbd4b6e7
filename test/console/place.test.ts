import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressOf, filtersOf, type ListPlace, placeOf, settingsSections } from '../../src/console/place.ts'
import { checked } from '../seed.ts'

function read(address: string) {
  const { pathname, search } = new URL(address, 'https://chat.shop.test')
  return placeOf({ pathname, search })
}

test('[C10] the deep link of a mail opens the transcript in Human Support, with a list that it is in', () => {
  expect(read('/dashboard/chatbots/shop/human-support?conv=6f1c9a4e-0000-4000-8000-000000000001')).toEqual({
    page: 'human-support',
    chatbot: 'shop',
    filter: 'escalated',
    conversation: '6f1c9a4e-0000-4000-8000-000000000001',
  })
})

test('an address without a choice means the first pill', () => {
  expect(read('/dashboard/chatbots/shop/inbox')).toMatchObject({ filter: 'all', conversation: null })
  expect(read('/dashboard/chatbots/shop/human-support')).toMatchObject({ filter: 'unresolved', conversation: null })
  expect(read('/dashboard/chatbots/shop/inbox?conv=&show=resolved')).toMatchObject({
    filter: 'all',
    conversation: null,
  })
})

test('what is no page of ours is unknown', () => {
  expect(read('/dashboard')).toEqual({ page: 'home' })
  expect(read('/dashboard/')).toEqual({ page: 'home' })
  for (const address of [
    '/dashboard/x',
    '/dashboard/chatbots/shop',
    '/dashboard/chatbots/shop/settings/colours',
    '/dashboard/chatbots/shop/inbox/hours',
    '/dashboard/chatbots//inbox',
    '/dashboard/chatbots/%ff/inbox',
  ]) {
    expect(read(address)).toEqual({ page: 'unknown' })
  }
})

test('an address leads back to the place it was made of', () => {
  const place = fc.constantFrom<ListPlace['page']>('inbox', 'human-support').chain((page) =>
    fc.record({
      page: fc.constant(page),
      chatbot: fc.string({ minLength: 1, unit: 'grapheme-ascii' }).filter((id) => !/^\.{1,2}$/.test(id)),
      filter: fc.constantFrom(...filtersOf[page]),
      conversation: fc.option(fc.string({ minLength: 1 })),
    }),
  )
  checked(place, (one) => {
    expect(read(addressOf(one))).toEqual(one)
  })
})

test('each part of the settings has an address of its own', () => {
  for (const section of [null, ...settingsSections]) {
    const place = { page: 'settings', chatbot: 'a shop/1', section } as const
    expect(read(addressOf(place))).toEqual(place)
  }
  expect(read('/dashboard/chatbots/shop/settings/hours/')).toMatchObject({ section: 'hours' })
})
