import { type Grammar, grammarOf, type Lexicon, phraseGrammar } from './grammar.ts'

const english: Lexicon = {
  talk: `talk/talking/speak/speaking/chat/chatting/converse/communicate/deal/message/connect/connecting/contact/contacting/text/
    get in touch/getting in touch/be in touch/get in contact/put me in contact/in contact/in touch/put me in touch/complain/complaining/get through/getting through/get connected/be connected/
    get transferred/be transferred/be forwarded/be put through/put me through/putting me through/transfer me/transferring me/transfer us/
    transfer this/transfer this chat/transfer my chat/transfer the chat/transfer this conversation/forward me/redirect me/direct me/route me/switch me/pass me/
    pass me on/pass this/hand me/hand me over/hand this/hand this over/hand over/escalate/escalate me/escalate this/escalate it/refer me/patch me/
    link me/send me/hook me up/bring me/take me/give me/give this/turn me over/upgrade me/speak directly/talk directly/conversation/a word/word/call with`,
  to: 'to/too/tto/ot/with/witth/through to/over to/on to/onto/in touch with/w/by',
  reach: `contact/contacting/reach/reaching/get hold of/get a hold of/getting hold of/get ahold of/transfer to me/transfer me/connect me/direct to me/
    directed to/connect/consult/get me/give me/find me/bring me/bring in/get/see/
    can i get/can i have/could i get/could i have/may i have/can i see/can you get/could you get/let me have/send me/summon`,
  before: `a/an/the/any/some/your/one/one of your/another/other/different/actual/actually/real/live/living/human/physical/proper/genuine/true/normal/breathing/
    better/competent/qualified/knowledgeable/smart/smarter/more/senior/available/online/of/on/from/customer/client/service/services/support/care/
    sales/technical/tech/billing/help/helpdesk/desk/chat/call/center/centre/phone/in house/first level/second level/store/shop/company/
    fucking/fuckin/bloody/damn/damned/goddamn/freaking/frigging/fricking/effing/actual live/flesh and blood/non/non bot/non robot/trained/experienced`,
  person: `someone/somebody/anyone/anybody/person/persons/people/individual/assistant/assistants/attendant/colleague/expert/experts/specialist/specialists/
    consultant/technician/boss/guy/man/woman/lady/member of staff/member of the team/member of your team/staff member/staff/team member/team/
    advocate/associate/associates/professional/owner`,
  agent: `agent/agents/human/humans/operator/operators/representative/representatives/adviser/advisor/advisers/advisors/supervisor/supervisors/
    manager/human being/human beings/human agent/live agent/live person/live human/live representative/live support/live chat/live help/live operator/real person/real people/actual person/
    real human/human person/human support/human help/human assistance/human operator/human contact/employee/employees/someone real/somebody real/
    someone human/support agent/support person/support staff/service agent/service rep/service representative/sales agent/care agent/person/customer service person/a real one/someone who is real`,
  department: `customer service/customer services/customer support/customer care/customer assistance/customer relations/client service/client services/tech support/
    technical support/support team/service team/service desk/help desk/helpdesk/the support/your support/human support/support/complaints/complaints department/
    the service department/sales/sales team/sales department`,
  want: `want/wants/need/needed/need help from/need help of/want help from/help from/assistance from/support from/answer from/would like/would love/would prefer/prefer/require/
    demand/request/requesting/looking for/look for/find/ask for/asking for/insist on/have/can i have/could i have/may i have/give me/get me/get us/find me/bring me/send me/send in/bring in/i want to see/
    i want to have/i need to see/is there/are there/where is/where are/do you have/rather have/let me have/show me/how do i get/how can i get/how to get/just get/
    please get/i said/to get/waiting for/bring/summon/can i see/like to have/would rather have/switch to/transfer to/transferred to/connected to/hand off to/handoff to/hand over to`,
  after: `please/now/to/who/that/for/here/there/right/immediately/today/asap/not/instead/rather/and/or/but/because/as/on/in/with/about/from/at/then/thanks/thank/this/
    who/i/you/can/could/help/asap/already/quickly/fast/urgently/straight/directly/online/available/chat/support/assistance/like/since/if/so/ok/just/over/only/is/agent/person/representative/when/yet/anymore/at/somewhere/involved/out`,
  handOver: `transfer me/transfer me please/transfer this chat/transfer the chat/transfer this conversation/connect me now/connect me please/connect me to support/put me through/put me on/hand me over/pass me on/
    escalate/escalate this/escalate it/escalate my issue/escalate my case/escalate my problem/escalate my complaint/hand off/handoff/hand over to a human/human handoff/human handover/human takeover/human escalation/handover to human/
    someone call me/somebody call me/someone phone me/someone ring me/someone to call me/somebody to call me/someone to ring me/someone to phone me/agent call me/agent to call me/
    person call me/person to call me/representative call me/representative to call me/manager call me/manager to call me/someone speak to me/someone talk to me/someone chat with me/somebody talk to me/somebody speak to me/
    someone please call me/call me back/request a callback/request a call back/someone to talk to/someone to speak to/someone to speak with/someone to talk with/someone to chat with/somebody to talk to/
    anyone i can talk to/anyone i can speak to/someone i can talk to/someone i can speak to/someone i can speak with/someone i can talk with/someone i can contact/somebody i can talk to/somebody i can speak to/
    anyone i can speak with/anyone to talk to/anyone to speak to/person i can talk to/person i can speak to/a human i can/let me talk/let me speak/direct to me someone/direct me somebody/direct to me somebody/
    (?:can|could|would|will|may) (?:a |an |some |one of your )?(?:real |live |actual )?(?:human|person|agents?|representative|operator|manager|advisor|supervisor|colleague) (?:please |just )?(?:help|assist|contact|call|look|take over|talk|speak|answer|chat|handle|step in)/(?:a|an) (?:real |live |actual )?(?:human|person|agent|representative|operator|manager|supervisor) (?:to|could|can|should|would|must) (?:please )?(?:take over|step in|help me|assist me|call me|contact me|handle this|look at this)/
    (?:is|are) (?:a|an|any|some|your) (?:real |live |human |actual )*(?:humans?|persons?|people|agents?|operators?|representatives?) (?:available|online|there|around|here|free|on)(?: |(?= $))(?:now|right|today|please|to|for|at)?/put (?:a|an|the) (?:real |live |human )?(?:human|person|agent|operator|manager|supervisor|representative) on/(?:i|we) (?:can|could) (?:talk|speak|chat) (?:to|with)(?= $)/anyone human/anybody human/speak to human/talk to human/talk 2 human/turn off the bot/turn off this bot/stop the bot/bypass the bot/skip the bot/get past the bot/get past this bot/get out of this bot/no more bot/no more bots/no bots/no bot/no robots/no robot/not a bot please/not a robot please/
    someone from your team/someone from the team/someone from support/someone from customer service/someone from customer support/somebody from your team/someone on your team/someone in charge/whoever is in charge/someone human/someone real/somebody real`,
  machine:
    'machine/machines/computer/computers/software/program/system/algorithm/recording/script/virtual assistant/virtual agent/automated system/answering machine/automaton',
  bot: 'bot/bots/robot/robots/chatbot/chatbots/chat bot/chat bots/ai/ai bot/chatgpt/stupid bot/virtual assistant',
  refuse: `dont want/do not want/dont wanna/dont need/do not need/dont require/do not require/dont wish/do not wish/dont like/do not like/didnt want/did not want/didnt ask/did not ask/
    would not like/wouldnt like/no need/dont have to/do not have to/not necessary to/no longer want/no longer need/not want/not need/never wanted/never asked/rather not/prefer not/not looking/
    dont think i need/dont think i want/dont transfer/dont connect/do not connect/do not transfer/dont escalate/dont send me/dont get/not interested in/without/instead of/rather than/
    dont bother/not ready/never/no(?= (?:a |an |real |live |human )*(?:agents?|humans?|person|operator|representative|manager|transfer|callbacks?|calls?|phone calls?|call back) )/stop(?! here)/anything but/refuse to/not going to/cant be bothered/hate having/not asking/not trying/wasnt asking/dont put me/do not put me/dont pass/dont call/dont(?= (?:transfer|connect|call|escalate|forward|hand|put) )/do not(?= (?:transfer|connect|call|escalate|forward|hand|put) )`,
  spare:
    'no callback needed/no callback necessary/no call needed/no call necessary/no call back needed/no need to call/no need to phone/no need to ring/dont call me/do not call me/dont transfer me/do not transfer me/please dont transfer/dont put me through/dont connect me/dont escalate/do not escalate/dont phone me',
  dislike: `hate/tired of/sick of/fed up with/fed up of/enough of/had enough/done with/annoyed by/annoyed with/stop/no more/waste of time/pointless/cannot stand/cant stand/sick and tired of/dont let/why am i/not helpful/not/quit`,
  unless: `what hours/which hours/what hour/what time/what times/which times/at what time/what days/which days/working hours/working times/opening hours/opening times/business hours/office hours/service hours/hours of/hours are/hours for/hours is/
    hours available/hours i can/hours can/hours do/hours does/when can/when could/when is/when are/when does/when do/when will/until when/how late/how early/open on/what is the number/phone number/telephone number/contact number/toll free/number to/free number/free no/
    number for/number of/mail to/mail address/an email/a mail/e mail/email address/email of/email for/postal address/hotline/
    am i/are we/are you/arent you/i am talking/i am speaking/i am chatting/i was talking/i was speaking/i was chatting/i have been talking/i have been speaking/you talking/you speaking/is this/is that/were you/
    (?<!what )do i need to/(?<!what )do i have to/(?<!what )do i need/(?<!what )would i need/(?<!what )would i have to/(?<!what )will i need/(?<!what )will i have to/did i need/(?<!what )should i/(?<!what )must i/need i/do you need to/does someone/has someone/someone has/somebody has/was connected/was transferred/got connected/got transferred/been connected/been transferred/
    how many people/how many persons/how many agents/do you know if i/(?<=^ )who should/(?<=^ )who do/(?<=^ )who can/(?<=^ )who must/(?<=^ )who to/(?<=^ )whom/to become/become a/become an/be an agent/be a manager/being an agent/work as/job as/jobs/hiring/apply/career/
    does your/do supervisors/do managers/you sound/sounds like/you seem/how do your agents/how do the agents/does the agent/does an agent/can agents/do agents/did the agent/has the agent/what can an agent/what does/what do your/how long does/how long do/how long until/how long will/how long before/
    send money/transfer money/transfer funds/transferring money/pay someone/paying someone/pay a person/money to someone/money to a person/payment to/funds to/my account to/
    difference between/what is a/what is an/who is your/who is the/name of/spoke to/spoke with/talked to/talked with/chatted with/was talking/was speaking/was told/were told/the agent who/the person who/the person i/person that i/someone who sold/
    before i talk/before talking/before speaking/before i speak/if i talk/if i speak/after talking/after speaking/i already/thank you for/thanks for/happy to/glad to/nice to/good to/great to/was great/was helpful/was nice/was rude/was very`,
  alone: `operator/representative/talk to human/talk to a human/talk to agent/speak to human/speak to agent/live chat/live support/live agent/live person/live help/human/human help/human support/human assistance/real person/real human/real agent/
    actual person/actual human/customer service/customer support/customer care/customer service agent/customer service representative/support agent/support team/handoff/hand off/handover/hand over/human handoff/transfer/
    transfer me/connect me/agent assistance/agent help/agent support/supervisor/manager/talk to person/talk to someone/speak to someone/speak to a person/speak to representative/person/call me/call me back/callback/escalate/contact agent/contact human/chat with agent/chat with human/chat with operator`,
  filler: `please/now/hi/hello/hey/ok/okay/oh/no/nope/yes/yeah/yep/sure/just/right/immediately/asap/urgent/urgently/thanks/thank you/help/me/i said/i repeat/sorry/um/uh/uhm/hmm/again/come on/dear/lord/god/for/the/love/of/sake/
    needed/required/wanted/only please/give me/get me/need/want/i/i need/i want/would like/only/really/quick/quickly/today/sir/madam/there/then/well/so/and/still/seriously/lol/wtf/ffs/not/bot/a bot/robot/machine/good morning/good afternoon/good evening/ask for`,
}

