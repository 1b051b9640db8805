import { z } from 'zod'
import { donneesIndividuelle } from '../../convention-individuelle/2026-01/donnees.ts'
import { representant, texte } from '../../donnees.ts'

/**
 * Every variable of the note that assigns a worker to a service of the CPAS itself: the individual
 * convention without a third party, hence without host, price, policy or framework.
 */
export const donneesInternes = donneesIndividuelle
  .omit({
    convention_cadre: true,
    hote: true,
    equipements: true,
    intervention: true,
    assurance_rc: true,
    entreprise_privee: true,
    engagement: true,
  })
  .extend({ chef_de_service: representant, equipements: z.array(texte).max(30).optional() })
export type DonneesInternes = z.infer<typeof donneesInternes>
