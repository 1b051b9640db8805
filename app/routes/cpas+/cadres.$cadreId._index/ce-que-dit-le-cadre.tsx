import { Carte, Fiche } from '#app/components/ui/page.tsx'
import { exigencesDuCadre } from '#app/domain/convention/cadre.ts'
import type { ComplementDeCadre } from '#app/domain/convention/saisie.ts'
import type { CategorieDHote } from '#app/domain/hote/hote.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { centimes } from '#app/domain/shared/montant.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { euros, jour, nombre } from '#app/i18n/format.ts'

interface CadreLu {
  readonly du: DateCivile
  readonly au: DateCivile | null
  readonly categorie: CategorieDHote
  readonly complement: ComplementDeCadre
}

/** The content of a framework, in the groups of its form. */
export function CeQueDitLeCadre({ cadre }: { cadre: CadreLu }) {
  const t = useTextes()
  const langue = useLangue()
  const { page: p, groupes, champs: c, liste } = t.cadre
  const { complement: d } = cadre
  return (
    <Carte titre={p.ceQuElleDit}>
      <div className="space-y-5">
        <Groupe
          titre={groupes.partenariat}
          lignes={[
            [c.objectifs, d.objectifs.map((un) => t.candidat.objectifs[un]).join(', ')],
            [c.postes, d.postes],
            [c.objet, d.objet],
            [c.indicateurs, <EnListe key="indicateurs" lignes={d.indicateurs} />],
          ]}
        />
        <Groupe
          titre={groupes.duree}
          lignes={[
            [c.debutLe, jour(cadre.du, langue)],
            [c.finLe, cadre.au ? jour(cadre.au, langue) : liste.sansFin],
            [c.preavisJours, d.preavisJours],
          ]}
        />
        <Groupe
          titre={groupes.organisation}
          lignes={[
            [c.heuresTuteur, nombre(d.heuresTuteur, langue)],
            [c.preavisConvocation, d.preavisConvocation],
            [c.jourLimiteFeuille, d.jourLimiteFeuille],
            [c.servicePrevention, d.servicePrevention],
          ]}
        />
        <Groupe titre={groupes.intervention} lignes={useIntervention(d)} />
        <Groupe
          titre={groupes.assurance}
          lignes={[
            [c.assuranceCompagnie, d.assuranceCompagnie],
            [c.assurancePolice, d.assurancePolice],
          ]}
        />
        <Groupe titre={groupes.hote} lignes={useLieu(cadre)} />
        <Groupe
          titre={groupes.cpas}
          lignes={[
            [c.decisionOrgane, d.decisionOrgane],
            [c.decisionLe, jour(d.decisionLe, langue)],
            [c.decisionReference, d.decisionReference],
            [c.juridiction, d.juridiction],
          ]}
        />
      </div>
    </Carte>
  )
}

type Lignes = Parameters<typeof Fiche>[0]['lignes']

function Groupe({ titre, lignes }: { titre: string; lignes: Lignes }) {
  return (
    <section>
      <h3 className="mb-2">{titre}</h3>
      <Fiche lignes={lignes} />
    </section>
  )
}

function EnListe({ lignes }: { lignes: readonly string[] }) {
  return (
    <ul className="list-disc pl-5">
      {lignes.map((ligne) => (
        <li key={ligne}>{ligne}</li>
      ))}
    </ul>
  )
}

function useIntervention(d: ComplementDeCadre): Lignes {
  const t = useTextes()
  const langue = useLangue()
  const { champs: c, tarifs, proratas } = t.cadre
  const mode = [c.tarifMode, tarifs[d.tarifMode]] as const
  if (d.tarifMode === 'gratuite') return [mode]
  const montant =
    d.tarifMode === 'forfait'
      ? ([
          c.tarifEuros,
          d.tarifEuros && euros(centimes(Math.round(d.tarifEuros * 100)), langue),
        ] as const)
      : ([c.tarifPourcentage, d.tarifPourcentage && nombre(d.tarifPourcentage, langue)] as const)
  return [
    mode,
    montant,
    [c.tarifIndexe, d.tarifIndexe ? t.ui.oui : t.ui.non],
    [c.tarifProrata, proratas[d.tarifProrata]],
    [c.delaiPaiement, d.delaiPaiement],
  ]
}

function useLieu({ categorie, complement: d }: CadreLu): Lignes {
  const t = useTextes()
  const langue = useLangue()
  const { champs: c } = t.cadre
  const exige = exigencesDuCadre[categorie]
  const enJour = (date: DateCivile | undefined) => date && jour(date, langue)
  return [
    [c.formeJuridique, d.formeJuridique],
    [c.representantsHote, <EnListe key="representants" lignes={d.representantsHote} />],
    ...(exige.decision
      ? ([
          [c.decisionHoteOrgane, d.decisionHoteOrgane],
          [c.decisionHoteLe, enJour(d.decisionHoteLe)],
          [c.decisionHoteReference, d.decisionHoteReference],
        ] as const)
      : []),
    ...(exige.agrement
      ? ([
          [c.agrementNumero, d.agrementNumero],
          [c.agrementAutorite, d.agrementAutorite],
          [c.agrementJusquAu, enJour(d.agrementJusquAu)],
        ] as const)
      : []),
    ...(exige.privee
      ? ([
          [c.commissionParitaire, d.commissionParitaire],
          [c.accordSyndicalLe, enJour(d.accordSyndicalLe)],
        ] as const)
      : []),
    ...(exige.contingent ? ([[c.contingent, d.contingent ? t.ui.oui : t.ui.non]] as const) : []),
  ]
}
