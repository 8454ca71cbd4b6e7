import { blameOf } from './blame.ts'

export const spanish = blameOf({
  bot: `
    bot/bots/chatbot*/robot*/asistente/asistente virtual/ia/inteligencia artificial/este sistema/su sistema/
    tu sistema/este chat/su chat/el chat/chat/esta cosa/este trasto/este aparato/esta herramienta/algoritmo/
    esta conversacion/automata/robotito/hablar contigo/hablar con usted/chatear contigo/esta maquina/tu maquina/
    una maquina/este programa/un programa/este ordenador/esta computadora/sr robot/senor robot/contigo/con usted/
    de ti/por tu culpa/cacharro/aparato este/dichoso bot/dichoso chat`,
  you: 'tu/vos/usted/ustedes/contigo/eres/sos/es usted/esta usted',
  said: `
    tus respuestas/sus respuestas/tu respuesta/su respuesta/esta respuesta/esa respuesta/tus mensajes/sus mensajes/
    tus instrucciones/sus instrucciones/tus sugerencias/sus sugerencias/tus enlaces/sus enlaces/faq/plantilla*/
    frases hechas/tus opciones/sus opciones/tus indicaciones/sus indicaciones/lo que dices/lo que dice/cada cosa/
    contestacion*/explicacion*/misma respuesta/respuestas automaticas/las respuestas/respuestas que/otra respuesta`,
  bad: `
    inutil*/tonto/tonta/tontos/estupid*/idiota*/imbecil*/torpe*/burro/burra/bobo/boba/lelo/pelotud*/boludo/
    incompetente*/inepto*/inepta*/incapaz/incapaces/absurd*/ridicul*/patetic*/lamentable*/penos*/pesim*/horrible*/
    terrible*/malisim*/desastre/desastros*/basura/porqueria/mierda/asco/asqueros*/vergonz*/verguenza/broma/chiste/
    tomadura/disparate*/tonteria*/sandez/sandeces/sin sentido/cualquier cosa/generic*/robotic*/repetid*/repetitiv*/
    copiar y pegar/copia y pega/irrelevante*/trabado/trabada/atascad*/bucle/atorado/sordo/sorda/ciego/ciega/mentir*/
    mentiroso/inventad*/inventa/inventas/loro/pared/piedra/contradic*/confunde*/no sirve*/nada que ver/
    ninguna relacion/no tienen relacion/perdida de tiempo/perder el tiempo/tiempo perdido/poco inteligente/
    no es muy inteligente/nada inteligente/de inteligente/de asistente tiene/decepcion*/frustrante*/desesperante*/
    molest*/insoportable*/una estrella/# estrella*/inservible*/chafa/ni fu ni fa/dando vueltas/en circulos/penoso/
    perdiendo/perdi/malgast*/desperdici*/imposible`,
  fails: `
    no entiend*/no me entiend*/no entend*/no comprend*/no me comprend*/no capt*/no pill*/no cacha*/no sabe*/no sabes/
    no tienes idea/no tiene idea/no tenes/ni idea/no lee*/no escuch*/no me escuch*/no me lee*/no respond*/no contest*/
    no me respond*/no me contest*/no ayud*/no me ayud*/no puedes/no resuelv*/no soluciona*/no sirve*/no das/no da una/
    ignor*/inventa*/repite*/repites/te repites/se repite/tomas el pelo/toma el pelo/tomando el pelo/burl*/
    haces perder/hace perder/haciendo perder/evad*/esquiv*/das vueltas/da vueltas/dando vueltas/sigue* sin/sigues sin/
    sigue usted sin/contradic*/vuelve* a pedir/vuelves a preguntar/preguntas lo mismo/dices lo mismo/dice lo mismo/
    siempre lo mismo/lo mismo otra/como loro/como un loro/tonterias/cualquier cosa/no puedes*/no puede ayud*/
    no puede respond*/no pienso/estas respondiendo/respondiendo cualquier/no sabes nada/no sabe nada/no hay manera/
    no hay forma/no hay quien/no se puede/mareas/marea/no haces mas que/no hace mas que`,
  count: `
    cuarta respuesta/tercera respuesta/segunda vez que/tercera vez/cuarta vez/quinta vez/enesima vez/por # vez/
    # veces/tres veces/cuatro veces/cinco veces/mil veces/media hora/llevo # minutos/llevo una hora/llevo horas/
    cuarenta minutos/veinte minutos/enesima/otra vez/repite y repite`,
  quit: 'olvidalo/olvidelo/olvidate/dejalo/dejelo/dejalo estar/mejor lo dejo/lo dejo/me rindo',
  enough: `
    mejor que tu/mejor que usted/mas que tu/mas que usted/mejor que este bot/mejor que este chat/mas util que/
    mas listo que/mas lista que/mas inteligente que/mas sabe mi/contestaria mejor/responderia mejor/me ayuda mas/
    me ayudaria mas/me entiende mas/me entiende mejor/lo hago yo/lo hare yo/lo busco yo/lo buscare yo/
    lo busco en google/le pregunto a google/pregunto a google/sin tu ayuda/sin su ayuda/paso de/no pienso seguir/
    no sigo/adios no/y me contesta/y me contestas/y me responde/y me respondes/puro copiar/puro link/ninguna solucion/
    otra vez el menu/otra vez lo mismo/dale con/otra vez la misma/otra respuesta/felicidades otra/enhorabuena otra/
    bravo otra/para que te ponen/para que sirves/para que sirve este/para que estas/para que existes/de que sirves/
    de que sirve este/no eres nada/no es nada util/quien te programo/quien lo programo/quien programo/te programo/
    te hicieron/quien te hizo/lea lo que/lee lo que/lee bien/lea bien/lee el mensaje/aprende a leer/aprenda a leer/
    entiendes espanol/no no y no/no no no/mal mal mal/que parte de/cuanto mas hablo/menos entiendo/peor de lo que/
    me quedo igual/al punto de partida/estaca de partida/misma cantaleta/mismo cuento/a ver si te enteras/
    a ver si se entera/te enteras/entera usted/contigo no se puede/contigo es imposible/imposible contigo/
    con usted no se puede/no voy a sacar nada/no saco nada/de ti no/perdiendo el tiempo/pierdo el tiempo/
    perdiendo la manana/perdiendo la tarde/hablando con una pared/hablar con una pared/como hablar con/
    hablarle a la pared/hablarle a/inteligencia artificial no/artificial si/inteligente no/estupidez artificial/
    ya me canse/me canse de/cansad* de/tengo que repetir/repito y repito/ni papa/ni jota/no das una/no da una/
    no aciertas/no acierta/otro enlace inutil/y dale con/deja de mandar*/deja de repetir*/deja de enviar*/
    deje de mandar*/deje de enviar*/deje de repetir*/deja de darme/deje de darme/respuesta equivocada que/
    perdido que un/mas perdid* que/peor de lo que estaba/me dejaron peor/pregunto por la factura y/y me contesta con/
    y me respondes con/bot roto/se trabo el bot/se quedo trabado/ningun sentido lo que dices/que no comprende/
    que no entiende nada/de asistente tiene/que te ponen/me tomas el pelo/cada cosa que/como loro/como un loro/
    contestas como/no tienen relacion con/insiste e insiste/me vas a volver/me vuelves/me estas volviendo/me tenes/
    me tienes harto/me tienes harta/me tienes frito/me tienes podrido/ni una respuesta/ni una sola respuesta/
    ni una solucion/ninguna respuesta util/nada de lo que dices/nada de lo que dice/nada de lo que me/marearme/
    me mareas/te lo he escrito/te lo escribi/te lo puse/mas claro agua/mas claro no puede/clarisimo y nada/
    hablas por hablar/habla por hablar/hablo chino/hablo en chino/estoy hablando chino/sabes leer/sabe leer/
    no sabes leer/saber leer/hay quien pueda/hay quien aguante/de donde sacas/de donde sacaste/eso es todo lo que/
    solo sabes decir/solo sabes repetir/no sabes otra/ya te vale/manda narices/manda huevos/hay que joderse/
    tiene narices/un nino de/hasta mi abuela/que cansino/cansina/rollo de siempre/la misma historia/el mismo rollo/
    tomas por tonto/toma por tonto/me tomas por/perdiendo el dia/gastando saliva`,
  unless: `
    gracias por tu ayuda/gracias por su ayuda/muchas gracias/me ayudaste mucho/sin su ayuda no/lavadora/cafetera/
    robot aspirador/robot de cocina/pregunta tonta/pregunta estupida/mi culpa/me equivoque/soy un desastre/soy torpe/
    soy muy/no entiendo nada de/si no/si me/si el/si la/repartidor/mensajero/correos/tienen algun/teneis/perdona la/
    perdon por/no te preocupes/sin problema/videojuego/el juego/actualizacion/talla/camiseta/zapat*/me confundi`,
})
