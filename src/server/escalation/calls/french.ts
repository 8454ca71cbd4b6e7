import { callsOf } from './calls.ts'

export const french = callsOf({
  common:
    'je j tu vous un une le la les des de du d l avec pour que qui est me m moi mon ma votre vos svp stp pas et a au en y veux peux il elle ce qu quelqu c n ne',
  who: `
    agent*/humain*/etre humain/etres humains/etre vivant/vraie personne/vraies personnes/vrai humain/vrais gens/
    vraies gens/personne reelle/personne physique/personne vivante/personne humaine/conseiller*/conseillere*/
    teleconseiller*/operateur*/operatrice*/representant*/employe*/salarie*/superieur*/responsable*/chef/cheffe/patron/
    patronne/manager*/superviseur*/directeur/directrice/gerant*/technicien*/specialiste*/expert*/consultant*/
    collegue*/collaborateur*/collaboratrice*/interlocuteur*/interlocutrice*/gestionnaire*/charge de/chargee de/
    charge d/chargee d/vendeur*/vendeuse*/avocat*/juriste*/notaire/moderateur*/modo/modos/admin*/maitre du jeu/mj/gm/
    game master/standardiste/receptionniste/fonctionnaire*/quelqu un du/quelqu un de/quelqu un des/quelqu un d/
    quelqu un qui/qqn de/qqn du/qqn qui/un des votres/l un de vos/une de vos/un de vos/un membre/membre de/membre du/
    personne qui/personne du/personne de l/personne de votre/la personne en charge/dame du/dame des/monsieur du/
    aide humaine/assistance humaine/support humain/contact humain/vraie voix/voix humaine/un vrai/une vraie/de vrai/
    en chair et en os/medecin/infirmier*/pharmacien*/inspecteur*/expert/live chat/chat en direct/assistance reelle/
    personnel/equipier*/un commercial/une commerciale/le commercial/votre commercial/vos commerciaux/hotesse*/human/
    humains/vendeuse/guichetier*/caissier*/comptable*/psychologue/therapeute/professeur/mecanicien*/coordinateur*/
    decideur*/qui decide/qui peut decider/qui s y connait/qui sait/celui qui/celle qui/ceux qui/quelqu un avec/
    un de chez vous/une de chez vous/l un d entre vous/l un des/votre personnel/vos equipes/votre collegue/
    un technico/syndic/gardien*/redacteur*/animateur*/pote/copain de/un type/une nana/un mec/etre de chair/
    chair et d os/ame qui vive/personnel humain/intervenant*/celui qui est/de garde/de service`,
  some: `
    quelqu un/qqn/quelquun/qq1/personne/gens/monsieur/madame/dame/une personne/un homme/une femme`,
  where: `
    service client/service clients/service clientele/support/support technique/service technique/la technique/hotline/
    assistance/service apres vente/sav/comptabilite/facturation/la compta/les ventes/juridique/contentieux/
    service fraude/fraude/reclamations/retours/niveau 2/niveau deux/second niveau/deuxieme niveau/niveau superieur/
    direction/accueil/standard/guichet/siege/agence/mairie/secretariat/ressources humaines/l equipe/votre equipe/
    la file/apres vente/service juridique/le service/au service/votre service/du service/un service/service comptable`,
  talk: `
    parl*/discut*/echang*/m entretenir/entretien avec/chatt*/tchat*/dialogu*/convers*/communiqu*/joindre/contacter/
    contact avec/contact d/un contact/en relation/mise en relation/prendre contact/traiter avec/voir ca avec/
    voir cela avec/voir avec/regler ca avec/regler cela avec/m adresser/ecrire a/en ligne avec/appel avec/
    au telephone avec/appeler un/appeler votre/appeler quelqu un/consulter un/expliquer a/avoir affaire/
    me tourner vers/de vive voix/par telephone/au telephone/telephoniquement/en personne avec/face a face/
    entre humains/d humain a humain/rendez vous avec/rendez vous telephonique/rdv avec/rdv telephonique/affaire a/
    en lien avec/mettre en lien/negocier avec/m expliquer avec/etre entendu*/etre ecoute*/soumettre a/demander a/
    en direct avec/correspondre avec/avoir au bout`,
  pass: `
    passe/passez/passer/passerait/pass/transfer*/transmet*/connect*/mettez/mets/mettre/met moi/redirig*/dirige moi/
    dirigez/orient*/bascul*/escalad*/remont*/faites remonter/faire remonter/laisse moi/laissez moi/laissez/
    avoir quelqu un/avoir qqn/confi*/attribu*/saisir/alert*/faire suivre/relai*/adress*/sortir du bot/tomber sur/
    tapez #/tape #/appuyez sur #/taper #/dis a/dites a/demande a/envoyez moi vers/envoyez moi au/envoie moi vers/
    intervention/redirige*/transmettre/aiguill*/rediriger/rout*/branchez moi/branche moi/envoyer vers/amenez moi/
    conduisez moi/deleguez/delegue/cedez/cede/remettez/remets/reorient*/que je passe/sortez moi/convoqu*/faites appel/
    fais appel/faire appel/en appeler`,
  fetch: `
    donne moi/donnez moi/donnez/appelle un/appelle une/appelez un/appelez une/appelez votre/va chercher/
    allez chercher/trouve moi/trouvez moi/amene/amenez/ramene/faites venir/fais venir/faites intervenir/demand*/exig*/
    atteindre/acceder a/arriver a/avoir un/avoir une/obtenir un/obtenir une/ajoute*/invite*/solliciter/bouton pour/
    file d attente/envoye moi/envoyez/envoie/tapez #/tape #/appuyez sur #/taper #/dis a/dites a/appeler un/
    appeler une/ouvrez un ticket/contact d un/contact avec un/je veux un/je veux une/je veux voir/il me faut/me faut/
    je souhaite un/je souhaite une/trouver un/joindre un/avoir le/avoir la/avoir votre/clique*/cliquer`,
  act: `
    aider/aide/m aide/assister/occup*/regard*/traiter/traite/gerer/gere/repond*/reponde/ecout*/disponible*/en ligne/
    dispo/libre/examine*/etudie/resoudre/renseign*/m explique/conseille moi/prendre en charge/s en charge/accompagn*/
    verifie*`,
  step: `
    prendre le relais/prenne le relais/prend le relais/prenez le relais/prendre la main/prenne la main/
    prendre la suite/reprendre/reprenne/reprend cette/interven*/intervienne/continuer avec moi/continue avec moi/
    poursuivre/m appel*/m appelle/me rappel*/me telephon*/rappelee par/rappele par/appele par/appelee par/
    contacte par/contactee par/contactee/etre contacte/me contact*/contacter moi/me joigne/me joindre/m ecri*/
    me parle/me parler/parle avec moi/parler avec moi/me repond/s occuper de moi/s occupe de moi/occuper de mon cas/
    prenne en charge/prenne mon/prendre mon dossier/prendre en charge mon/prise en charge par/aide par/aidee par/
    rejoigne/rejoindre/rejoint/dans ce chat/au tel/au telephone/au bout du fil/en direct/a l appareil/pas un bot/
    pas un robot/pas une machine/pas a un bot/pas a un robot/pas de robot/pas de bot/plutot qu un/au lieu d un/
    au lieu du bot/la derriere/en vrai/rappel de/appel de/rappel d/appel d/recontact*/me recontacte/hotesse*/
    mon dossier/mon cas/mon probleme/ma demande/ma situation/ma reclamation/ma plainte/mon affaire/derriere l ecran/
    derriere ce chat/derriere tout ca/dans le chat/dans la conversation/examine*/etudie*/regarde*/me guide/
    me conseille/m assiste/m explique/nous rappelle/me fasse signe/vu par/vue par/etudie par/examine par/verifie par`,
  want: `
    je veux/veux/voudrais/je souhaite/souhaite*/souhaiterais/j aimerais/aimerais/besoin d/besoin de/il me faut/
    me faut/me faudrait/faudrait/je prefere/prefere*/prefererais/je cherche/cherche/donnez moi/donne moi/je demande/
    demande/j exige/exige/y a t il/y a/ya/il y a/est ce qu il y a/avez vous/vous avez/puis je avoir/je peux avoir/
    peut on avoir/pourrais je avoir/ou est/ou sont/comment avoir/comment joindre/comment obtenir/j attends/uniquement/
    seulement/juste`,
  after: `
    s il/svp/stp/maintenant/qui/pour/de/du/d/en/ici/la/et/ou/pas/merci/tout/vite/rapidement/immediatement/aujourd/
    avec/dispo/disponible/mais/parce/car/au/a/ce/des/sur/par/plutot/direct/ligne/derriere/capable/competent/reel`,
  enough: `
    rappelez moi/rappelle moi/rappeler moi/me rappeler/me rappelle/appelez moi/appelle moi/telephonez moi/
    qu on m appelle/qu on me rappelle/etre rappele/etre rappelee/demande de rappel/un rappel/pouvez vous m appeler/
    vous pouvez m appeler/tu peux m appeler/passez moi quelqu un/mettez moi en relation/mise en relation/
    me mettre en relation/transferez moi/transfere moi/transferez cette/transferez la conversation/escaladez/
    escalade svp/passez le moi/passez la moi/stop bot/stop robot/plus de bot/plus de robot/sans robot/sans bot/
    sauter le bot/passer le bot/quitter le bot/sortir du bot/desactive le bot/pas aux bots/pas aux robots/
    pas aux machines/pas a une machine/pas a un bot/pas a un robot/pas avec un robot/pas avec un bot/
    pas avec une machine/service client humain/assistance humaine/support humain/aide humaine/contact humain/
    vers le niveau/au niveau 2/niveau superieur svp/appelez nous/rappelez nous/qui peut s occuper de moi/
    qui peut m aider personnellement/qui peut me prendre/me le passer/passe le moi/sortir de ce bot/sortir du robot/
    sortir de ce robot/quitter ce bot/marre du bot/pas une ia/pas d ia/sans ia/plus de machine/pas de machine/
    plutot qu avec une machine/plutot qu un robot/plutot qu un bot/contactez moi/telephonez/me passer un coup de fil/
    passez moi un coup de fil/un coup de fil/rappel telephonique/rdv telephonique/contact telephonique/
    en contact avec la direction/qui contacter pour parler/a qui parler/a qui puis je parler/a qui je peux parler/
    avec qui parler/avec un logiciel/a un logiciel/aux machines/passe le chat/passez le chat/donnez le chat/
    donne le chat/parle pas aux ordinateurs/parler a un ordinateur/parler aux ordinateurs`,
  bare: `
    besoin de parler/je veux parler/j ai besoin de parler/je voudrais parler/j aimerais parler/rappel/
    rappel telephonique/support/service client/y a quelqu un/il y a quelqu un/quelqu un/quelqu un est la/quelqu un la`,
  urge: `
    s il vous plait/s il te plait/svp/stp/sil vous plait/maintenant/vite/urgent/tout de suite/immediatement/en direct/
    pls/plz/aujourd hui/direct/d urgence/uniquement/seulement/please/par pitie/demande/demandee/requis/recherche/
    souhaite`,
  unless: `
    hier/avant hier/la semaine derniere/le mois dernier/l autre jour/la derniere fois/m a dit/m avait/a dit/ont dit/
    promis/raccroche/a appele/ont appele/m a appele/m a appelee/on m a/j ai parle/j ai eu/j ai deja/deja vu/
    deja parle/m a aide/m ont/etait tres/etait ador*/etaient/adorable/sympa/mon chef/ma cheffe/mon patron/mon boss/
    mon responsable/mon mari/ma femme/mon fils/ma fille/ma mere/mon pere/mon ami/mon amie/mon copain/ma copine/
    mon avocat/mon medecin/mon collegue/ma collegue/mon proprio*/mon agent/notre equipe/nos agents/nos employes/
    combien/quand/a quelle heure/quelle heure/quels horaires/horaire*/qui est/c est quoi/c est qui/qu est ce/quel est/
    quelle est/quels sont/pourquoi/autre personne/quelqu un d autre/qqn d autre/deuxieme personne/par personne/
    # personnes/personnes dans/livreur*/coursier*/facteur/transporteur*/chauffeur*/demenageur*/installateur*/emploi/
    recrut*/embauche*/postuler/salaire/taf/travailler/bossez/role/roles/licence*/utilisateur*/permission*/
    me presenter/numero de/numero du/mail de/mail du/adresse de/adresse du/enregistr*/difference/t es un/tu es un/
    es tu/etes vous/vous etes un/on dirait/faut il/est ce que je dois/je suis agent/je suis conseiller/
    je suis commercial/je suis fonctionnaire/je suis courtier/a ma place/au nom de/pour le compte/laisser un avis/
    noter/evaluer/livr*/recuperer/retirer/signer/montent/monter/installer/reparer/virement/argent a/
    envoyer de l argent/payer/peut passer/passer samedi/passer lundi/passer mardi/passer chercher/passe quand/relit/
    lisent/lit ces/independants/devenir/remise pour/parrainer/un ami/offrir/cadeau/si j appelle/si je parle/avant de/
    apres avoir/gratuite/gratuit/est passe/est passee/que faire/si le/si la/si l/geste commercial/grace a/merci a/
    remise/ne me transferez/ne parler a personne/parler a personne/est ce que je parle/suis je/parle je/je parle bien/
    m a donne/m a envoye/m a vendu/m a facture/n est pas venu/jamais venu/jamais rappele/s est trompe/m a conseille/
    install*/repar*/besoin d un technicien pour l/a vole/vole mon/remerciez/voyager/que fait un/que fait une/
    qui repond/je suis employe/vient quand/a distance/mon responsable veut/veut le devis/compte pour/utiliser le/
    dois je parler/dois je appeler/dois je passer/dois je me/ajouter/personne de contact/compte entreprise/
    prendra contact/qui va me/va me contacter/en combien/m a promis/a qui adresser/combien gagne/s appelle comment/
    doit il/doit elle/etre present`,
})
