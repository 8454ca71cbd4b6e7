import { grammarOf } from './grammar.ts'

export const spanish = grammarOf({
  soft: `virtual/automatico/muy/tan/realmente/de verdad/en serio/verdaderamente/totalmente/completamente/absolutamente/simplemente/solo/solamente/ya/nada/para nada/en absoluto/bastante/siempre/aun/todavia/mas/menos/un/una/el/la/lo/los/las/le/me/nos/te/se/de/que/es/son/eres/esta/estas/estan/
    estoy/esta siendo/era/fue/fueron/sido/ha/has/han/he/haber/ser/puede/puedes/puedo/pueden/podido/quiere/quieres/parece/pareces/parecen/a/en/y/pero/pues/bueno/ok/vale/oye/mira/dios/hombre/tio/la verdad/sinceramente/claramente/obviamente/por favor/sigue/sigues/siguen/siguen sin/
    igual/tampoco/mucho/mucha/demasiado/algo/como/aqui/entonces/ahora/francamente/tu/su/vuestra/vuestro/mi/con/eso si/hola/no se/creo/creo que/siento que/lo siento/perdona/perdon/absoluto/alguno/alguna/ni siquiera/siquiera/bien/nunca/esto de/capaz de/capaces de/ningun/ninguna/correctamente/quiero decir/pura/puro/gran`,
  after: `y/pero/porque/por que/cuando/si/ya/que/como/para mi/o/ahora/gracias/la verdad/estoy/llevo/quiero/necesito/no/me/te/eres/tio/hombre/otra vez/de nuevo/asi que/donde/cual/bot/este/esto/de verdad/en serio/por dios/joder/solo/dame/a esto`,
  i: 'yo/te/le/les/lo/me/os',
  you: 'eres/sos/sois/usted es/tu/usted/ustedes/vosotros/vos/este bot/el bot/este chat/el chat/esta cosa/este chatbot/el chatbot/esta maquina/este asistente/el asistente/este sistema',
  it: `esto/eso/esta respuesta/esa respuesta/tu respuesta/su respuesta/la respuesta/tus respuestas/sus respuestas/las respuestas/lo que dices/lo que dice/lo que me dices/lo que me dice/todo esto/nada de esto/nada de eso/tu ayuda/su ayuda/ese enlace/el enlace/los enlaces/tus enlaces/hablar contigo/hablar con usted/ese articulo/tu informacion/esa informacion/esta informacion/aquello`,
  bot: 'chat/este chat/esta app/esta aplicacion/esta pagina/bot/bots/chatbot/chatbots/robot/robots/asistente/asistente virtual/ia/inteligencia artificial/chatgpt/maquina/algoritmo/robotito',
  answer: `respuesta/respuestas/contestacion/ayuda/soporte/atencion/atencion al cliente/servicio al cliente/servicio de atencion/informacion/explicacion/explicaciones/sugerencia/sugerencias/conversacion/chat/enlace/enlaces/servicio/consejo/consejos/solucion/soluciones/tonteria/tonterias/mensaje/mensajes/cuento/
    frase/frases/rollo/excusa/excusas/cantaleta/cosa/pregunta/preguntas/contestaciones/texto`,
  not: 'no/nunca/jamas/tampoco/nada/ni/sin/sigue sin/sigues sin/ningun/ninguna/deja de no/cero/poco',
  none: 'nada de esto/nada de eso/nadie/ninguna de/ninguno de/nada de lo que/nada',
  help: `utilidad/provecho/ayuda/ayudan/ayudo/ayudado/ayudando/util/utiles/sirve/sirven/sirvio/servido/sirviendo/resuelve/resuelven/resolvio/resuelto/soluciona/solucionan/soluciono/solucionado/de ayuda/de utilidad/vale/aporta/aceptable/aclara/aclarado/conduce a nada/lleva a nada/llegar a nada/productivo`,
  yours: `eres ~ inteligente/eres ~ listo/eres ~ lista/eres ~ capaz/eres ~ util/es usted util/funcionas/funcionais/tienes cerebro/tienes idea/tienes ni idea/te enteras/ayudaron/resuelven/ayudas/ayudan/me ayuda/me ayudan/me ayudo/me ha ayudado/me has ayudado/me estas ayudando/me esta ayudando/me estan ayudando/sirves/me sirve/me sirven/
    me sirvio/me ha servido/me sirves/sirves para/me resuelve/me resuelves/me soluciona/me solucionas/me aclara/me aclaras/me dejas/ayudando/me aporta/
    me ayudaste/ayudaste/nos ayuda/entiendes/entendes/entendeis/comprendes/comprendeis/escuchas/escuchais/lees/me entiende/me entienden/me comprende/
    me comprenden/me escucha/me escuchan/has entendido/has comprendido/has leido/ha entendido/me has entendido/me ha entendido/entendiste/comprendiste/
    leiste/escuchaste/sabes nada/sabes/te enteras/se entera/se enteran/os enterais/captas/pillas/cachas/entendieron/me entendiste/me entendio/
    estas entendiendo/esta entendiendo/estas escuchando/esta escuchando/estas leyendo/has escuchado/me captas/me explico bien contigo/entendés/respondes/
    respondeis/contestas/contestais/me responde/me responden/me contesta/me contestan/me respondes/me contestas/has respondido/has contestado/
    ha respondido/ha contestado/respondiste/contestaste/estas respondiendo/estas contestando/esta respondiendo/me ha respondido/me has respondido/
    me das una respuesta/me da una respuesta`,
  grasp:
    'entiende/entienden/comprende/comprenden/escucha/escuchan/entender/comprender/escuchar/leer/lee/leen/sabe/saben/entendido/escuchado/entendio/comprendido/leido/entera/enteran/enterado',
  reply:
    'responde/responden/respondido/respondio/respuesta/contesta/contestan/contestado/contesto/respondiendo/contestando/responder/contestar/tiene que ver con/tiene nada que ver con/aclara/resuelve',
  question: `a mi pregunta/mi pregunta/mis preguntas/a mis preguntas/mi duda/mi consulta/lo que te pregunte/lo que pregunte/lo que he preguntado/lo que te he preguntado/lo que le pregunte/lo que pregunto/lo que te pregunto/lo que estoy preguntando/lo que te estoy preguntando/lo que dije/lo que he dicho/lo que te dije/lo que digo/lo que te digo/lo que quise decir/lo que quiero decir/lo que queria decir/
    lo que quiero saber/lo que queria saber/a lo que/la pregunta/mi problema/mi inquietud/lo que te consulte/lo que te estoy diciendo/lo que estoy diciendo/lo que te he dicho/nada de lo que/lo que pedi saber/eso lo que pregunte/lo que yo pregunte`,
  told: '',
  myTold: `preguntaste/me preguntaste/has preguntado/me has preguntado/me lo has preguntado/me lo preguntaste/dijiste/me dijiste/has dicho/me has dicho/me lo has dicho/me mandaste/me enviaste/lo dijiste/te dije/le dije/les dije/se lo dije/te lo dije/os dije/dije/lo dije/te he dicho/le he dicho/lo he dicho/te lo he dicho/se lo he dicho/he dicho/te explique/le explique/explique/lo explique/he explicado/te he explicado/se lo explique/te lo explique/te pregunte/le pregunte/pregunte/lo pregunte/he preguntado/te he preguntado/lo he preguntado/te conteste/conteste/respondi/te respondi/he respondido/he contestado/
    escribi/he escrito/te escribi/mencione/lo mencione/he mencionado/te mencione/te lo mencione/repeti/he repetido/lo he repetido/te lo repeti/te lo he repetido/te di/le di/te he dado/te lo di/se lo di/te lo pase/lo puse/indique/he indicado/te indique`,
  again: `ya/dos veces/tres veces/cuatro veces/cinco veces/diez veces/mil veces/cien veces/varias veces/muchas veces/mil/un monton de veces/# veces/repetidas veces/tantas veces/acabo de decir/demasiadas veces/una y otra vez/hace rato/ya antes/bien claro`,
  same: 'misma/mismas/mismo/mismos/identica',
  idle: `inutil/inutiles/inservible*/ridiculo/ridicula/absurdo/absurda/absurdas/una perdida de tiempo/perdida de tiempo/perder el tiempo/un chiste/chiste/una broma/broma/una burla/burla/tomadura de pelo/una verguenza/verguenza/vergonzoso/vergonzosa/patetico/patetica/lamentable/penoso/penosa/de pena/desesperante/frustrante/irritante/exasperante/molesto/
    indignante/inaceptable/intolerable/insoportable/incompetente*/inepto*/inepta*/ineptitud/sin sentido/tonteria/tonterias/una tonteria/estupidez/una estupidez/estupido/estupida/estupidos/tonto/tonta/idiotez/imbecil*/payasada/disparate/una mierda/mierda/una porquería/porqueria/una basura/basura/una estafa/no sirves/no sirve/no sirven/no sirve para nada/no sirves para nada/
    nada util/poco util/nulo/nula/de locos/un desastre/desastre/desastroso/una locura/una tortura/agotador/cansino/cansado/pesado/un fiasco/un asco/asco/da asco/das asco/un horror/penosa/nefasto/nefasta/bruto/torpe/lerdo/bobo/boba/pendejada/pendejadas/pavada/boludez/gilipollez/chorrada/chorradas/tarado/mamada/una cagada/un fastidio/fastidio/una falta de respeto/falta de respeto/no tiene sentido/el colmo/un robo`,
  poor: `malo/mala/malos/malas/mal/pesimo/pesima/pesimos/pesimas/terrible/terribles/horrible/horribles/horroroso/fatal/deplorable/espantoso/espantosa/asqueroso/asquerosa/puto/puta/maldito/maldita/jodido/jodida/generica/genericas/automatica/automaticas/prefabricada*/vaga/vagas/sordo/sorda/ciego/ciega/lento/peor/loco/loca/roto/vacia/vacias/robotica*/enlatada*/programada*/de mierda/pinche/bendito`,
  want: 'necesito/quiero/quisiera/exijo/pido/dame/deme/busco/espero/esperaba/me den/me des/me de',
  real: 'ayuda de verdad/ayuda real/ayuda util/verdadera ayuda/verdadera/real/autentica/respuesta clara/respuesta real/respuesta concreta/solucion real/respuesta de verdad/de verdad/clara/concreta',
  upset: 'harto/harta/canso/cabreo/enojo',
  curse:
    'joder/mierda/cojones/hostia/ostia/coño/cono/carajo/maldicion/maldita sea/maldito/maldita/puto/puta/putos/pinche/chingados/chingada/verga/rayos/diablos/demonios/que diablos/que demonios/que carajo/que cojones/que mierda/que coño/que cono/por dios/por el amor de dios/dios mio/wtf/la hostia/caray/uf/ugh/argh*/grr/demonio',
  praise:
    'genial/estupendo/fantastico/fantastica/perfecto/muy bien/bravo/felicidades/enhorabuena/maravilloso/excelente/que bien/que bueno/gracias/muchas gracias/wow/guau/buenisimo/que util/muy util/util/brillante/magnifico/bonito/barbaro/joya/increible/menuda/vaya/buena',
  right: `correcto/correcta/cierto/verdad/verdadero/bien/lo que quiero/lo que quería/lo que queria/lo que necesito/lo que necesitaba/lo que busco/lo que buscaba/lo que pedi/lo que he pedido/lo que te pedi/lo que estoy buscando/lo que esperaba/lo que te he pedido/asi/eso/la respuesta correcta/funciona/funciono/me refiero a/me referia a/exacto/valido/es eso/era eso/acertado`,
  wrong:
    'incorrecto/incorrecta/incorrectas/falso/falsa/erroneo/erronea/equivocado/equivocada/equivocas/equivocando/mal/un error/error/mentira/errada/errado/confuso/confusa/te equivocas/se equivoca/te equivocaste',
  clear: `
    lees lo que/lees mis/lee usted/leen lo que/acabo de decir*/acabo de explicar*/te lo estoy diciendo/
    te estoy diciendo/lee los/lee el/lean lo/lean los/sigues preguntando/sigues repitiendo/sigues diciendo/
    sigues mandando/sigues dando*/sigues enviando/me cansas/me estas cansando/me estresa*/cambias de tema/
    cambiando de tema/te inventas/te lo inventas/vete a/falta de profesional*/poco profesional*/vaya rollo/rollazo/
    que rollo/menudo rollo/no eso no es lo que pregunte/pierdo el tiempo/perdiendo ~ tiempo/perder ~ tiempo/
    perdida de tiempo/hace* perder/llevo ~ horas/llevo ~ hora/llevo ~ minutos/llevo ~ media hora/llevo ~ rato/
    llevo todo el dia/media hora intentando/cuantas veces ~ tengo/cuantas veces ~ te/cuantas veces ~ debo/
    cuantas veces ~ hay/cuantas veces ~ he/cuantas veces mas/cuantas veces ~ necesito/cuantas veces ~ voy/
    por tercera vez/por enesima vez/por cuarta vez/por quinta vez/por decima vez/por ultima vez/por segunda vez te/
    es la tercera vez que/es la segunda vez que te/la enesima vez/siempre lo mismo/otra vez lo mismo/
    lo mismo otra vez/lo mismo de siempre/lo mismo una y otra/siempre ~ la misma/siempre ~ las mismas/
    repites lo mismo/repite lo mismo/repitiendo lo mismo/dices lo mismo/dice lo mismo/diciendo lo mismo/
    me dices lo mismo/contestas lo mismo/respondes lo mismo/la misma respuesta/las mismas respuestas/la misma cosa/
    te repites/se repite/estas repitiendo/repites/deja de repetir/deja de decir*/deje de repetir/deja de mandarme/
    deja de enviarme/deja de dar*/deja de ignorar*/deja de pregunt*/deja de hacerme/deja de marear*/dejen de/para de/
    en circulos/dando vueltas/dar vueltas/dandome vueltas/marear la perdiz/mareando/disco rayado/como un loro/
    hablar con una pared/hablando con una pared/hablar con la pared/hablando con la pared/hablarle a la pared/
    hablando a una pared/dialogo de besugos/pared/en bucle/bucle/no tiene* ~ que ver/no es lo que ~ pregunte/
    nada que ver/no es mi pregunta/no era mi pregunta/esa no es mi/esa no era mi/no pregunte eso/no te pregunte eso/
    no he preguntado eso/no te he preguntado/eso no te lo/yo no pregunte/yo no te pregunte/yo no dije/no dije eso/
    no he dicho eso/nadie ~ pregunto/nadie ~ ha preguntado/quien ~ pregunto/me ignoras/me ignora/me estas ignorando/
    ignorando/ignoras ~ pregunta/esquivas/esquivando/evadiendo/evades/no te enteras/no se entera/no os enterais/
    no entiendes nada/no entiende nada/no sabes nada/no sabe nada/no sirves/no sirve de nada/no sirve para nada/
    no me sirve/de nada sirve/no ayuda en nada/no ayudas en nada/no haces nada/no puedes hacer nada/no tienes ni idea/
    no tiene ni idea/ni idea tienes/no das una/no da una/no te importa/no hay quien/asi no se puede/asi no hay/
    de que hablas/de que estas hablando/de que habla/pero que dices/que estas diciendo/que tonteria*/que estupidez/
    que inutil*/que perdida/que porqueria/que basura/que bot mas/que servicio mas/que pesad*/que horror/que poca/
    vaya porqueria/vaya ayuda/vaya servicio/vaya respuesta/vaya tonteria/vaya bot/vaya atencion/menuda ayuda/
    menuda respuesta/menuda tonteria/menudo bot/menudo servicio/valiente ayuda/me tomas el pelo/
    me estas tomando el pelo/me toman el pelo/tomando el pelo/te estas burlando/se estan burlando/te burlas/
    me estas vacilando/me vacilas/es una broma/esto es broma/es broma/estas de broma/estas bromeando/estas de coña/
    es en serio/estas sord*/estas cieg*/estas loc*/eres sord*/eres tont*/eres idiota/eres estupid*/sabes leer/
    puedes leer/entiendes ~ espanol/hablas espanol/entiendes algo/entiendes lo que/me estas escuchando/me escuchas/
    me estas entendiendo/no ves que/estas escuchando/sirves para algo/sirve para algo/haces algo/que parte/
    que no entiendes/que es lo que no/tan dificil/que tan dificil/tan complicado/es mucho pedir/pido tanto/
    por que no entiendes/por que no me entiendes/por que no respondes/por que no contestas/por que no me respondes/
    por que no me contestas/por que no me ayudas/por que no puedes/por que me ignoras/por que repites/por que siempre/
    por que insistes/para que sirves/para que sirve este/para que sirve esto/que te pasa/que es lo que te pasa/
    cual es tu problema/cual es el problema contigo/de que sirve/de que me sirve/para que pregunto/responde a/
    responde lo/responde mi/responde la/respondeme/contestame/contesta mi/contesta a/contesta lo/contesta de una/
    responde de una/ayudame de una/lee bien/lee lo que/lee mi/lee de nuevo/leelo/aprende a/escuchame/escucha lo/
    presta atencion/presta atención/haz tu trabajo/haga su trabajo/haz algo/dime algo util/di algo util/
    dame una respuesta/solo quiero una respuesta/solo quiero que/solo respon*/solo contesta*/de una vez/de una puta/
    de una maldita/gracias por nada/gracias por la nada/gracias por perder/gracias por hacerme perder/
    gracias por tu inutil/gracias por no/muchas gracias por nada/genio/eres un genio/muy gracioso/que gracioso/
    que listo/que inteligente/lumbrera/sherlock/otra vez mal/otra vez la misma/otra vez con/otra vez igual/
    mal otra vez/sigue mal/sigue siendo/sigues sin/sigue sin responder/sigue sin contestar/sigue sin entender/
    sigo sin respuesta/sigo sin solucion/sigo igual/sigo sin saber/seguimos igual/aun no respond*/todavia no respond*/
    aun no me/todavia no me/no me interesa lo que/me importa una/me vale/me da igual lo que/no quiero enlaces/
    no quiero links/no quiero un enlace/no es suficiente/no es aceptable/no es normal/no es posible que/
    no puede ser que/no puede ser/no me lo puedo creer/no me lo creo/me voy a la competencia/perdieron un cliente/
    han perdido un cliente/pierden un cliente/peor bot/mal servicio/ya lo intente/ya lo he intentado/ya lo probe/
    ya hice eso/ya he hecho eso/ya probe eso/eso ya lo/eso ya me/ya lo se/ya me lo dijiste/ya me lo has dicho/
    ya dijiste eso/ya lo dijiste/ya me dijiste/ya me has dicho/desesperado contigo/me harte/me tienes/
    hasta las narices/hasta los huevos/hasta los cojones/hasta el gorro/hasta la coronilla/hasta la madre/
    hasta aqui llego/podrido de/mosqueado/encabronado/emputado/me irrita/irritado/irritada/me saca de quicio/
    sacas de quicio/sacando de quicio/se me acaba/me rindo/me canse/ya me canse/me cansa*/basta ya/ya estuvo/
    ya esta bien/ya vale/no aguanto/no puedo mas/no soporto/me vuelves loc*/me estas volviendo loc*/me va a dar algo/
    idiota*/imbecil*/estupido bot/gilipollas/capullo/cabron*/hijo de puta/hijos de puta/hija de puta/hdp/pendejo*/
    pendeja/boludo/pelotudo*/tarado*/subnormal*/retrasado mental/mamon/payaso*/inutiles/eres ~ inutil/eres ~ tonto/
    eres ~ tonta/eres ~ estupid*/eres ~ torpe/eres ~ malo/eres ~ mal*/eres ~ idiota/eres ~ burro/maldito bot/
    maldita maquina/puto bot/puta maquina/bot de mierda/chat de mierda/porqueria de/birria de/vete a la/vayanse a la/
    vete al/vayase al/vete al diablo/que te den/que te jodan/jodete/chinga tu/chingad*/chingate/callate/callese/
    cierra el pico/al carajo/no jodas/no me jodas/no mames/no manches/no chingues/la concha/la puta madre/me cago en/
    mentiroso*/mentirosa/mientes/me mientes/te odio/odio este/odio hablar/odio los bot*/odio esto/burro/animal`,
  mood: `
    mi paciencia/la paciencia tiene/se me acaba la paciencia/desesper*/que mierda de/que asco/que desastre/
    que verguenza/que rabia/que frustra*/que ridicul*/que paciencia/vaya mierda/vaya asco/menuda mierda/menuda estafa/
    menudo asco/increible que/nunca mas/mala resena/reclamacion contra/peor servicio/peor atencion/pesimo servicio/
    pesima atencion/mala atencion/el peor/frustrado/frustrada/frustrante/frustra/frustran/frustracion/me desespera*/
    me estas desesperando/desesperante/harto/harta/hartos/hartas/me tiene harto/cabreado/cabreada/cabrea/cabreando/
    enojado/enojada/me enoja/enfadado/enfadada/me enfada/furioso/furiosa/indignado/indignada/molesto con/molesta con/
    me molesta/de los nervios/me pone nervios*/me pones nervios*/perdiendo la paciencia/pierdo la paciencia/
    perder la paciencia/perdi la paciencia/estoy cansado de/estoy cansada de/ya basta/colmo/a la mierda/que mal/
    que mal*/no vuelvo a/me vuelve loc*`,
  slight: `
    como te dije/como ya dije/como dije/como te he dicho/como he dicho/te repito/le repito/repito/no te entiendo/
    no es eso/no era eso/eso no/asi no/no me refiero/no me referia/no queria eso/no pedi eso/no he pedido/
    no quiero eso/no funciona/no funciono/decepcion*/confuso/me confundes/olvidalo/dejalo/da igual/mal bot/
    no esta bien/no es suficiente/no estoy conforme/no estoy satisfech*/insatisfech*/otra cosa/has entendido mal/
    entendiste mal/entendio mal/mal entendido/malentendido/en serio/de verdad/respuesta equivocada/
    respuesta incorrecta/mala respuesta/sigue sin ser/todavia no es/tampoco es`,
  faint:
    'estas seguro/esta seguro/seguro/seguro que/intenta de nuevo/intentalo/otra vez/de nuevo/todavia/hola hay alguien/hay alguien/no entiendo',
  hate: 'odio/detesto/harto de/harta de/aborrezco',
  nth: 'tercera vez/cuarta vez/quinta vez/decima vez/enesima vez',
  unless: `
    pregunta tonta/pregunta estupida/pregunta boba/una tonteria pero/soy ~ tont*/soy ~ idiota/soy ~ inutil/
    soy ~ torpe/soy ~ burr*/me siento ~ tont*/tonta de mi/tonto de mi/que tonto soy/no estoy enojad*/no estoy molest*/
    sin frustr*/no es ~ frustrante/si no sirve/si no me sirve/si no funciona/en caso de que no/si eso no/si esto no/
    con paciencia/por su paciencia/por tu paciencia/ten paciencia/tenga paciencia/paciencia conmigo/puta madre que/
    de puta madre/no hay problema/sin problema/no te preocupes/no se preocupe/me queda mal/si no/pared de/
    la pared de mi/sin su ayuda no/sin tu ayuda no/gracias a/no mi serve`,
})
