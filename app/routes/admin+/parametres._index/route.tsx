import { useLoaderData } from '@remix-run/react'
import { ValeurDeParametre } from '#app/components/droit/valeur-de-parametre.tsx'
import { Badge, Carte, LienBouton, Page } from '#app/components/ui/page.tsx'
import { type CodeDeParametre, codesDeParametre, parametres } from '#app/domain/droit/bareme.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { admin } from '#app/guards/gardes.server.ts'
import { citer } from '#app/i18n/citation.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour, jourABruxelles } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { listerLignesDeBareme } from '#db/reads/droit.server.ts'

export const meta = titre((t) => t.instance.parametres.titre)

export const loader = admin.lire(
  ({ ctx, aujourdhui }) => ({
    aujourdhui,
    ajoutees: listerLignesDeBareme(ctx.base, ctx.perimetre),
  }),
  ['admin'],
)

type Ajoutee = Awaited<ReturnType<typeof loader>>['ajoutees'][number]

export default function Parametres() {
  const { ajoutees, aujourdhui } = useLoaderData<typeof loader>()
  const { parametres: t } = useTextes().instance
  return (
    <Page titre={t.titre}>
      <div className="space-y-5">
        <p className="max-w-3xl">{t.texte}</p>
        {codesDeParametre.map((code) => (
          <Parametre
            key={code}
            code={code}
            aujourdhui={aujourdhui}
            ajoutees={ajoutees.filter(({ parametre }) => parametre === code)}
          />
        ))}
      </div>
    </Page>
  )
}

/** A parameter with its lines: those delivered, and those added here with who added them and why. */
function Parametre({
  code,
  aujourdhui,
  ajoutees,
}: {
  code: CodeDeParametre
  aujourdhui: DateCivile
  ajoutees: readonly Ajoutee[]
}) {
  const { instance, suiviDesDroits, droit } = useTextes()
  const { parametres: t } = instance
  const langue = useLangue()
  const { intitule, valeurs } = parametres[code]
  const actuelle = valeurs.findLast(({ des }) => des <= aujourdhui)?.des
  // One that was replaced on its own day stays in sight: what was believed, and until when.
  const lignes = [
    ...valeurs.filter(({ des }) => !ajoutees.some((une) => une.des === des)),
    ...ajoutees,
  ].toSorted((une, autre) => (une.des < autre.des ? 1 : une.des > autre.des ? -1 : 0))
  const remplacee = ({ id, des }: Ajoutee) => ajoutees.findLast((une) => une.des === des)?.id !== id
  return (
    <Carte
      titre={intitule[langue]}
      actions={
        <LienBouton vers={paths.admin.parametreNouveau({ parametre: code })} genre="second" petit>
          {t.ajouter}
        </LienBouton>
      }
    >
      <p className="mb-3 text-gris">{droit.parametres[code]}</p>
      <ul className="divide-y divide-trait/70">
        {lignes.map((ligne) => {
          const { des, source, valeur } = ligne
          const perdue = 'id' in ligne && remplacee(ligne)
          return (
            <li
              key={'id' in ligne ? ligne.id : des}
              className="grid gap-x-6 gap-y-1 py-3 md:grid-cols-[9rem_1fr_1fr]"
            >
              <span>
                <strong className="block">{jour(des, langue)}</strong>
                {perdue && <Badge ton="neutre">{t.remplacee}</Badge>}
                {!perdue && des === actuelle && (
                  <Badge ton="bien">{suiviDesDroits.loi.enVigueur}</Badge>
                )}
                {!perdue && des > aujourdhui && (
                  <Badge ton="info">{suiviDesDroits.loi.aVenir}</Badge>
                )}
              </span>
              <div className="min-w-0">
                <ValeurDeParametre code={code} valeur={valeur} />
              </div>
              <div className="min-w-0 text-[0.94rem] text-gris">
                <span className="break-words">{citer(source, langue)}</span>
                {'id' in ligne && <Ajout ligne={ligne} />}
              </div>
            </li>
          )
        })}
      </ul>
    </Carte>
  )
}

/** Who added a line, when, and why when it did not start in the future. */
function Ajout({ ligne: { par, creeA, motif } }: { ligne: Ajoutee }) {
  const { parametres: t } = useTextes().instance
  const langue = useLangue()
  return (
    <>
      <span className="block">{t.ajouteePar(par ?? '—', jour(jourABruxelles(creeA), langue))}</span>
      {motif && <span className="block break-words">{t.pourquoi(motif)}</span>}
    </>
  )
}
