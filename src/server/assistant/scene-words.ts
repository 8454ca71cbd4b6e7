import type { Language } from './language.ts'

/**
 * Words that set the scene of a question and need not stand in its answer: people, times, feelings, what one does to come by a
 * thing. Their absence from a passage says little. Stemmed like any other word; words for the same (`concepts`) are none.
 */
export const sceneWords: Readonly<Record<Language, string>> = {
  en: `able accept accidentally across act actually add afford afraid afternoon again ago aim allow allowed alone already alright
    although always amount anniversary annoying another answer anymore anyone anything anyway apartment appear apply appreciate
    around arrange arrive asap ask aunt autumn available aware away awful back bad badly base basically bathroom become bed
    bedroom begin believe belong bend bent beside besides best better beyond biggest birthday bit boss both bother bottom bought
    boy boyfriend brief bring broad brother brought buddy bunch busy buy buying bye called calling came careful carry case cause
    certain chair chance cheapest check cheers choose christmas clear club colleague combine come comes common compare complete
    concern confirm confuse consider contain continue cope correct count couple course cousin create curious current currently
    customer cut dad daily date daughter day days deal dear decide decision depend describe deserve desk detail details
    determine difference different difficult direct dirty disappoint disappointed discover dog's door doubt drop due during
    eager early ease easily easy effect effort eight eleven else enable encourage end enjoy enough ensure enter entire equal
    especially essential even evening evenings everybody everyday everyone everywhere exact exactly example except exist expect
    experience explain extra face fact fairly fall family faq far fast father favourite fear feel fifteen fifty figure fill
    final finally find finding fine finish first five flat floor follow force forgot form fortnight forty forward found four
    fourteen frequent friend friends front full fully fun further future garden gather general gently genuine gets gf giant girl
    girlfriend glad goal goes good gotten gran grandad grandchild granddaughter grandfather grandma grandmother grandpa
    grandparent grandson granny great guess guest guy guys gym half hand handle hang happen happened happening happens happy
    hard hardly hate having hear heard heavy high hiking hold holding holds holiday home hope hot hour house hubby huge hundred
    hurry husband idea idk imagine immediate immediately impact important impossible improve include included including info
    information inside instead intend interest interested interesting introduce involve issue item itself join judge keep
    keeping keeps key kid kids kind kitchen lady largest last lately later latest lazy lead learn least leave left less lets
    level life like likely limit limited listen literally little live load local long look looked looking lot lots loud love low
    lower luck lucky made main mainly major makes making manage manner mark mate matter maximum maybe mean meantime medium meet
    member mention mess middle midnight mind minimum minor missus mix moment monday money month mood morning mother move moved
    moving mr mrs mum name nan nana nasty naturally near nearby nearly neat necessarily necessary needed needing neighbour
    neither nephew new newborn news nice niece night nine nobody none noon normal normally note nothing notice number obtain
    obvious obviously occasion occasionally occur odd offer offered office often okay old one onto opinion opposite option
    ordered orders otherwise ought outcome outfit overall owner pal parent part partner past patient pause people perfect
    perfectly perhaps period permanent personally pick picked piece plain plan please plenty plus point politely poor pop
    popular position possible potential pound pounds prefer prepare pretty prevent previous previously prior probably problem
    process proper properly prove provide pull purchase purpose push puts putting question queue quick quickly quid quiet quite
    raise random range rare rarely rather reach reading ready realise realised reason reasonable receive recent recently
    recognise recommend reduce refer regard regarding regular regularly relate related remain remind require required result
    right risk road rough round rule run running safe safely same satisfied save saw say says scared school sec second seem
    seemed seems seen select sell send sense separate series serious seriously serve session set seven several shame sharp
    shopping short shorten shortened shorter should show showing shows sick silly similar simple simply since single sister
    sister-in-law sit site situation six slight slightly slow slowly smallest smell smells smelly snap snapped someone's
    somewhere son soon sorry sound source speak special specific spend spent split spoil spot spouse spring stain stained stand
    stands start started state stay step still stop stopped straight strange street strict strong struggle stuck stuff stupid
    succeed sudden suddenly suggest suitable summer sunday support supposed surprise surprised suspect table tag tags take takes
    taking talk task tbh teenage teenager tell telling tells ten terrible thankful therefore thick thin thing think thinking
    third thirteen thirty thought thousand three throughout throw thx tight till time tiny title today toddler together told
    tomorrow tomorrow's tonight top tore total totally touch tour toward travelling tried tries trip trouble true trust try
    trying turn turned turns twelve twenty twice two type typed typical ugly uk unable uncle unclear understand unfortunately
    unless unlikely unsure update upset urgent use used useful using usual usually valuable value various version view visit
    visiting wait waiting walk walking want wanting way ways weak weather website wedding week weekend weeks weird welcome went
    whatever whenever whether whichever whoever whole whoops wife window winter wise wish wishing wonder wonderful work working
    works worried worry worth write writing written wrong wrote year years yesterday yet young yourself yr yrs`,
  de: `ab abend abends aktuell aktuelle alt alte alten alter anderem andererseits angeblich anstatt antwort antworten art auch aufs
    augenblick ausser außer außerdem bald bedeuten bedeutet beide beiden beim beispiel bekam bekomme bekommen bekommt benötige
    benötigen benötigt bereits besser beste besten bestimmt bestimmte bevor bin bisher bisschen bleiben bleibt brauch brauche
    brauchen braucht bringe bringen bringt bruder circa dabei dadurch dafür dagegen daher damals danach daneben dank daran
    darauf daraus darf darfst darin darum darüber dauer dauern dauert davon davor dazu denke denken deshalb deswegen dienstag
    direkt donnerstag drei dritte dürfen dürft eben ebenfalls eigentlich eilt einfach einige einigen einmal einzige eltern ende
    endlich enthalten entweder ergeben erhalte erhalten erhält erkennen erklären erst erste ersten erwarten etwa euch eure eurem
    euren euro extra fall falls familie fast finde finden findet frag frage fragen frau freitag freund freunde freundin
    freundlich früh früher funktionieren funktioniert fünf gab gang ganz ganze ganzen gar geb gebe geben gehe gehen geht gehört
    gekauft gekommen gemacht gemeint gemäss genau genauer genug gerade gerne gesagt geschrieben gesehen gestern gibt gilt glaube
    glauben gleich gleichzeitig große großen gut gute guten guter halb halt halte halten hause heisst heißen heißt helfen heute
    hilfe hilft hin hinter hoch hoffe hoffen hält hätte hätten höre hören idee immer innerhalb insgesamt irgendwann irgendwas
    irgendwie irgendwo jahr jahre jahren je jemand jetzt jeweils junge kam kauf kaufe kaufen kauft kennen kennt klappt klar
    klein kleine kleinen kollege komme kommen kommt konnte kriege kriegen kriegt kurz kurze könnt könnte könnten lange langsam
    lasse lassen lauf laufen leicht leider letzte letzten letzter letztes leute liebe lieber liegt los lässt läuft mache machen
    macht mag mal manche manchmal meine meinen meist meistens menge mich mindestens minute minuten mir mitte mittwoch moment
    monat monate monaten montag morgen morgens mutter mädchen möchten möchtest mögen möglich möglichkeit möglichst nachdem
    nachher nachmittag nacht nah name namen natürlich neben nehme nehmen neu neue neuen neuer nichts nie niemand nimm nimmt
    nirgends nochmal nochmals normal normale normalerweise notwendig nummer nutze nutzen nächste nächsten nächster nähe nötig
    nützen oben oft ohne oma onkel opa ort paar passieren passiert person platz plötzlich problem probleme prozent punkt recht
    rechtzeitig reicht richtig richtige rund sache sachen sage sagen sagt samstag schade schau schauen schick schlecht schlimm
    schnell schneller schnellste schon schreibe schreiben schwester sechs sehe sehen sehr seit seite selbst senden sicher sieht
    situation sobald sofort sogar sohn solche solchen sollen sollten solltet sonntag sonst soviel spät später statt stehe stehen
    steht stelle stellen stimmt stunde stunden stück suche suchen sucht super tag tage tagen tante tatsächlich tausend teil
    telefonisch tochter toll trotz trotzdem tue tun tut typ täglich uhr um umgehend unbedingt ungefähr unten unterschied
    ursprünglich vater vergangene verstehe verstehen versuche versuchen versucht viel vielen vielleicht vier voll vorbei vorher
    vorhin vormittag völlig wahrscheinlich warte warten wartet weg wegen weil weiss weiter weitere weiteren weiß welch wenig
    wenige weniger wichtig wieso wirklich wissen woche wochen wofür woher wohin wohl wollte wollten womit wunsch während wünsche
    wünschen würde würden würdet zahl zehn zeigen zeigt zeit ziemlich zuerst zufrieden zufällig zuhause zuletzt zurzeit zusammen
    zusätzlich zwar zwei zweite zweiten zwölf über überall überhaupt überlege`,
  es: `acaba acabo además ahora ahí alguien algunos alto amiga amigo aparece aquel aquella aunque avisar ayer ayuda ayudar año años
    bastante bien buena buenas bueno buenos cada casa casi caso chica chico cierto cinco claro compra comprado comprar compré
    concreto conmigo conocer conseguir consigo consulta contigo cosa cosas cualquier cuatro cuenta cuánto dado dar daría deber
    debería decir deja dejar dentro después dice dices diez diferente digo dime dirección distinto domingo duda dudas dura durar
    día días ejemplo elegir embargo empezar encanta encontrar encuentra encuentro enseguida enterarme entonces entrar espera
    esperar espero estamos estáis euros exactamente existe explicar familia favor fecha fin final funciona funcionar gente
    gracias gran grande gusta gustaría haber hablar habéis haces hacéis haga hago hasta hermana hermano hija hijo hora horas hoy
    igual importa intentar intento interesa ir jueves lado largo leer llama llamo llega llegar lleva llevar luego lugar lunes
    madre mal manera martes mayor mañana media mejor menos mes meses minuto minutos mirar misma mismo miércoles momento mujer
    máximo mía mío nadie necesita necesitamos necesitar necesito noche nombre normal normalmente novia novio nuestro nueva nuevo
    nunca número ocho ocurre ofrecen ofrecéis otros padre parece parte pasa pasado pasar pedir pedí pequeño persona personas
    pide pido pienso poco podéis pone poner pongo posibilidad posible precisamente pregunta preguntar primer primera primero
    problema pronto propio próxima próximo puedes pues queremos quería quiere quieren quisiera quizás razón realidad realmente
    recibir recibí regresar rápido sabe saber sabéis salir seguir segundo seguro según seis semana semanas sería señor señora
    sido siempre siete siguiente sirve sitio sobre solamente solo suele suelen también tampoco tanto tarda tardar tarde tendré
    tendría tenemos tener tenga tenéis tiempo tipo toda todas todavia todavía tomar total trata través tres usar uso utilizar va
    vale vamos varios veces venir ver vez viene viernes visto vivir vivo volver voy vuelta vuestra vuestras vuestro vuestros
    última último`,
  fr: `abord achat acheter acheté achète affaire afin aide aider aime aimerais ainsi ajouter aller ami amie an année années ans
    appelle apporter appris après arrive arriver assez attendre attends aucune aujourd aujourd'hui auprès aurais aurait autant
    autour autres avance avis avoir bas beau beaucoup belle besoin bien bientôt bon bonne bonnes bout bref cas cause certain
    certaine certains chaque cherche chercher choisir chose choses cinq combien commencer comprendre comprends compte concerne
    confirmer conjoint connaître couple cours court croire côté davantage dedans dehors demain demande demander dernier derniers
    dernière dessous dessus deux deuxième devoir devrais différence différent dimanche dire dis dit dix doit doivent donne
    donner donnez dont doute droit dure durer durée début déjà délai encore endroit enfin ensuite entier entre envie environ
    espère essaie essayer euro euros eux exact exactement exemple existe expliquer faisons faites faudra faudrait façon femme
    fille fils fin finir fois fonctionne fonctionner font forcément frère garçon gens grand grande gros guère général habitude
    haut heure heures heureux hier histoire homme huit ici idée important importe impossible indiquer information informations
    intéresse inverse jamais jeudi jour jours jusqu jusque juste laisse laisser lendemain lieu ligne lire loin long longtemps
    longue lors lundi là-bas madame main maintenant maison mal manière marche marcher mardi mari matin mauvaise meilleur
    mercredi mes message mettre midi mieux milieu mille minute minutes mis moins mois moment monde monsieur montrer mot moyen
    mère naturellement neuf niveau nom nombre non normal normale normalement nouveau nouveaux nouvelle nouvelles nuit numéro
    nécessaire obtenir occasion oublie parce pareil parents parfois parler part partie partir pas passe passer passé pendant
    pense penser permet permettre personne personnes petit petite peuvent place plaît plein plupart plutôt point possibilité
    possible pourrai pourrais pourrait pourrions pouvoir pouvons premier première prendre prends prenez presque problème
    problèmes prochain prochaine propos propose proposez près préfère prévu puisque père période quant quelqu quelque quelques
    question questions quinze raison rapide rapidement recevoir recevrai reste rester reçois rien sais sait savoir semaine
    semaines semble sept serais serait service seul seule seulement six soeur soir soit sorte sortir souhaite souhaiter
    souhaiterais souvent suffisant suffit suis suivant sujet super surtout sûr sœur tant tard tel telle temps tenir terme total
    totalement toujours tour toutefois travers trois trop trouve trouver trouvez type tôt unique utile utilise utiliser va vais
    valeur vendredi venir vers veulent veut veux vie vient vite vivre voici voilà voir vois vos votre voulez vouloir voulons
    vraiment vu vue également`,
  pt: `acaba achar acho acontece afinal agora ainda ajuda ajudar algo algum alguma alguns alguém altura além amanhã amiga amigo ano
    anos antes aparece apenas aquela aquele aqui assim através atrás bem boa bom cada casa caso cedo cerca certo cinco claro
    coisa coisas comecei compra comprado comprar comprei conseguir consigo conta contudo costuma dado dar deixar demora demorar
    dentro depois desde deve devia devo dez dia dias diferente diferença diz dizer dois domingo dura durante dúvida enquanto
    entender entre então era escolher esperar espero esposa estamos estava estive euro euros exatamente exemplo existe explicar
    falar faria fará favor fazem feito fica ficar ficou filha filho fim final fiz foi fora forma funciona funcionar gente geral
    gostava gosto grande haver hoje homem hora horas igual importa impossível informação informações inteiro ir irmã irmão isto
    jeito já lado ler leva levar logo longo lugar lá maior maioria mal maneira manhã marido meio melhor menos meses mesma mesmo
    minuto minutos momento motivo moça moço mulher mundo máximo mãe mês nada namorada namorado necessito necessário ninguém
    noite nome normal normalmente nova novo nunca número obter oito onde ontem outra outro outros pai parece parte partir passa
    passado passar pena pensar pequeno pergunta perguntar perto pessoa pessoas pois portanto possibilidade posso possuem
    possível pouco precisa precisamos precisar preciso prefiro primeira primeiro problema problemas processo pronto próprio
    próxima próximo quais qualquer quantas quanto quantos quarta quase quatro quer querer queria quero quinta quê razão
    realmente receber recebi resposta rápido sabe saber sair seguinte segunda segundo seis seja semana semanas sempre senhor
    senhora sentido ser seria será sete sexta sim simples sobre sozinho suficiente sábado tais talvez tanto tarde tempo tenha
    tenham tentar tentei ter terei teria terça tipo tive todas todos tomar total trás três usar uso utilizar vai valor vamos
    vejo ver vez vezes vi vir viver você vocês volta voltar vou várias vários última último única`,
  it: `abbastanza accade adesso aiutare aiuto alcune alcuni almeno alto altra altre altri altro amica amico andare anni anno appena
    arriva arrivare attendere attesa avanti avrei avrò avuto bello bene bisogna bisogno buona buono capire capisco casa caso
    cerca cercare certo chiedere chiedo chiunque cinque circa comprare comprato compro comunque conoscere conto corretto cosa
    cose così credo dare davvero deve devono diamo dice dico dieci differenza dire diverso domanda domande domani domenica dove
    dovrebbe dovrei dubbio due dura durante durare durata ecco entrambi entro esattamente esatto esempio esiste euro faccio
    facile famiglia fanno fare fatto favore figlia figlio fine finire forse fosse fratello funziona funzionare fuori generale
    genere gente giorni giorno giovedì giusto grande grazie importante impossibile indicare informazione informazioni inoltre
    insieme intero invece lasciare lato leggere lontano lunedì lungo luogo madre maggior mai male mano martedì mattina meglio
    meno mercoledì mese mesi messo mettere metà mezzo minuti minuto modo moglie molta molte molti momento mondo motivo
    necessario nessuno niente nome normale normalmente notte nove nulla numero nuova nuovi nuovo occorre oggi ogni oltre ora ore
    ottenere otto padre paio parlare parte passare pensare penso perciò periodo permette persona persone piacere piccolo poco
    possiamo possibile possibilità potete potrebbe potremmo potuto preferisco prendere presso prima primo problema problemi
    procedere pronto proprio prossima prossimo puoi può qualche qualcosa qualcuno qualsiasi quasi quattro quel quelli quindi
    quinto quotidiano ragazza ragazzo ragione rapido ricevere ricevo ricevuto rimanere risposta riuscire sabato sai salve sapere
    sapete sarebbe sarei sarà scegliere scrivere scusi seconda secondo seguente sei sembra semplice sempre sentire sera serve
    servono sette settimana settimane signora signore simile situazione solito solo sopra sorella sotto spesso stare stavo
    stessa stesso subito succede tale tanta tanto tardi tempo tenere tipo totale tra tramite tre troppo trova trovare tutta
    tuttavia tutte ultima ultimo unico usare uso utile utilizzare va vado vale valore vari varie vedere vedo venerdì venire vero
    verso vicino viene vita vive vivo volere volta volte vorremmo vostra vostre vostri vostro vuole`,
  nl: `aankomende aantal acht achter actueel af afgelopen al allebei alleen allemaal alvast ander andere anders antwoord avond
    bedoel bedrag beide bekend bepaalde best beste betekent beter bijna bijvoorbeeld binnen blijft blijven boven brengen broer
    buiten daarna daarom daarvoor dag dagen dank denk denken derde dicht dient dinsdag direct dit dochter doe doet donderdag
    donderdagen drie duidelijk duren duurt echt echter eens eerder eerst eerste eigenlijk eind einde elf elk elke enige enkele
    er erg ergens euro even extra familie gaan gaat gauw gebeurt gedaan geef geeft gegeven gehad gekocht gekregen geldt geleden
    genoeg geven gevonden geweest gewoon gezien gisteren goed goede graag groot grote haal half hallo handig helaas hele
    helemaal help helpen hulp ieder iedereen iemand ietsje in inderdaad informatie jaar jaren jongen jouw juist kant keer ken
    kennen keren kies kiezen kijk kijken klaar klein kleine klopt kocht komen komt koop kopen kort krijg krijgen krijgt laat
    laatste laten later leuk liefst ligt links loopt maak maakt maakte maand maandag maanden mag maken makkelijk manier mee
    meerdere meest meestal meisje mens mensen mevrouw middag midden mijne minder minimaal minuten minuut misschien moeder
    moeilijk moeten mogelijk mogelijkheid mogen moment morgen naam naast nacht namelijk natuurlijk neem neemt nemen nergens net
    niemand nieuw nieuwe nodig nogmaals nooit normaal nummer ochtend om ongeveer ons ook oud oude over overal paar per persoon
    plaats plek precies probeer proberen probleem problemen punt recht rechts reden regelen samen sinds situatie slecht slechts
    snel sneller soms soort spreken staan staat steeds stel straks stukje teveel tien tijd tijdens toch toen twee tweede uren
    uur vaak vader vanaf vandaag vanuit vanwege vast veel verder verschil verwacht verwachten vier vijf vind vinden vindt vlug
    voldoende volgende volgens volledig voor vooraf vraag vragen vriend vriendin vrijdag vroeg vroeger waarmee waarvoor wacht
    wachten wanneer want waren week weer weet weg weinig weken welk werk werken werkt weten wie wilde willen woensdag wonen woon
    wordt zaterdag ze zeg zeggen zegt zei zeker zelf zes zeven zie zien ziet zit zitten zoals zodat zoek zoeken zoekt zondag
    zonder zoon zorg zou zouden zullen zus`,
}
