/** The program of a worker thread, as text: see `app/serveur/ouvriers.js`. */
declare module '*?ouvrier' {
  const code: string
  export default code
}
