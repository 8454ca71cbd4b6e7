import { grammarOf } from './grammar.ts'

export const turkish = grammarOf({
  soft: `cok/hic/bana/beni/bu/sen/siz/hala/gercekten/yani/ama/artik/yine/tekrar/bir/de/da/ki/mi/mu/ise/hep/surekli/tamamen/resmen/cidden/lutfen/iste/ya/ne kadar/bile/sadece/o/size/sana/bunu/bunlar/simdi/hicbir`,
  after: 've/ama/cunku/ben/artik/bu/lutfen/ya/neden/hala/bot',
  you: 'sen/siz/bu bot/bot/bu robot/robot/yapay zeka/asistan',
  it: 'bu/bunlar/cevap/cevabin/cevabiniz/verdiginiz cevap/verdigin cevap/yanit/yanitiniz',
  bot: 'bot/robot/chatbot/asistan/yapay zeka',
  answer: 'cevap/cevaplar/yanit/yanitlar/yardim/destek/hizmet/musteri hizmetleri/servis',
  idle: 'ise yaramaz/yararsiz/faydasiz/gereksiz/sacma/sacmalik/sacma sapan/komik/rezalet/berbat/aptal/aptalca/salak/salakca/gerizekali/geri zekali/anlamsiz/zaman kaybi/vakit kaybi/bos/beceriksiz/kabul edilemez/rezil/ise yaramiyor/ise yaramiyorsun/ise yaramadi',
  poor: 'kotu/korkunc/igrenc/lanet/lanet olasi',
  clear: `
    yardimci olmuyor*/yardimci olmadi*/yardim etmiyor*/yardimci olamiyor*/yardimci olamadi*/yardim edemiyor*/
    yardimi olmadi/yardimin olmuyor/faydasi yok/faydasi olmadi/faydan yok/bir ise yaramiyor*/ise yaramiyor*/
    hicbir ise/isime yaramiyor*/isime yaramadi/beni anlamiyor*/anlamiyorsun*/anlamiyorsunuz/anlamadin*/anlamadiniz/
    beni dinlemiyor*/dinlemiyorsun*/okumuyorsun*/yanlis anliyorsun*/yanlis anladin*/soruma cevap ver*/sorumu cevapla*/
    soruma yanit ver*/sorumun cevabi degil/sorumun cevabi bu degil/sordugum bu degil/bunu sormadim/onu sormadim/
    sordugum sey bu degil/sormadim ki/cevap degil/cevap vermiyor*/cevap vermedin*/cevap vermediniz/cevap alamadim/
    cevap alamiyorum/cevap istiyorum/hala cevap/dogru duzgun ~ cevap/dogru duzgun/ne alakasi var/ne alaka/alakasi yok/
    alakasiz/konuyla ilgisi/zaten soyledim/daha once soyledim/size soyledim/sana soyledim/soyledim ya/kac kere soyle*/
    kac kez soyle*/kac defa soyle*/kac kere ~ soyleyecegim/kac kere/kac defa/kac kez/defalarca/ucuncu kez/
    uc kere soyledim/bininci kez/bin kere/son kez soyluyorum/kirk kere/zaten yazdim/zaten anlattim/hep ayni/yine ayni/
    surekli ayni/ayni sey*/ayni cevap*/ayni yanit*/tekrar edip/tekrarliyorsun*/tekrarlayip/tekrar ediyorsun*/
    kendini tekrar/vaktimi harca*/zamanimi harca*/vaktimi bosa/zamanimi bosa/zaman kaybi/vakit kaybi/saattir ~ ugras*/
    saattir/duvara konus*/duvarla konus*/ne anlatiyorsun*/ne diyorsun*/neden anlamiyor*/niye anlamiyor*/ne zor/
    bu kadar zor/saka mi/saka gibi/saka yapiyor*/hicbir sey bilmiyor*/hicbir seyden/bir sey bildigin/
    tesekkurler hicbir/hic yardimci/cok yardimci oldun*/aman ne guzel/bravo/aferin/yazik/boyle hizmet/boyle sacma*/
    bu ne sacma*/bu ne bicim/ne bicim/en kotu/bir daha asla/gercek yardim/gercekten yardim/cozum degil/cozum olmadi/
    cozmuyor*/cozulmedi hala/biktim/biktik/bikkinlik/biktirdi*/sinirlenmey*/sinirlendim/sinirleniyorum/sinirliyim/
    sinir oldum/sinir bozucu/sinirimi/sinirlerimi/sinirlerim/delirecegim/deliriyorum/cildir*/cildiracagim/kizgin*/
    ofkeli*/sabrim/sabrimi/sabir/usandim/yeter artik/yetti/pes ediyorum/vazgectim senden/hayal kirikligi*/
    moralimi bozdu/illallah/biktim usandim/kafayi yiyecegim/kafayi yicem/cinnet/aptal/salak/gerizekali/geri zekali/
    mal misin/aptal misin/salak misin/dalga mi geciyor*/benimle dalga/dalga geciyor*/alay mi/siktir*/sikeyim/amk/aq/
    lanet olsun/kes sesini/kapa ceneni/defol/serefsiz/yalanci/yalan soyluyor*/kor musun/sagir misin/okuma yazman/
    okumuyor musun*/duymuyor musun*/anlamiyor musun*/nefret ediyorum/yeter ya/yeter be/yeter ama/senden bi cacik/
    senden bir cacik/senden bir sey olmaz/senden bi sey olmaz/dogru cevap ver*/diyorum ~ diyorsun/celisiyor*/celiski*/
    guvenmiyorum/zaten verdim/zaten verdik/okuyor musun*/ugrasilmaz/yapay aptal*/yapay salak*/kafayi yedir*/
    robot gibi cevap*/ezbere/bozuk plak/laf anlatam*/laf anlam*/derdimi anlatam*/unut gitsin/kendim hallederim/
    kendim bulurum/kendim bakarim/kendim hallet*/ne ise yarar*/ne ise yariyor*/dondurup dolastir*/papagan*/
    yine yanlis/yanlis yanlis/bot bozuk/takildi kaldi/gecistir*/kopyala yapistir*/hazir cevap*/sablon cevap*/
    uyduruyorsun*/sacmaliyorsun*/bilmiyorsun hic/beceremiyorsun*/bir halt/kim programladi/seni kim yapt*/ne ise/
    senden daha akilli/senden iyi/senden daha iyi/yardimci olamayacak*/hic bir sey anlam*/hicbir sey anlam*/
    her mesajin*/tekrar ayni/bos laf/bos konus*/diyorum sen`,
  slight:
    'yanlis/yanlis cevap/dogru degil/bu degil/istedigim bu degil/bu dogru degil/hatali/olmadi/olmuyor/calismiyor/memnun degilim/anlamadim/tovbe/allah allah/allahim',
  faint: 'hayir/emin misin*/tekrar/yine/yok',
  unless: 'aptalca bir soru/aptal soru/salakca bir soru/ben salagim/degilse/yoksa/sabriniz icin',
})

