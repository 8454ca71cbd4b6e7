import { grammarOf } from './grammar.ts'

export const dutch = grammarOf({
  soft: `dit/zo/heel/erg/echt/werkelijk/totaal/volledig/helemaal/absoluut/compleet/gewoon/alleen/maar/toch/even/eens/nou/eigenlijk/helaas/altijd/nog/ook/me/mij/ons/hier/er/nu/best/behoorlijk/langzaam/extreem/een/de/het/t/n/en/dus/blijkbaar/duidelijk/kennelijk/veel/verder/steeds/te/bijzonder/net/alsjeblieft/
    aub/mee/daar/daarmee/hiermee/beetje/want/meer/is/was/zijn/ben/bent/waren/wordt/blijft/lijkt/klinkt/heeft/hebt/heb/hebben/had/kan/kun/kunt/kunnen/wil/wilt/willen/ok/oke/ach/oh/ja/nee/he/man/joh/jeetje/sorry/eerlijk/eerlijk gezegd/op/weer/in het minst/enigszins/wat/hoe/goed/doet/doe/gaat/ga/al/al die/hallo/bij/met/voor/van/om/ook maar/
    zelfs/serieus/wel/gauw/ik vind/ik denk dat/volgens mij/mijn/ook nog/aan/aan het/aan het lijntje/niks/iets/die/dat/zeer/super/mega/enorm/ontzettend/jullie/hele/puur/pure`,
  after: `en/maar/want/omdat/ik/als/dat/hier/nu/met/voor mij/eerlijk/hoe/wat/man/joh/echt/sinds/bedankt/weer/of/zo/sorry/mij/bot/altijd/waarom/waar/graag/je/jij/you/jullie/mijn/het/kan/nogmaals/dus/geef/ga/serieus/aan/heb`,
  i: 'ik/heb ik/we/wij/ik heb/ik had',
  you: 'je/jij/you/jullie/deze bot/die bot/de bot/deze chatbot/de chatbot/dit ding/dat ding/deze chat/de chat/deze assistent/de assistent/dit systeem/jouw/je bot',
  it: `dit/dat/het/deze/niets van dit/dat alles/dit alles/alles/je antwoord*/jouw antwoord*/uw antwoord*/jullie antwoord*/het antwoord/dit antwoord/dat antwoord/deze antwoord*/die antwoord*/je uitleg/je suggestie*/de link/die link/deze link/die links/het artikel/wat je zegt/wat you zegt/hier/met jou praten/daar/hier`,
  bot: 'chat/deze chat/deze app/deze site/bot/bots/chatbot/chatbots/robot/robots/assistent/assistente/ai/kunstmatige intelligentie/chatgpt/algoritme/machine/computer/ding/virtuele assistent',
  answer: `antwoord/antwoorden/hulp/support/klantenservice/klantendienst/service/info/informatie/uitleg/suggestie/suggesties/tips/advies/gesprek/link/links/chat/reactie/reacties/standaardantwoord/standaardantwoorden/ondersteuning/communicatie/zin/zinnen/verhaal/verhaaltje/riedel/riedeltje/bericht/berichten/onzin/gelul/praatje/praatjes/smoes/smoesjes/tekst/oplossing/vraag/dienstverlening`,
  not: 'niet/niks/niets/nooit/geen/nergens/nauwelijks/amper/geen enkele/nul/nie/verkeerd/weinig/zonder',
  none: 'niets van/niks van/geen van/niemand/geen enkele/niets wat je/niks wat je/geen een',
  notLast: true,
  help: `helpt/help/helpen/hielp/geholpen/behulpzaam/nuttig/bruikbaar/zinvol/van nut/nut/baat/werkt zo/schiet op/schiet/verder helpt/verder/op/lost mijn/lost het/oplossing/opgelost/hulp/acceptabel/voldoende/constructief/wijzer/iets aan`,
  yours: `help je/helpt you/helpen jullie/helpt me/helpt mij/helpt ons/help je me/schiet ik/schiet zo/kom zo/kom hier/kom ik/kom ik zo/kom ik hier/schiet hier/
    schieten we/heb ik niks/heb ik niets/begrijp je/begrijpt you/begrijpen jullie/snap je/snapt you/snappen jullie/luister je/luistert you/lees je/
    leest you/lezen jullie/luisteren jullie/begrijpt me/begrijpt mij/snapt me/snapt mij/luistert naar/beantwoord je/antwoord je/beantwoordt you/
    antwoordt you/beantwoorden jullie/antwoorden jullie/geef je antwoord/geeft you antwoord/geef je geen antwoord`,
  grasp: `slim/intelligent/bekwaam/begrijpt/begrijp/begrijpen/begrepen/snapt/snap/snappen/gesnapt/luistert/luister/luisteren/geluisterd/leest/lees/lezen/gelezen/weet/weten/door/hoort/hoor/horen/verstaat/versta/verstaan/bevat/vat/vatten/idee/benul`,
  reply: `beantwoordt/beantwoord/beantwoorden/antwoordt/antwoorden/geantwoord/antwoord op/antwoord/te maken met/in op/ingegaan/gaat over/reageert op/gereageerd op/oplossing voor/lost`,
  question: `mijn vraag/mijn vragen/op mijn vraag/op mijn vragen/de vraag/op de vraag/wat ik vroeg/wat ik vraag/wat ik gevraagd/wat ik heb gevraagd/wat ik bedoel/wat ik bedoelde/wat ik zei/wat ik zeg/wat ik schreef/wat ik wil weten/wat ik wilde weten/waar ik naar vroeg/waar ik om vroeg/wat ik je vroeg/wat ik you vroeg/mijn probleem/daar vroeg ik/dat vroeg ik/mijn punt/met mijn vraag`,
  told: `gezegd/geschreven/gevraagd/uitgelegd/verteld/aangegeven/beantwoord/vermeld/doorgegeven/gemeld/ingevuld/gegeven/herhaald/getypt/zeggen/vragen/uitleggen/herhalen/vertellen`,
  myTold:
    'zei ik/vroeg ik/schreef ik/zei ik je/zei ik toch/heb ik gezegd/heb ik verteld/heb ik gevraagd/heb ik uitgelegd/vertelde ik/zeg ik',
  again: `al/reeds/net/zojuist/meerdere keren/meermaals/tig keer/twee keer/drie keer/vier keer/vijf keer/tien keer/honderd keer/duizend keer/# keer/vaak genoeg/tweemaal/driemaal/toch/nu al/al eens/telkens/steeds weer/keer op keer/zo vaak/een miljoen keer/to keer`,
  same: 'zelfde/hetzelfde/dezelfde/identieke/steeds maar/standaard',
  idle: `nutteloos/nutteloze/zinloos/zinloze/waardeloos/waardeloze/hopeloos/hopeloze/onbruikbaar/onbruikbare/belachelijk/belachelijke/lachwekkend*/een grap/grap/een lachertje/lachertje/schandalig*/schande/een schande/tijdverspilling/verspilling/onzin/onzinnig*/flauwekul/lariekoek/vervelend/vervelende/irritant/irritante/frustrerend*/ergerlijk*/onacceptabel/niet acceptabel/onaanvaardbaar/om te huilen/
    om gek van te worden/om gestoord van te worden/om moedeloos van te worden/bedroevend*/treurig*/triest/triestig/zielig/incompetent*/onbekwaam/gestoord/achterlijk*/idioot/idiote/stom/stomme/dom/domme/dommerik/debiel*/bagger/kut/klote/ruk/niet normaal/een drama/drama/dramatisch*/een ramp/rampzalig*/een aanfluiting/aanfluiting/niet behulpzaam/weinig behulpzaam/geen hulp/van niks/van niets/nergens op/nergens voor/
    nergens goed voor/voor de kat/voor niks/absurd*/een nachtmerrie/nachtmerrie/slecht geprogrammeerd/vermoeiend/te gek voor woorden/een farce/farce/bespottelijk*/beneden alle peil/onder de maat/niet te doen/slaat nergens op/waanzin/kul/bull/bullshit/gelul/inhoudsloos`,
  poor: `
    slecht/slechte/verschrikkelijk*/vreselijk*/afschuwelijk*/belabberd*/beroerd*/kloten*/troep/rotzooi/rot/pruts/
    prut/zwak/kapot/doof/blind/verdomde/verrekte/stompzinnig*/hersenloos/hersenloze/algemeen/algemene/standaard/
    automatisch/automatische/vaag/vage/nietszeggend*/ingeblikt*/traag/dronken/slechtste/rottig*/gebakken lucht/
    teringslecht`,
  want: 'nodig/wil/wilde/zoek/verwacht/eis/geef/krijg/graag/behoefte aan/heb/verwachtte/gewoon',
  real: 'echte/echt/serieuze/concrete/duidelijke/fatsoenlijke/normale/degelijke/zinnige/bruikbare/daadwerkelijke/werkelijke/eenduidig',
  upset: 'boos/kwaad/woest/razend/teleurgesteld in jullie/klaar/ziek van',
  curse: `verdomme/godverdomme/gvd/godver/kut/klote/shit/fuck/fucking/kak/tering/tyfus/jezus/jezus christus/jeetje mina/in godsnaam/in hemelsnaam/om godswil/potverdorie/verdorie/allemachtig/mijn god/wtf/ffs/argh*/grr/pff*/verdomd/verdomde/verrek/nondeju/sjezus/krijg nou/pleuris/goddomme/damn`,
  praise:
    'geweldig/fijn/lekker/super/top/fantastisch/prachtig/mooi/leuk/wow/perfect/bravo/proficiat/gefeliciteerd/goed gedaan/goed bezig/dank je/bedankt/dankjewel/heel behulpzaam/erg behulpzaam/behulpzaam/knap/toppie/briljant/nou geweldig/lekker dan/mooie boel/zeer behulpzaam/handig/hartstikke',
  right:
    'het goede antwoord/juist/correct/goed/waar/wat ik wil/wat ik wilde/wat ik nodig/wat ik zoek/wat ik zocht/wat ik verwachtte/het juiste/de juiste/klopt/werkt/wat ik bestelde/waar ik naar zoek/wat ik bedoel/zo/het/dat/de bedoeling/het goede',
  wrong:
    'fout/foute/verkeerd/verkeerde/onjuist/onjuiste/incorrect/een fout/niet juist/misleidend/verwarrend/onwaar/mis/vergist',
  clear: `
    vroeg ik ~ niet/heb ik ~ niks aan/heb ik ~ niets aan/heb je ~ niks aan/hoe vaak ~ heb ik/hoe vaak ~ ik dit/
    hoe vaak ~ ik dat/hoe vaak ~ ik het/moe van/word hier ~ moe/word hier gek/dit kan ~ niet/kan echt niet/voor zin/
    lees de berichten/verzint/je verzint/verandert van onderwerp/waar slaat/hoort me niet/heeft geen zin/geen zin om/
    slaat als een tang/tijdverspilling/verspil* ~ tijd/tijd ~ verspill*/verspild* ~ tijd/tijd ~ verdoen/
    verdoe* ~ tijd/al ~ een uur/al ~ half uur/al ~ uren/al ~ minuten/al de hele dag/al tijden/al een eeuwigheid/
    hoe vaak ~ moet/hoe vaak ~ nog/hoeveel keer ~ moet/hoeveel keer ~ nog/hoe lang ~ nog/voor de derde keer/
    voor de tweede keer/voor de vierde keer/voor de vijfde keer/voor de tiende keer/voor de zoveelste keer/
    voor de honderdste keer/voor de duizendste keer/voor de laatste keer/zoveelste keer/derde keer dat ik/
    tweede keer dat ik dit/honderdste keer/steeds hetzelfde/altijd hetzelfde/telkens hetzelfde/weer hetzelfde/
    constant hetzelfde/steeds dezelfde/altijd dezelfde/telkens dezelfde/weer dezelfde/elke keer hetzelfde/
    elke keer dezelfde/zelfde antwoord*/hetzelfde antwoord/dezelfde antwoord*/je herhaalt/you herhaalt/
    herhaalt jezelf/herhaal je jezelf/herhaalt zichzelf/in herhaling/blijft herhalen/blijf je herhalen/blijft maar/
    blijft steeds/je blijft/stop met/hou op met/houd op met/kap met/schei uit/genoeg met/in cirkels/in een kringetje/
    kringetjes/rondjes/draaien om/om de hete brij/kapotte plaat/grammofoonplaat/papegaai/tegen een muur/met een muur/
    tegen de muur/lus/loop/niet mijn vraag/niet de vraag/is geen antwoord/geen antwoord op/geen antwoord/
    slaat nergens op/niets te maken met/niks te maken met/niks mee te maken/niets mee te maken/daar vroeg ik niet/
    dat vroeg ik niet/vroeg ik niet/heb ik niet gevraagd/daar heb ik niet/niet om gevraagd/niet naar gevraagd/
    dat bedoel ik niet/dat bedoelde ik niet/niemand vroeg/wie vroeg/langs me heen/langs elkaar heen/naast de kwestie/
    je negeert/you negeert/negeer je/negeren jullie/jullie negeren/ontwijk*/ontwijkt/er omheen/draait eromheen/
    je begrijpt niets/je begrijpt niks/je snapt niks/je snapt niets/snapt er niks/snapt er niets/snapt er geen/
    begrijpt er niks/begrijpt er niets/je weet niks/je weet niets/je kunt niks/je kan niks/je kunt niets/
    geen idee waar je/jij snapt/heb je niks aan/heb ik niks aan/heb ik niets aan/niks aan jou/niks aan je/
    niets aan je/heb je niets aan/heb je wat aan/aan jou heb/ik heb hier niks/ik heb hier niets/daar heb ik niks/
    daar heb ik niets/hier heb ik niks/hier heb ik niets/schiet niet op/schiet zo niet/schieten we niks/
    kom ~ niet verder/kom ~ geen stap/geen stap verder/geen steek/geen snars/waar heb je het over/
    waar heeft you het over/waar hebben jullie het/waar gaat dit over/wat klets/wat lul je/wat lul/wat zeg je nou/
    wat zeur/wat een onzin/wat een flauwekul/wat een gelul/wat een grap/wat een waardelo*/wat een nuttelo*/
    wat een slecht*/wat een service/wat een drama/wat een aanfluiting/wat een tijdverspilling/wat een domme/
    wat een stom*/wat een rot*/wat een bagger/wat een puinhoop/wat een gedoe/wat een ellende/wat een frust*/
    wat een vreselijk*/wat een bot/wat een hulp/ben je ~ doof/ben je ~ dom/ben je ~ blind/ben je ~ kapot/ben je ~ gek/
    ben je ~ serieus/bent you ~ doof/ben je wel goed/kun je ~ lezen/kan je ~ lezen/kunt you ~ lezen/kun je überhaupt/
    kun je uberhaupt/kan je uberhaupt/kun je wel iets/kan je wel iets/kun je ook iets/begrijp je ~ nederlands/
    begrijp je ~ wel/snap je ~ wel/snap je het/begrijp je uberhaupt/luister je wel/luister je uberhaupt/lees je wel/
    lees je uberhaupt/meen je dit/meen je dat/meen je niet/dit meen je/dat meen je/is dit een grap/is dit een grapje/
    maak je een grapje/je maakt een grap/houd je me voor/hou je me voor/voor de gek/in de maling/in de zeik/
    neem je me/nemen jullie me/waar slaat dit/welk deel/wat is er zo moeilijk/wat begrijp je niet/wat snap je niet/
    wat is daar/zo moeilijk/zo ingewikkeld/te veel gevraagd/teveel gevraagd/wat is jouw probleem/wat is je probleem/
    wat mankeert/waarom begrijp je/waarom snap je/waarom antwoord je/waarom beantwoord je/waarom help je/
    waarom helpt niemand/waarom luister je/waarom lees je/waarom negeer/waarom herhaal/waarom blijf je/
    waarom kan je niet/waarom kun je niet/waarom moet ik ~ herhalen/waarom moet ik ~ steeds/waar ben je goed voor/
    waar dien je/waarvoor dien je/wat heb ik hieraan/wat heb ik daaraan/wat heb ik aan/wat moet ik daarmee/
    wat moet ik hiermee/wat heeft dit met/wat heeft dat met/beantwoord ~ mijn/beantwoord ~ gewoon/beantwoord ~ nou/
    geef ~ gewoon antwoord/geef antwoord/geef nou antwoord/geef me gewoon/antwoord gewoon/antwoord nou/
    antwoord op mijn/help me nou/help me dan/help me gewoon/zeg gewoon/lees ~ mijn/lees ~ wat/lees ~ goed/leer lezen/
    leer nederlands/luister ~ naar/luister nou/luister eens/luister goed/doe je werk/doe iets/doe eens iets/
    zeg iets nuttigs/echte hulp/serieuze hulp/duidelijk antwoord/normaal antwoord/fatsoenlijk antwoord/
    concreet antwoord/gewoon een antwoord/bedankt voor niks/bedankt voor niets/dank je voor niks/dankjewel voor niks/
    bedankt voor de tijdverspilling/bedankt voor het verspillen/dank voor niks/bedankt voor geen/bedankt hoor/
    nou bedankt/nou lekker/lekker dan/lekker behulpzaam/fijne hulp/fijne service/mooie hulp/mooie service/
    lekkere service/geweldige hulp/geweldige service/goeie hulp/goede hulp ben/super hulp/leuke hulp/slimmerik/genie/
    wat slim/heel grappig/erg grappig/tot zover de/wat behulpzaam/hulp ben jij/hulp ben je/weer fout/weer mis/
    weer verkeerd/weer een standaard*/weer een fout/nog steeds fout/nog steeds geen/nog steeds niet beantwoord/
    nog steeds niet geholpen/nog altijd geen antwoord/nog altijd niet/boeit me niet/interesseert me niet/
    kan me niet schelen wat/kan me geen/ik wil geen link*/geen links/niet goed genoeg/ongelofelijk/niet te geloven/
    niet te filmen/niet te doen/dit kan toch niet/dat kan toch niet/kan toch niet waar/kan niet waar zijn/nooit weer/
    slechte recensie/slechte review/negatieve review/negatieve recensie/een ster/naar de concurrent/ga naar een ander/
    klant kwijt/klant verloren/klant minder/slechtste bot/slechte service/slechte klantenservice/slechte bot/
    slechte hulp/wat een klantenservice/al geprobeerd/heb ik al gedaan/al gedaan/al meerdere keren/dat weet ik al/
    weet ik al/dat zei je al/dat heb je al/heb je al gezegd/dat zei you al/je zei dat al/standaardantwoord*/
    ingeblikte/geblaat/gebral/bla bla/blabla/pissig/pisnijdig/woest/laaiend/razend/chagrijnig van/gestoord van/
    maakt me gek/genoeg van/helemaal klaar/klaar met jou/klaar met dit/klaar met deze/ik geef het op/geef het op/
    ik geef op/ik stop ermee/ik kap ermee/tot hier/het is mooi geweest/nu is het genoeg/maat is vol/druppel/moedeloos/
    haren uit/uit mijn vel/uit m n vel/over de rooie/over de zeik/zeik/gezeik/geen zin meer/ben er klaar/hou op/
    houd op/genoeg nu/kappen nu/idioot/idioten/imbeciel*/eikel*/klootzak*/lul/sukkel*/debiel*/mongool/achterlijke/
    kutbot/kutchat/kutding/klotebot/klotechat/rotbot/rotding/stomme bot/stomme robot/stom ding/stomme chatbot/
    domme bot/domme robot/domme chatbot/hoerenjong/hoer/kanker*/tering*/tyfus*/val dood/rot op/rot toch op/flikker op/
    donder op/sodemieter op/hou je bek/hou je mond/houd je mond/bek dicht/bek houden/krijg de/krijg toch/ga dood/
    fuck you/fuck off/fuck deze/fuck dit/oprotten/opzouten/loop naar/stik er/stik maar/stuk stront/stuk ongeluk/
    schijt/leugenaar*/je liegt/you liegt/haat deze/haat dit/haat jou/haat het om met/dombo/oen/ezel/malloot/flapdrol/
    druiloor/klojo/prutser*/amateurs/je bent ~ dom/je bent ~ stom/je bent ~ waardeloos/je bent ~ nutteloos/
    wat een kut*/wat een klote*/wat een ~ stom*/wat een ~ domme/jij zuigt/je zuigt/deze bot zuigt/deze chat zuigt`,
  mood: `
    hier gek van/er gek van/wat een belachelijk*/wat een ramp/wat een schande/wat een bullshit/ongelooflijk/
    nooit meer/slechtste service/slechtste klantenservice/gefrustreerd/frustrerend*/frustratie/frustreer*/geirriteerd/
    irriteer*/irritatie/ergert me/erger me/woedend/kwaad/boos van/boos om/gek van/knettergek/maakt me boos/
    maakt me kwaad/wanhopig van/zat van/spuugzat/zat/beu/kotsbeu/strontzat/ben het zat/er klaar mee/klaar mee/
    mijn geduld/geduld is op/geduld raakt op/op mijn zenuwen/op de zenuwen/op m n zenuwen/ik baal/baal hiervan/
    baal ervan/voor geen meter/dit zuigt/dat zuigt/het zuigt`,
  slight: `niet wat ik/dat is niet wat/iets anders/bedoel iets anders/zoals gezegd/zoals ik al/zoals ik net/zoals ik zei/ik herhaal/nogmaals/verwarrend/teleurgesteld/teleurstellend/ontevreden/niet tevreden/niet blij/jammer/man/serieus/echt waar/laat maar/laat dan maar/vergeet het/maakt niet uit/misverstand/verkeerd begrepen/niet goed begrepen/niet begrepen/werkt niet/niet goed/klopt niet/
    klopt er niks/zucht/slechte bot/fout antwoord/verkeerd antwoord`,
  faint:
    'weet je het zeker/weet you het zeker/zeker weten/probeer opnieuw/probeer het opnieuw/begrijp het niet/snap het niet/iemand daar/is daar iemand/weer/nog steeds/huh/hoezo/hallo',
  hate: 'haat/verafschuw/zat van/beu van/kotsbeu',
  nth: 'derde keer/vierde keer/vijfde keer/tiende keer/zoveelste keer',
  yourTold: 'gevraagd/gezegd/gestuurd/voorgesteld',
  unless: `domme vraag/stomme vraag/rare vraag/dom van mij/dom van me/stom van mij/stom van me/ben ik ~ dom/ben ik ~ stom/ik ben ~ dom/ik ben ~ stom*/ik ben ~ dombo/ik voel me ~ dom/niet ~ gefrustreerd/niet boos/zonder frustratie/zonder gedoe/als dat niet/als dit niet/als het niet/mocht het niet/mocht dit niet/indien niet/voor uw geduld/voor je geduld/even geduld/geduld met/geen probleem/geen haast/zat te/er zat/zat er/in zat/kut goed/verdomd goed/verdomd snel/klaar om/klaar voor/pakket klaar/klaar staat/klaar is`,
})