const german: Lexicon = {
  talk: `sprechen/reden/telefonieren/chatten/schreiben/unterhalten/kommunizieren/verbinden/verbunden werden/verbunden/weiterleiten/weitergeleitet werden/weitergeleitet/kontakt/kontakt aufnehmen/in kontakt treten/in verbindung/zu tun haben/durchstellen/
    verbinde mich/verbinden sie mich/verbinden sie/verbindet mich/verbindung/gesprach/das gesprach/leite mich/leiten sie mich/leiten sie/leite/stellen sie mich/stell mich/gib mich/geben sie mich/ubergeben/ubergib/ubergib mich/wenden/sprech/red`,
  to: 'mit/an/zu/bei/mitm/zum/zur/von/durch zu/mich mit/mich an',
  talkLast: true,
  reach: `kontaktieren/erreichen/geben sie mir/gib mir/gebt mir/holen sie/hol mir/holen sie mir/hol/brauche hilfe von/hilfe von/hilfe durch/rufen sie/bring mir/bringen sie mir/kontaktiere/sprechen wir`,
  before: `ein/eine/einen/einem/einer/eines/n/nen/nem/ner/der/die/das/den/dem/ihr/ihre/ihren/ihrem/ihrer/eure/euren/eurem/eurer/dein/deine/deinen/deinem/deiner/richtigen/richtiger/richtige/richtigem/echten/echter/echte/echtem/
    realen/reale/realer/lebenden/lebendigen/menschlichen/menschlicher/menschliche/anderen/andere/anderem/personlichen/personlich/vom/von/aus/kompetenten/zustandigen/zustandige/qualifizierten/live/technischen/aus dem/vom team/irgendeinem/irgendeinen/wirklichen/tatsachlichen`,
  person:
    'jemandem/jemanden/jemand/irgendwem/irgendjemandem/irgendjemand/person/personen/leute/leuten/team/chef/chefin/vorgesetzten/vorgesetzte/vorgesetzter/kollegen/kollegin/kollege/fachmann/experten/experte/spezialisten/techniker/verantwortlichen/verantwortliche/verantwortlicher/ansprechpartner/ansprechpartnerin/verkaufer/geschaftsfuhrer/filialleiter/wem/assistenten/berater/sachbearbeiter/zustandigen',
  agent: `mensch/menschen/mitarbeiter/mitarbeiterin/mitarbeitern/mitarbeitenden/mitarbeitende/berater/beraterin/kundenberater/kundenberaterin/agent/agenten/agentin/operator/kundenbetreuer/kundenbetreuerin/servicemitarbeiter/supportmitarbeiter/
    servicekraft/sachbearbeiter/sachbearbeiterin/ansprechpartner/ansprechpartnerin/echte person/echten person/reale person/menschliche hilfe/menschlichen support/menschliche unterstutzung/personliche beratung/personlichen kontakt/live chat/livechat/vorgesetzten/manager/supportler`,
  department:
    'kundenservice/kundendienst/kundenbetreuung/kundensupport/support/service/support team/supportteam/serviceteam/hotline/beschwerdestelle/service team/kunden service/vertrieb',
  want: `will/mochte/moechte/brauche/brauch/benotige/benoetige/hatte gern/haette gern/hatte gerne/haette gerne/hatte lieber/wunsche/wuensche/verlange/gib mir/geben sie mir/gebt mir/hol mir/holen sie mir/kann ich/konnte ich/konnen sie mir/kannst du mir/gibt es/habt ihr/haben sie/wo ist/suche/
    brauche hilfe von/hilfe von/hilfe durch/bitte um/lieber/nur/bitte/ich bitte um/fordere/wollen/mocht/hol/bitte mit/bitte an`,
  after: `bitte/jetzt/sofort/der/die/das/und/oder/aber/haben/sprechen/reden/hier/zum/zur/fur/fuer/mit/im/in/keinen/keine/nicht/statt/anstatt/dran/ran/her/kontaktieren/erreichen/am/als/schnell/heute/da/verfugbar/zu/weil/danke/von/aus/geht/moglich/wer/mehr/schreiben/chatten/an/verbinden/verbunden`,
  handOver: `verbinden sie mich/verbinde mich/verbindet mich/verbinden sie mich bitte/mich verbinden/mich weiterleiten/mich bitte weiterleiten/leiten sie mich weiter/leite mich weiter/mich durchstellen/stellen sie mich durch/stell mich durch/weiterleitung/
    weiterleitung bitte/ubergabe an einen menschen/an einen menschen/mit einem menschen/mit einem echten menschen/mit einem mitarbeiter/rufen sie mich (?:bitte )?(?:an|zuruck)/ruf mich (?:bitte )?(?:an|zuruck)/mit de[mr] ich (?:sprechen|reden|chatten) (?:kann|konnte)/ruckruf bitte/einen ruckruf/(?:berater|kundenberater|mitarbeiter|manager|chef|vorgesetzten) sprechen/(?:mensch|mitarbeiter|berater|jemand) soll (?:mir|mich)/um ruckruf/jemand anrufen/jemand zuruckrufen/jemanden sprechen/jemand sprechen/jemanden zu sprechen/
    einen menschen sprechen/einen mitarbeiter sprechen/eine mitarbeiterin sprechen/den chef sprechen/ihren chef sprechen/deinen chef sprechen/mit wem kann ich sprechen/mit wem kann ich reden/jemand mit dem ich sprechen kann/jemand mit mir sprechen/mensch ran/menschen ran/kein bot/keinen bot/keinen roboter/kein roboter`,
  machine: 'maschine/maschinen/computer/programm/automaten/automat/software/system/ki/k i/computerstimme',
  bot: 'bot/bots/roboter/robotern/chatbot/chatbots/chat bot/ki bot',
  refuse: `will nicht/will keinen/will keine/will kein/mochte nicht/mochte keinen/mochte keine/mochte kein/moechte nicht/moechte keinen/moechte keine/brauche keinen/brauche keine/brauche kein/brauche nicht/brauch keinen/benotige keinen/benotige keine/
    muss nicht/keine lust/nicht notig/nicht noetig/nicht notwendig/statt/anstatt/ohne/will ich nicht/mochte ich nicht/bitte nicht/bitte keinen/bitte keine/keinen(?= (?:menschen|mitarbeiter|agenten|berater) )/ungern/nicht mit/kein interesse/will auf keinen fall/habe keinen bedarf`,
  spare:
    'nicht verbinden/nicht weiterverbinden/nicht weiterleiten/nicht durchstellen/nicht anrufen/nicht zuruckrufen/kein anruf notig/kein ruckruf notig/keinen ruckruf/keinen anruf/rufen sie mich nicht an/ruf mich nicht an/anrufen mussen sie nicht/nicht eskalieren',
  dislike: 'hasse/hasse es/satt/genug von/keine lust/nervt/schluss mit/weg mit/genervt von/statt/immer nur/nur/leid',
  unless: `wann/um wieviel uhr/welche zeiten/welchen zeiten/zu welchen zeiten/welche uhrzeit/wie lange/offnungszeiten/sprechzeiten/servicezeiten/geschaftszeiten/erreichbarkeit/telefonnummer/nummer/mailadresse/email/e mail/adresse vom/emailadresse/spreche ich/rede ich/schreibe ich/chatte ich/
    bist du/sind sie ein/sind sie eine/bin ich/muss ich/soll ich/sollte ich/musste ich/wer ist/was ist/was macht/wie viele/wieviele/habe gesprochen/gesprochen habe/gesprochen/geredet/telefoniert/kundenberater werden/als mitarbeiter/bewerben/stelle als/jobs/paket an/geld an/uberweisung an/uberweisen/senden an/verschicken an/lieferung an/rechnung an`,
  alone: `mensch/mitarbeiter/echter mensch/echte person/kundenservice/kundendienst/support/kundenberater/mitarbeiter sprechen/mit mensch sprechen/mit mensch reden/weiterleiten/weiterleitung/verbinden/live chat/livechat/berater/operator/einen menschen/mit jemandem sprechen/jemand echtes/ruckruf/personliche beratung/echten menschen`,
  filler:
    'bitte/jetzt/sofort/hallo/hi/hey/guten tag/guten morgen/guten abend/moin/danke/ja/nein/ok/okay/nur/mal/endlich/doch/einfach/ich/will/mochte/moechte/brauche/einen/eine/mir/gib/gib mir/geben/sie/und/keinen/kein/bot/roboter/schnell/dringend/mit/an/hilfe/also',
}

