/**
 * Words that ask for the same thing in a shop, so that a question put again in other words is known again. A line for each meaning,
 * in the form that `prepare` gives words; "*" stands for any ending. A word may have several meanings.
 */
const lines = `
  parcel* package* order orders shipment* paket* bestellung* sendung* paquete* pedido* colis commande* encomenda* pacote* pacco pacchi ordine ordini pakket* bestelling* zending*
  arriv* come comes coming deliver* delivery here komm* ankomm* ankunft liefer* gelief* ausgelief* zugestell* zustell* lleg* entrega* livr* recevr* chega* receb* arriva* consegn* komt aankom* aankomt bezorg* lever* gelever* ontvang*
  ship* deliver* postage versand* versend* verschick* liefer* envi* expedi* livr* frete portes entreg* sped* consegn* verzend* bezorg* lever*
  refund* money reimburs* geld erstatt* ruckerstatt* zuruckerstatt* geldzuruck reembols* dinero rembours* argent dinheiro estorno* rimbors* soldi terugbetal* teruggave
  return* zuruckschick* zurucksend* zuruckgeb* ruckgabe* rucksend* retour* devol* devuel* renvoy* retourn* restitu* reso resi rendere terugstur* terugzend* terugbreng*
  exchange* swap* replace* umtausch* tausch* cambi* echang* troca* trocar sostitu* ruil* omruil*
  cancel* stornier* storno* kundig* abbestell* anul* annul* resili* disdi* disdett* opzeg*
  change* modif* edit update* alter* ander* wechsel* aktualisier* cambi* actualiz* mudar mudo wijzig* verander* aanpas*
  cost* price* pricing charge* fee fees much kost* preis* teuer cuest* cuanto precio* coste* coute* cout prix combien custa* quanto preco* valor prezz* prijs* hoeveel
  when date day time long wann datum tag tage lange cuando fecha dia tarda quand jour combien temps quando data dia demora tempo giorno wanneer datum lang dag
  where wo wohin donde ou onde dove waar
  how way steps process procedure wie weg como manera forma comment maniere demarche jeito come modo hoe manier
  why reason warum wieso weshalb grund motivo razon pourquoi raison perche waarom reden
  not cant cannot couldnt unable wont dont doesnt didnt nicht kein keine keinen no nunca pas ne nao non niet geen
  password* passwort* kennwort* contrasena* clave passe senha* wachtwoord*
  login log logging sign signing anmeld* einlogg* sesion entrar connect* connexion acced* access* accesso inlog* aanmeld* logar
  pay pays paying paid payment* bezahl* zahl* pagar pago pagos pague pagament* pagamento paie* payer paiement* pagare betal*
  address* adress* anschrift* direccion* domicilio endereco* morada indirizz* adres*
  size sizes sizing grosse* talla* taille* tamanho* taglia* taglie maat maten
  broken damaged defective faulty kaputt* defekt* beschadig* roto rota danad* defect* casse* abim* quebrad* danific* rott* danneggiat* kapot stuk
  invoice* receipt* bill rechnung* quittung* factur* recibo fatura* fattur* bon
  voucher* coupon* code discount* gutschein* rabatt* cupon* codigo descuento* reduction* bon remise cupom desconto* buono sconto* korting* kortingscode tegoedbon
  available availability stock verfugbar* vorratig lager lieferbar disponi* existencias esgotad* voorradig leverbar beschikbaar
  delete remove close losch* entfern* elimin* borrar supprim* apagar excluir cancell* verwijder*
  account konto kundenkonto cuenta compte conta account profil*
  tracking track trace verfolg* nachverfolg* sendungsverfolg* rastre* seguimiento suivi suivre tracci* volgen traceer*`

const exact = new Map<string, number[]>()
const stems: (readonly [stem: string, meaning: number])[] = []
for (const [meaning, line] of lines.trim().split('\n').entries())
  for (const word of line.trim().split(' '))
    if (word.endsWith('*')) stems.push([word.slice(0, -1), meaning])
    else exact.set(word, [...(exact.get(word) ?? []), meaning])

/** Whether two words have a meaning in common. */
export function meanTheSame(a: string, b: string): boolean {
  const meanings = meaningsOf(a)
  return meanings.length > 0 && meaningsOf(b).some((one) => meanings.includes(one))
}

/** Whether a word has one of the meanings. */
export function hasMeaning(word: string): boolean {
  return meaningsOf(word).length > 0
}

function meaningsOf(word: string): readonly number[] {
  const stemmed = stems.filter(([stem]) => word.startsWith(stem)).map(([, meaning]) => meaning)
  return [...(exact.get(word) ?? []), ...stemmed]
}
