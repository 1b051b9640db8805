import type { Acteur } from '#app/domain/shared/acteur.ts'
import type { Perimetre, Portee } from '#db/perimetre.ts'

/** What an actor may see. The only maker of a Perimetre (architecture test). */
export function perimetreDe(acteur: Acteur): Perimetre {
  return marquer(porteeDe(acteur))
}

/** For pages without an account: what is public of the instance, and nothing of anyone. */
export function perimetrePublic(): Perimetre {
  return marquer({ genre: 'public' })
}

/** For clocks and commands, which act for every tenant and show nothing to a person. */
export function perimetreSysteme(): Perimetre {
  return marquer({ genre: 'systeme' })
}

function porteeDe(acteur: Acteur): Portee {
  switch (acteur.porte) {
    case 'cpas':
      return { genre: 'cpas', cpasId: acteur.cpasId }
    case 'hote':
      return { genre: 'hote', hoteId: acteur.hoteId }
    case 'travailleur':
      return { genre: 'travailleur', cpasId: acteur.cpasId, candidatId: acteur.candidatId }
    case 'observateur':
      return { genre: 'observateur' }
    case 'admin':
      return { genre: 'instance' }
    case 'systeme':
      return { genre: 'systeme' }
  }
}

function marquer(portee: Portee): Perimetre {
  return portee as Perimetre
}
