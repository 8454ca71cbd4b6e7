/** The languages the assistant itself can read and write without a model. */
export const languages = ['en', 'de', 'es', 'fr', 'pt', 'it', 'nl'] as const
export type Language = (typeof languages)[number]

/** The languages it has words of its own in: all that the widget is drawn in. */
export type Spoken = Language | 'pl' | 'tr' | 'ar' | 'he' | 'ja' | 'zh'

/** Words that say nothing about what a text is about. Without accents, as `words` gives them. */
const stopWordLists: Readonly<Record<Language, string>> = {
  en: `a about above after again ain all also am an and any anybody anyone anything are arent as at be because been before
    being below between both but by bye can cannot cant could couldnt d did didnt do does doesnt doing done dont down during
    each either else etc ever every everything few for from further gave get gets getting give given go goes going gone gonna got
    had hadnt has hasnt have havent having he hello help her here heres hers hey hi him his hiya how i id if ill im in into
    is isnt it its itself ive just kind know let lets like ll long m many may maybe me might mine more most much must my myself
    need needs neither no nor not now of off oh ok okay on once only onto or other our ours out over own per please pls
    possible put quite rather re really s said same say see shall she should so some somebody someone something such sure t take takes tell than thank thanks that thats the their theirs them then there theres these they theyre thing things this those though
    through to told too u under until up upon ur us ve very via wanna want wants was wasnt we went were werent what whats whatever when
    whens where wheres which while who whom whos whose why will with within without wont would wouldnt yeah yes yet you
    your youre yours`,
  de: `aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bist bitte da damit dann das dass dein
    deine dem den denn der des dich die dies diese diesem diesen dieser dieses dir doch dort du durch ein eine einem einen
    einer eines er es etwas euch euer eure fur gab geben gegen gibt gern gerne geht habe haben habt hallo hat hatte hatten hier ich ihm ihn ihnen
    ihr ihre ihrem ihren ihrer im in ins ist ja jede jeden jeder jetzt kann kannst kein keine keinen konnen konnt konnte lang lange man
    mein meine meinem meinen meiner mich mir mit mochte mochten muss mussen nach nein nicht noch nun nur ob oder ohne schon
    sehr sein seine seid sich sie sind so soll sollte sondern uber um und uns unser unsere unter viel viele vom von vor wann war
    waren warum was weiter welche welchem welchen welcher welches wenn wer werde werden wie wieder will wir wird wo wollen
    wurde wurden zu zum zur zwischen`,
  es: `a al algo alguien algun alguna ante antes aqui asi aun cada como con contra cual cuales cuando cuanta cuanto cuantos de
    debo del desde donde durante e el ella ellas ellos en entre era es esa ese eso esta estaba estan estar estas este esto
    estos estoy fue gracias ha hace hacer haber habia han has hasta hay he hola la las le les lo los mas me mi mis mucho muy
    nada ni no nos nosotros o os otra otro para pero poder podria por porque puede pueden puedo que quien quiero quisiera se
    sea ser si sin sobre son soy su sus tambien tan te tener tengo ti tiene tienen todo todos tu tus un una uno unos usted
    ustedes y ya yo`,
  fr: `a ai ainsi alors apres as au aucun aussi autre aux avant avec avez avoir avons bonjour c ca car ce ceci cela celle celui
    ces cet cette chez ci comme comment d dans de depuis des dois donc du elle elles en encore est et etait etes etre eu fait
    faire faut il ils j je l la le les leur leurs lors lui m ma mais me meme merci mes moi mon n ne ni non nos notre nous on
    ont ou par pas peu peut peux plus pour pourquoi pouvez puis qu quand que quel quelle quelles quels qui quoi s sa sans se
    sera ses si son sont souhaite suis sur t ta te tes toi ton tous tout toute tres tu un une vos votre voudrais vous y`,
  pt: `a ao aos as ate com como da das de dela dele depois do dos e ela elas ele eles em entre era essa esse esta estao estar
    estas este estes estou eu faz fazer foi gostaria ha isso isto ja la lhe mais mas me meu meus minha minhas muito na nas
    nao nem no nos nossa nosso num numa o obrigado ola os ou para pela pelo pelos pode podem poderia por porque posso preciso
    qual quais quando quanto quantos que quem quero se seja sem ser seu seus sim so sobre sua suas tambem te tem tenho ter teu
    tu tua um uma voce voces`,
  it: `a ad agli ai al alla alle allo anche ancora avere aveva c che chi ci ciao come con cosa cui da dal dalla dalle dei del
    della delle dello devo di dopo dove e ed era essere fa fare fra gli grazie ha hai hanno ho i il in io l la le lei li lo
    loro lui ma me mi mia mie miei mio molto ne negli nei nel nella nelle noi non nostra nostro o ogni per perche piu poi
    posso possono potrei pre prima puo qual quale quali quando quanto quanti quella quello questa queste questi questo qui se
    sei senza si sia siamo sono sta stato su sua sue sul sulla suo tra tu tua tuo tutti tutto un una uno vi voglio voi vorrei`,
  nl: `aan al alle alles als altijd ben bij daar dan dat de den der deze die dit doen door dus een en er ge geen graag haar had
    heb hebben heeft hem het hier hij hoe hoi hun iemand iets ik in is ja je jij jou jullie kan kon kunnen kunt maar me mee
    meer men met mij mijn moet mogen na naar nee niet niets nog nu of om omdat ons onze ook op over te tegen toch toen tot
    twee u uit uw van veel voor waar waarom wanneer want waren was wat we wel welke werd wij wil willen worden wordt ze zelf
    zich zij zijn zo zonder zou`,
}

