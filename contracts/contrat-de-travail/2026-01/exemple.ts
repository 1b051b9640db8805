import type { z } from 'zod'
import type { Langue } from '#app/domain/shared/langue.ts'
import { exemple as individuelle } from '../../convention-individuelle/2026-01/exemple.ts'
import { dossierDExemple } from '../../exemple-de-dossier.ts'
import type { donneesContrat } from './donnees.ts'

type Donnees = z.input<typeof donneesContrat>

function exemple(langue: Langue): Donnees {
  const dossier = dossierDExemple(langue, langue === 'fr' ? 'CT-2026-0042' : 'AO-2026-0017')
  return {
    ...dossier,
    travailleur: {
      ...dossier.travailleur,
      adresse: langue === 'fr' ? 'Rue des Prés 4, 4999 Valmont' : 'Beekstraat 21, 9999 Wijkdorp',
      naissance_le: '1994-05-17',
    },
    statut: 'ouvrier',
    horaire:
      langue === 'fr'
        ? individuelle.horaire
        : {
            sorte: 'variable',
            heures_par_semaine: 19,
            jours: [1, 2, 3, 4, 5],
            de: '07:00',
            a: '18:00',
            heures_min_par_jour: 3,
            heures_max_par_jour: 8,
            preavis_jours_ouvrables: 7,
          },
    heures_temps_plein: 38,
    remuneration: { bareme: 'E2', brut_mensuel_centimes: langue === 'fr' ? 222_412 : 111_206 },
    lieu_de_signature: langue === 'fr' ? 'Valmont' : 'Wijkdorp',
    exemplaires: 2,
  }
}

/** Complete data of a fictional contract: full time in French, part time in Dutch. */
export const exemples: Record<Langue, Donnees> = { fr: exemple('fr'), nl: exemple('nl') }
