/** Letters of invented people to an invented town, as they come out of a printer. */
export const decision = `Gemeente Duinmeer
Postbus 1234, 1900 AB Duinmeer

Mevrouw A. Lindewaal
Kerkstraat 12, 1901 CD Duinmeer

Onderwerp: beschikking persoonsgebonden budget jeugdhulp
Kenmerk: Z2026-0012345          Datum: 4 maart 2026

Geachte mevrouw Lindewaal,

Op 4 februari 2026 ontvingen wij uw aanvraag om een persoonsgebonden budget voor
jeugdhulp voor uw dochter. Wij hebben uw aanvraag onderzocht en besloten dat u in
aanmerking komt voor begeleiding individueel en kortdurend verblijf bij een erkende
zorgaanbieder. Met deze beschikking leggen wij vast welke hulp uw gezin krijgt.

Tijdens het keukentafelgesprek van 18 februari heeft onze jeugdconsulent besproken
welke problemen er thuis zijn en wat mogelijkheden zijn van het sociale netwerk. De
onafhankelijke cliëntondersteuner was daarbij aanwezig. De gedragsdeskundige heeft
schriftelijk geadviseerd over de noodzakelijke vaardigheden van de hulpverlener. Het
onderzoeksverslag is als bijlage toegevoegd. De indicatie geldt tot en met 31 maart
2027 en omvat zes uur individuele begeleiding per week tegen het informele tarief van
twintig euro per uur, uitgekeerd door de Sociale Verzekeringsbank.

U sluit een zorgovereenkomst af met iedere hulpverlener. Wijzigingen in uw situatie,
zoals een verhuizing of ziekenhuisopname, geeft u binnen veertien dagen door. Bewaar
alle facturen en urenstaten gedurende vijf jaar. Bij onrechtmatige besteding kunnen
wij het uitbetaalde bedrag geheel of gedeeltelijk terugvorderen.

Dan kunt u binnen zes weken na verzenddatum een bezwaarschrift indienen bij het
college van burgemeester en wethouders. Vermeld uw naam, adres, dagtekening, een
omschrijving van het besluit en de gronden waarop uw bezwaar rust. Bij spoedeisend
belang kunt u een voorlopige voorziening aanvragen bij de voorzieningenrechter.

Hoogachtend,
teammanager Maatschappelijke Ondersteuning`.split('\n')

export const invitation = `Geachte heer Oosterveen,

Hierbij nodigen wij u uit voor een hoorzitting van de bezwaarschriftencommissie over
uw bezwaar tegen de weigering van huishoudelijke ondersteuning. De zitting vindt
plaats op donderdag 12 november om kwart over tien, in vergaderzaal Zeedijk van het
stadhuis. U mag een vertegenwoordiger of vertrouwenspersoon meenemen. Stukken die u
wilt inbrengen, ontvangt de secretaris uiterlijk tien dagen vooraf.

Wanneer u verhinderd bent, verzoeken wij u dit zo spoedig mogelijk telefonisch of per
briefkaart door te geven. Vervoer per rolstoeltaxi kan worden vergoed, mits u een
machtiging meestuurt van uw zorgverzekeraar.`.split('\n')

/** A few lines: enough to tell which way is up, quick to recognise. */
export const slip = invitation.slice(2, 7)

/** Every word of five letters or more, once. */
export const longWords = (lines: readonly string[]): string[] => [
  ...new Set(lines.join('\n').match(/\p{L}{5,}/gu) ?? []),
]
