import type { Understanding } from '../protocol/decide.ts'

/**
 * What a visitor who wants a person writes, in the widget's languages, without accents. A list that keeps to plain wishes:
 * the bot itself reads the others, and its tool is there for them. Where the page has a server, the server's own grammar does
 * this much better.
 */
const wishes = [
  // en
  '(?:talk|speak|chat|connect(?: me)?|transfer(?: me)?|put me through) (?:to|with) (?:an? |some |the |your )?(?:real |live |actual )?(?:human|person|people|support agent|agent|someone|somebody|representative|operator|staff|team)',
  '(?:want|need|get me|give me|prefer|i d like) (?:an? |some )?(?:real |live |actual )*(?:human|live person|real person|actual person|agent|representative|operator)(?! (?:readable|error|resource))',
  // de
  '(?:mit|zu) (?:\\w+ ){0,2}(?:mensch|menschen|mitarbeiter|mitarbeiterin|berater|beraterin|person|jemandem|jemand|kundendienst|kundenservice) (?:\\w+ ){0,2}(?:sprechen|reden|chatten|schreiben|verbinden|verbunden)',
  '(?:echten|richtigen|echter|richtiger) (?:mensch|menschen|mitarbeiter)',
  // es
  '(?:hablar|chatear|comunicarme|comuniqueme|paseme|pasame|conecteme) con (?:alguien|(?:una? |el |la )?(?:persona|humano|agente|asesora?|operadora?|representante))',
  // fr
  '(?:parler|discuter|echanger|mettre en relation) (?:a|avec) (?:quelqu un|(?:une? )?(?:vraie? )?(?:humain|personne|conseiller|conseillere|agent|operateur))',
  // pt
  '(?:falar|conversar) com (?:alguem|(?:uma? |o |a )?(?:pessoa|humano|atendente|agente))',
  // it
  '(?:parlare|chattare) con (?:qualcuno|(?:una? |l )?(?:persona|umano|operatore|operatrice|agente))',
  // nl
  '(?:met|naar) (?:een |iemand )?(?:echt |echte )?(?:mens|persoon|medewerker|iemand|klantenservice) (?:\\w+ ){0,1}(?:spreken|praten|chatten)|(?:spreken|praten|chatten) met (?:een |echt |echte )*(?:mens|persoon|medewerker|iemand)|een (?:echte )?medewerker spreken',
  // pl
  '(?:porozmawiac|rozmawiac|polaczyc|mowic) (?:sie )?z (?:\\w+ )?(?:czlowiekiem|osoba|konsultantem|kims|pracownikiem)',
  // tr
  '(?:insanla|temsilciyle|temsilci ile|biriyle|biri ile|yetkiliyle|yetkili ile|insan ile) (?:konus|gorus|yazis)\\w*',
]

/** Of these whole messages: a yes, a no, a wish. */
const whole = {
  asks: '(?:an? )?(?:real |live )?(?:human|person|agent|operator|representative)|mensch|mitarbeiter|una? (?:persona|humano|agente)|agente|operador|humain|conseiller|atendente|operatore|medewerker|konsultant|temsilci',
  affirms:
    'yes|yeah|yep|sure|ok|okay|yes i would|go ahead|ja|jawohl|gerne|klar|si|claro|vale|oui|volontiers|d accord|sim|certo|va bene|graag|tak|dobrze|evet|olur|tamam|نعم|اجل|כן|בטח|はい|お願いします|是|好|好的|要|可以',
  declines:
    'no|nope|not now|no need|nein|nicht notig|ahora no|non|pas maintenant|nao|agora nao|non ora|nee|niet nodig|nie|nie trzeba|hayir|gerek yok|لا|לא|いいえ|結構です|不|不用|不要|不用了',
}
const politely =
  '(?: (?:please|thanks|thank you|bitte|danke|por favor|gracias|s il vous plait|merci|obrigad[oa]|per favore|per piacere|grazie|alsjeblieft|graag|dank je|bedankt|prosze|dziekuje|lutfen|tesekkurler|من فضلك|شكرا|בבקשה|תודה))*'

/** Where words are not set apart by blanks, and where they change too much for a list of them. */
const inOtherScripts =
  /(?:التحدث|اتحدث|التواصل|اتكلم) (?:مع|الى) (?:شخص|انسان|موظف|ممثل|وكيل)|(?:לדבר|לשוחח|להתחבר) עם (?:בן אדם|אדם|נציג|נציגה|מישהו)|(?:人間|担当者|オペレーター|スタッフ).{0,4}(?:話|繋|つな|お願い|代わ)|(?:转|轉|找|要|接|跟|和|与).{0,3}(?:人工|真人|客服|人说话|人聊)|人工(?:客服|服务)/

/** Made when first needed: a bundler could not leave them out of a page that has no use for them. */
function patterns() {
  const oneOf = (source: string) => new RegExp(`^(?:${source})${politely}$`)
  return {
    asks: new RegExp(`(?:^| )(?:${wishes.join('|')})s?(?: |$)|${oneOf(whole.asks).source}|${inOtherScripts.source}`),
    affirms: oneOf(whole.affirms),
    declines: oneOf(whole.declines),
  }
}
let known: ReturnType<typeof patterns> | undefined

/**
 * Reads a plain wish for a person, a yes or a no off a message, in whichever of the widget's languages. `understand` of an
 * adapter's options takes its place. Pure, and in linear time: nothing in it repeats without a bound but over a fixed list.
 */
export function understandPlainly(text: string): Understanding {
  const plain = text
    .slice(0, 400)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/[أإآ]/g, 'ا')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  known ??= patterns()
  const { asks, affirms, declines } = known
  return { asksForPerson: asks.test(plain), affirms: affirms.test(plain), declines: declines.test(plain) }
}