const spanish: Lexicon = {
  talk: `hablar/hablarle/hablo/hable/hablarlo/chatear/conversar/charlar/platicar/comunicarme/comunicar/comunicarnos/comunicame/comuniqueme/comuniquenme/comunicate/contactar/contactarme/contacto/en contacto/ponerme en contacto/ponme en contacto/pongame en contacto/conectarme/conectame/conecteme/conectar/
    conectenme/transferirme/transferir/transfiereme/transfierame/transferencia/transfieranme/pasarme/pasar/pasame/paseme/pasenme/pasarle/ponme/ponerme/ponganme/pongame/derivarme/derivame/derivar/derivarlo/dirigirme/tratar/escribir/escribirle/enviame/enviarme/redirigir/redirigirme/redirigeme/traspasar/traspaso/
    ser atendido/ser atendida/que me atienda/atencion/comunicacion/hablando/chateando/escalar/escalarlo/enlazarme/enlazar/la conversacion/una conversacion/conversacion/dejame/dejeme/hablar directamente`,
  to: 'con/a/al/por/de/en contacto con/hacia/para',
  reach: `contactar/contactame/contacta/contacte/consigue/conseguir/conseguirme/consigueme/buscame/traeme/traigame/llamar/llama/llame/ver/localizar/conectame con/necesito que/quiero que`,
  before: `un/una/uno/algun/alguna/el/la/los/las/lo/su/sus/tu/tus/otra/otro/verdadero/verdadera/autentico/real/reales/humano/humana/vivo/viva/en vivo/de carne y hueso/fisica/adecuado/adecuada/competente/servicio/atencion/cliente/clientes/de/del/al/soporte/ventas/tecnico/tecnica/
    mas/buen/buena/mejor/equipo/encargado/encargada/miembro/agente/asesor/asesora/representante/ejecutivo/maldito/maldita/puto/puta/apoyo/personal/asistencia/ayuda`,
  person: `nadie/persona/personas/alguien/gente/humano/humana/humanos/humanas/equipo/jefe/jefa/responsable/encargado/encargada/tecnico/especialista/experto/experta/companero/dueno/duena/empleador/asistente/miembro/individuo`,
  agent: `humano/humana/humanos/humanas/persona real/persona humana/personas reales/persona de verdad/persona en vivo/persona fisica/persona viva/ser humano/seres humanos/agente/agentes/asesor/asesora/asesores/operador/operadora/operadores/representante/representantes/empleado/empleada/
    empleados/ejecutivo/ejecutiva/ejecutivos/gerente/supervisor/supervisora/encargado/encargada/persona/apoyo humano/asistencia humana/ayuda humana/atencion humana/soporte humano/alguien real/alguien humano/agente humano/trabajador/trabajadora/chat en vivo/telefonista/consultor/teleoperador/teleoperadora`,
  department: `servicio al cliente/servicio a clientes/servicio de atencion al cliente/servicio de atencion/atencion al cliente/atencion a clientes/soporte/soporte tecnico/servicio tecnico/departamento de ventas/ventas/asistencia tecnica/servicio/recepcion/administracion/reclamaciones`,
  want: `quiero/quisiera/queria/necesito/necesitaria/deseo/dame/deme/denme/me das/me da/me puedes dar/me puede dar/pasame/paseme/pasenme/ponme/pongame/busco/solicito/requiero/exijo/prefiero/me gustaria/preferiria/hay/tienes/tienen/tiene/teneis/consigue/conseguir/consigueme/traeme/
    puedo tener/ayuda de/ayuda/que me atienda/atiendame/me atienda/que me ayude/llama/llame/donde hay/donde esta/mejor/comunicame/conectame/transfiereme/por favor/pido/traspaso/manda/mandame`,
  after: `por/ahora/ya/que/para/real/en/de/aqui/y/o/no/favor/gracias/inmediatamente/hoy/urgente/adecuado/adecuada/con/verdadero/verdadera/humano/humana/disponible/fisica/me/se/pero/porque/sino/rapido/como/a/al/vivo/viva/atienda/ayude/cuanto`,
  handOver: `pasame con/paseme con/me pasas con/me pasa con/puede pasarme con/puedes pasarme con/comunicame con/comuniqueme con/me comunica con/me comunicas con/traspaso humano/traspaso a humano/que me llamen/llamame/llamenme/que me llame alguien/alguien me llame/alguien me atienda/me atienda una persona/alguien me ayude/alguien que me ayude/
    alguien con quien hablar/alguien con quien pueda hablar/con quien puedo hablar/con quien hablo/alguien de atencion al cliente/alguien del equipo/alguien de soporte/transferir a un agente/transferir a humano/hablar humano/quiero hablar ya/una persona de verdad/sin robots/sin bots/quitar el bot/no mas bots`,
  machine:
    'maquina/maquinas/computadora/ordenador/programa/sistema/grabacion/inteligencia artificial/ia/contestador/contestadora/asistente virtual',
  bot: 'bot/bots/robot/robots/chatbot/chatbots/robotito',
  refuse: `no quiero/no quisiera/no necesito/no deseo/no hace falta/no es necesario/no me gusta/no me gustaria/no me interesa/no requiero/no busco/sin necesidad de/sin/en vez de/en lugar de/no me pases/no me pase/no me transfieras/no me comuniques/no prefiero/no pretendo/no pedi/no pido/prefiero no/no quiero que`,
  spare:
    'no me llamen/no me llames/no me llame/no me pase/no me pases/no me transfiera/no me transfieras/no me transfieran/no me comuniques/no hace falta que me llamen/no hace falta llamar/no es necesario que me llamen/no necesito que me llamen',
  dislike:
    'odio/detesto/harto de/harta de/cansado de/cansada de/estoy harto/basta de/no mas/no soporto/no aguanto/no me gusta',
  unless: `que hora/que horas/que horario/horario/horarios/a que hora/cuando/hasta que hora/que dias/numero de telefono/numero/telefono de/correo de/correo para/direccion de/email de/estoy hablando/estas hablando/hablo con un bot/hablo con una maquina/con quien hablo/eres/es usted/sois/tengo que/debo/hace falta/
    cuantas personas/cuantos empleados/cuantos agentes/quien es/que es un/hable con/hablé con/he hablado/ya hable/estuve hablando/trabajar/trabajo como/empleo/vacante/enviar dinero/transferir dinero/dinero a/enviar a otra persona/regalar/ser agente/otra persona reciba`,
  alone: `agente/humano/persona real/persona/operador/operadora/representante/asesor/asesora/hablar con humano/hablar con agente/hablar con persona/atencion al cliente/servicio al cliente/agente de servicio/agente humano/agente de atencion/soporte humano/traspaso humano/traspaso/chat en vivo/alguien de atencion al cliente/alguien real/
    hablar con alguien/un humano/una persona/ser humano/atencion humana/ejecutivo/supervisor/gerente/hablar con asesor/asesor humano/transferir/llamenme`,
  filler: `por favor/favor/porfa/porfavor/ya/ahora/hola/buenas/buenos dias/buenas tardes/buenas noches/gracias/si/no/solo/quiero/necesito/dame/con/un/una/urgente/inmediatamente/ayuda/me/de/ok/vale/rapido/pues/y/que/no un bot`,
}