export const polish = grammarOf({
  soft: `with/bardzo/tak/to/w ogole/wcale/mi/mnie/sie/juz/jest/sa/byl/byla/bylo/jestes/naprawde/totalnie/kompletnie/calkowicie/po prostu/tylko/ciagle/caly czas/wciaz/nadal/ale/i/a/no/co/ten/ta/te/ty/pan/panstwo/moje/moja/na/do/w/z/nic/zupelnie/jakis/jakas/taki/taka/jak/serio/zadnego/zadnej/zbyt/troche/chyba/jeszcze/o/za/od/tego/tej/was/wasz/wasza/wy`,
  after: 'i/a/ale/bo/poniewaz/ja/juz/to/co/czy/jak/prosze/dlaczego/mam/chce/nie/serio/bot',
  you: 'ty/wy/pan/pani/panstwo/ten bot/bot/ten chat/ten czat/ten chatbot/to cos',
  it: 'to/ta odpowiedz/twoja odpowiedz/wasza odpowiedz/odpowiedz/odpowiedzi/te odpowiedzi/ta rozmowa/ten link',
  bot: 'bot/boty/bota/botem/chatbot/czatbot/robot/asystent/sztuczna inteligencja/ai/automat',
  answer:
    'odpowiedz/odpowiedzi/pomoc/obsluga/obsluga klienta/wsparcie/serwis/informacja/informacje/rozmowa/czat/chat/link/linki',
  not: 'nie/nic/nigdy/zadna/zaden/zadnej/zadnego',
  help: 'pomaga/pomagasz/pomagacie/pomoglo/pomogles/pomogla/pomogliscie/pomoc/pomocne/pomocny/pomocna/pomocni/przydatne/przydatny/uzyteczne/wnosi/daje/rozwiazuje/rozwiazuje mojego/rozwiazalo/przydalo sie/pomogl/pomogl mi/pomogl w niczym',
  yours: `pomagasz/pomagacie/mi pomaga/mi pomagasz/mi pomoglo/pomogles/pomoglas/pomogliscie/mi pomogl*/pomaga mi/pomoglo mi/rozwiazujesz/rozumiesz/rozumiecie/
    zrozumiales/zrozumialas/zrozumieliscie/sluchasz/sluchacie/czytasz/czytacie/mnie rozumie*/rozumie mnie/kumasz/ogarniasz/kapujesz/lapiesz/wiesz/wiecie/
    przeczytales/umiesz czytac/potrafisz czytac/odpowiadasz/odpowiadacie/odpowiedziales na/odpowiedzieliscie na`,
  reply:
    'odpowiada/odpowiadasz/odpowiadacie/odpowiedziales/odpowiedzialo/odpowiedzieliscie/odpowiedz/zwiazku/zwiazane/na temat/odpowiedziano',
  question:
    'na moje pytanie/moje pytanie/mojego pytania/na pytanie/o co pytalem/o co pytalam/o co pytam/o co mi chodzi/o co mi chodzilo/to o co pytam/o to pytalem/o to pytalam/o to pytam/o to mi chodzi/o to mi chodzilo/to co mowie/to co napisalem/na to co',
  myTold:
    'mowilem/mowilam/powiedzialem/powiedzialam/pisalem/pisalam/napisalem/napisalam/tlumaczylem/tlumaczylam/wyjasnialem/wyjasnilem/pytalem/pytalam/podalem/podalam/odpowiedzialem/odpowiedzialam/wspomnialem',
  again:
    'juz/przeciez/dwa razy/trzy razy/kilka razy/wiele razy/sto razy/tysiac razy/dziesiec razy/kilkakrotnie/wielokrotnie/# razy/milion razy/tyle razy',
  same: 'ta sama/te sama/to samo/tych samych/te same/takie same/taka sama/identyczna/tej samej',
  idle: `bezuzyteczn*/bez sensu/bezsensu/bezsensown*/beznadziejn*/bezcelow*/smieszn*/zart/kpina/zalosn*/absurdaln*/absurd/glupi/glupia/glupie/glupota/glupoty/idiotyczn*/debiln*/tragiczn*/tragedia/porazka/zenada/zenujac*/wkurzajac*/denerwujac*/irytujac*/frustrujac*/strata czasu/bzdura/bzdury/nonsens/niekompetentn*/niedopuszczaln*/nie do przyjecia/skandal/skandaliczn*/
    do niczego/do dupy/do bani/gowno warte/gowno/kompromitacja/masakra/dramat/badziew*/chore/niepomocn*/tepy/tepa/nieprzydatn*/zero pomocy/nic nie warte/dno`,
  poor: 'slab*/kiepsk*/fataln*/okropn*/straszn*/zl*/beznadziejn*/najgorsz*/cholern*/pieprzon*/jeban*/zasran*/gluch*/slep*/automatyczn*/szablonow*/ogolnikow*/wymijajac*',
  want: 'potrzebuje/chce/zadam/oczekuje/dajcie/daj/prosze o/poprosze',
  real: 'prawdziwej/konkretnej/konkretna/prawdziwa/normalna/normalnej/jasnej/jasna/realnej/rzeczywistej/sensownej/sensowna',
  curse:
    'cholera/cholerny/cholerna/do cholery/kurde/kurcze/kurwa/jasna cholera/psiakrew/szlag by/do licha/matko/boze/o boze/rany/wtf/ja pierdole/pierdole',
  praise:
    'swietnie/super/brawo/wspaniale/gratulacje/cudownie/dzieki/dziekuje/no pieknie/pieknie/ladnie/extra/bomba/rewelacja/genialnie',
  right:
    'prawda/poprawne/poprawna/dobrze/to czego/o to/dziala/sie zgadza/zgadza sie/tak/wlasciwe/wlasciwa/prawidlowa/prawidlowe',
  wrong: 'zle/bledne/bledna/blad/nieprawda/nieprawidlowa/niepoprawne/niepoprawna/pomylka/mylisz sie/mylicie sie',
  clear: `
    ile razy mam/ile razy jeszcze/ile razy trzeba/ile razy/po raz trzeci/po raz kolejny/po raz setny/po raz enty/
    po raz ostatni/po raz drugi pisze/po raz czwarty/setny raz/enty raz/trzeci raz/w kolko/kolko to samo/
    ciagle to samo/wciaz to samo/znowu to samo/caly czas to samo/powtarzasz/powtarzacie/powtarzasz sie/powtarzam/
    przestan/przestancie/zaciela plyta/zdarta plyta/do sciany/ze sciana/jak do sciany/grochem o sciane/
    nie o to pytal*/nie o to pytam/nie o to mi chodzi*/nie na temat/nie ma nic wspolnego/nic wspolnego/co to ma do/
    co to ma wspolnego/ignorujesz/ignorujecie/unikasz/wymijajac*/nic nie rozumiesz/niczego nie rozumiesz/
    nic nie wiesz/nic nie umiesz/nie umiesz/nie potrafisz/nie znasz sie/na nic/do niczego sie/do niczego/
    tracisz moj czas/tracic czas*/trace czas/tracicie moj czas/marnujesz/marnujecie/marnowac/marnowanie/od godziny/
    godzine/od pol godziny/o czym ty/co ty gadasz/co ty mowisz/co ty wygadujesz/co za glup*/co za bzdur*/co za idiot*/
    co za bot/co za beznad*/co za bezuzyt*/co za strata/co za kretyn*/co za obsluga/co za dno/co za zenada/
    co za gowno/czy ty umiesz/czy ty rozumiesz/umiesz czytac/czytasz ze/czy ty w ogole/czy wy w ogole/
    czego nie rozumiesz/co w tym trudnego/takie trudne/az tak trudne/czy to takie trudne/dlaczego nie rozumiesz/
    dlaczego nie odpowiadasz/czemu nie odpowiadasz/czemu nie rozumiesz/odpowiedz na moje/odpowiedz wreszcie/
    odpowiedz mi/odpowiedz w koncu/pomoz mi wreszcie/pomoz mi w koncu/czytaj uwaznie/przeczytaj jeszcze/
    czytaj ze zrozum*/naucz sie/nadal nie/nadal brak/nadal zle/wciaz nie odpow*/wciaz brak odpow*/znowu zle/znowu nie/
    znow zle/dzieki za nic/dziekuje za nic/dzieki wielkie za nic/bardzo smieszne/no brawo/geniusz*/wielka pomoc/
    super pomoc/swietna pomoc/niezla pomoc/wielkie dzieki za/nigdy wiecej/zla opinia/ide do konkurencji/
    straciliscie klienta/najgorsza obsluga/nie do wiary/to jakis zart/to zart/to kpina/juz probowalem/juz to robilem/
    juz to sprawdz*/frustr*/sfrustrowan*/wkurz*/wkurwi*/wkurw*/zdenerwowan*/zirytowan*/denerwuje mnie/denerwujesz/
    irytuje mnie/irytujesz/wsciekl*/dosc tego/mam dosc/mam juz dosc/mam tego dosc/cierpliwosc*/trace cierpliwosc/
    poddaje sie/szlag mnie/trafia mnie/szlag/krew mnie/oszalec/oszaleje/zwariuje/zwariowac/rece opadaja/opadaja rece/
    rozczarowan*/wyprowadza mnie/wyprowadzasz mnie/nerwy/nerwow/nie wytrzymam/ile mozna/doprowadza mnie/doprowadzasz/
    szalu/idiot*/debil*/kretyn*/glupek/glupku/imbecyl*/matol*/dupek/dupku/spierdalaj*/spadaj/wypierdalaj*/pierdol*/
    odpierdol*/zamknij sie/zamknij ryj/morda/kurwa/chuj*/skurwysyn*/jebac/jeb sie/do diabla/do cholery/klam*/oszusc*/
    pojeb*/jestes ~ glup*/jestes ~ bezuzyteczn*/nienawidze/wal sie/goń sie/gluchy jestes/jestes gluchy/jestes slepy/
    zartujesz/zartujecie/jaja sobie/robicie sobie jaja/robisz sobie jaja/kpisz/kpicie/kpiny/z kosmosu/
    madrzejsz* od ciebie/madrzejsz* niz ty/lepsz* od ciebie/lepiej od ciebie/lepiej niz ty/wiecej niz ty/krecisz sie/
    kreci sie w kolko/szkoda mojego czasu/szkoda czasu/szkoda gadac/sam poszukam/sama poszukam/sam to zrobie/
    sama to zrobie/poradze sobie sam*/sam sobie poradze/sama sobie poradze/zapomnij o tym/daj spokoj/dajmy spokoj/
    dajmy sobie spokoj/kto cie programowal/kto cie zaprogramowal/kto to programowal/kto to zaprogramowal/
    sztuczna nieinteligencja/sztuczna glupota/sztuczny idiota/po co ty jestes/po co jestes/do czego sluzysz/
    do czego ty sluzysz/kopiuj wklej/kopiujesz/wklejasz/formulki/regulki/szablon*/zaciales sie/bot sie zacial/
    zawiesil sie bot/wymyslasz/zmyslasz/klamiesz/przeczysz sobie/zaprzeczasz sobie/gadasz glup*/gadasz bzd*/bredzisz/
    pleciesz/jak papuga/papug*/ani slowa/pytam o ~ a ty/ja o ~ a ty/nic nie wnosi/donikad/kolejna odpowiedz/
    kolejny link/znowu ten link/znowu ten sam/znow to samo/nie ogarniasz/za trudne dla ciebie/co z ciebie za/
    mam ciebie dosc/dosc mam/gadam do sciany/mowie do sciany`,
  slight:
    'nie o to/nie to/to nie to/nie tego/to nie jest to/jak juz/jak mowilem/jak mowilam/jak pisalem/nie rozumiem/nie dziala/rozczarowany/niezadowolony/nie jestem zadowol*/zle mnie/zle zrozumial*/niewazne/zapomnij/serio/zla odpowiedz/bledna odpowiedz',
  faint: 'jestes pewien/jestes pewna/na pewno/sprobuj jeszcze/jeszcze raz/znowu/znow/halo/jest tam kto/nie rozumiem',
  unless:
    'glupie pytanie/glupio pytac/glupia sprawa/jestem ~ glup*/glupi ja/jesli nie/jezeli nie/gdyby nie/za cierpliwosc/o cierpliwosc/nie jestem zly/zlot*/zloz*/zlec*/zlap*',
})

