import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieVide } from '#app/domain/compte/saisie.ts'
import { admin } from '#app/guards/gardes.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { verifierLeJournal } from '#app/services/journal/verifier.server.ts'

export const meta = titre((t) => t.instance.verification.titre)

export const loader = admin.lire(() => null)

export const action = admin.agir(saisieVide, async ({ ctx }) => {
  await verifierLeJournal(ctx)
  return apres(paths.admin.instance, 'journal.verifie')
})

export default function Verification() {
  const { verification: t, sante } = useTextes().instance
  return (
    <PageDActe
      titre={t.titre}
      texte={t.texte}
      retour={{ texte: sante.titre, vers: paths.admin.instance }}
      envoyer={sante.verifier}
    />
  )
}
