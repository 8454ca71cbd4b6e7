import { callsOf } from './calls.ts'

export const german = callsOf({
  heads:
    /^\p{L}+?(mitarbeiter|mitarbeiterin|mitarbeitern|mitarbeitenden|berater|beraterin|betreuer|betreuerin|bearbeiter|bearbeiterin|abteilung|leiter|leiterin|leitung|agent|agenten|experte|experten|expertin|techniker|vertreter|vertreterin|fachmann|service|chef|person|dienst|manager|managerin|kollege|kollegin|kollegen)$/u,
  common:
    'ich du sie der die das ein eine einen einem einer mit mir mich bitte nicht und ist sind kann konnen will mochte wie was wer ihr euer zu von fur auf es hier da mal nur kein keine keinen im am den dem jemand oder wenn',
  who: `
    mensch/menschen/mitarbeit*/berater*/agent*/operator*/kolleg*/sachbearbeit*/bearbeiter*/betreuer*/kundenberat*/
    kundenbetreu*/ansprechpartner*/ansprechperson*/vorgesetzt*/chef*/boss/manager*/leiter*/teamleit*/supervisor*/
    techniker*/experte*/expertin/fachmann/fachfrau/fachkraft/spezialist*/angestellt*/zustandige*/verantwortlich*/
    moderator*/mod/admin/gm/game master/gamemaster/spielleiter*/anwalt*/anwaltin/jurist*/vertreter*/verkaufer*/
    geschaftsfuhr*/fuhrungskraft*/fuhrungsperson*/echte person/echten person/echter person/reale person/echte leute/
    echten leuten/richtige person/richtigen person/richtige leute/lebende person/lebendige person/jemand echtes/
    jemand echten/jemand richtiges/mensch aus fleisch/jemanden vom/jemand vom/jemandem vom/jemand von/jemand aus/
    jemanden aus/jemandem aus/jemanden von/wer vom/wer von euch/einer von euch/einen von euch/eine von ihnen/
    herr oder/herrn oder/dame aus/support mitarbeiter*/menschliche hilfe/menschlichen kontakt/
    menschliche unterstutzung/menschlichen support/personliche beratung/personlichen kontakt/echte stimme/
    menschliche stimme/live chat/livechat/referent*/beamt*/makler*/hausmeister/verwalter*/disponent*/redakt*/
    apotheker*/arzt/arztin/human/humans/puls/jemanden mit/jemand mit/jemandem mit/jemanden der/jemand der/
    jemandem der/jemanden die/fleisch und blut/gesprachspartner*/fachberater*/filialleit*/marktleit*/abteilungsleit*/
    hausverwalt*/therapeut*/pfleger*/schwester/lehrer*/mechaniker*/steuerberat*/notar*/buchhalter*/einsatzleit*/
    kundendienstler*/supporter*/typ vom/leute vom/leute aus/mensch aus/wer mit ahnung/wer der/zustandiger/zustandigen/
    stelle/personal/belegschaft/entscheider*/wer entscheidet/der das entscheiden/befugt*/richtigen ansprechpartner*/
    lebewesen/seele/echter kerl/kumpel/jemand menschliches/menschliches wesen/wer auch immer/wen auch immer/wer gerade`,
  some: `
    jemand/jemanden/jemandem/irgendjemand*/irgendwer/irgendwem/irgendwen/wer/wem/person/personen/leute/leuten/mann/
    frau/dame/herr/herrn/typ`,
  where: `
    kundenservice/kundendienst/kundensupport/support/hotline/technik/technischen support/technischer support/
    buchhaltung/rechnungsabteilung/abteilung/vertrieb/rechtsabteilung/schadensabteilung/beschwerdestelle/
    beschwerdemanagement/second level/zweite ebene/level zwei/level 2/nachste ebene/hohere ebene/zentrale/
    geschaftsleitung/teamleitung/leitung/team/buro/backoffice/rezeption/verwaltung/sekretariat/personalabteilung/
    filiale/warteschleife/betrugsabteilung/kundenbetreuung/after sales`,
  talk: `
    sprech*/sprich/gesprach mit/reden/rede/red/unterhalten/telefonier*/chatten/chat mit/klaren/klare/besprech*/
    austausch*/diskutier*/zu tun haben/kontakt mit/kontakt zu/in kontakt/in verbindung/wenden an/dran haben/
    an die strippe/ans telefon/am apparat/am telefon/an den apparat/schreiben mit/kommunizier*/an der strippe/
    in der leitung/telefonisch/personlich/von mensch zu mensch/unter vier augen/wohler mit/lieber mit/rucksprache/
    termin mit/auseinandersetz*/abstimmen mit/beratung/beraten lassen/verhandeln/anvertrauen/am telefon mit/
    per telefon/anrufen/ranlassen/quatschen/plaudern/austausch mit/schnacken/babbeln/mitteilen`,
  pass: `
    verbind*/verbunden/durchstell*/durchgestellt/stellen sie mich/stell mich/weiterleit*/weitergeleitet/leiten sie/
    leite mich/leite das/leite dies*/weitergeb*/weitergegeben/gib das/geben sie das/geben sie mein*/gib mein*/
    ubergeb*/ubergib*/ubergabe/uberstell*/vermittel*/vermitteln/eskalier*/hol jemand*/schalten sie/dazuhol*/
    dazu holen/hinzuzieh*/ruf jemand*/lass mich mit/lassen sie mich mit/lasst mich mit/lass mich zu/lass jemand*/
    lassen sie jemand*/kontakt aufnehmen/umschalt*/abgeb*/abgegeben/zuweis*/weiterverweis*/verweisen sie mich/
    angefordert/ran lassen/ranlassen/sag deinem/sagen sie ihrem/alarmier*/melden sie das/meld das/vorlegen/
    legen sie das/hand over/zum chef/drucke #/drucken #/wahle #/tippe #/schalte/schalten/zuschalten/hinzuschalten/
    sag einem/sagen sie einem/schick mir jemand*/schicken sie mir jemand*/schick jemand*/holt jemand*/
    holen sie jemand*/ran/reinhol*/hinzuhol*/zieht jemand*/schaltet/bringt/reicht mich/reichen sie mich/reich mich/
    geben sie den/gebt mich/gebt mal/gib mal/gebt das/geb mir/umleit*/leitet mich/leitet das/stellt mich/vermittelt/
    rauf zu/hoch zu/eine ebene hoher/hoherstufen/weiterreich*/verweist/bestell*/zitier*/ubertragen/umstell*/umwandel*`,
  fetch: `
    holen sie/hol mir/hol mal/hol bitte/hol den/hol deinen/hol deine/hol einen/hol eine/hole bitte/holt/geben sie mir/
    gib mir/gebt mir/schick mir/schicken sie mir/bring mir/bringen sie mir/komme ich/komm ich/kommt man/kommen zu/
    erreiche ich/erreicht man/erreichen/fordere/verlang*/besteh*/zu nem/zu einem/zu einer/ab zu/ab zur/lass bitte/
    lassen sie bitte/rufen sie/ruf einen/ruf deinen/wechseln zu/informier*/anfordern/kontaktier*/drucke #/drucken #/
    wahle #/tippe #/sag einem/sag deinem/sagen sie einem/gebt mal/gib mal/geb mir/gebt mich/bestell mir/organisier*/
    besorg*/ordern/verlange/anfrag*/beantrag*/brauche dringend/her mit/treib*/klick*/druck*`,
  act: `
    helfen/hilft/weiterhelf*/kummer*/ansehen/anschau*/anguck*/schaut/draufschau*/draufguck*/bearbeit*/beantwort*/
    zustandig/betreut/betreuen/beraten/berat/antwort*/ubernimm*/da fur mich/erreichbar/verfugbar/online/frei/
    im dienst/zu sprechen/mir erklar*/zuhor*/zuhort`,
  step: `
    ubernehm*/ubernimmt/ubernommen/einspring*/einklink*/einschalt*/dazukomm*/dazu kommen/melden/meldet/zuruckmeld*/
    anruf*/anrufen/ruft mich/ruft an/zuruckruf*/zuruckruft/mich anruft/mich zuruckruft/bei mir meld*/mich kontaktier*/
    kontaktiert mich/mir schreib*/mir schreibt/mit mir spricht/mit mir red*/mit mir sprech*/mit mir chatt*/
    mir antwort*/weitermach*/fortsetz*/fortfuhr*/im chat/an die leitung/personlich helf*/personlich weiter*/statt bot/
    statt einem bot/statt eines bots/statt dem bot/keinen bot/kein bot/kein computer/keinen computer/keine maschine/
    kein roboter/nicht mit einem bot/dran/ran da/mein fall/meinen fall/meinem fall/mein anliegen/meinen vorgang/
    mein problem/meine sache/meine anfrage/meine beschwerde/meine akte/am anderen ende/hinter dem bildschirm/
    hinter dem chat/in den chat/uberhaupt da/da draussen/mitliest/mit mir durchgeh*/machen/uberhaupt jemand/
    angesehen von/gesehen von/gepruft von/uberpruft von/angerufen/angerufen werden/umstell*/von der technikabteilung`,
  want: `
    will/mochte/moechte/mocht/wollen/brauche/brauch/brauchen/benotig*/hatte gern*/hatte lieber/hatt gern*/
    hatte ich gern*/wunsch*/verlang*/gib mir/geben sie mir/kann ich/konnte ich/gibt es/gibts/gibt s/habt ihr/hast du/
    haben sie/wo ist/suche/lieber/bevorzug*/nur/ist da/ist hier/ist dort/ist gerade/sitzt da/ist jemand/bitte/
    einfacher/besser ware/ware ein/ware eine/fordere/bestehe auf/erwarte/ich bitte um/bitte um/arbeitet hier/
    antwortet hier/her mit/zu einer/zu einem/keine bots sondern/muss ich zu`,
  after: `
    bitte/jetzt/sofort/der/die/das/und/oder/aber/haben/hier/zum/zur/fur/mit/im/in/nicht/statt/anstatt/dran/ran/her/am/
    als/schnell/heute/da/zu/weil/danke/von/vom/aus/geht/online/verfugbar/erreichbar/frei/einfacher/lieber/ist/kann/
    konnte/soll/sein/an/auf/bei/wer/dort/sprechen`,
  enough: `
    ruf mich an/rufen sie mich an/ruft mich an/rufen sie mich bitte/ruf mich bitte/ruf mich zuruck/
    rufen sie mich zuruck/bitte um ruckruf/um ruckruf/ruckruf erbeten/ruckruf bitte/bitte ruckruf/einen ruckruf/
    bitte anrufen/bitte zuruckrufen/mich mal anrufen/mich bitte anrufen/mich anrufen lassen/mich zuruckrufen/
    durchstellen bitte/bitte durchstellen/bitte verbinden/bitte weiterleiten/bitte eskalieren/bot uberspringen/
    bot uberspring*/bot umgehen/ohne bot/kein bot mehr/keine bots/kein roboter/bot aus/bot ausschalten/bot abschalten/
    raus aus dem bot/weg vom bot/mit der technik verbinden/sie mich mit der/melden sie sich telefonisch/rufen sie an/
    nicht mit maschinen/nicht mit einer maschine/nicht mit einem computer/nicht mit einem roboter/nicht mit einem bot/
    nicht mit robotern/nicht mit bots/nicht mit computern/mensch zu mensch/an die zweite ebene/in den second level/
    wer kann mir personlich/wer kann mir da personlich/wer hilft mir personlich/ruft mich/ruf mich/rufen sie mich/
    raus aus diesem bot/aus dem bot raus/bot loswerden/weg mit dem bot/kein automat/keine automaten/keine ki/
    keine maschinen/ohne ki/ohne roboter/nicht dem bot/nicht mit dir sondern/personliche beratung/
    personlichen kontakt/personliches gesprach/personlich sprechen/telefonisches gesprach/telefontermin/ruckruftermin/
    wen kann ich/mit wem kann ich/mit wem spreche ich am besten/menschliche betreuung/von einem menschen/
    durch einen menschen/mit einer software/mit software/rede nicht mit/spreche nicht mit/rede ich nicht mit/
    gib den chat/geben sie den chat/ubergeben sie den chat`,
  bare: `
    ich will reden/ich mochte reden/ich mochte sprechen/ich will sprechen/ich muss reden/ich muss mit jemandem reden/
    ruckruf/bitte melden/melden sie sich/support/hotline/jemand da/ist da jemand/ist jemand da/ist da uberhaupt wer/
    ist da wer/wer da`,
  urge: `
    bitte/jetzt/sofort/schnell/her/dringend/pls/plz/heute noch/umgehend/unverzuglich/los/mal/gleich/nur/ran/dran/
    please/per sofort/benotigt/gebraucht/gesucht/gewunscht/erwunscht/erforderlich`,
  unless: `
    gestern/vorgestern/letzte woche/letztens/neulich/letzten monat/gesagt/sagte/meinte/versprach/versprochen/
    aufgelegt/angerufen/gesprochen/geredet/telefoniert/geholfen/war sehr/war nett/waren nett/war so/geklart/
    geklingelt/mein chef/meinem chef/meinen chef/meine chefin/mein kollege/meine kollegin/mein mann/meine frau/
    mein sohn/meine tochter/meine mutter/mein vater/mein freund/mein anwalt/mein vermieter/mein arzt/unser team/
    unsere mitarbeiter/wie viel*/wieviel*/wie lange/wann/warum/wie werde/wer ist/was ist/was sind/was kostet/
    was verdient/wie oft/welche/welcher/welches/jemand anders/jemand anderes/jemand anderem/andere person/
    zweite person/pro person/# personen/personen passen/fur eine person/kurier/fahrer/paketbote/zusteller/postbote/
    lieferant/handwerker/mobelpacker/bewerb*/stelle als/job/jobs/ausbildung/rolle/rollen/lizenz/benutzer/nutzer/
    personlich erscheinen/personlich abholen/persoenlich erscheinen/telefonnummer/nummer/email/mailadresse/e mail/
    offnungszeit*/sprechzeit*/kostet/kosten/aufgezeichnet/unterschied/bist du/sind sie ein/sind ihre/sind eure/
    haben ihre/haben eure/arbeiten ihre/ich bin makler/ich bin agent/ich bin berater/ich bin versicherung*/
    wie ein mensch/fast ein mensch/muss ich/soll ich/sollte ich/brauche ich/darf/durfen/bewerten/bewertung/lob/
    im namen/hochtragen/liefern/abholen/unterschreib*/montier*/kommt der techniker/techniker kommt/
    kommt ein techniker/liest das/lesen das/mitlesen/liest hier/uberweis*/geld an/wenn ich/falls ich/ob ich/bevor ich/
    nachdem/hat mich/hat mir/haben mir/haben mich/wollte mich/sollte mich/freundschaftswerb*/einen freund/
    freund werben/welchen/rabatt/was tun wenn/danke an/dank an/am schalter/nicht weiterverbinden/nicht verbinden/
    nicht weiterleiten/spreche ich/rede ich/schreibe ich/chatte ich/installieren/installation/einbau*/montage/
    reparatur*/repar*/gegeben/geschickt/geschrieben/verkauft/empfohlen/vergessen/abgelehnt/nie gemeldet/
    nicht erschienen/nicht gekommen/gestohlen/fur mitarbeiter/fur angestellte/schulung/mitarbeiterrabatt/haftet/
    richten sie ihr/grusse/auf den fotos/auf die andere/ubertragen auf/laden/von zu hause/im homeoffice/mitfahren/
    anlegen/ich bin selbst/ansprechpartner in meinem/wechsle ich/brauche ich fur/wer haftet/fremde person/jemand hat/
    wer meldet/wer kontaktiert/wie schnell/fuge ich/firmenkonto/mein anwalt wird/braucht man/hinzufug*/verdient`,
})
