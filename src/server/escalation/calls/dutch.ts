import { callsOf } from './calls.ts'

export const dutch = callsOf({
  heads:
    /^\p{L}+?(medewerker|medewerkers|medewerkster|adviseur|adviseurs|beheerder|behandelaar|afdeling|manager|leider|expert|monteur|agent|specialist|consulent|begeleider|coordinator|dienst|deskundige|houder)$/u,
  common:
    'ik je jij u de het een met voor van mij me mijn jullie wil niet en is kan kunt graag aub iemand er hier naar dit dat op geen of te uw wie',
  who: `
    mens/mensen/medewerk*/adviseur*/agent/agenten/operator*/collega*/behandelaar*/beheerder*/vertegenwoordiger*/
    supervisor*/leidinggevende*/manager*/chef*/baas/directeur/teamleider*/leider/specialist*/expert*/deskundige*/
    technicus/technici/monteur*/werknemer*/consulent*/consultant*/begeleider*/coordinator/contactpersoon/
    aanspreekpunt/verantwoordelijke*/verkoper*/verkoopster/moderator*/mod/admin/gm/game master/spelleider/advocaat/
    jurist*/ambtenaar/ambtenaren/receptionist*/telefonist*/echt persoon/echte persoon/echt mens/echte mensen/
    levend persoon/levende persoon/echt iemand/iemand echt/iemand van/iemand uit/iemand die/iemand met/een van jullie/
    een van uw/een van je/persoon die/persoon van/dame van/meneer van/mevrouw van/heer van/menselijke hulp/
    menselijk contact/menselijke medewerker/menselijke ondersteuning/menselijke stem/echte stem/vlees en bloed/
    live chat/livechat/teamlid/stafid/arts/verpleegkundige/apotheker/inspecteur/levend wezen/human/medewerkende/
    hulpverlener*/klantadviseur*/zorgverlener*/verzorgende/vakman/vakmensen/afdelingshoofd/filiaalmanager/
    winkelmanager/teammanager/hoofd van/boekhouder/accountant/psycholoog/therapeut/docent/leraar/automonteur/
    bevoegd persoon/beslisser/die beslist/die mag beslissen/die er verstand/die het weet/wie hierover gaat/
    wie er over gaat/iemand bij/iemand anders dan/iemand in/iemand achter/mensen van/mens achter/persoon achter/
    levende ziel/levend mens/wezen/kerel/vent/dame/juffrouw/vrouw van/man van/planner/baliemedewerk*/gastvrouw/
    gastheer/huismeester/conciërge/eigenaar/juiste persoon/juiste afdeling/bevoegde/raadsman/personeel/personeelslid/
    jullie mensen/jullie team/jullie zelf/een van de/iemand bellen/wie er dienst/wie er is/wie dienst`,
  some: 'iemand/persoon/personen/mensen/dame/heer/meneer/mevrouw/man/vrouw',
  where: `
    klantenservice/klantendienst/support/helpdesk/servicedesk/technische dienst/technische ondersteuning/afdeling/
    facturatie/boekhouding/administratie/verkoop/sales/juridische/fraude/klachten/retouren/tweede lijn/tweedelijns/
    tweede niveau/niveau 2/hoger niveau/directie/leiding/receptie/balie/hoofdkantoor/kantoor/personeelszaken/team/
    wachtrij`,
  talk: `
    prat*/praat/sprek*/spreek/gesprek met/gesproken met/chatten/chat met/overleg*/bespreek/besprek*/contact met/
    contact opnemen/in contact/contact/telefoneren/bellen met/belletje met/te spreken/te pakken/aan de lijn/
    aan de telefoon/communiceren/te maken hebben/uitleggen aan/voorleggen aan/leg dit voor/regelen met/afhandelen met/
    wenden tot/typ*/telefonisch/persoonlijk/face to face/onder vier ogen/van mens tot mens/mondeling/afspraak met/
    belafspraak/afstemmen met/sparren/voorleggen/aankaarten bij/bespreken met/uitpraten/kletsen/babbelen/
    gehoord worden/aanhoren/contact krijgen/contact hebben/contact zoeken/te woord gestaan/te woord staan/in gesprek/
    regel dit liever met/regel het liever met/regel ik liever met/liever met/onderhandelen met/hulp van/
    ondersteuning van/bijstand van/advies van/hulp nodig van`,
  pass: `
    verbind*/verbonden/doorverb*/doorschakel*/schakel*/doorgeschakeld/doorstur*/stuur me/stuur mij/stuur dit/
    stuur iemand/doorgestuurd/doorgev*/geef het door/geef dit door/geef maar/geeft u mij/geeft u me/geef mijn/zet me/
    zet mij/haal iemand/roep iemand/laat me/laat mij/laat iemand/leg dit/leg het/escaleer*/escaleren/escalatie/
    overdrag*/overgedragen/draag me/draag dit/regel iemand/vraag een/verwijs*/overschakelen/overzetten/sla de bot/
    kies #/toets #/druk #/druk op #/haal/zeg tegen/tussenkomst/zet me door/zet mij door/stuur eens iemand/
    breng iemand/koppel me/koppel mij/link me/leid me/plaats me/wijs me/wijs mij/vraag iemand/betrek iemand/schuif/
    schuif door/speel door/leg me/ken toe/toewijzen/wissel/naar de juiste/geef me even/geef maar even/mag ik even/
    escaleert/opschalen/schaal op/omhoog/naar een hogere/ingrijpen/overzet*/omzet*`,
  fetch: `
    geef me/geef mij/haal er/haal een/haal je/haal de/halen/roep een/roep je/roep de/roep/breng me/breng mij/laat een/
    laat je/laat de/krijg ik/krijg je/krijgen/bereik ik/bereik/bereiken/kom ik bij/kom ik hier bij/regel een/
    vraag een/vraag je/schakel een/betrek/nodig een/voeg een/aanvragen/eis/knop voor/in de wachtrij/naar een/zet een/
    zet maar/stuur een/kies #/toets #/druk #/druk op #/zeg tegen/zet me/zet mij/verzoek om/verzoek/geef me de/
    geef me een/regel/vind/bezorg me/tussenkomst van/ik wil een/ik wil de/mag ik een/mag ik de/kan ik een/ik zoek een/
    heb een/waar vind ik een/contact met een/klik/klikken`,
  act: `
    helpen/helpt/help/geholpen/bekijk*/kijkt/kijken/behandel*/afhandel*/antwoord*/uitleg*/oploss*/oplost/beschikbaar/
    online/vrij/aanwezig/bereikbaar/assister*/te woord/luister*/bijstaan/verder help*/meekijk*/ervoor zorgen/regelt`,
  step: `
    overnem*/overneemt/overgenomen/neemt het over/neem het over/het overnemen/ingrijp*/bijspring*/inspring*/
    aanschuif*/meedoen/verder gaan met/verdergaan/mij bellen/me bellen/belt mij/belt me/mij belt/me belt/
    mij terugbel*/me terugbel*/terugbel*/terugbelt/teruggebeld/gebeld door/gebeld worden/contact met mij opn*/
    contact met me opn*/contact opneemt met/mij contact*/me contact*/mij te woord/me te woord/mij schrijven/me mailen/
    mij spreken/met mij spreekt/met mij praat/met me praat/met me praten/met mij praten/in deze chat/in de chat/
    hier in de chat/aan de lijn/aan de telefoon/bijhalen/erbij/er bij/ingeschakeld/geen bot/geen robot/geen computer/
    geen machine/niet een bot/in plaats van een bot/in plaats van deze bot/persoonlijk help*/te hulp/
    geholpen worden door/geholpen door/daar/aanwezig/bellen/mij even bellen/mijn zaak/mijn probleem/mijn dossier/
    mijn situatie/mijn klacht/mijn vraag persoonlijk/mijn verzoek/mijn aanvraag/mijn geval/achter het scherm/
    achter dit scherm/achter deze chat/aan de andere kant/bekijkt/bekijken/naar kijkt/naar kijken/meekijkt/me uitlegt/
    me adviseert/me begeleidt/me verder helpt/mij verder helpt/met me meekijkt/contact opnemen/opnemen/erbij halen/
    langskomt/langskomen/komt helpen/in het gesprek/bekeken door/gezien door/beoordeeld door/angebeld`,
  want: `
    wil/wilde/willen/zou graag/graag/nodig/heb/wens/zoek/vraag om/geef me/geef mij/mag ik/kan ik/is er/zijn er/
    hebben jullie/heeft u/heb je/heb jij/verlang/eis/liever/krijg ik/verwacht/prefereer/alleen/waar is/waar zit/
    zit er/werkt er/hoe krijg ik/hoe bereik ik/hoe kom ik/wacht op`,
  after: `
    alstublieft/alsjeblieft/aub/ajb/nu/die/spreken/praten/nodig/hebben/krijgen/en/of/maar/voor/om/niet/geen/in/graag/
    hier/meteen/direct/snel/van/met/te/aan/vandaag/bedankt/want/is/beschikbaar/online/plz/uit/vrij/dat/bij/dan/op/
    zijn/even/kan`,
  enough: `
    bel me/bel mij/bel me terug/bel mij terug/belt u mij/belt u me/kunt u mij bellen/kun je me bellen/
    kunnen jullie me bellen/kunt u me bellen/mij terugbellen/me terugbellen/teruggebeld worden/terugbelverzoek/
    terugbelafspraak/graag teruggebeld/wil gebeld worden/gebeld worden door/verbind me/verbind mij/verbind maar/
    doorverbinden graag/doorverbinden met/doorverbinden aub/schakel me door/schakel mij door/escaleer dit/
    escaleren naar/escaleren graag/bot overslaan/sla de bot over/sla bot over/geen bot/geen bots/geen robot/
    geen robots/geen chatbot/zonder bot/bot uit/bot stoppen/uit de bot/weg van de bot/niet met computers/
    niet met een computer/niet met robots/niet met een robot/niet met een bot/niet met bots/niet met een machine/
    niet met machines/menselijke hulp/menselijk contact/naar de tweede lijn/van mens tot mens/die wil ik spreken/
    uit deze bot/uit de robot/weg uit de bot/van deze bot af/van de bot af/weg met de bot/geen ai/geen machines/
    geen computers/geen automaat/zonder ai/zonder robot/zonder machine/ik wil geen robot/ik wil geen bot/
    ik wil geen machine/ik wil een mens/ik wil mensen/bellen jullie me/kunnen jullie bellen/zou graag gebeld/
    graag gebeld/wil gebeld/gebeld worden/wil teruggebeld/telefonisch contact/persoonlijk contact/met wie kan ik/
    met wie moet ik/bij wie kan ik terecht/bij wie moet ik zijn/wie kan ik spreken/wie kan ik bellen/
    menselijke medewerker/menselijke ondersteuning/menselijk persoon/met software/met een software/tegen een computer/
    tegen computers/met een computer/tegen een machine/tegen een bot/tegen een robot/geef de chat/geef deze chat`,
  bare: `
    ik wil praten/ik wil spreken/ik moet praten/ik wil iemand/mag ik iemand/ik wil gebeld worden/support/
    klantenservice/iemand/is daar iemand/is er iemand/iemand daar/kun je me doorschakelen/doorschakelen/doorverbinden/
    bel me/terugbellen`,
  urge: `
    alstublieft/alsjeblieft/aub/ajb/nu/meteen/direct/snel/dringend/graag/vandaag/pls/plz/onmiddellijk/even/alleen/
    please/gevraagd/nodig/gezocht/vereist/gewenst`,
  unless: `
    gisteren/eergisteren/vorige week/vorige maand/laatst/vorige keer/zei/zeiden/vertelde/beloofde/beloofd/hing/
    opgehangen/belde/gebeld door een nummer/werd gebeld/heeft gebeld/heb gesproken/al gesproken/gesproken met/sprak/
    had iemand/hielp/geholpen heeft/heeft geholpen/was heel/was erg/waren heel/aardig/vriendelijk/al geregeld/
    mijn baas/mijn chef/mijn man/mijn vrouw/mijn zoon/mijn dochter/mijn moeder/mijn vader/mijn vriend*/mijn oma/
    mijn opa/mijn advocaat/mijn arts/mijn collega/mijn team/ons team/onze medewerkers/onze agenten/mijn adviseur is/
    hoeveel/hoe lang/hoelang/hoe vaak/hoe laat/wanneer/waarom/wie is/wat is/wat zijn/wat kost/wat verdien/welke/welk/
    iemand anders/ander persoon/andere persoon/tweede persoon/per persoon/# personen/personen passen/bezorger*/
    koerier*/postbode/chauffeur*/verhuizer*/installateur*/solliciter*/vacature*/baan/salaris/rol/rollen/licentie*/
    gebruikers/persoonlijk langs/telefoonnummer/servicenummer/nummer/mailadres/emailadres/adres/openingstijd*/
    bereikbaarheid/kosten/kost/opgenomen/verschil/ben jij/ben je/bent u/lijkt wel/je lijkt/moet ik/hoef ik/
    ik ben makelaar/ik ben agent/ik ben adviseur/namens/beoordel*/compliment/review/ophalen/bezorgen/tekenen/tillen/
    monteren/repareren/overmaken/geld naar/betalen/kan de monteur/komt de monteur/monteur ook/leest/lezen/
    werken jullie/werkt er bij/jullie medewerkers/korting voor/een vriend/cadeau/als ik/voordat/nadat/gratis/word ik/
    worden jullie/wie wint/als de/als het/dankzij/niet doorverbinden/korting/niet bellen/bellen hoeft/praat ik/
    spreek ik met/chat ik/typ ik met/install*/repar*/gaf me/gaf mij/stuurde/verkocht/kwam niet/nooit gekomen/vergat/
    rekende/gestolen/wil de offerte/bedank haar/bedank hem/namens mij/wat doet/werken de/thuis/reizen/wie beantwoordt/
    belt de/ik ben medewerker/voor de tour/heb ik een monteur/gebruiken/complimenten/heeft afgerond/heeft gedaan/
    heeft gemaakt/hoe snel/contactpersoon toe/voeg ik/bedrijfsaccount/neemt contact met jullie/wie neemt contact/
    aan wie richt/komen opdagen/heet de`,
})