// Written as `prepare` leaves them: Arabic without vowel signs, with hamza taken off its seat; Hebrew without points.
export const arabic = grammarOf({
  soft: 'جدا/حقا/ابدا/مطلقا/فعلا/بالمره/هذا/هذه/لي/لا/انت/كل/شي/شيء/اي/في/من/على/علي/الى/الي/ما/مو/مش/بس/فقط/كلام/والله/يا/كثير/انك/ان/هو/هي/بشكل/قط/عن/مجرد/يعني/طيب',
  after: 'و/لان/لكن/انا/هذا/من فضلك/يا/بس/لماذا/ليش/لو',
  you: 'انت/انتم/البوت/الروبوت/هذا البوت/هذا الروبوت/المساعد/بوت/روبوت',
  it: 'هذا/هذه/ردك/جوابك/اجابتك/الرد/الاجابه/الجواب/الاجابة/كلامك/ردودك',
  bot: 'بوت/روبوت/البوت/الروبوت/مساعد/المساعد/شات',
  answer: 'رد/جواب/اجابه/اجابة/الرد/الجواب/الاجابه/الاجابة/خدمه/خدمة/مساعده/مساعدة/دعم/ردود/اجابات/الخدمه/الخدمة/الدعم',
  not: 'لا/لم/لن/ليس/ليست/ما/مو/مش/غير/مب/مانت/لست/ماهو',
  help: 'يساعد/تساعد/يساعدني/تساعدني/ساعدني/ساعدتني/مفيد/مفيده/مفيدة/نافع/ينفع/تنفع/يفيد/يفيدني/تفيد/تفيدني/افادني/فائده/فائدة/مجدي/كافي/كافيه/مقبول/يحل/تحل/مساعدا',
  yours:
    'تساعدني/تساعد/تفيدني/تفيد/ساعدتني/يساعدني/يفيدني/مفيد/ينفعني/افدتني/تساعدوني/تساعدونني/تفهم/تفهمني/فهمتني/فهمت علي/تفهمون/فهمتم/يفهم/يفهمني/تسمع/تسمعني/تقرا/تقرأ/تستوعب/فاهم/فاهمني/تفهمي/فاهمه/تستمع/تنصت/بتفهم/بتفهمني/عم تفهم/تدرك/تعرف شي/تعرف شيء/تجيب/تجب/ترد/رديت/اجبت/تجاوب/جاوبت/تجيبني/ترد علي/بتجاوب',
  reply: 'تجيب/تجب/يجيب/ترد/يرد/رديت/اجبت/تجاوب/جاوبت/جواب/اجابه/اجابة/علاقه له/علاقة له/علاقه/علاقة/بتجاوب/بترد',
  question:
    'على سؤالي/علي سؤالي/عن سؤالي/سؤالي/سوالي/على سوالي/علي سوالي/عن سوالي/ما سالت/ما سالت عنه/ما طلبت/اللي سالت/اللي سالته/اللي اسال/الذي سالت/بسؤالي/بسوالي/لسؤالي/ما قصدت/ما اقصد/ما اقصده/ما قلته/ما سالته/اللي اقصده',
  idle: 'عديم الفائده/عديم الفائدة/عديمه الفائده/بلا فائده/بلا فائدة/بدون فائده/بدون فائدة/ما منك فايده/ما في فايده/مافي فايده/بلا جدوى/بلا جدوي/سخيف/سخيفه/سخيفة/سخافه/سخافة/غبي/غبيه/غبية/غباء/تافه/تافهه/تافهة/مهزله/مهزلة/هراء/كلام فارغ/مضيعه للوقت/مضيعة للوقت/تضييع وقت/ضياع وقت/مزعج/مستفز/محبط/فاشل/فاشله/فاشلة/زباله/زبالة/مضحك/مضحكه/خرا/زفت/نكته/نكتة/غير مقبول/غير مفيد/مقرف/مش معقول/مو معقول/لا فائده منك/لا فائدة منك',
  poor: 'سيئ/سيئه/سيئة/سيء/اسوا/اسوأ/رديء/رديئ/رديئه/فظيع/لعين/بشع',
  clear: `
    لا فائده/لا فائدة/ما استفدت/ما استفدت شي/لم استفد/قلت لك/قلتلك/سبق ان قلت/سبق وقلت/سبق و قلت/لقد قلت لك/اخبرتك/
    اخبرتك بذلك/كم مره/كم مرة/كم مره يجب/للمره الثالثه/للمره الالف/للمره العاشره/للمرة الثالثة/للمرة الالف/
    للمره المليون/للمرة الاخيره/نفس الجواب/نفس الرد/نفس الاجابه/نفس الاجابة/نفس الكلام/نفس الشي/نفس الشيء/تكرر/
    تكرر نفس/تكرر نفسك/تعيد نفس/كل مره نفس/توقف عن/بطل تكرر/ليس هذا ما سالت/ليس هذا سؤالي/هذا ليس سؤالي/ليس هذا ما/
    هذا ليس ما/ما سالتك عن/ما سالت عن/لم اسال/لم اسالك/ما سالتك/مو سؤالي/مش سؤالي/ما علاقه/ما علاقة/وش دخل/شو دخل/
    ايش دخل/ما دخل/خارج الموضوع/تتجاهل/تتجاهلني/تتهرب/لا تعرف شيئا/لا تفهم شيئا/ما تفهم شي/ما بتفهم/ماتفهم/مابتفهم/
    تضيع وقتي/تضييع وقتي/ضيعت وقتي/اضعت وقتي/تضيعون وقتي/ضاع وقتي/منذ ساعه/منذ ساعة/من ساعه/صار لي ساعه/صارلي ساعه/
    اكلم جدار/اتكلم مع جدار/اكلم حيط/عن ماذا تتحدث/عن شو تحكي/ايش تقول/وش تقول/شو هالحكي/ما هذا الهراء/ما هذا الغباء/
    ما هذه الخدمه/ما هذه السخافه/هل تفهم/هل تقرا/هل تسمعني/لماذا لا تفهم/ليش ما تفهم/لماذا لا تجيب/ليش ما ترد/
    لماذا لا ترد/ما الصعب/هل هذا صعب/اجب على/اجب عن/اجبني/جاوب على/جاوبني/رد على سؤالي/رد علي سؤالي/اقرا سؤالي/
    اقرا ما كتبت/افهمني/شكرا على لا شيء/شكرا على لا شي/شكرا علي لا شيء/شكرا على عدم/يا سلام/يا للذكاء/يا ذكي/عبقري/
    ما شاء الله عليك/لن اتعامل معكم/اسوا خدمه/اسوا خدمة/اسوأ خدمة/اسوا دعم/احتاج مساعده حقيقيه/احتاج مساعدة حقيقية/
    مساعده حقيقيه/مساعدة حقيقية/جواب واضح/رد واضح/اجابه واضحه/اجابة واضحة/مازلت لا/ما زلت لا/لا زلت لا/مره اخرى خطا/
    خطا مره اخرى/لا تساعد/مش فاهمني/مو فاهمني/مش فاهم علي/محبط/احباط/غاضب/معصب/عصبت/عصبتني/زهقت/مليت/مللت/طفشت/
    طفح الكيل/سئمت/سامت/تعبت منك/تعبت منكم/تعبت من التكرار/نفد صبري/نفذ صبري/صبري/جننتني/رح اجن/ساجن/راح اجن/قرفت/
    قرفتوني/كفايه/كفاية/كفى/خلاص تعبت/استسلم/مقهور/قهرتني/قهر/رفعت ضغطي/ضغطي/منزعج/متضايق/اعصابي/يستفزني/تستفزني/غبي/
    يا غبي/احمق/يا احمق/حمار/يا حمار/اخرس/اسكت/انقلع/تبا/تبا لك/اللعنه/اللعنة/لعنه/حقير/كلب/يا كلب/كذاب/تكذب/
    عليك اللعنه/اكرهك/اكره هذا/هل انت غبي/هل انت اصم/هل انت اعمى/هل تمزح/تمزح معي/تستهزئ/تسخر مني/بتستهبل/تستهبل/
    تستعبط/هالغباء/هالسخافه/في واد/بترد علي/بترد عليا/بتهزر/برمجك/برمجوك/صممك/ولا اجابه/ولا اجابة/عقيمه/عقيمة/عقيم/
    لا تودي الى/عطيتك/اعطيتك/مرتين ~ تسالني/ترجع تسال*/ترجع تسالني/تسالني عنه/انسى الموضوع/انس الموضوع/انسي الموضوع/
    خلاص انسى/مش قادر تساعد*/مو قادر تساعد*/ما تقدر تساعد*/غير قادر على مساعد*/عاجز عن/غباء/ببغاء/اسطوانه/تلف وتدور/
    تدور في حلقه/تدور في حلقة/حلقه مفرغه/حلقة مفرغة/نسخ ولصق/ردود جاهزه/ردود جاهزة/جواب جاهز/الرد الجاهز/
    الجواب الجاهز/تخترع/من راسك/ما تعرف شي/ما تعرف حاجه/نص ساعه وانا/ساعه وانا/ساعة وانا/احسن منك/افضل منك/اذكى منك/
    ابحث بنفسي/بدور بنفسي/ادور بنفسي/بحلها بنفسي/احلها بنفسي/مش فاهم حاجه/مش فاهم حاجة/مو فاهم شي/مو فاهم ولا/
    بلا فايده/وين الفايده/وين الفايدة/فاشل/فاشله/زباله/زبالة/كلام فاضي/هبل/اسالك عن ~ ترد/اسالك عن ~ تجاوب/بسالك عن/
    اقولك شي وتقول`,
  slight:
    'خطا/خطأ/غلط/غير صحيح/مو صحيح/مش صحيح/هذا خطا/هذا غلط/ليس هذا/مو هذا/مش هذا/مش كده/كما قلت/لم افهم/ما فهمت/انت مخطئ/لا يعمل/ما يشتغل/مستاء/غير راضي/اف/اوف/يا الله/يا ربي/انسى/انسي',
  faint: 'لا/هل انت متاكد/متاكد/مره اخرى/مرة اخرى/حاول مره',
  unless: 'سؤال غبي/سوال غبي/انا غبي/شكرا على صبرك/صبرك/صبركم/لو سمحت ساعدني/اذا لم/ان لم',
})

