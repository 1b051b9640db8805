import { Carte } from '#app/components/ui/page.tsx'
import type { MethodeDeSignature, Partie } from '#app/domain/convention/convention.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { instant } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'

interface Version {
  readonly numero: number
  readonly figeeA: Date
  readonly textes: readonly { readonly langue: Langue }[]
  readonly signatures: readonly {
    readonly partie: Partie
    readonly methode: MethodeDeSignature
    readonly nom: string
    readonly signeeA: Date
  }[]
}

/** The versions that were replaced, each with what was signed of it: nothing is lost. */
export function Versions({
  document: { id, numero, versions },
}: {
  document: { readonly id: string; readonly numero: number; readonly versions: readonly Version[] }
}) {
  const t = useTextes()
  const langue = useLangue()
  const { page: p, parties, methodes } = t.convention
  const anciennes = versions.filter((une) => une.numero !== numero)
  if (anciennes.length === 0) return null
  return (
    <Carte titre={p.versions}>
      <p className="aide mb-2">{p.versionAide}</p>
      <ul className="space-y-3">
        {anciennes.map((version) => (
          <li key={version.numero} className="border-l-4 border-trait pl-3">
            <h3>{p.version(version.numero)}</h3>
            <p className="text-gris">{p.deLaDate(instant(version.figeeA, langue))}</p>
            {version.signatures.length === 0 && <p>{p.sansSignature}</p>}
            <ul>
              {version.signatures.map(({ partie, nom, methode, signeeA }) => (
                <li key={partie}>
                  {[parties[partie], nom, methodes[methode], instant(signeeA, langue)].join(' · ')}
                </li>
              ))}
            </ul>
            <p className="flex flex-wrap gap-x-3">
              {version.textes.map((texte) => (
                <a
                  key={texte.langue}
                  href={paths.texteDeConvention(id, texte.langue, version.numero)}
                >
                  {p.pdf(t.commun.langues[texte.langue])}
                </a>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Carte>
  )
}
