/** Every address of the app in one place, so that features can link to each other without knowing each other. */
export const paths = {
  signIn: '/sign-in',
  changePassword: '/password',
  phone: {
    home: '/m',
    statement: (month: string, staffNo: string) => `/m/statement/${month}/${staffNo}`,
    whatIf: (month: string) => `/m/what-if/${month}`,
    ranking: '/m/ranking',
    team: '/m/team',
    me: '/m/me',
  },
  desk: {
    home: '/',
    ranking: '/ranking',
    statement: (month: string, staffNo: string) => `/statement/${month}/${staffNo}`,
    imports: '/ledger',
    newImport: '/ledger/new',
    import: (id: string) => `/ledger/${id}`,
    schemes: '/schemes',
    newScheme: '/schemes/new',
    scheme: (id: string) => `/schemes/${id}`,
    months: '/months',
    people: '/people',
    person: (staffNo: string) => `/people/${staffNo}`,
    organisationImport: '/organisation/import',
    calendar: '/calendar',
  },
} as const;
