import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/server/escalation/triggers.ts'

/** What a visitor said, one message after another; the last one is read after the answers to the others. */
type Turns = readonly [language: string, ...said: string[]]

/** Those that are not heard as they should be. */
function wrong(all: readonly Turns[], frustrated: boolean): readonly Turns[] {
  return all.filter(([language, ...said]) => {
    return understand(said.at(-1)!, language, said.slice(0, -1)).frustrated !== frustrated
  })
}

describe('frustration over several turns', () => {
  it('[R39] hears the same question put again in other words', () => {
    expect(
      wrong(
        [
          ['en', 'When will my order arrive?', 'I want to know what day my parcel gets delivered'],
          ['en', 'How do I return a jacket?', 'how can i send this jacket back?', 'tell me how to return the jacket'],
          ['en', 'How much does the shipping cost?', 'But what is the price of delivery?'],
          ['de', 'Wann kommt meine Bestellung an?', 'An welchem Tag wird mein Paket geliefert?'],
          ['de', 'Wie kann ich die Jacke zurückschicken?', 'Und wie geht die Rückgabe der Jacke?'],
          ['es', '¿Cuándo llega mi pedido?', '¿Qué día me entregan el paquete?'],
          ['es', '¿Cómo puedo devolver la chaqueta?', 'quiero saber cómo se hace la devolución de la chaqueta'],
          ['fr', 'Quand arrive ma commande ?', 'Quel jour mon colis sera livré ?'],
          ['fr', 'Comment annuler ma commande ?', "je veux savoir comment faire l'annulation de la commande"],
          ['pt', 'Quando chega a minha encomenda?', 'Que dia entregam o meu pedido?'],
          ['it', 'Quando arriva il mio pacco?', 'Che giorno consegnate il mio ordine?'],
          ['nl', 'Wanneer komt mijn pakket aan?', 'Op welke dag wordt mijn bestelling bezorgd?'],
        ],
        true,
      ),
    ).toEqual([])
  })

  it('[R39] takes another question for another question', () => {
    expect(
      wrong(
        [
          ['en', 'Where is my parcel?', 'And who delivers it?'],
          ['en', 'When will my order arrive?', 'How much does the delivery cost?'],
          ['en', 'Do you have the jacket in red?', 'Do you have the jacket in blue?'],
          ['en', 'Can I return it?', 'How do I return it?'],
          ['en', 'What does shipping to Spain cost?', 'What does shipping to France cost?'],
          ['de', 'Wo ist mein Paket?', 'Kann ich das Paket umtauschen?'],
          ['de', 'Gibt es die Jacke in Rot?', 'Gibt es die Jacke in Größe 42?'],
          ['es', '¿Cuánto cuesta el envío?', '¿Cuándo llega el envío?'],
          ['es', '¿Puedo pagar con tarjeta?', '¿Puedo pagar con PayPal?'],
          ['fr', 'Comment retourner la veste ?', 'Comment changer la taille de la veste ?'],
          ['fr', 'Quand arrive ma commande ?', "Merci ! Et comment changer l'adresse de la commande ?"],
          ['pt', 'Onde está o meu pedido?', 'Como cancelo o pedido?'],
          ['it', 'Quando arriva il pacco?', 'Quanto costa la spedizione?'],
          ['nl', 'Wanneer komt mijn pakket?', 'Kan ik het pakket ruilen?'],
        ],
        false,
      ),
    ).toEqual([])
  })

  it('[R39] hears a no that rises from answer to answer', () => {
    expect(
      wrong(
        [
          ['en', 'Where is my parcel?', 'no', "no that's not it", 'still no'],
          ['en', 'No', "That's not what I mean", 'no, wrong'],
          ['de', 'Wo ist mein Paket?', 'nein', 'nein, das stimmt nicht', 'immer noch nicht'],
          ['es', '¿Dónde está mi pedido?', 'no', 'no, eso no es', 'sigue sin ser eso'],
          ['fr', 'Où est mon colis ?', 'non', "non, ce n'est pas ça", 'toujours pas'],
        ],
        true,
      ),
    ).toEqual([])
  })

  it('[R39] hears somebody who begins to shout', () => {
    expect(
      wrong(
        [
          ['en', 'Where is my parcel?', 'It was to come on Tuesday', 'THE DELIVERY ADDRESS IS CORRECT!!!'],
          ['de', 'Wo ist mein Paket?', 'es sollte am Dienstag kommen', 'DIE ADRESSE IST DOCH RICHTIG!!!'],
          ['es', '¿Dónde está mi pedido?', 'tenía que llegar el martes', '¡¡LA DIRECCIÓN ESTÁ BIEN!!'],
          ['fr', 'Où est mon colis ?', 'il devait arriver mardi', "L'ADRESSE EST LA BONNE !!!"],
        ],
        true,
      ),
    ).toEqual([])
  })

  it('[R39] hears short cross answers, one after another', () => {
    expect(
      wrong(
        [
          ['en', 'Where is my parcel?', 'and?', 'so what', '???'],
          ['en', 'Where is my parcel?', 'nope', 'wrong.'],
          ['de', 'Wo ist mein Paket?', 'und?', 'ja und', '???'],
          ['de', 'Wo ist mein Paket?', 'nö', 'falsch.'],
          ['es', '¿Dónde está mi pedido?', '¿y?', '¿y qué?', '???'],
          ['fr', 'Où est mon colis ?', 'et ?', 'et alors', '???'],
        ],
        true,
      ),
    ).toEqual([])
  })

  it('[R39] leaves in peace who answers, asks on, always shouts or declines an offer', () => {
    expect(
      wrong(
        [
          ['en', 'Where is my parcel?', 'no'],
          ['en', 'Where is my parcel?', 'no thanks'],
          ['en', 'Do you ship to Norway?', 'great', 'and how much is it?'],
          ['en', 'WHERE IS MY PARCEL?', 'IT WAS TO COME ON TUESDAY', 'THE ADDRESS IS CORRECT!!!'],
          ['en', 'Where is my parcel?', 'MH-20418'],
          ['en', 'Where is my parcel?', 'OK'],
          ['de', 'Wo ist mein Paket?', 'nein danke'],
          ['de', 'Wo ist mein Paket?', 'nein, brauche ich nicht'],
          ['es', '¿Dónde está mi pedido?', 'no gracias'],
          ['fr', 'Où est mon colis ?', 'non merci'],
        ],
        false,
      ),
    ).toEqual([])
  })

  it('[R39] hears nothing in a question put again that was never answered', () => {
    const again = ['Where is my parcel?', 'Wo ist mein Paket?', '¿Dónde está mi pedido?', 'Où est mon colis ?']
    // What came before counts once it was answered, and is not handed over until then.
    expect(again.filter((text) => understand(text, 'en', []).frustrated)).toEqual([])
  })
})
