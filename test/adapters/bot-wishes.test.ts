import { describe, expect, it } from 'vitest'
import { understandPlainly } from '../../src/adapters/bot-wishes.ts'

describe('a bot’s adapter, reading plain wishes', () => {
  it.each([
    'Can I talk to a person?',
    'I want to speak with someone',
    'Get me a real agent!',
    'Human please',
    'Could you put me through to a representative, please?',
    'Ich möchte mit einem Menschen sprechen',
    'Kann ich mit jemandem reden?',
    'Mitarbeiter, bitte',
    'Quiero hablar con una persona',
    'hablar con alguien por favor',
    'Je voudrais parler à un conseiller',
    'parler à quelqu’un',
    'Quero falar com um atendente',
    'Vorrei parlare con un operatore',
    'Ik wil graag een medewerker spreken',
    'Kan ik met iemand praten?',
    'Chcę porozmawiać z konsultantem',
    'Bir insanla konuşmak istiyorum',
    'Temsilciyle görüşebilir miyim?',
    'أريد التحدث مع موظف',
    'אני רוצה לדבר עם נציג',
    '担当者と話したい',
    '转人工',
    '我要找人工客服',
  ])('[E2] hears it in "%s"', (text) => {
    expect(understandPlainly(text)).toEqual({ asksForPerson: true, affirms: false, declines: false })
  })

  it.each([
    'How long may I return a jacket?',
    'Is there a person I should address the parcel to?',
    'Is the agent fee included?',
    'Does it need a human readable label?',
    'I talk to my insurance agent weekly',
    'Can I get someone else a gift?',
    'parler à un ami de la marque',
    'Wie sprechen Sie den Namen aus?',
    'la persona de contacto',
    '人間工学の椅子はありますか',
    '不锈钢人',
    'yes, but what about shipping?',
    'no idea',
    'okay, so how long?',
    '',
  ])('hears nothing of that kind in "%s"', (text) => {
    expect(understandPlainly(text)).toEqual({ asksForPerson: false, affirms: false, declines: false })
  })

  it.each([
    'Yes, please!',
    'ok',
    'Ja bitte',
    'Sí, por favor',
    'D’accord',
    'sim, obrigado',
    'evet lütfen',
    'tak, proszę',
    'نعم، من فضلك',
    'כן בבקשה',
    'はい',
    '好的',
  ])('takes "%s" for a yes', (text) =>
    expect(understandPlainly(text)).toEqual({ asksForPerson: false, affirms: true, declines: false }),
  )

  it.each([
    'No, thanks',
    'nein danke',
    'non merci',
    'no grazie',
    'não, obrigado',
    'nee bedankt',
    'nie, dziękuję',
    'hayır teşekkürler',
    'לא תודה',
    'いいえ',
    '不用了',
  ])('takes "%s" for a no', (text) =>
    expect(understandPlainly(text)).toEqual({ asksForPerson: false, affirms: false, declines: true }),
  )

  it('is done at once with whatever is sent', () => {
    const from = performance.now()
    for (const text of ['mit a b ', 'talk to ', 'yes please ', 'のはい', '"(" ']) understandPlainly(text.repeat(10_000))
    expect(performance.now() - from).toBeLessThan(200)
  })
})
