// Checks an unpacked app package: node check.mjs FOLDER. Prints what is wrong and exits with 1, or says that all is well.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const folder = process.argv[2];
const read = name => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
const schemas = path.join(path.dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json')), 'build/json-schemas/teams');

function faults(name, schemaName, version) {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const schema = JSON.parse(readFileSync(path.join(schemas, `v${version}`, schemaName), 'utf8'));
  const validate = ajv.compile(schema);
  return validate(read(name)) ? [] : validate.errors.map(e => `${name}${e.instancePath}: ${e.message} ${JSON.stringify(e.params)}`);
}

const manifest = read('manifest.json');
const found = faults('manifest.json', 'MicrosoftTeams.schema.json', manifest.manifestVersion);
for (const { file } of manifest.localizationInfo?.additionalLanguages ?? []) {
  found.push(...faults(file, 'MicrosoftTeams.Localization.schema.json', manifest.manifestVersion));
}

if (found.length > 0) {
  console.error(found.join('\n'));
  process.exit(1);
}

console.log(`manifest ${manifest.manifestVersion} is valid`);
