/**
 * Plain, short, friendly Dutch words for a suggested passphrase: no accents, none that is hard to spell, none
 * that hurts. Each is one of more than 1,500, so five of them are about 53 bits.
 */
const text = `
aaien aandacht aanloop aantal aap aardbei aardbol aardig abeel abonnement abrikoos accordeon acrobaat adem
ademen advies afspraak agenda akkoord alert alfabet alledag amandel amber ananas anemoon anijs anjer anker
antwoord apotheek appel applaus archeoloog architect arend artisjok asperge aster astronaut atelier attent
aubergine augurk auto avocado avond avondrood avontuur avontuurlijk azijn baai badkuip bakboord bakfiets
bakje bakken bakker bakkerij balans balkon ballade ballon ballonvaart bamboe banaan banjo bank barista
barnsteen barometer basgitaar basilicum bed bedaard beek beeld beeldhouwer begin behang beker bel beleefd
bellen belofte berg bergtop bericht berk bescheiden beschuit bestelbus beuk bever bezem bezoek bibliotheek
biet bij bioscoop bizon blad bladeren blauw blij blik bliksem bloeien bloemenzee bloemist bloemkool bloempot
bloesem blozen boei boek boekenkast boeket boer boerderij boerenkool boetseren bok bol bonbon bont boodschap
boomgaard boon boot bord borduren borrelnoot borstel bos bosbes bosrand bosuil boswachter boter boterbloem
bouillon bouwen braam braamstruik branding breed breien brem brengen brief bries bril broccoli brommer bron
brons brood broodrooster brug bruidstaart bruin bui buitelen buizerd bureau bus buurman buurt buurthuis
buurvrouw buxus cacao cactus cadeau cake camera camping caravan cavia cello charmant chauffeur chrysant
cijfer circus citroen clown compact componist concert conducteur conifeer contrabas courgette cracker
creatief crocus dadel dag dagpauwoog dahlia dal dank dansen danser dapper dartelen das datum dauw decor deeg
deftig dek dekbed deken delen den denken dennenappel dertig detail dialoog diamant dichtbij dichten dichter
dienblad diep dierenarts dierentuin dijk dik dille diploma dirigent distel distelvink dobberen docent doel
dolfijn donder donker donzig dooi doos dorp douche dovenetel dozijn draad draaimolen draak dragon drie
driehoek dromen droog droom drop druif drummer drumstel duet duidelijk duif duiken duiker duin duinpan dun
durven dwalen ebbe eekhoorn eend eenheid eenvoudig eerlijk eeuw effen egel eierdop eik eikel eiland einde
ekster eland elegant elf els emmer energie enorm envelop ervaring erwt esdoorn eten ezel fabriek fagot
fazant feest fiets fietsen fietser fijn film filosoof finale fit fladderen fles flink fluisteren fluit
fluiten fluitketel fluweel fok fonkelend fontein forel fornuis foto fotograaf fotolijst fragment fret fris
fruitmand fudge galop gang gans garage garderobe garnaal gasfles gastvrij gebaar gebak gedicht geduld
geduldig geel geestig gehakt geheim geit geluid geluk gelukkig gember gemengd gems geranium gerst gesprek
gestreept getal geven gevleugeld gevoel gewoonte gezellig gezin gezond gids giechelen gieter giraf gitaar
glad glanzen glas gletsjer glijden glimlach globe gloeien goed golf goochelaar gordijn gort goud gouden
goudvis gracht granola grappig gras grasland grasspriet gratis grijs groeien groen groep groet groeten groot
grot gul haak haan haard haas hagedis hagel haken hal halen half hamer hamster handdoek handig hangmat hard
haring harp hart hartelijk haven haver havik hazelaar hazelnoot heel heide helder helikopter helpen hemel
hemels hengel herberg herder herfst herfstblad herinnering hert heuvel heuvelachtig hinkelen hobby hobo hoed
hoek hoffelijk hofje hommel hond honderd honing hoofdstuk hoog hoogvlakte hooiberg hooiwagen hoorn hopen
horizon horloge hortensia hotel hout houtblok houten houtvlot hovenier huis huisarts hulst humor huppelen
hut hutspot hyacint idee iglo ijs ijsbeer ijsje ijspegel ijsvogel ijverig ijzel imker ingenieur inhoud inkt
inktvis innig iris ivoor jaar jacht jachthaven jade jaguar jam jarig jas jasmijn jeugd jong jongleur
jubileum juf juichen jute juwelen kaars kaart kaas kabbelen kachel kade kajak kajuit kaketoe kalender kalf
kalkoen kalm kam kameel kamer kamperen kampvuur kan kanaal kanarie kandelaar kaneel kano kans kapel kapitein
kapper kappertje kapstok karakter karnemelk karper kast kastanje kastanjeboom kasteel kat katoen kei kelder
kerk kers ketel keuken keukentafel keuze kever kiekendief kiel kieviet kiezel kiezen kijken kijker kikker
kiosk kip kippenhok kist kiwi klaar klank klaproos klarinet klas klaver kleermaker klei klein kleur kleuren
klif klimmen klimop klok klokkentoren klomp kloof klussen klusser knap knikken knikker knipoog knippen
knoflook knoop knuffel knus knutselen koala koe koek koekoek koel koesteren koets koffer koffie kok koken
kokos kolibrie kom kombuis komen komkommer kompas konijn koningin kool koolmees koord koper kopje korenbloem
korenveld korhoen korst kort kraai kraaiennest krab kracht krachtig krant krater kreeft kreek krekel krent
krijtje kring kristal kroket krokodil krokus kruid kruidentuin kruidnagel kruipen kruiwagen krukje krullend
kuifmees kuiken kundig kunst kunstenaar kurk kussen kust kwal kwark kwarktaart kwartier kwast kwelder laan
laars lach lachen ladder lade lagune lam lama lamp lampion landen landgoed landtong lang lantaarn lasagne
laurier lavendel leem leer leeuw leiden leisteen lekker lelie lenen lenig lente lepel lepelaar leraar leren
les lessenaar leuk leven lezen libel licht liedje lief liefdevol lift lijm lijn lijst lijster lijsterbes
limoen linde linnen lint linzen lisdodde locomotief loempia logboek logica lood loods lopen lotus lucht
luchtig luifel luisteren lupine lustig lynx maan maand maanlicht maanzaad maat maatje machinist machtig
madelief magazijn magie magnolia maismeel maken makreel malen mammoet mand mandarijn mandoline manege mango
map margriet markt marktkoopman marktplein marmelade marmer marmot marsepein mast mat matras matroos meander
meer meerkoet mees meester meetlint meeuw melden melk melodie meloen mening merel meringue messing meten
meter metro metselaar middag mier mikken mild minuut mist modder modern moed moedig moeras moestuin mok mol
molen molenaar molensteen molenwiek mollig moment mondharp monteur mooi mos mosgroen mossel mosterd motor
motregen muesli mug muis munt mus museum musiceren mustang muts muziek muzikant naaien naald naam nacht
nachtegaal nachtlamp narcis nat natuur negen netjes neushoorn nevel nieuw nieuws nijlpaard nijver noga
noorden noot notenboom noteren notitie nuchter nummer nuttig oase oceaan ochtend oefenen oehoe oester oever
oliebol olifant olijf oma omelet ontbijt ontbijtkoek ontdekken ontmoeting onweer oogst oogsten ooievaar
oorsprong oosten opa opaal openen opera oppas oprecht opruimen optelsom oranje orchidee oregano orgel
origineel orkest otter oud oven paar paard paardenbloem paars pad paddenstoel pagina pakken paleis palet
paling palm pan panda panfluit pannenkoek panter papaver papegaai papier paprika parade paraplu parasol
parel parelmoer park parkiet passen pasta pastinaak patrijs patroon pauk pauw pauze paviljoen pecan peer
pelikaan pen penseel peper pepernoot perenboom perron perzik peterselie piano picknick pier pijl piloot
pincet pinda pioenroos pistache pittig plaid plakken plan planeet plank planten plas plat plateau plein
pleister plezier plezierig pluizig plukken podium poel poes poetsen poffertje polder polka pollepel pompoen
pont pony poolreiziger poolster poort popcorn populier porselein portret postbode pot potlood pottenbakker
prachtig praten prei prikbord primula prins prinses proeven pruim prullenbak pudding punt puntmuts puppy
purper puur puzzel puzzelen quiz raadsel raaf raam raapsteel rabarber raden radijs radio raket rammelaar
rand rap recept recht redder reddingsboot refrein regel regen regenboog regenjas reiger reis reizen reiziger
rekenen rekening reling rendier rennen ridder ridderspoor riet rietkraag rif rijm rijp rijst risotto ritme
rivier robijn roeiboot roeien roer roeren roestig rogge rol rollen rolschaats rond rood roodborst room roos
rotonde rots route roze rozemarijn rozentuin rozijn rugzak ruig ruim ruimte ruiter rust rusten rustig
saffier saffraan salade salamander samba sambal saus savanne saxofoon schaal schaap schaar schaats schaatsen
schaatser schaduw schaken schaker schapenwol schat schelp schemer schenken schep scherm scherp schets
schijnen schilder schilderen schilderij schildpad schip schipper schitteren scholekster schommel school
schoon schoot schorseneer schort schouw schrijven schrijver schroef schuiven schuur seconde seizoen selderij
sering serre signaal simpel sinaasappel sjaal skateboard sla slaapzak slager slank slapen slee slenteren
sleutel slim slinger sloep sloot sluipen sluw smaragd smederij smelten smid snaar sneeuw sneeuwklokje
sneeuwpop sneeuwvlok snel snijboon snoek snorkelaar snorkelen snuffelen soep soepel soesje sok sonnet
spaarpot spaghetti spar sparappel sparen specht speculaas speeltuin spel spelen speler speuren spiegel
spijker spin spinazie spinnen spons spoor sport sporthal sportief spreeuw springen springhaan sprokkelen
sprong sprookje spruitje staal stabiel stad stadspoort stal stamppot stapel stappen station steeg steenbok
steenkool steiger stem stempel step ster sterk steur stevig stier stijl stil stilte stipt stoel stoep stoer
stoffer stopwatch storm straat strak stralen strand strandbal strijkbout stroming strooien stroop struik
struisvogel student studeren studio stuk stuurman stuurwiel succes suiker suizen supermarkt sushi symbool
taart tactvol tafel tafereel tak tam tamboerijn tandarts tandem tango tas taxi tegel teken tekenen telefoon
telescoop tellen tempel tempo tent terp terras tevreden theater theepot thermoskan thuja tien tijd tijger
tijm tillen timmeren timmerman tin titel toast toekomst toendra toernooi tolk tomaat toneel tonijn toon
topaas toren torenvalk tortel touw tovenaar toveren tractor traditie trainer trakteren tram trampoline trap
trechter trein treurwilg triangel triomf trommel trompet trots trouw trouwen truffel trui tuba tuigage tuin
tuinhek tuinieren tuinman tuinslang tuinstoel tulp tunnel turkoois turnen twaalf twee twintig uil uiterwaard
uitvinder uitzicht uur vaas vaatdoek vakantie valk vallei vanille varen variatie veen veertig vegen veilig
veld venkel veranda verfkwast verfrissend vergiet verhaal verjaardag verrekijker vers verschil verslag
verstandig verteller vertrouwen verven veulen viaduct vier vieren vierkant vijf vijg vijver vilt vinden
vingerhoed vink viool viooltje visarend vissen visser vla vlag vliegen vlieger vliegtuig vlier vlierbes
vlijtig vlinder vloed vloer vlot vlucht voelen voetballer vogelhuis vogelnest vol volgen volkstuin vondst
voorbeeld voorstel vork vos vouwen vraag vrachtauto vragen vrede vredig vreugde vriend vriendelijk vrij
vroeg vrolijk vulkaan vurig vuur vuurtoren waaier waarde wachten wad wafel wagon wal walnoot walrus wals
walvis wandelaar wandelen wandeling wandelpad wandkleed warm was wasbak wasknijper wasmand wassen water
waterdicht waterhoen waterlelie watermeloen waterval weekend weide weiland wekker welkom wens wereld werf
werkplaats westen weten weven wever wezel wieg wiel wielrenner wijd wijk wijnrank wijs wildrooster wilg
wilgentak wimpel wind windmolen windvlaag windwijzer wingerd winkel winnen winter winterkoning wit woestijn
wol wolf wolk wollig wonder wonen woord worm wortel wulp xylofoon yoghurt zaadje zaaien zaal zacht zagen
zaklamp zalm zand zandbank zandkasteel zandloper zang zanger zebra zee zeebries zeef zeehond zeekaart zeeman
zeep zeepaard zeester zegel zeil zeilboot zeilen zeiler zeker zes zetel zeven zijde zilver zilveren zin
zingen zink zitten zoeken zoemen zoen zoet zoethout zolder zomer zon zonlicht zonnebloem zonnebril
zonnewijzer zonnig zonsopgang zorg zorgen zorgzaam zout zuiden zuinig zuiver zuring zuurkool zwaaien zwaan
zwaluw zwart zweefvlieg zwembad zwemmen zwemmer zwerfkei zweven zwierig
`

export const words: readonly string[] = text.trim().split(/\s+/)