const french: Lexicon = {
  talk: `parler/discuter/echanger/dialoguer/converser/communiquer/chatter/tchatter/contacter/joindre/m adresser/s adresser/avoir/mis en relation/mise en relation/mettre en relation/me mettre en relation/mettez moi en relation/mettez moi en contact/mets moi en contact/me mettre en contact/mettre en contact/etre en contact/entrer en contact/
    en contact/en relation/en ligne/en communication/transferer/me transferer/transferez moi/transfere moi/transferes moi/passer/me passer/passez moi/passe moi/etre transfere/etre transferee/etre mis en relation/etre redirige/rediriger/me rediriger/redirigez moi/redirige moi/connecter/connectez moi/connecte moi/me connecter/
    avoir affaire/mettez moi/mets moi/orienter/orientez moi/basculer/transmettre/donnez moi/escalader/prendre contact/contact/correspondre/vers`,
  to: 'a/au/aux/avec/vers/par/en contact avec/en relation avec/le/la/un/une/d',
  reach: `contacter/joindre/appeler/avoir/voir/passez moi/passe moi/passer/me passer/donnez moi/donne moi/trouvez moi/trouve moi/appelez/obtenir/contactez`,
  before: `un/une/le/la/les/l/des/du/de/d/mon/ma/votre/vos/ton/ta/vrai/vraie/vrais/veritable/reel/reelle/autre/etre/humain/humaine/service/client/clientele/equipe/physique/membre/quelque/putain de/en chair et en os/competent/competente/technique/commercial/conseiller/bon/bonne/qualifie/disponible/assistance/personne/agent/votre equipe`,
  person: `quelqu un/quelquun/quelqun/quelqu/personne/personnes/gens/equipe/responsable/chef/patron/superieur/superieure/collegue/technicien/technicienne/specialiste/expert/experte/interlocuteur/interlocutrice/membre/monde/directeur/directrice/vendeur/vendeuse/assistant/assistante`,
  agent: `humain/humaine/humains/etre humain/vraie personne/vraies personnes/vrai humain/personne reelle/personne physique/personne humaine/agent/agents/agente/conseiller/conseillere/conseillers/conseiller humain/conseiller clientele/operateur/operatrice/representant/representante/employe/employee/teleconseiller/teleconseillere/
    charge de clientele/gestionnaire/responsable/superviseur/manager/aide humaine/assistance humaine/support humain/interlocuteur humain/vrai conseiller/vrai agent/vraie personne/chat en direct/salarie/collaborateur/collaboratrice`,
  department: `service client/service clients/service clientele/service apres vente/sav/support/assistance/support client/relation client/assistance technique/service technique/support technique/service commercial/hotline/reclamations/service reclamations`,
  want: `veux/voudrais/voulais/souhaite/souhaiterais/aimerais/desire/besoin/besoin d/besoin de/demande/exige/prefere/prefererais/avoir/donnez moi/donne moi/passez moi/passe moi/me passer/mettez moi/trouvez moi/cherche/reclame/y a t il/il y a/avez vous/as tu/puis je avoir/je peux avoir/pourrais je avoir/
    pouvez vous me passer/aide d/aide de/l aide d/est ce que je peux avoir/appelez/je prefere/plutot/besoin de l aide d/obtenir`,
  after: `s/svp/stp/maintenant/pour/qui/tout/immediatement/et/ou/mais/au/a/en/pas/de/merci/humain/humaine/ici/sur/aujourd/rapidement/urgent/urgemment/disponible/please/car/parce/plutot/dans/par/afin/directement/que/reel/reelle/physique/vite/il/client/clientele`,
  handOver: `passez moi un humain/passez moi quelqu un/passez moi quelquun/me transferer a quelqu un/me transferer/transferez moi/transfere moi/mettez moi en relation/me mettre en relation/mettez moi en contact/me mettre en contact avec/etre mis en relation/etre mise en relation/rappelez moi/etre rappele/etre rappelee/etre recontacte/
    qu on me rappelle/quelqu un me rappelle/quelqu un peut m appeler/quelqu un peut me rappeler/a qui parler/a qui puis je parler/a qui je peux parler/quelqu un a qui parler/quelqu un du service/quelqu un de votre equipe/quelqu un de reel/quelqu un de vrai/pas un robot/pas un bot/plus de robot/marre des robots/marre du bot/parler humain`,
  machine:
    'machine/machines/ordinateur/programme/logiciel/systeme/automate/repondeur/ia/intelligence artificielle/assistant virtuel/voix automatique',
  bot: 'bot/bots/robot/robots/chatbot/chatbots',
  refuse: `ne veux parler a/ne veux pas/veux pas/ne voudrais pas/ne souhaite pas/souhaite pas/n ai pas besoin/ai pas besoin/nai pas besoin/jai pas besoin/pas besoin/pas la peine/n est pas necessaire/pas necessaire/sans/au lieu de/plutot que/n aime pas/aime pas/ne me transferez pas/ne me passez pas/inutile de/ne desire pas/refuse de/pas envie/prefere ne pas/ne cherche pas`,
  spare:
    'ne me transferez pas/ne me transfere pas/ne m appelez pas/ne m appelle pas/pas besoin de m appeler/pas besoin d appeler/inutile de m appeler/inutile d appeler/ne me rappelez pas/pas besoin de me rappeler/ne parler a personne/ne parler avec personne/parler a personne/ne me passez pas/ne me mettez pas',
  dislike:
    'deteste/marre de/marre des/assez de/ras le bol/fatigue de/n aime pas/arretez/arrete/stop/plus de/lasse de/pas',
  unless: `quelle heure/quelles heures/a quelle heure/quel horaire/quels horaires/quels sont les horaires/horaire/horaires/quand/jusqu a quelle heure/quels jours/numero/numero de/adresse/adresse mail/mail du/email/est ce que je parle/suis je/je parle a/je parle avec/parle je/es tu/etes vous/tu es/vous etes une/dois je/faut il/est ce que je dois/
    combien de personnes/combien d agents/qui est/c est quoi/qu est ce qu/ai parle/j ai parle/deja parle/parlais/avoir parle/ai eu/par telephone/envoyer de l argent/virement/argent a/devenir/postuler/recrutement/emploi/travailler comme/offrir a/avoir un remboursement/avoir une facture/en personne/personne ne/avoir le/avoir la/avoir les`,
  alone: `humain/agent/conseiller/conseillere/operateur/service client/un humain/une personne/vraie personne/vrai humain/conseiller humain/parler a un humain/parler humain/parler a quelqu un/parler a un conseiller/assistance humaine/aide humaine/support humain/chat en direct/transfert/transferez moi/rappelez moi/etre humain/representant/superviseur/responsable`,
  filler: `s il vous plait/s il te plait/sil vous plait/sil te plait/svp/stp/maintenant/bonjour/bonsoir/salut/merci/oui/non/je veux/veux/besoin/d/de/un/une/vite/urgent/tout de suite/juste/seulement/je/ok/alors/pas un robot/pas un bot/enfin/mais/a/avec`,
}

