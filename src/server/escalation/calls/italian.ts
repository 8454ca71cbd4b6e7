import { callsOf } from './calls.ts'

export const italian = callsOf({
  common:
    'io il lo la i gli un una uno con per che di del della mi mio mia vostro vostra voglio vorrei non e in al alla posso puo c favore qualcuno chi sono ho a suo tuo',
  who: `
    agente/agenti/umano/umana/umani/essere umano/esseri umani/essere vivente/persona vera/persone vere/persona reale/
    persone reali/vera persona/persona fisica/persona in carne/carne e ossa/carne ed ossa/gente vera/operator*/
    operatric*/consulent*/addett*/impiegat*/dipendent*/rappresentant*/supervisor*/responsabil*/capo/capi/superiore/
    superiori/direttor*/direttric*/manager/tecnico/tecnica/tecnici/specialist*/espert*/collega/colleghi/collaborator*/
    assistente umano/referent*/funzionari*/avvocat*/legale/venditor*/moderator*/mod/admin/amministrator*/game master/
    gm/centralinist*/receptionist/incaricat*/qualcuno del/qualcuno della/qualcuno dello/qualcuno dell/qualcuno di/
    qualcuno che/qualcuno in/uno dei vostri/uno che/una che/un vostro/una vostra/un tuo/un suo/membro del/
    membro dello/persona che/persona responsabile/persona competente/ragazza del/ragazzo del/signora del/
    signora delle/signora dello/signore del/interlocutor*/assistenza umana/supporto umano/aiuto umano/voce umana/
    chat dal vivo/medico/infermier*/farmacist*/perito/ispettor*/gestore/sportellist*/titolare/qualcuno reale/
    qualcuno vero/qualcuno competente/staff/un commerciale/il commerciale/vostro commerciale/referente commerciale/
    human/commessa/commesso/cassiere/contabile/commercialista/psicolog*/terapeuta/insegnante/meccanico/coordinat*/
    caposervizio/caporeparto/capoufficio/chi decide/chi comanda/chi capisce/chi ne sa/chi di competenza/chi di dovere/
    chi gestisce/chi segue/chi si occupa/uno di voi/una di voi/qualcuno di voi/qualcuno con/qualcuno capace/
    vostro personale/personale umano/essere senziente/essere pensante/vero essere/ragazzi del/ragazze del/
    amministratore/proprietari*/custode/portiere/assistente reale/assistente vero/assistente in carne/
    consulenza umana/competente/chi e di/chi sta di/chi c e`,
  some: 'qualcuno/persona/persone/gente/signore/signora/ragazza/ragazzo/nessuno/tizio',
  where: `
    servizio clienti/assistenza clienti/assistenza/assistenza tecnica/supporto/supporto tecnico/centralino/
    call center/ufficio/reparto/dipartimento/contabilita/fatturazione/amministrazione/vendite/legale/ufficio frodi/
    frodi/reclami/resi/secondo livello/livello due/livello 2/livello superiore/direzione/segreteria/risorse umane/
    squadra/team/sede/filiale/sportello/coda/backoffice/post vendita/postvendita`,
  talk: `
    chatt*/discut*/convers*/comunic*/contatt*/confront*/colloqui*/in contatto/un contatto/trattare con/vedere con/
    vedermela con/avere a che fare/sentire un/sentire il/sentire qualcuno/sentire immediatamente/al telefono con/
    scrivere a/spiegare a/rivolger*/una chiamata con/dialog*/risolvere con/parlare/parlarci/parlarne/parlarvi/
    parlo con/parla con/parli con/parlargli/parlarmi/al telefono/per telefono/telefonicamente/di persona/a voce/
    a tu per tu/faccia a faccia/appuntamento con/un incontro con/colloquio/interloquire/sentirmi con/
    avere al telefono/negoziare con/essere ascoltat*/mi ascolti/essere assistit*/ricevere assistenza/avere assistenza/
    assistenza da/assistenza di/aiuto da/aiuto di/supporto da/supporto di/una chiacchierata`,
  pass: `
    pass*/trasfer*/colleg*/connett*/inoltr*/gir*/indirizz*/smist*/escal*/mett*/metta/mettermi/fammi/fatemi/mi faccia/
    faccia/mi fate/lasciami/lasciatemi/mi lasci/affid*/assegn*/avere qualcuno/in linea/sottopo*/premo #/premi #/
    prema #/digito #/digita #/dica a/di a un/intervento/mettermi in linea/mi metti/mi mette/mi mettete/mi passa*/
    farmi parlare/fatemi parlare/mi faccia parlare/mi fai parlare/dirott*/instrad*/reindirizz*/rimett*/collegar*/
    collegh*/mand* qualcuno/manda qualcuno/mandate qualcuno/mandami qualcuno/chiamare qualcuno/portami da/
    portatemi da/deleg*/toglimi/toglietemi/fatemi uscire/fammi uscire/sottopon*/comunic* a`,
  fetch: `
    dammi/datemi/mi dia/mi date/mi dai/chiama un/chiama una/chiama il/chiama qualcuno/chiamate/chiami/chiama/trovami/
    trovatemi/manda*/mandami/porta*/arrivare a/raggiung*/richied*/chiedo/esigo/pretendo/invita/aggiungi/coinvolg*/
    segnal*/avvis*/vai a/andare a un/salta/saltare/rimand*/avere un/avere una/avere il/bottone per/pulsante per/
    demand*/premo #/premi #/prema #/digito #/digita #/dica a/intervento di/intervento del/voglio un/voglio una/
    vorrei un/vorrei una/mi serve un/mi serve una/serve un/serve una/trov*/contatto con/contattare un/contattare il/
    fammi avere/ho bisogno di un/ho bisogno di una/procur*/clicco/cliccare/clicca`,
  act: `
    aiut*/assist*/segu*/guard*/gestir*/gestisc*/risolv*/rispond*/ascolt*/spieg*/disponibil*/libero/liberi/libera/
    online/in linea/verific*/controll*/occup*/esamin*/valut*/ne capisc*/sappia`,
  step: `
    subentr*/prendere in carico/prenda in carico/prende in carico/prendere in mano/prenda in mano/interven*/
    intervenga/continuare con me/continui con me/continuare/continua da qui/proseguire/mi chiam*/chiamarmi/
    mi richiam*/richiamarmi/mi telefon*/telefonarmi/mi contatt*/contattarmi/contattato da/contattata da/ricontatt*/
    richiamato da/richiamata da/chiamato da/chiamata da/seguito da/seguita da/assistito da/assistita da/aiutato da/
    mi scriv*/scrivermi/mi parl*/parlarmi/parli con me/parlare con me/mi segua/mi rispond*/mi assist*/mi seguire/
    si occupi/occuparsi/entri in chat/entrare in chat/in questa chat/nella chat/di persona/dall altra parte/
    al telefono/in linea/chiamare da/non un bot/non un robot/non una macchina/non con un bot/non con un robot/
    non con una macchina/invece di un bot/invece del bot/al posto del bot/il mio caso/la mia pratica/il mio problema/
    la mia situazione/la mia richiesta/il mio reclamo/la mia segnalazione/dietro lo schermo/dietro a questo/
    dietro questa chat/dall altro lato/esamin*/valuti/valutasse/mi guidi/mi spieghi/mi aiuti/mi consigli/mi dia retta/
    ci richiami/farmi chiamare/farmi contattare/farmi richiamare/visto da/vista da/esaminato da/verificato da/
    lo deve vedere/deve vedere`,
  want: `
    voglio/vorrei/volevo/vogliamo/ho bisogno/bisogno di/mi serve/mi servirebbe/serve/desidero/preferisco/preferirei/
    gradirei/chiedo/esigo/pretendo/richiedo/dammi/datemi/mi dia/cerco/c e/ce/ci sono/avete/hai/posso avere/
    potrei avere/mi passi/solo/dov e/aspetto/attendo/solo con/come arrivo`,
  after: `
    per/adesso/ora/subito/che/qui/li/e/o/non/grazie/oggi/con/disponibile/in/al/ma/perche/del/della/dello/dell/di/
    favore/cortesia/a/invece/mi/se/piacere/da/pls/immediatamente/libero/urgente/online/vero/reale/collegato`,
  enough: `
    richiamatemi/richiamami/mi richiami/mi richiamate/chiamatemi/chiamami/mi chiami/mi chiamate/mi puo chiamare/
    potete chiamarmi/puo chiamarmi/mi potete chiamare/mi fate chiamare/fatemi chiamare/fatemi richiamare/
    essere richiamat*/essere ricontattat*/essere chiamat*/essere contattat*/telefonatemi/mi telefoni/una chiamata da/
    una telefonata da/mi trasferisca/trasferiscimi/mi trasferite/mi colleghi/collegami con/mettimi in contatto/
    mi metta in contatto/escalation/passatemelo/passamelo/passatemela/salta il bot/salta bot/saltare il bot/
    saltare bot/niente bot/niente robot/basta bot/basta robot/senza bot/senza robot/spegni il bot/uscire dal bot/
    non parlo con i computer/non parlo con le macchine/non parlo con i robot/non parlo con un bot/
    non con una macchina/assistenza umana/supporto umano/al secondo livello/chi mi puo seguire/chi puo seguirmi/
    chi mi segue di persona/me la passi/me lo passi/me la passa/me lo passa/me lo passate/me la passate/
    a chi si occupa/uscire da questo bot/uscire dal robot/uscire da questa/voglio uscire dal/niente macchine/
    niente ia/no ai/senza ia/senza macchine/non voglio un robot/non voglio un bot/non voglio una macchina/
    voglio una persona/voglio persone/voglio un umano/voglio umani/voglio gente/vorrei essere chiamat*/
    vorrei essere contattat*/vorrei essere richiamat*/voglio essere chiamat*/voglio essere richiamat*/
    con chi posso parlare/con chi parlo di/con chi devo parlare/a chi posso rivolgermi/a chi mi rivolgo/
    un contatto umano/contatto umano/voce umana/con un software/con le macchine/con una macchina/con un programma/
    passa la chat/passate la chat/passi la chat/parlo con i computer/parlo con un computer/parlare con un computer`,
  bare: `
    voglio parlare/vorrei parlare/devo parlare/ho bisogno di parlare/assistenza/supporto/c e qualcuno/qualcuno/
    c e qualcuno li/mi trasferisci/mi trasferisca/trasferimento/richiamata/chiamata`,
  urge: `
    per favore/per piacere/per cortesia/ora/adesso/subito/urgente/oggi/pls/plis/presto/immediatamente/solo/almeno/
    please/per gentilezza/richiesto/richiesta/cercasi/serve/necessario`,
  unless: `
    ieri/l altro giorno/settimana scorsa/mese scorso/ultima volta/ha detto/hanno detto/mi ha/mi hanno/promesso/
    attaccato/riattaccato/ha chiamato/hanno chiamato/ho parlato/ho gia/gia parlato/gia risolto/e stata/e stato/
    sono stati/gentil*/carin*/il mio capo/mio capo/mio marito/mia moglie/mio figlio/mia figlia/mia madre/mio padre/
    mio amico/mia amica/mia nonna/mio fidanzato/mio avvocato/mio medico/mio collega/nostro team/nostri agenti/quanti/
    quante/quanto costa/quanto prende/quanto tempo/quanto si/quando/che ora/a che ora/che orari*/orari*/chi e/cos e/
    cosa e/qual e/quale/perche non/perche il/altra persona/qualcun altro/qualcuno altro/seconda persona/per persona/
    # persone/persone ci/corriere/corrieri/postino/fattorino/trasportator*/autista/rider/installator*/lavoro/lavorare/
    lavorate/assumete/curriculum/stipendio/ruolo/ruoli/permess*/licenz*/utenti/presentarmi/di persona per/numero di/
    numero del/mail di/mail del/email/indirizzo/registrat*/differenza/sei un/sei una/sei umano/e un robot/sembri/devo/
    dovrei/sono un agente/sono agente/sono un consulente/per conto di/al posto mio/recensione/valutare/ritirare/
    consegn*/firmare/montare/portano/riparare/inviare denaro/denaro a/soldi a/bonifico/pagare/puo venire/viene sabato/
    venire sabato/legge/leggono/sconto per/un amico/regal*/se chiamo/se parlo/prima di/dopo aver/gratis/gratuit*/
    inclusa/incluso/divento/diventare/grazie alla/grazie al/grazie ai/se il/se la/se l/non mi trasferisca/
    non mi passi/sconto/sto parlando/parlo con un bot/parlo con una persona/parlo con un robot/sto chattando/install*/
    ripar*/mi ha dato/non e venuto/mai venuto/si e sbagliato/ha rubato/rubato/vuole il contratto/lavorano/
    puo viaggiare/viaggiare/chi risponde/cosa fa/sono un vostro/bisogna/ringraziatela/usare l/gentilissim*/
    non chiamatemi/aggiungo/aggiungere/persona di contatto/account aziendale/vi contatter*/chi mi contatter*/
    mi contattera/in quanto tempo/a chi indirizzo/quanto guadagna/mi ha promesso/e adesso/a pagamento`,
})
