import { blameOf } from './blame.ts'

export const german = blameOf({
  bot: `
    bot/bots/chatbot*/roboter*/assistent*/ki/kunstliche intelligenz/chatprogramm/dieser chat/diesem chat/diesen chat/
    der chat/euer chat/ihr chat/ihr chatprogramm/ihr system/dieses system/das teil/dieses teil/dieses ding/
    dieses tool/sprachassistent/ihre software/eure software/algorithmus/unterhaltung/gesprach/chat/diese maschine/
    dieser maschine/blode maschine/dumme maschine/einer maschine/dieser computer/diesem computer/dieses programm/
    diesem programm/ihr computer/sprachprogramm/ki bot/mit dir/mit ihnen/von dir/wegen dir/wegen dem bot/
    so genannter assistent`,
  you: 'du/sie/ihr/dich/dir/ihnen/mit dir/mit ihnen',
  said: `
    deine antwort*/ihre antwort*/eure antwort*/diese antwort*/die antwort*/antwort/antworten/deine vorschlag*/
    ihre vorschlag*/vorschlage/deine hinweise/ihre hinweise/deine links/ihre links/deine erklarung*/ihre erklarung*/
    deine anleitung*/ihre anleitung*/faq/textbaustein*/standardantwort*/standardtext*/floskel*/phrasen/deine tipps/
    ihre tipps/deine info*/ihre info*/was du sagst/was sie sagen/was du schreibst/was sie schreiben/deine nachricht*/
    ihre nachricht*/aussage*`,
  bad: `
    nutzlos*/unnutz*/sinnlos*/zwecklos*/dumm*/blod*/doof*/damlich*/idiotisch*/hirnlos*/ahnungslos*/unbrauchbar*/
    unfahig*/inkompetent*/wertlos*/schleife/endlosschleife/witz/lachnummer/farce/schrott/mull/mist/dreck/scheiss*/
    furchtbar*/schrecklich*/grausam*/miserabel*/erbarmlich*/lacherlich*/peinlich*/katastroph*/albtraum/alptraum/
    zumutung/frechheit/enttausch*/schande/schamen/unertraglich*/nervig*/nervt/nervst/nerven/nervtotend*/quatsch/
    blodsinn/unsinn/schwachsinn/stuss/muell/widerspr*/verwirr*/generisch*/kopiert/copy paste/wiederhol*/irrelevant*/
    nichtssagend*/sinnfrei*/hohl/bescheuert*/bekloppt*/taub/blind/begriffsstutzig*/schwer von begriff/luge*/lugt/
    lugst/erfunden/erfind*/halluzin*/papagei/wand/gegen die wand/kreis/im kreis/zeitverschwendung/am thema vorbei/
    nichts zu tun/fehl am platz/versag*/hilflos*/nicht hilfreich/wenig hilfreich/null hilfe/keine hilfe/
    nicht intelligent/null intelligen*/unterirdisch*/grottig*/grottenschlecht/beschissen*/absurd*/uberfordert/
    steinzeit/aus der holle/fur die tonne/fur die katz/leere worte/blabla/gelaber/geschwafel/laber*/unter aller sau/
    null sterne/# sterne/ein stern/veralber*/verarsch*/verapp*/vergackeier*/verschwende/verschwendet/verschwendest/
    verschwenden`,
  fails: `
    verstehst nicht*/verstehst nichts/verstehst mich/verstehst kein/verstehst gar/verstehst uberhaupt/
    verstehen nicht*/verstehen mich nicht/verstehen nichts/versteht nicht*/versteht mich nicht/versteht nichts/
    kapier* nicht*/kapiert nichts/kapierst nichts/kapierst gar/checkst/raffst/blickst/nicht verstanden/
    nichts verstanden/kein wort/nicht mal/nicht einmal/kannst nicht*/kannst mir nicht/kannst gar/kann nicht*/
    konnen nicht*/konnen mir nicht/konnen mir offenbar/kann mir nicht/weisst nicht*/weisst gar/wissen nichts/
    weiss nichts/keine ahnung/null ahnung/keinen plan/null plan/ignorier*/horst nicht/horen nicht/liest nicht/
    lesen nicht/liest gar/antwortest nicht/antworten nicht/antwortet nicht/beantwort* nicht/weichst aus/weichen aus/
    ausweich*/drumherum/drehst dich/drehen sich/dreht sich/wiederholst/wiederholen sich/wiederholt sich/erfindest/
    erfinden/verwechsel*/vergisst/vergessen alles/hilfst nicht/hilfst mir nicht/hilft nicht/hilft mir nicht/
    helfen nicht/helfen mir nicht/laberst/redest wirr/redest unsinn/redest quatsch/vorbei/redest an/gar nichts/
    zu nichts/nix/nichts sinnvolles/immer das gleiche/immer dasselbe/immer das selbe/dasselbe/das gleiche/fragst mich/
    fragt mich/fragen mich/zum narren/auf den arm/bringt nix/bringt nichts/hat keinen sinn/zu ende/am ende/
    kann man nicht/ist nicht zu reden/druckst dich/drucken sich/ausweichst/schickst mich/schicken mich`,
  count: `
    halbe stunde tippe/halbe stunde schreib*/seit einer halben stunde/seit einer stunde/seit # minuten/zum # mal/
    das dritte mal/das vierte mal/das funfte mal/das zweite mal/zum dritten mal/zum vierten mal/zum zweiten mal/
    zum funften mal/zum zigsten mal/zum hundertsten mal`,
  quit: `
    vergiss es/vergessen sie es/vergessen wir das/vergessen wirs/lassen wir das/lassen wirs/lass es/lass stecken/
    lass gut sein/lassen sie es/dann eben nicht/dann halt nicht/vergiss das/ich gebs auf/ich geb es auf/ich gebe auf`,
  enough: `
    besser als du/besser als sie/mehr als du/schlauer als du/kluger als du/intelligenter als du/kompetenter/
    hilfreicher als/mehr hilfe als/wurde mich besser/konnte ich mich besser/besser unterhalten/wurde besser antworten/
    weiss mehr als/konnte das besser/antwortet besser/mach ich selber/mach ich selbst/machs selber/machs selbst/
    mach es selber/mach es selbst/mache es selbst/finde es selbst/finde ich selbst/finde ich schon selbst/
    such ich selbst/such selber/suche selbst/google ich/frage google/frag google/ohne sie klar/ohne ihre hilfe/
    ohne deine hilfe/komme ohne/keinen schritt weiter/kein stuck weiter/keinen zentimeter weiter/kein bisschen weiter/
    nicht weiter mit/so kommen wir nicht weiter/komme nicht weiter mit/so wird das nichts/das wird nichts/
    wird das nichts/das wird nix/auf vier arten/auf # arten/funfmal gefragt/dreimal gefragt/# mal gefragt/
    # mal geschrieben/dreimal geschrieben/umformuliert/anders formuliert/gluckwunsch du/gluckwunsch noch/
    gratuliere noch/toll noch/super noch/klasse noch/noch eine falsche/noch so eine antwort/noch ein link/
    schon wieder ein link/wieder falsch/falsch falsch/nein nein nein/wozu gibt es dich/wozu bist du/wozu gibts dich/
    wofur bist du/was kannst du eigentlich/kannst du uberhaupt/konnen sie uberhaupt/kannst du auch mal/
    wer hat dich programmiert/wer dich programmiert/wer hat das programmiert/sinnvolles antworten/etwas sinnvolles/
    lies doch/lesen sie doch/lies mal/lies was/lesen sie was/lies richtig/lern lesen/verstehst du deutsch/
    verstehen sie deutsch/hor auf/horen sie auf/fur dumm/am arsch/geduld am ende/zu ende mit meiner geduld/
    meine geduld/genug von dir/genug von ihnen/genug von diesem/was redest du/was laberst/was faselst/wovon redest/
    wovon reden sie/erst sagst du/erst sagen sie/mal sagst du/einmal sagst du/immer wieder das gleiche/
    immer wieder dasselbe/mit dir zu reden/mit dir bringt/macht keinen sinn mit/schlechter bot/schlechte antwort/
    schlechteste antwort/bot ist kaputt/bot kaputt/bot hangt/schon wieder die faq/schon wieder das menu/
    schon wieder dieselbe/schon wieder der gleiche/schon wieder das gleiche/mit dir hat/das bringt nichts mit/
    von vorne anfangen/machst mich/machen mich wahnsinnig/versteht mehr/versteht mich besser/mehr verstand/
    geht nicht auf meine/auf meine frage eingeh*/auf meine frage ein/chinesisch/spreche ich eine andere/
    rede ich undeutlich/nix verstanden/nichts verstanden/nicht geholfen/keine einzige antwort/keine einzige sinnvolle/
    nichts von dem was du/nichts von dem was sie/nichts was du/alles was du sagst/alles was sie sagen/dein ernst/
    ihr ernst/ist das alles/mehr kannst du nicht/mehr konnen sie nicht/mehr hast du nicht/mein goldfisch/
    ein kind konnte/hast du ein gehirn/gehirn einschalten/hirn einschalten/denk mal nach/nochmal fur dumme/
    zum mitschreiben/tomaten auf/bretter vorm/brett vorm kopf/auf dem schlauch/auf der leitung/lange leitung/
    gleiche leier/alte leier/selbe leier/immer die gleiche/immer dieselbe/immer der gleiche/immer derselbe/
    geht mir auf den/gehst mir auf/gehen mir auf/kragen/hutschnur/hundertmal/tausendmal/schon hundert mal`,
  unless: `
    danke fur ihre hilfe/danke fur deine hilfe/vielen dank/hat mir geholfen/waschmaschine*/kaffeemaschine*/
    spulmaschine*/saugroboter*/mahroboter*/automat hat/geldautomat*/blode frage/dumme frage/doofe frage/mein fehler/
    ich bin zu/ich bin so/ich habe keine ahnung/ich hab keine ahnung/wenn ich/wenn die/wenn der/wenn das/falls/
    ihr fahrer/eure fahrer/ihr kurier/gutschein/nicht schlimm/kein problem/habt ihr/haben sie/gibt es bei/
    tut mir leid/sorry/spiel/update`,
})
