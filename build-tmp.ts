import { estMotDePasseFaible } from '#app/domain/compte/mot-de-passe.ts'
const ctx=['Léa','Marchal','lea@cpas-valmont.example','CPAS de Valmont','OCMW van Valmont','Victor','Instance','admin@passerelle.example','anne@federation.example']
for (const m of ['passerelle-60-pour-la-demo','passerelle-60-ouverte-a-tous','soixante-marches-de-passerelle','une-passerelle-de-60-marches','la-passerelle-a-60-marches','demo-passerelle-60-valmont-wijkdorp','passerelle-60-demonstration-ouverte']) console.log(m, estMotDePasseFaible(m, ctx))
