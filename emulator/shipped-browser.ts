import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** A Chromium on disk and the environment that it needs to start. */
export interface UnpackedBrowser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * The Chromium that the npm package `@sparticuz/chromium` ships, unpacked below `.out/browser` on
 * first use (about five seconds). It brings the shared libraries and the fonts that a bare Debian
 * lacks; besides those it needs only what Node needs. Throws where the package is not installed.
 */
export async function unpackShippedBrowser(): Promise<UnpackedBrowser> {
  const folder = resolve(process.cwd(), '.out/browser', shippedVersion());
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH]
        .filter((path) => path)
        .join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

function shippedVersion(): string {
  const file = resolve(process.cwd(), 'node_modules/@sparticuz/chromium/package.json');
  // JSON.parse gives `any`; the file is npm's own.
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return version;
}

/**
 * Unpacks beside the folder and renames, so that test processes which start together never see
 * half a browser. The package unpacks into the temporary folder of its process, and its libraries
 * only where it believes to be on Amazon's machines; hence the process with such an environment.
 */
async function unpackInto(folder: string): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true });
  const partial = mkdtempSync(`${folder}.partial-`);
  const script = `import('@sparticuz/chromium').then((shipped) => shipped.default.executablePath())`;
  await promisify(execFile)(process.execPath, ['-e', script], {
    env: { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  writeFileSync(join(partial, 'fonts.conf'), FONT_CONFIGURATION);
  try {
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

/** Only our fonts, so that a picture looks the same everywhere; found from where this file lies. */
const FONT_CONFIGURATION = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir prefix="relative">../../../node_modules/dejavu-fonts-ttf/ttf</dir>
  <alias>
    <family>Arial</family>
    <prefer><family>Open Sans</family><family>DejaVu Sans</family></prefer>
  </alias>
  <alias>
    <family>sans-serif</family>
    <prefer><family>Open Sans</family><family>DejaVu Sans</family></prefer>
  </alias>
</fontconfig>
`;