const portuguese: Lexicon = {
  talk: `falar/fala/falo/conversar/comunicar/comunicarme/contactar/contatar/contacto/contato/em contato/em contacto/entrar em contato/entrar em contacto/ser atendido/ser atendida/atendimento/transferir/me transferir/transfere me/transfira me/me transfira/me transfere/transferido/transferida/passar/me passar/passa me/passe me/me passa/me passe/
    me conecta/me conecte/conectar/conecta me/ligar me/ligue me/me ligue/encaminhar/me encaminhar/me encaminhe/encaminha me/me encaminha/direcionar/me direcionar/me direcione/me redirecione/redirecionar/tratar/escalar/chat/teclar/me coloca/me coloque/me poe/por me/pode por me/falando/conversando/me deixa falar/bater um papo`,
  to: 'com/a/ao/para/pra/pro/por/em contato com/em contacto com/de',
  reach: `contactar/contatar/chamar/chama/chame/ver/quero um/quero uma/preciso de um/preciso de uma/me arruma/arranje me/chamem/trazer`,
  before: `um/uma/uns/o/a/os/as/algum/alguma/seu/sua/seus/vosso/vossa/outro/outra/verdadeiro/verdadeira/real/reais/humano/humana/viva/vivo/de carne e osso/de verdade/responsavel/membro/da/do/de/equipe/equipa/atendente/agente/assistente/servico/atendimento/apoio/suporte/tecnico/vendas/competente/melhor/porra de/droga de/operador`,
  person: `ninguem/pessoa/pessoas/alguem/gente/humano/humana/humanos/equipe/equipa/chefe/patrao/responsavel/tecnico/especialista/colega/funcionario/funcionaria/dono/dona/assistente/time/vendedor/vendedora/encarregado/voces`,
  agent: `humano/humana/humanos/ser humano/seres humanos/pessoa real/pessoa de verdade/pessoa humana/pessoas reais/pessoa viva/atendente/atendentes/agente/agentes/operador/operadora/operadores/assistente humano/assistente humana/representante/representantes/consultor/consultora/funcionario/funcionaria/gerente/supervisor/supervisora/
    atendimento humano/atendimento humanizado/apoio humano/suporte humano/ajuda humana/pessoa/alguem real/alguem de verdade/colaborador/colaboradora/chat ao vivo/gestor`,
  department:
    'atendimento/atendimento ao cliente/apoio ao cliente/servico ao cliente/servico de apoio/suporte/sac/suporte tecnico/apoio tecnico/central de atendimento/central/vendas/servico de atendimento/reclamacoes',
  want: `quero/queria/gostaria/gostava/preciso/precisava/necessito/desejo/prefiro/me da/me de/da me/de me/me passa/passa me/me arruma/exijo/solicito/procuro/tem/ha/existe/voces tem/posso ter/pode me dar/podem me dar/chama/chame/chamar/ajuda de/quero um/me manda/tem algum/por favor`,
  after: `por/agora/ja/que/para/pra/real/de/aqui/e/ou/nao/favor/obrigado/obrigada/imediatamente/hoje/urgente/com/disponivel/em/humano/humana/no/na/mas/porque/me/logo/ao/pf/rapido/a`,
  handOver: `me transferir/me transfere/me transfira/transfere me/transfira me/pode me transferir/podem me transferir/me passa para/me passe para/me encaminhe/me encaminha/passar para um atendente/passar para atendente/passar para um humano/chama um atendente/chamar atendente/chamar um atendente/me liguem/me ligue/liguem me/alguem me ligar/
    alguem pode me ligar/alguem pode falar comigo/alguem para falar/alguem com quem falar/alguem com quem eu possa falar/com quem (?:eu )?poss[ao] falar/com quem eu falo/alguem do suporte/alguem da equipe/alguem da equipa/alguem real/alguem me atender/alguem para me atender/transbordo humano/chega de robo/chega de bot/sem robo`,
  machine:
    'maquina/maquinas/computador/programa/sistema/gravacao/inteligencia artificial/ia/assistente virtual/secretaria eletronica/robo',
  bot: 'bot/bots/robo/robos/chatbot/chatbots/robot',
  refuse: `nao quero/nao queria/nao gostaria/nao preciso/nao necessito/nao desejo/nao e preciso/nao e necessario/nao ha necessidade/nao precisa/nao gosto/sem/em vez de/ao inves de/nao me transfira/nao me passe/prefiro nao/nao pedi/nao pretendo/nao me transfere`,
  spare:
    'nao me ligue/nao me liguem/nao me liga/nao me transfira/nao me transfere/nao precisa me ligar/nao precisa ligar/nao precisam ligar/nao e preciso ligar/nao precisa de me ligar/nao me passe/nao me telefone',
  dislike: 'odeio/detesto/farto de/farta de/cansado de/cansada de/chega de/nao aguento/nao suporto/basta de',
  unless: `que horas/qual horario/quais horarios/qual o horario/horario/horarios/a que horas/quando/ate que horas/que dias/numero/telefone de/telefone do/email de/email do/endereco/estou falando/estou a falar/estou conversando/voce e/es um/es uma/tu es/e um bot/tenho que/devo/preciso falar para/quantas pessoas/quantos atendentes/
    quem e/o que e/falei com/ja falei/estava falando/trabalhar/vaga/emprego/enviar dinheiro/transferir dinheiro/dinheiro para/ser atendente/outra pessoa receber/presente para`,
  alone: `atendente/humano/pessoa/pessoa real/operador/agente/representante/falar com atendente/falar com humano/falar com alguem/falar com pessoa/falar com uma pessoa/atendimento/atendimento humano/atendimento ao cliente/apoio ao cliente/suporte humano/chat ao vivo/transferir/ser humano/um humano/uma pessoa/gerente/supervisor/apoio humano`,
  filler: `por favor/favor/pf/pfv/pfvr/agora/ja/ola/oi/bom dia/boa tarde/boa noite/obrigado/obrigada/sim/nao/so/quero/preciso/preciso de/de/com/um/uma/urgente/ajuda/me/ok/logo/rapido/e`,
}