export const stopWords: Readonly<Record<Language, ReadonlySet<string>>> = Object.fromEntries(
  languages.map((language) => [language, new Set(stopWordLists[language].split(/\s+/))]),
) as unknown as Record<Language, ReadonlySet<string>>

/** "de-CH" is German; a language the assistant does not speak is null. */
export function knownLanguage(tag: string): Language | null {
  const base = tag.toLowerCase().split('-')[0]
  return languages.find((one) => one === base) ?? null
}

/**
 * The language a text is most likely in, by its small words; `fallback` (the browser's language) where they do not tell.
 * A visitor with a German browser may well write English.
 */
export function languageOf(text: string, fallback: string): Language {
  const found = splitWords(text)
  const preferred = knownLanguage(fallback)
  let best: { language: Language; hits: number } = { language: preferred ?? 'en', hits: 0 }
  for (const language of preferred ? [preferred, ...languages] : languages) {
    const hits = found.filter((word) => stopWords[language].has(word)).length
    if (hits > best.hits) best = { language, hits }
  }
  return best.language
}

/** Signs and letters that some languages have and most have not. */
const signs: readonly (readonly [RegExp, Readonly<Partial<Record<Language, number>>>])[] = [
  [/[¿¡ñ]/i, { es: 2 }],
  [/[ãõ]/i, { pt: 2 }],
  [/ß/i, { de: 2 }],
  [/[äöü]/i, { de: 1 }],
  [/ç/i, { fr: 0.7, pt: 0.7 }],
  [/[èêùœîï]/i, { fr: 0.7, it: 0.3 }],
  [/[êâô]/i, { pt: 0.5 }],
  [/[ìò]/i, { it: 1 }],
  [/(?<!\p{L})[lcdjnms]['’](?=\p{L})/iu, { fr: 0.7, it: 0.5 }],
  [/ij/i, { nl: 0.3 }],
]

/** What the letters of a text tell of its language. */
export function hintsOf(text: string): ReadonlyMap<Language, number> {
  const hints = new Map<Language, number>()
  for (const [sign, told] of signs) {
    if (!sign.test(text)) continue
    for (const language of languages) hints.set(language, (hints.get(language) ?? 0) + (told[language] ?? 0))
  }
  return hints
}

/** Letters that none of the other languages has; Chinese last, as Japanese has its characters too. */
const letters: readonly (readonly [Spoken, RegExp])[] = [
  ['ar', /\p{Script=Arabic}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['zh', /\p{Script=Han}/u],
  ['pl', /[ąęłńśźż]/iu],
  ['tr', /[ğışİ]/iu],
]
const smallWords: Readonly<Partial<Record<Spoken, RegExp>>> = {
  pl: /(?<!\p{L})(?:czy|jest|nie|jak|gdzie|ile|jaki|jaka|dla|do|na|za)(?!\p{L})/iu,
  tr: /(?<!\p{L})(?:ne|nasil|var|bir|icin|mi|mu|kadar|nerede|nedir)(?!\p{L})/iu,
}

/**
 * The language to answer a text in: that which it is written in, or the browser's where it does not tell; `found` is the likeliest of those
 * that the assistant can read.
 */
export function spokenIn(text: string, browserLanguage: string, found = languageOf(text, browserLanguage)): Spoken {
  const written = letters.find(([, letter]) => letter.test(text))?.[0]
  if (written) return written
  const browser = letters.find(([language]) => browserLanguage.toLowerCase().split('-')[0] === language)?.[0]
  if (!browser) return found
  // What those of other languages share, only a browser that speaks it makes likely.
  const isSaid = smallWords[browser]?.test(text) || !splitWords(text).some((word) => stopWords[found].has(word))
  return isSaid ? browser : found
}

/** The language a whole page is in, by its small words; null where they do not tell. */
export function languageIn(text: string): Language | null {
  const found = splitWords(text)
  const hits = languages
    .map((language) => ({ language, hits: found.filter((word) => stopWords[language].has(word)).length }))
    .sort((a, b) => b.hits - a.hits)
  const [first, second] = hits
  return first!.hits >= 3 && first!.hits > 1.2 * second!.hits ? first!.language : null
}

const needsSegmenter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

const currency: Readonly<Record<string, string>> = { '£': 'pound', $: 'dollar', '€': 'euro' }

/** The words of a text, lower case and without accents: "T-shirts at 20,000 mm" is tshirts, at, 20000, mm. */
export function splitWords(text: string): string[] {
  const bare = text
    .replace(/[£$€]/g, (sign) => ` ${currency[sign]} `)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/(\d)[,.'](?=\d{3}(?!\d))/g, '$1')
    // "women's" is women, "don't" is dont, "l'achat" is l, achat.
    .replace(/['’`](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])/gu, '')
    .replace(/['’`](?=t(?![\p{L}\p{N}]))/gu, '')
    .replace(/(?<![\p{L}\p{N}])(re|e|t|x|pre|non|un)-(?=\p{L})/gu, '$1')
  const found = bare.match(/[\p{L}\p{N}]+/gu) ?? []
  if (!needsSegmenter.test(bare)) return found
  // These are written without spaces.
  return [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(bare)]
    .filter((one) => one.isWordLike)
    .map((one) => one.segment)
}
