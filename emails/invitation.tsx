import type { Role } from '#app/domain/shared/acteur.ts'
import { textes } from '#app/i18n/index.ts'
import { paths } from '#app/paths.ts'
import { Bouton, Cadre, Code, Phrase } from './components/cadre.tsx'
import type { MessageProps } from './message.ts'

/** Somebody may enter, once they say yes. Named: two people may read the same mailbox. */
interface Donnees {
  readonly nom: string
  readonly role: Role
  /** The centre or the host, in the reader's language; empty for the instance. */
  readonly lieu: string
  readonly avecMotDePasse: boolean
  readonly jeton: string
  readonly code: string
}

export const exemple: Donnees = {
  nom: 'Chantal Lebrun',
  role: 'gestionnaire',
  lieu: 'La Ressourcerie',
  avecMotDePasse: false,
  jeton: 'exemple',
  code: 'abcd2345',
}

export function sujet({ langue }: MessageProps<Donnees>): string {
  return textes(langue).compte.message.sujet
}

export default function Invitation({ langue, origine, donnees }: MessageProps<Donnees>) {
  const { message: t } = textes(langue).compte
  return (
    <Cadre langue={langue} apercu={t.apercu} titre={t.titre(donnees.nom)}>
      <Phrase>{t.phrases[donnees.role](donnees.lieu)}</Phrase>
      <Phrase>{donnees.avecMotDePasse ? t.avecMotDePasse : t.sansMotDePasse}</Phrase>
      <Bouton href={`${origine}${paths.lien(donnees.jeton)}`}>{t.bouton}</Bouton>
      <Code langue={langue} code={donnees.code} />
      <Phrase>{t.delai}</Phrase>
      <Phrase>{t.siPasVous}</Phrase>
    </Cadre>
  )
}