const italian: Lexicon = {
  talk: `parlare/parlarne/parlo/parli/parla/chattare/comunicare/discutere/conversare/contattare/contatto/in contatto/mettermi in contatto/mettimi in contatto/mi metta in contatto/entrare in contatto/passarmi/passami/mi passi/mi passa/trasferirmi/trasferiscimi/trasferire/trasferimento/mi trasferisca/mi trasferisci/collegarmi/collegami/mi colleghi/
    connettermi/connettimi/mettermi in comunicazione/in comunicazione/indirizzarmi/indirizzami/inoltrarmi/inoltrami/girarmi/passare/mettimi/mi metti/mi metta/rivolgermi/avere a che fare/scrivere/sentire/essere messo in contatto/essere messa in contatto/essere trasferito/parlando/una conversazione/escalare`,
  to: 'con/a/al/ad/allo/alla/ai/agli/all/un/una/uno/in contatto con/verso/da/col',
  reach: `contattare/chiamare/chiama/chiamate/passami/mi passi/mi passa/passarmi/dammi/mi dia/trovami/vedere/sentire/raggiungere/avere`,
  before: `un/una/uno/il/lo/la/i/gli/le/l/del/della/dello/dell/vostro/vostra/vostri/tuo/tua/suo/altro/altra/vero/vera/veri/reale/reali/umano/umana/essere/in carne ed ossa/in carne e ossa/qualche/competente/servizio/assistenza/clienti/di/dei/membro/team/persona/operatore/addetto/addetta/supporto/maledetto/cazzo di/fisica/consulente/agente`,
  person: `nessuno/persona/persone/qualcuno/qualcun/gente/umano/umana/umani/team/responsabile/capo/collega/tecnico/esperto/esperta/specialista/titolare/incaricato/incaricata/assistente/commesso/commessa/venditore/staff/voi`,
  agent: `umano/umana/umani/essere umano/esseri umani/persona reale/persona vera/vera persona/persona umana/persona fisica/persone vere/operatore/operatrice/operatori/operatore umano/agente/agenti/consulente/consulenti/addetto/addetta/rappresentante/impiegato/impiegata/dipendente/responsabile/supervisore/manager/
    assistenza umana/supporto umano/aiuto umano/persona/qualcuno di reale/qualcuno di vero/chat dal vivo/direttore`,
  department:
    'servizio clienti/assistenza clienti/assistenza/servizio assistenza/supporto/supporto tecnico/assistenza tecnica/customer service/centralino/call center/servizio tecnico/reclami',
  want: `voglio/vorrei/volevo/ho bisogno di/bisogno di/ho bisogno d/mi serve/mi servirebbe/desidero/preferisco/preferirei/chiedo/esigo/richiedo/dammi/mi dia/datemi/passami/mi passi/mi passa/cerco/c e/ce/avete/hai/posso avere/potrei avere/puoi darmi/puo darmi/potete darmi/chiama/chiamate/aiuto di/aiuto da/mi faccia parlare/fammi parlare/pretendo`,
  after: `per/adesso/ora/subito/che/reale/vero/vera/qui/e/o/non/grazie/immediatamente/oggi/urgente/con/disponibile/in/al/umano/umana/ma/perche/del/della/di/favore/cortesia/a/invece/fisica/mi/se`,
  handOver: `mi passi un/mi passi una/passami un/passami una/mi passi qualcuno/passami qualcuno/mi metta in contatto/mettimi in contatto/mettermi in contatto/mi trasferisca/trasferiscimi/mi puo trasferire/puoi trasferirmi/puo trasferirmi/potete trasferirmi/mi colleghi/collegami/richiamatemi/richiamami/essere richiamato/essere richiamata/fatemi richiamare/
    qualcuno mi chiami/qualcuno puo chiamarmi/con chi posso parlare/qualcuno con cui parlare/qualcuno con cui posso parlare/qualcuno del servizio/qualcuno del team/qualcuno di reale/qualcuno in carne/non un bot/non un robot/basta bot/basta robot/fammi parlare/fatemi parlare/mi faccia parlare`,
  machine:
    'macchina/macchine/computer/programma/sistema/risponditore/intelligenza artificiale/ia/assistente virtuale/segreteria/automatico',
  bot: 'bot/robot/chatbot/risponditore automatico',
  refuse: `non voglio/non vorrei/non ho bisogno/non mi serve/non desidero/non serve/non occorre/non e necessario/non c e bisogno/non mi piace/senza/invece di/anziche/preferisco non/non mi passare/non trasferirmi/non intendo/non ho chiesto/non cerco`,
  spare:
    'non mi chiami/non mi chiamate/non chiamatemi/non serve che mi chiamiate/non serve chiamare/non serve che mi chiami/non mi trasferisca/non mi trasferire/non mi trasferite/non mi passi/non mi passate/non richiamatemi',
  dislike: 'odio/detesto/stanco di/stanca di/stufo di/stufa di/basta/non sopporto/non ne posso piu',
  unless: `che ora/che ore/a che ora/quale orario/quali orari/che orari/orario/orari/quando/fino a che ora/che giorni/numero di/numero per/numero del/email di/email del/indirizzo/sto parlando/parlo con un bot/sei un/sei una/sei/siete/devo/quante persone/quanti operatori/chi e/cos e/che cos e/ho parlato/ho gia parlato/stavo parlando/lavorare/lavoro come/assunzione/
    inviare denaro/denaro a/soldi a/bonifico/diventare/spedire a/regalare a/a un altra persona/nessuna persona`,
  alone: `operatore/umano/persona/persona reale/agente/assistenza/parlare con operatore/parlare con un operatore/parlare con umano/parlare con qualcuno/servizio clienti/assistenza clienti/assistenza umana/operatore umano/un umano/una persona/essere umano/supporto umano/consulente/responsabile/chat dal vivo/rappresentante/supervisore`,
  filler:
    'per favore/per piacere/per cortesia/adesso/ora/subito/ciao/salve/buongiorno/buonasera/grazie/si/no/solo/voglio/vorrei/mi serve/dammi/un/una/con/urgente/aiuto/ok/e/pf/non un bot',
}

