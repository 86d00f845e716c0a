// check.mjs TYPE FILE...: exits 1 when a file's message is not of the type.
// A file may hold several JSON values one after another.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import { createGenerator } from "ts-json-schema-generator";

const [type, ...files] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const schema = createGenerator({
  path: join(here, "messages.ts"),
  tsconfig: join(here, "tsconfig.json"),
  type,
  additionalProperties: false,
  skipTypeCheck: true,
}).createSchema(type);
const valid = new Ajv({ allErrors: false, strict: false, discriminator: false }).compile(schema);

// values splits a text into its JSON values: each starts in the first column.
const values = (text) =>
  text.split(/\n(?=[[{])/).map((s) => s.trim()).filter(Boolean).map((s) => JSON.parse(s, withoutOffset));

// Slack documents rich_text_list's offset, its types leave it out:
// https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
const withoutOffset = (key, value) => {
  if (value?.type === "rich_text_list") delete value.offset;
  return value;
};

let bad = 0, count = 0;
for (const file of files) {
  for (const message of values(readFileSync(file, "utf8")).flat()) {
    count++;
    if (valid(message)) continue;
    bad++;
    const e = valid.errors.at(-1);
    console.error(`${file}: not a ${type}: ${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`);
  }
}
console.log(`${type}: ${count - bad} of ${count} messages are valid`);
process.exit(bad || !count ? 1 : 0);
