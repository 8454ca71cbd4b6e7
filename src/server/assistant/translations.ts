import { type Language, languages } from './language.ts'

/**
 * What people ask about on sites of all kinds, in the order of `languages`: forms for the same are parted by commas, languages by bars.
 * Besides `concepts`, which a word may be in as well.
 */
const table = `
return, send back | zurückschicken, zurückgeben, schicken zurück, geben zurück, senden zurück, bringen zurück, rücksendung, retoure, rückgabefrist, umtauschfrist | devuelvo, devuelve, devuelven, devuelto | renvoie, rends, rendu, renvoyé, retourne | devolvo, devolve, devolvido | restituisco, rendo, rimandare indietro, reso | terugsturen, sturen terug, stuur terug, brengen terug, terugzenden, retourneren
refund, money back | geld zurück, geld wieder, rückerstattung, erstattet, gutschrift | devuelven el dinero, devolución del dinero, dinero, reembolsan, reembolsado | remboursement, remboursée, récupérer mon argent, argent | reembolsado, estorno, dinheiro | rimborsato, soldi indietro, soldi | geld terug, terugbetaald, restitutie
exchange, swap | umtauschen, tausche um, eintauschen, wechseln | cambio de talla, canjear | changer de taille, échanger | trocar, troco, trocas | scambiare, cambiare taglia | ruil, omgeruild
order, purchase | bestellung, auftrag, bestellt, kauf, einkauf | pedido, compra, encargo | commande, achat, commandé | encomenda, pedido, compra | ordine, acquisto, ordinato | bestelling, bestelde, aankoop
delivery, deliver, arrive | lieferung, liefert, zugestellt, zustellen, versendet, lieferdatum, ankommen, kommt an, verschickt, ausgeliefert | entregan, llega, llegar, reparto, envían, enviáis | livraison, livre, expédiez, livrez | chega, chegar, entregam, enviam | consegnate, arriva, spedizioni, recapito | bezorgd, leveren, geleverd, verzonden, komt aan, bezorgt
not arrived, late | nicht angekommen, noch nicht erhalten, nicht erhalten, noch nicht angekommen, immer noch nicht da | no ha llegado, no llega, no me ha llegado | pas arrivé, pas encore reçu, jamais reçu | ainda não chegou, não recebi | non è ancora arrivato, mai arrivato, non ho ricevuto | nog niet binnen, niet ontvangen, nog niet aangekomen
marked as delivered, neighbour, porch | als zugestellt, nachbar, nachbarn | vecino, vecinos, figura como entregado | voisin, voisins, indiqué comme livré | vizinho, vizinhos | vicino di casa, risulta consegnato | buren, buurman
missing, left out, missing items | fehlt, fehlen, fehlende | falta, faltan | manque, manquant, manquants | falta, faltam, em falta | manca, mancano, mancante | ontbreekt, mist, ontbreken
wrong, wrong item | falsch, falsche, falscher, falsches, verkehrt | equivocado, equivocada, incorrecto | mauvais, mauvaise, erreur | errado, errada | sbagliato, sbagliata, errato | verkeerd, verkeerde, fout
damaged | beschädigt, kaputt, zerbrochen, kaputte | dañado, rota, rotos, roto | abîmé, abîmée, cassée, endommagée | danificado, partido | danneggiata, rotta, rotti | beschadigd, kapotte, gebroken
lost | verloren, verlieren, verloren gegangen, abhanden | perdido, perdida, he perdido | perdue, perdu | perdido, perdida, perdi | perso, persa | kwijt, kwijtgeraakt, verloren
follow, track | verfolgen, sendungsnummer, wo ist mein paket, wo bleibt | seguir, localizar, dónde está mi paquete | suivre, localiser, où en est | acompanhar, onde está a encomenda | seguire, rintracciare, dov è il mio pacco | volgen, waar blijft
cancel | storniere, storno, abbrechen, kündigen, kündigung, rückgängig | anulación, cancelo, dar de baja | annulation, annule, résilier, résiliation | cancelamento, anular | annullo, disdire, disdetta | opzeggen, annuleer, afzeggen
change | ändern, umändern, abändern | cambiar, modificación | changer, modifier | mudança, alteração | cambiare, modifica | veranderen, wijzig
add | hinzufügen, ergänzen, dazu bestellen | añadir, agregar | ajouter, rajouter | adicionar, acrescentar | aggiungere | toevoegen, bijbestellen
address, delivery address | lieferadresse, anschrift, rechnungsadresse | domicilio, dirección | adresse de livraison, adresse | morada, endereço | indirizzo | bezorgadres, afleveradres
pay, payment methods, ways to pay | bezahlen, zahlungsart, zahlungsmittel, bezahlt, zahlweise, zahle | pagar, formas de pago, métodos de pago, pago | payer, moyens de paiement, modes de paiement, acceptez | pagar, formas de pagamento, métodos de pagamento | pagare, metodi di pagamento, pago | betalen, betaalmethode, betaalwijzen
instalments | raten, ratenzahlung, teilzahlung, in raten | a plazos, plazos, fraccionar | en plusieurs fois, en trois fois | a prestações, prestações, parcelado | a rate, rateale | in termijnen, gespreid
charge, debit | abgebucht, abbuchen, belastet, abbuchung | cobran, cobro, cargo, cobrado | débité, prélevé, prélèvement | cobrado, debitado, cobram | addebitato, addebito | afgeschreven, afschrijving
transfer, bank transfer | überweisung, überweisen, banküberweisung | transferencia | virement | transferência | bonifico | overschrijving, overboeking
invoice | rechnung, rechnungen, beleg, quittung | factura, recibo, ticket | facture, reçu | fatura, recibo | fattura, scontrino | factuur, bonnetje
price, cost | kostet, kosten, preise | cuesta, cuestan, precios | coûte, coûtent, prix | custa, custam, preços | costa, costano, prezzi | kost, kosten, prijzen
discount | rabatt, rabatte, nachlass, ermäßigung, vergünstigung, prozente | descuento, descuentos | remise, remises, réduction | desconto, descontos | sconto, sconti | korting, kortingen
student | student, studenten, studierende, studentin, azubi, schüler | estudiante, universitario | étudiant, étudiante, étudiants | estudante, universitário | studente, universitario | student, scholier
voucher, gift card | gutschein, gutscheine, geschenkgutschein, geschenkkarte | tarjeta regalo, tarjetas regalo, vale regalo | bon cadeau, carte cadeau, cartes cadeaux | vale oferta, cartão presente, cartões presente | buono regalo, carta regalo | cadeaubon, cadeaubonnen, cadeaukaart
gift | geschenk, geschenkt, verschenken | regalo, regalar | cadeau, offrir | prenda, presente, oferta | regalo, regalare | cadeau, cadeautje
valid, expiry | gültig, haltbar, ablaufdatum, abgelaufen, verfällt | caduca, caducado, vigencia, válido | valable, expiré, périmé, validité | válido, expirado, validade | valido, scaduto, scadenza | geldig, verlopen, houdbaar
guarantee, warranty | garantie, garantiefall, garantiezeit, gewährleistung | garantía, garantizado | garantie, garanti, garantis | garantia | garanzia, garantito | garantie, garantieperiode
covered, not covered | abgedeckt, deckt, gedeckt | cubre, cubierto | couvre, couverte, pris en charge | cobre, coberto, abrange | copre, coperta | dekt, gedekt
repair, mend | reparieren, reparatur, flicken, ausbessern, reparaturen | reparan, reparo, arreglo | répare, réparez, réparations | reparam, consertam, arranjar | riparate, riparazioni, aggiustare | repareren, reparaties, gerepareerd, maken
zip, zipper, front zip | reißverschluss, reissverschluss, zipper | cremallera | fermeture éclair, zip | fecho, zíper, fecho éclair | cerniera, zip | rits, ritssluiting
sole | sohle, sohlen, besohlen | suela, suelas | semelle, semelles, ressemeler | sola, solas | suola, suole, risuolare | zool, zolen
leak, waterproof | undicht, dicht, wasserdicht, regendicht, durchlässig | impermeable, impermeables, cala | étanche, imperméable, fuit | impermeável, impermeáveis, mete água | impermeabile, impermeabili, perde | lekt, waterdicht, waterdichte
wash, clean | waschen, gewaschen, reinigen, reinigung, putzen, waschbar | lavo, lavar, limpio, limpieza | lave, laver, lavable, nettoie | lavo, lava, limpeza, lavável | lavo, pulizia, lavabile | wassen, was, gewassen, reinigen, wasbaar
look after, care, looking after | pflegen, pflege, pflegt | cuidar, cuidado, cuidados | entretenir, entretien, soin | cuidar, cuidados, conservar | curare, cura, manutenzione | verzorgen, onderhoud, onderhouden
leather | leder | cuero, piel | cuir | couro, pele | pelle, cuoio | leer, leren
size, sizes | größe, größen, konfektionsgröße, passform | talla, tallas, tallaje | taille, tailles, pointure | tamanho, tamanhos | taglia, taglie, numero di scarpe | maat, maten, maattabel
chest | brust, brustumfang, oberweite | pecho | poitrine, tour de poitrine | peito | petto, torace | borst, borstomvang
waist, hips | taille, hüfte, bund, hüftumfang | cintura, cadera | tour de taille, hanches | cintura, anca | vita, fianchi | heup, middel
foot, feet | fuß, füße, füsse | pie, pies | pied, pieds | pé, pés | piede, piedi | voet, voeten
wide, width, widths | breit, breite, weite | ancho, anchos, anchura | large, largeur | largo, largura, largos | largo, larghezza, larga | breed, brede, breedte
too big, too small, another size | zu groß, zu klein, passt nicht, zu eng | queda grande, queda pequeño, no me vale | trop grand, trop petit, ne va pas | grande demais, pequeno demais, não serve | troppo grande, troppo piccolo, non va bene | te groot, te klein, past niet
opening hours, open | geöffnet, öffnungszeit, offen, auf, öffnungszeiten, aufhaben | abrís, abren, abierta, horario de apertura | ouvert, ouverte, horaires d ouverture, heures d ouverture | abrem, aberta, horário de funcionamento | aprite, aperti, orari di apertura | openingsuren, geopend
shop | laden, geschäft, ladengeschäft, shop | tienda | magasin, boutique | loja | negozio | winkel, zaak
park, parking, car park | parkplatz, parkplätze, parken, parkhaus | aparcar, aparcamiento, parking | parking, se garer, stationner | estacionar, estacionamento, parque | parcheggio, parcheggiare | parkeren, parkeerplek, parkeergarage
dog | hund, hunde, haustier | perro, mascota | chien, animaux | cão, animais | cane, animali | hond, huisdier
account | konto, kundenkonto, benutzerkonto, nutzerkonto, registrieren | cuenta, registrarme, registrarse | compte, inscription, inscrire | conta, registar, cadastro | account, registrarmi, registrazione | account, registreren
password | passwort, kennwort, passwörter | contraseña, clave | mot de passe | senha, palavra passe | password | wachtwoord
sign in, log in | anmelden, einloggen, melden an, login, anmeldung | iniciar sesión, entrar, acceder | me connecter, se connecter, connexion | entrar, iniciar sessão, login | accedere, entrare, login | inloggen, aanmelden
data | daten, personenbezogene, kundendaten | datos personales, datos | données, données personnelles | dados pessoais, dados | dati personali, dati | persoonsgegevens, gegevens
keep, store | speichern, speichert, aufbewahren, gespeichert, aufbewahrt | guardar, guardáis, conservar, almacenar | conserver, conservez, garder, stocker | guardam, guardar, conservar | conservare, conservate, salvare | bewaren, bewaard, opslaan
delete | löschen, gelöscht, entfernen | borrar, eliminar, borro | supprimer, effacer, supprime | apagar, eliminar | cancellare, eliminare, elimino | verwijderen, wissen
newsletter | newsletter, rundbrief | boletín, newsletter | newsletter, lettre d information | newsletter, boletim | newsletter | nieuwsbrief
cookies | cookies, cookie | cookies | cookies | cookies | cookie | cookies
collect, pick up | abholen, hole ab, selbst abholen, abholung | recoger, recogida, recojo | retirer, venir chercher, retrait | levantar, recolher, levantamento | ritirare, ritiro, ritiro in negozio | afhalen, ophalen, zelf ophalen
signature | unterschrift, unterschreiben | firmar, firma | signature, signer | assinatura, assinar | firma, firmare | handtekening, tekenen
customs, import | zoll, zollgebühren, einfuhrumsatzsteuer, verzollen | aduana, aranceles | douane, frais de douane | alfândega, taxas alfandegárias | dogana, dazi | douane, invoerrechten
countries, abroad | länder, land, ausland, ins ausland | países, país, extranjero | pays, étranger | países, país, estrangeiro | paesi, paese, estero | landen, land, buitenland
free | kostenlos, kostenfrei, gratis, versandkostenfrei | gratis, gratuito, gratuita | gratuit, gratuite, gratuitement | grátis, gratuito, gratuita | gratis, gratuito, gratuita | gratis, kosteloos
stock, sold out | vorrätig, auf lager, ausverkauft, lieferbar, verfügbar | existencias, agotada, agotado, en stock | en stock, épuisé, rupture de stock | em stock, esgotada, esgotado | esaurita, disponibili, disponibile | op voorraad, uitverkocht, leverbaar
material, made of | material, stoff, besteht aus, gefertigt | hecho de, hecha de, tejido | fabriqué, matière, composition | feito de, feita de, tecido | fatto di, tessuto, composizione | gemaakt van, stof, materiaal
made, manufacture | hergestellt, produziert, genäht, gefertigt, herstellen | fabrican, fabricáis, hecho en, hecha en | fabriqués, fabrication | fabricam, feitos em, produzidos | prodotti, fatto in, fabbricate | gemaakt, geproduceerd, genaaid
recycle, take back | recycling, recyceln, wiederverwerten, altkleider | reciclaje, reciclado | recyclage, recyclé | reciclagem, reciclado | riciclo, riciclato | recyclen, gerecycled
sustainable | nachhaltig, nachhaltigkeit, umwelt, umweltfreundlich, öko | sostenible, sostenibilidad, ecológico | durable, écologique, durabilité | sustentável, sustentabilidade, ecológico | sostenibile, sostenibilità, ecologico | duurzaam, duurzaamheid, milieu
book, booking, appointment | termin, buchen, reservieren, voranmelden | cita, reserva, cita previa | rendez-vous, réservation, réserver | marcação, reserva, agendar | appuntamento, prenotazione | afspraak, reserveren, boeken
try on, fitting | anprobieren, anprobe, probieren | probar, probador, probarme | essayer, essayage | experimentar, provar | provare, prova | passen, aanpassen
worn, used | getragen, benutzt, gebraucht | usado, usada, puesto | porté, portée, utilisé | usado, usada | usato, indossata, usata | gedragen, gebruikt
jacket | jacke, regenjacke, jacken, mantel | chaqueta, abrigo, chubasquero | veste, manteau, blouson | casaco, jaqueta, impermeável | giacca, giacche, cappotto | jas, jack, regenjas, jassen
boots | stiefel, schuhe, wanderschuhe, schuh, boots, wanderstiefel | bota, botas, zapatos | bottes, bottines, chaussures | botas, sapatos | stivali, scarponi, scarpe | laarzen, schoenen, wandelschoenen, schoen
rucksack | rucksack, rucksäcke, tasche | mochila, mochilas | sac à dos, sac | mochila, mochilas | zaino, zaini | rugzak, rugzakken, tas
trousers | hose, hosen, regenhose | pantalón, pantalones | pantalon | calças | pantaloni | broek
shorten, hem | kürzen, gekürzt, umnähen | acortar, meter el bajo | raccourcir, ourlet | encurtar, bainha | accorciare, orlo | inkorten, korter
wool | wolle, wollen, pullover, pulli, strick | lana, jersey | laine, pull, tricot | lã, camisola | lana, maglione | wol, trui
rain | regen, regnet | lluvia, llueve | pluie, pleut | chuva | pioggia | regen
dry, drying | trocknen, trockner, trocken, wäschetrockner | secar, secadora | sécher, sèche linge | secar, secador | asciugare, asciugatrice | drogen, droger
email | mail, e mail, emailadresse | correo electrónico, correo | courriel, adresse mail | email, e mail, correio eletrónico | email, posta elettronica | mail, e mail, emailadres
phone, telephone | telefon, telefonnummer, anrufen, hotline, rufnummer | teléfono, número de teléfono, llamar | téléphone, numéro de téléphone, appeler | telefone, número de telefone, ligar | telefono, numero di telefono, chiamare | telefoon, telefoonnummer, bellen
human, person | mensch, mitarbeiter, kundendienst, kundenservice | persona, humano, atención al cliente | humain, conseiller, service client | humano, atendente, apoio ao cliente | persona, operatore, servizio clienti | mens, medewerker, klantenservice
complaint, claim | reklamieren, beschwerde, beanstanden, reklamation, melden | reclamar, queja | réclamation, réclamer, plainte | reclamar, queixa | reclamo, reclamare | klacht, klagen
weight, heavy | gewicht, schwer, wiegt, wiegen | peso, pesa | poids, pèse, lourd | peso, pesa | peso, pesa | gewicht, weegt, zwaar
colour | farbe, farben | color, colores | couleur, couleurs, coloris | cor, cores | colore, colori | kleur, kleuren
holiday, christmas | feiertag, feiertage, feiertagen, weihnachten, ferien | festivo, festivos, vacaciones, navidad | jour férié, jours fériés, vacances, noël | feriado, férias, natal | festivo, ferie, natale | feestdag, feestdagen, vakantie
volunteer | ehrenamtlich, freiwillige, freiwilliger | voluntario, voluntarios | bénévole, bénévoles | voluntário, voluntários | volontario, volontari | vrijwilliger, vrijwilligers
group, club | gruppe, verein, sammelbestellung, gruppenbestellung | grupo, club | groupe, club, association | grupo, clube | gruppo, club, associazione | groep, vereniging, club
photo | foto, fotos, bild | foto, fotos, imagen | photo, photos | foto, fotos, imagem | foto, immagine | foto, afbeelding
second hand | gebraucht, secondhand, aus zweiter hand | de segunda mano, usado | d occasion, seconde main | em segunda mão, usado | di seconda mano, usato | tweedehands, gebruikt
children | kind, kinder, kinderjacke | niño, niños, infantil | enfant, enfants | criança, crianças, infantil | bambino, bambini | kind, kinderen
subscription | abo, abonnement, mitgliedschaft | suscripción, abono | abonnement | assinatura, subscrição | abbonamento | abonnement, lidmaatschap
install, set up | installieren, einrichten, installation, einrichtung | instalar, configurar, instalación | installer, configurer, installation | instalar, configurar, instalação | installare, configurare, installazione | installeren, instellen
download | herunterladen, downloaden | descargar, bajar | télécharger | descarregar, baixar | scaricare | downloaden
error, not working | fehler, fehlermeldung, funktioniert nicht, geht nicht | error, no funciona, fallo | erreur, ne marche pas, ne fonctionne pas | erro, não funciona | errore, non funziona | fout, foutmelding, werkt niet
`

/** Lines as `concepts` has them. */
export const translations: readonly Readonly<Partial<Record<Language, string>>>[] = table
  .trim()
  .split('\n')
  .map((line) => Object.fromEntries(line.split('|').map((forms, at) => [languages[at]!, forms.trim()])))
