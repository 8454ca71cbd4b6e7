import { grammarOf } from './grammar.ts'

export const italian = grammarOf({
  soft: `virtual/virtuale/molto/cosi/davvero/veramente/sul serio/totalmente/completamente/assolutamente/semplicemente/solo/soltanto/gia/nulla/niente/per niente/per nulla/affatto/abbastanza/sempre/ancora/piu/meno/un/una/uno/il/lo/la/l/i/gli/le/mi/m/ci/c/ti/vi/si/ne/di/che/e/sono/sei/siete/sta/stai/stanno/state/sto/era/stato/stata/stati/ha/hai/hanno/avete/ho/aver/essere/puo/puoi/posso/
    potete/vuole/vuoi/sembra/sembri/sembrano/a/ad/in/ma/eh/beh/ok/guarda/dio/dio mio/sinceramente/chiaramente/ovviamente/evidentemente/per favore/continua/continui/continuate/neanche/nemmeno/neppure/troppo/qualcosa/come/qui/allora/adesso/ora/francamente/tuo/tua/suo/sua/vostro/vostra/ciao/credo che/mi sa che/mi sembra che/scusa/scusi/minimamente/granche/bene/mai/
    capace di/in grado di/alcun/alcuna/nessun/nessuna/correttamente/con/proprio/pure/anche/del tutto/tutto/da/per/insomma/mica/oltretutto/pura/puro/della/del/dello/riesci a/riesce a/riuscite a/riuscito a/fai/fa/fate/po/tanto/quindi`,
  after: `e/ma/perche/quando/se/gia/che/come/per me/o/ora/adesso/grazie/davvero/sto/voglio/vorrei/ho/non/mi/sei/di nuovo/ancora/quindi/dove/quale/bot/questo/questa/sul serio/per favore/per dio/cazzo/solo/ti/vi/basta/rispondi`,
  i: 'ho/lho/abbiamo/avevo',
  you: 'sei/siete/lei e/tu/lei/voi/questo bot/il bot/questa chat/la chat/questo chatbot/il chatbot/questo coso/questa cosa/quest assistente/questo assistente/l assistente/questa macchina/questo sistema/il vostro bot/la vostra ia',
  it: `questo/questa/cio/quello/questa risposta/la risposta/la tua risposta/la sua risposta/la vostra risposta/le risposte/le tue risposte/queste risposte/quello che dici/quello che dice/quello che mi dici/tutto questo/tutto cio/niente di questo/il tuo aiuto/il link/i link/questo link/parlare con te/questo articolo/questa informazione/la spiegazione/cosi`,
  bot: 'chat/questa chat/questa app/questo sito/bot/chatbot/robot/assistente/assistente virtuale/ia/intelligenza artificiale/chatgpt/macchina/algoritmo/programma',
  answer: `risposta/risposte/aiuto/supporto/assistenza/assistenza clienti/servizio clienti/servizio/informazione/informazioni/spiegazione/spiegazioni/suggerimento/suggerimenti/conversazione/chat/link/consiglio/consigli/soluzione/soluzioni/cavolata/cavolate/messaggio/messaggi/frase/frasi/scusa/scuse/solfa/cosa/storia/domanda/domande/cazzata/cazzate/stronzata/stronzate/tiritera`,
  not: 'non/mai/niente/nulla/nessun/nessuna/neanche/nemmeno/senza/mica/zero/poco',
  none: 'niente di questo/niente di tutto/nessuno/nessuna delle/nessuno dei/niente di quello/niente/nulla',
  help: `
    aiuta/aiutano/aiutato/aiutando/utile/utili/servono/servito/risolve/risolvono/risolto/risolvi/d aiuto/di aiuto/
    di grande aiuto/vale/chiarisce/accettabile/porta a niente/porta a nulla/porta da nessuna/a niente/a nulla/
    produttivo/sufficiente/soddisfacente`,
  yours: `sei ~ intelligente/sei ~ capace/sei ~ sveglio/sei ~ competente/funzioni/ne sai/aiuti/mi aiuta/mi aiuti/mi aiutate/mi stai aiutando/mi sta aiutando/mi state aiutando/stai aiutando/sta aiutando/mi hai aiutato/mi ha aiutato/
    hai aiutato/ha aiutato/aiutate/servi/mi serve a/mi serve/mi servi/serve a niente/serve a nulla/servi a niente/servi a nulla/servite a niente/
    servite a nulla/mi risolve/mi risolvi/mi e stato d aiuto/mi sei/sei d aiuto/sei di aiuto/sei utile/sei stato utile/mi e utile/aiutarmi/serve a un/
    capisci/capite/capisce/comprendi/comprendete/ascolti/ascoltate/leggi/leggete/mi capisci/mi capisce/mi capite/mi comprendi/mi ascolti/mi ascolta/
    mi ascoltate/hai capito/ha capito/avete capito/stai capendo/sta capendo/state capendo/stai ascoltando/sta ascoltando/mi stai ascoltando/
    mi sta ascoltando/hai letto/ha letto/avete letto/sai/sapete/capisci niente/capite niente/capisce niente/capendo/intendi/afferri/rispondi/rispondete/
    risponde/mi rispondi/mi risponde/mi rispondete/hai risposto/ha risposto/avete risposto/stai rispondendo/sta rispondendo/state rispondendo/
    mi hai risposto/mi ha risposto/mi stai rispondendo/mi dai una risposta`,
  grasp:
    'capisce/capiscono/capito/capire/comprende/comprendono/comprendere/ascolta/ascoltano/ascoltare/legge/leggono/leggere/letto/sa/sanno/capendo/ascoltando/compreso/ascoltato',
  reply:
    'risponde/rispondono/risposto/rispondere/rispondendo/risposta/a che fare con/a che vedere con/c entra/centra/risolve/pertinente',
  question: `alla mia domanda/la mia domanda/mia domanda/mie domande/alle mie domande/alla domanda/la domanda/quello che ho chiesto/quello che ti ho chiesto/quello che le ho chiesto/quello che vi ho chiesto/quello che chiedo/quello che ti chiedo/quello che chiedevo/cio che ho chiesto/cio che chiedo/quello che ho detto/quello che dico/quello che intendo/quello che intendevo/quello che volevo dire/quello che voglio dire/
    quello che sto chiedendo/quello che ti sto chiedendo/quello che volevo sapere/quello che voglio sapere/il mio problema/al mio problema/con quello che/con la mia domanda/quel che ho chiesto/cosa ho chiesto/quanto ho chiesto/quanto chiesto/quello che sto dicendo/quello che ho scritto`,
  told: 'detto/spiegato/chiesto/risposto/scritto/ripetuto/specificato/indicato/fornito/dato/comunicato/dato i dati/detto tutto',
  myTold: 'dicevo/te lho detto/te lo ripeto/ve lo ripeto',
  again: `gia/due volte/tre volte/quattro volte/cinque volte/dieci volte/cento volte/mille volte/varie volte/diverse volte/piu volte/molte volte/tante volte/# volte/ripetutamente/un sacco di volte/un milione di volte/appena/troppe volte/piu e piu volte/ormai`,
  same: 'stessa/stesse/stesso/stessi/solita/solite/identica/medesima',
  idle: `
    inutile/inutili/inservibile/ridicolo/ridicola/ridicoli/assurdo/assurda/assurde/una perdita di tempo/
    perdita di tempo/perdere tempo/una barzelletta/barzelletta/uno scherzo/scherzo/una buffonata/buffonata/
    una vergogna/vergogna/vergognoso/vergognosa/patetico/patetica/pietoso/pietosa/penoso/penosa/frustrante/irritante/
    esasperante/snervante/fastidioso/seccante/inaccettabile/intollerabile/insopportabile/incompetente/incompetenti/
    senza senso/sciocchezza/sciocchezze/stupidaggine/stupidaggini/stupidita/stupido/stupida/stupidi/scemo/scema/
    idiota/idiozia/idiozie/imbecille/cretino/cretinata/deficiente/demenziale/demente/una cagata/cagata/una merda/
    merda/di merda/uno schifo/schifo/schifoso/schifosa/fa schifo/fai schifo/fate schifo/spazzatura/una schifezza/
    schifezza/robaccia/una porcheria/per niente utile/poco utile/un disastro/disastro/disastroso/una tortura/
    stancante/estenuante/un incubo/incubo/una follia/follia/una pagliacciata/pagliacciata/una presa in giro/
    presa in giro/da matti/da pazzi/il colmo/indecente/uno scandalo/scandaloso/indegno/una cavolata/boiata/inetto/
    inconcludente/deludente/vomitevole/ottuso/una truffa/pessimo/pessima/incredibile`,
  poor: `
    generico/generici/vago/ripetitivo/noioso/cattivo/cattiva/pessimo/pessima/pessimi/pessime/terribile/terribili/
    orribile/orribili/orrendo/orrenda/scadente/scarso/scarsa/maledetto/maledetta/sordo/sorda/cieco/lento/peggiore/
    peggior/pazzo/rotto/generica/generiche/automatica/automatiche/preconfezionata/preconfezionate/preimpostata/
    preimpostate/vaga/vaghe/vuota/fottuto/fottuta/dannato/dannata/cavolo di/cazzo di/merda di/brutto/tonto/di merda/
    standard/robotica/incredibile`,
  want: 'ho bisogno/bisogno/voglio/vorrei/esigo/pretendo/chiedo/dammi/datemi/mi dia/cerco/aspetto/mi serve/mi aspettavo/mi aspetto',
  real: 'aiuto vero/vero aiuto/aiuto concreto/aiuto reale/risposta vera/vera risposta/risposta chiara/risposta concreta/risposta precisa/risposta seria/una vera/vera/vero/chiara/concreta/concreto/seria/serio',
  upset: 'arrabbiato/arrabbiata/incazzato/incazzata',
  curse: `cazzo/merda/porca miseria/porca puttana/porco dio/porca troia/porco cane/porco due/dio cane/dio santo/santo dio/santo cielo/per l amor di dio/per l amor del cielo/per dio/cavolo/che cavolo/che cazzo/che diavolo/diavolo/maledizione/maledetto/maledetta/dannazione/accidenti/mannaggia/minchia/che minchia/madonna/oddio/cristo/wtf/uffa/uff/argh*/grr/diamine/perdio/puttana/che diamine`,
  praise:
    'fantastico/fantastica/perfetto/bravo/brava/complimenti/congratulazioni/meraviglioso/eccellente/ottimo/ottima/grazie/grazie mille/tante grazie/wow/che utile/molto utile/utile/geniale/bello/bella/bel/grande/magnifico/splendido/che bello/ma che bravo/evviva/stupendo',
  right:
    'corretto/corretta/giusto/giusta/vero/esatto/esatta/quello che voglio/quello che volevo/quello che mi serve/quello che mi serviva/quello che cerco/quello che cercavo/cio che voglio/cio che cerco/quello che sto cercando/quello che mi aspettavo/quello che ho ordinato/quello/cosi/va bene/va/la risposta giusta/funziona/funzionato/intendevo questo/questo',
  wrong:
    'sbagliato/sbagliata/sbagliate/sbagli/errato/errata/falso/falsa/scorretto/scorretta/un errore/errore/bugia/confuso/confusa/ti sbagli/si sbaglia/hai sbagliato/ha sbagliato/incorretto/incorretta/risposta sbagliata',
  clear: `
    non serve a niente/non serve a nulla/te lo sto dicendo/te l ho appena/l ho appena detto/mi stai stressando/
    mi stressa/leggi i messaggi/cambi argomento/cambiando argomento/ti inventi/ti stai inventando/non ha senso/
    non ha alcun senso/non ha nessun senso/rispondi meglio/risponda meglio/frasi standard/frasi fatte/
    risposte standard/perdita di tempo/perdere tempo/perdere ~ tempo/perdendo ~ tempo/perso ~ tempo/perso ~ ore/
    perso un ora/sprecare ~ tempo/sprecando ~ tempo/e un ora che/sono ore che/sono ~ minuti che/da un ora che/
    da mezz ora/mezz ora che/da ore che/e mezz ora/quante volte ~ devo/quante volte ~ ancora/quante volte ~ te/
    quante volte ~ ve/quante volte ~ lo/quante altre volte/per la terza volta/per la seconda volta/
    per la quarta volta/per la quinta volta/per la decima volta/per l ennesima volta/per la centesima volta/
    per la millesima volta/per l ultima volta/ennesima volta/e la terza volta che/e la seconda volta che ti/
    sempre la stessa/sempre le stesse/sempre lo stesso/la stessa cosa/di nuovo la stessa/ancora la stessa/
    stessa risposta/stesse risposte/solita risposta/solite risposte/ti ripeti/si ripete/continui a/
    continua a ripetere/continua a dire/continua a dirmi/continua a dare/continua a darmi/continua a chieder*/
    continuate a/stai ripetendo/sta ripetendo/ripeti sempre/ripeti la stessa/ripetere la stessa/ripetermi/smettila/
    smettetela/smetti di/smettete di/la smetta/la smetti/piantala/in tondo/in circolo/girando intorno/girare intorno/
    giri di parole/girando a vuoto/a vuoto/disco rotto/pappagallo/parlare con un muro/parlando con un muro/
    parlare al muro/parlare ai muri/parlare con il muro/parlare a un muro/un muro/dialogo tra sordi/in loop/loop/
    non c entra/non centra/cosa c entra/che c entra/che centra/cosa centra/niente a che/nulla a che/fuori tema/
    non e la mia domanda/non era la mia domanda/non e quello che ho/non ho chiesto questo/non ti ho chiesto questo/
    non ti ho chiesto/non vi ho chiesto/non ho chiesto/non l ho chiesto/non ho mai chiesto/nessuno ~ ha chiesto/
    chi te l ha/chi ti ha chiesto/non risponde* ~ domanda/non rispondi/non hai risposto/non avete risposto/
    non ha risposto/non e una risposta/non una risposta/mi ignori/mi ignora/mi state ignorando/mi stai ignorando/
    ignorando/ignori la/eviti la/eviti di/evitando la/sviando/svicoli/giri intorno/non capisci niente/
    non capite niente/non capisce niente/non capisci nulla/non capisci un/non capite un/non hai capito/non sai niente/
    non sai nulla/non sa niente/non sai fare/non serve a/non servi a/non servite a/a cosa serve/a cosa servi/
    a cosa servite/a che serve/a che servi/che ci stai a fare/non aiuti/non aiuta/non mi e ~ aiuto/non mi sei ~ aiuto/
    non e ~ aiuto/non fai niente/non fate niente/non ne hai idea/non ne azzecchi/non ci siamo/cosi non va/
    cosi non si puo/non si puo/non e possibile/non ci credo/roba da/di cosa stai parlando/di che parli/
    di che stai parlando/ma che dici/cosa dici/che stai dicendo/cosa stai dicendo/ma cosa stai/ma cosa dici/
    che risposta/che razza di/che sciocchezza/che stupidaggine/che stupid*/che inutil*/che perdita/che pena/
    che servizio/che assistenza/che cagata/che presa/che noia/che tristezza/bell aiuto/bel servizio/bella risposta/
    bell assistenza/bella assistenza/bella roba/bel lavoro/grande aiuto/sai che aiuto/mi prendi in giro/
    mi prende in giro/mi prendete in giro/mi stai prendendo/mi state prendendo/prendendo in giro/prendere in giro/
    prendere per i fondelli/per il culo/prendere per il/stai scherzando/sta scherzando/state scherzando/scherzi/
    scherziamo/e uno scherzo/uno scherzo/fai sul serio/ma fai/ma siete/ma sei/sei sordo/sei scemo/sei stupido/
    sei serio/siete seri/sai leggere/sapete leggere/riesci a leggere/capisci l italiano/capisci ~ italiano/
    parli ~ italiano/hai letto/ma leggi/leggi quello/ma capisci/capisci quello/mi ascolti/mi stai ascoltando/
    mi capisci/sai fare qualcosa/sai fare altro/servi a qualcosa/quale parte/che parte/cosa non capisci/cosa non ti/
    cosa non e chiaro/cos e che non/cosi difficile/tanto difficile/cosi complicato/chiedo troppo/troppo da chiedere/
    perche non capisci/perche non rispondi/perche non mi rispondi/perche non rispondete/perche non mi/
    perche non leggi/perche ripeti/perche continui/perche ti ostini/qual e il tuo problema/che problemi hai/
    che problema hai/che senso ha/che senso/rispondi alla/risponda alla/rispondi a/rispondimi/rispondetemi/
    mi risponda/rispondi solo/leggi bene/leggi la/leggi cio/impara a/impara l italiano/ascoltami/ascolta quello/
    fai attenzione/sta attento/stai attento a/fai il tuo lavoro/fate il vostro lavoro/fa qualcosa/fai qualcosa/
    dimmi qualcosa di utile/una risposta chiara/una risposta vera/voglio solo una/voglio solo sapere/vorrei solo/
    una buona volta/una volta per tutte/grazie per niente/grazie di niente/grazie per nulla/grazie al cazzo/
    grazie tante/grazie mille per niente/grazie per avermi fatto perdere/grazie per il nulla/genio/sei un genio/
    molto divertente/che simpatico/che intelligente/che intelligenza/alla faccia/complimenti per/bravo furbo/
    sbagliato di nuovo/di nuovo sbagliat*/ancora sbagliat*/ancora una volta/ancora niente/ancora nessuna risposta/
    ancora non/ancora senza/non mi hai ancora/sono ancora senza/siamo punto e a capo/punto e a capo/
    non mi interessa quello che/non mi interessano i/non me ne frega/me ne frego/non voglio link/non voglio un link/
    non e sufficiente/mai visto/recensione negativa/una stella/vado dalla concorrenza/vado altrove/
    avete perso un cliente/perso un cliente/un cliente in meno/peggior bot/ho gia provato/gia provato/ho gia fatto/
    gia fatto/gia fatto tutto/lo so gia/questo lo so/me l hai gia/l hai gia detto/l hai gia/me lo hai gia/
    hai gia detto/mi hai rotto/mi avete rotto/rotto i coglioni/rotto il cazzo/rotto le scatole/rompere le/rompi le/
    che rottura/furibondo/furibonda/infuriato/imbestialito/irritato/irritata/mi irrita/mi irriti/sclero/sclerare/
    sto sclerando/esasperato/esasperata/esasperazione/al limite/mi arrendo/rinuncio/ci rinuncio/lascio perdere/
    ne ho piene/piene le tasche/non ne posso piu/non ce la faccio piu/non sopporto/indignato/indignata/seccato/
    seccata/scocciato/scocciata/fuori di testa/fuori dai gangheri/allucinante/idiota/idioti/imbecill*/cretino/cretina/
    cretini/coglion*/stronzo/stronza/stronzi/deficient*/testa di cazzo/testa di/figlio di puttana/figli di puttana/
    figlio di/vaffanculo/affanculo/fanculo/vaffa/vai a quel paese/va a quel paese/vai al diavolo/vai all inferno/
    vai a cagare/vai a farti/fottiti/fottetevi/stai zitto/sta zitto/zitto/chiudi il becco/chiudi la bocca/
    bot di merda/chat di merda/maledetto bot/stupido bot/stupida macchina/stupido robot/stupida ia/sei ~ inutile/
    sei ~ stupido/sei ~ scemo/sei ~ idiota/sei ~ scarso/sei ~ tonto/sei ~ cretino/siete ~ inutili/
    siete ~ incompetenti/bugiardo*/bugiardi/menti/mi menti/ti odio/odio i bot/ti detesto/pagliaccio/pagliacci/buffone/
    buffoni/asino/somaro/capra/rincoglionit*/rimbambit*`,
  mood: `
    mi stai stancando/mi stanca/basta con/che schifo/che merda/che disastro/che vergogna/che rabbia/che nervi/
    che nervoso/che frustra*/che ridicol*/che palle/bella schifezza/rispondi e basta/aiutami e basta/non basta/
    mai piu/peggior servizio/peggiore assistenza/peggior assistenza/pessimo servizio/pessima assistenza/il peggior/
    la peggior/frustrato/frustrata/frustrante/frustrazione/stufo/stufa/stufato/mi sono stufat*/stanco di/stanca di/
    mi sono stancat*/mi hai stancato/mi avete stancato/mi hai stufato/mi avete stufato/rotto le palle/che due palle/
    due palle/incazzato/incazzata/incazzare/incazzando/arrabbiato/arrabbiata/arrabbiare/arrabbiando/furioso/furiosa/
    innervosit*/innervosire/mi fa innervosire/mi fai innervosire/mi da sui nervi/mi dai sui nervi/sui nervi/impazzire/
    impazzendo/la pazienza/perdendo la pazienza/perso la pazienza/pazienza finita/ne ho abbastanza/adesso basta/
    ora basta/basta cosi/e basta/le palle piene/fa venire il nervoso/il nervoso/bastard*/pezzo di merda/
    robot di merda/schifo di/sei ~ pessimo/sei ~ un disastro/siete ~ ridicoli/siete ~ scandalosi/siete ~ pessimi/
    odio questo/odio questi/odio parlare`,
  slight: `come ho detto/come ho gia/come gia detto/come dicevo/come ti ho/come le ho/ripeto/ti ripeto/non e questo/non era questo/non questo/non intendevo/non e cosi/non mi riferi*/non voglio questo/non ho chiesto/non funziona/non ha funzionato/delus*/confus*/lascia stare/lascia perdere/lasciamo perdere/pazienza/fa niente/non va bene/insoddisfatt*/non sono soddisfatt*/altra cosa/un altra cosa/hai capito male/ha capito male/avete capito male/frainteso/fraintes*/malinteso/sul serio/davvero/ma dai/
    cattivo bot/risposta errata/risposta sbagliata`,
  faint:
    'sei sicuro/e sicuro/siete sicuri/sicuro/sei sicura/riprova/prova di nuovo/prova ancora/di nuovo/ancora/c e qualcuno/pronto/non capisco/non ho capito/boh',
  hate: 'odio/detesto/stufo di/stufa di/stanco di/stanca di',
  nth: 'terza volta/quarta volta/quinta volta/decima volta/ennesima volta',
  yourTold: 'chiesto/detto/mandato/proposto/domandato',
  unless: `
    domanda stupida/domanda sciocca/domanda scema/domanda idiota/sono ~ stupid*/sono ~ scem*/sono ~ idiota/
    sono ~ imbranat*/sono ~ inutile/mi sento ~ stupid*/colpa mia/stupido io/non sono arrabbiat*/non sono frustrat*/
    senza frustr*/se non funziona/se non serve/se non va/se questo non/nel caso non/con pazienza/per la pazienza/
    abbia pazienza/porta pazienza/la pazienza di/pazienza con me/nessun problema/che noia ma/un muro di/
    a vuoto spinto/sottovuoto/non mi serve un/non mi serve una/non mi serve parlare/non mi serve che/non mi servono/
    non mi serve il/non mi serve la`,
})
