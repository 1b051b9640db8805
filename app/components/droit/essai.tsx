import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Avis, Carte, Fiche } from '#app/components/ui/page.tsx'
import type { FiltresDesDroits } from '#app/domain/droit/filtres.ts'
import type { PropositionDeContrat } from '#app/domain/droit/planification.ts'
import { type DateCivile, joursEntre } from '#app/domain/shared/date-civile.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jourEnLettres, nombre } from '#app/i18n/format.ts'

interface EssaiMontre {
  readonly debutPrevu: DateCivile
  readonly prevu: PropositionDeContrat
  readonly essaye: PropositionDeContrat | null
}

/** «What if»: a form whose answer is an address. Nothing is saved. */
export function EssaiDeDroits({
  essai,
  filtres,
  vers,
  pourLaPersonne = false,
}: {
  essai: EssaiMontre
  filtres: FiltresDesDroits
  /** The page without any trial. */
  vers: string
  pourLaPersonne?: boolean
}) {
  const { suiviDesDroits: t } = useTextes()
  const e = t.essai
  return (
    <Carte titre={e.titre} id="essai">
      <p className="mb-4">{pourLaPersonne ? e.textePourVous : e.texte}</p>
      <Form method="get" action="#essai" className="sans-impression space-y-4">
        <div className={`grid gap-4 ${pourLaPersonne ? 'sm:grid-cols-2' : 'lg:grid-cols-3'}`}>
          <Maladie filtres={filtres} pourLaPersonne={pourLaPersonne} />
          <Partiel filtres={filtres} pourLaPersonne={pourLaPersonne} />
          {!pourLaPersonne && (
            <Bloc titre={e.autreDebut}>
              <Saisie nom="debut" type="date" libelle={e.debut} valeur={filtres.debut} />
            </Bloc>
          )}
        </div>
        <p className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <button type="submit" className="bouton bouton-second">
            {e.essayer}
          </button>
          {essai.essaye && <Link to={vers}>{e.effacer}</Link>}
        </p>
      </Form>
      {essai.essaye && (
        <Reponse prevu={essai.prevu} essaye={essai.essaye} pourLaPersonne={pourLaPersonne} />
      )}
    </Carte>
  )
}

interface Champs {
  readonly filtres: FiltresDesDroits
  readonly pourLaPersonne: boolean
}

function Maladie({ filtres, pourLaPersonne }: Champs) {
  const { essai: e } = useTextes().suiviDesDroits
  return (
    <Bloc titre={pourLaPersonne ? e.maladiePourVous : e.maladie}>
      <Saisie nom="semaines" libelle={e.semaines} valeur={filtres.semaines} />
      <Saisie nom="maladieDes" type="date" libelle={e.des} valeur={filtres.maladieDes} />
      {!pourLaPersonne && (
        <label className="block">
          <span className="etiquette">{e.garanti}</span>
          <select name="garanti" defaultValue={filtres.garanti ?? 0} className="saisie">
            {e.garantis.map(([jours, texte]) => (
              <option key={jours} value={jours}>
                {texte}
              </option>
            ))}
          </select>
        </label>
      )}
    </Bloc>
  )
}

function Partiel({ filtres, pourLaPersonne }: Champs) {
  const { essai: e } = useTextes().suiviDesDroits
  return (
    <Bloc titre={pourLaPersonne ? e.partielPourVous : e.partiel}>
      <Saisie nom="heures" libelle={e.heures} valeur={filtres.heures} />
      <Saisie nom="partielDes" type="date" libelle={e.des} valeur={filtres.partielDes} />
      {!pourLaPersonne && (
        <>
          <Saisie nom="reference" libelle={e.reference} valeur={filtres.reference ?? 38} />
          <label className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              name="salaire"
              value="oui"
              defaultChecked={filtres.salaire === 'oui'}
              className="size-5 shrink-0 accent-sapin"
            />
            <span>{e.salaire}</span>
          </label>
        </>
      )}
    </Bloc>
  )
}

function Bloc({ titre, children }: { titre: string; children: ReactNode }) {
  return (
    <fieldset className="space-y-3 rounded-lg border border-trait p-4">
      <legend className="px-1 font-semibold">{titre}</legend>
      {children}
    </fieldset>
  )
}

function Saisie({
  nom,
  libelle,
  type = 'text',
  valeur,
}: {
  nom: keyof FiltresDesDroits
  libelle: string
  type?: 'text' | 'date'
  valeur: string | number | undefined
}) {
  return (
    <label className="block">
      <span className="etiquette">{libelle}</span>
      <input
        name={nom}
        type={type}
        {...(type === 'text' ? { inputMode: 'decimal' as const } : {})}
        defaultValue={valeur ?? ''}
        className="saisie"
      />
    </label>
  )
}

function Reponse({
  prevu,
  essaye,
  pourLaPersonne,
}: {
  prevu: PropositionDeContrat
  essaye: PropositionDeContrat
  pourLaPersonne: boolean
}) {
  const { suiviDesDroits: t, droit } = useTextes()
  const langue = useLangue()
  const e = t.essai
  const avant = prevu.finAuPlusTot
  const apres = essaye.finAuPlusTot
  const ecart = avant && apres ? joursEntre(avant, apres) : null
  const dit = (jour: DateCivile | null) => (jour ? jourEnLettres(jour, langue) : e.pasAtteint)
  return (
    <div className="mt-5 space-y-3" role="status">
      <p className="text-lg font-semibold">
        {pourLaPersonne ? e.ditPourVous(dit(apres)) : e.dit(dit(apres))}
        {ecart !== null && <span className="block font-normal">{e.ecart(ecart)}</span>}
      </p>
      <Fiche
        sansVides
        lignes={[
          [e.prevu, dit(avant)],
          [e.seuil, e.seuilDit(essaye.seuil, essaye.unite)],
          [
            e.alaFin,
            !pourLaPersonne &&
              essaye.aLaFinPrevue &&
              e.bilan(
                nombre(
                  Math.min(essaye.aLaFinPrevue.occupation, essaye.aLaFinPrevue.trimestre),
                  langue,
                ),
                nombre(essaye.aLaFinPrevue.joursManquantsMax, langue),
              ),
          ],
        ]}
      />
      {essaye.unite === 'demi_jours' && <Avis ton="attente">{e.demiJours}</Avis>}
      <p className="aide">
        {e.rienGarde} {droit.mention}
      </p>
    </div>
  )
}
