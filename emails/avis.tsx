import type { Avis, FaitsDAvis } from '#app/i18n/fr/avis.ts'
import { type Textes, textes } from '#app/i18n/index.ts'
import { paths } from '#app/paths.ts'
import { Bouton, Cadre, Code, Phrase } from './components/cadre.tsx'
import type { MessageProps } from './message.ts'

export type CodeDAvis = keyof Textes['avis']['codes']

/** A notice: something waits for its reader, or has changed for them. */
interface Donnees {
  readonly code: CodeDAvis
  readonly nom: string
  readonly faits: FaitsDAvis
  /** The reader's own link and code; null when they sign in with a password. */
  readonly lien: { readonly jeton: string; readonly code: string } | null
  /** Where the button leads for who signs in with a password. */
  readonly page: string
}

export const exemple: Donnees = {
  code: 'proposition_recue',
  nom: 'Chantal Lebrun',
  faits: {
    poste: 'Valoriste',
    cpas: 'CPAS de Valmont',
    hote: 'La Ressourcerie',
    jour: '01/12/2026',
    heure: '10:00',
    document: 'Convention individuelle',
    mois: 'novembre 2026',
  },
  lien: { jeton: 'exemple', code: 'abcd2345' },
  page: '/hote',
}

export function sujet({ langue, donnees }: MessageProps<Donnees>): string {
  return lAvis(langue, donnees.code).sujet(donnees.faits)
}

/** What it is about, the link, the code: a telephone shows no more at a glance. */
export function sms({ langue, origine, donnees }: MessageProps<Donnees>): string {
  const { avis: t } = textes(langue)
  const { lien, page, code, faits } = donnees
  const ou = `${origine}${lien ? paths.lien(lien.jeton) : page}`
  const avecCode = lien ? ` ${t.smsCode(`${lien.code.slice(0, 4)}-${lien.code.slice(4)}`)}` : ''
  return `${lAvis(langue, code).sujet(faits)}. ${ou}${avecCode}`
}

export default function UnAvis({ langue, origine, donnees }: MessageProps<Donnees>) {
  const { avis: t } = textes(langue)
  const { sujet: titre, phrases, bouton } = lAvis(langue, donnees.code)
  const adresse = donnees.lien ? paths.lien(donnees.lien.jeton) : donnees.page
  return (
    <Cadre langue={langue} apercu={titre(donnees.faits)} titre={t.bonjour(donnees.nom)}>
      {phrases(donnees.faits).map((phrase) => (
        <Phrase key={phrase}>{phrase}</Phrase>
      ))}
      <Bouton href={`${origine}${adresse}`}>{bouton}</Bouton>
      {donnees.lien && (
        <>
          <Code langue={langue} code={donnees.lien.code} />
          <Phrase>{t.lienAide}</Phrase>
        </>
      )}
    </Cadre>
  )
}

function lAvis(langue: 'fr' | 'nl', code: CodeDAvis): Avis {
  return textes(langue).avis.codes[code]
}
