import { callsOf } from './calls.ts'

export const turkish = callsOf({
  common:
    'bir ve bu mi mu misin misiniz musunuz icin ile ben beni bana benim sen siz size de da lutfen istiyorum var yok cok ne nasil hemen simdi biri olarak degil ama mı mod orada burada rica ederim',
  who: `insan*/gercek kisi*/gercek bir kisi*/gercek biri*/gercek insan*/canli destek*/canli biri*/canli kisi*/temsilci*/musteri temsilci*/yetkili*/danisman*/operator*/calisan*/personel*/gorevli*/mudur*/yonetici*/amir*/supervizor*/uzman*/teknisyen*/teknik eleman*/avukat*/memur*/moderator*/mod/admin*/arkadasiniz*/arkadaslarinizdan/
    ekibinizden/ekipten biri*/sizden biri*/elemaniniz*/muhatap*/insan destegi/sef/sefiniz*/patron*/bayan/beyefendi/hanimefendi`,
  some: 'biri/birisi/birini/biriyle/birisiyle/birine/birisine/kisi/kisiyle/kisiye/kimse/birileri',
  where: `musteri hizmetleri*/destek ekibi*/teknik destek*/destege/birim*/departman*/bolum*/muhasebe*/satis*/hukuk*/ikinci seviye/ust seviye/ust birim*/merkez*/sube*/ekib*`,
  talk: 'konus*/gorus*/yazis*/sohbet*/iletisim*/irtibat*/baglanti*/temas/derdimi anlat*/anlatmak',
  pass: `bagla*/aktar*/yonlendir*/ilet*/devret*/transfer*/cagir*/verin/verir misin*/ver bana/bana ver/ulas*/gecir*/eskale*/havale/aktariver*/baslat*/gonder*/devral*`,
  fetch: '# basiyorum/#a basiyorum/tusla*/bas #/getir*/bul bana/bulun',
  act: 'yardim*/ilgilen*/baksin/bakabilir*/cevap ver*/cevaplasin/yanitla*/coz*/musait/aktif/cevrimici/online',
  step: `arasin/arasın/aramasini/ara beni/beni ara*/arayabilir/arar mi/arasinlar/devral*/donus yap*/geri don*/donsun/iletisime gec*/benimle ilgilen*/benimle konus*/benimle gorus*/bana ulas*/yazsin/cevap yaz*/katil*/devreye gir*/var mi`,
  want: 'istiyorum/isterim/istiyoruz/rica ediyorum/rica ederim/lazim/gerek/ihtiyacim/var mi/yok mu/verin/tercih ederim/olsun/nerede',
  after: 'lutfen/hemen/simdi/istiyorum/lazim/var/yok/verin/olsun/gerek/rica/tercih/isterim/baglayin/ile/acil',
  bare: '',
  enough: `beni arayin/beni arar misiniz/beni arayabilir/beni geri ara*/geri arayin/geri arama/robot istemiyorum/bot istemiyorum/botu gec*/botu kapat*/botu atla*/robotla konusmak istemiyorum/makineyle konusmak istemiyorum/yetkili istiyorum/insan istiyorum/canli destek`,
  urge: 'lutfen/hemen/simdi/acil/acilen/please',
  unless: `insanla mi/konusuyorum/dun/gecen hafta/soyledi/dedi/demisti/konustum/gorustum/gerek yok/ihtiyacim yok/istemiyorum temsilci/aramaniza/aramayin/aktarmayin/baglamayin/baglama lutfen/kac/ne zaman/saat/kaca kadar/musun/misin sen/robot musun/kim/nedir/esim/patronum/mudurum/arkadasim/kargocu/kurye*/numara*/maas*/is ilani/basvur*/
    kisilik/kisi basi/baskasi/baska biri/cagirmayin/ucret*/cok ilgiliydi/yardimci oldu`,
})

