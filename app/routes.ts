import { remixRoutesOptionAdapter } from '@remix-run/routes-option-adapter'
import { flatRoutes } from 'remix-flat-routes'

// A folder per portal (`cpas+/`), a folder per page or act; a file that is not a route stays beside it.
export default remixRoutesOptionAdapter((defineRoutes) =>
  flatRoutes('routes', defineRoutes, { ignoredRouteFiles: ['**/*.md'] }),
)