export const hebrew = grammarOf({
  soft: 'ממש/בכלל/לגמרי/כל כך/מאוד/לי/אותי/זה/הזה/הזאת/את/אתה/אתם/שום/פשוט/רק/כבר/עדיין/שוב/אבל/באמת/של/על/עם/הכי/יותר/כלום/דבר/שלך/שלכם/גם/היה/היתה/זאת/נו/אוף/כזה/איזה/מה/הכל/תמיד',
  after: 'ו/אבל/כי/אני/זה/בבקשה/למה/די/בוט/מספיק',
  you: 'אתה/את/אתם/הבוט/הבוט הזה/הרובוט/בוט/העוזר/הציאט',
  it: 'זה/התשובה/התשובה שלך/התשובות/התשובות שלך/תשובה/העזרה שלך/הקישור/כל זה',
  bot: 'בוט/הבוט/רובוט/הרובוט/ציאטבוט/צאטבוט/עוזר',
  answer: 'תשובה/תשובות/התשובה/עזרה/שירות/שירות לקוחות/השירות/תמיכה/תגובה/תגובות/מענה',
  not: 'לא/אין/אינו/אינך/בלי/ללא/אף פעם לא',
  help: 'עוזר/עוזרת/עוזרים/עזר/עזרת/עזרה/מועיל/מועילה/יעיל/יעילה/שימושי/מספיק טוב/פותר/פתר/מקדם/תורם/מספק',
  yours: 'עוזר לי/עוזרת לי/עזרת/עזרתם/עזר לי/מבין אותי/מבינה אותי/מבינים אותי/הבנת/הבנתם/מקשיב לי/מקשיבים לי/קראת/קלטת',
  grasp:
    'מבין/מבינה/מבינים/מקשיב/מקשיבה/מקשיבים/קורא/קוראת/קולט/קולטת/שומע/שומעת/יודע/יודעת/תופס/עונה/ענית/עניתם/ענית לי',
  reply: 'עונה/ענית/עוניים/עניתם/קשור/קשורה/תשובה',
  question:
    'על השאלה/על השאלה שלי/לשאלה/לשאלה שלי/השאלה שלי/מה ששאלתי/מה שאלתי/שאלתי/מה שאמרתי/מה שהתכוונתי/מה שביקשתי לדעת/למה ששאלתי/על מה ששאלתי',
  idle: 'חסר תועלת/חסרת תועלת/חסרי תועלת/מיותר/מיותרת/מגוחך/מגוחכת/אבסורד/בדיחה/ביזיון/בזיון/בושה/חרפה/שטויות/שטות/קשקוש/קישקוש/מטומטם/מטומטמת/טיפש/טיפשי/טיפשית/דבילי/אידיוטי/אידיוט/מעצבן/מעצבנת/מתסכל/מתסכלת/מרגיז/בזבוז זמן/ביזבוז זמן/לא יעיל/לא עוזר/לא מקובל/לא ייאמן/לא יאומן/פתטי/עלוב/זוועה/על הפנים/גרוע/גרועה/חרא/זבל/נורא ואיום/לא שווה כלום/לא שווה/לעג לרש/סתום/סתומה/מפגר/מפגרת',
  poor: 'נורא/נוראי/נוראית/מחורבן/מחורבנת/דפוק/דפוקה/ארור/חירש/עיוור/אוטומטית/אוטומטיות/כללית/כלליות/הגרוע/הגרועה',
  clear: `
    לא עוזר לי/לא עזר לי/לא מבין אותי/אתה לא מבין/לא הבנת/לא עונה/כבר אמרתי/אמרתי לך/אמרתי כבר/כבר כתבתי/כבר שאלתי/
    כבר הסברתי/הסברתי כבר/כמה פעמים/בפעם השלישית/בפעם המאה/בפעם האלף/בפעם העשירית/בפעם האחרונה/אותה תשובה/אותן תשובות/
    אותו דבר/אותו הדבר/שוב אותו/שוב אותה/חוזר על עצמך/חוזר על עצמו/חוזרת על עצמך/תפסיק/תפסיקו/תפסיקי/די עם/
    לא מה ששאלתי/זה לא מה ששאלתי/לא על זה שאלתי/לא שאלתי/זה לא קשור/לא קשור/מה הקשר/לא השאלה שלי/מתעלם/מתעלמת/מתחמק/
    מתחמקת/מתעלמים/לא יודע כלום/לא מבין כלום/לא מבין דבר/מבזבז/מבזבזים/מבזבזת/מבזבז לי/בזבזת לי/בזבוז זמן/ביזבוז זמן/
    כבר שעה/שעה שאני/חצי שעה אני/לדבר לקיר/מדבר לקיר/מדברת לקיר/מדבר עם קיר/כמו קיר/על מה אתה מדבר/מה אתה מדבר/
    מה אתה מקשקש/מה הקשקוש/איזה שטויות/איזה בוט/איזה שירות/איזו בושה/איזה בזבוז/אתה בכלל/אתה יודע לקרוא/יודע לקרוא/
    אתה קורא/אתה מקשיב/מה לא ברור/מה לא מובן/מה כל כך קשה/כל כך קשה/כל כך מסובך/למה אתה לא/למה את לא/למה אתם לא/
    תענה לי/תעני לי/תענו לי/תענה על/תענה כבר/תקרא/תקרא את/תקשיב/תקשיב לי/תעזור לי כבר/תעשה משהו/תשובה אמיתית/
    תשובה ברורה/עזרה אמיתית/תודה על כלום/תודה על שום/תודה רבה על כלום/גאון/כל הכבוד באמת/איזה יופי/נהדר שוב/שוב טעות/
    עדיין לא ענית/עדיין לא עזר*/עדיין אין/עדיין לא הבנת/הכי גרוע/שירות גרוע/בחיים לא/לא אקנה/לעולם לא/כבר ניסיתי/
    ניסיתי כבר/אין תועלת/אין טעם/מתוסכל/מתוסכלת/תסכול/עצבני/עצבנית/מעוצבן/מעוצבנת/עצבים/עצבן אותי/מעצבן אותי/נמאס/
    נמאס לי/נשבר לי/נגמרה לי הסבלנות/הסבלנות שלי/מאבד סבלנות/מאבדת סבלנות/הסבלנות/משגע אותי/משתגע/משתגעת/כועס/כועסת/
    זועם/די כבר/די/מספיק כבר/אני מתייאש/מתייאש/מתייאשת/התייאשתי/מוותר/מוותרת/יצאתי מדעתי/חלאס/עד כאן/נמאסתם/אידיוט/
    אידיוטים/דביל/דבילים/מטומטם/מטומטמים/טמבל/סתום/תסתום/שתוק/לך לעזאזל/לעזאזל/לך תזדיין/תזדיין/זין/כוס אמק/כוסאמק/
    בן זונה/שקרן/משקר/אתה חירש/אתה עיוור/אתה רציני/אתה צוחק/צוחק עליי/צוחקים עליי/עושים צחוק/עושה צחוק/שונא את הבוט/
    שונא/אתה מטומטם/קיבינימט/לך תמות/תמות/תשובה לא קשורה/תשובות לא קשורות/לא קשורה/לא קשור לשאלה/חי בסרט/מתעקש/להתעקש/
    דפוק/דפוקה/חבל על הזמן/עזוב/עזבי/עזוב אותי/קוראים בכלל/קורא בכלל/קוראת בכלל/אתם קוראים/תכנת אותך/תכנתו אותך/
    בנה אותך/תוכי/כמו תוכי/במעגלים/חוזר על אותו/אותו דבר שוב/העתק הדבק/תשובות מוכנות/תשובה מוכנה/ממציא/המצאת/לא קולט/
    לא תופס/חכם ממך/חכמה ממך/טוב ממך/טובה ממך/יותר ממך/אסתדר לבד/אעשה לבד/אחפש לבד/אחפש בגוגל/טיפשות מלאכותית/
    טמטום מלאכותי/אינטליגנציה מלאכותית/אין לך מושג/שוב ושוב/פעם שלישית/פעם רביעית/פעם חמישית/שלוש פעמים/אפס עזרה/
    בוט גרוע/תקוע/נתקע/מה הטעם/שאלתי על/אני שואל על/אני שואלת על`,
  slight:
    'טעות/לא נכון/זה לא נכון/שגוי/לא זה/זה לא זה/לא התכוונתי/לא לזה/כמו שאמרתי/לא עובד/לא הבנתי/מאוכזב/מאוכזבת/לא מרוצה/תשכח מזה/עזוב/אוף/אוי/די נו/נו באמת/תשובה שגויה',
  faint: 'אתה בטוח/בטוח/שוב/תנסה שוב',
  unless:
    'שאלה טיפשית/שאלה מטומטמת/אני טיפש/אני מטומטם/אם לא/תודה על הסבלנות/הסבלנות שלך/די מהר/די טוב/די הרבה/די יקר/די גדול/די קטן',
})

