import type { Bareme } from '#app/domain/shared/bareme.ts'
import { dateCivile } from '#app/domain/shared/date-civile.ts'

/**
 * Days of work after which a person may already be entitled to unemployment benefit: a contract of
 * article 60 §7 must then be looked at before it is signed. Only an alarm for a figure somebody
 * typed; the rights engine does the count.
 */
export const seuilDAlerteJours: Bareme<number> = {
  intitule: {
    fr: 'Jours de travail qui ouvrent le droit',
    nl: 'Arbeidsdagen die het recht openen',
  },
  valeurs: [
    {
      des: dateCivile('1992-06-01'),
      valeur: 312,
      source: 'royal decree of 25 November 1991, art. 30: the lowest of three thresholds by age',
    },
    {
      des: dateCivile('2026-03-01'),
      valeur: 312,
      source: 'royal decree of 25 November 1991, art. 30, reformed: 312 days in 36 months, any age',
    },
  ],
}

/** Age from which a legal pension is due: a contract of article 60 §7 then needs a second look. */
export const agePension: Bareme<number> = {
  intitule: { fr: 'Âge légal de la pension', nl: 'Wettelijke pensioenleeftijd' },
  valeurs: [
    {
      des: dateCivile('2009-01-01'),
      valeur: 65,
      source: 'royal decree of 23 December 1996: 65 for women as for men',
    },
    {
      des: dateCivile('2025-02-01'),
      valeur: 66,
      source: 'law of 10 August 2015 raising the pension age',
    },
    {
      des: dateCivile('2030-02-01'),
      valeur: 67,
      source: 'law of 10 August 2015 raising the pension age',
    },
  ],
}

/** A contract of employment of article 60 §7 is for adults here; younger people have other measures. */
export const ageMinimum = 18
