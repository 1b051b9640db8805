import { useLoaderData } from '@remix-run/react'
import { FormulaireDeCadre } from '#app/components/convention/formulaire-de-cadre.tsx'
import { Avis, Page } from '#app/components/ui/page.tsx'
import { choixDHote } from '#app/domain/convention/filtres.ts'
import { saisieDeCadre } from '#app/domain/convention/saisie.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { lireFiltres } from '#app/http/filtres.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { proposerCadre } from '#app/services/cadre/proposer-cadre.server.ts'
import { redigerCadre } from '#app/services/cadre/rediger-cadre.server.ts'
import { hotesAConventionner } from '#db/reads/cadre.server.ts'
import { ChoisirLHote } from './choisir-l-hote.tsx'

export const meta = titre((t) => t.cadre.nouveau.titre)

/** Without a host in the address, the hosts the centre knows; with one, the form for it. */
export const loader = cpas.lire(({ ctx, url }) => {
  const { hoteId } = lireFiltres(url, choixDHote)
  return hoteId
    ? { propose: proposerCadre(ctx.base, ctx, hoteId), hotes: [] }
    : { propose: null, hotes: hotesAConventionner(ctx.base, ctx.perimetre) }
})

export const action = cpas.agir(saisieDeCadre, ({ ctx, url, saisie }) => {
  const { hoteId } = lireFiltres(url, choixDHote)
  if (!hoteId) throw new ErreurMetier('commun/introuvable')
  const { cadreId } = redigerCadre(ctx, hoteId, saisie)
  return apres(paths.cpas.cadre(cadreId), 'cadre.redige')
})

export default function NouveauCadre() {
  const { propose, hotes } = useLoaderData<typeof loader>()
  const { nouveau: n, liste: l } = useTextes().cadre
  return (
    <Page
      titre={propose ? n.avecHote(propose.hote.nom) : n.titre}
      fil={[{ texte: l.titre, vers: paths.cpas.cadres }]}
    >
      {propose ? <Rediger propose={propose} /> : <ChoisirLHote hotes={hotes} />}
    </Page>
  )
}

function Rediger({ propose }: { propose: ReturnType<typeof proposerCadre> }) {
  const { nouveau: n } = useTextes().cadre
  const { hote, reprisDe, enVigueur, valeurs } = propose
  if (hote.categorie === 'INT') return <Avis ton="info">{n.interne}</Avis>
  return (
    <div className="space-y-5">
      {enVigueur && <Avis ton="attente">{n.dejaEnVigueur(enVigueur)}</Avis>}
      {reprisDe && <Avis ton="info">{n.repriseDe(reprisDe)}</Avis>}
      <FormulaireDeCadre valeurs={valeurs} categorie={hote.categorie} retour={paths.cpas.cadres} />
    </div>
  )
}