export const polish = callsOf({
  common:
    'w z na do i nie to sie ja mi mnie jest czy o po za od prosze poprosze chce z kims ktos u ze jak tu tam bez moze ta ten jestem mam dla juz tylko teraz moj moja',
  who: `czlowiek*/ludzi*/ludzmi/prawdziw* osob*/prawdziwej osoby/prawdziwa osoba/prawdziwa osobe/zywa osoba/zywa osobe/zywym/zywy/zywego/konsultant*/doradc*/doradca/pracowni*/operator*/przedstawiciel*/kierowni*/menedzer*/manager*/szef*/przelozon*/technik*/specjalist*/ekspert*/agent*/opiekun*/moderator*/mod/admin*/urzednik*/
    prawnik*/kogos z/ktos z/kims z/ktos kto/kogos kto/kims kto/kims kompetent*/ktos prawdziwy/ktos zywy/kogos prawdziwego/kims prawdziwym/koleg*/kolezank*/osoba z/osoby z/osobie decyz*/osoba decyz*/osobe decyz*/osoba odpowiedzialn*/osoby odpowiedzialn*/wasz* pracowni*/jednego z was/ktos od was/sprzedawc*/dyrektor*/koordynator*/personel*`,
  some: 'ktos/kims/kogos/komus/osoba/osobe/osoby/osobie/pan/pani/pania/panem',
  where: `obsluga klienta/obsluge klienta/obslugi klienta/biuro obslugi/infolini*/pomoc techniczn*/pomocy techniczn*/dzial*/ksiegowosc*/reklamacj*/sprzedaz*/serwis*/druga linia/drugiej linii/druga linie/wyzszy poziom/centrala/centrali/sekretariat*/oddzial*/zespol*/zespolu/windykacj*/wsparci*`,
  talk: 'rozmaw*/porozmawiac/pogadac/gadac/mowic/omowic/kontakt*/skontaktowac/napisac do/dogadac/rozmow*/telefon od/telefon z/wyjasnic z/zalatwic z/przez telefon z',
  pass: `polacz*/przelacz*/przekier*/przekaz*/przekaz/laczyc/polaczcie/zawola*/wolaj/dajcie/daj/dawaj/prosze o przekaz*/eskal*/dostac sie/dodzwonic/wezwij/wezwac/popros/poproscie/poprosic/skieruj*/przeslij*/podepnij*/zamien na`,
  fetch: 'wybieram #/wcisnij #/wciskam #/nacisnij #/naciskam #/niech/sprowadz*',
  act: 'pomoc/pomoze/pomogl/zajmie/zajac/obejrzy/spojrzy/sprawdzi/odpowie/dostepn*/online/wolny/wolna/zalatwi/wyjasni',
  step: `przejmie/przejac/przejmij*/oddzwoni*/zadzwoni*/dzwonil/wlaczy sie/dolaczy/odezwie/skontaktuje/napisze do mnie/porozmawia*/pogada/jest tam/czy jest/jest ktos/na czat/na czacie/na linii/w rozmowie/zajmie sie moj*`,
  want: 'chce/chcialbym/chcialabym/chcemy/potrzebuje/prosze/poprosze/zadam/oczekuje/wole/wolalbym/wolalabym/szukam/jest tu/czy jest/macie/dajcie/daj/dawaj/czekam na/tylko',
  after:
    'prosze/teraz/natychmiast/ktory/ktora/kto/do/z/na/i/a/nie/bo/od/w/dzis/pilnie/szybko/poprosze/tu/tutaj/online/zamiast/albo',
  bare: '',
  enough: `zadzwoncie/zadzwon do mnie/zadzwoncie do mnie/prosze zadzwonic/prosze o telefon/prosze o kontakt/prosze do mnie zadzwonic/prosze oddzwonic/oddzwoncie/oddzwonienie/zadnych botow/bez bota/bez botow/pomin bota/pominac bota/wylacz bota/dosc botow/nie z botem/nie z maszyna/nie z automatem/nie z robotem/
    nie chce rozmawiac z botem/nie chce rozmawiac z maszyna/nie chce bota`,
  urge: 'prosze/poprosze/teraz/natychmiast/pilnie/szybko/juz/please/dajcie/dawaj',
  unless: `wczoraj/tydzien temu/mowil*/powiedzial*/kazal*/obiecal*/rozmawialem/rozmawialam/odlozyl*/nie potrzebuje/nie trzeba/nie musicie/nie laczcie/nie przelaczaj*/nie dzwon*/nie trzeba dzwonic/ilu/ile/kiedy/o ktorej/w jakich/dlaczego/kto jest/moj szef/moj maz/moja zona/moj kierownik/moj syn/moja corka/kurier*/ktos inny/inna osoba/innej osoby/
    numer/numeru/godzin*/dostawc*/zarab*/praca/prace w/rola/licencj*/jestes/czy rozmawiam/moze przyjsc/przyjdzie/przemil*/miły/byla mila/na osobe`,
})
