import { Form } from '@remix-run/react'
import { Carte } from '#app/components/ui/page.tsx'
import type { Role } from '#app/domain/shared/acteur.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { paths } from '#app/paths.ts'

export interface CompteDeDemonstration {
  readonly cle: string
  readonly nom: string
  readonly role: Role
  readonly lieu: string
}

/** Only in a demonstration: one button per person of the named world. */
export function ComptesDeDemonstration({
  comptes,
  suite,
}: {
  comptes: readonly CompteDeDemonstration[]
  suite: string | null
}) {
  const { compte: t } = useTextes()
  return (
    <Carte titre={t.connexion.demo}>
      <p className="mb-3">{t.connexion.demoAide}</p>
      <Form method="post" action={paths.connexionDemo}>
        <input type="hidden" name="suite" value={suite ?? ''} />
        <ul className="space-y-2">
          {comptes.map(({ cle, nom, role, lieu }) => (
            <li key={cle}>
              <button
                type="submit"
                name="qui"
                value={cle}
                className="bouton bouton-second w-full justify-between text-left"
              >
                <span>{nom}</span>
                <span className="text-right text-[0.9rem] font-normal text-gris">
                  {[t.roles[role], lieu].filter(Boolean).join(' · ')}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </Form>
    </Carte>
  )
}
