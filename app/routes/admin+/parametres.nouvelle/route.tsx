import { useLoaderData } from '@remix-run/react'
import { LienBouton, Page } from '#app/components/ui/page.tsx'
import { codesDeParametre, parametres } from '#app/domain/droit/bareme.ts'
import { saisieDeLigne } from '#app/domain/droit/saisie-de-ligne.ts'
import { ajouterJours } from '#app/domain/shared/date-civile.ts'
import { admin } from '#app/guards/gardes.server.ts'
import { lireAdresse } from '#app/http/adresse.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { ajouterLigne } from '#app/services/droit/ajouter-ligne.server.ts'
import { essayerLigne, essayerSurLaReference } from '#app/services/droit/essayer-ligne.server.ts'
import { CeQueLaLigneChange } from './ce-que-la-ligne-change.tsx'
import { enAdresse } from './en-adresse.ts'
import { FormulaireDeLigne } from './formulaire-de-ligne.tsx'

export const meta = titre((t) => t.instance.parametres.nouvelle)

export const loader = admin.lire(
  async ({ ctx, accueil, aujourdhui, url }) => {
    const tape = Object.fromEntries(url.searchParams)
    const saisie = tape.essai === 'oui' ? lireAdresse(sansEssai(url), saisieDeLigne) : null
    return {
      parametre: codesDeParametre.find((code) => code === tape.parametre) ?? null,
      demain: ajouterJours(aujourdhui, 1),
      tape,
      essai: saisie && (await essayerLigne(ctx, accueil, saisie)),
    }
  },
  ['admin'],
)

/** Tried first, as often as one likes; kept once what it changes was read. */
export const action = admin.agir(
  saisieDeLigne,
  async ({ ctx, accueil, saisie }) => {
    if (saisie.empreinte === undefined) {
      essayerSurLaReference(ctx, saisie)
      return paths.admin.parametreNouveau({ ...enAdresse(saisie), essai: 'oui' })
    }
    await ajouterLigne(ctx, accueil, saisie)
    return apres(paths.admin.parametres, 'droit.ligne')
  },
  ['admin'],
)

export default function NouvelleLigne() {
  const { parametre, demain, tape, essai } = useLoaderData<typeof loader>()
  const { parametres: t } = useTextes().instance
  const langue = useLangue()
  const fil = [{ texte: t.titre, vers: paths.admin.parametres }]
  if (!parametre) return <ChoixDuParametre />
  return (
    <Page
      titre={essai ? t.essai : t.nouvelle}
      sousTitre={parametres[parametre].intitule[langue]}
      fil={fil}
    >
      {essai ? (
        <CeQueLaLigneChange essai={essai} tape={tape} />
      ) : (
        <FormulaireDeLigne parametre={parametre} demain={demain} tape={tape} />
      )}
    </Page>
  )
}

function ChoixDuParametre() {
  const { parametres: t } = useTextes().instance
  const langue = useLangue()
  return (
    <Page
      titre={t.nouvelle}
      sousTitre={t.choisir}
      fil={[{ texte: t.titre, vers: paths.admin.parametres }]}
    >
      <ul className="space-y-2">
        {codesDeParametre.map((code) => (
          <li key={code}>
            <LienBouton vers={paths.admin.parametreNouveau({ parametre: code })} genre="second">
              {parametres[code].intitule[langue]}
            </LienBouton>
          </li>
        ))}
      </ul>
    </Page>
  )
}

function sansEssai(url: URL): URL {
  const sans = new URL(url)
  sans.searchParams.delete('essai')
  return sans
}
