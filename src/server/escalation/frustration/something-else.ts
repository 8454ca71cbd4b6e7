/**
 * What people are cross about besides the assistant: things, carriers, other people, as beginnings of words in all languages in the
 * form that `prepare` gives them.
 */
const things =
  `dhl/ups /fedex/hermes/dpd/gls /usps/correos/correios/postnl/bpost/poste/colissimo/chronopost/seur/mondial/inpost/poczta/courier/driver/delivery/deliver/carrier/postman/parcel locker/kurier/fahrer/zusteller/paketbote/lieferung/lieferdienst/repartidor/mensajero/transportista/livreur/livraison/transporteur/entregador/transportadora/carteiro/corriere/postino/consegna/bezorg/koerier/pakket/paket/paczk/package/parcel/paquete/colis/pacco/pacote/encomenda/
  bahn/zug/train/tren/trem/treno/trein/airline/flug/flight/vuelo/vol /voo /volo/vlucht/airport/bus /tram/taxi/hotel/room/zimmer/habitacion/chambre/quarto/camera/kamer/hospital/doctor/arzt/medic/medecin/dokter/teacher/lehrer/profesor/prof /professor/school/schule/landlord/vermieter/neighbo/nachbar/vecin/voisin/vizinh/vicin/
  battery/bateria/batterie/batteria/batterij/akku/pile /manual/handleiding/notice /anleitung/manuale/instrucciones/screen/bildschirm/pantalla/ecran/schermo/scherm/noise/larm/ruido/bruit/barulho/rumore/lawaai/wifi/wlan/router/internet/laptop/phone/handy/telefono/telephone/telefone/printer/drucker/tablet/tv /fernseher/game/spiel/juego/jeu /jogo/gioco/spel /lag /laggt/level/update/aktualisierung/actualizacion/mise a jour/atualizacao/aggiornamento/
  jacket/coat/shoe/dress/trousers/jeans/bag/zipper/sleeve/sofa/chair/table/lamp/bike/car /washing/vacuum/mixer/toaster oven/fridge/jacke/mantel/schuh/kleid/hose/tasche/reissverschluss/stuhl/tisch/lampe/rad /fahrrad/auto /autos /waschmaschine/staubsauger/chaqueta/abrigo/zapat/vestido/pantalon/bolso/cremallera/silla/lavadora/coche/veste/manteau/chaussure/robe/sac /fermeture/chaise/machine a/voiture/
  casaco/sapato/saia/mochila/carro/giacca/scarpe/vestito/borsa/cerniera/sedia/lavatrice/macchina/jas /schoen/jurk/broek/tas /rits/stoel/fiets/stofzuiger/
  price/prices/fee/fees/gebuhr/preis/precio/tarif /tarifs/prix/preco/taxa/prezz/prijs/bureaucra/burokrat/burocra/papier/paperwork/papele/papelada/formular/formulario/office/amt /ayuntamiento/mairie/camara/comune/gemeente/bank /bankkonto/banque/banco/banca/insurance/versicherung/seguro/assurance/assicurazione/verzekering/
  food/soup/pizza/meal/essen/comida/repas/cibo/eten/weather/wetter/tiempo hace/meteo/rain/regen/lluvia/pluie/chuva/pioggia/month/monat/months/weeks/wochen/semanas/semaines/settimane/weken/shop in/filiale/tienda de/magasin de/negozio/winkel/seller/verkaufer/vendedor/vendeur/venditor/covoitur/planilha/excel/course/kurs/curso/cours /corso/cursus/
  mover/umzug/mudanza/demenag/mudanca/trasloc/verhuiz/casero/senhorio/proprietaire/padrone/huisbaas/waiter/kellner/camarero/serveur/garcom/camerier/ober /restaurant/ristorante/beginner/anfanger/principiante/debutant/friend/freund/amig/ami /husband/mann /marido/mari /wife/frau /my boss/mein chef/mi jefe/mon chef/meu chefe/mio capo/mijn baas/colleague/kolleg/colleg/concert/ticket/boleto/billet/bilhete/bigliett/kaartje/seat/sitz/asiento/siege/assento/posto`
    .split('/')
    .map((one) => one.replace(/^\s+/, ''))

const mentions = new RegExp(` (?:${things.join('|')})`, 'u')
/** "Angry with my landlord". */
const withOther =
  / (?:at|with|con|com|contre|contra|op|auf|mit|sur|su) (?:my|the|our|mi|mis|el|los|las|mon|ma|mes|le|la|les|meu|minha|il|lo|mein|meine|meinen|meinem|meiner|den|dem|mijn|de|o|a|os|as) /u
const assistant =
  /(?: bot| chat| robot| roboter| assist| answer| antwort| respuesta| reponse| resposta| risposta| antwoord| question| frage| pregunta| pergunta| domanda| vraag| help | hilfe| ayuda| aide | ajuda| aiuto| hulp)/u

/** Whether a message is likely about something else than the talk with the assistant, or goes on to ask something. */
export function isAboutSomethingElse(text: string, clauses: readonly string[]): boolean {
  const whole = clauses.join(' ')
  if (assistant.test(whole)) return false
  return mentions.test(whole) || withOther.test(whole) || (clauses.length > 1 && /\p{L}\s*[?？]\s*$/u.test(text))
}

const addressed =
  / (?:you|your|youre|du|dich|dir|dein|deine|deinen|sie|ihr|ihre|tu|tus|te|ti|usted|su|sus|vous|vos|votre|toi|ta|tes|voce|vc|tua|tuas|sua|suas|lei|tue|sue|vi|je|jij|jou|jouw|u|uw|jullie|i asked|pregunte|demande|gefragt|perguntei|chiesto|vroeg) /u

/** Whether it names something else, and neither the assistant nor anybody it speaks to. */
export function isPlainlyAboutSomethingElse(clauses: readonly string[]): boolean {
  const whole = clauses.join(' ')
  return mentions.test(whole) && !assistant.test(whole) && !addressed.test(whole)
}
