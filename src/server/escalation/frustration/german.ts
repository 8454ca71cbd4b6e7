import { grammarOf } from './grammar.ts'

export const german = grammarOf({
  soft: `schon/bereits/so/sehr/echt/wirklich/total/vollig/voellig/absolut/komplett/ganz/einfach/nur/doch/ja/mal/gar/uberhaupt/ueberhaupt/eigentlich/leider/immer/noch/auch/mir/mich/uns/hier/da/jetzt/ziemlich/richtig/langsam/dermassen/derart/extrem/
    ein/eine/einen/der/die/das/dem/den/aber/und/halt/eben/irgendwie/wohl/offenbar/offensichtlich/anscheinend/scheinbar/viel/weiter/voll/mega/am/zu/tatsachlich/gerade/bitte/damit/dabei/bisschen/grad/ne/n/denn/mehr/ist/war/sind/bist/waren/seid/wird/bleibt/wirkt/klingt/hat/hast/haben/habt/habe/hab/
    kann/kannst/konnen/konnt/koennen/will/willst/wollen/scheinst/scheint/scheinen/zu wollen/ok/okay/ach/oh/na/nein/tja/mann/ey/alter/boah/sorry/man/also/nun/nochmal/gerne/auf/wieder/in keiner weise/im geringsten/ansatzweise/kein bisschen/wie/was/gut/tust/tut/allmahlich/hallo/bei/mit/zum/zur/fur/auf diese weise/so nicht/jeweils/anscheinend/endlich/selbst/ernsthaft/klar/was anderes/irgendwas/schein/finde ich/ehrlich gesagt/ehrlich`,
  after: `und/aber/weil/ich/wenn/dass/hier/jetzt/mit/fur mich/langsam/ehrlich/wie/was/mann/alter/ey/man/echt/seit/danke/wieder/oder/so/sorry/doch/mir/bot/immer/warum/wo/bitte/du/sie/dir/euch/sondern/meine/mein/denn/es/kann/nochmal/also/worum/damit/gib/geben`,
  i: 'ich/wir/habe ich/hab ich',
  you: 'du/sie/ihr/man/der bot/dieser bot/dieser chatbot/der chatbot/das ding/dieses ding/eure ki/dieser chat/der chat',
  it: `das/dies/es/dieses/nichts davon/das alles/das ganze/alles/deine antwort*/ihre antwort*/eure antwort*/die antwort*/diese antwort*/dein vorschlag/deine vorschlage/der link/die links/der artikel/dein link/was du sagst/was sie sagen/was du schreibst/was sie schreiben/damit/hier/mit dir/mit ihnen`,
  bot: 'chat/dieser chat/diese app/diese seite/bot/bots/chatbot/chatbots/roboter/assistent/assistentin/ki/assistenz/chatgpt/algorithmus/automat/programm/ding',
  answer: `antwort/antworten/auskunft/auskunfte/hilfe/support/kundenservice/kundendienst/kundenbetreuung/service/info/infos/informationen/erklarung/erklarungen/vorschlag/vorschlage/tipps/unterhaltung/gesprach/link/links/chat/hinweis/aussage/standardantwort/standardantworten/textbausteine/beratung/betreuung/hotline/
    kommunikation/empfehlung/diskussion/konversation/satz/satze/spruch/gelaber/mist/quatsch/blabla/nachricht/nachrichten/floskeln/text/leier/frage/kram/zeug/reaktion`,
  not: 'nicht/nichts/nie/niemals/kein/keine/keinen/keiner/keinerlei/kaum/nix/net/ned/nich/garnicht/garnichts/nimmer/nit/null/wenig/falsch',
  none: 'nichts davon/keine davon/keiner/niemand/keine deiner/keine ihrer/nichts was du/nichts was sie',
  notLast: true,
  help: `fuhrt/fuehrt/hilft/hilfst/helfen/helft/bringt/bringst/bringen/nutzt/nuetzt/taugt/taugst/half/weiterhelfen/weiterhilft/weiterbringt/weiterbringen/weitergeholfen/geholfen/gebracht/hilfreich/nutzlich/nuetzlich/zielfuhrend/brauchbar/sinnvoll/behilflich/weitergebracht/nutze/
    grosse hilfe/gute hilfe/hilfe/lost mein/loest mein/konstruktiv/akzeptabel/zufriedenstellend`,
  yours: `hilfst/hilfst du/helft ihr/komme so/komm so/so komme/komme hier/komm hier/komme ich so/komme ich hier/kommen wir so/kommen wir hier/verstehst/
    verstehst du/kapierst/kapierst du/begreifst/begreifst du/checkst/checkst du/raffst/raffst du/schnallst/peilst/horst/horst du/hoerst/liest du/
    verstehen sie/kapieren sie/begreifen sie/lesen sie/horen sie/zuhorst/versteht ihr/kapiert ihr/lest ihr/versteht mich/versteht meine/verstehen mich/
    antwortest/beantwortest/gehst nicht auf/antworten sie/beantworten sie/gehen sie auf`,
  grasp: `klug/intelligent/schlau/fahig/kompetent/verstehst/versteht/verstehen/verstanden/kapiert/kapieren/begreift/begreifen/checkt/rafft/schnallt/hort/horen/zuhoren/zuhort/zugehort/hoert/liest/lesen/gelesen/weisst/wissen/antwortest/erkennst/begriffen/bescheid/ahnung/plan/kapierst/horst/begreifst`,
  reply: `beantwortet/beantworten/beantwortest/beantwortete/antwort/antworten/antwortest/antwortet/geantwortet/eingegangen/eingehen/gehst/geht/gehen/auf/gefragt/unbeantwortet/zu tun`,
  question: `meine frage*/die frage*/auf meine frage*/auf die frage/meiner frage/der frage/danach gefragt/das gefragt/was ich gefragt/was ich meine/was ich meinte/was ich wissen/was ich gesagt/was ich geschrieben/wonach ich/danach/das was ich gefragt/das was ich meine/mein problem/mein anliegen/auf das was ich/auf mein problem/auf mein anliegen/gefragt`,
  told: `gesagt/geschrieben/gefragt/erklart/erklaert/erwahnt/mitgeteilt/beantwortet/angegeben/genannt/beschrieben/eingegeben/geschildert/erlautert/wiederholt/verneint/geantwortet/sagen/schreiben/erklaren/wiederholen`,
  myTold:
    'sagte ich/schrieb ich/fragte ich/sagte ich dir/sagte ich ihnen/hab ich gesagt/habe ich gesagt/hab ich dir gesagt/hab ich ihnen gesagt',
  again: `schon/bereits/gerade/eben/mehrfach/mehrmals/zigmal/oft genug/zweimal/dreimal/viermal/tausendmal/hundertmal/zehnmal/x mal/zig mal/vorhin/# mal/doch/schon mal/schon einmal/zwei mal/drei mal/immer wieder/standig/dauernd/jedes mal`,
  same: 'gleiche/gleichen/gleicher/selbe/selben/dieselbe/dieselben/derselbe/dasselbe/denselben/diegleiche/identische/immer nur/standig nur',
  idle: `unmoglich/unmoeglich/nutzlos*/sinnlos*/unnutz*/wertlos*/hoffnungslos*/zwecklos*/unbrauchbar*/lacherlich*/laecherlich*/lachhaft*/ein witz/witz/witzlos/frechheit/unverschamt*/zumutung/zeitverschwendung/bullshit/schwachsinn*/blodsinn*/unsinn*/quatsch/humbug/nervig*/nervtotend*/frustrierend*/argerlich*/inakzeptabel*/unzumutbar*/nicht akzeptabel/
    zum kotzen/zum verzweifeln/zum heulen/zum ausrasten/zum haare raufen/unfahig*/unfaehig*/inkompetent*/peinlich*/erbarmlich*/armselig*/armutszeugnis/trauerspiel/farce/bescheuert*/bekloppt*/beknackt*/idiotisch*/unter aller sau/unterirdisch*/das letzte/kindergarten/albern*/katastrophe/katastrophal*/nicht hilfreich/wenig hilfreich/keine hilfe/
    keine grosse hilfe/fur die katz/fur den arsch/fur die tonne/nicht zu gebrauchen/zu nichts/schlechter scherz/wahnsinn/blanker hohn/hohn/ermudend/strohdumm/saudumm/dumm*/blod/bloed/blode*/bloede*/doof*/nichtsnutz*/fur den mull/mist/ein armutszeugnis/absurd*/sinnfrei*/hirnlos*/begriffsstutzig`,
  poor: `schlecht*/schrecklich*/furchtbar*/grauenhaft*/grauenvoll*/miserabel*/miserabl*/mies*/scheisse/scheiss/beschissen*/kacke/mull/muell/dreck/drecks*/dammlich*/daemlich*/grottig*/grottenschlecht*/schwach/daneben/behindert*/schrott/taub/blind/kaputt/betrunken/verdammt*/verflucht*/verfickt*/nichtssagend*/vorgefertigt*/automatisch*/allgemein*/schwer von begriff/taube`,
  want: 'brauche/will/mochte/verlange/erwarte/wollte/benotige/brauch/gib/geben/bekomme/kriege/krieg/gibt es/suche/hatte gern*/gibts',
  real: 'richtige/echte/wirkliche/tatsachliche/konkrete/vernunftige/klare/ordentliche/gescheite/anstandige/kompetente/brauchbare/eindeutige/sinnvolle',
  upset: 'sauer/wutend/wuetend/verargert/bose/aggressiv/ungeduldig/am ende/verzweifelt/aufgebracht/entsetzt',
  curse: `scheisse/scheiss/kacke/fuck/fucking/verdammt/verflucht/verdammte*/verdammter/verdammtes/verfickt*/verflixt/mist/kruzifix/zefix/herrgott/herrgottnochmal/himmelherrgott/himmel herrgott/zum teufel/zum henker/zum donnerwetter/verdammt nochmal/verdammt noch mal/menno/mann ey/boah ey/ey alter/wtf/ffs/argh*/grr/grrr/maaann/sakra/sch/kackt`,
  praise:
    'toll/tolle/super/prima/klasse/wunderbar/grossartig/herrlich/wow/genial/fantastisch/perfekt/na toll/na super/na prima/bravo/danke/vielen dank/schon/ganz toll/spitze/glanzleistung/tolle antwort/sehr hilfreich/hilfreich',
  right:
    'stimmt/stimmen/richtig/korrekt/was ich will/was ich wollte/was ich brauche/was ich suche/gesucht/gewollt/gemeint/passt/funktioniert/klappt/das richtige/was ich gesucht/was ich wissen wollte/geht/wahr/die richtige/was ich brauchte',
  wrong:
    'falsch/falsche/falscher/falsches/verkehrt/inkorrekt/unpassend/ein fehler/fehlerhaft/unwahr/quark/schlechte/irrefuhrend/unverstandlich',
  clear: `
    hast du ~ gelesen/frage ~ gelesen/nachricht ~ gelesen/hast du ~ meine frage/haben sie ~ meine frage/drehe mich/
    drehen uns/drehen wir uns/am kreis/beantworten sie ~ meine/beantworte ~ meine/frage vorbei/meiner frage ~ vorbei/
    wollte ich ~ nicht wissen/habe ich ~ nicht gefragt/hab ich ~ nicht gefragt/wie oft ~ ich das/wie oft ~ ich es/
    wie oft ~ ich dir/wie oft ~ ich ihnen/vom thema/lenkst ~ ab/lenken ~ ab/thema wechseln/wechselst ~ thema/ermudest/
    ermudend/anstrengend mit dir/denkst dir ~ aus/ausgedacht/erfindest/lies die nachricht*/gerade eben gesagt/
    noch viel lernen/hab ich dir ~ gesagt/halluzinierst/keinen sinn/ergibt keinen sinn/macht keinen sinn/
    zeit verschwendet/zeitverschwendung/verschwende* ~ zeit/verschwendest/verschwenden ~ zeit/verplempere*/vergeude*/
    stiehlst/raubst mir/seit ~ stunde*/seit einer ~ stunde*/seit einer ewigkeit/seit ewigkeiten/seit # minuten/
    seit zwanzig minuten/wie oft ~ noch/wie oft ~ muss/wie oft ~ soll/wie oft denn/zum xten/zum x ten/zum dritten mal/
    zum vierten mal/zum funften mal/zum zehnten mal/zum hundertsten/zum tausendsten/zum letzten mal/
    zum wiederholten mal/zum zigsten/zum # mal/hundertste mal/tausendste mal/dritte mal dass ich/zweite mal dass ich/
    immer ~ das gleiche/immer ~ dasselbe/immer ~ die gleiche*/immer ~ dieselbe*/standig ~ dasselbe/
    standig ~ die gleiche*/standig ~ dieselbe*/dauernd ~ dasselbe/dauernd ~ die gleiche*/jedes mal ~ gleiche/
    jedes mal ~ dasselbe/schon wieder ~ gleiche/schon wieder ~ dieselbe/schon wieder ~ dasselbe/wieder dasselbe/
    wieder das gleiche/wieder die gleiche/wiederholst/wiederholen sie sich/wiederholst du/wiederholt sich/
    wiederholt ihr/hor auf/hort auf/horen sie auf/hor endlich auf/horen sie endlich auf/schluss mit/genug von dir/
    drehen uns ~ kreis/drehe mich ~ kreis/dreht sich ~ kreis/dreht euch ~ kreis/drehst dich/in einer schleife/
    endlosschleife/sprung in der platte/kaputte schallplatte/wie ein papagei/gegen eine wand/mit einer wand/
    kopf auf den tisch/kopf gegen/missverstanden/missverstehst/missversteht mich/falsch verstanden/am thema vorbei/
    an der frage vorbei/thema verfehlt/weichst ~ aus/weichen sie ~ aus/ausweichend/ignorierst/ignorieren sie/
    ignoriert ihr/am punkt vorbei/nichts mit ~ zu tun/keine antwort auf/keine antwort/keine vernunftige*/keine klare*/
    keine richtige*/keine losung/was redest/wovon redest/wovon reden sie/was laberst/was faselst/was erzahlst du/
    was soll der/was soll dieser/was soll dieses/was soll der quatsch/was soll das denn/was soll das/so ein quatsch/
    so ein schwachsinn/so ein blodsinn/so ein unsinn/so ein dreck/was fur ein schwachsinn/was fur ein quatsch/
    was fur ein blodsinn/was fur ein unsinn/was fur ein bloder/was fur ein dummer/was fur ein service/
    was fur eine zeitverschwendung/bist du ~ dumm/bist du ~ blod/bist du ~ bloed/bist du ~ taub/bist du ~ blind/
    bist du ~ kaputt/bist du ~ behindert/sind sie ~ taub/sind sie ~ dumm/seid ihr ~ dumm/seid ihr ~ blod/
    kannst du ~ lesen/konnen sie ~ lesen/kannst du ~ zuhoren/kannst du uberhaupt/konnen sie uberhaupt/
    konnt ihr uberhaupt/kannst du auch was/verstehst du uberhaupt/verstehen sie uberhaupt/verstehst du ~ deutsch/
    liest du uberhaupt/liest du eigentlich/lesen sie uberhaupt/lesen sie eigentlich/horst du ~ zu/kannst du ~ nichts/
    konnen sie ~ nichts/weisst du ~ nichts/du kannst nichts/du weisst nichts/du verstehst nichts/du kapierst nichts/
    keine ahnung hast/hast ~ keine ahnung/haben sie ~ keine ahnung/was ist daran/was ist so schwer/
    was ist so schwierig/was verstehst du/was verstehen sie ~ nicht/was gibt es da nicht/ist das so schwer/
    ist es so schwer/so schwer sein/so schwer zu verstehen/so schwer kann/zu viel verlangt/zuviel verlangt/
    was stimmt nicht mit dir/was ist los mit dir/was stimmt mit dir/was ist dein problem/warum verstehst/
    warum versteht/warum verstehen sie/warum antwortest/warum antworten sie/warum beantwortest/warum hilfst/
    warum hilft ~ keiner/warum hilft ~ niemand/warum ignorier*/warum wiederhol*/warum fragst du/warum bist du so/
    warum kannst du ~ nicht/warum konnen sie ~ nicht/wieso verstehst/wieso antwortest/wieso kannst du ~ nicht/
    warum muss ich ~ wiederholen/warum muss ich ~ immer/beantworte ~ endlich/beantworten sie ~ endlich/
    beantworte meine/beantworten sie meine/beantworte doch/beantworte einfach/beantworte die/antworte ~ endlich/
    antworten sie ~ endlich/antworte ~ auf meine/antworte mir/antworten sie mir/hilf mir ~ endlich/hilf mir doch/
    helfen sie mir ~ endlich/helfen sie mir doch/sag mir endlich/sag ~ einfach/sagen sie mir endlich/lies ~ meine/
    lies ~ richtig/lies ~ was/lies nochmal/lesen sie ~ meine frage/lesen sie ~ richtig/lesen sie ~ was/hor mir/
    hor ~ zu/horen sie ~ zu/hor doch/lern lesen/lern deutsch/lerne lesen/mach deine* job/mach dein* arbeit/mach was/
    tu was/gib mir endlich/geben sie mir endlich/ich ~ nicht gefragt/habe ich nicht gefragt/hab ich nicht gefragt/
    hatte ich nicht gefragt/war nicht meine frage/ist nicht meine frage/nicht meine frage/hab ich nicht gemeint/
    habe ich nicht gemeint/hat keiner gefragt/hat niemand gefragt/ist doch keine antwort/ist keine antwort/
    ist keine losung/ist keine hilfe/immer noch falsch/immer noch keine/immer noch nicht beantwortet/
    immer noch nicht verstanden/immer noch nicht geholfen/noch immer keine antwort/noch immer nicht beantwortet/
    schon wieder falsch/schon wieder eine falsche/wieder falsch/schon wieder so/schon wieder nicht verstanden/
    wieder nicht verstanden/komme nicht weiter mit/mit dir ~ nicht weiter/so nicht weiter/bringt mich ~ nicht weiter/
    bringt mir nichts/bringt ~ nichts/hilft mir ~ nicht/hilft ~ nicht weiter/hilft kein/hat mir ~ nicht geholfen/
    hat ~ nichts gebracht/hat ~ nicht weitergeholfen/nicht weitergeholfen/nicht weitergebracht/verarschen/verarscht/
    verarschst/veralbern/auf den arm nehmen/auf die schippe/fur dumm/fur blod/fur doof/willst du mich/wollt ihr mich/
    wollen sie mich auf/dein ernst/euer ernst/ihr ernst/soll das ein scherz/ist das ein scherz/machst du witze/
    machen sie witze/gehts noch/geht s noch/darf doch nicht wahr/darf ja wohl/darf nicht wahr sein/
    kann doch nicht wahr/kann ja wohl nicht/kann nicht wahr sein/kann doch nicht dein/kann doch nicht so/
    fass es nicht/fasse es nicht/glaub es nicht/glaubs ja nicht/danke fur nichts/danke fur gar nichts/
    danke fur garnichts/dank fur nichts/dank fur gar nichts/danke fur die zeitverschwendung/danke fur keine/
    danke fur die tolle/danke fur null/na toll/na super/na prima/na bravo/na klasse/na danke/na herrlich/na wunderbar/
    grosses kino/vielen dank auch/schonen dank auch/herzlichen gluckwunsch/schlaumeier/schlauberger/du genie/
    ein genie/selten so gelacht/sehr lustig/wie hilfreich/super hilfe/tolle hilfe/klasse hilfe/tolle antwort/
    super antwort/toller service/super service/klasse service/tolle beratung/soviel zu/so viel zu/tolle wurst/
    welch grosse hilfe/was fur eine hilfe/eine grosse hilfe bist/tolle ki/kunstliche dummheit/von wegen intelligen*/
    kundin verloren/kunde weniger/einen stern/gehe woanders/kaufe woanders/hat keinen zweck/hat doch keinen zweck/
    hat keinen sinn/hat doch keinen sinn/macht keinen sinn mit/wozu bist du/wofur bist du/wozu gibt es/wozu frage ich/
    warum frage ich uberhaupt/vergiss es einfach/gelaber/gefasel/geschwafel/laberst/schwafelst/bla bla/blabla/
    standardantwort*/textbaustein*/floskeln/interessiert mich nicht/interessiert mich einen/mir doch egal was du/
    brauche keine links/will keine links/keine links/habs kapiert/schon probiert/schon versucht/schon alles probiert/
    schon alles versucht/alles schon gemacht/alles schon probiert/alles schon versucht/angepisst/auf 180/
    fuchsteufelswild/am ausrasten/kurz vorm ausrasten/drehe durch/dreh durch/raste aus/raste gleich/weissglut/
    hals voll/faxen dicke/kragen/kanal voll/geht mir auf/gehst mir auf/gehen mir auf/auf den keks/auf die eier/
    auf den sack/auf den geist/jetzt reicht/reicht mir/jetzt ist schluss/es leid/keine lust mehr/reisst mir/
    macht mich ~ aggressiv/macht mich ~ krank/gebs auf/gebe auf/geb auf/gebe es auf/geb es auf/bin bedient/idiot*/
    vollidiot*/depp/deppen/volldepp*/trottel/volltrottel/vollpfosten/arschloch/arschlocher/arsch/wichser/hurensohn/
    missgeburt/drecksau/dummkopf/spast*/hirni/dumpfbacke/blodmann/bloedmann/dummbatz/pappnase/hohlbirne/schwachkopf/
    hornochse/schwachmat/spacko/fick dich/fickt euch/fick deine/verpiss dich/leck mich/leckt mich/halt die/halts maul/
    halt dein maul/halt maul/maul halten/fahr zur/du kannst mich/am arsch/drecksbot*/dreckschatbot/drecksding/
    sauladen/drecksladen/hasse dich/spinnst/spinnt ihr/spinnen sie/luegst/lugst/lugner/lugen sie`,
  mood: `
    geduld ist/geduld am/keine geduld/meine geduld/geduld verloren/verliere ~ geduld/habe ~ satt/hab ~ satt/es satt/
    genug jetzt/genug davon/was soll die scheisse/was soll der mist/so ein scheiss/so ein mist/so eine scheisse/
    was fur ein mist/was fur ein scheiss/was fur eine scheisse/was fur ein witz/das ist doch ein witz/
    soll das ein witz/soll das witzig/ist das ein witz/unglaublich schlecht/sehr witzig/nie wieder ~ bei/
    nie wieder ~ kaufen/nie wieder ~ bestellen/bestelle ~ nie wieder/kaufe ~ nie wieder/kunden verloren/
    zur konkurrenz/schlechte bewertung/negative bewertung/scheissegal/genervt/frustriert/frust/frustrierst/stinksauer/
    entnervt/am verzweifeln/ich verzweifle/verzweifle langsam/platzt mir/nase voll/schnauze voll/nervst/nervt/
    auf die nerven/mir reicht/mir reichts/es reicht/reicht es/reichts/kein bock/keinen bock/null bock/geduldsfaden/
    macht mich wahnsinnig/macht mich ~ wutend/macht mich ~ sauer/macht mich ~ verruckt/argert mich/scheissbot*/
    scheisschat*/mistbot/scheissteil/scheissding/mistding/scheissprogramm/scheissladen/saftladen/scheissverein/
    hasse diesen/hasse diese`,
  slight: `
    nicht was ich/nicht das was/das meine ich nicht/das meinte ich nicht/so nicht gemeint/etwas anderes/was anderes/
    wie gesagt/wie bereits/wie ich schon/wie schon gesagt/schon gemacht/bereits versucht/bereits probiert/
    bereits gemacht/weiss ich schon/weiss ich selbst/weiss ich selber/kenne ich schon/verwirrend/enttausch*/
    unzufrieden/schade/mann/ernsthaft/echt jetzt/oh mann/vergiss es/vergessen sie es/egal/missverstandnis/nicht gut/
    nicht hilfreich genug/schlechter bot/stimmt nicht/funktioniert nicht/klappt nicht/seufz/bestellt hab ich nicht/
    das war nicht/immer noch nicht/noch immer nicht`,
  faint:
    'bist du sicher/sind sie sicher/sicher/versuchs nochmal/nochmal/verstehe nicht/jemand da/wieder/immer noch/hallo',
  hate: 'hasse/hass/verabscheue/satt',
  nth: 'dritte mal/vierte mal/funfte mal/zehnte mal/dritten mal/vierten mal/hundertste mal',
  yourTold: 'gesagt/gefragt/geschrieben/vorgeschlagen/geschickt',
  unless: `dumme frage*/bloede frage*/blode frage*/doofe frage*/dumm gefragt/blod gefragt/dumme idee/dumm von mir/dumm ausgedruckt/ich ~ dumm/ich ~ blod/ich ~ idiot/ich ~ doof/ich ~ trottel/ich ~ unfahig/ich depp/nicht ~ genervt/nicht nerven/nicht ~ sauer/ohne frust/nervt der stoff/etwas geduld/ihre geduld/deine geduld/eure geduld/geduld mit mir/geduldig/geduld und/
    was hilft/ob es/ob das/falls das/falls es/wenn das nicht/wenn es nicht/habe ich nichts falsch/verdammt gut/verdammt schnell/verdammt lecker/scheisse gut/sau gut/kein stress/kein problem/keine eile/quatsch beiseite/satt werden/satt gesehen/satt rot*/satte*`,
})
