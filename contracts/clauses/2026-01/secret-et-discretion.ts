import type { Alinea, Clause } from '../clause.ts'

const professionnel: Alinea<unknown> = {
  quand: { categories: ['HOP', 'CH12', 'CPAS2'] },
  fr: ({ ref }) =>
    `Le travailleur qui, par sa fonction, approche des patients, des résidents ou des dossiers est tenu au secret professionnel (${ref('secret_professionnel')}).`,
  nl: ({ ref }) =>
    `De werknemer die door zijn functie in contact komt met patiënten, bewoners of dossiers, is gebonden door het beroepsgeheim (${ref('secret_professionnel')}).`,
}

export const secretEtDiscretion: Clause = {
  cle: 'secret-et-discretion',
  intitule: { fr: 'Secret professionnel et discrétion', nl: 'Beroepsgeheim en discretie' },
  cadre: [
    {
      fr: ({ ref }) =>
        `Les membres et le personnel du CPAS sont tenus au secret (${ref('secret_du_cpas')}). Le CPAS ne communique à l’utilisateur que ce qui est nécessaire au travail. L’utilisateur ne cherche pas à connaître la situation sociale, familiale, financière ou médicale du travailleur, et ne répète pas ce qu’il en apprend.`,
      nl: ({ ref }) =>
        `De leden en het personeel van het OCMW zijn gebonden door het geheim (${ref('secret_du_cpas')}). Het OCMW deelt de gebruiker alleen mee wat voor het werk nodig is. De gebruiker tracht de sociale, familiale, financiële of medische situatie van de werknemer niet te kennen, en vertelt niet voort wat hij erover verneemt.`,
    },
    {
      fr: 'Le travailleur garde le secret sur les affaires de l’utilisateur et sur les personnes que celui-ci sert ou accueille, pendant la mise à disposition et après. L’utilisateur le lui explique le premier jour.',
      nl: 'De werknemer bewaart het geheim over de zaken van de gebruiker en over de personen die deze bedient of ontvangt, tijdens de terbeschikkingstelling en daarna. De gebruiker legt hem dat de eerste dag uit.',
    },
    professionnel,
  ],
  individuelle: [
    {
      fr: 'Le travailleur garde le secret sur les affaires de l’utilisateur et sur les personnes que celui-ci sert ou accueille, pendant la mise à disposition et après.',
      nl: 'De werknemer bewaart het geheim over de zaken van de gebruiker en over de personen die deze bedient of ontvangt, tijdens de terbeschikkingstelling en daarna.',
    },
    professionnel,
    {
      fr: 'L’utilisateur ne cherche pas à connaître la situation sociale, familiale, financière ou médicale du travailleur, et ne répète pas ce qu’il en apprend. Le CPAS n’en dit rien non plus.',
      nl: 'De gebruiker tracht de sociale, familiale, financiële of medische situatie van de werknemer niet te kennen, en vertelt niet voort wat hij erover verneemt. Ook het OCMW zegt er niets over.',
    },
  ],
  interne: [
    {
      fr: ({ ref }) =>
        `Comme tout membre du personnel, le travailleur est tenu au secret sur les personnes que le CPAS aide et sur ce qu’il apprend au travail (${ref('secret_du_cpas')}), pendant l’emploi et après. Ses collègues sont tenus au même secret à son égard.`,
      nl: ({ ref }) =>
        `Zoals elk personeelslid is de werknemer gebonden door het geheim over de personen die het OCMW helpt en over wat hij op het werk verneemt (${ref('secret_du_cpas')}), tijdens de tewerkstelling en daarna. Zijn collega’s zijn tegenover hem door hetzelfde geheim gebonden.`,
    },
  ],
  sources: [
    'Organic law of 8 July 1976, art. 36 and 50',
    'Criminal Code: art. 458 until 7 April 2026, renumbered by the law of 29 February 2024',
  ],
}
