import { callsOf } from './calls.ts'

export const spanish = callsOf({
  common:
    'yo el la los las un una con por para que de del me mi su tu sus quiero no y es en se lo al como puede puedo favor hay necesito usted ya alguien ese esta este porfa quien',
  who: `
    agente*/humano*/humana*/ser humano/seres humanos/persona real/personas reales/persona de verdad/persona viva/
    persona fisica/persona de carne/gente real/gente de verdad/asesor*/operador*/operari*/representante*/ejecutiv*/
    empleado*/empleada*/supervisor*/gerente*/encargad*/responsable*/jefe/jefa/jefes/superior/superiores/director*/
    tecnico/tecnica/tecnicos/especialista*/experto*/experta*/consultor*/gestor*/companero tuyo/companera tuya/
    companero suyo/companera suya/colega/colegas/trabajador*/telefonista/teleoperador*/recepcionista/funcionari*/
    abogad*/vendedor*/moderador*/mod/admin/administrador*/game master/gm/alguien de tu equipo/alguien del equipo/
    alguien de su equipo/alguien del/alguien de la/alguien de/alguien real/alguien humano/alguien competente/
    uno de sus/uno de tus/una de sus/una de tus/miembro del/miembro de su/señorita/senorita de/senora de/senor de/
    chica de/chico de/interlocutor*/persona encargada/persona responsable/persona que/alguien que/atencion humana/
    soporte humano/ayuda humana/asistencia humana/voz humana/atencion personal/atencion personalizada/chat en vivo/
    inspector*/perito/medico/doctor/doctora/enfermer*/farmaceutic*/maestro de juego/personal humano/humanito/staff/
    manager/un comercial/una comercial/el comercial/su comercial/vuestro comercial/un companero/human/compa tuyo/
    compa/companero de/persona de la/personas de la/persona del/personal/dependient*/cajer*/contador*/contadora/
    auditor*/notario/psicolog*/terapeuta/profesor*/mecanic*/coordinador*/subgerente/alguien con/quien decida/
    quien decide/quien sepa/quien entienda/quien mande/el que manda/la persona encargada/carne y hueso/ser vivo/
    ser pensante/humanoide/experto/titular/propietari*/conserje/vigilante/senores/quien este/quien se encargue/
    quien corresponda`,
  some: 'alguien/persona/personas/gente/senor/senora/senorita/chico/chica/nadie',
  where: `
    servicio al cliente/atencion al cliente/atencion a clientes/soporte/soporte tecnico/servicio tecnico/facturacion/
    contabilidad/ventas/legal/departamento/area de/fraude/fraudes/reclamaciones/quejas/devoluciones/segundo nivel/
    nivel dos/nivel 2/siguiente nivel/administracion/oficina/central/recepcion/gerencia/direccion/jefatura/
    recursos humanos/equipo/sucursal/centralita/cola/postventa/post venta`,
  talk: `
    habl*/chate*/convers*/charl*/platic*/comunic*/contact*/trat*/escrib*/discut*/dialog*/entenderme con/
    una llamada con/contacto con/en contacto/consult*/reclamar a/quejarme con/resolverlo con/verlo con/tratarlo con/
    explicar* a/ir con/ir a un/ir al/por telefono/telefonicamente/en persona con/cara a cara/de tu a tu/de viva voz/
    personalmente/una cita con/reunion con/cita telefonica/aclarar con/negociar con/dirigirme a/acudir a/
    ponerme al habla/ser escuchad*/que me escuche/me escuche`,
  pass: `
    pas*/transfier*/transfer*/conect*/enlaz*/deriv*/escal*/redirig*/redirij*/dirij*/traspas*/pon/ponme/pongame/
    ponganme/poneme/me pones/me pone/me ponen/me pongas/me ponga/dejame/dejeme/dejenme/deja que/deje que/haz que/
    haga que/contacto a/quiero ver a/meter a/mete a/remit*/elev*/cambiame/cambiar a/cambieme/necesito contactar/
    comuniq*/presiona #/presione #/marca #/marque #/marco #/pulsa #/pulse #/pulso #/dile a/digale a/manda a alguien/
    mande a alguien/envia a alguien/envie a alguien/sacame/saqueme/intervencion/que se ponga/que me pase/dirigeme/
    dirijame/canaliza*/canalic*/encamina*/turn*/asign*/traslad*/trae a/me pones con/comunica*/vincul*/
    que entre alguien`,
  fetch: `
    llama a/llame a/llamen a/busca/busque/buscame/trae/traiga/traeme/traigame/consigue/consigueme/manda/mandame/mande/
    envia/enviame/envie/llev*/llego a/llegar a/accedo a/acceder a/solicit*/exij*/avisa a/avise a/saltar*/que venga/
    que entre/dame/deme/denme/me das/me da/notific*/localiz*/agrega a/anade a/incluye a/invita a/pide*/pido/
    presiona #/marca #/marque #/pulsa #/pulse #/pulso #/dile a/digale a/intervencion de/ocupo/preciso/quiero ver/
    quiero un/quiero una/necesito un/necesito una/contactar con/contacto con/consig*/proporcion*/facilit*/clic/pinchar`,
  act: `
    ayud*/atiend*/atend*/asist*/revis*/ver mi caso/resuelv*/resolv*/conteste/contesta/contestar/responda/respond*/
    escuche/explique/disponible*/en linea/conectado*/online/libre/se encargue/encargarse/lleve mi/orient*`,
  step: `
    llame/llamen/me llame/me llamen/llamarme/me llamara/me llamaran/me marque/me marquen/me telefonee/se comunique/
    se comuniquen/comunicarse conmigo/se ponga/se pongan/me contacte/me contacten/contactarme/contactado por/
    contactada por/atendido por/atendida por/que me atienda/que me atiendan/me atendiera/me atienda/atenderme/
    me hable/me hablen/hablarme/hable conmigo/hablar conmigo/me escriba/me escriban/escribirme/intervenga/intervenir/
    tome el control/tome mi caso/tomar el caso/tome el caso/se haga cargo/hacerse cargo/tome el relevo/releve/
    siga alguien/siga conmigo/continue/continuar conmigo/siga con/entre al chat/entre en/se una al/
    me devuelvan la llamada/ahi/al otro lado/al telefono/en el telefono/al habla/en vez de un bot/en lugar de un bot/
    no un bot/no un robot/no una maquina/no con un bot/no con un programa/no con una maquina/no bots/no robots/
    sin bot/me marcara/marcarme/me llamase/me devuelva la llamada/mi caso/mi problema/mi situacion/mi reclamo/
    mi reclamacion/mi expediente/mi asunto/mi solicitud/mi queja/detras de la pantalla/detras de esto/detras del chat/
    en este chat/en el chat/de verdad/me oriente/me explique/me ayude/me asista/nos atienda/me resuelva/lo revise/
    lo vea/me acompane/visto por/vista por/revisado por/revisada por/lo tiene que ver/tiene que ver`,
  want: `
    quiero/quisiera/queria/querria/necesito/necesitaria/necesitamos/deseo/prefiero/preferiria/me gustaria/busco/
    solicito/exijo/requiero/pido/hay/habra/tienen/tienes/teneis/me das/me da/me consigue/me urge/urge/puedo tener/
    me pueden dar/donde esta/donde hay/mejor/solo quiero/solo acepto/espero a/como llego/pongan/manden`,
  after: `
    por/ahora/ya/que/para/en/de/del/aqui/aca/ahi/y/o/no/favor/porfa/gracias/hoy/urgente/con/disponible/disponibles/me/
    se/pero/porque/sino/rapido/como/al/a/pls/inmediatamente/mismo/directo/linea/cuanto/humano/real`,
  enough: `
    llamame/llamenme/llameme/me llamen/me llaman/que me llamen/que me llame/me puedes llamar/me puede llamar/
    me pueden llamar/pueden llamarme/puede llamarme/podeis llamarme/me podeis llamar/me devuelvan la llamada/
    devuelvanme la llamada/devolver la llamada/devuelvame la llamada/llamada por favor/marcame/marquenme/telefoneenme/
    pasame con/paseme con/paseme a/transfiereme/transfierame/comunicame/comuniqueme/comuniquenme/conectame con/
    conecteme con/escala esto/escale esto/escalalo/escale mi/escala mi/escalar mi/escalen mi/saltar bot/saltar el bot/
    saltarme el bot/salta el bot/sin bots/sin robots/no mas bots/no mas robots/basta de bots/quita el bot/
    apaga el bot/salir del bot/no con una maquina/no con un robot/no con un bot/no con un programa/atencion humana/
    trato humano/soporte humano/quien me puede atender/quien puede atenderme/quien me atiende/me lo pasas/me la pasas/
    me lo pasa/me la pasa/pasamelo/pasamela/salir de este bot/salir del robot/sacame del bot/dejate de bots/
    no quiero maquina/no quiero maquinas/quiero persona/quiero personas/quiero gente/sin maquinas/fuera bots/
    nada de bots/nada de robots/nada de maquinas/atencion personal/atencion personalizada/trato personal/llamadme/
    me podrian llamar/quisiera que me llamaran/quiero que me llamen/pido que me llamen/con quien puedo hablar/
    con quien hablo de/con quien tengo que hablar/con un software/con software/no hablo con ordenadores/
    no hablo con maquinas/no hablo con robots/no hablo con bots/pasa el chat/hablo con ordenadores/
    hablar con un ordenador/hablar con ordenadores/hablar con computadoras`,
  bare: `
    quiero hablar/necesito hablar/quisiera hablar/me gustaria hablar/soporte/atencion al cliente/hay alguien/
    hay alguien ahi/alguien ahi/llamada/llamar`,
  urge: `
    por favor/porfa/porfavor/porfis/pls/plis/ya/ahora/urgente/hoy/rapido/inmediatamente/favor/solo/ya mismo/
    cuanto antes/please/por gentileza/pronto/se necesita/se busca/se requiere/necesito/requerido`,
  unless: `
    ayer/anteayer/la semana pasada/el mes pasado/el otro dia/la ultima vez/dijo/dijeron/me dijo/prometio/colgo/
    me llamo/llamo y/me llamaron/hable con/hablé/ya hable/he hablado/me ayudo/me atendio/me atendieron/fue muy/
    fueron muy/estuvo/encantador*/amable*/mi jefe/mi jefa/mi gestor se/mi marido/mi esposo/mi esposa/mi mujer/mi hijo/
    mi hija/mi madre/mi padre/mi amigo/mi amiga/mi novio/mi novia/mi abogado/mi medico/mi companer*/mi equipo/
    nuestro equipo/nuestros agentes/nuestros empleados/cuantos/cuantas/cuanto cuesta/cuanto tiempo/cuanto pagan/
    cuanto gana/cuanto se/cuando/a que hora/que hora/horario*/quien es/que es/cual es/por que/otra persona/
    alguien mas/segunda persona/por persona/para # personas/# personas/repartidor*/mensajero*/transportista*/cartero/
    conductor/chofer/correos/de mudanza/instalador/empleo/trabajo/trabajar/vacante/curriculum/sueldo/rol/roles/
    permisos/licencia*/usuarios/en persona/persona a recoger/numero de/telefono de/correo de/correo del/correo para/
    direccion de/email de/graban/grabad*/diferencia/eres un/eres humano/eres una/es usted un/sois/pareces/
    parece humano/tengo que/debo/hace falta/soy agente/soy asesor/soy representante/soy funcionari*/puede mi/
    en nombre de/de parte de/resena/valorar/opinion sobre/calificar/recoger/entregar/firmar/subir/suben/instalar/
    reparar/enviar dinero/transferir dinero/dinero a/pagar a/trabajan/el tecnico puede venir/venga el tecnico/
    viene el tecnico/venir el tecnico/hay descuento/descuento para/conserje/lee luego/leen/si llamo/si hablo/antes de/
    despues de/invitar a un amigo/regal*/en que idiomas/gratis/gratuita/dar de alta/anadir un/anadir otro/agregar un/
    agregar otro/crm/si el/si la/gracias a la/gracias al/no me transfiera/no me pase/descuento/estoy hablando/
    estas hablando/hablo con un bot/hablo con un robot/hablo con una maquina/hablo con una persona/con quien hablo/
    instal*/repar*/me dio/me envio/me mando/me cobro/me vendio/nunca vino/no vino/se equivoco/me recomendo/robo/
    robaron/legal necesita/trabaja*/hay que/puede viajar/viajar otra/quien responde/que hace un/que hace una/
    soy empleado/soy empleada/muy amable/digale gracias/mal el numero/agentes trabajan/trabajan desde/anado/agrego/
    persona de contacto/cuenta de empresa/en ponerse/se pondra en/quien me va/me va a contactar/no aparecio/
    a quien dirijo/cuanto tarda/vendedor me/me prometio`,
})
