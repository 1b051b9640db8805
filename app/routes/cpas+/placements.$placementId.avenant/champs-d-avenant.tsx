import { FormulaireDeSemaine } from '#app/components/horaire/formulaire-de-semaine.tsx'
import { Case, Champ, ChampTexte, Choix, Rangee } from '#app/components/ui/champ.tsx'
import type { NatureDAvenant } from '#app/domain/avenant/avenant.ts'
import { modesDeTarif, prorata } from '#app/domain/convention/saisie.ts'
import { motifsDeFin } from '#app/domain/placement/placement.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour } from '#app/i18n/format.ts'
import type { AvenantAPreparer } from '#app/services/avenant/preparer.server.ts'

interface Props {
  readonly avenant: AvenantAPreparer
}

/** The fields of one kind of avenant, with what holds today in them. */
export function ChampsDAvenant({ nature, avenant }: Props & { nature: NatureDAvenant }) {
  const { avenant: t } = useTextes()
  const { aujourdhui, debutLe } = avenant
  const premierJour = aujourdhui < debutLe ? debutLe : aujourdhui
  return (
    <>
      <input type="hidden" name="nature" value={nature} />
      {nature !== 'horaire' && (
        <Champ
          nom="effetLe"
          type="date"
          etroit
          libelle={nature === 'rupture' ? t.dernierJour : t.effetLe}
          defaut={premierJour}
        />
      )}
      <Siens nature={nature} avenant={avenant} />
      <ChampTexte nom="motif" libelle={t.motif} aide={t.motifAide} lignes={2} />
    </>
  )
}

function Siens({ nature, avenant }: Props & { nature: NatureDAvenant }) {
  switch (nature) {
    case 'periode':
      return <Periode avenant={avenant} />
    case 'horaire':
      return (
        <FormulaireDeSemaine
          semaine={avenant.semaine}
          des={avenant.aujourdhui < avenant.debutLe ? avenant.debutLe : avenant.aujourdhui}
          premierJour={null}
          heuresConvenues={avenant.heuresSemaine}
          aujourdhui={avenant.aujourdhui}
          avecMot={false}
        />
      )
    case 'fonction':
      return <Fonction avenant={avenant} />
    case 'lieu':
      return <Lieu avenant={avenant} />
    case 'tuteur':
      return <Tuteur avenant={avenant} />
    case 'signataire':
      return <Signataire avenant={avenant} />
    case 'tarif':
      return <Tarif avenant={avenant} />
    case 'suspension':
      return <Suspension />
    case 'rupture':
      return <Rupture />
  }
}

function Periode({ avenant: { finPrevueLe } }: Props) {
  const { avenant: t } = useTextes()
  const langue = useLangue()
  return (
    <Champ
      nom="finPrevueLe"
      type="date"
      etroit
      libelle={t.finPrevueLe}
      aide={t.maintenant(jour(finPrevueLe, langue))}
    />
  )
}

function Fonction({ avenant: { complement } }: Props) {
  const { champs: f } = useTextes().complement
  return (
    <>
      <Rangee>
        <Champ nom="service" libelle={f.service} defaut={complement?.service} />
        <Champ nom="superieur" libelle={f.superieur} defaut={complement?.superieur} />
      </Rangee>
      <ChampTexte nom="taches" libelle={f.taches} defaut={complement?.taches.join('\n')} />
      <ChampTexte
        nom="tachesExclues"
        libelle={f.tachesExclues}
        defaut={complement?.tachesExclues.join('\n')}
      />
    </>
  )
}

function Lieu({ avenant: { complement } }: Props) {
  const { champs: f } = useTextes().complement
  return (
    <>
      <ChampTexte
        nom="adresses"
        libelle={f.adresses}
        defaut={complement?.adresses.join('\n')}
        lignes={2}
      />
      <Champ
        nom="deplacements"
        requis={false}
        libelle={f.deplacements}
        defaut={complement?.deplacements}
      />
    </>
  )
}

function Tuteur({ avenant: { complement } }: Props) {
  const { champs: f } = useTextes().complement
  return (
    <>
      <Rangee>
        <Champ nom="tuteurNom" libelle={f.tuteurNom} />
        <Champ nom="tuteurFonction" libelle={f.tuteurFonction} />
      </Rangee>
      <Champ
        nom="tuteurRemplacant"
        libelle={f.tuteurRemplacant}
        defaut={complement?.tuteurRemplacant}
      />
      <Champ
        nom="heuresTuteur"
        type="number"
        min={0.5}
        max={38}
        step={0.5}
        etroit
        libelle={f.heuresTuteur}
        defaut={complement?.heuresTuteur}
      />
    </>
  )
}

/** Who would sign it is said before it is prepared: the agent asks the right person. */
function Signataire({ avenant: { representantsHote, relais } }: Props) {
  const { avenant: t, cadre } = useTextes()
  const actuels = representantsHote.join(' ; ')
  return (
    <>
      <ChampTexte
        nom="representantsHote"
        libelle={t.nouveauxSignataires}
        aide={`${cadre.champs.representantsAide} ${t.maintenant(actuels)}`}
        lignes={3}
      />
      <p className="aide">{t.quiSigneLeRelais[relais](actuels)}</p>
    </>
  )
}

function Tarif({ avenant: { tarif } }: Props) {
  const { cadre: c } = useTextes()
  const { champs: f } = c
  return (
    <>
      <Choix
        nom="tarifMode"
        libelle={f.tarifMode}
        defaut={tarif?.tarifMode}
        options={modesDeTarif.map((valeur) => ({ valeur, texte: c.tarifs[valeur] }))}
      />
      <Rangee>
        <Champ
          nom="tarifEuros"
          type="number"
          min={1}
          step={0.01}
          requis={false}
          libelle={f.tarifEuros}
          defaut={tarif?.tarifEuros}
        />
        <Champ
          nom="tarifPourcentage"
          type="number"
          min={1}
          max={100}
          step={0.01}
          requis={false}
          libelle={f.tarifPourcentage}
          defaut={tarif?.tarifPourcentage}
        />
      </Rangee>
      <Choix
        nom="tarifProrata"
        libelle={f.tarifProrata}
        defaut={tarif?.tarifProrata}
        options={prorata.map((valeur) => ({ valeur, texte: c.proratas[valeur] }))}
      />
      <Case nom="tarifIndexe" libelle={f.tarifIndexe} defaut={tarif?.tarifIndexe ?? false} />
      <Champ
        nom="delaiPaiement"
        type="number"
        min={1}
        max={120}
        etroit
        libelle={f.delaiPaiement}
        defaut={tarif?.delaiPaiement}
      />
    </>
  )
}

function Suspension() {
  const { avenant: t } = useTextes()
  return (
    <Champ
      nom="reprisePrevueLe"
      type="date"
      etroit
      requis={false}
      libelle={t.reprisePrevueLe}
      aide={t.reprisePrevueAide}
    />
  )
}

function Rupture() {
  const { avenant: t, placement } = useTextes()
  return (
    <Choix
      nom="motifDeFin"
      libelle={t.motifDeFin}
      options={motifsDeFin.map((valeur) => ({ valeur, texte: placement.motifsDeFin[valeur] }))}
    />
  )
}
