import { blameOf } from './blame.ts'

export const italian = blameOf({
  bot: `
    bot/bots/chatbot*/robot*/assistente/assistente virtuale/ia/intelligenza artificiale/questo sistema/vostro sistema/
    questa chat/vostra chat/la chat/chat/questo coso/coso/questa cosa/sto coso/sto bot/sto robot/questo aggeggio/
    questo strumento/algoritmo/questa conversazione/conversazione/automa/parlare con te/parlare con lei/
    chattare con te/questa macchina/una macchina/questo programma/un programma/questo computer/vostro assistente/
    con te/con lei/per colpa tua/strumento`,
  you: 'tu/lei/voi',
  said: `
    tue risposte/sue risposte/vostre risposte/tua risposta/sua risposta/questa risposta/tuoi messaggi/suoi messaggi/
    tuoi consigli/suoi consigli/tuoi link/suoi link/faq/frasi fatte/frasi preconfezionate/preconfezionate/
    sue indicazioni/tue indicazioni/tue istruzioni/sue istruzioni/tuoi suggerimenti/suoi suggerimenti/quello che dici/
    quello che dice/pappardella/stessa risposta/risposta sbagliata/risposte sbagliate/altra risposta/ogni messaggio`,
  bad: `
    inutil*/stupid*/scemo/scema/idiota/idioti/cretin*/imbecill*/deficient*/tonto/tonta/ottus*/incompetent*/incapac*/
    assurd*/ridicol*/patetic*/penos*/pietos*/pessim*/orribil*/terribil*/disastr*/vergogn*/schif*/merda/cavolat*/
    cazzat*/sciocchezz*/stupidagg*/baggianat*/barzelletta/presa in giro/farsa/senza senso/generic*/robotic*/
    ripetitiv*/copia e incolla/copia incolla/copiata/copiate/irrilevant*/piantat*/in loop/loop/sord*/cieco/cieca/
    ment*re/bugiard*/inventat*/inventa/inventi/pappagallo/muro/pesce rosso/tostapane/contradd*/confond*/non c entra*/
    non centra/fuori tema/fuori luogo/perdita di tempo/perdere tempo/tempo perso/tempo buttato/poco intelligente/
    di intelligente/deludent*/frustrant*/irritant*/snervant*/insopportabil*/una stella/# stelle/a vuoto/in tondo/
    a casaccio/inaccettabil*/improponibil*/na schifezza/sbagliat* di nuovo/ancora sbagliat*/perdendo/perso/sprec*/
    impossibile/imbranat*`,
  fails: `
    non capi*/non mi capi*/non ha capito/non hai capito/non comprend*/non sa/non sai/non sa nulla/non sai nulla/
    non ne sai/non ha idea/non hai idea/non legg*/non ascolt*/non mi ascolt*/non rispond*/non risposto/
    non mi rispond*/non aiut*/non mi aiut*/non mi stai/non puoi/non e in grado/non sei in grado/non riesci/
    non risolv*/non azzecc*/ignor*/inventa*/inventi/ripet*/ti ripeti/si ripete/hai sbagliato/prendi in giro/
    prende in giro/prendendo in giro/perdere le staffe/fai perdere/fa perdere/elud*/giri intorno/gira intorno/
    girando intorno/continua a non/contraddic*/chied* di nuovo/stessa cosa/stesso link/sempre la stessa/
    sempre lo stesso/sempre le stesse/nulla di utile/niente di utile/un tubo/un cavolo/un accidente/una mazza/
    cadere le braccia/non puoi aiut*/non puo aiut*/perdere la pazienza/peggio del/a casaccio/risponde a caso/
    non ha ancora capito/non hai ancora capito/non c e verso/non c e modo/non si puo/stai solo/confondendo/
    non capisci un/parli tanto`,
  count: `
    seconda volta/terza volta/quarta volta/quinta volta/ennesima volta/# volta/# volte/due volte/tre volte/
    quattro volte/cinque volte/dieci volte/mille volte/dieci messaggi/# messaggi/mezz ora/mezzora/# minuti che/
    da un ora/un ora che/venti minuti/ancora una volta/di nuovo`,
  quit: `
    lascia perdere/lasci perdere/lasciamo perdere/lasciate perdere/lascia stare/lasci stare/lasciamo stare/
    ci rinuncio/rinuncio/mi arrendo/si vabbe`,
  enough: `
    meglio di te/meglio di lei/piu di te/piu di lei/piu utile di/piu sveglio di/piu sveglia di/piu intelligente di/
    meglio di questo bot/risponderebbe meglio/capirebbe meglio/mi aiuterebbe di piu/mi aiuta di piu/faccio da sol*/
    lo faccio io/mi arrangio/me la cavo da sol*/cerco su google/chiedo a google/senza il suo aiuto/ho capito ciao/
    vabbe ciao/e mi risponde/e mi rispondi/e mi mandi/e mi parla di/complimenti altra/complimenti un altra/
    bravo altra/bravissimo/altra risposta/ancora la stessa/ancora lo stesso/ancora quel menu/di nuovo lo stesso/
    di nuovo la stessa/a che servi/a cosa servi/a che serve questo/a cosa serve questo/a che serve sto/
    che ci stai a fare/chi ti ha programmato/chi vi ha programmato/chi ha programmato/chi ha messo/chi ti ha fatto/
    leggi quello/legga quello/leggi bene/legga bene/leggi il messaggio/impara a leggere/impari a leggere/sai leggere/
    sa leggere/capisci l italiano/capisce l italiano/no no no/no no e no/sbagliato sbagliato/prima dici/prima dice/
    prima mi dici/dici una cosa/decidit*/quale parte di/che parte di/piu parlo/meno capisco/punto di partenza/
    punto e a capo/in tutti i modi/in tutte le lingue/gira gira/non si va da nessuna/da nessuna parte/parlare al muro/
    parlare col muro/parlare con un muro/come parlare/parlare con te/intelligenza artificiale certo/artificiale si/
    intelligente no/stupidita artificiale/deficienza artificiale/smettila/smetta di/smettetela/non ti sopporto/
    perdo solo tempo/perdendo solo/sto perdendo/perso mezz/buttata a/ti ho appena/le ho appena/te l ho gia/
    gliel ho gia/non e questo che/non e quello che/con te non ci/con te non si/non ci parlo piu/mi fai cadere/
    fai cadere/fa cadere le/perdere la pazienza/te l ho gia detto/ve l ho gia/ho gia detto tutto/non e questo che le/
    non e questo che ti/siamo sempre al punto/siamo punto e a capo/ogni messaggio peggio/mi fai perdere/mi fa perdere/
    mi fate perdere/cadere le braccia/cosi non si va/si contraddicono/basta con ste/basta con queste/
    altra pappardella/chi ha messo in linea/messo in linea questo/dovrebbe vergognarsi/dovreste vergognarvi/
    vergognatevi/non capisce niente/non capisci niente/risponde a casaccio/rispondi a casaccio/rispondi a caso/
    non ha ancora capito/non hai ancora capito/perdere le staffe/di intelligente non/mi fai diventare/
    mi fai impazzire/mi farai impazzire/mi stai facendo impazzire/mi mandi ai matti/mi stai confondendo/
    stai solo confondendo/nemmeno una risposta/neanche una risposta/una risposta utile/niente di quello che/
    nulla di quello che/chiarissimo e niente/piu chiaro di cosi/te l ho scritto/te lo ho scritto/non sai leggere/
    parli tanto per/tanto per parlare/parlo arabo/parlo cinese/parlo turco/presa per i fondelli/presa in giro/
    prendendo per/solita solfa/stessa solfa/stessa storia/stessa minestra/ci risiamo/perdendo il pomeriggio/
    perdendo la giornata/perdendo la mattina/un acca/non capisci un/cosi non si puo/non si puo andare/sai dire solo/
    sai solo dire/sai solo ripetere/e tutto quello che sai/tutto qui quello/mi prendi per/mi hai preso per/
    mi prende per/anche un bambino/ma ci sei/ma ci fai/ci sei o ci fai/sveglia/che pazienza/un disco rotto/disco rotto`,
  unless: `
    grazie per l aiuto/grazie dell aiuto/grazie mille/mi hai aiutato molto/mi ha aiutato molto/lavatrice/
    macchina del caffe/macchinetta/robot da cucina/robot aspirapolvere/domanda stupida/domanda sciocca/domanda scema/
    colpa mia/errore mio/ho sbagliato/sono un disastro/sono negat*/sono scem*/se non/se il/se la/se mi/corriere/
    postino/poste/avete/scusa la/scusi la/nessun problema/il gioco/aggiornamento/taglia/quante volte si/volte al/
    volte a settimana/corso/prof`,
})
