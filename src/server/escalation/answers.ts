/** Yes and no to "shall I get a person?", as lists apart by "/" in the form that `prepare` gives them. */
const list = (words: string) =>
  words
    .split('/')
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter(Boolean)

const yes =
  list(`yes/yes please/yep/yup/yeah/yea/yess/yes i do/yes i would/y/ye/ya/yas/sure/sure thing/for sure/ok/okay/okey/oki/k/kk/alright/all right/fine/go ahead/please/please do/do it/do that/do so/of course/absolutely/definitely/certainly/
  sounds good/that would be great/that would be good/that would be nice/that would be helpful/that would help/that works/great/perfect/good idea/why not/correct/right/exactly/i would/i do/i would like that/id like that/i would love that/if you can/if you could/if possible/lets do it/lets do that/by all means/affirmative/agreed/confirm/
  ja/jawohl/ja bitte/ja gerne/ja gern/gerne/gern/jo/jep/klar/na klar/sicher/naturlich/natuerlich/bitte/ja mach das/mach das/machen sie das/einverstanden/genau/unbedingt/auf jeden fall/in ordnung/gerne doch/passt/
  si/si por favor/si claro/claro/claro que si/por supuesto/vale/dale/bueno/de acuerdo/por favor/esta bien/perfecto/adelante/me gustaria/hagalo/hazlo/desde luego/sip/
  oui/oui s il vous plait/oui s il te plait/oui svp/oui merci/ouais/ouai/bien sur/volontiers/d accord/dacc/daccord/avec plaisir/s il vous plait/svp/je veux bien/allez y/vas y/parfait/tout a fait/carrement/oui je veux bien/
  sim/sim por favor/sim claro/quero/quero sim/pode ser/com certeza/certo/isso/faz favor/esta bem/ta bom/tudo bem/beleza/pode/sim quero/
  si grazie/si per favore/certo/certamente/va bene/volentieri/d accordo/per favore/ok va bene/magari/perfetto/si certo/
  ja graag/graag/ja alstublieft/ja alsjeblieft/prima/goed/zeker/natuurlijk/doe maar/is goed/oke/jazeker/ja hoor/
  evet/evet lutfen/tamam/olur/tabii/lutfen/tak/tak prosze/prosze/jasne/oczywiscie/pewnie/dobrze/poprosze/
  نعم/اجل/ايوه/ايوا/طبعا/من فضلك/نعم من فضلك/حسنا/اوكي/כן/כן בבקשה/בטח/בסדר/בבקשה/אוקיי/
  はい/はいお願いします/お願いします/おねがいします/うん/ええ/是/是的/好/好的/可以/行/要/嗯/对/對/好啊/请/請/是的谢谢/麻烦了`)

const no =
  list(`no/nope/nah/naw/na/n/no thanks/no thank you/no thx/no ty/nay/not now/not yet/not really/not necessary/not needed/not right now/not at the moment/not today/no need/no not now/never mind/nevermind/nvm/maybe later/later/perhaps later/another time/dont/dont bother/please dont/do not/
  i am good/im good/i am fine/im fine/it is fine/its fine/its ok/it is ok/its okay/that is ok/thats ok/thats okay/that is fine/thats fine/all good/i am ok/im ok/no i am good/no im good/no its fine/no its ok/forget it/cancel/cancel that/skip/i would rather not/rather not/id rather not/i dont think so/dont think so/
  absolutely not/definitely not/no way/certainly not/of course not/please no/not interested/
  nein/nein danke/ne/nee/no danke/nicht notig/nicht noetig/nicht jetzt/jetzt nicht/nicht notwendig/lieber nicht/spater/vielleicht spater/brauche ich nicht/muss nicht sein/schon gut/passt schon/auf keinen fall/danke nein/noch nicht/
  no gracias/no por ahora/ahora no/todavia no/no hace falta/no es necesario/mas tarde/luego/no quiero/para nada/dejalo/no importa/esta bien asi/
  non/non merci/pas maintenant/pas besoin/pas la peine/plus tard/pas encore/c est bon/ca va/ca ira/laisse tomber/laissez tomber/pas necessaire/non ca va/surtout pas/sans facon/
  nao/nao obrigado/nao obrigada/agora nao/nao precisa/nao e preciso/nao e necessario/depois/mais tarde/ainda nao/deixa/deixa pra la/nao quero/
  no grazie/non ora/adesso no/non serve/non e necessario/piu tardi/dopo/lascia stare/lascia perdere/non ancora/va bene cosi/
  nee/nee bedankt/nee dank je/nee dank u/niet nu/niet nodig/hoeft niet/later/laat maar/nog niet/liever niet/neen/
  hayir/hayir tesekkurler/yok/gerek yok/istemiyorum/simdi degil/nie/nie dzieki/nie dziekuje/nie teraz/nie trzeba/pozniej/
  لا/لا شكرا/ليس الان/لاحقا/לא/לא תודה/לא עכשיו/אין צורך/
  いいえ/いいえ結構です/結構です/いらない/大丈夫です/けっこうです/不/不用/不用了/不要/不是/不需要/没事/算了/不用谢谢/不了/不用了谢谢`)

