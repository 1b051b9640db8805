import type { ComplementDeCadre, Tarif } from '#app/domain/convention/saisie.ts'
import { estBce, formaterBce } from '#app/domain/shared/bce.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { estTelephone, formaterTelephone } from '#app/domain/shared/telephone.ts'
import type { cpasPourDocument, hotePourDocument } from '#db/reads/cadre.server.ts'

type Centre = ReturnType<typeof cpasPourDocument>
type Hote = ReturnType<typeof hotePourDocument>

interface Cadre {
  readonly numero: string
  readonly complement: ComplementDeCadre
}

/** The variables of a framework convention, from what the product knows. */
export function donneesDuCadre(
  { numero, complement: c }: Cadre,
  centre: Centre,
  hote: Hote,
  etablieLe: DateCivile,
): Record<string, unknown> {
  return sansVides({
    numero,
    etablie_le: etablieLe,
    cpas: centreDuDocument(centre, c, {
      nom: centre.langue === 'nl' ? centre.nomNl : centre.nomFr,
      telephone: telephone(centre.telephone),
      courriel: centre.courriel,
    }),
    hote: hoteDuDocument(hote, c),
    objectifs: c.objectifs,
    partenariat: { objet: c.objet, postes: c.postes, indicateurs: c.indicateurs },
    duree: { debut_le: c.debutLe, fin_le: c.finLe ?? null, preavis_jours: c.preavisJours },
    encadrement: { heures_tuteur_par_semaine: c.heuresTuteur },
    convocation: { preavis_jours_ouvrables: c.preavisConvocation },
    feuille: { jour_limite: c.jourLimiteFeuille },
    bien_etre: { service_prevention: c.servicePrevention, appui_du_cpas: c.appuiDuCpas },
    intervention: interventionDe(c),
    assurance_rc: { compagnie: c.assuranceCompagnie, police: c.assurancePolice },
    juridiction: c.juridiction,
    entreprise_privee: entreprisePriveeDe(hote, c),
    economie_sociale: hote.categorie === 'IES' ? { contingent: c.contingent } : undefined,
    lieu_de_signature: c.lieuDeSignature,
    exemplaires: c.exemplaires,
  })
}

/** The language a framework is written in: only in Brussels may the host choose; elsewhere the law does. */
export function langueDuCadre(
  { region }: Pick<Centre, 'region'>,
  { langue }: Pick<Hote, 'langue'>,
): Langue {
  switch (region) {
    case 'wallonie':
      return 'fr'
    case 'flandre':
      return 'nl'
    case 'bruxelles':
      return langue
  }
}

/** The centre as a party; the decision is the one that approved what is signed. */
export function centreDuDocument(
  centre: Centre,
  decision: { decisionOrgane: string; decisionLe: string; decisionReference: string },
  agent: { nom: string; telephone: string | undefined; courriel: string | null },
) {
  return {
    nom: centre.langue === 'nl' ? centre.nomNl : centre.nomFr,
    region: centre.region,
    adresse: adresse(centre),
    numero_entreprise: numero(centre.bce),
    representants: representants(centre.signataires.split('\n')),
    decision: {
      organe: decision.decisionOrgane,
      date: decision.decisionLe,
      reference: decision.decisionReference,
    },
    agent,
  }
}

export function hoteDuDocument(hote: Hote, c: ComplementDeCadre) {
  return {
    nom: hote.nom,
    categorie: hote.categorie,
    forme_juridique: c.formeJuridique,
    adresse: adresse(hote),
    numero_entreprise: numero(hote.bce),
    langue: hote.langue,
    representants: representants(c.representantsHote),
    decision:
      c.decisionHoteOrgane && c.decisionHoteLe && c.decisionHoteReference
        ? {
            organe: c.decisionHoteOrgane,
            date: c.decisionHoteLe,
            reference: c.decisionHoteReference,
          }
        : undefined,
    agrement:
      c.agrementNumero && c.agrementAutorite && c.agrementJusquAu
        ? {
            numero: c.agrementNumero,
            autorite: c.agrementAutorite,
            valable_jusqu_au: c.agrementJusquAu,
          }
        : undefined,
  }
}

export function interventionDe(c: Tarif) {
  switch (c.tarifMode) {
    case 'gratuite':
      return { mode: 'gratuite' }
    case 'forfait':
      return {
        mode: 'forfait',
        montant_centimes: Math.round((c.tarifEuros ?? 0) * 100),
        indexee: c.tarifIndexe,
        prorata: c.tarifProrata,
        delai_paiement_jours: c.delaiPaiement,
      }
    case 'pourcentage':
      return {
        mode: 'pourcentage',
        pourcentage: c.tarifPourcentage,
        prorata: c.tarifProrata,
        delai_paiement_jours: c.delaiPaiement,
      }
  }
}

export function entreprisePriveeDe({ categorie }: Hote, c: ComplementDeCadre) {
  if (categorie !== 'PRIV' || !c.commissionParitaire) return undefined
  return {
    commission_paritaire: c.commissionParitaire,
    accord_delegation_syndicale_le: c.accordSyndicalLe ?? null,
  }
}

/** «Nom, qualité» a line. */
export function representants(lignes: readonly string[]) {
  return lignes
    .map((une) => une.trim())
    .filter((une) => une !== '')
    .map((une) => {
      const [nom = '', ...qualite] = une.split(',')
      return { nom: nom.trim(), qualite: qualite.join(',').trim() }
    })
}

export function telephone(brut: string | null): string | undefined {
  return brut === null ? undefined : estTelephone(brut) ? formaterTelephone(brut) : brut
}

export function adresse(lieu: {
  adresse: string | null
  codePostal: string | null
  commune: string | null
}) {
  return [lieu.adresse, [lieu.codePostal, lieu.commune].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ')
}

/** The enterprise number as documents print it. */
export function numero(bce: string | null): string | undefined {
  return bce === null ? undefined : estBce(bce) ? formaterBce(bce) : bce
}

/** Absent and empty are the same for a document: the model lists what lacks. */
export function sansVides(donnees: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(donnees, (_cle, valeur) => (valeur === '' ? undefined : valeur)))
}
