import { dateCivile } from '#app/domain/shared/date-civile.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import type { Bloc, DocumentARendre } from '../../blocs.ts'
import { jourEnLettres } from '../../ecriture.ts'
import type { DonneesPreuve } from './donnees.ts'

export const MODELE = 'preuve/2026-01'

/** The page that goes with a signed document: each signature with its way, its instant and its text. */
export function composer(d: DonneesPreuve, langue: Langue): DocumentARendre {
  const mots = MOTS[langue]
  const { document } = d
  const blocs: Bloc[] = [
    { sorte: 'titre', texte: mots.titre, sousTitre: document.intitule },
    { sorte: 'paragraphe', texte: mots.texte },
    {
      sorte: 'fiche',
      lignes: [
        { intitule: mots.version, valeur: String(document.version) },
        { intitule: mots.fige, valeur: instant(document.fige_a, langue) },
        { intitule: mots.etat, valeur: document.etat },
        { intitule: mots.code, valeur: document.code },
        ...document.textes.map(({ langue: celle, pages, sha256 }) => ({
          intitule: mots.empreinte(celle),
          valeur: `${sha256}\n${mots.pages(pages)}`,
        })),
      ],
    },
    ...(d.signatures ?? []).flatMap((une): Bloc[] => [
      { sorte: 'intertitre', texte: une.partie },
      {
        sorte: 'fiche',
        lignes: [
          { intitule: mots.nom, valeur: une.nom },
          { intitule: mots.methode, valeur: une.methode },
          { intitule: mots.quand, valeur: instant(une.signee_a, langue) },
          ...(une.temoin ? [{ intitule: mots.temoin, valeur: une.temoin }] : []),
          { intitule: mots.texteSigne, valeur: une.sha256 },
          ...(une.scan ? [{ intitule: mots.papier, valeur: mots.scan }] : []),
        ],
      },
    ]),
    ...((d.signatures ?? []).length === 0
      ? ([{ sorte: 'note', texte: mots.aucune }] as const)
      : []),
    { sorte: 'note', texte: d.scellee ? `${mots.comment} ${mots.sceau}` : mots.comment },
  ]
  return {
    langue,
    titre: `${mots.titre} — ${d.numero}`,
    emetteur: d.emetteur,
    numero: d.numero,
    modele: MODELE,
    etablieLe: d.etablie_le,
    versions: [{ langue, blocs }],
  }
}

/** In universal time, said so: what other programs compare. */
function instant(brut: string, langue: Langue): string {
  return `${jourEnLettres(dateCivile(brut.slice(0, 10)), langue)}, ${brut.slice(11, 19)} UTC`
}

const MOTS = {
  fr: {
    titre: 'Preuve des signatures',
    texte:
      'Cette page dit qui a signé le document ci-dessous, de quelle manière, à quel instant et quel texte exactement. Elle est établie par l’outil à partir de son journal, auquel rien ne peut être retiré.',
    version: 'Version du texte',
    fige: 'Texte fixé le',
    etat: 'État',
    code: 'Code de vérification',
    empreinte: (langue: string) => `Empreinte SHA-256, ${langue}`,
    pages: (n: number) => (n === 1 ? '1 page' : `${n} pages`),
    nom: 'Nom',
    methode: 'Comment',
    quand: 'Quand',
    temoin: 'En présence de',
    texteSigne: 'Empreinte du texte signé',
    papier: 'Papier',
    scan: 'Le papier signé est scanné et gardé par le CPAS.',
    aucune: 'Personne n’a encore signé cette version.',
    comment:
      'Pour vérifier : calculez l’empreinte SHA-256 du fichier que vous avez reçu et comparez-la, ou tapez le code sur la page publique de vérification.',
    sceau: 'Le sceau de ce fichier se vérifie avec un lecteur de PDF.',
  },
  nl: {
    titre: 'Bewijs van de handtekeningen',
    texte:
      'Deze pagina zegt wie het onderstaande document heeft ondertekend, op welke wijze, op welk ogenblik en welke tekst precies. Het hulpmiddel stelt ze op uit zijn logboek, waaruit niets kan verdwijnen.',
    version: 'Versie van de tekst',
    fige: 'Tekst vastgelegd op',
    etat: 'Staat',
    code: 'Controlecode',
    empreinte: (langue: string) => `Vingerafdruk SHA-256, ${langue}`,
    pages: (n: number) => (n === 1 ? '1 pagina' : `${n} pagina’s`),
    nom: 'Naam',
    methode: 'Hoe',
    quand: 'Wanneer',
    temoin: 'In aanwezigheid van',
    texteSigne: 'Vingerafdruk van de getekende tekst',
    papier: 'Papier',
    scan: 'Het ondertekende papier is gescand en wordt door het OCMW bewaard.',
    aucune: 'Niemand heeft deze versie al ondertekend.',
    comment:
      'Controleren: bereken de SHA-256-vingerafdruk van het bestand dat u kreeg en vergelijk ze, of typ de code op de openbare controlepagina.',
    sceau: 'Het zegel van dit bestand controleert u met een PDF-lezer.',
  },
} satisfies Record<Langue, unknown>
