import { textes } from '#app/i18n/index.ts'
import { paths } from '#app/paths.ts'
import { Bouton, Cadre, Code, Phrase } from './components/cadre.tsx'
import type { MessageProps } from './message.ts'

interface Donnees {
  readonly prenom: string
  readonly jeton: string
  readonly code: string
}

export const exemple: Donnees = { prenom: 'Fatima', jeton: 'exemple', code: 'abcd2345' }

export function sujet({ langue }: MessageProps<Donnees>): string {
  return textes(langue).message.lienDeConnexion.sujet
}

export default function LienDeConnexion({ langue, origine, donnees }: MessageProps<Donnees>) {
  const { lienDeConnexion: t } = textes(langue).message
  return (
    <Cadre langue={langue} apercu={t.apercu} titre={t.titre(donnees.prenom)}>
      <Phrase>{t.phrase}</Phrase>
      <Bouton href={`${origine}${paths.lien(donnees.jeton)}`}>{t.bouton}</Bouton>
      <Code langue={langue} code={donnees.code} />
      <Phrase>{t.siPasVous}</Phrase>
    </Cadre>
  )
}
