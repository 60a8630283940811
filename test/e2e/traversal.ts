const climbs = [
  '..',
  '%2e%2e',
  '%2E%2e',
  '.%2e',
  '%252e%252e',
  '..;',
  '....',
  '%c0%ae%c0%ae',
  '\\..',
  '%5c..',
]
const targets = ['/etc/passwd', '/package.json', '/main/main.js', '/preload/preload.cjs']

/** Fifty addresses that must not exist: ways out of the folder of the page, other hosts, other spellings of its files. */
export const badAddresses: readonly string[] = [
  ...climbs.flatMap((climb) => targets.map((target) => `app://zaakmap/assets/${climb}/${climb}${target}`)),
  'app://zaakmap/',
  'app://zaakmap//index.html',
  'app://zaakmap/%69ndex.html',
  'app://zaakmap/index.html/',
  'app://zaakmap/index.html%00.png',
  'app://zaakmap/INDEX.HTML',
  'app://zaakmap/C:/Windows/win.ini',
  'app://zaakmap/file:///etc/passwd',
  'app://other/index.html',
  'app://zaakmap.evil/index.html',
]