export const japanese = grammarOf({
  clearInside: `
    役に立た/役にたた/役立た/助けにな(?:ら|って(?:い)?な)/助けになりません/意味(?:が)?な(?:い|さ)です?(?:よ|ね)?(?: |$)/使えない(?:ボット|AI|チャット|ai|な|ね|やつ|奴| |$)/
    使い物にならない/話にならな/わかって(?:い)?な(?:い|さ)/分かって(?:い)?な(?:い|さ)/わかってません/分かってません/わかっていません/分かっていません/理解して(?:い)?な/理解して(?:い)?ませ/
    理解できて(?:い)?な/通じ(?:て|ない|ません)/話が通じ/聞いて(?:い)?(?:ます|る)(?:か|の)/聞いてないこと/聞いて(?:い)?ません(?: |$)/そんなこと(?:は)?聞いて/
    それは聞いて(?:い)?な/質問に(?:ちゃんと|きちんと)?答え(?:て(?:い)?な|て(?:い)?ませ|て(?:ください|下さい|くれ|よ)|ろ)/答えになって/回答になって/質問(?:を|も)読(?:め|んで)/
    ちゃんと(?:読|答|聞)/何(?:度|回)(?:も|言|同じ)(?:言|聞|説明|同じ|書|質問)?(?:って|い|わ|え|じ|し|か)/何回言えば/何度言えば/さっき(?:も|から)?(?:言|書|説明|聞い)/
    もう(?:言い|言った|説明|書き|聞き)(?:ました|まし|た)/前にも言/同じ(?:こと|答え|回答|返事|返答|説明|文章|内容)(?:を|ばかり|ばっかり|の)(?:何度|何回|繰|言|ばかり|ばっかり|返|しか)?/
    繰り返(?:し|す)(?:ばかり|てばかり|だけ)/堂々巡り/たらい回し/
    イライラ|いらいら|苛々|苛立|イラつ|いらつく|むかつく|ムカつ|ムカツク|腹が立|腹立|頭にく|頭に来|ふざけ(?:る|ん|て|ない)|いい加減に|いいかげんに|うんざり|ウンザリ|もう嫌|もういや|我慢の限界|我慢できな|限界です|キレ(?:そう|る)|ストレスが|怒って(?:い)?(?:ます|る)|怒り(?:が|ます)|呆れ(?:る|た|ま|て)|あきれ(?:る|た|ま|て)|疲れ(?:た|ました)もう|もう疲れ|時間の無駄|時間のむだ|無駄な時間|時間を(?:無駄|返)|馬鹿にして|バカにして|ばかにして|なめて(?:い)?る|舐めて(?:い)?る|馬鹿(?:か|な|じゃ|ボット| |$)|バカ(?:か|な|じゃ|ボット|ai|AI| |$)|アホ|あほか|クソ|くそ|糞|ポンコツ|ぽんこつ|役立たず|無能|ゴミ(?:だ|みたい|ボット|AI|ai|チャット)|最悪|最低(?:です|だ|な(?:サービス|対応|サポート)| |$)|ひどい(?:対応|サービス|回答|答え|サポート|です| |$)|使えねー|使えねぇ|うざい|ウザい|ウザイ|死ね|黙れ|だまれ|ばかやろう|馬鹿野郎|嘘つき/
    的外れ|見当違い|トンチンカン|とんちんかん|ピント外れ|関係(?:の)?ない(?:こと|話|回答|答え)|質問と関係|無視(?:し|す)(?:ない|て|る|な)|はぐらか|ごまか|冗談(?:でしょ|じゃな|ですか)|なぜ(?:答え|理解|わか|分か)|なんで(?:答え|理解|わか|分か)(?:ない|られ|ら|て)|どうして(?:答え|理解|わか|分か)(?:ない|られ|ら|て)|何(?:が|を)言って(?:い)?(?:る|ます)|日本語(?:が)?(?:わか|分か|通じ|読め)|頭(?:が)?(?:悪|おかし)|ちゃんとした(?:答え|回答|対応)|まともな(?:答え|回答|対応)|まともに(?:答え|対応)|まだ(?:答え|解決して|わか|分か|理解)|全然(?:違|ちが|だめ|ダメ|解決|答え|わか|分か|助け)|(?:また|相変わらず)(?:間違|違う|同じ|的外れ)|もういい(?:です|よ|わ| |$)|話にならん|二度と(?:使|買|利用)|がっかりです|誠意|はいはい(?:すごい|ありがとう)|さすが(?:AI|ai|ですね)(?:皮肉|笑)/
    また(?:その|この|同じ)(?!色|サイズ|商品)/嘘ばっか/嘘つき/ばっかりで何も/チャットの意味な/意味ないでしょ/聞いた私が/聞いた俺が/定型文/コピペ/テンプレ/使えなさすぎ/使えないボット/使えないチャット/
    使えないai/(?:ボット|チャット|ai)[^ ]{0,6}使えな/何(?:回|度)[^ ]{0,8}(?:言えば|言った|説明|聞かれ|聞いて|入力|書い|同じ)/
    [0-9三四五]回(?:も|目)[^ ]{0,6}(?:言|説明|聞|入力|書)/聞いて(?:る|いる)ことと違/質問に答え(?:てない|ていない|てません|ていません|になってない|になっていない)/
    答えになって(?:ない|いない|ません|いません)/話(?:が|に)(?:通じ|なら)な/自分で調べます/自分でやります/自分で探し/馬鹿(?:な|か|じゃ|に)/バカ(?:な|か|じゃ|に)/アホ/無能/ポンコツ/クソ/
    的外れ/話がずれ/話がズレ/ちゃんと読ん/読んでます(?:か|？)/理解して(?:ない|いない|ません|くれ)/わかってない|分かってない/同じことの繰り返し/ループして/何も解決し/全く解決し/誰が作った/人の話を聞い/
    方がまし/ほうがまし/グーグルの方/くせに/埒が明か/らちがあか/疲れました、?もう/会話にならな/役立たず`,
  slightInside:
    '違います/ちがいます/違う/ちがう/間違(?:い|え|っ)/そうじゃな/そうではな/それじゃな/それではな/正しくな/おかしいです/不満/困って(?:い)?ます/がっかり/わかりにくい/分かりにくい/うまくいかな',
  faint: 'いいえ/いや/本当ですか/確かですか/はあ/は',
  unlessInside: '(?:馬鹿な質問|バカな質問|ばかな質問|くそまじめ|あほうどり|限界です(?:か|が)|怒って(?:い)?ません)',
})