const dutch: Lexicon = {
  talk: `praten/spreken/chatten/overleggen/contact/contact opnemen/in contact/in contact komen/verbonden worden/verbonden/verbinden/doorverbinden/doorverbonden worden/doorverbonden/doorgeschakeld/doorschakelen/doorgestuurd/doorsturen/doorgezet/doorzetten/bellen/verbind me/verbind mij/verbind me door/communiceren/te maken hebben/te woord gestaan/geholpen worden/
    gesprek/gesprek voeren/stuur me/zet me/te maken/breng me in contact/breng mij in contact/schakel me door/praat`,
  to: 'met/aan/naar/door/tot/van/naar de',
  talkLast: true,
  reach: 'contacteren/bereiken/geef me/geef mij/haal/krijg ik/krijgen/spreek ik graag',
  before: `een/n/de/het/jullie/uw/je/jouw/andere/ander/echte/echt/menselijke/menselijk/levende/levend/werkelijke/fysieke/bevoegde/deskundige/van/klantenservice/service/support/technische/mens/persoon/medewerker/lid/team/teamlid/verdomde/kundige/live/heuse/normale/collega`,
  person:
    'iemand/persoon/personen/mensen/team/collega/baas/chef/leidinggevende/manager/expert/specialist/technicus/teamlid/verantwoordelijke/eigenaar/adviseur/verkoper/wie',
  agent: `mens/mensen/medewerker/medewerkers/medewerkster/agent/agenten/operator/vertegenwoordiger/adviseur/echt persoon/echte persoon/echt mens/echte mens/persoon/klantenservicemedewerker/servicemedewerker/supportmedewerker/helpdeskmedewerker/leidinggevende/supervisor/menselijke hulp/menselijke ondersteuning/menselijk contact/menselijke medewerker/
    live chat/livechat/baliemedewerker/iemand echt/manager`,
  department:
    'klantenservice/klantenservice team/klantendienst/support/helpdesk/service/supportteam/technische dienst/verkoop/klachtenafdeling',
  want: `wil/wilde/zou graag/graag/wil graag/nodig/heb/wens/zoek/vraag om/geef me/geef mij/haal/mag ik/kan ik/kan ik een/is er/hebben jullie/heeft u/heb je/verlang/eis/liever/krijg ik/hulp van/hulp nodig van/stuur/behoefte aan`,
  after: `alstublieft/alsjeblieft/aub/ajb/nu/die/spreken/praten/nodig/hebben/krijgen/en/of/maar/voor/om/niet/geen/in/graag/hier/meteen/direct/snel/van/met/te/aan/vandaag/bedankt/want/is/beschikbaar/zien/contacteren/bereiken/komen`,
  handOver: `verbind me door/verbind mij door/verbind me/me doorverbinden/mij doorverbinden/doorverbinden/doorverbonden worden/schakel me door/me doorschakelen/me doorsturen/iemand spreken/iemand te spreken/een mens spreken/een medewerker spreken/medewerker spreken/een echt persoon spreken/bel me/bel mij/bel me terug/terugbellen/teruggebeld/iemand bellen/iemand mij bellen/iemand me bellen/
    met wie kan ik praten/met wie kan ik spreken/iemand van klantenservice/iemand van de klantenservice/iemand van het team/iemand die me kan helpen/geen bot/geen robot/geen chatbot/iemand om mee te praten`,
  machine:
    'machine/machines/computer/programma/systeem/automaat/ai/kunstmatige intelligentie/virtuele assistent/antwoordapparaat',
  bot: 'bot/bots/robot/robots/chatbot/chatbots',
  refuse: `wil niet/wil geen/wil ik niet/hoef niet/hoef geen/hoeft niet/heb geen/heb niet/niet nodig/geen behoefte/liever niet/liever geen/zonder/in plaats van/niet met/wens geen/zoek geen/is niet nodig/vraag niet`,
  spare:
    'niet doorverbinden/niet bellen/niet terugbellen/bellen hoeft niet/hoeft niet te bellen/hoeven niet te bellen/hoeft u niet te bellen/bel me niet/verbind me niet/niet doorschakelen',
  dislike: 'haat/zat/beu/genoeg van/stop met/klaar met/moe van/geen zin/baal van',
  unless: `hoe laat/welke tijden/welke uren/wanneer/openingstijden/tot hoe laat/welke dagen/bereikbaar/telefoonnummer/nummer van/mailadres/emailadres/email van/adres van/praat ik/spreek ik met/chat ik/ben je/ben jij/bent u/ben ik/moet ik/hoeveel mensen/hoeveel medewerkers/wie is/wat is een/gesproken/gepraat/sprak/werken als/vacature/solliciteren/
    geld naar/geld overmaken/overmaken/iemand anders/sturen naar/cadeau voor`,
  alone: `mens/medewerker/echt persoon/echte persoon/echt mens/klantenservice/medewerker spreken/mens spreken/iemand spreken/live chat/livechat/agent/operator/persoon/menselijke hulp/doorverbinden/helpdesk/klantenservice medewerker/terugbellen/manager/leidinggevende`,
  filler: `alstublieft/alsjeblieft/aub/ajb/nu/hallo/hoi/hey/goedemorgen/goedemiddag/goedenavond/goedendag/bedankt/dank je/ja/nee/ik/wil/graag/een/met/geef/me/spreken/praten/snel/meteen/dringend/hulp/ok/oke/en/alleen/geen bot/geen robot/gewoon`,
}

const turkish = phraseGrammar(
  [
    '(?:insan\\p{L}*|gercek (?:bir )?(?:kisi|insan)\\p{L}*|biri|biriyle|birisiyle|birisi|yetkili\\p{L}*|temsilci\\p{L}*|danisman\\p{L}*|operator\\p{L}*|musteri hizmetleri\\p{L}*|canli destek|canli destege) (?:[^ ]+ ){0,2}?(?:gorusmek|konusmak|gorusebilir|konusabilir|gorusmem|konusmam|baglan\\p{L}*|istiyorum|aktar\\p{L}*|lutfen|yazismak|ulasmak|ihtiyacim)',
    '(?:beni|bana) (?:[^ ]+ ){0,4}?(?:baglayin|baglar|bagla|aktarin|aktarir|aktar|yonlendirin)',
    '^ (?:lutfen )?(?:musteri hizmetleri|canli destek|temsilci|musteri temsilcisi|gercek kisi|insan|yetkili|operator)(?: lutfen)? $',
  ],
  [
    '(?:gorusmek|konusmak) istemiyorum',
    '(?:temsilci|insan|yetkili|danisman|operator)\\p{L}* (?:gerek yok|ihtiyacim yok|istemiyorum|gerekmiyor)',
    'insan degil',
  ],
  ['konusuyorum', 'saat', 'musun', 'misin', 'ne zaman'],
)

