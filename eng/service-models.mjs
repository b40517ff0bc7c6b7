// The service models of AWS, as the Python package botocore holds them, and their names as Step Functions writes them.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

// Gives the newest model of each service in a folder data/ of botocore, in the order of their names. Its folders are called as the commands of the AWS CLI.
export function readModels(data) {
  return readdirSync(data)
    .filter(name => statSync(`${data}/${name}`).isDirectory())
    .map(name => readdirSync(`${data}/${name}`).sort().map(version => `${data}/${name}/${version}/service-2.json`).at(-1))
    .map(path => [path, JSON.parse(existsSync(path) ? readFileSync(path) : gunzipSync(readFileSync(`${path}.gz`)))])
    .map(([path, model]) => ({ name: serviceName(model.metadata.serviceId), folder: path.split('/').at(-3), model }))
    .filter(({ name }, at, all) => all.findIndex(other => other.name === name) === at)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

// Step Functions calls services as the packages of the AWS SDK for Java 2 do.
const serviceName = id => id.replaceAll(/[^A-Za-z0-9]/g, '').toLowerCase().replace(/^(amazon|aws)/, '').replace(/service$/, '');

export const actionName = operation => operation[0].toLowerCase() + operation.slice(1);

// Members are called as the properties of that SDK, which turn an acronym at the beginning into a word, but with a capital: DBInstanceClass is DbInstanceClass.
export function memberName(name) {
  const acronym = /^[A-Z]+(?=[A-Z][a-z])|^[A-Z]+(?![a-z])/.exec(name)?.[0].length ?? 1;
  return name[0].toUpperCase() + name.slice(1, acronym).toLowerCase() + name.slice(acronym);
}
