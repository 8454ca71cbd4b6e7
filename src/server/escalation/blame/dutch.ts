import { blameOf } from './blame.ts'

export const dutch = blameOf({
  bot: `
    bot/bots/chatbot*/robot*/assistent*/virtuele assistent/ai/kunstmatige intelligentie/dit systeem/uw systeem/
    jullie systeem/deze chat/jullie chat/de chat/chat/chatding/dit ding/dat ding/deze tool/algoritme/dit gesprek/
    gesprek/met jou praten/met je praten/rotbot*/kutbot*/snertbot*/klotebot*/dit geval/deze machine/een machine/
    deze computer/dit programma/een computer/geachte chatbot/met jou/met u/van jou/door jou/nutteloos ding/stom ding`,
  you: 'jij/jou/u heeft/u bent',
  said: `
    je antwoord*/jouw antwoord*/uw antwoord*/jullie antwoord*/dit antwoord/dat antwoord/je suggesties/uw suggesties/
    je links/linkjes/faq/standaardzin*/standaardantwoord*/standaardtekst*/sjabloon*/je berichten/uw berichten/
    je uitleg/uw uitleg/je instructies/uw instructies/je tips/uw tips/wat je zegt/wat u zegt/riedel/verhaaltje/
    alweer een antwoord/jullie antwoorden/deze antwoorden/geen antwoord/zelfde antwoord`,
  bad: `
    nutteloos/nutteloze/zinloos/zinloze/waardeloos/waardeloze/dom/domme/stom/stomme/achterlijk*/idioot/idiote/
    imbeciel/debiel/sukkel/onbenul*/traag van begrip/plaat voor/onbekwaam/incompetent*/onbruikbaar/onbruikbare/
    belachelijk*/lachwekkend/triest/triestig/zielig/vreselijk*/verschrikkelijk*/afschuwelijk*/beroerd*/bagger/ramp/
    drama/schande/schamen/aanfluiting/grap/mop/onzin/flauwekul/kul/lariekoek/gezwets/geleuter/gezeur/generiek*/
    robotachtig*/geautomatiseerd*/herhal*/irrelevant/nietszeggend*/loopt vast/lus/loop/doof/blind/liegt/lieg/leugen*/
    verzonnen/verzint/papegaai/goudvis/tegenstrijd*/spreekt zichzelf/slaat nergens/nergens op/nergens over/
    niets te maken/niks te maken/niet ter zake/tijdverspilling/tijdverlies/verspilling/tijd verdoen/niet intelligent/
    weinig intelligent/intelligent echt niet/teleurstel*/frustrerend*/irritant*/vervelend*/onuitstaanbaar/een ster/
    # ster*/rondjes/kastje naar/in cirkels/geen bal/geen fluit/geen snars/niks aan/niets aan/hopeloos/hopeloze/kut/
    klote/ruk/shit/prut/troep/verspil*/verspild/onmogelijk`,
  fails: `
    begrijpt niet*/begrijp niet*/begrijp je niet*/begrijpt er/begrijpt me niet/begrijp me niet/snapt niet*/snap niet*/
    snap je niet*/snapt er/snapt me/niet begrepen/niks begrepen/verkeerd begrepen/weet niks/weet niets/weet ook niks/
    weet er niks/geen idee/geen flauw/leest niet/lees je niet/luistert niet/luister niet/antwoordt niet/
    geeft geen antwoord/geef geen antwoord/geef je geen/helpt niet/help je niet/helpt me niet/helpt mij niet/
    kunt me niet/kan me niet/lost niks/lost niets/negeert/verzint/verzin*/herhaalt/herhaal*/zit ernaast/zit er naast/
    draait erom/draait er/draai je/omheen/ontwijk*/blijf maar/blijft hetzelfde/blijf je/zegt hetzelfde/
    steeds hetzelfde/telkens hetzelfde/houdt me voor/neemt me in/in de maling/voor de gek/niks van/niets van/er niks/
    er niets/spreekt jezelf/loopt vast/je begrijpt/u begrijpt/valt niet/is niet te/maakt me/in de war/praat om/
    geen hout`,
  count: `
    derde keer/vierde keer/vijfde keer/tweede keer/zoveelste keer/tigste keer/#e keer/# keer/drie keer/vier keer/
    vijf keer/tien keer/honderd keer/elke keer/tien antwoorden/halfuur bezig/half uur bezig/uur bezig/een half uur/
    al een uur/al # minuten/twintig minuten/steeds weer/telkens/alweer`,
  quit: `
    laat maar/laat maar zitten/vergeet het/vergeet maar/laat zitten/houd maar op/hou maar op/ik stop ermee/
    ik kap ermee/ik haak af`,
  enough: `
    beter dan jij/beter dan jou/beter dan u/meer dan jij/slimmer dan jij/slimmer dan jou/slimmer dan u/
    handiger dan jij/nog betere antwoorden/betere antwoorden/beter antwoord/meer aan google/meer aan mijn/
    meer aan een/heb meer aan/meer verstand/snapt het beter/begrijpt me beter/ik doe het zelf/doe ik het zelf/
    doe het zelf wel/zoek het zelf/zoek het wel/zoek ik het zelf/ik bel zelf/bel zelf wel/vraag het google/google het/
    zonder uw hulp/zonder je hulp/doei heb/bij af/terug bij af/geen stap verder/niets verder/niks verder/
    geen steek verder/schiet niks/schiet niets/schiet hier niks/en krijg/en je antwoordt/en jij geeft/en jij stuurt/
    en jij begint/gefeliciteerd weer/bravo weer/knap hoor/lekker behulpzaam/fijn hoor/goed bezig hoor/
    alweer hetzelfde/weer hetzelfde/weer fout/weer mis/weer verkeerd/weer een link/dezelfde link/hetzelfde menu/
    dezelfde standaard*/fout fout/nog eens fout/nee nee nee/waar ben je goed voor/waar dien je voor/wat heb ik aan/
    wat heb ik nou aan/waarvoor ben je/waar ben je voor/wie heeft jou/wie heeft je geprogram*/wie heeft dit/
    wie heeft u/geprogrammeerd/lees je wel/leest u wel/leest u eigenlijk/lees eens/lees nou/lees goed/leer lezen/
    kun je lezen/kunt u lezen/kan je lezen/begrijp je nederlands/welk deel van/welk woord/tegen de muur/
    tegen een muur/praten met een muur/kunstmatig ja/intelligent nee/kunstmatige domheid/schoon genoeg/mijn geduld/
    kap met/eerst zeg je/de ene keer/moedeloos/daar gaat het/gaat het helemaal/dat vroeg ik/vroeg ik niet/
    dat is mijn vraag niet/niet mijn vraag/geen antwoord op/staat hierboven/begrijpt u wel/snap je wel/
    traag van begrip/plaat voor je kop/plank mis/van het kastje/ik vraag iets over mijn/en krijg parkeer*/
    blijft maar vragen/je blijft maar/u blijft maar/stop met die/stop met deze/hou op met/houd op met/genoeg van jou/
    genoeg van deze/genoeg van dit/alweer een link/alweer die link/weer niet begrepen/weer dat menu/weer die faq/
    alweer die riedel/je begrijpt me niet/u begrijpt me niet/je begrijpt er/je snapt er/je helpt me niet/
    niet een van uw/niet een van je/was bruikbaar/heb ik al gegeven/heb ik al gezegd/heb ik al geschreven/
    dit gaat nergens/word er moedeloos/ik word er gek/kastje naar de muur/je maakt me/jij maakt me/u maakt me/
    drijft me tot/drijf je me/in de war/valt niet te praten/geen enkel nuttig/geen enkel antwoord/geen een antwoord/
    geen een nuttig/niets van wat je/niks van wat je/niets van wat u/heel duidelijk/duidelijker kan/en niks/
    kun je niet lezen/kan je niet lezen/praat om te/praat chinees/spreek ik chinees/praat ik chinees/spreek ik soms/
    verspil mijn/verspilde/geen meter verder/geen millimeter/geen hout/geen jota/geen zak/geen reet/geen klap/
    zelfde liedje/hetzelfde liedje/zelfde verhaal/hetzelfde verhaal/zelfde deuntje/kapotte plaat/grammofoonplaat/
    is dat alles/meer kun je niet/meer kan je niet/alles wat je kunt/je kunt alleen maar/je kan alleen maar/
    een kleuter/hou je me/houd je me/neem je me/denk je dat ik/een lachertje/lachertje/daar gaan we weer/ben je doof/
    ben je blind`,
  unless: `
    bedankt voor je hulp/bedankt voor uw hulp/bedankt voor de hulp/dank je wel/dankjewel/heel erg bedankt/
    goed geholpen/wasmachine/koffiemachine/robotstofzuiger/robotmaaier/domme vraag/stomme vraag/mijn fout/mijn schuld/
    ik ben zo dom/ik ben niet zo/ik ben te/als je/als ik/als de/als het/bezorger/koerier/postbode/postnl/
    hebben jullie/heeft u/sorry/geen probleem/het spel/update/maat/hoe vaak kan/keer per/stofzuiger`,
})