const polish = phraseGrammar(
  [
    '(?:rozmawiac|porozmawiac|pogadac|polaczyc|polacz(?:cie)?|polaczenie|kontakt|skontaktowac|przelacz(?:yc)?|przekieruj|rozmowy|rozmowa|mowic) (?:[^ ]+ ){0,3}?(?:czlowiekiem|czlowieka|konsultantem|konsultanta|konsultantka|kims|osoba|osoby|pracownikiem|pracownika|agentem|agenta|doradca|doradcy|operatorem|operatora|przedstawicielem|obsluga|biurem|kierownikiem)',
    '(?:chce|potrzebuje|prosze|poprosze|daj(?:cie)?|wolalbym|wolalabym) (?:[^ ]+ ){0,2}?(?:czlowieka|konsultanta|konsultantem|czlowiekiem|zywego czlowieka|prawdziwego czlowieka|pracownika|doradcy|doradce|agenta|operatora|kierownika)',
    '^ (?:prosze )?(?:konsultant|czlowiek|zywy czlowiek|prawdziwy czlowiek|konsultanta|czlowieka|pracownik|operator|agent)(?: prosze)? $',
  ],
  ['nie (?:chce|potrzebuje|musze) (?:[^ ]+ ){0,3}?(?:rozmawiac|konsultanta|czlowieka|agenta|polaczenia|pracownika)'],
  ['w jakich godzinach', 'o ktorej', 'godziny', 'kiedy', 'czy rozmawiam', 'czy jestes', 'numer'],
)

// Written as `prepare` leaves them: Arabic without vowel signs, with hamza taken off its seat; Hebrew without points.
const arabic = phraseGrammar(
  [
    '(?:اتحدث|التحدث|اتكلم|التكلم|اكلم|احكي|احادث|تحدث|تكلم|التواصل|اتواصل|حولني|حولوني|تحويلي|وصلني|اوصلني) (?:[^ ]+ ){0,3}?(?:\\p{L}{0,3}(?:شخص|انسان|بشر|بشري|موظف|وكيل|مندوب|ممثل|احد|مسؤول|مسوول|مشرف|مدير|خدمه|خدمة|الدعم))',
    '(?:اريد|ابغي|ابي|عايز|عاوز|بدي|احتاج|ممكن|اعطني) (?:[^ ]+ ){0,2}?(?:شخص(?:ا)? حقيقي\\p{L}*|موظف(?:ا)?|انسان(?:ا)?|وكيل(?:ا)?|شخص بشري|مندوب|ممثل)',
    '^ (?:من فضلك )?(?:موظف|وكيل|انسان|شخص حقيقي|خدمه العملاء|خدمة العملاء|موظف بشري)(?: من فضلك| لو سمحت)? $',
  ],
  ['لا (?:اريد|احتاج|ابغي|اود) (?:[^ ]+ ){0,2}?(?:التحدث|اتحدث|موظف|شخص|وكيل|انسان|ممثل)'],
  ['هل انت', 'ساعات', 'متي', 'هل اتحدث', 'رقم'],
)

const hebrew = phraseGrammar(
  [
    '(?:לדבר|לשוחח|להתכתב|שיחה|לצאטט|תעבירו אותי|תעביר אותי|העבר אותי|להעביר אותי|חבר אותי|תחברו אותי|לעבור) (?:[^ ]+ ){0,2}?(?:\\p{L}?(?:נציג|נציגה|אדם|בנאדם|אנוש|אנושי|מישהו|מישהי|מנהל|מנהלת|נציגת|נציגי|שירות|איש|אדם אמיתי|בן))',
    '(?:רוצה|צריך|צריכה|אפשר|מבקש|מבקשת|תנו לי|תן לי) (?:[^ ]+ ){0,2}?(?:נציג|נציגה|בן אדם|אדם אמיתי|אדם|מענה אנושי|נציג אנושי)',
    '^ (?:נציג|נציגה|בן אדם|נציג אנושי|אדם אמיתי|מענה אנושי)(?: בבקשה| בבקשה עכשיו)? $',
  ],
  ['לא (?:רוצה|צריך|צריכה) (?:[^ ]+ ){0,2}?(?:לדבר|נציג|נציגה|אדם)'],
  ['שעות', 'מתי', 'האם אתה', 'אני מדבר', 'אני מדברת', 'אתה בוט', 'מספר'],
)

const japanese = phraseGrammar(
  [
    '(?:人間|オペレーター|オペレータ|担当者|担当の方|係の人|係員|スタッフ|有人|サポートの人|本物の人|人) ?(?:と|に|へ|の) ?(?:直接 ?)?(?:話し|話せ|話を|話が|はなし|チャット|つない|つなげ|繋い|繋げ|代わっ|かわっ|替わっ|変わっ|対応|問い合わせ|相談|お願い|連絡)',
    '(?:オペレーター|担当者|人間|有人(?:対応|チャット)?|スタッフ) ?(?:を|で)? ?(?:お願い|ください|下さい|呼ん|出し|希望)',
    '^ (?:オペレーター|オペレータ|担当者|有人チャット|有人対応|人間) $',
  ],
  [
    '(?:話し|話をし|つない|繋い)[^ ]{0,6}(?:たくない|なくて|必要はない|不要)',
    '(?:オペレーター|担当者|人間)[^ ]{0,4}(?:必要ない|不要|いらない|要らない)',
  ],
  ['何時', '営業時間', '受付時間', 'ですか人間', 'あなたは', 'いつ'],
)

const chinese = phraseGrammar(
  [
    '(?:转|轉|接|找|要|叫|换|換|联系|聯繫|联络|聯絡|呼叫|请|請|给我|給我|需要|连接|連接) ?(?:一?[个個位名])? ?(?:人工|真人|客服人员|客服人員|人工客服|真人客服|活人|专员|專員|经理|經理|主管|坐席|在线客服|線上客服|客服)',
    '(?:和|跟|与|與|同) ?(?:一?[个個位名])? ?(?:真人|人工|真正的人|人类|人類|客服|活人|工作人员|工作人員|某人|经理|經理|主管)[^ ]{0,4}(?:说|說|谈|談|聊|讲|講|沟通|溝通|对话|對話|通话|通話|联系|聯繫)',
    '^ (?:人工|真人|人工客服|转人工|轉人工|真人客服|人工服务|人工服務|客服)(?:谢谢|謝謝)? $',
    '(?:人工服务|人工服務|人工客服)',
  ],
  ['不(?:要|想|需要|用|必)[^ ]{0,6}(?:人工|真人|客服|转接|轉接)', '别(?:转|接)', '別(?:轉|接)'],
  ['几点', '幾點', '什么时候', '什麼時候', '时间', '時間', '你是', '电话', '電話', '号码', '號碼', '吗人工'],
)

const lexicons = [english, german, spanish, french, portuguese, italian, dutch]

export const grammars: readonly Grammar[] = [
  ...lexicons.map(grammarOf),
  turkish,
  polish,
  arabic,
  hebrew,
  japanese,
  chinese,
]

/** The words of all languages: none of these is mistyped. */
export const vocabulary: ReadonlySet<string> = new Set(
  lexicons.flatMap((one) =>
    Object.values(one)
      .join(' ')
      .split(/[^a-z]+/),
  ),
)
