import { ValeurDeParametre } from '#app/components/droit/valeur-de-parametre.tsx'
import { Case } from '#app/components/ui/champ.tsx'
import { Actions, Envoyer, Formulaire } from '#app/components/ui/formulaire.tsx'
import { type Colonne, Tableau } from '#app/components/ui/liste.tsx'
import { Carte, Fiche, LienBouton } from '#app/components/ui/page.tsx'
import { parametres } from '#app/domain/droit/bareme.ts'
import type { CasChange, Ecart } from '#app/domain/droit/essai-de-ligne.ts'
import { ajouterJours, estDateCivile } from '#app/domain/shared/date-civile.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { CompteurChange, EssaiDeLigne } from '#app/services/droit/essayer-ligne.server.ts'

/** What a line would change, both sides; whoever has read it may keep the line. */
export function CeQueLaLigneChange({
  essai: { ligne, cas, examines, compteurs, empreinte },
  tape,
}: {
  essai: EssaiDeLigne
  tape: Readonly<Record<string, string>>
}) {
  const { parametres: t } = useTextes().instance
  const langue = useLangue()
  const { parametre, des, source } = ligne
  // An address can say that it was read: only the person can.
  const { essai: _, lu: __, empreinte: ___, ...champs } = tape
  const { valeurs } = parametres[parametre]
  const avant = valeurs.findLast((une) => une.des <= des)
  const suivante = valeurs.find((une) => une.des > des)
  return (
    <div className="space-y-5">
      <Carte titre={t.laLigne}>
        <Fiche
          lignes={[
            [t.des, jour(des, langue)],
            [
              t.jusquAlors(jour(ajouterJours(des, -1), langue)),
              <ValeurDeParametre key="avant" code={parametre} valeur={avant?.valeur} />,
            ],
            [t.valeur, <ValeurDeParametre key="apres" code={parametre} valeur={ligne.valeur} />],
            [t.source, source],
            [t.motif, champs.motif ?? ''],
          ]}
        />
        {suivante && <p className="mt-3">{t.suivante(jour(suivante.des, langue))}</p>}
      </Carte>
      <Carte titre={t.casDeReference}>
        <p className="mb-3 max-w-3xl">
          {t.bilanDesCas(cas.total, cas.anterieurs, cas.changes.length, jour(des, langue))}
        </p>
        {cas.changes.length > 0 && <CasChanges cas={cas.changes} />}
      </Carte>
      <Carte titre={t.compteurs}>
        <p className="mb-3 max-w-3xl">{t.bilanDesCompteurs(examines, compteurs.length)}</p>
        {compteurs.length > 0 && <Compteurs compteurs={compteurs} />}
      </Carte>
      <Carte titre={t.confirmer}>
        <Formulaire>
          {Object.entries(champs).map(([nom, valeur]) => (
            <input key={nom} type="hidden" name={nom} value={valeur} />
          ))}
          <input type="hidden" name="empreinte" value={empreinte} />
          <Case nom="lu" libelle={t.lu(cas.changes.length, compteurs.length)} />
          <Actions>
            <Envoyer>{t.ajouter}</Envoyer>
            <LienBouton vers={paths.admin.parametreNouveau(champs)} genre="second">
              {t.corriger}
            </LienBouton>
          </Actions>
        </Formulaire>
      </Carte>
    </div>
  )
}

function CasChanges({ cas }: { cas: readonly CasChange[] }) {
  const { parametres: t } = useTextes().instance
  const langue = useLangue()
  const colonnes: Colonne<CasChange>[] = [
    { titre: t.cas, principale: true, cellule: ({ titre }) => <span lang="fr">{titre}</span> },
    { titre: t.jugeLe, cellule: (un) => jour(un.jour, langue) },
    { titre: t.change, cellule: ({ ecarts }) => <Ecarts ecarts={ecarts} /> },
  ]
  return (
    <Tableau
      legende={t.casDeReference}
      lignes={cas}
      colonnes={colonnes}
      cle={({ titre }) => titre}
    />
  )
}

function Compteurs({ compteurs }: { compteurs: readonly CompteurChange[] }) {
  const { parametres: t } = useTextes().instance
  const langue = useLangue()
  const colonnes: Colonne<CompteurChange>[] = [
    { titre: t.centre, principale: true, cellule: ({ nomDuCpas }) => nomDuCpas[langue] },
    { titre: t.demandeLe, cellule: ({ dateDemande }) => jour(dateDemande, langue) },
    { titre: t.change, cellule: ({ ecarts }) => <Ecarts ecarts={ecarts} /> },
  ]
  return (
    <Tableau
      legende={t.compteurs}
      lignes={compteurs}
      colonnes={colonnes}
      cle={({ candidatId }) => candidatId}
    />
  )
}

/** Both sides of each figure. The verdict stands in a counter and in its result: it is said once. */
function Ecarts({ ecarts }: { ecarts: readonly Ecart[] }) {
  const { parametres: t } = useTextes().instance
  const dire = useValeurDite()
  const dits = ecarts.filter(({ champ }) => champ !== 'resultat.verdict')
  return (
    <ul>
      {dits.map(({ champ, avant, apres }) => {
        const cle = champ.replace(/^resultat\./, '')
        return (
          <li key={champ}>
            {t.figures[cle] ?? <code>{cle}</code>}{' '}
            {cle === 'lignes' || cle === 'remarques' ? (
              t.autrement
            ) : (
              <strong>
                {dire(avant)} → {dire(apres)}
              </strong>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function useValeurDite(): (valeur: string | null) => string {
  const { droit } = useTextes()
  const langue = useLangue()
  const verdicts: Readonly<Record<string, { readonly nom: string } | undefined>> = {
    ...droit.verdicts,
    ...droit.regimes,
  }
  return (valeur) => {
    if (valeur === null) return '—'
    return estDateCivile(valeur) ? jour(valeur, langue) : (verdicts[valeur]?.nom ?? valeur)
  }
}
