import { grammarOf } from './grammar.ts'

export const french = grammarOf({
  soft: `tres/trop/vraiment/tellement/si/completement/totalement/absolument/carrement/franchement/simplement/juste/toujours/encore/deja/du tout/bien/meme/assez/plutot/un/une/le/la/les/l/des/du/de/d/me/m/nous/te/t/se/s/lui/en/y/est/es/etes/sont/suis/etait/etes vous/a/as/avez/ont/ai/ete/etre/avoir/peut/peux/pouvez/veut/veux/voulez/
    semble/sembles/semblez/fait/fais/faites/pour/et/mais/bon/ben/bah/ok/oui/non/ah/oh/alors/donc/honnetement/clairement/visiblement/manifestement/apparemment/s il vous plait/s il te plait/svp/stp/rien/ici/maintenant/mon dieu/desole/excusez moi/je pense que/j ai l impression que/on dirait que/que/qu/ce/c/ca/tout/toute/tous/plus/beaucoup/moins/vos/votre/ta/tes/ton/a rien/
    reellement/sincerement/particulierement/la/vous/tu/il/mec/mdr/lol/aussi/jamais/pas/arrive/arrivez/arrives a/arrivez a/arrive a/avec/comme/au/aux/correctement/pur/pure`,
  after: `et/mais/parce/car/quand/si/je/j/alors/donc/pour moi/que/qui/maintenant/la/serieux/serieusement/franchement/merci/ce/c/ca/cette/vous/tu/ou/encore/depuis/comme/votre/bot/pourquoi/il/on/svp/mec/putain/arretez/arrete`,
  i: 'ai/avons/avais/jai/lai/viens de/vient de/je',
  you: 'tu/t/vous/ce bot/le bot/votre bot/ce chatbot/ce robot/le robot/ce chat/ce truc/cet assistant/l assistant/cette chose/cette machine/ce machin/cette ia/ce systeme',
  it: `ca/cela/ceci/c/ce/ta reponse/votre reponse/cette reponse/la reponse/vos reponses/tes reponses/les reponses/ce que vous dites/ce que tu dis/tout ca/tout cela/rien de tout/votre aide/ton aide/ce lien/le lien/vos liens/les liens/cet article/parler avec vous/parler avec toi/votre explication/ces informations/votre suggestion`,
  bot: 'chat/ce chat/cette appli/cette application/ce site/bot/bots/chatbot/chatbots/robot/robots/assistant/assistant virtuel/ia/intelligence artificielle/chatgpt/machine/algorithme/automate/logiciel',
  answer: `reponse/reponses/explication/explications/aide/support/service client/service clients/service clientele/service/assistance/information/informations/conseil/conseils/suggestion/suggestions/conversation/chat/discussion/lien/liens/solution/solutions/message/messages/phrase/phrases/discours/betise/betises/connerie/conneries/baratin/blabla/excuse/excuses/rengaine/chose/question/questions/texte/echange`,
  not: 'ne/n/pas/jamais/rien/aucun/aucune/ni/sans/nul/guere/plus/zero',
  none: 'rien de tout ca/rien de tout cela/rien de ce que/personne/personne ne/aucune de vos/aucun de vos/aucune de tes/rien',
  help: `aide/aident/aidee/aidez/utile/utiles/sert a rien/sert/servent/servez a rien/resout/resoud/resolu/regle/d aide/d une grande aide/avance/avancer/avancee/apporte/eclaire/pertinent/acceptable/suffisant/constructif/d aucune aide/d aucune utilite/une reponse/une solution/efficace/terrible/concluant/satisfaisant/suffisante/convaincant`,
  yours: `m aide/m aides/m aidez/m aide pas/m avez pas aide/m as pas aide/m a pas aide/m aident/m avance/me sert/me servez/m avez aide/m aider/nous aide/
    nous aidez/aides/aidez/aidez pas/sers a rien/sert a rien/servez a rien/sers/resous/resolvez/comprenez/ecoutez/ecoutes/lisez/captez/captes/piges/pigez/
    saisissez/avez compris/as compris/avez pas compris/as pas compris/me comprend/me comprends/me comprenez/m ecoute/m ecoutes/m ecoutez/avez lu/as lu/
    comprenez rien/me comprenez pas/savez lire/reponds/repondez/avez repondu/as repondu/me repondez/me reponds/m avez repondu/avez pas repondu/
    as pas repondu`,
  grasp:
    'intelligent/malin/capable/competent/competente/comprends/comprenez/comprend/compris/comprendre/ecoute/ecoutes/ecoutez/ecouter/lis/lisez/lit/lire/lu/capte/captes/captez/pige/piges/pigez/saisis/saisissez/saisi/entends/entendez/suis/suivez/connais/connaissez/sais/savez/repond/reponds/repondez',
  reply:
    'reponds/repond/repondez/repondre/repondent/repondu/une reponse/la reponse/reponse/rapport avec/a voir avec/a rien a voir avec/resout/resolu/regle',
  question: `a ma question/ma question/mes questions/a mes questions/a la question/la question/ce que j ai demande/ce que je demande/ce que je vous demande/ce que je t ai demande/ce que je vous ai demande/ce que je te demande/ce que j ai dit/ce que je dis/ce que je vous dis/ce que je te dis/ce que je voulais dire/ce que je veux dire/ce que je voulais savoir/ce que je veux savoir/ce que je demandais/mon probleme/ma demande/
    de ma question/a ma demande/le sujet/a mon probleme/la question posee/ce que j ai ecrit/ce que je cherche a savoir/ce que j avais demande`,
  told: `dit/vous dit/t dit/explique/repete/demande/repondu/precise/ecrit/mentionne/donne/indique/signale/pose la question/pose cette question/fourni/dis/repete ca/explique ca`,
  myTold: 'dit et repete',
  again: `deja/deux fois/trois fois/quatre fois/cinq fois/dix fois/cent fois/mille fois/plusieurs fois/maintes fois/# fois/x fois/a plusieurs reprises/plein de fois/assez de fois/cinquante fois/tant de fois/encore et encore/sans arret/ca fait ~ fois`,
  same: 'meme/memes/identique/identiques',
  idle: `
    inutile/inutiles/inutilisable/ridicule/ridicules/absurde/n importe quoi/nimporte quoi/une perte de temps/
    perte de temps/blague/une farce/la honte/honteux/une honte/honte/pathetique/lamentable/penible/chiant/chiante/
    chiants/saoulant/soulant/gonflant/relou/lourd/agacant/enervant/irritant/frustrant/frustrante/exasperant/
    desesperant/inadmissible/inacceptable/intolerable/insupportable/incompetent*/debile/debiles/stupide/stupides/
    idiot/idiote/bete/betes/nul/nulle/nuls/nulles/nullissime/naze/bidon/pourri/pourrie/pourris/a chier/de la merde/
    merde/merdique/une arnaque/une catastrophe/catastrophique/un scandale/scandaleux/un cauchemar/affligeant/
    consternant/navrant/risible/grotesque/aberrant/delirant/fatigant/epuisant/pas serieux/pas normal/pas utile/
    pas d aide/pas aidant/pas suffisant/pas terrible/minable/deplorable/insense/bullshit/foutage de gueule/
    du foutage/se moquer/se foutre/moquerie/du grand n importe/abuse/ouf`,
  poor: 'mauvais/mauvaise/mauvaises/horrible/horribles/affreux/affreuse/terrible/execrable/mediocre/mediocres/sourd/sourde/aveugle/pire/a cote/a cote de la plaque/generique/generiques/automatique/automatiques/toute faite/toutes faites/preprogramme*/maudit/foutu/foutue/putain de/sale/vide/creux/casse/bugge/vague/vagues/robotique*/lent/moisi/de merde/bateau',
  want: 'besoin/veux/voudrais/exige/demande/donnez/donne/attends/cherche/j aimerais/avoir/obtenir',
  real: 'une vraie/vraie/vrai/veritable/reelle/concrete/d aide reelle/claire/precise/serieuse/correcte',
  upset: 'en colere/fache/fachee/furax/deteste',
  curse:
    'putain/ptn/merde/bordel/purée/puree/zut/fait chier/chier/nom de dieu/bon sang/bon dieu/pour l amour de dieu/pour l amour du ciel/sacrebleu/la vache/tabarnak/tabernacle/calisse/crisse/osti/wtf/foutu/foutue/satane/diable/argh*/grr/rah/raah/pff*/enfer/maudit/bon dieu de',
  praise:
    'super/genial/bravo/felicitations/magnifique/formidable/parfait/merveilleux/excellent/fantastique/merci/merci beaucoup/top/chapeau/wow/ouah/waouh/quelle/quel/beau/belle/joli/brillant/tres utile/utile/cool/nickel/incroyable/bien joue',
  right: `correct/correcte/vrai/exact/exacte/juste/bon/bonne/ca/cela/ce que je veux/ce que je voulais/ce que je cherche/ce que je cherchais/ce dont j ai besoin/ce que j attendais/ce que j ai commande/la bonne reponse/la bonne/marche/fonctionne/bien/pertinente`,
  wrong:
    'faux/fausse/fausses/incorrect/incorrecte/errone/erronee/une erreur/erreur/mauvaise reponse/mauvaise/tort/trompe/trompes/trompez/inexact/inexacte/a cote/confus/pas clair',
  clear: `
    toujours pas repondu/toujours pas compris/toujours pas aide/toujours pas de solution/es ~ con/etes ~ con/
    etes ~ cons/trop con/si con/quel con/viens de vous le dire/viens de te le dire/viens de le dire/me fatigue*/
    me fatiguer/harcelement/lisez les messages/lis les messages/changez de sujet/changes de sujet/inventez/inventes/
    continuez a/continues a/aucun sens/pas de sens/n a pas de sens/ca ne rime a rien/ne rime a rien/perte de temps/
    perdre mon temps/perdre du temps/perds mon temps/perds du temps/perdre ~ temps/gaspill* ~ temps/ca fait ~ heure*/
    ca fait ~ minutes/ca fait ~ plombes/depuis ~ heure*/depuis tout a l heure/des heures que/une heure que/
    combien de fois ~ dois/combien de fois ~ faut/combien de fois ~ va/combien de fois ~ je/combien de fois ~ vais/
    combien de fois encore/pour la troisieme fois/pour la deuxieme fois/pour la quatrieme fois/pour la cinquieme fois/
    pour la dixieme fois/pour la enieme fois/pour l enieme fois/pour la centieme fois/pour la derniere fois/
    enieme fois/troisieme fois que/c est la deuxieme fois que je vous/toujours la meme/toujours les memes/
    toujours pareil/encore la meme/encore les memes/encore pareil/la meme chose/meme reponse/memes reponses/
    vous repetez/tu repetes/tu te repetes/vous vous repetez/ca se repete/se repete/repeter la meme/repetes la meme/
    repetez la meme/repetez toujours/arretez de/arrete de/arretes de/cessez de/en boucle/tourne* en rond/
    tourne* en boucle/disque raye/perroquet/parler a un mur/parle a un mur/parlais a un mur/parler a une machine/
    dialogue de sourd*/un mur/rien a voir/aucun rapport/pas le rapport/quel rapport/hors sujet/a cote de la plaque/
    n est pas ma question/n est pas la question/pas ma question/pas la question/pas ce que j ai demande/
    pas ce que je demande/pas ce que je vous demande/pas repondu a/ne repond pas/ne reponds pas/ne repondez pas/
    repond pas a/reponds pas a/repondez pas a/pas une reponse/pas la reponse/n ai pas demande/ai pas demande/
    ai jamais demande/n ai jamais demande/ai rien demande/personne ~ demande/qui ~ demande ca/ignorez/m ignores/
    m ignore/ignores ma/esquive*/evite* ma question/evitez ma question/tournez autour/noyez le poisson/
    ne comprends rien/comprends rien/comprend rien/comprenez rien/ne comprenez rien/compris rien/rien compris/
    captes rien/pige rien/piges rien/sais rien/savez rien/ne savez rien/sert a rien/sers a rien/servez a rien/
    servent a rien/ne sert a/ne servez a/ne sers a/ne servent a/sert strictement a/sert absolument a/aide pas/
    aidez pas/aides pas/m aide en rien/n aide en rien/avance a rien/m avance pas/mene a rien/menent a rien/
    mene nulle part/n apporte rien/vous ne faites rien/tu fais rien/n y comprend rien/faites expres/fais expres/
    de quoi vous parlez/de quoi tu parles/de quoi parlez vous/de quoi parles tu/qu est ce que vous racontez/
    qu est ce que tu racontes/vous racontez n importe/tu racontes n importe/tu racontes quoi/racontez quoi/quel bot/
    quel service/quelle aide/quelle perte/quelle blague/quelle daube/quelle connerie/quelle betise/quelle arnaque/
    quel foutoir/quel bordel/quel cirque/c est quoi ce/c est quoi cette/c est quoi votre probleme/
    c est quoi ton probleme/vous vous moquez/tu te moques/tu te fous/vous vous foutez/te fous de/vous foutez/
    foutez de/fous de ma/fout de ma/se fout de/se moque de/on se moque/on se fout/prenez pour/prends pour/
    me prenez pour/c est une blague/vous plaisantez/tu plaisantes/tu rigoles/vous rigolez/vous etes sourd/tu es sourd/
    t es sourd/t es serieux/tu es serieux/vous etes serieux*/etes vous sourd/es tu sourd/es tu bete/etes vous bete*/
    es tu stupide/etes vous stupide*/sais tu lire/savez vous lire/tu sais lire/vous savez lire/
    tu comprends le francais/vous comprenez le francais/vous lisez ce/tu lis ce/vous m ecoutez/tu m ecoutes/
    est ce que tu comprends/est ce que vous comprenez ce/comprenez vous ce/servez a quoi/sers a quoi/
    a quoi vous servez/a quoi tu sers/a quoi sert ce/a quoi ca sert/a quoi bon/quelle partie/
    qu est ce que vous ne comprenez/qu est ce que tu ne comprends/qu est ce que tu comprends pas/si difficile/
    si complique/c est pas complique/pas complique pourtant/pas difficile pourtant/trop demander/
    pourquoi ~ comprenez ~ pas/pourquoi ~ repondez ~ pas/pourquoi ~ reponds ~ pas/pourquoi ~ comprends ~ pas/
    pourquoi vous ne/pourquoi tu ne/pourquoi tu reponds/pourquoi vous repetez/pourquoi tu repetes/pourquoi personne/
    pourquoi vous m ignorez/c est quoi le probleme avec/qu est ce qui va pas/qu est ce qui ne va pas chez/
    repondez a ma/reponds a ma/repondez juste/reponds juste/repondez moi/reponds moi/repondez simplement/
    reponds simplement/lisez ma/lisez ce/lis ma/lis ce que/relisez/relis ma/apprenez a lire/apprends a lire/
    apprends le francais/ecoutez moi/ecoute moi/ecoutez ce/faites votre travail/fais ton travail/fais ton boulot/
    faites votre boulot/faites quelque chose/fais quelque chose/dites moi quelque chose d utile/une vraie reponse/
    une reponse claire/une reponse concrete/de vraie aide/une vraie aide/vraie aide/une aide reelle/merci pour rien/
    merci de rien pour/merci pour la perte/merci pour ton inutil*/merci de ne pas/merci mais non merci/
    merci de m avoir fait perdre/merci d avoir fait perdre/genie/tu es un genie/tres drole/trop drole/tres malin/
    sherlock/quelle intelligence/bravo l intelligence/bravo l ia/belle intelligence/super l aide/super la reponse/
    super aide/super service/bravo le service/bravo pour/merci l aide/encore faux/encore une erreur/
    encore une mauvaise/encore a cote/encore rate/toujours faux/toujours aucune reponse/toujours pas de reponse/
    encore une reponse/encore un lien/je m en fiche de/je m en fous/m en fous/m en fiche de/m en moque/
    pas besoin de vos liens/pas de liens/pas serieux/jamais vu ca/jamais vu un/jamais vu aussi/mauvais avis/
    avis negatif/aller voir ailleurs/vais voir ailleurs/a la concurrence/perdu un client/perdu une cliente/
    perdez un client/perdre un client/pire bot/service deplorable/mauvais service/service nul/service pourri/
    je regrette d avoir/deja essaye/deja fait/deja tente/deja teste/deja lu/vous l avez deja dit/tu l as deja dit/
    avez deja dit/as deja dit/m avez deja/m as deja/deja dit ca/je le sais deja/ca je le sais/je sais deja/mais non/
    mais enfin/oh la la mais/c est pas possible/pas possible ca/pas croyable/on croit rever/je reve/c est pas vrai/
    c est dingue/excede/excedee/raz le bol/j en ai assez/j en peux plus/n en peux plus/plein le cul/plein le dos/
    plein la tete/fait chier/faites chier/fais chier/casse les/cassez les/casses les/me prends la tete/prend la tete/
    a bout/pete un cable/peter un cable/petage de plomb/pete les plombs/peter les plombs/rendez fou/rends fou/
    deviens fou/perds mon calme/j abandonne/je laisse tomber/laisse tomber avec/ca suffit/ca commence a bien faire/
    c est bon j ai/en ai assez/vener/revoltant/outre/outree/impatient/connard*/connasse/conard/abruti*/cretin*/
    imbecile*/debile mental/encule*/enfoire*/salaud/salope/batard/fils de pute/fdp/ntm/nique*/va te faire/
    allez vous faire/va chier/allez chier/va mourir/ta gueule/tg/ferme la/fermez la/ferme ta/tais toi/taisez vous/
    casse toi/degage/va au diable/espece de/bande de/pauvre con/pauvre type/gros con/sale con/sale robot/
    putain de bot/putain de robot/foutu bot/foutu robot/maudit robot/maudit bot/bot de merde/robot de merde/
    chat de merde/tu pues/tu es nul*/vous etes nul*/t es nul*/tu es ~ con/t es ~ con/tu es ~ bete/t es ~ bete/
    tu es ~ stupide/vous etes ~ stupide/tu es ~ debile/t es ~ debile/menteur*/tu mens/vous mentez/je vous deteste/
    je te deteste/je hais/bouffon*/clown*/guignol*/crevard/trou du cul/trouduc/andouille/boulet/tocard/blaireau/
    tete de`,
  mood: `
    me saoule*/n importe quoi/quelle honte/quelle merde/quelle catastrophe/quel scandale/plus jamais/pire service/
    pire assistance/service lamentable/incroyable ca/c est fou ca/frustre/frustree/frustrant/frustration/enerve/
    enervee/m enerve/m enervez/m enerves/enervant/agace/agacee/m agace/m agacez/exaspere/exasperee/m exaspere*/
    furieux/furieuse/en colere/ras le bol/marre/saoule/saoulez/saoules/soule/gonfle/gonflez/rend folle/deviens folle/
    perds patience/perdre patience/ma patience/patience a/a bout de patience/y en a marre/enervement/desespere/
    desesperee/me desespere/degoute/service de merde/je deteste ce/je deteste parler/c est abuse/rend fou/rendre fou`,
  slight: `
    comme je l ai dit/comme je l ai deja/comme deja dit/comme je vous l ai/comme je te l ai/je repete/je le repete/
    je me repete/pas compris/mal compris/mal comprise/compris de travers/ce n est pas ca/c est pas ca/n est pas ca/
    pas ca/pas cela/pas ce que je/pas ce dont/autre chose/marche pas/fonctionne pas/decu/decue/decevant/pas content/
    pas satisfait*/insatisfait*/mecontent*/laisse tomber/laissez tomber/oubliez/oublie/tant pis/peu importe/pas bien/
    mauvais bot/serieux/serieusement/malentendu/je n ai pas dit ca/j ai pas dit ca/pas exactement/ca ne va pas/
    ca va pas/toujours pas/encore non/non plus`,
  faint:
    'vous etes sur/tu es sur/t es sur/es tu sur/etes vous sur/sur et certain/reessayez/reessaie/essaie encore/encore/encore une fois/y a quelqu un/il y a quelqu un/allo/hein/je ne comprends pas/je comprends pas/je n ai pas compris',
  hate: 'deteste/hais/marre de/marre des/ras le bol de/assez de',
  nth: 'troisieme fois/quatrieme fois/cinquieme fois/dixieme fois/enieme fois',
  yourTold: 'demande/dit/envoye/propose/pose cette question',
  unless: `
    pas tres drole/pas drole/si vous ne/si tu ne/pas envie/question bete/question stupide/question idiote/
    bete question/betise de ma part/je suis ~ bete/je suis ~ nul*/je suis ~ stupide/je suis ~ idiot*/suis je ~ bete/
    je me sens ~ bete/pas enerve/pas enervee/pas frustre/sans frustration/si ca ne marche/si ca marche/si cela ne/
    si ca ne/au cas ou/merci de votre patience/merci pour votre patience/votre patience/ta patience/patience svp/
    un peu de patience/pas de probleme/pas de souci/putain de bien/putain de bon/con carne/bete noire/sale temps/
    linge sale/sale et/est sale/degage de l espace/un mur de/mur en/pas trop/bon plan/j y comprends rien/
    je comprends rien/je ne comprends rien/j y comprends`,
})
