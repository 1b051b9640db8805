/**
 * Words that people put in passwords, in the languages heard in the offices that use the product, with
 * what is typed without thinking: months, first names, teams, places. Put together by hand from
 * everyday vocabulary; no network is asked and nothing leaves. Folded: no capitals, no accents.
 */
const francais = `
motdepasse mot passe secret bonjour bonsoir bienvenue merci soleil lune etoile fleur papillon chocolat
amour mamour doudou coucou bisous bebe cherie cheri coeur princesse prince loulou nounours chaton chat
chien lapin cheval dauphin tigre lion loup ours oiseau poisson famille maman papa mamie papy frere soeur
enfant enfants maison appartement jardin voiture velo moto camion train metro avion bateau vacances plage
mer montagne foret campagne ville village ecole college lycee classe maitresse prof travail bureau
boulot chef patron collegue reunion dossier service social sociale insertion emploi contrat convention
placement stage formation candidat candidate agent responsable directeur directrice administratif
printemps ete automne hiver janvier fevrier mars avril mai juin juillet aout septembre octobre novembre
decembre lundi mardi mercredi jeudi vendredi samedi dimanche noel paques anniversaire weekend semaine
mois annee jour nuit matin soir minuit midi rouge bleu vert jaune noir blanc rose violet orange gris
football foot basket tennis rugby cyclisme musique guitare piano danse cinema film livre photo internet
ordinateur azerty clavier souris ecran imprimante telephone portable facebook compte connexion
utilisateur identifiant acces entrer ouvrir nouveau nouvelle ancien temporaire provisoire changer
changez changemoi test essai exemple demo demonstration modele defaut standard general public
belgique bruxelles wallonie flandre europe france paris liberte egalite fraternite monde terre ciel
pain fromage frites biere cafe gateau pomme banane fraise cerise citron tarte pizza spaghetti
jetaime bonheur joie espoir courage force chance victoire gagner super genial parfait magnifique
petit petite grand grande gros grosse beau belle mon ma mes ton ta son sa notre votre leur le la les
un une des du de et ou je tu il elle nous vous que qui est suis
`

const neerlandais = `
wachtwoord paswoord geheim welkom hallo dag goedemorgen goedendag goedenavond dankjewel zon maan ster
bloem vlinder chocolade liefde schat schatje lieverd hart prinses prins poes kat hond konijn paard
dolfijn tijger leeuw wolf beer vogel vis familie mama papa oma opa broer zus kind kinderen huis tuin
auto fiets brommer trein tram vliegtuig boot vakantie strand zee berg bos stad dorp school klas juf
meester werk kantoor baas collega vergadering dossier dienst sociaal sociale tewerkstelling contract
overeenkomst plaatsing opleiding kandidaat begeleider verantwoordelijke directeur administratie lente
zomer herfst winter januari februari maart april mei juni juli augustus september oktober november
december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag kerst pasen verjaardag week maand
jaar nacht ochtend avond rood blauw groen geel zwart wit roze paars oranje grijs voetbal wielrennen
muziek gitaar dansen boek foto computer toetsenbord muis scherm printer telefoon gebruiker toegang
openen nieuw oud tijdelijk veranderen veranderme test proef voorbeeld standaard algemeen publiek belgie
brussel vlaanderen wallonie europa holland nederland wereld aarde hemel brood kaas frieten friet bier
koffie taart appel banaan aardbei kers citroen ikhouvanjou geluk hoop moed kracht winnen super mooi
klein kleine groot grote goed beste mijn jouw zijn haar onze jullie hun het een en of ik jij hij zij wij
van voor met op in is ben
`

const anglais = `
password pass passw pwd letmein welcome hello secret admin administrator root user guest login master
qwerty qwertz dragon monkey shadow sunshine princess football baseball superman batman pokemon starwars
iloveyou trustno love lovely angel flower summer winter spring autumn monday friday sunday january
february march june july august october computer internet google apple samsung iphone android windows
microsoft office default change changeme temporary temp test testing demo sample example company work
happy lucky money freedom killer soccer hockey jordan michael michelle jennifer jessica thomas charlie
daniel andrew robert matthew joshua ashley nicole silver golden black white green yellow purple orange
blue red the my our your and
`

const prenoms = `
adam alain alex alexandre alice amina amine anais andre anne antoine arnaud arthur axel ayoub bart
benjamin bernard bram camille caroline catherine cedric celine charlotte chloe christian christine
christophe claire claude claudine damien daniel david denis didier dirk dominique elena elise emma eric
erik eva fabrice fatima fatiha francois frank frederic gaelle geert georges gerard gilles greet
guillaume hamza hans hassan helene henri hugo ibrahim ines isabelle ivan jan jacques jean jeanne jeroen
johan john joris jose joseph julie julien karim karin kevin khadija koen kristof lars laura laurent lea
leen lena leo leon liam lieve lies lisa lotte louis louise luc lucas lucie luna marc marie mariam marine
mark martin martine mathieu maxime mehdi michel mila mohamed mohammed monique nadia nathalie nathan
nicolas nina noah nora olivia olivier omar pascal patrick paul peter philippe pierre pieter rachid
raphael rita robin roger ronny sabine sahin said samir samira sandra sara sarah sebastien serge simon
sofia sofie sophie stefan stephane steven sven sylvie tim tom valerie veerle veronique victor vincent
walid wendy willem wim wouter yasmina yassine youssef yves zakaria
`

const duMetier = `
passerelle passerelle60 article article60 artikel artikel60 cpas ocmw spi isp actiris forem vdab onem rva
anderlecht club brugge standard charleroi gent genk antwerp beerschot mechelen liege namur mons arlon
wavre leuven hasselt brugge oostende kortrijk aalst diables diablesrouges rodeduivels atomium mannekenpis
tintin kuifje spirou smurf schtroumpf jupiler leffe duvel
`

export const motsCourants: ReadonlySet<string> = new Set(
  [francais, neerlandais, anglais, prenoms, duMetier].join(' ').split(/\s+/).filter(Boolean),
)

/** Rows of the two keyboards of Belgian desks, and the alphabet: what a finger walks along. */
export const rangees = [
  'abcdefghijklmnopqrstuvwxyz',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '&e"\'(§e!ca)',
  '!@#$%^&*()',
] as const