export const chinese = grammarOf({
  clearInside: `
    (?:没|沒|没有|沒有|毫无|毫無|一点|完全没|根本没)(?:什么|什麼|任何)?(?:帮助|幫助|帮上忙|幫上忙|用处|用處|用啊|卵用|屁用|意义|意義)/帮不(?:了|到|上)/幫不(?:了|到|上)/没帮到/沒幫到/
    (?:没|沒)(?:有)?用(?:的东西|的東西|的机器人|的機器人|啊|的回答|的客服| |$)/不管用的?(?:机器人|機器人|客服)?/有什么用/有什麼用/有个屁用/有個屁用/有毛用/
    你(?:根本|完全|到底|还是|還是|都)?(?:听|聽)?不(?:懂|明白|理解)/(?:根本|完全)(?:就)?(?:听|聽|看)?不(?:懂|明白|理解)/
    (?:没|沒)(?:有)?(?:听|聽|看|读|讀)?(?:懂|明白)我/
    (?:听|聽)不懂人话|(?:听|聽)不懂人話|不懂人话|(?:听|聽|看)(?:得)?懂(?:吗|嗎|人话|中文)|你(?:有没有|有沒有|到底|能不能|会不会|會不會)(?:在)?(?:听|聽|看|读|讀)|认真(?:看|听|读)|認真(?:看|聽|讀)/
    答非所问|答非所問|所答非所问|驴唇不对马嘴|牛头不对马嘴|文不对题|不是我(?:问|問|要问|想问|想問)的|我(?:问|問)的(?:不是|是)(?:这|這)?|我(?:没|沒)(?:有)?(?:问|問)(?:这|這|你)|(?:没|沒)(?:有)?回答我|不回答我|回答我的(?:问题|問題)|(?:没|沒)(?:有)?解决|沒有解決|解决不了(?:我的)?(?:问题)?|解決不了|根本不是|风马牛|(?:跟|和|与|與)我(?:的)?(?:问题|問題|问的|問的)(?:没|沒|无|無)关|无关的(?:回答|回复|答案)/
    (?:说|說|讲|講|问|問)了(?:多少|几|幾|好几|好幾|很多|无数|無數|三|两|兩|八百|一百|N|n)(?:遍|次)|我(?:已经|已經|刚才|剛才|刚刚|剛剛|早就|都)(?:说|說|告诉|告訴|讲|講|问|問|解释|解釋)(?:过|過|了|你)?|(?:要|得)(?:我)?(?:说|說|讲|講|问|問)(?:多少|几|幾)(?:遍|次)|第(?:三|四|五|十|一百|N|n)(?:遍|次)(?:问|問|说|說|了)|最后(?:说|一次说|一遍)|同样的(?:回答|答案|话|回复|回覆|问题)|同樣的(?:回答|答案|話|回覆)|一样的(?:回答|答案|话|回复)|一樣的(?:回答|答案|話)|(?:老是|总是|總是|一直|只会|只會|又是)(?:重复|重複|这|這|这句|同|一样|说|回|复制)|重复(?:回答|同|说|的)|重複(?:回答|同|說|的)|复读机|複讀機|车轱辘|鬼打墙/
    (?:很|太|好|真|非常|真的|让人|讓人|令人|气|我)(?:生气|生氣|气愤|氣憤|愤怒|憤怒|恼火|惱火|火大|烦|煩|烦人|煩人|郁闷|鬱悶|沮丧|沮喪|抓狂|崩溃|崩潰|无语|無語|失望透顶|离谱|離譜|傻|蠢|笨|弱智|智障)|气死(?:我|人)|氣死(?:我|人)|烦死|煩死|急死|无语|無語|受够了|受夠了|受不了(?:你|了|这|這)|忍无可忍|忍無可忍|没耐心|沒耐心|耐心(?:都|已|快|被)|我放弃|我放棄|够了(?: |$|！)|夠了(?: |$)|浪费(?:我|大家|时间|時間|生命)|浪費(?:我|時間)|什么(?:破|垃圾|鬼|烂|狗屁|玩意|态度|服务|东西啊)|什麼(?:破|垃圾|鬼|爛|狗屁|玩意|態度|服務)|垃圾(?:机器人|客服|服务|ai|AI|回答|系统| |$)|垃圾(?:機器人|服務)|破(?:机器人|客服|系统|ai|AI)|人工智障|智障|弱智|白痴|白癡|傻逼|傻b|煞笔|傻子|傻瓜|脑残|腦殘|蠢(?:货|貨|死|到|机|ai|驴|猪| |$)|笨(?:死|蛋|机器)|废物|廢物|滚(?:蛋|开| |$)|滾(?:蛋|開| |$)|闭嘴|閉嘴|去死|他妈|他媽|妈的|媽的|操你|草泥马|卧槽|我靠|狗屁|放屁|胡说|胡說|瞎说|鬼扯|扯淡|骗子|騙子/
    敷衍|忽悠|踢皮球|打太极|推卸|废话|廢話|(?:你)?(?:是)?在(?:开玩笑|開玩笑|耍我|逗我|玩我|搞笑)|耍我|逗我|你瞎|你聋|你聾|聋了|瞎了(?:吗|嗎)?|对牛弹琴|對牛彈琴|跟(?:墙|牆|木头)说|说人话|說人話|讲人话|(?:有)?(?:这么|這麼|那么|那麼)难(?:吗|嗎|么)|有那么难|很难(?:理解)?吗|你(?:什么|什麼|啥)都不(?:知道|会|會|懂)|一问三不知|一問三不知|别(?:再)?(?:重复|废话|复制|敷衍|发链接|跟我)|別(?:再)?(?:重複|廢話|敷衍)|为什么(?:总|老|一直|不)(?:回答|是|理解|懂|明白)|為什麼(?:總|老|一直|不)(?:回答|是|理解|懂|明白)|能不能(?:好好|正面|直接|认真)(?:回答|说|看)|好好(?:回答|说话|看)|正面回答|直接回答|到底(?:能不能|会不会|懂不懂|行不行|有没有人)|谢谢你(?:什么都没|的废话|的无用|啥也没)|呵呵(?: |$)|真(?:棒|厉害|聪明|行)(?:啊)?(?:又|还是|什么都)|又(?:错|錯|答错|答錯)(?:了)?|还是(?:错|不对|没|不行|不懂)|還是(?:錯|不對|沒|不行|不懂)|最差的|差评|差評|投诉你|投訴你|再也不(?:用|买|来)|再也不(?:買|來)|真正的(?:帮助|幫助|答案)|实际的帮助|有用的(?:回答|答案|帮助)/
    瞎编/胡编/编造/胡说/胡扯/瞎说/乱说/乱答/(?:助手|机器人|机器|客服|ai)[^ ]{0,8}(?:失望|没用|垃圾|废物|蠢|笨|傻)/毫无进展/没有任何进展/聊了(?:这么久|半天)/压根(?:不存在|没有)/
    (?:发|说|讲|问|输|填|给)(?:过|了)?(?:你)?(?:两|三|四|五|几|好几|多少|无数|[0-9])[次遍]了?/没用到/太没用/真没用/没用的(?:机器|东西|客服|助手)/有什么用啊/有啥用/智障/
    傻[逼瓜子]/弱智/脑残/白痴/废物/垃圾(?:机器人|客服|助手|回答|系统)/听不懂(?:人话|我|吗)/没听懂/不懂我(?:的|在)/理解不了/牛头不对马嘴/驴唇不对/鸡同鸭讲/对牛弹琴/复读机/车轱辘/绕圈/兜圈/
    原地打转/复制粘贴/复制黏贴/套话/敷衍/浪费我(?:的)?(?:时间|半|一)/说不清楚/跟你说不/我自己(?:查|找|搞|解决|来)吧?/又答错/又错了/还不如(?:百度|我|问|自己)/气死/烦死/受够了/我真服了/
    能不能(?:好好|认真|看(?:清|懂))/你(?:到底|究竟)(?:会|能|懂|行|看)/谁(?:设计|写|做)的(?:你|这)/看(?:不|没)?懂(?:中文|字|人话)吗/能看懂/你是(?:猪|傻)/
    别再(?:发|复制|问|重复)/鬼打墙`,
  slightInside:
    '不对/不對/错了/錯了/不正确/不正確/不是(?:这个|這個|这样|這樣|的)/搞错/搞錯/弄错/弄錯/误会/誤會/理解错/理解錯/不满意/不滿意/失望/不好用/没解决/算了/我说的是/我的意思是',
  faint: '不/不是/你确定/你確定/再试/再試/又',
  unlessInside: '(?:傻问题|蠢问题|笨问题|我(?:太|真|好|很)?(?:笨|傻|蠢)|如果(?:还是|還是)?(?:没|沒|不))',
})
