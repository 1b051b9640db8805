import { z } from 'zod'
import { identifiantSaisi, jourSaisi } from '../shared/saisie.ts'

/** The refused week that a new proposal starts from. */
export const filtresDeProposition = z.object({ modele: identifiantSaisi })

/** The announced day to take back. */
export const filtresDeRetrait = z.object({ jour: jourSaisi })

/** A day of the week to plan. */
export const filtresDePlanning = z.object({ semaine: jourSaisi })