const filler =
  list(`please/thanks/thank you/thank/you/thx/ty/danke/bitte/vielen dank/merci/gracias/muchas gracias/obrigado/obrigada/grazie/bedankt/dank je/dank u/tesekkurler/dzieki/dziekuje/but/oh/well/um/uh/hmm/hm/ok/okay/then/now/that/it/is/i/
  really/just/actually/im/so/very much/a lot/alot/for/asking/offering/the/offer/right/sorry/sir/mate/man/dude/lol/haha/good/great/at/all/this/time/moment/today/quickly/asap/hi/there/do/por favor/svp/s il vous plait/mal/doch/dann/also/yes/no/ja/si/oui/non/nein/nao/sim/nee/immediately/sofort/gern/gerne/ja/por/favor/شكرا/תודה/谢谢/謝謝`)

const signs = { yes: '👍👌✅✔🙏💯🆗', no: '👎❌🚫✖🙅' }

const saysYes = saysOnly(yes)
const saysNo = saysOnly(no)
const yesFirst = firstOf(
  'yes/yep/yup/yeah/yea/sure/ok/okay/ja/klar/gerne/si/claro/vale/oui/ouais/bien sur/d accord/sim/certo/va bene/graag/prima/evet/tamam/tak/نعم/כן',
)
const noFirst = firstOf('no/nope/nah/nein/non/nao/nee/hayir/nie/لا/לא')

/** Whether a message would be a yes. `whole` and `clauses` are the message as `prepare` gives it. */
export function affirmation(text: string, whole: string, clauses: readonly string[], language: string): boolean {
  if (isSign(text, signs.yes)) return true
  // In Polish "no" is a kind of yes.
  if (language.toLowerCase().startsWith('pl') && /^ no(?: tak)? $/.test(whole)) return true
  if (saysYes.test(whole) && !noFirst.test(whole)) return true
  // "Yes, my order number is TK123456", but not "Yes, but how long does it take?".
  return (
    yesFirst.test(clauses[0] ?? '') &&
    saysYes.test(clauses[0] ?? '') &&
    clauses.length > 1 &&
    !text.includes('?') &&
    !/ (?:but|aber|pero|mais|mas|ma|maar|no|not|dont) /.test(whole)
  )
}

/** Whether a message would be a no and nothing else: "No, where is my parcel?" is a question to be answered. */
export function refusal(text: string, whole: string, clauses: readonly string[], language: string): boolean {
  if (isSign(text, signs.no)) return true
  if (language.toLowerCase().startsWith('pl') && /^ no(?: tak)? $/.test(whole)) return false
  return (
    saysNo.test(whole) && (noFirst.test(whole) || !yesFirst.test(clauses[0] ?? '') || !saysYes.test(clauses[0] ?? ''))
  )
}

/** Whether it is one of these pictures and no more, in whatever skin colour. */
function isSign(text: string, some: string): boolean {
  const bare = [...text.replace(/\s|\uFE0F|\p{EMod}/gu, '')]
  return bare.length > 0 && bare.every((one) => some.includes(one))
}

/** Ten of these phrases are never longer. */
const mostChars = 300

function saysOnly(words: readonly string[]): { test(words: string): boolean } {
  const one = `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`
  const around = `(?:${filler.join('|')})`
  const pattern = new RegExp(`^ (?:${around} ){0,3}${one}(?: (?:${one}|${around})){0,6} $`, 'u')
  return { test: (said) => said.length <= mostChars && pattern.test(said) }
}

function firstOf(words: string): RegExp {
  return new RegExp(`^ (?:${list(words).join('|')}) `, 'u')
}
