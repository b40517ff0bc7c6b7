// Says what is wrong with a report by the schema of SARIF: the report in, one line out for each fault.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';

// The schema names an older draft, of which it uses nothing that the newer one does otherwise, and has a pattern that is one only without Unicode.
const require = createRequire(import.meta.url);
const { $schema, id, ...schema } = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats(ajv);

const validate = ajv.compile(schema);
if (!validate(JSON.parse(readFileSync(0, 'utf8')))) {
  validate.errors.forEach((error) => console.log(`${error.instancePath} ${error.message}`));
}
